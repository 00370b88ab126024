package io.github.thuocdo.scoring.plan;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.policy.measure.JudgedMeasure;
import io.github.thuocdo.core.policy.measure.JudgedMeasure.UnscoredManaged;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.ManagedScore;
import io.github.thuocdo.scoring.outcome.Evidence;
import io.github.thuocdo.scoring.outcome.Step;
import io.github.thuocdo.scoring.packing.Digest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** d: whether everybody under management reaches a score. */
final class AllManagedNode extends LeaderNode {

    private final JudgedMeasure.AllManaged measure;

    AllManagedNode(JudgedMeasure.AllManaged measure, int slot) {
        super(measure, slot, measure.values(), measure.full(), measure.otherwise());
        this.measure = measure;
    }

    @Override
    void evaluate(Digest digest, int at, @Nullable Dossier dossier, Frame frame) {
        boolean anybody = false;
        boolean somebodyUnscored = false;
        for (ManagedScore score : required(dossier).managed()) {
            if (score.total().isGiven()) {
                anybody = true;
                if (isBelow(score.total())) {
                    frame.put(slot(), measure.otherwise());
                    return;
                }
            } else {
                somebodyUnscored |= isOwed(score.total());
            }
        }
        if (somebodyUnscored && measure.unscored().value() == UnscoredManaged.EXCUSED_LEFT_OUT_OTHERS_UNDETERMINED) {
            frame.absent(slot(), Gap.MANAGED_NOT_SCORED);
        } else if (anybody) {
            frame.put(slot(), measure.full());
        } else {
            nobody(frame);
        }
    }

    @Override
    ImmutableMap<Gap, Interpretation<?>> readings() {
        return ImmutableMap.of(
                Gap.MANAGED_NOT_SCORED, measure.unscored(), Gap.NOBODY_UNDER_MANAGEMENT, measure.empty());
    }

    /** Whether it makes no difference which of two scores somebody under management has. */
    boolean readsAlike(Observation<Points> one, Observation<Points> other) {
        return (one.isGiven() && other.isGiven()) ? isBelow(one) == isBelow(other) : one.equals(other);
    }

    private boolean isBelow(Observation<Points> total) {
        return total.asOptional().orElseThrow().value().compareTo(measure.threshold()) < 0;
    }

    private void nobody(Frame frame) {
        switch (measure.empty().value()) {
            case SUPPLIED_BY_AUTHORITY -> frame.absent(slot(), Gap.NOBODY_UNDER_MANAGEMENT);
            case LEFT_OUT_OF_MEAN -> frame.absent(slot(), Gap.LEFT_OUT);
            case FULL -> frame.put(slot(), measure.full());
        }
    }

    @Override
    Step step(Evaluated card, Fraction factor) {
        return PlanStep.of(
                Step.Kind.MANAGED,
                this,
                card,
                factor,
                () -> Optional.of(new Evidence.Managed(card.dossier().managed())));
    }
}
