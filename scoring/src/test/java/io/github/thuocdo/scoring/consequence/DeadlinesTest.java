package io.github.thuocdo.scoring.consequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.consequence.PublicEmployeeClassDay;
import io.github.thuocdo.core.consequence.StandardTimeLimits;
import io.github.thuocdo.core.consequence.TimeLimit;
import io.github.thuocdo.core.evaluation.Petition;
import io.github.thuocdo.core.evaluation.StepKind;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.period.WorkingCalendar;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Procedure;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** 335-80, 335-84, D170-03, VC-02 and the days of Decree 170/2025, Art 53.2. */
class DeadlinesTest {

    private static final WorkingCalendar WEEK = WorkingCalendar.of(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    private static final Deadlines DEADLINES = Deadlines.of(WEEK);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 11);
    private static final EvaluationPeriod YEAR = EvaluationPeriod.year(2026);

    private static LocalDate last(TimeLimit.Within limit, LocalDate event) {
        return DEADLINES.of(limit, event).lastDay();
    }

    @Test
    void a_petition_is_settled_within_seven_working_days_from_receipt() {
        Petition petition = new Petition(CadreId.of("khai"), YEAR, "class", FRIDAY, Optional.empty(), Optional.empty());
        Deadline deadline = DEADLINES.of(petition);
        // Mon 14, Tue 15, Wed 16, Thu 17, Fri 18, Mon 21, Tue 22
        assertThat(deadline.lastDay()).isEqualTo(LocalDate.of(2026, 12, 22));
        assertThat(deadline.isMissedOn(LocalDate.of(2026, 12, 22))).isFalse();
        assertThat(deadline.isMissedOn(LocalDate.of(2026, 12, 23))).isTrue();
    }

    @Test
    void holidays_lengthen_a_time_limit_in_working_days() {
        Deadlines tet = Deadlines.of(WEEK.plusHolidays(DateRange.parse("2026-02-16/2026-02-20")));
        assertThat(tet.of(StandardTimeLimits.PETITION, LocalDate.of(2026, 2, 13))
                        .lastDay())
                .isEqualTo(LocalDate.of(2026, 3, 3));
    }

    @Test
    void a_limit_in_working_days_without_a_calendar_is_refused_with_what_to_supply() {
        WorkingCalendarRequiredException refusal = catchThrowableOfType(
                WorkingCalendarRequiredException.class,
                () -> Deadlines.withoutCalendar().of(StandardTimeLimits.PETITION, FRIDAY));
        assertThat(refusal)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("time limit 335.petition (7 working days) needs a working calendar: supply the weekend, the"
                        + " holidays and the days worked in their place");
        assertThat(refusal.limit()).isEqualTo(StandardTimeLimits.PETITION);
    }

    @Test
    void days_of_the_calendar_need_no_calendar_of_working_days() {
        assertThat(Deadlines.withoutCalendar()
                        .of(StandardTimeLimits.LEAVING, LocalDate.of(2026, 12, 14))
                        .lastDay())
                .isEqualTo(LocalDate.of(2027, 1, 13));
    }

