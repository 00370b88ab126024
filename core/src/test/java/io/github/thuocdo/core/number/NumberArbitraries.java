package io.github.thuocdo.core.number;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Numbers for properties: halves and tenths often, so that ties and edges are hit, and very large ones too. */
public final class NumberArbitraries extends DomainContextBase {

    /** Called by jqwik. */
    public NumberArbitraries() {}

    @Provide
    Arbitrary<Fraction> fractions() {
        return fraction();
    }

    public static Arbitrary<Fraction> fraction() {
        Arbitrary<Fraction> common = Combinators.combine(
                        Arbitraries.longs().between(-500, 500), Arbitraries.of(1L, 2L, 3L, 4L, 7L, 10L, 100L))
                .as(Fraction::of);
        Arbitrary<Fraction> large = Combinators.combine(wide(), wide().filter(denominator -> denominator.signum() != 0))
                .as(Fraction::of);
        Arbitrary<Fraction> special = Arbitraries.of(Fraction.ZERO, Fraction.ONE, Fraction.of(-1, 2));
        // Products of edge cases of three parameters would crowd out the random ones.
        return Arbitraries.frequencyOf(Tuple.of(1, special), Tuple.of(6, common), Tuple.of(2, large))
                .withoutEdgeCases();
    }

    private static Arbitrary<BigInteger> wide() {
        return Arbitraries.bigIntegers().between(BigInteger.TWO.pow(100).negate(), BigInteger.TWO.pow(100));
    }
}
