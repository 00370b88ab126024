package io.github.thuocdo.scoring.invariant;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.specimen.Choices;
import io.github.thuocdo.scoring.specimen.Specimen;
import io.github.thuocdo.scoring.specimen.Specimens;
import java.util.function.BiFunction;

/** Specimens of which a law says itself how they are to be made. */
final class Made {

    /** By policy, as long as somebody has the policy: every trial makes a specimen. */
    private static final LoadingCache<Policy, Specimens> SPECIMENS =
            CacheBuilder.newBuilder().weakKeys().build(CacheLoader.from(Specimens::of));

    private Made() {}

    static Specimen of(Policy policy, BiFunction<Specimens, Choices, Specimen> making, Choices choices) {
        return making.apply(SPECIMENS.getUnchecked(policy), choices);
    }
}
