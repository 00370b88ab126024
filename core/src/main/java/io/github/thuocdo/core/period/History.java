package io.github.thuocdo.core.period;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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
 * @param first  the value on all days before the first change
 * @param changes  the later values by the first day of each; a change to what holds already is none
 */
public record History<T extends Serializable>(T first, ImmutableSortedMap<LocalDate, T> changes)
        implements Serializable {

    /** Checks that nothing is null and leaves out what is no change. */
    public History {
        requireNonNull(first, "first");
        changes = distinct(first, requireNonNull(changes, "changes"));
    }

    private static <T> ImmutableSortedMap<LocalDate, T> distinct(T first, ImmutableSortedMap<LocalDate, T> changes) {
        TreeMap<LocalDate, T> distinct = new TreeMap<>();
        T held = first;
        for (Map.Entry<LocalDate, T> change : changes.entrySet()) {
            if (!change.getValue().equals(held)) {
                distinct.put(change.getKey(), change.getValue());
            }
            held = change.getValue();
        }
        return ImmutableSortedMap.copyOf(distinct);
    }

    /**
     * Returns a value that never changes.
     *
     * @param <T>  the type of the value
     * @param value  the value
     * @return the history
     */
    public static <T extends Serializable> History<T> of(T value) {
        return new History<>(value, ImmutableSortedMap.of());
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
        return new History<>(first, ImmutableSortedMap.copyOf(all));
    }

    /**
     * Returns the value on a day.
     *
     * @param day  the day
     * @return the value
     */
    public T at(LocalDate day) {
        requireNonNull(day, "day");
        Map.@Nullable Entry<LocalDate, T> change = isConstant() ? null : changes.floorEntry(day);
        return change == null ? first : change.getValue();
    }

    /**
     * Returns whether the value is the same on all days.
     *
     * @return true if it never changes
     */
    public boolean isConstant() {
        return changes.isEmpty();
    }

    /**
     * Returns the values that are held at some time.
     *
     * @return the values, in the order in which they are first held
     */
    public ImmutableSet<T> values() {
        return ImmutableSet.<T>builder().add(first).addAll(changes.values()).build();
    }

    /**
     * Returns the days on which the value changes.
     *
     * @return the first days of the later values, in order of time; empty where it never changes
     */
    public ImmutableSet<LocalDate> days() {
        return changes.keySet();
    }

    /**
     * Returns the values with the days from which they hold.
     *
     * @return a text such as {@code PUBLIC_EMPLOYEE; CIVIL_SERVANT from 2026-08-01}
     */
    @Override
    public String toString() {
        return Stream.concat(
                        Stream.of(first.toString()),
                        changes.entrySet().stream().map(change -> change.getValue() + " from " + change.getKey()))
                .collect(joining("; "));
    }
}
