package io.github.thuocdo.scoring.invariant;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.RefusalException;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import java.time.LocalDate;
import java.util.stream.Stream;

/** The shipped editions, national and local, with the first reading that is possible for every question that a caller has to answer. */
final class Editions {

    private static final LocalDate SIGNED = LocalDate.of(2022, 8, 17);

    private Editions() {}

    static ImmutableList<Policy> all() {
        return Stream.concat(
                        StandardPolicies.editions().stream(),
                        Stream.of(
                                StandardPolicies.hanoi3251Monthly(SIGNED),
                                StandardPolicies.hanoi3251MonthlyCollectives(SIGNED)))
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
