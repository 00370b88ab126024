package io.github.thuocdo.scoring.statistics;

import io.github.thuocdo.core.text.NoBean;

/**
 * A number of people in a statistic (số người): shown, or hidden because it or another number could tell of single people.
 *
 * <p>Implementations are immutable and thread-safe. A hidden number is nowhere in them.
 */
public sealed interface Count extends NoBean {

    /**
     * A number that is shown (số được công bố).
     *
     * @param people  how many
     */
    record Shown(int people) implements Count {}

    /** A number that is hidden (số không công bố). */
    record Hidden() implements Count {}

    /**
     * Returns a number, shown or hidden.
     *
     * @param people  how many
     * @param hidden  whether nobody may see it
     * @return the number
     */
    static Count of(int people, boolean hidden) {
        return hidden ? hidden() : new Shown(people);
    }

    /**
     * Returns a hidden number.
     *
     * @return a number that equals every other hidden one
     */
    static Hidden hidden() {
        return new Hidden();
    }

    /**
     * Returns whether the number is shown.
     *
     * @return false where it is hidden
     */
    default boolean isShown() {
        return this instanceof Shown;
    }
}
