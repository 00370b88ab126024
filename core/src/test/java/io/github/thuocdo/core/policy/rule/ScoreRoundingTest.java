package io.github.thuocdo.core.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.number.Rounding;
import io.github.thuocdo.core.period.PeriodKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreRoundingTest {

    private static final String RULE = "must be none, or stages ratio, month-as-recorded, year, each with step and"
            + " direction such as month-as-recorded 0.01 half-up";

    @Test
    void each_stage_has_its_own_rounding() {
        ScoreRounding rounding =
                ScoreRounding.NONE.parse("ratio 0.0001 half-up, month-as-recorded 0.01 half-even, year 0.1 down");

        assertThat(rounding.ratio()).contains(Rounding.parse("0.0001 half-up"));
        assertThat(rounding.month()).contains(Rounding.parse("0.01 half-even"));
        assertThat(rounding.year()).contains(Rounding.parse("0.1 down"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "none",
                "ratio 1/10000 half-up",
                "month-as-recorded 1/100 half-up",
                "year 1/10 down",
                "ratio 1/100 up, year 1 half-even",
                "ratio 1/4 up, month-as-recorded 1/2 down, year 1 half-even"
            })
    void a_rounding_is_read_from_its_own_text(String text) {
        assertThat(ScoreRounding.NONE.parse(text).key()).isEqualTo(text);
    }

    @Test
    void the_order_of_the_stages_is_theirs_and_not_that_of_the_text() {
        assertThat(ScoreRounding.NONE.parse("year 1 down, ratio 0.1 up").key()).isEqualTo("ratio 1/10 up, year 1 down");
    }

    @Test
    void the_alternatives_are_read_from_their_keys() {
        assertThat(ScoreRounding.NONE.alternatives())
                .hasSize(4)
                .allSatisfy(reading ->
                        assertThat(ScoreRounding.NONE.parse(reading.key())).isEqualTo(reading));
        assertThat(ScoreRounding.NONE.alternatives())
                .extracting(Reading::key)
                .containsExactly(
                        "none", "ratio 1/10000 half-up", "month-as-recorded 1/100 half-up", "year 1/100 half-up");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "None", "week 0.1 up", "ratio 0.1 up,", "none, ratio 0.1 up"})
    void other_stages_are_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreRounding.NONE.parse(text))
                .withMessage(RULE);
    }

    @Test
    void a_stage_stands_once_with_a_rounding() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreRounding.NONE.parse("ratio 0.1 up, ratio 0.01 up"))
                .withMessage("must name stage (ratio) once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreRounding.NONE.parse("ratio"))
                .withMessage("rounding () must be a step, a space and a direction, such as 0.1 half-up");
    }

    @Test
    void a_kind_of_period_comes_to_the_stages_of_its_own() {
        ScoreRounding month = ScoreRounding.NONE.parse("month-as-recorded 0.01 half-up");
        ScoreRounding all = ScoreRounding.NONE.parse("month-as-recorded 0.01 half-up, year 0.1 down");

        assertThat(all.of(PeriodKind.QUARTER)).isEqualTo(month.of(PeriodKind.QUARTER));
        assertThat(month.of(PeriodKind.YEAR)).isEqualTo(ScoreRounding.NONE);
        assertThat(all.recorded(PeriodKind.MONTH)).isEqualTo(all.month());
        assertThat(all.recorded(PeriodKind.HALF_YEAR)).isEqualTo(all.year());
    }
}
