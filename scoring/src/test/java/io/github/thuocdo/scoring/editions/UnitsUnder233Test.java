package io.github.thuocdo.scoring.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.ScoringEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Decree 233/2026, Art 5–7, in examples at every threshold. */
class UnitsUnder233Test {

    private static final Policy SETTLED = StandardPolicies.decree233Units()
            .reading(
                    "unit-form",
                    "I: 10; II: 10; III: 10; tasks: 15 15; quality: 5 5 5; resources: 5 5 5; renewal: 5 3 2",
                    "QĐ 4/2026/QĐ-UBND");

    private static EditionCase scored(String general, String result) {
        return EditionCase.of(SETTLED, Role.COLLECTIVE, EvaluationPeriod.year(2026))
                .with("done=1", "on-schedule=1", "on-time-with-quality=1", "exceeding=1/2")
                .with("general=" + general, "result=" + result)
                .units(Classification.GOOD, Classification.COMPLETED);
    }

    @Test
    void no_engine_is_made_before_the_authority_has_given_points_233_30() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoringEngine.of(StandardPolicies.decree233Units()))
                .withMessageContaining("unit-form – The decree fixes 30 points for the three groups of Article 5");
    }

    @Test
    void a_form_that_does_not_add_up_is_refused_with_both_sums_233_30() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StandardPolicies.decree233Units()
                        .reading(
                                "unit-form",
                                "I: 10; II: 10; III: 10; tasks: 15 15; quality: 5 5 5; resources: 5 5 5; renewal: 5 3 1",
                                "QĐ 4"))
                .withMessageContaining("form of result (69 points) must be worth 70");
    }

    @Test
    void the_total_is_general_points_and_points_for_results_233_30() {
        assertThat(scored("28", "64.5").total()).contains(Fraction.of(185, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "30, 60, excellent",
        "29.999, 60, good",
        "20, 50, good",
        "19.999, 50, completed",
        "20, 30, completed",
        "19.999, 30, not-completed"
    })
    void the_bands_begin_at_90_70_and_50_233_31_32(String general, String result, String level) {
        assertThat(scored(general, result).proposal()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"3/10, excellent", "299/1000, pending 233.unit.excellent.exceeding"})
    void exactly_thirty_per_cent_exceeding_is_enough_233_31(String share, String level) {
        assertThat(scored("30", "65").with("exceeding=" + share).proposal()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"NOT_COMPLETED, pending 233.unit.excellent.units", "COMPLETED, excellent"})
    void no_component_unit_is_not_completed_233_31(Classification unit, String level) {
        assertThat(scored("30", "65").units(Classification.EXCELLENT, unit).proposal())
                .isEqualTo(level);
    }

    @Test
    void a_shortcoming_pointed_out_bars_excellent_until_somebody_says_it_is_remedied_233_31() {
        EditionCase silent = scored("30", "65").concluded(ConclusionKind.SHORTCOMING);

        assertThat(scored("30", "65").proposal()).as("none was pointed out").isEqualTo("excellent");
        assertThat(scored("30", "65").found("233.unit.excellent.shortcomings"))
                .isEqualTo("APPLIED 233.unit.excellent.shortcomings/no-shortcoming");
        assertThat(silent.proposal()).isEqualTo("pending 233.unit.excellent.shortcomings");
        assertThat(silent.found("233.unit.excellent.shortcomings"))
                .isEqualTo("NOT_APPLIED 233.unit.excellent.shortcomings/shortcoming-open");
    }

    @ParameterizedTest
    @CsvSource({"1, good", "999/1000, pending 233.unit.good.on-time-with-quality"})
    void good_needs_all_tasks_on_time_with_quality_233_31(String share, String level) {
        assertThat(scored("25", "50")
                        .with("on-time-with-quality=" + share, "exceeding=0")
                        .proposal())
                .isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"4/5, completed", "799/1000, pending 233.unit.completed.on-schedule"})
    void exactly_twenty_per_cent_off_schedule_is_still_completed_233_31(String onSchedule, String level) {
        assertThat(scored("20", "35")
                        .with("on-schedule=" + onSchedule, "on-time-with-quality=0")
                        .proposal())
                .isEqualTo(level);
    }

    @Test
    void where_the_band_is_reached_and_a_condition_is_not_met_the_authority_decides_by_the_text_233_33() {
        assertThat(scored("28", "64").with("on-time-with-quality=19/20").proposal())
                .isEqualTo("pending 233.unit.excellent.on-time-with-quality");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SETTLED.reading("unmet-condition", "one-level-down", "QĐ 4"))
                .withMessage(
                        "interpretation unmet-condition (one-level-down) cannot be selected: Điều 7.5, 233/2026/NĐ-CP fixes it as"
                                + " refer-to-authority");
    }

    @ParameterizedTest
    @EnumSource(names = {"PERSONNEL_WRONGDOING", "DISUNITY"})
    void concluded_wrongdoing_or_disunity_is_not_completed_whatever_the_points_233_32(ConclusionKind kind) {
        assertThat(scored("30", "70").concluded(kind).proposal()).isEqualTo("not-completed");
    }

    @ParameterizedTest
    @CsvSource({"699/1000, not-completed", "7/10, pending 233.unit.excellent.on-time-with-quality"})
    void exactly_seventy_per_cent_of_the_plan_is_no_ground_233_32(String done, String level) {
        assertThat(scored("30", "65")
                        .with("done=" + done, "on-time-with-quality=" + done)
                        .proposal())
                .isEqualTo(level);
    }

    @Test
    void under_force_majeure_the_authority_weighs_233_32() {
        EditionCase flooded = scored("30", "65")
                .with("done=6/10", "on-time-with-quality=6/10")
                .concluded(ConclusionKind.FORCE_MAJEURE);

        assertThat(flooded.proposal()).isEqualTo("pending 233.unit.tasks-not-done");
        assertThat(flooded.decided(ConclusionKind.FORCE_MAJEURE, true).proposal())
                .isEqualTo("not-completed");
        assertThat(flooded.decided(ConclusionKind.FORCE_MAJEURE, false).proposal())
                .isEqualTo("pending 233.unit.excellent.on-time-with-quality");
    }
}
