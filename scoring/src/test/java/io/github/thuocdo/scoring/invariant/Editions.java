package io.github.thuocdo.scoring.invariant;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.RefusalException;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;

/** The shipped editions, with the first reading that is possible for every question that a caller has to answer. */
final class Editions {

    private Editions() {}

    static ImmutableList<Policy> all() {
        return StandardPolicies.book().policies().stream()
                .map(Editions::supplied)
                .collect(ImmutableList.toImmutableList());
    }

    static Policy supplied(Policy policy) {
        Policy supplied = policy;
        for (Interpretation<?> open : policy.open().values()) {
            supplied = supplied(supplied, open);
        }
        return supplied;
    }

    private static Policy supplied(Policy policy, Interpretation<?> open) {
        for (Reading reading : open.alternatives()) {
            try {
                return policy.reading(open.key(), reading.key(), "test");
            } catch (RefusalException impossible) {
                // the policy has nothing by which to read it so
            }
        }
        throw new IllegalStateException(open.key());
    }
}
