package io.github.thuocdo.scoring.completeness;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A fact of which a round makes no use, and why (dữ kiện không dùng đến).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param fact  the fact
 * @param reason  why it is not used
 * @param basis  the clause or the reading from which that follows
 */
public record UnusedFact(Fact fact, UnusedReason reason, Basis basis) implements Serializable {
    /** Checks that nothing is null. */
    public UnusedFact {
        requireNonNull(fact, "fact");
        requireNonNull(reason, "reason");
        requireNonNull(basis, "basis");
    }
}
