package io.github.thuocdo.core.validity;

import java.time.LocalDate;

/** The days that somebody may write: those of a year with four digits. */
public final class Days {

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private Days() {}

    /**
     * Returns the day, if it lies in the years that are written with four digits.
     *
     * @param day  the day
     * @return the same day
     * @throws IllegalArgumentException if it is before the year 1 or after the year 9999
     */
    public static LocalDate checked(LocalDate day) {
        ValueRule.DAY_IN_YEARS.check(
                day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR, day, FIRST_YEAR, LAST_YEAR);
        return day;
    }
}
