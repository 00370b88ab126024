package io.github.thuocdo.scoring.internal;

import io.github.thuocdo.core.evaluation.Dossier;

/** Evaluates on the wide frame at once, so that both frames can be compared on every dossier. */
public final class WideEvaluation {

    private WideEvaluation() {}

    /** Returns the numbers of a dossier, none of them computed on 64 bits. */
    public static Numbers of(Plan plan, Dossier dossier) {
        Numbers numbers = plan.numbers();
        plan.run(dossier.digest(), 0, dossier, numbers.wide(plan.slots()));
        return numbers;
    }

    /** Tells whether 64 bits did not suffice. */
    public static boolean wasNeeded(Numbers numbers) {
        return numbers.frame() instanceof WideFrame;
    }
}
