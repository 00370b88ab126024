package io.github.thuocdo.scoring;

import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.dossier.Dossier;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;

/**
 * What every class of laws on one dossier's score draws from: dossiers and readings by chance.
 *
 * <p>The letters in the classes are those of the project's list of laws: M monotonicity, B bounds, C conservation, I independence, N absence,
 * G and K gates, P aggregation, T determinism, X explanation. A law that holds only under some readings says so where it chooses them.
 *
 * <p>Every property has the seed {@value #SEED}, so that a build never fails by chance; to look further, raise the tries or change the seed
 * here. The laws draw from one pool of dossiers, since making a dossier takes longer than scoring it; only the comparison with the oracle
 * makes new ones, which jqwik can shrink.
 */
abstract class DossierLaws {

    static final String SEED = "335";
    private static final int POOL_SIZE = 250;
    static final Policy EDITION = StandardPolicies.decree335Individuals();
    static final ScoringEngine ENGINE = ScoringEngine.of(EDITION);
    private static final Map<Pool, List<Dossier>> POOLS = new EnumMap<>(Pool.class);

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Arbitraries.of(pool(Pool.ANY));
    }

    @Provide
    Arbitrary<Dossier> fromFacts() {
        return Arbitraries.of(pool(Pool.FROM_FACTS));
    }

    @Provide
    Arbitrary<Dossier> years() {
        return Arbitraries.of(pool(Pool.YEARS));
    }

    @Provide
    Arbitrary<Role> roles() {
        return RandomValues.roles();
    }

    @Provide
    Arbitrary<ScoringEngine> engines() {
        return RandomReadings.engines();
    }

    enum Pool {
        ANY,
        FROM_FACTS,
        YEARS;

        Arbitrary<Dossier> dossiers() {
            return switch (this) {
                case ANY -> RandomDossiers.any();
                case FROM_FACTS ->
                    Arbitraries.oneOf(
                            RandomDossiers.staffMonths(),
                            RandomDossiers.leaderMonths(),
                            RandomDossiers.quartersFromFacts());
                case YEARS -> RandomDossiers.years();
            };
        }
    }

    static List<Dossier> pool(Pool pool) {
        return POOLS.computeIfAbsent(pool, key -> {
            Random random = new Random(Long.parseLong(SEED));
            RandomGenerator<Dossier> generator = key.dossiers().generator(POOL_SIZE, false);
            return IntStream.range(0, POOL_SIZE)
                    .mapToObj(i -> generator.next(random).value())
                    .toList();
        });
    }

    @Provide
    Arbitrary<Fraction> score() {
        return Arbitraries.oneOf(
                RandomValues.nearThresholds(),
                Arbitraries.of("0", "100", "88.88", "260/3", "73/7", "89.996", "629/7")
                        .map(Fraction::parse));
    }

    @Provide
    Arbitrary<List<Fraction>> scores() {
        return score().list().ofSize(12);
    }
}
