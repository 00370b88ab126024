package io.github.thuocdo.scoring.testkit;

import com.google.common.primitives.ImmutableIntArray;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.scoring.specimen.Choices;
import io.github.thuocdo.scoring.specimen.Specimen;
import io.github.thuocdo.scoring.specimen.Specimens;
import io.github.thuocdo.scoring.tree.OptionalLibrary;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/**
 * Specimens for one's own properties (<i>mẫu thử cho jqwik</i>): agencies and people by chance, made for a policy, which jqwik makes smaller by itself.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class SpecimenArbitraries implements NoBean {

    private static final int MOST_CHOICES = 600;

    private final Specimens specimens;

    private SpecimenArbitraries(Specimens specimens) {
        this.specimens = specimens;
    }

    /**
     * Makes specimens of a policy.
     *
     * @param policy  the policy, without open parameters
     * @return the generators
     * @throws IllegalArgumentException if a parameter of the policy is open
     * @throws IllegalStateException if the program lacks jqwik
     */
    public static SpecimenArbitraries of(Policy policy) {
        OptionalLibrary.JQWIK.checkFor(SpecimenArbitraries.class);
        return new SpecimenArbitraries(Specimens.of(policy));
    }

    /**
     * Returns single subjects with the facts of one period.
     *
     * @return the specimens
     */
    public Arbitrary<Specimen> single() {
        return made(specimens::one);
    }

    /**
     * Returns whole agencies of a few people.
     *
     * @return the specimens
     */
    public Arbitrary<Specimen> agencies() {
        return made(specimens::agency);
    }

    private static Arbitrary<Specimen> made(Function<Choices, Specimen> maker) {
        return Arbitraries.integers()
                .between(0, 9_999)
                .withDistribution(RandomDistribution.uniform())
                .list()
                .ofMaxSize(MOST_CHOICES)
                .withSizeDistribution(RandomDistribution.uniform())
                .map(choices -> maker.apply(Choices.repeating(ImmutableIntArray.copyOf(choices))));
    }
}