    @Test
    void a_removal_is_proposed_in_ten_working_days_and_decided_in_ten_or_at_most_fifteen() {
        // two weeks from Friday, and three
        assertThat(last(StandardTimeLimits.REMOVAL_PROPOSAL, FRIDAY)).isEqualTo(LocalDate.of(2026, 12, 25));
        assertThat(last(StandardTimeLimits.REMOVAL_DECISION, FRIDAY)).isEqualTo(LocalDate.of(2026, 12, 25));
        assertThat(last(StandardTimeLimits.REMOVAL_DECISION_EXTENDED, FRIDAY)).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    void the_year_is_classified_before_the_middle_of_december_or_in_special_bodies_of_january() {
        assertThat(DEADLINES.of(StandardTimeLimits.YEARLY_CLASS, YEAR).lastDay())
                .isEqualTo(LocalDate.of(2026, 12, 14));
        assertThat(DEADLINES
                        .of(StandardTimeLimits.YEARLY_CLASS_OF_SPECIAL_BODIES, YEAR)
                        .lastDay())
                .isEqualTo(LocalDate.of(2027, 1, 14));
    }

    @Test
    void the_bonus_fund_is_used_up_by_the_end_of_january() {
        assertThat(DEADLINES
                        .of(StandardTimeLimits.BONUS_FUND, EvaluationPeriod.year(2025))
                        .lastDay())
                .isEqualTo(LocalDate.of(2026, 1, 31));
    }

    @Test
    void a_limit_that_is_not_in_force_sets_no_time() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEADLINES.of(StandardTimeLimits.BONUS_FUND, YEAR))
                .withMessage(
                        "day (2026-12-31) must be one of 2024-06-30/2026-06-30, on which time limit 73.bonus-fund is"
                                + " in force");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> last(StandardTimeLimits.PUBLIC_EMPLOYEE_PETITION, LocalDate.of(2026, 6, 30)))
                .withMessage("day (2026-06-30) must be one of 2026-07-01/.., on which time limit 129.petition-filing is"
                        + " in force");
    }

    @Test
    void a_public_employee_has_five_days_and_the_unit_ten_working_days() {
        assertThat(last(StandardTimeLimits.PUBLIC_EMPLOYEE_PETITION, FRIDAY)).isEqualTo(LocalDate.of(2026, 12, 16));
        assertThat(last(StandardTimeLimits.PUBLIC_EMPLOYEE_SETTLEMENT, FRIDAY)).isEqualTo(LocalDate.of(2026, 12, 25));
    }

    @Test
    void public_employees_are_classified_before_15_december_and_in_special_bodies_before_15_january() {
        assertThat(DEADLINES
                        .of(StandardTimeLimits.PUBLIC_EMPLOYEE_YEARLY_CLASS, YEAR)
                        .lastDay())
                .isEqualTo(LocalDate.of(2026, 12, 14));
        assertThat(DEADLINES
                        .of(StandardTimeLimits.PUBLIC_EMPLOYEE_YEARLY_CLASS_OF_SPECIAL_BODIES, YEAR)
                        .lastDay())
                .isEqualTo(LocalDate.of(2027, 1, 14));
        // as the damaged copy prints it
        assertThat(DEADLINES
                        .of(StandardTimeLimits.publicEmployeeYearlyClass(PublicEmployeeClassDay.DECEMBER_5), YEAR)
                        .lastDay())
                .isEqualTo(LocalDate.of(2026, 12, 4));
    }

    @Test
    void the_day_before_which_public_employees_are_classified_is_a_choice_said_to_be_ours() {
        Interpretation<PublicEmployeeClassDay> ours = PublicEmployeeClassDay.ours();
        assertThat(ours.key()).isEqualTo("public-employee-class-day");
        assertThat(ours.value()).isEqualTo(PublicEmployeeClassDay.DECEMBER_15);
        assertThat(ours.alternatives()).extracting(Reading::key).containsExactly("december-15", "december-5");
    }

    @Test
    void a_school_classifies_by_the_date_of_the_ministry_and_has_no_day_of_december() {
        assertThat(DEADLINES
                        .of(StandardTimeLimits.PUBLIC_EMPLOYEE_YEARLY_CLASS_IN_EDUCATION, LocalDate.of(2027, 6, 15))
                        .lastDay())
                .isEqualTo(LocalDate.of(2027, 6, 15));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEADLINES.of(
                        StandardTimeLimits.PUBLIC_EMPLOYEE_YEARLY_CLASS_IN_EDUCATION, LocalDate.of(2026, 6, 15)))
                .withMessageStartingWith("day (2026-06-15) must be one of 2026-07-01/..");
    }

    @Test
    void the_evaluation_regulation_is_issued_by_the_end_of_november_2026() {
        assertThat(Deadlines.withoutCalendar()
                        .of(StandardTimeLimits.EVALUATION_REGULATION)
                        .lastDay())
                .isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void results_go_to_the_national_database_within_five_days_of_the_calendar() {
        // Sat 12, Sun 13, Mon 14, Tue 15, Wed 16
        for (TimeLimit.Within limit : List.of(
                StandardTimeLimits.RESULTS_TO_DATABASE, StandardTimeLimits.PUBLIC_EMPLOYEE_RESULTS_TO_DATABASE)) {
            assertThat(Deadlines.withoutCalendar().of(limit, FRIDAY).lastDay()).isEqualTo(LocalDate.of(2026, 12, 16));
        }
    }

    @Test
    void the_removal_of_a_managing_public_employee_has_the_same_days_until_june_2026() {
        LocalDate friday = LocalDate.of(2026, 6, 5);
        assertThat(last(StandardTimeLimits.MANAGER_REMOVAL_PROPOSAL, friday)).isEqualTo(LocalDate.of(2026, 6, 19));
        assertThat(last(StandardTimeLimits.MANAGER_REMOVAL_DECISION, friday)).isEqualTo(LocalDate.of(2026, 6, 19));
        assertThat(last(StandardTimeLimits.MANAGER_REMOVAL_DECISION_EXTENDED, friday))
                .isEqualTo(LocalDate.of(2026, 6, 26));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> last(StandardTimeLimits.MANAGER_REMOVAL_PROPOSAL, FRIDAY))
                .withMessageStartingWith("day (2026-12-11) must be one of 2023-12-07/2026-06-30");
    }

    /** The same numbers stand in the procedures of the editions. */
    @Test
    void the_procedures_of_the_editions_have_the_same_times() {
        assertThat(days(StandardPolicies.decree335Individuals(), StepKind.SETTLEMENT))
                .isEqualTo(StandardTimeLimits.PETITION.days());
        assertThat(days(StandardPolicies.decree335Individuals(), StepKind.DATABASE))
                .isEqualTo(StandardTimeLimits.RESULTS_TO_DATABASE.days());
        assertThat(days(StandardPolicies.decree335Individuals(), StepKind.LEAVING))
                .isEqualTo(StandardTimeLimits.LEAVING.days());
        assertThat(days(StandardPolicies.decree233PublicEmployees(), StepKind.PETITION))
                .isEqualTo(StandardTimeLimits.PUBLIC_EMPLOYEE_PETITION.days());
        assertThat(days(StandardPolicies.decree233PublicEmployees(), StepKind.SETTLEMENT))
                .isEqualTo(StandardTimeLimits.PUBLIC_EMPLOYEE_SETTLEMENT.days());
        assertThat(days(StandardPolicies.decree233PublicEmployees(), StepKind.DATABASE))
                .isEqualTo(StandardTimeLimits.PUBLIC_EMPLOYEE_RESULTS_TO_DATABASE.days());
    }

    private static int days(Policy policy, StepKind kind) {
        return policy.procedure(Role.STAFF, PeriodKind.YEAR).orElseThrow().steps().stream()
                .filter(step -> step.kind() == kind)
                .mapToInt(step -> ((Procedure.WithinDays) step.due().orElseThrow()).days())
                .sum();
    }
}
