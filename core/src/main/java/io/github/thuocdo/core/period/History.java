package io.github.thuocdo.core.period;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A value that holds on every day and changes on some (giá trị theo thời gian), such as the category of a person who was received as a civil
 * servant in August.
 *
 * <p>Example: {@code History.of(PUBLIC_EMPLOYEE).with(LocalDate.of(2026, 8, 1), CIVIL_SERVANT)}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T>  the type of the value
 */
public final class History<T extends Serializable> implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The values by the day from which each holds; the first is for all days before the second. */
    private final ImmutableSortedMap<LocalDate, T> changes;

    private final ImmutableSet<T> values;

    private History(Map<LocalDate, T> changes) {
        this.changes = ImmutableSortedMap.copyOf(changes);
        this.values = ImmutableSet.copyOf(this.changes.values());
    }

    /**
     * Returns a value that never changes.
     *
     * @param <T>  the type of the value
     * @param value  the value
     * @return the history
     */
    public static <T extends Serializable> History<T> of(T value) {
        return new History<>(Map.of(LocalDate.MIN, requireNonNull(value, "value")));
    }

    /**
     * Returns this history with another value from a day on, until the next change that it has.
     *
     * @param day  the first day of the value
     * @param value  the value
     * @return the history; one without a change where the value is that of the day before
     */
    public History<T> with(LocalDate day, T value) {
        TreeMap<LocalDate, T> all = new TreeMap<>(changes);
        all.put(requireNonNull(day, "day"), requireNonNull(value, "value"));
        TreeMap<LocalDate, T> distinct = new TreeMap<>();
        all.forEach((from, held) -> {
            Map.@Nullable Entry<LocalDate, T> before = distinct.lastEntry();
            if (before == null || !before.getValue().equals(held)) {
                distinct.put(from, held);
            }
        });
        return new History<>(distinct);
    }

    /**
     * Returns the value on a day.
     *
     * @param day  the day
     * @return the value
     */
    public T at(LocalDate day) {
        requireNonNull(day, "day");
        return isConstant()
                ? values.iterator().next()
                : requireNonNull(changes.floorEntry(day)).getValue();
    }

    /**
     * Returns whether the value is the same on all days.
     *
     * @return true if it never changes
     */
    public boolean isConstant() {
        return changes.size() == 1;
    }

    /**
     * Returns the values that are held at some time.
     *
     * @return the values, in the order in which they are first held
     */
    public ImmutableSet<T> values() {
        return values;
    }

    /**
     * Returns the days on which the value changes.
     *
     * @return the first days of the later values, in order of time; empty where it never changes
     */
    public ImmutableSet<LocalDate> days() {
        return changes.tailMap(LocalDate.MIN, false).keySet();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof History<?> other && changes.equals(other.changes);
    }

    @Override
    public int hashCode() {
        return changes.hashCode();
    }

    /**
     * Returns the values with the days from which they hold.
     *
     * @return a text such as {@code PUBLIC_EMPLOYEE; CIVIL_SERVANT from 2026-08-01}
     */
    @Override
    public String toString() {
        return changes.entrySet().stream()
                .map(change -> change.getValue()
                        + Optional.of(change.getKey())
                                .filter(day -> !day.equals(LocalDate.MIN))
                                .map(day -> " from " + day)
                                .orElse(""))
                .collect(joining("; "));
    }
}
