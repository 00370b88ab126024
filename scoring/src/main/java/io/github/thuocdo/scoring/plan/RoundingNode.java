package io.github.thuocdo.scoring.plan;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Rounding;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.outcome.Evidence;
import io.github.thuocdo.scoring.outcome.Step;
import io.github.thuocdo.scoring.packing.Digest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A total as it is recorded: rounded, and never above the scale. A total that was taken over is recorded already. */
final class RoundingNode extends Node {

    private final Node raw;
    private final Rounding rounding;
    private final Optional<Fraction> scale;

    RoundingNode(Node raw, Rounding rounding, Optional<Fraction> scale, int slot) {
        super(raw.element(), raw.provision(), slot);
        this.raw = raw;
        this.rounding = rounding;
        this.scale = scale;
    }

    @Override
    void evaluate(Digest digest, int at, @Nullable Dossier dossier, Frame frame) {
        frame.copy(slot(), raw.slot());
        boolean taken = dossier != null && dossier.supplied().containsKey(element());
        if (!taken && !frame.isAbsent(slot())) {
            frame.round(slot(), rounding);
            if (scale.isPresent()) {
                frame.limit(
                        slot(),
                        scale.get().numerator().longValueExact(),
                        scale.get().denominator().longValueExact());
            }
        }
    }

    @Override
    Step step(Evaluated card, Fraction factor) {
        Frame frame = card.frame();
        Step unrounded = raw.step(card, Fraction.ONE);
        if (card.supplied(element()).isPresent() || frame.isAbsent(slot())) {
            return unrounded;
        }
        return PlanStep.of(
                Step.Kind.SUM,
                this,
                card,
                factor,
                ImmutableList.of(
                        unrounded,
                        PlanStep.change(
                                Step.Kind.ROUNDING,
                                this,
                                () -> frame.read(slot()).minus(frame.read(raw.slot())),
                                () -> Optional.of(new Evidence.Rounded(rounding)))));
    }
}
