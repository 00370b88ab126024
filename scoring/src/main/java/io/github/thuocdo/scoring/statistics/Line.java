package io.github.thuocdo.scoring.statistics;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Numbers with a known sum: which of them are hidden.
 *
 * <p>Whatever is below the minimum is hidden, 0 as well: that nobody else is there tells the class of all others. Then the smallest of the
 * others, until two numbers at least are hidden and together are more than 0. One person can then always be thought from one of them into
 * another, so none of them follows from the sum.
 */
final class Line {

    private Line() {}

    /** Returns which numbers are hidden, by their places. */
    static ImmutableSet<Integer> hidden(List<Integer> numbers, int minimum) {
        return hidden(numbers, belowMinimum(numbers, minimum));
    }

    /** Returns which numbers are hidden if some have to be. */
    static ImmutableSet<Integer> hidden(List<Integer> numbers, Set<Integer> first) {
        Set<Integer> hidden = new LinkedHashSet<>(first);
        IntStream.range(0, numbers.size())
                .boxed()
                .filter(place -> !first.contains(place))
                .sorted(Comparator.comparing(numbers::get))
                .takeWhile(place -> follows(numbers, hidden))
                .forEach(hidden::add);
        return ImmutableSet.copyOf(hidden);
    }

    /** Returns which numbers are below the minimum. */
    static ImmutableSet<Integer> belowMinimum(List<Integer> numbers, int minimum) {
        return IntStream.range(0, numbers.size())
                .filter(place -> numbers.get(place) < minimum)
                .boxed()
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Whether what is hidden follows from the sum: it is a single number, or all of it is 0. */
    private static boolean follows(List<Integer> numbers, Set<Integer> hidden) {
        return hidden.size() == 1 || (!hidden.isEmpty() && hidden.stream().allMatch(place -> numbers.get(place) == 0));
    }
}
