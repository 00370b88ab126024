package io.github.thuocdo.core.number;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.number.Rounding.Direction;
import java.math.BigInteger;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(NumberArbitraries.class)
@Domain(DomainContext.Global.class)
class RoundingProperties {

    @Property
    void the_result_is_a_multiple_of_the_step_on_the_side_of_the_direction(
            @ForAll Fraction value, @ForAll Fraction step, @ForAll Direction direction) {
        Assume.that(step.signum() > 0);

        Fraction rounded = Rounding.of(step, direction).apply(value);
        Fraction moved = rounded.minus(value);

        assertThat(rounded.dividedBy(step).isInteger()).isTrue();
        switch (direction) {
            case DOWN -> assertThat(moved).isLessThanOrEqualTo(Fraction.ZERO).isGreaterThan(step.negated());
            case UP -> assertThat(moved).isGreaterThanOrEqualTo(Fraction.ZERO).isLessThan(step);
            case HALF_UP ->
                assertThat(moved)
                        .isLessThanOrEqualTo(half(step))
                        .isGreaterThan(half(step).negated());
            case HALF_EVEN -> {
                assertThat(moved)
                        .isLessThanOrEqualTo(half(step))
                        .isGreaterThanOrEqualTo(half(step).negated());
                boolean tie =
                        moved.equals(half(step)) || moved.equals(half(step).negated());
                assertThat(tie && !isEven(rounded.dividedBy(step))).isFalse();
            }
        }
    }

    private static Fraction half(Fraction step) {
        return step.dividedBy(Fraction.of(2));
    }

    private static boolean isEven(Fraction whole) {
        return whole.numerator().mod(BigInteger.TWO).signum() == 0;
    }

    @Property
    void rounding_twice_is_rounding_once(@ForAll Fraction value, @ForAll Fraction step, @ForAll Direction direction) {
        Assume.that(step.signum() > 0);
        Rounding rounding = Rounding.of(step, direction);

        assertThat(rounding.apply(rounding.apply(value))).isEqualTo(rounding.apply(value));
    }

    @Property
    void a_larger_number_is_never_rounded_below_a_smaller_one(
            @ForAll Fraction a, @ForAll Fraction b, @ForAll Fraction step, @ForAll Direction direction) {
        Assume.that(step.signum() > 0);
        Rounding rounding = Rounding.of(step, direction);

        assertThat(rounding.apply(a.min(b))).isLessThanOrEqualTo(rounding.apply(a.max(b)));
    }

    @Property
    void parse_reads_back_what_to_string_writes(@ForAll Fraction step, @ForAll Direction direction) {
        Assume.that(step.signum() > 0);
        Rounding rounding = Rounding.of(step, direction);

        assertThat(Rounding.parse(rounding.toString())).isEqualTo(rounding);
    }
}
