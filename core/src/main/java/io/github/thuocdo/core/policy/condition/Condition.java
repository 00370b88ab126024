package io.github.thuocdo.core.policy.condition;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.number.Fraction;
import java.io.Serializable;

/**
 * When a gate applies (điều kiện). A condition that rests on a fact still to be decided is neither met nor unmet.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface Condition extends Serializable {

    /** Always: the gate applies to everybody in its reach. */
    record Always() implements Condition {}

    /**
     * A conclusion of one of these kinds counts in the period.
     *
     * @param kinds  the kinds
     */
    record Established(ImmutableSet<ConclusionKind> kinds) implements Condition {
        /**
         * Checks that there is a kind.
         *
         * @param kinds  the kinds
         * @throws IllegalArgumentException if there is none
         */
        public Established {
            requireNonNull(kinds, "kinds");
            checkArgument(!kinds.isEmpty(), "condition must name a kind of conclusion");
        }
    }

    /**
     * The time served is shorter than a minimum.
     *
     * @param months  the minimum in months, above 0
     */
    record ServedLessThan(Fraction months) implements Condition {
        /**
         * Checks the minimum.
         *
         * @param months  the minimum in months, above 0
         * @throws IllegalArgumentException if it is not above 0
         */
        public ServedLessThan {
            requireNonNull(months, "months");
            checkArgument(months.signum() > 0, "months (%s) of a minimum must be above 0", months);
        }
    }
}
