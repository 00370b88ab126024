package io.github.thuocdo.core.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.thuocdo.core.SerialCopy;
import io.github.thuocdo.core.number.Interval.Bound;
import io.github.thuocdo.core.number.Interval.Edge;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {

    private static final Fraction FIFTY = Fraction.of(50);
    private static final Fraction NINETY = Fraction.of(90);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[70,90)  | 69.99 | false",
                "[70,90)  | 70    | true",
                "[70,90)  | 89.99 | true",
                "[70,90)  | 90    | false",
                "(70,90]  | 70    | false",
                "(70,90]  | 211/3 | true",
                "(70,90]  | 90    | true",
                "(70,90]  | 90.01 | false",
                "[90,)    | 89.99 | false",
                "[90,)    | 90    | true",
                "(90,)    | 90    | false",
                "(,50)    | 50    | false",
                "(,50)    | -7    | true",
                "(,50]    | 50    | true",
                "[50,50]  | 50    | true",
                "[50,50]  | 50.01 | false",
                "(,)      | 0     | true"
            })
    void edges_decide_who_is_inside(String interval, Fraction number, boolean inside) {
        assertThat(Interval.parse(interval).contains(number)).isEqualTo(inside);
    }

    @Test
    void factories_have_the_edges_of_their_names() {
        assertThat(Interval.atLeast(NINETY)).hasToString("[90,)");
        assertThat(Interval.above(NINETY)).hasToString("(90,)");
        assertThat(Interval.atMost(FIFTY)).hasToString("(,50]");
        assertThat(Interval.below(FIFTY)).hasToString("(,50)");
        assertThat(Interval.closed(FIFTY, NINETY)).hasToString("[50,90]");
        assertThat(Interval.closedOpen(FIFTY, NINETY)).hasToString("[50,90)");
        assertThat(Interval.openClosed(FIFTY, NINETY)).hasToString("(50,90]");
        assertThat(Interval.open(FIFTY, NINETY)).hasToString("(50,90)");
        assertThat(Interval.exactly(FIFTY)).hasToString("[50,50]");
        assertThat(Interval.all()).hasToString("(,)");
    }

    @Test
    void edges_can_be_read() {
        Interval band = Interval.parse("[70.5,)");

        assertThat(band.lower()).contains(new Bound(Fraction.parse("70.5"), Edge.CLOSED));
        assertThat(band.upper()).isEmpty();
        assertThat(band).hasToString("[141/2,)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[90,70)", "[70,70)", "(70,70]", "(70,70)", "(90,70)"})
    void a_band_without_numbers_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.parse(text))
                .withMessage("interval (" + text + ") must contain at least one number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "70", "70,90", "[70,90", "70,90)", "[,50)", "(50,]", "[7,5,9)", "[70;90)", "[70,90) ", "[]"})
    void other_text_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.parse(text))
                .withMessage("interval (" + text + ") must have a form such as [70,90), [90,), (,50) or (,)");
    }

    @Test
    void a_number_inside_that_is_none_is_refused_as_a_number() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.parse("[70, 90)"))
                .withMessageStartingWith("number ( 90) must be a whole number");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[70,90) | [50,80)  | [70,80)",
                "[50,80) | [70,90)  | [70,80)",
                "(,)     | [70,90)  | [70,90)",
                "[70,90) | (,)      | [70,90)",
                "(70,90] | [70,90)  | (70,90)",
                "[70,90) | (70,90]  | (70,90)",
                "(,90]   | [90,)    | [90,90]",
                "(,)     | (,)      | (,)"
            })
    void common_numbers_form_a_band(String first, String second, String common) {
        assertThat(Interval.parse(first).intersection(Interval.parse(second))).contains(Interval.parse(common));
        assertThat(Interval.parse(first).overlaps(Interval.parse(second))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[70,90) | [90,)", "(,50) | [50,70)", "(90,) | (,90)", "[1,2] | [3,4]"})
    void neighbouring_bands_have_nothing_in_common(String first, String second) {
        assertThat(Interval.parse(first).intersection(Interval.parse(second))).isEmpty();
        assertThat(Interval.parse(second).overlaps(Interval.parse(first))).isFalse();
    }

    @Test
    void null_is_refused_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Interval(null, Optional.empty()))
                .withMessage("lower");
        assertThatNullPointerException()
                .isThrownBy(() -> new Interval(Optional.empty(), null))
                .withMessage("upper");
        assertThatNullPointerException()
                .isThrownBy(() -> Interval.atLeast(null))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> new Bound(FIFTY, null))
                .withMessage("edge");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[70,90)", "[90,)", "(,50)", "(,)"})
    void a_band_survives_serialization(String text) {
        assertThat(SerialCopy.of(Interval.parse(text))).isEqualTo(Interval.parse(text));
    }
}
