package io.github.thuocdo.scoring.internal;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.Digest;
import io.github.thuocdo.core.evaluation.Dossier;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.scoring.explain.Step;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sum of its parts; absent when one of them is. */
final class SumNode extends Node {

    private final Node[] parts;

    SumNode(Measure.Sum sum, ImmutableList<Node> parts, int slot) {
        super(sum.element(), sum.provision(), slot);
        this.parts = parts.toArray(new Node[0]);
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
    }

    @Override
    Optional<Fraction> maximum() {
        return Arrays.stream(parts)
                .map(Node::maximum)
                .reduce(Optional.of(Fraction.ZERO), (sum, part) -> sum.flatMap(most -> part.map(most::plus)));
    }

    @Override
    PlanStep step(Evaluated card, Fraction factor) {
        if (card.supplied(this).isPresent()) {
            return PlanStep.taken(Step.Kind.SUM, this, card, factor);
        }
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        for (Node part : parts) {
            steps.add(part.step(card, Fraction.ONE));
        }
        return PlanStep.of(Step.Kind.SUM, this, card, factor, steps.build());
    }
}
