package io.github.thuocdo.core.policy.measure;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.validity.ValueRule;

/** How deep measures stand in one another: no deeper than a text of them is read back, and than any stack bears. */
final class Nesting {

    private static final int DEEPEST = 15;

    private Nesting() {}

    /** Refuses measures that would stand too deep in another one; each of them was checked when it was made. */
    static void check(ImmutableList<Measure> inner) {
        ValueRule.NESTED_AT_MOST.check(depth(inner) < DEEPEST, "measures", DEEPEST);
    }

    private static int depth(ImmutableList<Measure> measures) {
        return measures.stream()
                .mapToInt(measure -> 1 + depth(measure.within()))
                .max()
                .orElse(0);
    }
}
