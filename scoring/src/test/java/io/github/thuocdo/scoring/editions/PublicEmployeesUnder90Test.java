package io.github.thuocdo.scoring.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.About;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.LeaveKind;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.ScoringEngine;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Decree 90/2020, Art 2, 3 and 12–15, in examples at every threshold. */
class PublicEmployeesUnder90Test {

    private static EditionCase anybody(Role role) {
        return EditionCase.of(counting("any"), role, EvaluationPeriod.year(2022))
                .with("done=1", "on-schedule=1", "on-time-with-quality=1", "high-quality=1", "exceeding=1/2");
    }

    private static Policy counting(String discipline) {
        return StandardPolicies.decree90PublicEmployees().reading("discipline-filter", discipline, "Sở Nội vụ");
    }

    /** Staff with everything that "excellent" asks for. */
    private static EditionCase staff() {
        return anybody(Role.STAFF).with("criteria-well=4", "criteria-met=4");
    }

    /** A manager with everything that "excellent" asks for: ten units, seven of them good. */
    private static EditionCase manager() {
        return anybody(Role.HEAD)
                .with("criteria-well=5", "criteria-met=5", "targets=1", "targets-exceeded=1/2", "targets-on-time=1")
                .units(units(7, Classification.GOOD, 3, Classification.COMPLETED));
    }

    private static Classification[] units(int some, Classification one, int others, Classification other) {
        Classification[] classes = new Classification[some + others];
        Arrays.setAll(classes, i -> i < some ? one : other);
        return classes;
    }

    // Staff

    @ParameterizedTest
    @CsvSource({"1/2, excellent", "499/1000, good"})
    void exactly_half_of_the_tasks_exceeding_is_excellent_90_12_1(String share, String level) {
        assertThat(staff().with("exceeding=" + share).proposal()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"high-quality=99/100", "criteria-well=3"})
    void without_high_quality_or_the_criteria_carried_out_well_staff_are_good_90_12_1(String figure) {
        assertThat(staff().with(figure).proposal()).isEqualTo("good");
    }

    @Test
    void good_needs_every_task_on_time_with_quality_90_13_1() {
        EditionCase good = staff().with("exceeding=0");

        assertThat(good.proposal()).isEqualTo("good");
        assertThat(good.with("on-time-with-quality=999/1000").proposal()).isEqualTo("completed");
    }

    @ParameterizedTest
    @CsvSource({"4, good", "3, pending 90.employee.class.staff"})
    void the_four_criteria_are_met_by_the_good_90_13_1(String met, String level) {
        assertThat(staff().with("exceeding=0", "criteria-well=2", "criteria-met=" + met)
                        .proposal())
                .isEqualTo(level);
    }

    @Test
    void who_carries_the_criteria_out_well_meets_them_90_13_1() {
        assertThat(staff().with("exceeding=0").without("criteria-met").proposal())
                .isEqualTo("good");
    }

    @ParameterizedTest
    @CsvSource({"4/5, completed", "799/1000, pending 90.employee.class.staff"})
    void exactly_a_fifth_not_ensured_is_completed_90_14_1(String ensured, String level) {
        assertThat(staff().with("on-schedule=1/2", "on-time-with-quality=" + ensured)
                        .proposal())
                .isEqualTo(level);
    }

    @Test
    void completed_needs_every_task_done_90_14_1() {
        assertThat(staff().with("on-schedule=9/10", "on-time-with-quality=9/10", "done=99/100")
                        .proposal())
                .isEqualTo("pending 90.employee.class.staff");
    }

    @ParameterizedTest
    @CsvSource({"1/2, pending 90.employee.class.staff", "499/1000, not-completed"})
    void more_than_half_not_ensured_is_not_completed_and_half_is_in_no_article_90_15_1(String ensured, String level) {
        assertThat(staff().with("on-schedule=1/2", "on-time-with-quality=" + ensured)
                        .proposal())
                .isEqualTo(level);
    }

    @ParameterizedTest
    @EnumSource(names = {"DEGRADATION", "SELF_EVOLUTION", "DISCIPLINE"})
    void degradation_self_evolution_or_discipline_is_not_completed_whatever_the_results_90_15_1(ConclusionKind kind) {
        assertThat(staff().concluded(kind).proposal()).isEqualTo("not-completed");
    }

    @ParameterizedTest
    @CsvSource({
        "exceeding, undetermined 90.employee.excellent.staff.exceeding",
        "criteria-well, undetermined 90.employee.excellent.staff.criteria",
        "high-quality, undetermined 90.employee.excellent.staff.high-quality",
        "on-time-with-quality, undetermined 90.employee.tasks-not-ensured"
    })
    void what_nobody_found_leaves_the_class_undetermined_90_12_1(String element, String level) {
        assertThat(staff().without(element).proposal()).isEqualTo(level);
    }

    // Managers

    @ParameterizedTest
    @EnumSource(names = {"HEAD", "DEPUTY"})
    void managers_are_excellent_with_half_of_the_targets_exceeded_90_12_2(Role role) {
        EditionCase same =
                new EditionCase(manager().engine(), manager().dossier().withRole(role));

        assertThat(same.proposal()).isEqualTo("excellent");
        assertThat(same.with("targets-exceeded=499/1000").proposal()).isEqualTo("good");
    }

    @Test
    void a_manager_s_own_tasks_need_not_exceed_90_12_2() {
        assertThat(manager().without("exceeding").proposal()).isEqualTo("excellent");
    }

