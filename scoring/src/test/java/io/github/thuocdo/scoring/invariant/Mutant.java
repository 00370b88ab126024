package io.github.thuocdo.scoring.invariant;

import io.github.thuocdo.core.policy.Policy;
import java.util.function.Supplier;

/**
 * A wrong program, or an unsound policy, that the laws must tell from the right one.
 *
 * @param name  what is wrong
 * @param origin  where the fault was seen, or what kind of fault it is
 * @param policy  the policy on which it is tried
 * @param fresh  makes the program, which may remember something from one run to the next
 */
record Mutant(String name, Origin origin, Policy policy, Supplier<Rater> fresh) {

    Mutant(String name, Origin origin, Policy policy, Rater rater) {
        this(name, origin, policy, () -> rater);
    }

    /** Where a fault comes from. */
    enum Origin {
        /** A defect seen in real systems. */
        SEEN("seen in a real system"),
        /** A kind of fault that people of the field met in this library. */
        MET("met in this library"),
        /** What a program of this kind easily gets wrong. */
        LIKELY("easily made"),
        /** A policy that somebody could write. */
        POLICY("a policy");

        private final String text;

        Origin(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }
}
