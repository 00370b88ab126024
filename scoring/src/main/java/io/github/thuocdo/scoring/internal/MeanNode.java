package io.github.thuocdo.scoring.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.evaluation.Digest;
import io.github.thuocdo.core.evaluation.Dossier;
import io.github.thuocdo.core.evaluation.PeriodScore;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.AbsenceReason;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.measure.Measure.MissingPeriods;
import io.github.thuocdo.scoring.explain.Evidence;
import io.github.thuocdo.scoring.explain.Step;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The mean of the scores of shorter periods. */
final class MeanNode extends Node {

    /** Besides its own slot: one period's score on its way into the sum. */
    static final int SLOTS = 2;

    private final Interpretation<MissingPeriods> question;
    private final MissingPeriods missing;

    MeanNode(Measure.MeanOfPeriods mean, int slot) {
        super(mean.element(), mean.provision(), slot);
        question = mean.missing();
        missing = question.value();
    }

    @Override
    void evaluate(Digest digest, int at, @Nullable Dossier dossier, Frame frame) {
        ImmutableList<PeriodScore> periods = Plan.required(dossier).shorter();
        int scored = 0;
        frame.put(slot(), 0, 1);
        for (PeriodScore period : periods) {
            Optional<Points> total = period.total().asOptional();
            if (total.isPresent()) {
                frame.put(slot() + 1, total.get().value());
                frame.add(slot(), slot() + 1);
                scored++;
            }
        }
        boolean undecided = periods.stream().anyMatch(MeanNode::isUndecided)
                || (missing == MissingPeriods.MEAN_OF_CONFIRMED_IF_ALL_GAPS_LAWFUL
                        && periods.stream().anyMatch(MeanNode::shouldHaveBeenRated));
        if (undecided) {
            frame.absent(slot(), Absence.PERIOD_NOT_RATED);
        } else if (scored == 0) {
            frame.absent(slot(), Absence.NO_PERIOD_SCORED);
        } else {
            frame.multiply(slot(), 1, divisor(periods));
        }
    }

    @Override
    ImmutableMap<Absence, Interpretation<?>> readings() {
        return ImmutableMap.of(Absence.PERIOD_NOT_RATED, question);
    }

    private long divisor(ImmutableList<PeriodScore> periods) {
        return periods.stream().filter(this::isInDivisor).count();
    }

    private boolean isInDivisor(PeriodScore period) {
        return period.total().isGiven()
                || (missing == MissingPeriods.DIVIDE_BY_12
                        && (shouldHaveBeenRated(period) || isOutsideArticle112(period)));
    }

    private static boolean shouldHaveBeenRated(PeriodScore period) {
        return period.total() instanceof Observation.NotRated || period.total() instanceof Observation.Withheld;
    }

    /** A gap before the unit had a regulation, where it is read as leaving the year open: no reading divides by it. */
    private static boolean isUndecided(PeriodScore period) {
        return period.total() instanceof Observation.NotRated
                && period.total()
                        .absenceReason()
                        .flatMap(AbsenceReason::gap)
                        .equals(Optional.of(Gap.BEFORE_REGULATION));
    }

    /** A lawful gap that is not the leave which the law itself excepts from the twelve. */
    private static boolean isOutsideArticle112(PeriodScore period) {
        return period.total() instanceof Observation.Excused<Points> excused
                && !excused.reason().gap().equals(Optional.of(Gap.ON_LEAVE));
    }

    @Override
    boolean needsDossier() {
        return true;
    }

    @Override
    PlanStep step(Evaluated card, Fraction factor) {
        if (card.supplied(this).isPresent()) {
            return PlanStep.taken(Step.Kind.MEAN, this, card, factor);
        }
        ImmutableList<PeriodScore> periods = card.dossier().shorter();
        Fraction each = Fraction.of(1, Math.max(1, divisor(periods)));
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        for (PeriodScore period : periods) {
            steps.add(new PlanStep(
                    Step.Kind.PERIOD,
                    provision(),
                    period.period().toString(),
                    () -> period.total().map(Points::value),
                    each,
                    ImmutableList.of(),
                    () -> Optional.of(new Evidence.Period(period))));
        }
        return PlanStep.of(Step.Kind.MEAN, this, card, factor, steps.build());
    }
}
