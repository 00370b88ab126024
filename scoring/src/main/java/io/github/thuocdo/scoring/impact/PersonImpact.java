package io.github.thuocdo.scoring.impact;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.scoring.difference.Sides;
import io.github.thuocdo.scoring.statistics.Dimension;
import java.util.Optional;

/**
 * One person under two policies (kết quả của một người theo hai chính sách), for whoever may see the board.
 *
 * <p>It holds no facts, so that those of a whole city fit in memory.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param cadre  the person
 * @param rows  the unit, group, category and role, by {@link Dimension#rowOf}
 * @param before  how the class came about under the policy that is
 * @param after  how it comes about under the policy that may come
 * @param cause  what makes the class another one; empty where it is the same
 * @param rule  the rule that decides at the stage of the cause, on each side; empty where the class is the same, or no rule but a missing fact decides
 */
public record PersonImpact(
        CadreId cadre,
        ImmutableMap<Dimension, String> rows,
        Stages before,
        Stages after,
        Optional<Cause> cause,
        Optional<Sides<Provision>> rule) {

    /** Checks that nothing is null. */
    public PersonImpact {
        requireNonNull(cadre, "cadre");
        requireNonNull(rows, "rows");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(cause, "cause");
        requireNonNull(rule, "rule");
    }

    /**
     * Returns by how much the totals differ.
     *
     * @return the total after less the one before, in points; empty where a side has none
     */
    public Optional<Fraction> amount() {
        return after.total().flatMap(now -> before.total().map(now::minus));
    }
}
