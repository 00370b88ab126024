package io.github.thuocdo.scoring.plan;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.AbsenceReason;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.policy.measure.RecordedMeasure;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.PeriodScore;
import io.github.thuocdo.scoring.outcome.Step;
import io.github.thuocdo.scoring.packing.Digest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How many of the shorter periods have a class from one to another. A period that was lawfully not classified is none of them. */
final class PeriodCountNode extends Node {

    private final RecordedMeasure.PeriodCount measure;

    PeriodCountNode(RecordedMeasure.PeriodCount measure, int slot) {
        super(measure.element(), measure.provision(), slot);
        this.measure = measure;
    }

    @Override
    void evaluate(Digest digest, int at, @Nullable Dossier dossier, Frame frame) {
        int count = 0;
        int classified = 0;
        for (PeriodScore period : required(dossier).shorter()) {
            Optional<Classification> level = period.classification().asOptional();
            if (level.isPresent()) {
                classified++;
                count += isCounted(level.get()) ? 1 : 0;
            }
        }
        ImmutableSet<Gap> owed = owed(required(dossier).shorter());
        if (!owed.isEmpty()) {
            frame.absent(slot(), Absences.ofPeriods(owed));
        } else if (classified > 0) {
            frame.put(slot(), count, 1);
        } else {
            frame.absent(slot(), Gap.NO_PERIOD_SCORED);
        }
    }

    @Override
    boolean needsDossier() {
        return true;
    }

    private boolean isCounted(Classification level) {
        return !level.isBelow(measure.lowest()) && !level.isAbove(measure.highest());
    }

    /** Why the periods that should have a class have none. */
    private static ImmutableSet<Gap> owed(ImmutableList<PeriodScore> periods) {
        return periods.stream()
                .filter(period -> isOwed(period.classification()))
                .flatMap(period -> period.classification().absenceReason().flatMap(AbsenceReason::gap).stream())
                .collect(toImmutableSet());
    }

    @Override
    Step step(Evaluated card, Fraction factor) {
        return PlanStep.of(Step.Kind.COUNT, this, card, factor, Optional::empty);
    }
}
