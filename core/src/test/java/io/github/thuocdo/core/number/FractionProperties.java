package io.github.thuocdo.core.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(NumberArbitraries.class)
@Domain(DomainContext.Global.class)
class FractionProperties {

    @Property
    void addition_is_a_commutative_group(@ForAll Fraction a, @ForAll Fraction b, @ForAll Fraction c) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.plus(Fraction.ZERO)).isEqualTo(a);
        assertThat(a.plus(a.negated())).isEqualTo(Fraction.ZERO);
        assertThat(a.minus(b).plus(b)).isEqualTo(a);
    }

    @Property
    void multiplication_is_commutative_associative_and_distributive(
            @ForAll Fraction a, @ForAll Fraction b, @ForAll Fraction c) {
        assertThat(a.multipliedBy(b)).isEqualTo(b.multipliedBy(a));
        assertThat(a.multipliedBy(b).multipliedBy(c)).isEqualTo(a.multipliedBy(b.multipliedBy(c)));
        assertThat(a.multipliedBy(Fraction.ONE)).isEqualTo(a);
        assertThat(a.multipliedBy(b.plus(c))).isEqualTo(a.multipliedBy(b).plus(a.multipliedBy(c)));
    }

    @Property
    void division_undoes_multiplication(@ForAll Fraction a, @ForAll Fraction b) {
        Assume.that(!b.isZero());

        assertThat(a.multipliedBy(b).dividedBy(b)).isEqualTo(a);
        assertThat(a.dividedBy(b).multipliedBy(b)).isEqualTo(a);
    }

    @Property
    void whole_numbers_compute_like_big_integers(@ForAll BigInteger a, @ForAll BigInteger b) {
        Fraction x = Fraction.of(a, BigInteger.ONE);
        Fraction y = Fraction.of(b, BigInteger.ONE);

        assertThat(x.plus(y).numerator()).isEqualTo(a.add(b));
        assertThat(x.minus(y).numerator()).isEqualTo(a.subtract(b));
        assertThat(x.multipliedBy(y).numerator()).isEqualTo(a.multiply(b));
        assertThat(Integer.signum(x.compareTo(y))).isEqualTo(a.compareTo(b));
    }

    @Property
    void every_result_is_in_lowest_terms(@ForAll Fraction a, @ForAll Fraction b) {
        for (Fraction result : new Fraction[] {a.plus(b), a.minus(b), a.multipliedBy(b), a.negated()}) {
            assertThat(result.denominator()).isPositive();
            assertThat(result.numerator().gcd(result.denominator())).isEqualTo(BigInteger.ONE);
        }
    }

    @Property
    void parse_reads_back_what_to_string_writes(@ForAll Fraction a) {
        assertThat(Fraction.parse(a.toString())).isEqualTo(a);
    }

    @Property
    void the_order_is_that_of_the_difference_and_agrees_with_equals(@ForAll Fraction a, @ForAll Fraction b) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.minus(b).signum());
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(a.min(b).plus(a.max(b))).isEqualTo(a.plus(b));
        assertThat(a.min(b)).isLessThanOrEqualTo(a.max(b));
    }

    @Property
    void floor_and_ceiling_enclose_within_one(@ForAll Fraction a) {
        Fraction floor = Fraction.of(a.floor(), BigInteger.ONE);
        Fraction ceiling = Fraction.of(a.ceiling(), BigInteger.ONE);

        assertThat(floor).isLessThanOrEqualTo(a);
        assertThat(a.minus(floor)).isLessThan(Fraction.ONE);
        assertThat(ceiling).isGreaterThanOrEqualTo(a);
        assertThat(ceiling.minus(a)).isLessThan(Fraction.ONE);
    }

    @Property
    void display_is_the_decimal_cut_toward_zero(@ForAll Fraction a, @ForAll @IntRange(max = 8) int scale) {
        BigDecimal expected =
                new BigDecimal(a.numerator()).divide(new BigDecimal(a.denominator()), scale, RoundingMode.DOWN);

        String text = a.toDecimalText(scale);

        assertThat(new BigDecimal(text)).isEqualByComparingTo(expected);
        assertThat(text).doesNotContain("E").isNotEqualTo("-0");
        assertThat(Fraction.parse(text).equals(a)).isEqualTo(a.isExactDecimal(scale));
    }

    @Property
    void a_shown_score_never_reaches_a_band_that_the_score_does_not(
            @ForAll @IntRange(max = 1_000_000) int numerator,
            @ForAll @IntRange(min = 1, max = 5_000) int denominator,
            @ForAll @IntRange(max = 100) int edge) {
        Fraction score = Fraction.of(numerator, denominator);
        Assume.that(score.compareTo(Fraction.of(edge)) < 0);

        assertThat(Fraction.parse(score.toDecimalText(2))).isLessThan(Fraction.of(edge));
    }

    @Property(tries = 5_000)
    void around_the_size_of_64_bits_everything_comes_out_as_over_big_integers(
            @ForAll("aroundTheLimit") long a,
            @ForAll("aroundTheLimit") long b,
            @ForAll("aroundTheLimit") long c,
            @ForAll("aroundTheLimit") long d) {
        Assume.that(b != 0 && c != 0 && d != 0);
        Fraction x = Fraction.of(a, b);
        Fraction y = Fraction.of(c, d);
        BigInteger p = x.numerator();
        BigInteger q = x.denominator();
        BigInteger r = y.numerator();
        BigInteger s = y.denominator();

        assertThat(p.multiply(BigInteger.valueOf(b))).isEqualTo(q.multiply(BigInteger.valueOf(a)));
        assertThat(x.plus(y)).isEqualTo(Fraction.of(p.multiply(s).add(r.multiply(q)), q.multiply(s)));
        assertThat(x.minus(y)).isEqualTo(Fraction.of(p.multiply(s).subtract(r.multiply(q)), q.multiply(s)));
        assertThat(x.multipliedBy(y)).isEqualTo(Fraction.of(p.multiply(r), q.multiply(s)));
        assertThat(x.dividedBy(y)).isEqualTo(Fraction.of(p.multiply(s), q.multiply(r)));
        assertThat(Integer.signum(x.compareTo(y))).isEqualTo(p.multiply(s).compareTo(r.multiply(q)));
        assertThat(x.floor())
                .isEqualTo(new BigDecimal(p)
                        .divide(new BigDecimal(q), 0, RoundingMode.FLOOR)
                        .toBigInteger());
        assertThat(x.negated().negated()).isEqualTo(x).hasSameHashCodeAs(x);
        assertThat(x.fitsLong()).isEqualTo(p.abs().bitLength() <= 62 && q.bitLength() <= 62);
    }

    @Provide
    Arbitrary<Long> aroundTheLimit() {
        Arbitrary<Long> edges = Arbitraries.of(1L << 31, 1L << 32, 1L << 61, 1L << 62, Long.MAX_VALUE, Long.MIN_VALUE);
        Arbitrary<Long> nearEdges =
                Combinators.combine(edges, Arbitraries.longs().between(-2, 2)).as((edge, step) -> edge + step);
        return Arbitraries.oneOf(
                nearEdges, Arbitraries.longs(), Arbitraries.longs().between(-12, 12));
    }

    @Property
    void a_decimal_is_the_number_itself_or_nearest_to_it(@ForAll Fraction a) {
        BigDecimal decimal = a.toBigDecimal(MathContext.DECIMAL128);

        BigDecimal exact =
                new BigDecimal(a.numerator()).divide(new BigDecimal(a.denominator()), MathContext.DECIMAL128);
        assertThat(decimal).isEqualByComparingTo(exact);
    }
}
