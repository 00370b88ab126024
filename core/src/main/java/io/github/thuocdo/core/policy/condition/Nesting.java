package io.github.thuocdo.core.policy.condition;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.validity.ValueRule;

/** How deep conditions stand in one another: no deeper than a text of them is read back, and than any stack bears. */
final class Nesting {

    private static final int DEEPEST = 15;

    private Nesting() {}

    /** Refuses conditions that would stand too deep in another one; each of them was checked when it was made. */
    static void check(ImmutableList<Condition> inner) {
        ValueRule.NESTED_AT_MOST.check(depth(inner) < DEEPEST, "conditions", DEEPEST);
    }

    private static int depth(ImmutableList<Condition> conditions) {
        return conditions.stream()
                .mapToInt(condition -> 1 + depth(within(condition)))
                .max()
                .orElse(0);
    }

    private static ImmutableList<Condition> within(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all.conditions();
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.conditions();
        }
        if (condition instanceof Condition.Not not) {
            return ImmutableList.of(not.condition());
        }
        return condition instanceof Condition.Supposed supposed
                ? ImmutableList.of(supposed.condition())
                : ImmutableList.of();
    }
}
