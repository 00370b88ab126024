package io.github.thuocdo.scoring.specimen;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.organization.AppointmentKind;
import io.github.thuocdo.core.organization.ScoringCycle;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.organization.UnitRegulation;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.History;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import java.time.LocalDate;

/** One subject with what happened to it in one period, as part of an agency that is being made (phác thảo một đối tượng). Not thread-safe. */
final class OneSubject {

    private final AgencySketch sketch;
    private final Choices choices;
    private final Demand demand;
    private final EvaluationPeriod period;

    OneSubject(AgencySketch sketch, Demand demand, EvaluationPeriod period) {
        this.sketch = sketch;
        this.choices = sketch.choices();
        this.demand = demand;
        this.period = period;
    }

    /** A person alone, or an organization alone below its authority. */
    Specimen ofFacts(Aim aimed) {
        return alone(
                aimed,
                (subject, unit, circumstances, aim) ->
                        facts(subject, unit, PeriodSketch.Colleagues.MADE_FOR_IT, circumstances, aim));
    }

    /** The same in a period made of shorter ones. */
    Specimen ofShorterPeriods(Aim aimed) {
        PeriodKind kind = choices.oneOf(sketch.demands().cycles(demand));
        return alone(aimed, (subject, unit, circumstances, aim) -> {
            state(agency(), kind);
            shorter(kind, subject, unit, PeriodSketch.Colleagues.MADE_FOR_IT, aim);
        });
    }

    /** Makes the facts of a subject whose circumstances are chosen. */
    private interface Making {
        void make(Subject subject, UnitId unit, Circumstances circumstances, Aim aim);
    }

    private Specimen alone(Aim aim, Making making) {
        UnitId unit = unit();
        Subject subject = subject(unit);
        Circumstances circumstances = new Circumstances(sketch, demand, subject, period, unit);
        circumstances.choose(aim);
        circumstances.recordClasses(aim);
        if (subject instanceof Subject.Person person) {
            sketch.post(person.id(), unit, demand.role(), AppointmentKind.PRIMARY, circumstances.service());
        }
        making.make(subject, unit, circumstances, aim);
        return sketch.done(agency(), period, subject);
    }

    private boolean isOfPeople() {
        return sketch.policy().scope().subject() == Subject.Kind.PERSON;
    }

    private UnitId agency() {
        return isOfPeople() ? AgencySketch.AGENCY : AgencySketch.AUTHORITY;
    }

    private UnitId unit() {
        if (isOfPeople()) {
            UnitId agency = sketch.top(AgencySketch.AGENCY, UnitLevel.USING);
            return choices.in(40) ? sketch.below(agency, "office", UnitLevel.DIRECT_USING) : agency;
        }
        UnitId authority = sketch.top(AgencySketch.AUTHORITY, UnitLevel.MANAGING);
        return sketch.below(authority, "unit", choices.oneOf(UnitLevel.USING, UnitLevel.DIRECT_USING));
    }

    private Subject subject(UnitId unit) {
        return switch (sketch.policy().scope().subject()) {
            case PERSON -> Subject.of(sketch.person("person"));
            case BODY -> Subject.of(unit);
            case COLLECTIVE -> Subject.leadershipOf(unit);
        };
    }

    /** Makes the facts of the period itself. */
    void facts(Subject subject, UnitId unit, PeriodSketch.Colleagues colleagues, Circumstances circumstances, Aim aim) {
        new PeriodSketch(sketch, demand, subject, period, unit, colleagues, circumstances.numbers()).make(aim);
    }

    /** Makes the shorter periods. */
    void shorter(PeriodKind kind, Subject subject, UnitId unit, PeriodSketch.Colleagues colleagues, Aim aim) {
        Demand shorter = sketch.demands().of(demand.role(), kind).orElseThrow();
        new LongerSketch(sketch, shorter, subject, period, unit, colleagues).make(aim);
    }

    /** States by what an agency scores, and that it has a regulation of its own where one is asked for. */
    void state(UnitId agency, PeriodKind kind) {
        if (kind == PeriodKind.QUARTER) {
            sketch.organization().putScoringCycle(agency, History.of(ScoringCycle.QUARTER));
        }
        boolean isRegulated = demand.longer().stream()
                .map(sheet -> sheet.total())
                .anyMatch(total -> total instanceof CompositeMeasure.MeanOfPeriods mean
                        && mean.beforeRegulation().isPresent());
        if (isRegulated && !choices.in(10)) {
            sketch.organization()
                    .addRegulations(new UnitRegulation(
                            agency,
                            sketch.decision(choices.oneOf(
                                    period.firstDay().minusDays(1),
                                    period.firstDay().plusMonths(2)))));
        }
    }

    /** Makes a person of an agency whose other people are there. */
    Subject member(String name, UnitId unit, Aim aim, PeriodKind cycle) {
        CadreId id = sketch.person(name);
        Subject subject = Subject.of(id);
        Circumstances circumstances = new Circumstances(sketch, demand, subject, period, unit);
        circumstances.choose(aim);
        circumstances.recordClasses(aim);
        post(id, unit, circumstances.service());
        if (demand.isOfShorterPeriods()) {
            ImmutableList<PeriodKind> cycles = sketch.demands().cycles(demand);
            shorter(cycles.contains(cycle) ? cycle : cycles.get(0), subject, unit, PeriodSketch.Colleagues.THERE, aim);
        } else {
            facts(subject, unit, PeriodSketch.Colleagues.THERE, circumstances, aim);
        }
        return subject;
    }

    /** The post here, sometimes after one at another agency. */
    private void post(CadreId id, UnitId unit, DateRange service) {
        if (service.equals(DateRange.all()) && choices.in(12)) {
            UnitId neighbour = sketch.top(AgencySketch.NEIGHBOUR, UnitLevel.USING);
            LocalDate moved = choices.oneOf(
                    period.firstDay(),
                    period.lastDay(),
                    period.firstDay().plusDays(period.kind().months() * 15L));
            sketch.post(id, neighbour, Role.STAFF, AppointmentKind.PRIMARY, DateRange.upTo(moved.minusDays(1)));
            sketch.post(id, unit, demand.role(), AppointmentKind.PRIMARY, DateRange.from(moved));
        } else {
            sketch.post(id, unit, demand.role(), AppointmentKind.PRIMARY, service);
        }
    }
}
