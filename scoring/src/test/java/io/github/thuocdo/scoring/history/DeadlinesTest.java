package io.github.thuocdo.scoring.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.consequence.StandardTimeLimits;
import io.github.thuocdo.core.consequence.TimeLimit;
import io.github.thuocdo.core.evaluation.Petition;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
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
        Petition petition = new Petition(CadreId.of("khai"), YEAR, "class", FRIDAY, Optional.empty());
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
        assertThat(DEADLINES.of(StandardTimeLimits.BONUS_FUND, YEAR).lastDay()).isEqualTo(LocalDate.of(2027, 1, 31));
    }

    @Test
    void a_public_employee_has_five_days_and_the_unit_ten_working_days() {
        assertThat(last(StandardTimeLimits.PUBLIC_EMPLOYEE_PETITION, FRIDAY)).isEqualTo(LocalDate.of(2026, 12, 16));
        assertThat(last(StandardTimeLimits.PUBLIC_EMPLOYEE_SETTLEMENT, FRIDAY)).isEqualTo(LocalDate.of(2026, 12, 25));
    }
}
