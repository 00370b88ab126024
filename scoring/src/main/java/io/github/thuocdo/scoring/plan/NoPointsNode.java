package io.github.thuocdo.scoring.plan;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.outcome.Step;
import io.github.thuocdo.scoring.packing.Digest;
import org.jspecify.annotations.Nullable;

/** The total of a regime that knows classes and no points. */
final class NoPointsNode extends Node {

    NoPointsNode(Provision provision, int slot) {
        super("total", provision, slot);
    }

    @Override
    void evaluate(Digest digest, int at, @Nullable Dossier dossier, Frame frame) {
        frame.absent(slot(), Gap.NO_POINTS);
    }

    @Override
    Step step(Evaluated card, Fraction factor) {
        return PlanStep.of(Step.Kind.SUM, this, card, factor, ImmutableList.of());
    }
}
