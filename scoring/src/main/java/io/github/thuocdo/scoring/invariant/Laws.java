package io.github.thuocdo.scoring.invariant;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.policy.Policy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All laws (<i>các tính chất phải giữ</i>). */
public final class Laws {

    private static final ImmutableMap<String, Law> BY_KEY = Stream.of(
                    ActLaws.all(),
                    NumberLaws.all(),
                    GroundLaws.all(),
                    QuotaLaws.all(),
                    AgencyLaws.all(),
                    PeriodLaws.all(),
                    ReformLaws.all(),
                    TraceLaws.all(),
                    RuleLaws.all(),
                    ReachLaws.all(),
                    DocumentLaws.all())
            .flatMap(List::stream)
            .collect(toImmutableMap(Law::key, law -> law));

    private Laws() {}

    /**
     * Returns all laws.
     *
     * @return the laws, those of one person first
     */
    public static ImmutableList<Law> all() {
        return BY_KEY.values().asList();
    }

    /**
     * Returns the laws that can ask something of a policy.
     *
     * @param policy  the policy
     * @return the laws, in their order
     */
    public static ImmutableList<Law> about(Policy policy) {
        return all().stream().filter(law -> law.isAbout(policy)).collect(toImmutableList());
    }

    /**
     * Returns the law of a key.
     *
     * @param key  the key, such as {@code fault-added-never-raises}
     * @return the law; empty where none has that key
     */
    public static Optional<Law> byKey(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }
}
