package io.github.thuocdo.scoring.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.About;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.Mark;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.measure.JudgedMeasure;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.scoring.ScoringEngine;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.HeadedOrganization;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Decree 233/2026, Art 10–14, in examples at every threshold. */
class PublicEmployeesUnder233Test {

    private static final Policy SETTLED = StandardPolicies.decree233PublicEmployees()
            .reading(
                    "staff-form",
                    "I: 2|1.5|1|0 8; II: 10; III: 10; quantity: 20 10; quality: 20; progress: 20",
                    "12/QC")
            .reading(
                    "manager-form",
                    "I: 10; II: 10; III: 10; quantity: 10; quality: 10; progress: 10; unit: 20; organising: 10; solidarity: 10",
                    "12/QC");

    private static EditionCase year(Role role, String total) {
        return EditionCase.of(SETTLED, role, EvaluationPeriod.year(2027)).with("total=" + total);
    }

    private static EditionCase marked(Policy policy, Role role, Map<String, Mark> marks) {
        EditionCase blank = EditionCase.of(policy, role, EvaluationPeriod.month(2027, 3));
        return new EditionCase(
                blank.engine(),
                blank.dossier()
                        .withMarks(new FilledForm(
                                policy.form(role, PeriodKind.MONTH).orElseThrow(), ImmutableMap.copyOf(marks))));
    }

    private static Map<String, Mark> marks(String... given) {
        Map<String, Mark> marks = new LinkedHashMap<>();
        for (int i = 0; i < given.length; i += 2) {
            marks.put(
                    given[i],
                    given[i + 1].equals("-")
                            ? Mark.notApplicable("không được giao")
                            : Mark.confirmed(Fraction.parse(given[i + 1])));
        }
        return marks;
    }

    private static Map<String, Mark> ofStaff(String first) {
        return marks(
                "I.1",
                first,
                "I.2",
                "7",
                "II",
                "9",
                "III",
                "8",
                "quantity.1",
                "18",
                "quantity.2",
                "9",
                "quality",
                "16",
                "progress",
                "17");
    }

    // Points

