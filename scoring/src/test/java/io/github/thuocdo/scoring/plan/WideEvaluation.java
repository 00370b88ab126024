package io.github.thuocdo.scoring.plan;

import io.github.thuocdo.scoring.dossier.Dossier;

/** Evaluates on the wide frame at once, so that both frames can be compared on every dossier. */
public final class WideEvaluation {

    private WideEvaluation() {}

    /** Returns the numbers of a dossier, none of them computed on 64 bits. */
    public static Numbers of(Plan plan, Dossier dossier) {
        Numbers numbers = plan.numbers();
        plan.widen(dossier.digest(), 0, dossier, numbers);
        return numbers;
    }
}
