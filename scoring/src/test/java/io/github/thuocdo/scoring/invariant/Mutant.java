package io.github.thuocdo.scoring.invariant;

import io.github.thuocdo.core.policy.Policy;

/**
 * A wrong program that the laws must tell from the right one.
 *
 * @param name  what it does wrong
 * @param origin  where the fault was seen, or what kind of fault it is
 * @param policy  the policy on which it is tried
 * @param rater  the program
 */
record Mutant(String name, Origin origin, Policy policy, Rater rater) {

    /** Where a fault comes from. */
    enum Origin {
        /** A defect seen in real systems. */
        SEEN("seen in a real system"),
        /** A kind of fault that people of the field met in this library. */
        MET("met in this library"),
        /** What a program of this kind easily gets wrong. */
        LIKELY("easily made");

        private final String text;

        Origin(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }
}
