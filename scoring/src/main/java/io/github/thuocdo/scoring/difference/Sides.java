package io.github.thuocdo.scoring.difference;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.function.Function;

/**
 * What stands on both sides of a comparison (hai vế so sánh), each in its own type.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T>  the type of what is compared
 * @param before  what stood there; empty where nothing did
 * @param after  what stands there; empty where nothing does
 */
public record Sides<T>(Optional<T> before, Optional<T> after) {

    /**
     * Checks that there is something to compare.
     *
     * @throws IllegalArgumentException if there is nothing on either side
     */
    public Sides {
        checkArgument(before.isPresent() || after.isPresent(), "before (%s) or after must be there", before);
    }

    /**
     * Returns two sides that are both there.
     *
     * @param <T>  the type of what is compared
     * @param before  what stood there
     * @param after  what stands there
     * @return the sides
     */
    public static <T> Sides<T> of(T before, T after) {
        return new Sides<>(Optional.of(before), Optional.of(after));
    }

    /**
     * Returns whether both sides are the same.
     *
     * @return true if nothing differs
     */
    public boolean isSame() {
        return before.equals(after);
    }

    /**
     * Returns something of what stands on each side.
     *
     * @param <R>  its type
     * @param part  what is taken
     * @return the sides of it
     */
    public <R> Sides<R> map(Function<T, R> part) {
        return new Sides<>(before.map(part), after.map(part));
    }

    /**
     * Returns what stands there now, or stood there.
     *
     * @return the later side, where there is one
     */
    public T latest() {
        return after.or(() -> before).orElseThrow();
    }
}
