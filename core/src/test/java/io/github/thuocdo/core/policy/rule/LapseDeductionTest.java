package io.github.thuocdo.core.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.policy.rule.LapseDeduction.ByDaysLate;
import io.github.thuocdo.core.policy.rule.LapseDeduction.DayStep;
import io.github.thuocdo.core.policy.rule.LapseDeduction.EachLapse;
import io.github.thuocdo.core.policy.rule.LapseDeduction.WholeProduct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LapseDeductionTest {

    private static LapseDeduction parse(String text) {
        return new WholeProduct().parse(text);
    }

    @Test
    void each_kind_is_read_from_its_text() {
        assertThat(parse("each 25 %")).isEqualTo(new EachLapse(Fraction.of(1, 4)));
        assertThat(parse("whole-product")).isEqualTo(new WholeProduct());
        assertThat(parse("days 1: 20 %, 4: 40 %, 6: 100 %"))
                .isEqualTo(new ByDaysLate(ImmutableList.of(
                        new DayStep(1, Fraction.of(1, 5)),
                        new DayStep(4, Fraction.of(2, 5)),
                        new DayStep(6, Fraction.ONE))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "each 0.25          | each 25 %",
                "each 25%           | each 25 %",
                "each 1/3           | each 1/3",
                "each 12.5 %        | each 1/8",
                "each 1             | each 100 %",
                "whole-product      | whole-product",
                "days 2:0,3 : 1/2   | days 2: 0 %, 3: 50 %"
            })
    void a_share_is_written_in_percent_where_that_is_a_whole_number(String text, String key) {
        assertThat(parse(text).key()).isEqualTo(key);
        assertThat(parse(key)).isEqualTo(parse(text));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1/5", "3, 1/5", "4, 2/5", "5, 2/5", "6, 1", "9999999999, 1"})
    void a_delay_takes_what_the_last_step_reached_says(long days, String share) {
        ByDaysLate steps = (ByDaysLate) parse("days 1: 20 %, 4: 40 %, 6: 100 %");

        assertThat(steps.shareOf(days)).isEqualTo(Fraction.parse(share));
    }

    @Test
    void fewer_days_than_the_first_step_take_nothing() {
        assertThat(((ByDaysLate) parse("days 3: 50 %")).shareOf(2)).isEqualTo(Fraction.ZERO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "each 0",
                "each 101 %",
                "each -1/4",
                "each 1/1000001",
                "each",
                "days",
                "days 0: 20 %",
                "days 1: 120 %",
                "days 1: -20 %",
                "days 4: 20 %, 4: 40 %",
                "days 4: 20 %, 1: 40 %",
                "days 1: 40 %, 4: 20 %",
                "days 1: 1/999983, 2: 1/2",
                "days 1",
                "days một: 20 %",
                "a quarter"
            })
    void what_is_no_table_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> parse(text));
    }

    @Test
    void a_refusal_names_the_value_and_the_rule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse("each 101 %"))
                .withMessage("share (101/100) that a lapse takes must be above 0 and at most 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse("days 1: 40 %, 4: 20 %"))
                .withMessage(
                        "step (4: 20 %) of a deduction by days late must begin after the one before it (1: 40 %) and"
                                + " take no less");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse("a quarter"))
                .withMessage(
                        "must be a share of each lapse such as each 25 %, steps by days late such as days 1: 20 %, 4:"
                                + " 40 %, 6: 100 %, or whole-product");
    }

    @Test
    void the_common_denominator_is_that_of_all_shares() {
        assertThat(parse("days 1: 1/3, 2: 1/2, 5: 3/4").denominator()).isEqualTo(12);
        assertThat(parse("each 20 %").denominator()).isEqualTo(5);
        assertThat(parse("whole-product").denominator()).isEqualTo(1);
    }
}
