package io.github.thuocdo.scoring.consequence;

import io.github.thuocdo.core.consequence.TimeLimit;
import java.time.LocalDate;

/**
 * The last day on which something may be done in time (ngày cuối của thời hạn).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param limit  the time limit
 * @param lastDay  the last day that is in time
 */
public record Deadline(TimeLimit limit, LocalDate lastDay) {
    /**
     * Returns whether something done on a day is late.
     *
     * @param day  the day on which it was done
     * @return true after the last day
     */
    public boolean isMissedOn(LocalDate day) {
        return day.isAfter(lastDay);
    }
}
