package io.github.thuocdo.core.period;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.thuocdo.core.SerialCopy;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** February 2026: the 13th is a Friday, Tết is from Monday the 16th to Friday the 20th, and Saturday the 28th is worked. */
class WorkingCalendarTest {

    private static final LocalDate WORKED_SATURDAY = LocalDate.of(2026, 2, 28);
    private static final LocalDate TET = LocalDate.of(2026, 2, 17);

    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(Set.of(SATURDAY, SUNDAY))
            .plusHolidays(DateRange.parse("2026-02-16/2026-02-20"))
            .plusSwappedIn(WORKED_SATURDAY);

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, true", // Friday
        "2026-02-14, false", // Saturday
        "2026-02-15, false", // Sunday
        "2026-02-16, false", // Tết
        "2026-02-20, false", // Tết
        "2026-02-23, true", // Monday
        "2026-02-28, true", // Saturday, swapped in
        "2026-03-01, false" // Sunday
    })
    void holidays_weekends_and_swapped_days_decide(LocalDate day, boolean working) {
        assertThat(CALENDAR.isWorkingDay(day)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, 0, 2026-02-13",
        "2026-02-13, 1, 2026-02-23",
        "2026-02-13, 7, 2026-03-02",
        "2026-02-18, 1, 2026-02-23",
        "2026-02-14, 0, 2026-02-14",
        "2026-02-27, 1, 2026-02-28",
        "2026-02-27, 2, 2026-03-02"
    })
    void a_time_limit_ends_on_a_working_day(LocalDate from, int workingDays, LocalDate end) {
        assertThat(CALENDAR.plusWorkingDays(from, workingDays)).isEqualTo(end);
    }

    @Test
    void the_example_of_the_documentation_holds() {
        WorkingCalendar calendar =
                WorkingCalendar.of(Set.of(SATURDAY, SUNDAY)).plusHolidays(DateRange.parse("2026-02-16/2026-02-20"));

        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 2, 13), 7)).isEqualTo("2026-03-03");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, 2026-02-13, 0",
        "2026-02-13, 2026-02-20, 0",
        "2026-02-13, 2026-02-23, 1",
        "2026-02-12, 2026-02-13, 1",
        "2026-02-23, 2026-03-02, 6"
    })
    void the_day_itself_is_not_counted(LocalDate after, LocalDate to, long workingDays) {
        assertThat(CALENDAR.workingDaysBetween(after, to)).isEqualTo(workingDays);
    }

    @Test
    void a_month_has_its_working_days() {
        assertThat(CALENDAR.workingDaysIn(EvaluationPeriod.month(2026, 2).dates()))
                .isEqualTo(16);
    }

    @Test
    void the_lists_are_given_back_in_order() {
        WorkingCalendar calendar =
                WorkingCalendar.of(Set.of(SUNDAY, SATURDAY), Set.of(TET.plusDays(1), TET), Set.of(WORKED_SATURDAY));

        assertThat(calendar.weekend()).containsExactly(SATURDAY, SUNDAY);
        assertThat(calendar.holidays()).containsExactly(TET, TET.plusDays(1));
        assertThat(calendar.swappedIn()).containsExactly(WORKED_SATURDAY);
        assertThat(calendar)
                .isEqualTo(WorkingCalendar.of(Set.of(SATURDAY, SUNDAY))
                        .plusHolidays(DateRange.ofClosed(TET, TET.plusDays(1)))
                        .plusSwappedIn(WORKED_SATURDAY))
                .hasToString("WorkingCalendar[weekend=[SATURDAY, SUNDAY], holidays=[2026-02-17, 2026-02-18],"
                        + " swappedIn=[2026-02-28]]");
    }

    @Test
    void contradictions_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.plusHolidays(DateRange.on(WORKED_SATURDAY)))
                .withMessage("day (2026-02-28) must not be both a holiday and a working day swapped in");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.plusSwappedIn(TET))
                .withMessage("day (2026-02-17) must not be both a holiday and a working day swapped in");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendar.of(EnumSet.allOf(DayOfWeek.class)))
                .withMessageMatching(
                        "weekend \\(\\[MONDAY, .*\\]\\) must hold a day of the week and leave one to work");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendar.of(Set.of()))
                .withMessage("weekend ([]) must hold a day of the week and leave one to work");
    }

    @Test
    void what_cannot_be_counted_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.workingDaysIn(DateRange.from(TET)))
                .withMessage("days (2026-02-17/..) must be bounded on both sides");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.plusHolidays(DateRange.upTo(TET)))
                .withMessage("days (../2026-02-17) must be bounded on both sides");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.workingDaysBetween(TET, TET.minusDays(1)))
                .withMessage("to (2026-02-16) must not be before after (2026-02-17)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.plusWorkingDays(TET, -1))
                .withMessage("workingDays (-1) must not be negative");
    }

    @Test
    void null_is_refused_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> WorkingCalendar.of(null))
                .withMessage("weekend");
        assertThatNullPointerException()
                .isThrownBy(() -> WorkingCalendar.of(Set.of(), null, Set.of()))
                .withMessage("holidays");
        assertThatNullPointerException()
                .isThrownBy(() -> WorkingCalendar.of(Set.of(), Set.of(), null))
                .withMessage("swappedIn");
        assertThatNullPointerException()
                .isThrownBy(() -> CALENDAR.isWorkingDay(null))
                .withMessage("day");
    }

    @Test
    void equality_is_by_the_three_lists() {
        assertThat(WorkingCalendar.of(Set.of(SUNDAY), Set.of(TET), Set.of()))
                .isEqualTo(WorkingCalendar.of(Set.of(SUNDAY), Set.of(TET), Set.of()))
                .isNotEqualTo(WorkingCalendar.of(Set.of(DayOfWeek.MONDAY), Set.of(TET), Set.of()))
                .isNotEqualTo(WorkingCalendar.of(Set.of(SUNDAY)))
                .isNotEqualTo(WorkingCalendar.of(Set.of(SUNDAY), Set.of(), Set.of(TET)));
    }

    @Test
    void a_calendar_survives_serialization() {
        assertThat(SerialCopy.of(CALENDAR)).isEqualTo(CALENDAR);
    }
}
