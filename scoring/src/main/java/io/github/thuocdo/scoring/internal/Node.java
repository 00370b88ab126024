package io.github.thuocdo.scoring.internal;

import io.github.thuocdo.core.evaluation.Digest;
import io.github.thuocdo.core.evaluation.Dossier;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import org.jspecify.annotations.Nullable;

/** One measure of a sheet, compiled: it writes its numbers into its slots, and makes a step of them. */
abstract class Node {

    private final String element;
    private final Provision provision;
    private final int slot;

    Node(String element, Provision provision, int slot) {
        this.element = element;
        this.provision = provision;
        this.slot = slot;
    }

    final String element() {
        return element;
    }

    final Provision provision() {
        return provision;
    }

    /** The slot of the number that other nodes read. */
    final int slot() {
        return slot;
    }

    /**
     * Writes the number.
     *
     * @param digest  marks and lines
     * @param at  where the dossier's part of the digest starts
     * @param dossier  the facts that are not in the digest; null when there are none
     * @param frame  where to write
     */
    abstract void evaluate(Digest digest, int at, @Nullable Dossier dossier, Frame frame);

    /** Refuses a supplied number that the measure cannot have. */
    void checkSupplied(Supplied supplied) {}

    /**
     * Makes the step of the number.
     *
     * @param card  the evaluation
     * @param factor  what the number is multiplied by on its way into the step above
     */
    abstract PlanStep step(Evaluated card, Fraction factor);
}
