package io.github.thuocdo.core.policy.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thuocdo.core.policy.Policy;
import org.junit.jupiter.api.Test;

class Decree335IndividualsTest {

    private static final Policy POLICY = StandardPolicies.decree335Individuals();

    @Test
    void a_reading_replaces_the_edition_s_own_choice_wherever_the_question_occurs() {
        Policy read = POLICY.reading("deduction-base", "task-line", "QĐ 12");

        assertThat(read.workCounting().deductionBase().value().key()).isEqualTo("task-line");
        assertThat(POLICY.workCounting().deductionBase().value().key()).isEqualTo("product-unit");
        assertThat(read.contentHash()).isNotEqualTo(POLICY.contentHash()).hasSize(64);
    }

    @Test
    void what_the_text_fixes_cannot_be_selected() {
        assertThatThrownBy(() -> POLICY.reading("denominator", "completed", "QĐ 12"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "interpretation denominator (completed) cannot be selected: Điều 14.2, 335/2025/NĐ-CP fixes it as"
                                + " assigned");
    }

    @Test
    void an_unknown_reading_is_refused_with_the_list() {
        assertThatThrownBy(() -> POLICY.reading("late-count", "per-week", "QĐ 12"))
                .hasMessage("interpretation late-count (per-week) must be one of per-occurrence, per-day");
    }

    @Test
    void rounding_and_ties_carry_their_parameters() {
        Policy read = POLICY.reading("score-rounding", "ratio 0.0001 half-up, month-as-recorded 0.01 half-up", "QĐ 12")
                .reading("quota-tie", "declared-keys: result, general", "QĐ 12")
                .reading("small-group", "at-least-one-below-5 (QĐ 06/2026/QĐ-UBND, Điều 18)", "QĐ 12");

        assertThat(read.quota().orElseThrow().tie().value().keys()).containsExactly("result", "general");
        assertThat(read.quota().orElseThrow().smallGroup().value().below()).isEqualTo(5);
        assertThatThrownBy(() -> POLICY.reading("small-group", "at-least-one-below-5", "QĐ 12"))
                .hasMessageContaining("with the local act in brackets");
    }

    @Test
    void both_presets_apply() {
        for (Preset preset : Preset.values()) {
            assertThat(preset.applyTo(POLICY).interpretations().keySet())
                    .isEqualTo(POLICY.interpretations().keySet());
        }
    }

    @Test
    void form_01_splits_thirty_points() {
        assertThat(POLICY.form().orElseThrow().maximumByAddress().toString())
                .isEqualTo(
                        "{total=30, I=10, II=10, III=10, I.1=5, I.2=5, II.1=5/2, II.2=5/2, II.3=5/2, II.4=5/2, III.1=5/2,"
                                + " III.2=5/2, III.3=5/2, III.4=5/2}");
    }
}
