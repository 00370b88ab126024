package io.github.thuocdo.core.period;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.validity.Days;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A range of calendar days, without gaps (<i>khoảng thời gian</i>).
 *
 * <p>Inside, a range is half-open: the first day belongs to it, the day {@code endExclusive} no longer does, so two
 * ranges follow one another without a gap when the end of one is the start of the next. For people it is closed:
 * {@link #ofClosed} and the text form name the last day, as decisions do ("from 1 January to 31 December").
 *
 * <p>A range may go on without end or have no beginning. The sentinels are {@link LocalDate#MAX} as end and
 * {@link LocalDate#MIN} as start; ask {@link #isUnboundedEnd()} and {@link #isUnboundedStart()} rather than compare with
 * them. A range contains at least one day: there is no empty one.
 *
 * <p>Example: {@code DateRange.parse("2026-01-01/..")} is the time in which Decree 335/2025/NĐ-CP is in force, until
 * somebody knows better.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param start  the first day; {@link LocalDate#MIN} if the range has no beginning
 * @param endExclusive  the day after the last day; {@link LocalDate#MAX} if the range has no end
 */
public record DateRange(LocalDate start, LocalDate endExclusive) implements NoBean, Serializable {

    private static final DateRange ALL = new DateRange(LocalDate.MIN, LocalDate.MAX);

    private static final String UNBOUNDED = "..";

    /**
     * Takes and checks the two days.
     *
     * @throws IllegalArgumentException if the end is not after the start
     */
    public DateRange {
        requireNonNull(start, "start");
        requireNonNull(endExclusive, "endExclusive");
        if (!start.isBefore(endExclusive)) {
            throw ValueRule.RANGE_NOT_EMPTY.exception(start, endExclusive);
        }
        if (!start.equals(LocalDate.MIN)) {
            Days.checked(start);
        }
        if (!endExclusive.equals(LocalDate.MAX)) {
            Days.checked(endExclusive.minusDays(1));
        }
    }

    /**
     * Returns the range from a day to before another day.
     *
     * @param start  the first day
     * @param endExclusive  the day after the last day
     * @return the range
     * @throws IllegalArgumentException if the end is not after the start
     */
    public static DateRange of(LocalDate start, LocalDate endExclusive) {
        return new DateRange(start, endExclusive);
    }

    /**
     * Returns the range from a day to a day, both included.
     *
     * @param first  the first day
     * @param last  the last day; {@link LocalDate#MAX}, and the day before it, mean that the range has no end
     * @return the range
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static DateRange ofClosed(LocalDate first, LocalDate last) {
        requireNonNull(first, "first");
        requireNonNull(last, "last");
        if (last.isBefore(first)) {
            throw ValueRule.RANGE_NOT_REVERSED.exception(first, last);
        }
        return new DateRange(first, last.equals(LocalDate.MAX) ? LocalDate.MAX : last.plusDays(1));
    }

    /**
     * Returns the range that begins with a day and has no end.
     *
     * @param first  the first day
     * @return the range
     */
    public static DateRange from(LocalDate first) {
        return new DateRange(first, LocalDate.MAX);
    }

    /**
     * Returns the range that has no beginning and ends with a day.
     *
     * @param last  the last day
     * @return the range
     */
    public static DateRange upTo(LocalDate last) {
        return ofClosed(LocalDate.MIN, last);
    }

    /**
     * Returns the range of one day.
     *
     * @param day  the only day
     * @return the range
     */
    public static DateRange on(LocalDate day) {
        return ofClosed(day, day);
    }

    /**
     * Returns the range of all days.
     *
     * @return the range without beginning and end
     */
    public static DateRange all() {
        return ALL;
    }

    /**
     * Reads a range: the first day, a slash and the last day, which is included.
     *
     * @param text  the text, such as {@code 2026-01-01/2026-12-31}; two dots stand for no beginning or no end, as in
     *     {@code 2026-01-01/..}
     * @return the range
     * @throws IllegalArgumentException if the text has another form, or the last day is before the first
     */
    public static DateRange parse(String text) {
        requireNonNull(text, "text");
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw ValueRule.RANGE_FORM.exception(text);
        }
        try {
            return ofClosed(
                    day(text.substring(0, slash), LocalDate.MIN), day(text.substring(slash + 1), LocalDate.MAX));
        } catch (DateTimeParseException e) {
            IllegalArgumentException malformed = ValueRule.RANGE_FORM.exception(text);
            malformed.initCause(e);
            throw malformed;
        }
    }

    private static LocalDate day(String text, LocalDate unbounded) {
        return text.equals(UNBOUNDED) ? unbounded : LocalDate.parse(text);
    }

    /**
     * Returns the last day.
     *
     * @return the last day that belongs to the range; {@link LocalDate#MAX} if it has no end
     */
    public LocalDate lastDay() {
        return isUnboundedEnd() ? LocalDate.MAX : endExclusive.minusDays(1);
    }

    /**
     * Tells whether this range has no beginning.
     *
     * @return true if there is no first day
     */
    public boolean isUnboundedStart() {
        return start.equals(LocalDate.MIN);
    }

    /**
     * Tells whether this range has no end.
     *
     * @return true if there is no last day
     */
    public boolean isUnboundedEnd() {
        return endExclusive.equals(LocalDate.MAX);
    }

    /**
     * Tells whether a day belongs to this range.
     *
     * @param day  the day
     * @return true if it lies between the first and the last day or is one of them
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && (day.isBefore(endExclusive) || isUnboundedEnd());
    }

    /**
     * Tells whether every day of another range belongs to this one.
     *
     * @param other  the other range
     * @return true if the other range lies inside this one or is equal to it
     */
    public boolean contains(DateRange other) {
        return !other.start.isBefore(start) && !other.endExclusive.isAfter(endExclusive);
    }

    /**
     * Tells whether two ranges have a day in common.
     *
     * @param other  the other range
     * @return true if some day belongs to both
     */
    public boolean overlaps(DateRange other) {
        return start.isBefore(other.endExclusive) && other.start.isBefore(endExclusive);
    }

    /**
     * Returns the days that belong to both ranges.
     *
     * @param other  the other range
     * @return the common range, empty if there is no common day
     */
    public Optional<DateRange> intersection(DateRange other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        return Optional.of(new DateRange(
                start.isBefore(other.start) ? other.start : start,
                endExclusive.isAfter(other.endExclusive) ? other.endExclusive : endExclusive));
    }

    /**
     * Returns the number of calendar days.
     *
     * @return the number of days, at least 1
     * @throws IllegalStateException if the range has no beginning or no end
     */
    public long lengthInDays() {
        if (isUnboundedStart() || isUnboundedEnd()) {
            throw new IllegalStateException("date range (" + this + ") must be bounded to have a length");
        }
        return ChronoUnit.DAYS.between(start, endExclusive);
    }

    /**
     * Writes this range with its last day.
     *
     * @return the text, such as {@code 2026-01-01/2026-12-31} or {@code 2026-01-01/..}; {@link #parse(String)} reads it
     *     back
     */
    @Override
    public String toString() {
        return (isUnboundedStart() ? UNBOUNDED : start) + "/" + (isUnboundedEnd() ? UNBOUNDED : lastDay());
    }
}
