package io.github.thuocdo.core.period;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A calendar of working days (<i>lịch làm việc</i>).
 *
 * <p>Petitions are to be answered within so many working days, and a policy may count a delay in them. Which days those
 * are is data: the days of the weekend, the public holidays (<i>ngày nghỉ lễ, tết</i>) and the days of a weekend that
 * are worked in place of another day (<i>ngày làm bù</i>, here <i>swapped in</i>; the day off given in return is listed
 * as a holiday). All three are supplied by the caller, since the Tết and swap days are decided anew each year; a date
 * that no list mentions is judged by its day of the week alone.
 *
 * <p>Example: {@code WorkingCalendar.of(Set.of(SATURDAY, SUNDAY)).plusHolidays(DateRange.parse("2026-02-16/2026-02-20"))}
 * says that seven working days from Friday, 13 February 2026 end on Tuesday, 3 March.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param weekend  the days of the week that are not worked, from Monday to Sunday
 * @param holidays  the dates that are not worked although their day of the week is, in order of time
 * @param swappedIn  the dates that are worked although their day of the week is not, in order of time; none of them is a holiday
 */
public record WorkingCalendar(
        ImmutableSet<DayOfWeek> weekend,
        ImmutableSortedSet<LocalDate> holidays,
        ImmutableSortedSet<LocalDate> swappedIn)
        implements Serializable {

    private static final int DAYS_OF_WEEK = 7;

    /**
     * Checks that a day of the week is free and one is left to work, and that no date is both a holiday and swapped in.
     *
     * @throws IllegalArgumentException if it is not so
     */
    public WorkingCalendar {
        weekend = Sets.immutableEnumSet(requireNonNull(weekend, "weekend"));
        requireNonNull(holidays, "holidays");
        requireNonNull(swappedIn, "swappedIn");
        // Left out, the days off would make a week of seven working days that nobody meant.
        ValueRule.WEEK_OF_WORK_AND_REST.check(!weekend.isEmpty() && weekend.size() < DAYS_OF_WEEK, weekend);
        Sets.intersection(holidays, swappedIn).stream().findFirst().ifPresent(day -> {
            throw ValueRule.HOLIDAY_OR_WORKING_DAY.exception(day);
        });
    }

    /**
     * Returns a calendar without holidays.
     *
     * @param weekend  the days of the week that are not worked, usually Saturday and Sunday; at least one and not all seven
     * @return the calendar
     * @throws IllegalArgumentException if no day of the week is free, or none is left to work
     */
    public static WorkingCalendar of(Set<DayOfWeek> weekend) {
        return of(weekend, Set.of(), Set.of());
    }

    /**
     * Returns a calendar.
     *
     * @param weekend  the days of the week that are not worked, at least one and not all seven
     * @param holidays  the dates that are not worked although their day of the week is
     * @param swappedIn  the dates that are worked although their day of the week is not; for other dates without effect
     * @return the calendar
     * @throws IllegalArgumentException if no day of the week is free, none is left to work, or a date is both a holiday and swapped in
     */
    public static WorkingCalendar of(Set<DayOfWeek> weekend, Set<LocalDate> holidays, Set<LocalDate> swappedIn) {
        requireNonNull(weekend, "weekend");
        requireNonNull(holidays, "holidays");
        requireNonNull(swappedIn, "swappedIn");
        return new WorkingCalendar(ImmutableSet.copyOf(weekend), sorted(holidays.stream()), sorted(swappedIn.stream()));
    }

    private static ImmutableSortedSet<LocalDate> sorted(Stream<LocalDate> dates) {
        return dates.collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.<LocalDate>naturalOrder()));
    }

    /**
     * Returns a copy with more holidays, such as those of Tết.
     *
     * @param days  the dates that are not worked
     * @return the calendar with these holidays
     * @throws IllegalArgumentException if the range is unbounded or a date of it is swapped in
     */
    public WorkingCalendar plusHolidays(DateRange days) {
        return new WorkingCalendar(weekend, sorted(Stream.concat(holidays.stream(), each(days))), swappedIn);
    }

    /**
     * Returns a copy with one more day of the weekend that is worked in place of another day.
     *
     * @param day  the date that is worked
     * @return the calendar with this working day
     * @throws IllegalArgumentException if the date is a holiday
     */
    public WorkingCalendar plusSwappedIn(LocalDate day) {
        requireNonNull(day, "day");
        return new WorkingCalendar(weekend, holidays, sorted(Stream.concat(swappedIn.stream(), Stream.of(day))));
    }

    /**
     * Tells whether a date is a working day.
     *
     * @param day  the date
     * @return true if it is swapped in, or is neither on the weekend nor a holiday
     */
    public boolean isWorkingDay(LocalDate day) {
        requireNonNull(day, "day");
        return swappedIn.contains(day) || (!weekend.contains(day.getDayOfWeek()) && !holidays.contains(day));
    }

    /**
     * Counts the working days after one date, up to and including another. So a task due on a Friday and finished on the
     * Monday after is one working day late.
     *
     * @param after  the date after which counting begins; it is not counted itself
     * @param to  the last date that is counted, not before the other
     * @return the number of working days, 0 if the dates are equal
     * @throws IllegalArgumentException if the last date is before the first
     */
    public long workingDaysBetween(LocalDate after, LocalDate to) {
        requireNonNull(after, "after");
        requireNonNull(to, "to");
        if (to.isBefore(after)) {
            throw new IllegalArgumentException("to (" + to + ") must not be before after (" + after + ")");
        }
        return after.equals(to) ? 0 : workingDaysIn(DateRange.ofClosed(after.plusDays(1), to));
    }

    /**
     * Counts the working days of a range.
     *
     * @param days  the range, bounded on both sides
     * @return the number of working days
     * @throws IllegalArgumentException if the range has no beginning or no end
     */
    public long workingDaysIn(DateRange days) {
        checkBounded(days);
        LocalDate start = days.start();
        LocalDate end = days.endExclusive();
        return byDayOfWeek(start, end)
                - among(holidays, start, end).stream()
                        .filter(day -> !weekend.contains(day.getDayOfWeek()))
                        .count()
                + among(swappedIn, start, end).stream()
                        .filter(day -> weekend.contains(day.getDayOfWeek()))
                        .count();
    }

    /** The days whose day of the week is worked: so many in every whole week, and those of the rest one by one. */
    private long byDayOfWeek(LocalDate start, LocalDate end) {
        long all = ChronoUnit.DAYS.between(start, end);
        long weeks = all / DAYS_OF_WEEK;
        long worked = weeks * (DAYS_OF_WEEK - weekend.size());
        DayOfWeek first = start.getDayOfWeek();
        for (long day = weeks * DAYS_OF_WEEK; day < all; day++) {
            worked += weekend.contains(first.plus(day)) ? 0 : 1;
        }
        return worked;
    }

    private static ImmutableSortedSet<LocalDate> among(
            ImmutableSortedSet<LocalDate> dates, LocalDate start, LocalDate end) {
        return dates.isEmpty() ? dates : dates.subSet(start, end);
    }

    private static Stream<LocalDate> each(DateRange days) {
        checkBounded(days);
        return days.start().datesUntil(days.endExclusive());
    }

    private static void checkBounded(DateRange days) {
        requireNonNull(days, "days");
        if (days.isUnboundedStart() || days.isUnboundedEnd()) {
            throw new IllegalArgumentException("days (" + days + ") must be bounded on both sides");
        }
    }

    /**
     * Returns the working day on which a time limit ends.
     *
     * @param day  the date from which the limit runs; it is not counted, and need not be a working day
     * @param workingDays  the number of working days, 0 or more
     * @return the date of the last of these working days; the given date itself if the number is 0
     * @throws IllegalArgumentException if the number is negative
     */
    public LocalDate plusWorkingDays(LocalDate day, int workingDays) {
        requireNonNull(day, "day");
        if (workingDays < 0) {
            throw new IllegalArgumentException("workingDays (" + workingDays + ") must not be negative");
        }
        LocalDate reached = day;
        for (int counted = 0; counted < workingDays; ) {
            reached = reached.plusDays(1);
            if (isWorkingDay(reached)) {
                counted++;
            }
        }
        return reached;
    }
}