    @ParameterizedTest
    @CsvSource({"5, excellent", "4, good"})
    void managers_carry_five_criteria_out_well_90_12_2(String well, String level) {
        assertThat(manager().with("criteria-well=" + well).proposal()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"7, excellent", "6, completed"})
    void exactly_seven_of_ten_units_are_good_90_12_2_and_13_2(int good, String level) {
        assertThat(manager()
                        .units(units(good, Classification.GOOD, 10 - good, Classification.COMPLETED))
                        .proposal())
                .isEqualTo(level);
    }

    @Test
    void one_unit_not_completed_bars_excellent_and_good_90_13_2() {
        assertThat(manager()
                        .units(units(9, Classification.EXCELLENT, 1, Classification.NOT_COMPLETED))
                        .proposal())
                .isEqualTo("completed");
    }

    @Test
    void a_manager_without_units_is_asked_nothing_of_them_90_12_2() {
        assertThat(manager().units().proposal()).isEqualTo("excellent");
    }

    @ParameterizedTest
    @CsvSource({"4/5, good", "799/1000, completed"})
    void exactly_four_fifths_of_the_targets_on_time_is_good_90_13_2(String share, String level) {
        assertThat(manager()
                        .with("targets-exceeded=0", "targets-on-time=" + share)
                        .proposal())
                .isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"701/1000, completed", "7/10, pending 90.employee.class.manager"})
    void exactly_seventy_per_cent_of_the_targets_is_not_more_90_14_2(String targets, String level) {
        assertThat(manager().with("targets=" + targets).proposal()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"7, completed", "6, pending 90.employee.class.manager"})
    void exactly_seven_of_ten_units_completed_is_enough_90_14_2(int completed, String level) {
        assertThat(manager()
                        .units(units(completed, Classification.COMPLETED, 10 - completed, Classification.NOT_COMPLETED))
                        .proposal())
                .isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"1/2, pending 90.employee.class.manager", "499/1000, not-completed"})
    void less_than_half_of_the_targets_is_not_completed_90_15_2(String targets, String level) {
        assertThat(manager().with("targets=" + targets).proposal()).isEqualTo(level);
    }

    @Test
    void corruption_in_a_unit_managed_is_not_completed_for_managers_alone_90_15_2() {
        assertThat(manager()
                        .concluded(ConclusionKind.MANAGED_UNIT_CORRUPTION, About.MANAGED_UNIT)
                        .proposal())
                .isEqualTo("not-completed");
        assertThat(staff().concluded(ConclusionKind.MANAGED_UNIT_CORRUPTION, About.MANAGED_UNIT)
                        .proposal())
                .isEqualTo("excellent");
    }

    // Time worked

    @ParameterizedTest
    @CsvSource({"6, excellent", "179/30, not-classified 90.six-months"})
    void exactly_six_months_worked_are_classified_90_02(String months, String level) {
        assertThat(staff().served(months).proposal()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"89/30, excellent", "3, completed", "179/30, completed", "6, excellent"})
    void from_three_to_under_six_months_off_work_one_is_not_good_90_03(String months, String level) {
        assertThat(staff().away(LeaveKind.SICK, months).proposal()).isEqualTo(level);
        assertThat(staff().away(LeaveKind.UNPAID, months).proposal()).isEqualTo(level);
        assertThat(staff().away(LeaveKind.STUDY, months).proposal()).isEqualTo(level);
        assertThat(staff().away(LeaveKind.OTHER_LAWFUL, months).proposal()).isEqualTo(level);
    }

    /** Two months of each are four. */
    @Test
    void months_off_work_of_several_kinds_add_up_90_03() {
        EditionCase both = new EditionCase(
                staff().engine(),
                staff().away(LeaveKind.SICK, "2")
                        .dossier()
                        .withLeave(Map.of(
                                LeaveKind.SICK, Fraction.of(2),
                                LeaveKind.UNPAID, Fraction.of(2))));

        assertThat(both.proposal()).isEqualTo("completed");
    }

    @Test
    void who_left_after_six_months_is_classified_unless_the_reading_says_otherwise() {
        assertThat(staff().served("8").leftOn("2022-08-31").proposal()).isEqualTo("excellent");
        assertThat(new EditionCase(
                                ScoringEngine.of(counting("any").reading("left-service", "applied", "Sở Nội vụ")),
                                staff().served("8").leftOn("2022-08-31").dossier())
                        .proposal())
                .isEqualTo("not-classified 90.left-service");
    }

    @Test
    void no_engine_is_made_before_it_is_said_which_discipline_counts_48_12() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoringEngine.of(StandardPolicies.decree90PublicEmployees()))
                .withMessageContaining("discipline-filter – Until 14/9/2023 Articles 15.1c and 15.2đ");
    }

    @Test
    void criteria_of_a_list_of_their_own_are_supplied_and_not_computed_from_tasks_90_11() {
        EditionCase ofTasks = new EditionCase(
                ScoringEngine.of(counting("any").reading("result-criteria", "supplied", "Sở Nội vụ")),
                staff().with("exceeding=0").dossier());

        assertThat(ofTasks.proposal()).isEqualTo("good");
        assertThat(ofTasks.without("on-time-with-quality").proposal()).startsWith("undetermined");
    }

    @Test
    void maternity_leaves_the_class_of_the_time_worked_90_03() {
        assertThat(staff().away(LeaveKind.MATERNITY, "5").proposal()).isEqualTo("excellent");
    }

    @Test
    void an_absence_lifts_nobody_90_03() {
        assertThat(staff().away(LeaveKind.SICK, "4")
                        .concluded(ConclusionKind.DISCIPLINE)
                        .proposal())
                .isEqualTo("not-completed");
        assertThat(staff().away(LeaveKind.SICK, "4")
                        .with("done=1/2", "on-time-with-quality=1/2", "on-schedule=1/2")
                        .proposal())
                .isEqualTo("pending 90.employee.class.staff");
    }
}
