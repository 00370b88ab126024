package io.github.thuocdo.core.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingCalendarProperties {

    @Property
    void counting_undoes_adding(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 30) int workingDays) {
        LocalDate end = calendar.plusWorkingDays(day, workingDays);

        assertThat(calendar.workingDaysBetween(day, end)).isEqualTo(workingDays);
        assertThat(workingDays == 0 || calendar.isWorkingDay(end)).isTrue();
    }

    @Property
    void counts_of_following_times_add_up(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 40) int first,
            @ForAll @IntRange(max = 40) int second) {
        LocalDate middle = day.plusDays(first);
        LocalDate end = middle.plusDays(second);

        assertThat(calendar.workingDaysBetween(day, end))
                .isEqualTo(calendar.workingDaysBetween(day, middle) + calendar.workingDaysBetween(middle, end));
    }

    @Property
    void one_more_holiday_never_adds_a_working_day(
            @ForAll("calendars") WorkingCalendar calendar, @ForAll("days") LocalDate holiday) {
        if (calendar.swappedIn().contains(holiday)) {
            return;
        }
        DateRange all = DateRange.parse("2026-01-01/2026-12-31");

        long lost = calendar.workingDaysIn(all)
                - calendar.plusHolidays(DateRange.on(holiday)).workingDaysIn(all);

        assertThat(lost).isEqualTo(calendar.isWorkingDay(holiday) ? 1 : 0);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 90)
                .map(LocalDate.of(2026, 1, 1)::plusDays)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        Arbitrary<Set<DayOfWeek>> weekends =
                Arbitraries.of(DayOfWeek.class).set().ofMinSize(1).ofMaxSize(6);
        Arbitrary<Set<LocalDate>> holidays = days().set().ofMaxSize(15);
        Arbitrary<Set<LocalDate>> swapped = days().set().ofMaxSize(5);
        return Combinators.combine(weekends, holidays, swapped)
                .as((weekend, off, worked) -> {
                    off.removeAll(worked);
                    return WorkingCalendar.of(weekend, off, worked);
                })
                .withoutEdgeCases();
    }
}
