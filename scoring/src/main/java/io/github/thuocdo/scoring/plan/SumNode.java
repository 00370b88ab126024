package io.github.thuocdo.scoring.plan;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.outcome.Step;
import io.github.thuocdo.scoring.packing.Digest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sum of its parts less its deductions, cut at 0 and at its ceiling; absent when one of them is. A deduction left out takes nothing. */
final class SumNode extends Node {

    /** Besides its own slot: the sum before the cut, and room for a deduction. */
    static final int SLOTS = 3;

    private final Node[] parts;
    private final Node[] deductions;
    private final @Nullable Fraction ceiling;
    private final Optional<Fraction> maximum;

    SumNode(CompositeMeasure.Sum sum, ImmutableList<Node> parts, ImmutableList<Node> deductions, int slot) {
        super(sum.element(), sum.provision(), slot);
        this.parts = parts.toArray(new Node[0]);
        this.deductions = deductions.toArray(new Node[0]);
        this.ceiling = sum.ceiling().orElse(null);
        this.maximum = sum.maximum();
    }

    private int uncut() {
        return slot() + 1;
    }

    @Override
    void evaluate(Digest digest, int at, @Nullable Dossier dossier, Frame frame) {
        frame.put(slot(), 0, 1);
        for (Node part : parts) {
            if (frame.isAbsent(part.slot())) {
                frame.addAbsence(slot(), part.slot());
            } else if (!frame.isAbsent(slot())) {
                frame.add(slot(), part.slot());
            }
        }
        if (isCut()) {
            deductAndCut(frame);
        }
    }

    private boolean isCut() {
        return deductions.length > 0 || ceiling != null;
    }

    private void deductAndCut(Frame frame) {
        for (Node deduction : deductions) {
            if (frame.isAbsent(deduction.slot())) {
                if (frame.absence(deduction.slot()) != Gap.LEFT_OUT) {
                    frame.addAbsence(slot(), deduction.slot());
                }
            } else if (!frame.isAbsent(slot())) {
                frame.subtract(slot(), deduction.slot(), slot() + 2);
            }
        }
        frame.copy(uncut(), slot());
        if (!frame.isAbsent(slot())) {
            frame.floor(slot());
            limit(frame);
        }
    }

    private void limit(Frame frame) {
        if (ceiling != null) {
            frame.limit(
                    slot(),
                    ceiling.numerator().longValueExact(),
                    ceiling.denominator().longValueExact());
        }
    }

    @Override
    Optional<Fraction> maximum() {
        return maximum;
    }

    @Override
    Step step(Evaluated card, Fraction factor) {
        if (card.supplied(element()).isPresent()) {
            return PlanStep.taken(Step.Kind.SUM, this, card, factor);
        }
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        for (Node part : parts) {
            steps.add(part.step(card, Fraction.ONE));
        }
        for (Node deduction : deductions) {
            steps.add(deduction.step(card, Fraction.of(-1)));
        }
        addCut(card.frame(), steps);
        return PlanStep.of(Step.Kind.SUM, this, card, factor, steps.build());
    }

    private void addCut(Frame frame, ImmutableList.Builder<Step> steps) {
        if (!isCut() || frame.isAbsent(slot())) {
            return;
        }
        Fraction change = frame.read(slot()).minus(frame.read(uncut()));
        if (!change.isZero()) {
            Step.Kind kind = change.signum() > 0 ? Step.Kind.FLOOR : Step.Kind.CEILING;
            steps.add(PlanStep.change(kind, this, () -> change, Optional::empty));
        }
    }
}