    @Test
    void no_engine_is_made_before_the_unit_has_given_points_233_10_11() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoringEngine.of(StandardPolicies.decree233PublicEmployees()))
                .withMessageContaining(
                        "staff-form – The decree fixes 30 points for the groups I, II, III of Appendix I and 70 for the"
                                + " elements quantity, quality, progress")
                .withMessageContaining("manager-form");
    }

    /** 1.5 + 7 + 9 + 8 = 25.5; 18 + 9 + 16 + 17 = 60; together 85.5. */
    @Test
    void staff_have_three_elements_and_the_total_is_that_of_the_form_233_10_11() {
        assertThat(marked(SETTLED, Role.STAFF, ofStaff("1.5")).total()).contains(Fraction.of(171, 2));
    }

    /** 30 − 3 = 27 general points; 9 + 8 + 7 + 18 + 9 + 10 = 61 for results. */
    @Test
    void managers_have_six_elements_233_11() {
        assertThat(marked(
                                SETTLED,
                                Role.HEAD,
                                marks(
                                        "I",
                                        "9",
                                        "II",
                                        "9",
                                        "III",
                                        "9",
                                        "quantity",
                                        "9",
                                        "quality",
                                        "8",
                                        "progress",
                                        "7",
                                        "unit",
                                        "18",
                                        "organising",
                                        "9",
                                        "solidarity",
                                        "10"))
                        .total())
                .contains(Fraction.of(88));
    }

    @Test
    void an_item_with_levels_has_these_marks_and_no_others_233_10() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> marked(SETTLED, Role.STAFF, ofStaff("1.25")))
                .withMessage("mark of criterion I.1 (5/4) must be one of [2, 3/2, 1, 0]");
        assertThat(marked(SETTLED, Role.STAFF, ofStaff("0")).total()).contains(Fraction.of(84));
    }

    /** Without the item of 2 points 28 are left: 24 × 30/28 = 180/7, and 60 for results: 600/7. */
    @Test
    void an_item_that_does_not_apply_is_what_the_regulation_says_233_10() {
        assertThat(marked(SETTLED, Role.STAFF, ofStaff("-")).total()).isEmpty();
        assertThat(marked(SETTLED.reading("left-out-item", "rescaled", "12/QC"), Role.STAFF, ofStaff("-"))
                        .total())
                .contains(Fraction.of(600, 7));
        assertThat(marked(SETTLED.reading("left-out-item", "full", "12/QC"), Role.STAFF, ofStaff("-"))
                        .total())
                .contains(Fraction.of(86));
    }

    @ParameterizedTest
    @CsvSource({
        "I: 9; II: 10; III: 10; quantity: 30; quality: 20; progress: 20, form of general (29 points) must be worth 30",
        "I: 10; II: 10; III: 10; quantity: 30; quality: 20; progress: 25, form of result (75 points) must be worth 70"
    })
    void a_form_that_does_not_add_up_is_refused_with_both_sums_233_10(String form, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StandardPolicies.decree233PublicEmployees().reading("staff-form", form, "12/QC"))
                .withMessageContaining(message);
    }

    @Test
    void nothing_of_the_formula_of_decree_335_is_presumed_233_11() {
        assertThat(StandardPolicies.decree233PublicEmployees().workCounting()).isEmpty();
        assertThat(SETTLED.sheet(Role.HEAD, PeriodKind.MONTH, Sheet.Basis.FACTS)
                        .orElseThrow()
                        .total()
                        .parts())
                .allMatch(JudgedMeasure.Marks.class::isInstance);
    }

    // Art 12.1–12.4a

    @ParameterizedTest
    @CsvSource({
        "100, excellent",
        "90, excellent",
        "89.999, good",
        "70, good",
        "69.999, completed",
        "50, completed",
        "49.999, not-completed"
    })
    void the_bands_begin_at_90_70_and_50_and_there_is_no_further_condition_233_12_13(String total, String level) {
        assertThat(year(Role.STAFF, total).proposal()).isEqualTo(level);
    }

    @Test
    void a_month_has_a_range_and_no_class_233_07() {
        assertThat(EditionCase.of(SETTLED, Role.STAFF, EvaluationPeriod.month(2027, 3))
                        .with("total=91")
                        .proposal())
                .isEqualTo("Indicative[level=EXCELLENT]");
    }

    // Art 12.4

    @ParameterizedTest
    @EnumSource(names = {"DEGRADATION", "SELF_EVOLUTION", "PARTY_PROHIBITION", "EXEMPLARY_BREACH", "DISCIPLINE"})
    void four_grounds_are_not_completed_whatever_the_points_233_13(ConclusionKind kind) {
        assertThat(year(Role.STAFF, "95").concluded(kind).proposal()).isEqualTo("not-completed");
    }

    @Test
    void corruption_in_a_unit_managed_is_a_ground_for_managers_alone_233_13() {
        assertThat(year(Role.DEPUTY, "95")
                        .concluded(ConclusionKind.MANAGED_UNIT_CORRUPTION, About.MANAGED_UNIT)
                        .proposal())
                .isEqualTo("not-completed");
        assertThat(year(Role.STAFF, "95")
                        .concluded(ConclusionKind.MANAGED_UNIT_CORRUPTION, About.MANAGED_UNIT)
                        .proposal())
                .isEqualTo("excellent");
    }

    @Test
    void the_last_ground_is_weighed_where_the_manager_found_reported_and_mended_it_233_14() {
        EditionCase mended = year(Role.HEAD, "85")
                .concluded(ConclusionKind.MANAGED_UNIT_CORRUPTION, About.MANAGED_UNIT)
                .concluded(ConclusionKind.DISCOVERED_REPORTED_REMEDIED);

        assertThat(mended.proposal()).isEqualTo("pending 233.managed-unit-corruption");
        assertThat(mended.decided(ConclusionKind.DISCOVERED_REPORTED_REMEDIED, true)
                        .proposal())
                .isEqualTo("not-completed");
        assertThat(mended.decided(ConclusionKind.DISCOVERED_REPORTED_REMEDIED, false)
                        .proposal())
                .isEqualTo("good");
        assertThat(year(Role.HEAD, "85")
                        .concluded(ConclusionKind.DEGRADATION)
                        .concluded(ConclusionKind.DISCOVERED_REPORTED_REMEDIED)
                        .proposal())
                .as("no other ground is weighed")
                .isEqualTo("not-completed");
    }

    @Test
    void discovery_and_remedy_alone_are_not_all_four_233_14() {
        assertThat(year(Role.HEAD, "85")
                        .concluded(ConclusionKind.MANAGED_UNIT_CORRUPTION, About.MANAGED_UNIT)
                        .concluded(ConclusionKind.SELF_REMEDIED)
                        .proposal())
                .isEqualTo("not-completed");
    }

    @Test
    void what_was_mended_of_one_act_weighs_nothing_of_another_233_14() {
        EditionCase corruption =
                year(Role.HEAD, "85").concluded(ConclusionKind.MANAGED_UNIT_CORRUPTION, About.MANAGED_UNIT, "A1");
        EditionCase mendedA1 = corruption.concluded(ConclusionKind.DISCOVERED_REPORTED_REMEDIED, About.SUBJECT, "A1");

        assertThat(mendedA1.proposal()).isEqualTo("pending 233.managed-unit-corruption");
        assertThat(corruption
                        .concluded(ConclusionKind.DISCOVERED_REPORTED_REMEDIED, About.SUBJECT, "A2")
                        .proposal())
                .isEqualTo("not-completed");
        assertThat(mendedA1.concluded(ConclusionKind.MANAGED_UNIT_CORRUPTION, About.MANAGED_UNIT, "A3")
                        .proposal())
                .as("of two acts one was mended")
                .isEqualTo("not-completed");
    }

    // Art 12.7

    private static EditionCase head(UnitLevel level, Classification unit, String total) {
        EditionCase head = year(Role.HEAD, total);
        Dossier dossier =
                head.dossier().withHeads(HeadedOrganization.of(UnitId.of("truong"), level, Observation.given(unit)));
        return new EditionCase(head.engine(), dossier);
    }

    @ParameterizedTest
    @CsvSource({"USING, 233.head-limit", "DIRECT_USING, 233.component-head-limit"})
    void a_head_is_not_above_the_unit_nor_one_of_a_component_unit_above_it_233_18(UnitLevel level, String rule) {
        EditionCase limited = head(level, Classification.GOOD, "95");

        assertThat(limited.proposal()).isEqualTo("good");
        assertThat(limited.found(rule)).isEqualTo("APPLIED " + rule + "/limited-by-organization");
        assertThat(head(level, Classification.EXCELLENT, "95").proposal()).isEqualTo("excellent");
    }

    @Test
    void a_head_of_the_unit_and_of_a_component_unit_is_limited_by_each_under_its_own_rule_233_18() {
        EditionCase one = head(UnitLevel.USING, Classification.GOOD, "95");
        EditionCase both = new EditionCase(
                one.engine(),
                one.dossier()
                        .withHeads(
                                HeadedOrganization.of(
                                        UnitId.of("khoa"),
                                        UnitLevel.DIRECT_USING,
                                        Observation.given(Classification.COMPLETED)),
                                one.dossier().heads().get(0)));
        Policy read = SETTLED.reading("component-head-limit", "not-applied", "12/QC");

        assertThat(one.proposal()).isEqualTo("good");
        assertThat(both.proposal()).isEqualTo("completed");
        assertThat(new EditionCase(ScoringEngine.of(read), both.dossier()).proposal())
                .isEqualTo("good");
    }

    @Test
    void whether_heads_of_component_units_are_limited_is_a_named_question_233_18() {
        Policy read = SETTLED.reading("component-head-limit", "not-applied", "12/QC");
        EditionCase component = head(UnitLevel.DIRECT_USING, Classification.GOOD, "95");
        EditionCase school = head(UnitLevel.USING, Classification.GOOD, "95");

        assertThat(new EditionCase(ScoringEngine.of(read), component.dossier()).proposal())
                .isEqualTo("excellent");
        assertThat(new EditionCase(ScoringEngine.of(read), school.dossier()).proposal())
                .isEqualTo("good");
    }

    @Test
    void deputies_are_not_limited_233_18() {
        assertThat(year(Role.DEPUTY, "95").proposal()).isEqualTo("excellent");
    }

    // Art 14

    @ParameterizedTest
    @CsvSource({"5.999, not-classified 233.six-months", "6, good"})
    void less_than_six_months_is_not_classified_233_20(String months, String proposal) {
        assertThat(year(Role.STAFF, "80").served(months).proposal()).isEqualTo(proposal);
    }

    @Test
    void acts_at_both_units_are_a_named_silence_233_21() {
        Interpretation<?> question = SETTLED.interpretations().get("acts-at-both");

        assertThat(question).isInstanceOf(Interpretation.Chosen.class);
        assertThat(question.value().key()).isEqualTo("by-time-of-act");
        assertThat(SETTLED.interpretations().get("old-organisation-discipline"))
                .isInstanceOf(Interpretation.Stated.class);
        assertThat(Optional.of(
                        SETTLED.attribution().disciplineClauses().ratedBefore().clause()))
                .contains("Điều 14.3b");
    }
}
