package io.github.thuocdo.scoring.internal;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.thuocdo.core.evaluation.Digest;
import io.github.thuocdo.core.evaluation.Dossier;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.scoring.explain.Step;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A recorded number: it is supplied or it is missing. */
final class FigureNode extends Node {

    private final Measure.Figure figure;

    FigureNode(Measure.Figure figure, int slot) {
        super(figure.element(), figure.provision(), slot);
        this.figure = figure;
    }

    /** What stands when nothing is supplied; a supplied number replaces it. */
    @Override
    void evaluate(Digest digest, int at, @Nullable Dossier dossier, Frame frame) {
        if (dossier != null && dossier.leftOut().containsKey(element())) {
            frame.absent(slot(), Absence.LEFT_OUT);
            return;
        }
        switch (figure.missing()) {
            case UNDETERMINED -> frame.absent(slot(), Absence.FIGURE_NOT_SUPPLIED);
            case LEFT_OUT -> frame.absent(slot(), Absence.LEFT_OUT);
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
        checkArgument(
                !dossier.leftOut().containsKey(element()),
                "supplied %s (%s) must not be given where it does not apply: %s",
                element(),
                supplied.value(),
                dossier.leftOut().get(element()));
        checkArgument(
                figure.values().isEmpty() || figure.values().contains(supplied.value()),
                "supplied %s (%s) must be one of %s: %s",
                element(),
                supplied.value(),
                figure.values(),
                provision().citation());
    }

    @Override
    PlanStep step(Evaluated card, Fraction factor) {
        return PlanStep.taken(Step.Kind.FIGURE, this, card, factor);
    }
}
