package io.github.thuocdo.scoring.specimen;

import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import java.util.ArrayList;
import java.util.List;

/** The organizations, or leadership collectives, that one authority recognises and that are being made. Not thread-safe. */
final class OrganizationsOfAuthority {

    private static final int MOST = 7;

    private final AgencySketch sketch;
    private final Choices choices;
    private final PeriodKind kind;
    private final EvaluationPeriod period;
    private final UnitId authority;
    private final SharedAim aims;
    private final List<Subject> recognised = new ArrayList<>();

    OrganizationsOfAuthority(AgencySketch sketch) {
        this.sketch = sketch;
        choices = sketch.choices();
        kind = choices.oneOf(sketch.demands().classified());
        period = choices.oneOf(sketch.demands().periodsOf(kind));
        authority = sketch.top(AgencySketch.AUTHORITY, UnitLevel.MANAGING);
        aims = new SharedAim(choices);
    }

    Specimen made() {
        Demand demand = sketch.demands().of(Role.COLLECTIVE, kind).orElseThrow();
        int size = Math.max(1, choices.oneOf(1, 2, 3, 4, 5, 6, MOST, small(), small() - 1));
        for (int i = 0; i < size; i++) {
            add(demand, i);
        }
        new QuotaSketch(sketch, authority, period, recognised).make();
        return sketch.done(authority, period, choices.oneOf(recognised));
    }

    private int small() {
        return sketch.policy()
                .quota()
                .map(Quota::smallGroup)
                .map(question -> question.value().below())
                .orElse(2);
    }

    private void add(Demand demand, int number) {
        UnitId unit =
                sketch.below(authority, "unit " + number, choices.in(20) ? UnitLevel.USING : UnitLevel.DIRECT_USING);
        Subject subject =
                sketch.policy().scope().subject() == Subject.Kind.BODY ? Subject.of(unit) : Subject.leadershipOf(unit);
        Aim aim = aims.of(demand);
        Circumstances circumstances = new Circumstances(sketch, demand, subject, period, unit);
        circumstances.choose(aim);
        circumstances.recordClasses(aim);
        OneSubject one = new OneSubject(sketch, demand, period);
        if (demand.isOfShorterPeriods()) {
            one.shorter(
                    sketch.demands().cycles(demand).get(0), subject, unit, PeriodSketch.Colleagues.MADE_FOR_IT, aim);
        } else {
            one.facts(subject, unit, PeriodSketch.Colleagues.MADE_FOR_IT, circumstances, aim);
        }
        recognised.add(subject);
    }
}
