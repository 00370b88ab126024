package io.github.thuocdo.core.evaluation;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Trouble with a record that cannot have happened as it is written (phát hiện về hồ sơ không thể xảy ra).
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface RecordFinding extends Finding {

    /**
     * Of two days of one record the later one is written before the earlier one. The day that cannot be so acts neither for nor against
     * anybody.
     *
     * @param subject  whom it concerns
     * @param period  the period
     * @param record  the id of the task or conclusion, or what the record is about
     * @param first  which day comes first
     * @param firstOn  that day as written
     * @param then  which day cannot come before it
     * @param thenOn  that day as written
     */
    record DatesOutOfOrder(
            Subject subject,
            EvaluationPeriod period,
            String record,
            RecordedDay first,
            LocalDate firstOn,
            RecordedDay then,
            LocalDate thenOn)
            implements RecordFinding {
        /** Checks that nothing is null. */
        public DatesOutOfOrder {
            requireNonNull(subject, "subject");
            requireNonNull(period, "period");
            requireNonNull(record, "record");
            requireNonNull(first, "first");
            requireNonNull(firstOn, "firstOn");
            requireNonNull(then, "then");
            requireNonNull(thenOn, "thenOn");
        }

        @Override
        public Optional<Subject> about() {
            return Optional.of(subject);
        }

        @Override
        public String where() {
            return record;
        }
    }
}
