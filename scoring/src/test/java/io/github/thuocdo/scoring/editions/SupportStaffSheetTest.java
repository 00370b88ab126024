package io.github.thuocdo.scoring.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.ScoringEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Ministry's handbook of 2026 on support staff, in examples. */
class SupportStaffSheetTest {

    private static EditionCase driver() {
        return EditionCase.of(
                        StandardPolicies.handbook2026SupportStaff()
                                .reading(
                                        "general-form",
                                        "I: 5 5; II: 2.5 2.5 2.5 2.5; III: 2.5 2.5 2.5 2.5",
                                        "QĐ 3/QĐ-UBND"),
                        Role.STAFF,
                        EvaluationPeriod.month(2026, 3))
                .with("general=27");
    }

    /** 27 + 70 × (0.9 + 1 + 0.8) / 3 = 27 + 63 = 90. */
    @Test
    void results_are_seventy_times_the_mean_of_three_HB_09_and_HB_10() {
        assertThat(driver().with("quality=9/10", "compliance=1", "efficiency=4/5")
                        .total())
                .contains(Fraction.of(90));
    }

    @Test
    void a_figure_above_a_hundred_per_cent_is_refused_HB_09() {
        EditionCase above = driver().with("quality=11/10", "compliance=1", "efficiency=1");

        assertThatIllegalArgumentException().isThrownBy(above::total).withMessageContaining("quality");
    }

    @ParameterizedTest
    @CsvSource({"quality", "compliance", "efficiency"})
    void all_three_are_needed_HB_09(String element) {
        assertThat(driver().with("quality=1", "compliance=1", "efficiency=1")
                        .without(element)
                        .total())
                .isEmpty();
    }

    @Test
    void the_sheet_gives_no_class_335_05() {
        assertThat(driver().with("quality=1", "compliance=1", "efficiency=1").proposal())
                .startsWith("undetermined");
    }

    @Test
    void no_engine_is_made_before_the_agency_says_which_items_there_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoringEngine.of(StandardPolicies.handbook2026SupportStaff()))
                .withMessageContaining("general-form – The handbook adds general points for support staff");
    }
}
