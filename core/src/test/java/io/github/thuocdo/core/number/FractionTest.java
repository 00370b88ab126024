package io.github.thuocdo.core.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thuocdo.core.SerialCopy;
import java.lang.reflect.Constructor;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

    @ParameterizedTest
    @CsvSource({
        "5, 5",
        "+5, 5",
        "-0, 0",
        "007, 7",
        "2.5, 5/2",
        "-0.5, -1/2",
        "0.05, 1/20",
        "2.50, 5/2",
        "-3/4, -3/4",
        "260/3, 260/3",
        "4/6, 2/3",
        "6/3, 2",
        "0/9, 0",
        "123456789012345678901234567890.5, 246913578024691357802469135781/2"
    })
    void text_is_read_exactly_and_written_in_lowest_terms(String text, String canonical) {
        assertThat(Fraction.parse(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "abc", " 5", "5 ", "1 000", "1e3", "1E3", ".5", "5.", "1/", "/2", "1/-2", "1/2/3", "1.5/2",
                "--1", "1_000", "٣", "0x10", "NaN", "∞", "1,000.5", "−1"
            })
    void other_text_is_refused_with_the_three_forms(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.parse(text))
                .withMessage("number (" + text
                        + ") must be a whole number, a decimal such as 2.5 or a fraction such as 260/3");
    }

    @ParameterizedTest
    @CsvSource({"30 %, 3/10", "30%, 3/10", "12.5 %, 1/8", "200/3 %, 2/3", "-5  %, -1/20", "100 %, 1"})
    void so_many_per_cent_are_read_exactly(String text, String canonical) {
        assertThat(Fraction.parse(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", " %", "30 % ", "30 %%", "% 30", "1/0 %", "30 ‰"})
    void other_text_with_the_sign_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Fraction.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"2.50, 5/2", "-0.125, -1/8", "1E+3, 1000", "0E-10, 0", "28.5, 57/2", "1E-18, 1/1000000000000000000"})
    void a_decimal_is_taken_exactly(BigDecimal decimal, String canonical) {
        assertThat(Fraction.of(decimal)).hasToString(canonical);
    }

    @Test
    void zeros_at_the_end_of_a_decimal_and_places_behind_its_point_are_not_counted_twice() {
        assertThat(Fraction.of(new BigDecimal("1.5").setScale(2_000))).isEqualTo(Fraction.of(3, 2));
        String longest = "0." + "1".repeat(900);
        assertThat(Fraction.of(new BigDecimal(longest))).isEqualTo(Fraction.parse(longest));
    }

    @Test
    void a_decimal_that_nobody_could_write_is_refused_before_anything_is_computed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.of(new BigDecimal("1E+1000000000")))
                .withMessage("number must be written with at most 1000 characters and has 1000000001");
    }

    @Test
    void a_column_of_a_database_gets_as_many_decimals_as_it_has() {
        assertThat(Fraction.parse("260/3").toBigDecimal(2, RoundingMode.HALF_UP))
                .isEqualTo(new BigDecimal("86.67"));
        assertThat(Fraction.parse("260/3").toBigDecimal(2, RoundingMode.DOWN)).isEqualTo(new BigDecimal("86.66"));
        assertThat(Fraction.of(3, 2).toBigDecimal(2, RoundingMode.UNNECESSARY)).isEqualTo(new BigDecimal("1.50"));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Fraction.of(1, 3).toBigDecimal(2, RoundingMode.UNNECESSARY));
    }

    @Test
    void a_decimal_comma_is_refused_with_the_text_to_write() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.parse("-2,5"))
                .withMessage("number (-2,5) must be written with a dot as decimal separator: -2.5");
    }

    @Test
    void a_zero_denominator_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.of(1, 0))
                .withMessage("denominator must not be zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.parse("5/00"))
                .withMessage("number (5/00) must not have the denominator zero");
    }

    @Test
    void division_by_zero_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO))
                .withMessage("divisor must not be zero");
    }

    @Test
    void null_is_refused_by_name() {
        assertThatNullPointerException().isThrownBy(() -> Fraction.parse(null)).withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> Fraction.of(null, BigInteger.ONE))
                .withMessage("numerator");
        assertThatNullPointerException()
                .isThrownBy(() -> Fraction.of(BigInteger.ONE, null))
                .withMessage("denominator");
    }

    @Test
    void the_sign_moves_to_the_numerator() {
        assertThat(Fraction.of(3, -4)).isEqualTo(Fraction.of(-3, 4)).hasToString("-3/4");
        assertThat(Fraction.of(-3, -4)).hasToString("3/4");
        assertThat(Fraction.of(Long.MIN_VALUE, -1)).hasToString("9223372036854775808");
        assertThat(Fraction.of(0, -4)).isEqualTo(Fraction.ZERO).hasSameHashCodeAs(Fraction.ZERO);
    }

    @Test
    void a_month_of_decree_335_is_exact() {
        Fraction mean = Fraction.of(6, 7)
                .plus(Fraction.of(5, 7))
                .plus(Fraction.of(6, 7))
                .dividedBy(Fraction.of(3));
        Fraction score = Fraction.of(30).plus(mean.multipliedBy(Fraction.of(70)));

        assertThat(mean).isEqualTo(Fraction.parse("17/21"));
        assertThat(score).isEqualTo(Fraction.parse("260/3"));
        assertThat(score.toDecimalText(2)).isEqualTo("86.66");
    }

    @ParameterizedTest
    @CsvSource({"7/2, 3, 4", "-7/2, -4, -3", "1/3, 0, 1", "-1/3, -1, 0", "4, 4, 4", "-4, -4, -4", "0, 0, 0"})
    void floor_is_below_and_ceiling_above(String number, BigInteger floor, BigInteger ceiling) {
        assertThat(Fraction.parse(number).floor()).isEqualTo(floor);
        assertThat(Fraction.parse(number).ceiling()).isEqualTo(ceiling);
    }

    @ParameterizedTest
    @CsvSource({
        "89.996, 2, 89.99",
        "89.996, 3, 89.996",
        "89.996, 0, 89",
        "90, 2, 90",
        "100, 0, 100",
        "100, 2, 100",
        "85.50, 2, 85.5",
        "2/3, 4, 0.6666",
        "-2.55, 1, -2.5",
        "-0.04, 1, 0",
        "0, 3, 0",
        "1/1000000, 6, 0.000001"
    })
    void display_cuts_off_and_never_rounds(String number, int scale, String text) {
        assertThat(Fraction.parse(number).toDecimalText(scale)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"5, 0, true", "2.5, 0, false", "2.5, 1, true", "1/4, 1, false", "1/4, 2, true", "1/3, 9, false"})
    void a_scale_is_exact_or_not(String number, int scale, boolean exact) {
        assertThat(Fraction.parse(number).isExactDecimal(scale)).isEqualTo(exact);
    }

    @Test
    void a_negative_scale_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.ONE.toDecimalText(-1))
                .withMessage("scale (-1) must not be negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.ONE.isExactDecimal(-1))
                .withMessage("scale (-1) must not be negative");
    }

    @Test
    void the_questions_about_a_number_are_answered() {
        assertThat(Fraction.of(-1, 2).signum()).isEqualTo(-1);
        assertThat(Fraction.ZERO.isZero()).isTrue();
        assertThat(Fraction.of(1, 2).isZero()).isFalse();
        assertThat(Fraction.of(4, 2).isInteger()).isTrue();
        assertThat(Fraction.of(1, 2).isInteger()).isFalse();
        assertThat(Fraction.of(1, 3).min(Fraction.of(1, 4))).isEqualTo(Fraction.of(1, 4));
        assertThat(Fraction.of(1, 3).max(Fraction.of(1, 4))).isEqualTo(Fraction.of(1, 3));
    }

    @Test
    void a_decimal_is_exact_where_there_is_one_and_rounded_as_told_where_there_is_none() {
        assertThat(Fraction.of(3, 2).toBigDecimal(MathContext.UNLIMITED)).isEqualTo(new BigDecimal("1.5"));
        assertThat(Fraction.of(1_000_000).toBigDecimal(MathContext.UNLIMITED)).isEqualTo(new BigDecimal("1000000"));
        assertThat(Fraction.of(200, 3).toBigDecimal(new MathContext(4, RoundingMode.HALF_UP)))
                .isEqualTo(new BigDecimal("66.67"));
        assertThatThrownBy(() -> Fraction.of(1, 3).toBigDecimal(MathContext.UNLIMITED))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void equality_is_by_both_parts() {
        EqualsVerifier.forClass(Fraction.class).verify();
    }

    @Test
    void a_fraction_survives_serialization() {
        assertThat(SerialCopy.of(Fraction.parse("-260/3"))).isEqualTo(Fraction.parse("-260/3"));
    }

    @Test
    void a_forged_stream_gives_no_fraction_that_the_factory_would_not() throws ReflectiveOperationException {
        Constructor<Fraction> constructor = Fraction.class.getDeclaredConstructor(BigInteger.class, BigInteger.class);
        constructor.setAccessible(true);
        Fraction notReduced = constructor.newInstance(BigInteger.TWO, BigInteger.valueOf(4));
        Fraction divided = constructor.newInstance(BigInteger.ONE, BigInteger.ZERO);

        assertThat(SerialCopy.of(notReduced)).isEqualTo(Fraction.of(1, 2));
        assertThatThrownBy(() -> SerialCopy.of(divided)).hasRootCauseMessage("denominator must not be zero");
    }
}
