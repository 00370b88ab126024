package io.github.thuocdo.core.followup;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.validity.Days;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * By when a matter is due (tiến độ, thời hạn): once, or each month again.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface Schedule extends NoBean, Serializable {

    /**
     * Returns the due days from the day on which the matter is raised, before any extension.
     *
     * @param raisedOn  the day on which it is raised
     * @param until  the last day that is looked at, inclusive; a single due day is told even where it is later
     * @return the days, in order
     */
    ImmutableList<LocalDate> dueDays(LocalDate raisedOn, LocalDate until);

    /**
     * Due once.
     *
     * @param dueOn  the day by which it is due
     */
    record Once(LocalDate dueOn) implements Schedule {
        /** Checks the day. */
        public Once {
            Days.checked(requireNonNull(dueOn, "dueOn"));
        }

        @Override
        public ImmutableList<LocalDate> dueDays(LocalDate raisedOn, LocalDate until) {
            return ImmutableList.of(dueOn);
        }
    }

    /**
     * Due on one day of each month, such as the report of the 25th (chế độ báo cáo ngày 25 hằng tháng). In a month without that day it is due on the
     * last one.
     *
     * @param day  the day of the month, from 1 to 31
     * @param until  the last day on which the duty stands; empty as long as nobody ends it
     */
    record Monthly(int day, Optional<LocalDate> until) implements Schedule {
        /**
         * Checks the day.
         *
         * @throws IllegalArgumentException if no month has such a day
         */
        public Monthly {
            ValueRule.DAY_OF_MONTH.check(day >= 1 && day <= 31, day);
            requireNonNull(until, "until").ifPresent(Days::checked);
        }

        /**
         * Returns the due day of a month.
         *
         * @param month  the month
         * @return the day, or the last one of a shorter month
         */
        public LocalDate dueIn(YearMonth month) {
            return month.atDay(Math.min(day, month.lengthOfMonth()));
        }

        @Override
        public ImmutableList<LocalDate> dueDays(LocalDate raisedOn, LocalDate last) {
            return Stream.iterate(
                            YearMonth.from(raisedOn),
                            month -> !month.isAfter(YearMonth.from(last)),
                            month -> month.plusMonths(1))
                    .map(this::dueIn)
                    .filter(due -> !due.isBefore(raisedOn) && !due.isAfter(last))
                    .filter(due -> until.map(end -> !due.isAfter(end)).orElse(true))
                    .collect(toImmutableList());
        }

        @Serial
        private Object writeReplace() {
            return RecordForm.of(this);
        }
    }
}
