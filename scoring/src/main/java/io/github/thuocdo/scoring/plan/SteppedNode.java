package io.github.thuocdo.scoring.plan;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.outcome.Step;
import io.github.thuocdo.scoring.packing.Digest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A number cut into steps; absent when the number is. */
final class SteppedNode extends Node {

    private final CompositeMeasure.Stepped measure;
    private final Node number;

    SteppedNode(CompositeMeasure.Stepped measure, Node number, int slot) {
        super(measure.element(), measure.provision(), slot);
        this.measure = measure;
        this.number = number;
    }

    @Override
    void evaluate(Digest digest, int at, @Nullable Dossier dossier, Frame frame) {
        if (frame.isAbsent(number.slot())) {
            frame.copy(slot(), number.slot());
            return;
        }
        Fraction value = frame.read(number.slot());
        measure.steps().stream()
                .filter(step -> step.from().contains(value))
                .forEach(step -> frame.put(slot(), step.value()));
    }

    @Override
    Optional<Fraction> maximum() {
        return measure.maximum();
    }

    /** The number itself adds nothing: what counts is the value of its step. */
    private ImmutableList<Step> parts(Evaluated card) {
        ImmutableList.Builder<Step> parts = ImmutableList.builder();
        parts.add(number.step(card, Fraction.ZERO));
        if (!card.frame().isAbsent(slot())) {
            parts.add(
                    PlanStep.change(Step.Kind.STEPPED, this, () -> card.frame().read(slot()), Optional::empty));
        }
        return parts.build();
    }

    @Override
    Step step(Evaluated card, Fraction factor) {
        return card.supplied(element()).isPresent()
                ? PlanStep.taken(Step.Kind.STEPPED, this, card, factor)
                : PlanStep.of(Step.Kind.STEPPED, this, card, factor, parts(card));
    }
}
