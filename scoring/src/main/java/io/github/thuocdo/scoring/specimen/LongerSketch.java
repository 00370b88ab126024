package io.github.thuocdo.scoring.specimen;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.evaluation.PresenceStatement;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Absence;
import io.github.thuocdo.core.organization.LeaveKind;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.rule.Attribution;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.core.unit.UnitId;

/** The shorter periods of a longer one that are being made for one subject (phác thảo các kỳ ngắn): results on record, or facts. Not thread-safe. */
final class LongerSketch {

    private static final Fraction HUNDRED = Fraction.of(100);

    private final AgencySketch sketch;
    private final Choices choices;
    private final Demand shorter;
    private final Subject subject;
    private final EvaluationPeriod longer;
    private final UnitId unit;
    private final PeriodSketch.Colleagues colleagues;
    private final boolean onRecord;
    private final boolean isEveryTotalAimedAt;

    LongerSketch(
            AgencySketch sketch,
            Demand shorter,
            Subject subject,
            EvaluationPeriod longer,
            UnitId unit,
            PeriodSketch.Colleagues colleagues) {
        this.sketch = sketch;
        this.choices = sketch.choices();
        this.shorter = shorter;
        this.subject = subject;
        this.longer = longer;
        this.unit = unit;
        this.colleagues = colleagues;
        onRecord = !choices.in(35);
        isEveryTotalAimedAt = choices.in(50);
    }

    /** Makes the shorter periods so that their mean is what is aimed at. */
    void make(Aim aim) {
        ImmutableList<EvaluationPeriod> periods = longer.dividedInto(shorter.kind());
        int missing = aim.isDisturbed() && choices.in(12) ? choices.below(periods.size()) : periods.size();
        Fraction spread = choices.oneOf(Fraction.ZERO, Fraction.ONE, Fraction.of(1, 2), Fraction.of(5));
        for (int i = 0; i < periods.size(); i++) {
            if (i == missing) {
                leaveOut(periods.get(i));
            } else {
                make(periods.get(i), part(aim, periods.size(), i, spread));
            }
        }
    }

    /** The aim of one of the periods: their mean is the total aimed at, for what one has more another has less. */
    private Aim part(Aim aim, int count, int place, Fraction spread) {
        if (aim.total().isEmpty()) {
            return aim;
        }
        Fraction mean = aim.total().get().min(most());
        boolean isPaired = place / 2 < count / 2;
        boolean fits = mean.plus(spread).compareTo(most()) <= 0 && mean.compareTo(spread) >= 0;
        if (!isPaired || !fits) {
            return Aim.at(mean);
        }
        return Aim.at(place % 2 == 0 ? mean.plus(spread) : mean.minus(spread));
    }

    private Fraction most() {
        return shorter.facts().map(Sheet::total).flatMap(Measure::maximum).orElse(HUNDRED);
    }

    private void make(EvaluationPeriod period, Aim aim) {
        if (subject instanceof Subject.Person person && isPresenceStated()) {
            sketch.register().addPresence(new PresenceStatement(person.id(), period, true, Source.of("record")));
        }
        if (onRecord) {
            record(period, aim);
        } else {
            new PeriodSketch(sketch, shorter, subject, period, unit, colleagues, ImmutableMap.of())
                    .make(isAimedAt(aim) ? aim : Aim.of(choices, shorter));
        }
    }

    private boolean isAimedAt(Aim aim) {
        return isEveryTotalAimedAt || aim.total().isPresent() || !aim.isDisturbed();
    }

    private boolean isPresenceStated() {
        return sketch.policy().attribution().monthPresence().value() == Attribution.MonthPresence.BY_CALLER;
    }

    private void record(EvaluationPeriod period, Aim aim) {
        Fraction total = total(aim);
        Result.Builder result = sketch.result(subject, period, sketch.channel()).total(Points.of(total));
        shorter.ladder()
                .filter(ladder -> ladder.outcome() == Ladder.Outcome.CLASS)
                .flatMap(ladder -> ladder.rungFor(total))
                .ifPresent(rung -> result.classification(rung.level()));
        sketch.register().addResults(result.build());
    }

    private Fraction total(Aim aim) {
        return aim.total().orElseGet(() -> switch (aim.mood()) {
            case BEST -> most();
            case WORST -> Fraction.ZERO;
            case AT_EDGE, MIXED -> most().multipliedBy(Fraction.of(choices.between(0, 100), 100));
        });
    }

    /** A shorter period without a score: lawfully, or because nobody cared. */
    private void leaveOut(EvaluationPeriod period) {
        if (subject instanceof Subject.Person person && choices.in(60)) {
            sketch.organization()
                    .addAbsences(new Absence(person.id(), choices.oneOf(LeaveKind.values()), period.dates()));
        }
    }
}
