package io.github.thuocdo.core.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.thuocdo.core.SerialCopy;
import io.github.thuocdo.core.number.Rounding.Direction;
import io.github.thuocdo.core.validity.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RoundingTest {

    @ParameterizedTest
    @CsvSource({
        // number, down, up, half-up, half-even
        "2.1, 2, 3, 2, 2",
        "2.5, 2, 3, 3, 2",
        "3.5, 3, 4, 4, 4",
        "2.9, 2, 3, 3, 3",
        "3, 3, 3, 3, 3",
        "0, 0, 0, 0, 0",
        "0.5, 0, 1, 1, 0",
        "-0.5, -1, 0, 0, 0",
        "-1.5, -2, -1, -1, -2",
        "-2.1, -3, -2, -2, -2",
        "-2.9, -3, -2, -3, -3"
    })
    void each_direction_chooses_its_neighbour(
            Fraction number, Fraction down, Fraction up, Fraction halfUp, Fraction halfEven) {
        assertThat(Rounding.toWhole(Direction.DOWN).apply(number)).isEqualTo(down);
        assertThat(Rounding.toWhole(Direction.UP).apply(number)).isEqualTo(up);
        assertThat(Rounding.toWhole(Direction.HALF_UP).apply(number)).isEqualTo(halfUp);
        assertThat(Rounding.toWhole(Direction.HALF_EVEN).apply(number)).isEqualTo(halfEven);
    }

    @ParameterizedTest
    @CsvSource({
        "0.1 half-up, 260/3, 86.7",
        "0.01 down, 260/3, 86.66",
        "1/4 up, 5.01, 5.25",
        "0.5 half-even, 5.75, 6",
        "0.5 half-even, 5.25, 5",
        "5 down, 89.99, 85"
    })
    void any_step_will_do(String rounding, Fraction number, Fraction rounded) {
        assertThat(Rounding.parse(rounding).apply(number)).isEqualTo(rounded);
        assertThat(Rounding.parse(rounding).apply(Points.of(number))).isEqualTo(Points.of(rounded));
    }

    @Test
    void text_holds_the_exact_step() {
        assertThat(Rounding.parse("0.1 half-up"))
                .isEqualTo(Rounding.of(Fraction.of(1, 10), Direction.HALF_UP))
                .hasToString("1/10 half-up");
        assertThat(Rounding.toWhole(Direction.DOWN)).hasToString("1 down");
    }

    @ParameterizedTest
    @EnumSource
    void every_direction_is_read_from_its_key(Direction direction) {
        assertThat(Term.parse(Direction.class, direction.key())).isEqualTo(direction);
    }

    @Test
    void other_text_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounding.parse("0.1"))
                .withMessage("rounding (0.1) must be a step, a space and a direction, such as 0.1 half-up");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounding.parse("0.1 half up"))
                .withMessage("direction (half up) must be one of down, up, half-up, half-even; did you mean half-up?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounding.parse("0,1 up"))
                .withMessage("number (0,1) must be written with a dot as decimal separator: 0.1");
    }

    @ParameterizedTest
    @CsvSource({"0", "-1/10"})
    void a_step_that_is_not_above_zero_is_refused(String step) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounding.of(Fraction.parse(step), Direction.UP))
                .withMessage("step (" + step + ") must be above zero");
    }

    @Test
    void null_is_refused_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Rounding(null, Direction.UP))
                .withMessage("step");
        assertThatNullPointerException()
                .isThrownBy(() -> new Rounding(Fraction.ONE, null))
                .withMessage("direction");
    }

    @Test
    void a_rounding_survives_serialization() {
        assertThat(SerialCopy.of(Rounding.parse("0.1 half-up"))).isEqualTo(Rounding.parse("0.1 half-up"));
    }
}
