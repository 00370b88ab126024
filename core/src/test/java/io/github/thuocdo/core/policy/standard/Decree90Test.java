package io.github.thuocdo.core.policy.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.organization.LeaveKind;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyScope;
import io.github.thuocdo.core.policy.rule.Attribution;
import io.github.thuocdo.core.policy.rule.Sheet;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Decree 90/2020 before its amendment, clause by clause. */
class Decree90Test {

    private static final Policy EMPLOYEES = StandardPolicies.decree90PublicEmployees();
    private static final Policy SERVANTS = StandardPolicies.decree90CivilServants();
    private static final Policy CADRES = StandardPolicies.decree90Cadres();

    static List<Policy> editions() {
        return List.of(EMPLOYEES, SERVANTS, CADRES);
    }

    private static List<String> ofEmployee(Role role, Classification level) {
        return EditionText.rung(EMPLOYEES, role, level);
    }

    // What it is

    @Test
    void each_edition_is_made_for_one_category_of_people() {
        assertThat(EMPLOYEES.scope()).isEqualTo(PolicyScope.civilService(CadreCategory.PUBLIC_EMPLOYEE));
        assertThat(SERVANTS.scope()).isEqualTo(PolicyScope.civilService(CadreCategory.CIVIL_SERVANT));
        assertThat(CADRES.scope()).isEqualTo(PolicyScope.civilService(CadreCategory.CADRE));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void it_governs_from_its_effect_to_the_day_before_its_amendment_90_10(Policy policy) {
        assertThat(policy.effective())
                .isEqualTo(DateRange.ofClosed(LocalDate.of(2020, 8, 20), LocalDate.of(2023, 9, 14)));
        assertThat(policy.instrument().inForce())
                .as("with its amendment it expired whole from 01/7/2026")
                .isEqualTo(DateRange.ofClosed(LocalDate.of(2020, 8, 20), LocalDate.of(2026, 6, 30)));
        assertThat(policy.instrument().signedOn()).contains(LocalDate.of(2020, 8, 13));
        assertThat(policy.instrument().number()).isEqualTo("90/2020/NĐ-CP");
    }

    @ParameterizedTest
    @MethodSource("editions")
    void there_are_no_points_and_no_ceiling_90_01(Policy policy) {
        assertThat(policy.rules()).noneMatch(Sheet.class::isInstance);
        assertThat(policy.quota()).isEmpty();
        for (Role role : Role.ofPeople()) {
            assertThat(policy.ladder(role, PeriodKind.YEAR).orElseThrow().hasBands())
                    .isFalse();
            assertThat(policy.ladder(role, PeriodKind.MONTH)).isEmpty();
        }
    }

    @Test
    void the_common_criteria_are_four_and_with_point_5a_five_for_managers_90_01() {
        assertThat(EditionText.measure(EMPLOYEES, "criteria-well"))
                .isEqualTo("figure COUNT up to 4 of [0, 1, 2, 3, 4], missing UNDETERMINED"
                        + " | figure COUNT up to 5 of [0, 1, 2, 3, 4, 5], missing UNDETERMINED");
        assertThat(EditionText.provisions(EMPLOYEES)
                        .get("90.employee.criteria-well.staff")
                        .citation()
                        .clause())
                .isEqualTo("Điều 3.1–3.4");
        assertThat(EditionText.provisions(EMPLOYEES)
                        .get("90.employee.criteria-well.manager")
                        .citation()
                        .clause())
                .isEqualTo("Điều 3.1–3.4, 3.5a");
    }

    @ParameterizedTest
    @MethodSource("editions")
    void less_than_six_months_worked_is_not_classified_maternity_counting_as_work_90_02(Policy policy) {
        assertThat(EditionText.gate(policy, "90.six-months"))
                .isEqualTo("DEPUTY+HEAD+STAFF YEAR: served less than 6 months => NotClassified; Điều 2.3");
        assertThat(Stream.of(LeaveKind.values())
                        .filter(policy.attribution().service().orElseThrow()::isServed))
                .containsExactly(LeaveKind.MATERNITY, LeaveKind.ANNUAL);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void three_to_under_six_months_off_work_are_not_good_or_better_90_03(Policy policy) {
        assertThat(EditionText.gate(policy, "90.three-months-away"))
                .isEqualTo(
                        "DEPUTY+HEAD+STAFF YEAR: OTHER_LAWFUL+SICK+STUDY+UNPAID leave of [3,6) months => not above completed; Điều 2");
    }

    @ParameterizedTest
    @MethodSource("editions")
    void which_discipline_counted_before_the_amendment_is_open_48_12(Policy policy) {
        assertThat(policy.open()).containsKey("discipline-filter");
        assertThat(((Interpretation.Open<?>) policy.open().get("discipline-filter"))
                        .question()
                        .english())
                .contains("Articles 15.1c and 15.2đ", "that Decree 48/2023 abolished and that could not be read");
        assertThat(EditionText.periodQuestions(policy))
                .contains(
                        "discipline-filter? duty-related · any",
                        "old-organisation-discipline: counts-now · reported-to-old-body");
    }

    @ParameterizedTest
    @MethodSource("editions")
    void somebody_who_left_within_the_year_is_classified_unless_the_reading_says_otherwise(Policy policy) {
        assertThat(EditionText.gate(policy, "90.left-service"))
                .isEqualTo(
                        "DEPUTY+HEAD+STAFF YEAR: (LeftService) if left-service is applied => NotClassified; Điều 2.3");
        assertThat(EditionText.questions(policy)).contains("left-service: not-applied · applied · undetermined");
    }

    @ParameterizedTest
    @MethodSource("editions")
    void work_due_after_the_fifteenth_of_december_is_the_next_year_s_90_06(Policy policy) {
        assertThat(policy.attribution().timetable().yearCutoff().value()).isEqualTo(Attribution.YearCutoff.DECEMBER_15);
    }

    // Public employees without a managing post

    @Test
    void excellent_staff_do_all_on_time_with_high_quality_and_exceed_in_half_90_12_1() {
        assertThat(ofEmployee(Role.STAFF, Classification.EXCELLENT))
                .containsExactly(
                        "excellent without points, Điều 12.1",
                        "criteria-well [4,)",
                        "on-schedule [1,)",
                        "high-quality [1,)",
                        "exceeding [1/2,)");
    }

    @Test
    void good_staff_do_all_on_time_with_quality_90_13_1() {
        assertThat(ofEmployee(Role.STAFF, Classification.GOOD))
                .containsExactly(
                        "good without points, Điều 13.1",
                        "criteria-met [4,) or criteria-well [4,)",
                        "on-time-with-quality [1,)");
    }

    @Test
    void completed_staff_do_all_and_fail_in_a_fifth_at_most_90_14_1() {
        assertThat(ofEmployee(Role.STAFF, Classification.COMPLETED))
                .containsExactly(
                        "completed without points, Điều 14.1",
                        "criteria-met [4,) or criteria-well [4,)",
                        "done [1,)",
                        "on-time-with-quality [4/5,)");
    }

    @Test
    void degradation_half_of_the_criteria_not_ensured_or_discipline_is_not_completed_90_15_1() {
        assertThat(EditionText.gate(EMPLOYEES, "90.employee.degradation"))
                .isEqualTo(
                        "DEPUTY+HEAD+STAFF YEAR: DEGRADATION+SELF_EVOLUTION of SUBJECT => not above not-completed; Điều"
                                + " 15.1a, 15.2a");
        assertThat(EditionText.gate(EMPLOYEES, "90.employee.tasks-not-ensured"))
                .isEqualTo("DEPUTY+HEAD+STAFF YEAR: on-time-with-quality (,1/2) => not above not-completed; Điều 15.1b,"
                        + " 15.2");
        assertThat(EditionText.gate(EMPLOYEES, "90.employee.discipline"))
                .isEqualTo("DEPUTY+HEAD+STAFF YEAR: DISCIPLINE of SUBJECT => not above not-completed; Điều 15.1c,"
                        + " 15.2đ");
    }

    // Managers

    @ParameterizedTest
    @EnumSource(names = {"HEAD", "DEPUTY"})
    void excellent_managers_answer_for_targets_and_units_too_90_12_2(Role role) {
        assertThat(ofEmployee(role, Classification.EXCELLENT))
                .containsExactly(
                        "excellent without points, Điều 12.2",
                        "criteria-well [5,)",
                        "on-schedule [1,)",
                        "high-quality [1,)",
                        "targets [1,)",
                        "targets-exceeded [1/2,)",
                        "units-completed [1,)",
                        "units-good [7/10,)");
    }

    @ParameterizedTest
    @EnumSource(names = {"HEAD", "DEPUTY"})
    void good_managers_have_four_fifths_of_the_targets_on_time_90_13_2(Role role) {
        assertThat(ofEmployee(role, Classification.GOOD))
                .containsExactly(
                        "good without points, Điều 13.2",
                        "criteria-met [5,) or criteria-well [5,)",
                        "on-time-with-quality [1,)",
                        "targets [1,)",
                        "targets-on-time [4/5,)",
                        "units-completed [1,)",
                        "units-good [7/10,)");
    }

    @ParameterizedTest
    @EnumSource(names = {"HEAD", "DEPUTY"})
    void completed_managers_reach_more_than_seventy_per_cent_of_the_targets_90_14_2(Role role) {
        assertThat(ofEmployee(role, Classification.COMPLETED))
                .containsExactly(
                        "completed without points, Điều 14.2",
                        "criteria-met [5,) or criteria-well [5,)",
                        "done [1,)",
                        "on-time-with-quality [4/5,)",
                        "targets (7/10,)",
                        "units-completed [7/10,)");
    }

    @Test
    void under_half_of_the_targets_or_corruption_in_a_unit_is_not_completed_90_15_2() {
        assertThat(EditionText.gate(EMPLOYEES, "90.employee.targets-not-reached"))
                .isEqualTo("DEPUTY+HEAD YEAR: targets (,1/2) => not above not-completed; Điều 15.2");
        assertThat(EditionText.gate(EMPLOYEES, "90.employee.managed-unit-corruption"))
                .isEqualTo("DEPUTY+HEAD YEAR: MANAGED_UNIT_CORRUPTION of MANAGED_UNIT => not above not-completed; Điều"
                        + " 15.2");
    }

    @Test
    void the_figures_and_shares_of_public_employees_are_these() {
        assertThat(EditionText.measure(EMPLOYEES, "on-schedule")).isEqualTo("share of tasks ON_TIME, done from 1");
        assertThat(EditionText.measure(EMPLOYEES, "on-time-with-quality"))
                .isEqualTo("share of tasks ON_TIME+WITH_QUALITY, done from 1, by result-criteria");
        assertThat(EditionText.measure(EMPLOYEES, "high-quality"))
                .isEqualTo("figure RATIO up to 1, missing UNDETERMINED");
        assertThat(EditionText.measure(EMPLOYEES, "targets")).isEqualTo("figure RATIO up to 1, missing UNDETERMINED");
        assertThat(EditionText.measure(EMPLOYEES, "units-completed")).isEqualTo("share of units at least completed");
        assertThat(EditionText.measure(EMPLOYEES, "units-good")).isEqualTo("share of units at least good");
    }

    @Test
    void the_questions_of_public_employees_are_these() {
        assertThat(EMPLOYEES.open().keySet()).containsExactly("discipline-filter");
        assertThat(EditionText.questions(EMPLOYEES))
                .containsExactly(
                        "beyond-ladder: refer-to-authority · not-completed",
                        "class-day: 12-15 · 12-05 · next-year-01-15",
                        "exceeding: flagged-by-authority · quantity-above-assigned",
                        "last-day-off: stands · next-working-day",
                        "left-service: not-applied · applied · undetermined",
                        "no-subordinate-units: nothing-to-ask · undetermined",
                        "result-criteria: assigned-tasks · supplied");
    }

    @Test
    void shares_of_the_result_criteria_are_said_in_their_words_90_11() {
        assertThat(EditionText.provisions(EMPLOYEES)
                        .get("90.employee.on-time-with-quality")
                        .vietnameseName())
                .isEqualTo("Tỷ lệ tiêu chí về kết quả thực hiện nhiệm vụ bảo đảm tiến độ, chất lượng, hiệu quả");
        assertThat(EditionText.provisions(EMPLOYEES)
                        .get("90.employee.high-quality")
                        .vietnameseName())
                .isEqualTo("Tỷ lệ nhiệm vụ chất lượng, hiệu quả cao");
    }

    @Test
    void of_cadres_article_4_asks_for_all_result_criteria_90_4() {
        Policy cadres = StandardPolicies.decree90Cadres();

        assertThat(EditionText.provisions(cadres).values())
                .extracting(Provision::vietnameseName)
                .contains(
                        "100 % tiêu chí về kết quả thực hiện nhiệm vụ đúng tiến độ",
                        "100 % tiêu chí về kết quả thực hiện nhiệm vụ chất lượng, hiệu quả cao");
        assertThat(cadres.interpretations()).containsKey("result-criteria");
    }

    // Civil servants: Article 8 was read, Articles 9 to 11 are holes

    @Test
    void excellent_civil_servants_without_a_post_exceed_in_half_90_8_1() {
        assertThat(EditionText.rung(SERVANTS, Role.STAFF, Classification.EXCELLENT))
                .containsExactly(
                        "excellent without points, Điều 8.1",
                        "unread article-8-criteria, found as article-8-criteria",
                        "on-schedule [1,)",
                        "high-quality [1,)",
                        "exceeding [1/2,)");
    }

    @ParameterizedTest
    @EnumSource(names = {"HEAD", "DEPUTY"})
    void excellent_leaders_answer_for_targets_and_units_too_90_8_2(Role role) {
        assertThat(EditionText.rung(SERVANTS, role, Classification.EXCELLENT))
                .containsExactly(
                        "excellent without points, Điều 8.2",
                        "unread article-8-criteria, found as article-8-criteria",
                        "on-schedule [1,)",
                        "high-quality [1,)",
                        "targets [1,)",
                        "targets-exceeded [1/2,)",
                        "units-completed [1,)",
                        "units-good [7/10,)");
    }

    @Test
    void articles_9_10_and_11_name_themselves_as_holes() {
        assertThat(EditionText.rung(SERVANTS, Role.STAFF, Classification.GOOD))
                .containsExactly("good without points, Điều 9", "unread article-9, found as article-9");
        assertThat(EditionText.rung(SERVANTS, Role.HEAD, Classification.COMPLETED))
                .containsExactly("completed without points, Điều 10", "unread article-10, found as article-10");
        assertThat(EditionText.gate(SERVANTS, "90.servant.not-completed"))
                .isEqualTo(
                        "DEPUTY+HEAD+STAFF YEAR: unread article-11, found as article-11 => not above not-completed; Điều"
                                + " 11");
        assertThat(SERVANTS.open().keySet())
                .containsExactly("discipline-filter", "article-8-criteria", "article-9", "article-10", "article-11");
        assertThat(((Interpretation.Open<?>) SERVANTS.open().get("article-9"))
                        .question()
                        .english())
                .isEqualTo(
                        "Article 9 was not read clause by clause: its conditions must be supplied by an amendment, or whoever"
                                + " uses the policy adopts that the authority finds for each person whether they are met.");
    }

    @Test
    void a_hole_is_closed_by_adopting_that_the_authority_finds() {
        Policy adopted = SERVANTS;
        for (String key : SERVANTS.open().keySet()) {
            adopted = adopted.reading(key, key.startsWith("article") ? "found-by-authority" : "any", "QĐ 12/QĐ-SNV");
        }

        assertThat(adopted.open()).isEmpty();
        assertThat(EditionText.measure(adopted, "article-9"))
                .isEqualTo("figure COUNT up to 1 of [0, 1], missing UNDETERMINED");
    }

    // Cadres: Article 4 was read, Articles 5 to 7 are holes

    @ParameterizedTest
    @EnumSource(names = {"HEAD", "DEPUTY", "STAFF"})
    void excellent_cadres_answer_for_results_targets_and_units_90_4(Role role) {
        assertThat(EditionText.rung(CADRES, role, Classification.EXCELLENT))
                .containsExactly(
                        "excellent without points, Điều 4",
                        "unread article-4-criteria, found as article-4-criteria",
                        "on-schedule [1,)",
                        "high-quality [1,)",
                        "targets [1,)",
                        "targets-exceeded [1/2,)",
                        "units-completed [1,)",
                        "units-good [7/10,)");
    }

    @Test
    void articles_5_6_and_7_name_themselves_as_holes() {
        assertThat(EditionText.rung(CADRES, Role.HEAD, Classification.GOOD))
                .containsExactly("good without points, Điều 5", "unread article-5, found as article-5");
        assertThat(EditionText.rung(CADRES, Role.HEAD, Classification.COMPLETED))
                .containsExactly("completed without points, Điều 6", "unread article-6, found as article-6");
        assertThat(EditionText.gate(CADRES, "90.cadre.not-completed"))
                .isEqualTo(
                        "DEPUTY+HEAD+STAFF YEAR: unread article-7, found as article-7 => not above not-completed; Điều 7");
        assertThat(CADRES.open().keySet())
                .containsExactly("discipline-filter", "article-4-criteria", "article-5", "article-6", "article-7");
    }
}
