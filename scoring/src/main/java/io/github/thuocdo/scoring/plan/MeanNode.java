package io.github.thuocdo.scoring.plan;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.AbsenceReason;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.CompositeMeasure.MissingPeriods;
import io.github.thuocdo.core.policy.measure.CompositeMeasure.NothingToScore;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.PeriodScore;
import io.github.thuocdo.scoring.outcome.Evidence;
import io.github.thuocdo.scoring.outcome.Step;
import io.github.thuocdo.scoring.packing.Digest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The mean of the scores of shorter periods. */
final class MeanNode extends Node {

    private final Interpretation<MissingPeriods> question;
    private final Interpretation<NothingToScore> emptiness;
    private final MissingPeriods missing;
    private final NothingToScore nothing;

    MeanNode(CompositeMeasure.MeanOfPeriods mean, int slot) {
        super(mean.element(), mean.provision(), slot);
        question = mean.missing();
        missing = question.value();
        emptiness = mean.nothing();
        nothing = emptiness.value();
    }

    @Override
    void evaluate(Digest digest, int at, @Nullable Dossier dossier, Frame frame) {
        ImmutableList<PeriodScore> periods = required(dossier).shorter();
        boolean isAnyScored = false;
        boolean undecided = false;
        for (PeriodScore period : periods) {
            isAnyScored |= period.total().isGiven();
            undecided |= !period.total().isGiven() && leavesOpen(period);
        }
        if (undecided) {
            frame.absent(slot(), Absences.ofPeriods(unrated(periods)));
        } else if (!isAnyScored) {
            frame.absent(slot(), isNothingToScore(periods) ? Gap.NOTHING_TO_SCORE : Gap.NO_PERIOD_SCORED);
        } else {
            frame.put(slot(), required(dossier).sumOfShorter());
            frame.multiply(slot(), 1, divisor(periods));
        }
    }

    @Override
    ImmutableMap<Gap, Interpretation<?>> readings() {
        return ImmutableMap.of(Gap.PERIOD_NOT_RATED, question, Gap.NOTHING_TO_SCORE, emptiness);
    }

    private boolean leavesOpen(PeriodScore period) {
        return isUndecided(period)
                || (missing == MissingPeriods.MEAN_OF_CONFIRMED_IF_ALL_GAPS_LAWFUL && isOwed(period.total()));
    }

    private static ImmutableSet<Gap> unrated(ImmutableList<PeriodScore> periods) {
        return periods.stream()
                .filter(period -> isOwed(period.total()))
                .flatMap(period -> period.total().absenceReason().flatMap(AbsenceReason::gap).stream())
                .collect(toImmutableSet());
    }

    /** Whether nothing was to be scored, and nothing is still to come: every period is lawfully left out. */
    private boolean isNothingToScore(ImmutableList<PeriodScore> periods) {
        return nothing == NothingToScore.NOT_CLASSIFIED
                && !periods.isEmpty()
                && periods.stream()
                        .map(PeriodScore::total)
                        .allMatch(total ->
                                total instanceof Observation.Excused || total instanceof Observation.NotApplicable);
    }

    private long divisor(ImmutableList<PeriodScore> periods) {
        long divisor = 0;
        for (PeriodScore period : periods) {
            divisor += isInDivisor(period) ? 1 : 0;
        }
        return divisor;
    }

    private boolean isInDivisor(PeriodScore period) {
        return period.total().isGiven()
                || (missing == MissingPeriods.DIVIDE_BY_12 && (isOwed(period.total()) || isOutsideArticle112(period)));
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
    Step step(Evaluated card, Fraction factor) {
        if (card.supplied(element()).isPresent()) {
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
