package io.github.thuocdo.core.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.thuocdo.core.SerialCopy;
import org.junit.jupiter.api.Test;

class PointsTest {

    @Test
    void points_add_up_exactly() {
        Points result = Points.of(70).multipliedBy(Fraction.of(17, 21));

        assertThat(Points.of(30).plus(result)).isEqualTo(Points.parse("260/3"));
        assertThat(Points.parse("260/3").minus(Points.of(30))).isEqualTo(result);
        assertThat(Points.of(30).minus(Points.parse("32.5"))).isEqualTo(Points.of(Fraction.of(-5, 2)));
        assertThat(Points.of(5).plus(Points.ZERO)).isEqualTo(Points.of(5));
    }

    @Test
    void more_points_are_larger() {
        assertThat(Points.parse("89.99")).isLessThan(Points.of(90));
        assertThat(Points.of(90)).isEqualByComparingTo(Points.parse("90.00"));
    }

    @Test
    void text_is_the_number_alone() {
        assertThat(Points.parse("2.5")).hasToString("5/2");
        assertThat(Points.parse(Points.parse("260/3").toString())).isEqualTo(Points.parse("260/3"));
        assertThat(Points.parse("89.996").toDecimalText(2)).isEqualTo("89.99");
    }

    @Test
    void what_is_not_a_number_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.parse("30 points"))
                .withMessageStartingWith("number (30 points) must be a whole number");
        assertThatNullPointerException()
                .isThrownBy(() -> Points.of((Fraction) null))
                .withMessage("value");
    }

    @Test
    void points_survive_serialization() {
        assertThat(SerialCopy.of(Points.parse("260/3"))).isEqualTo(Points.parse("260/3"));
    }

    @Test
    void points_are_no_share() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.parse("30 %"))
                .withMessage("points (30 %) must be so many points, not per cent");
    }
}
