package io.github.thuocdo.scoring.work;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.validity.ValueRule;
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
     * @throws IllegalArgumentException if the line was not late, or by less than no working days
     */
    public Lateness {
        requireNonNull(workingDays, "workingDays");
        ValueRule.AT_LEAST.check(occurrences >= 1, "occurrences", occurrences, 1);
        ValueRule.AT_LEAST.check(calendarDays >= 1, "calendarDays", calendarDays, 1);
        workingDays.ifPresent(days -> ValueRule.AT_LEAST.check(days >= 0, "workingDays", days, 0));
    }

    @Serial
    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
