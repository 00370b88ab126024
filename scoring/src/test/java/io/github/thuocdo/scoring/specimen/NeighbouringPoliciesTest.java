package io.github.thuocdo.scoring.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.policy.Difference;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.ScoringEngine;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NeighbouringPoliciesTest {

    private static final int SEEDS = 30;

    static List<Policy> editions() {
        return ClosedPolicies.editions();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void policies_near_an_edition_can_be_applied_and_say_something_else(Policy policy) {
        NeighbouringPolicies neighbours = NeighbouringPolicies.of(policy);
        Set<String> changed = new HashSet<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            Optional<Policy> near = neighbours.near(Choices.byChance(seed));
            near.ifPresent(other -> {
                ScoringEngine.of(other);
                List<Difference> differences = policy.differences(other);
                assertThat(differences).isNotEmpty();
                differences.forEach(difference -> changed.add(difference.path()));
            });
            assertThat(near).isPresent();
        }
        assertThat(changed.size()).isGreaterThan(5);
    }
}
