package io.github.thuocdo.scoring.plan;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.Refusal;
import io.github.thuocdo.core.evaluation.RefusalException;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.policy.measure.RecordedMeasure;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.outcome.Step;
import io.github.thuocdo.scoring.packing.Digest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A recorded number: it is supplied or it is missing. */
final class FigureNode extends Node {

    private final RecordedMeasure.Figure figure;

    FigureNode(RecordedMeasure.Figure figure, int slot) {
        super(figure.element(), figure.provision(), slot);
        this.figure = figure;
    }

    /** What stands when nothing is supplied; a supplied number replaces it. */
    @Override
    void evaluate(Digest digest, int at, @Nullable Dossier dossier, Frame frame) {
        if (dossier != null && dossier.leftOut().containsKey(element())) {
            frame.absent(slot(), Gap.LEFT_OUT);
            return;
        }
        switch (figure.missing()) {
            case UNDETERMINED -> frame.absent(slot(), Gap.FIGURE_NOT_SUPPLIED);
            case LEFT_OUT -> frame.absent(slot(), Gap.LEFT_OUT);
            case ZERO -> frame.put(slot(), 0, 1);
            case FULL -> frame.put(slot(), figure.most().orElseThrow());
        }
    }

    @Override
    boolean needsDossier() {
        return true;
    }

    @Override
    Optional<Fraction> maximum() {
        return figure.most();
    }

    @Override
    void checkSupplied(Supplied supplied, Dossier dossier) {
        super.checkSupplied(supplied, dossier);
        if (dossier.leftOut().containsKey(element())) {
            throw new RefusalException(
                    new Refusal.FigureNotApplicable(element(), supplied.value()),
                    "supplied " + element() + " (" + supplied.value() + ") must not be given where it does not apply: "
                            + dossier.leftOut().get(element()));
        }
        if (!figure.values().isEmpty() && !figure.values().contains(supplied.value())) {
            throw notPossible(supplied, ImmutableList.copyOf(figure.values()), "one of " + figure.values());
        }
    }

    @Override
    Step step(Evaluated card, Fraction factor) {
        return PlanStep.taken(Step.Kind.FIGURE, this, card, factor);
    }
}
