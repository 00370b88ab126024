package io.github.thuocdo.scoring.work;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.text.RecordForm;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;

/**
 * By how much a whole line was finished after its due date (số ngày chậm).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param occurrences  how often it was late without a confirmed objective cause; at least 1
 * @param calendarDays  the calendar days after the due date; at least 1
 * @param workingDays  the working days after the due date; empty when no working calendar was given
 */
public record Lateness(long occurrences, long calendarDays, Optional<Long> workingDays) implements Serializable {
    /**
     * Checks the counts.
     *
     * @param occurrences  how often it was late without a confirmed objective cause; at least 1
     * @param calendarDays  the calendar days after the due date; at least 1
     * @param workingDays  the working days after the due date; empty when no working calendar was given
     * @throws IllegalArgumentException if the line was not late, or by less than no working days
     */
    public Lateness {
        requireNonNull(workingDays, "workingDays");
        checkArgument(occurrences >= 1, "occurrences (%s) must be at least 1", occurrences);
        checkArgument(calendarDays >= 1, "calendarDays (%s) must be at least 1", calendarDays);
        workingDays.ifPresent(days -> checkArgument(days >= 0, "workingDays (%s) must be at least 0", days));
    }

    @Serial
    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
