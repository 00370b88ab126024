package io.github.thuocdo.scoring.statistics;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.number.Interval.Bound;
import io.github.thuocdo.core.policy.rule.Ladder.Rung;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * How many totals lie in a range (phân bố tổng điểm). Ranges end at the edges of the bands of the policy, and at every ten points between two
 * of them.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param level  the class in whose band the range lies; empty for people without a total
 * @param range  the range; empty for people without a total
 * @param people  how many
 */
public record RangeCount(Optional<Classification> level, Optional<Interval> range, Count people) {

    private static final int STEP = 10;

    /** Checks that nothing is missing. */
    public RangeCount {
        requireNonNull(level, "level");
        requireNonNull(range, "range");
        requireNonNull(people, "people");
    }

    /** A range with its number, not yet known to be shown. */
    private record Raw(Optional<Classification> level, Optional<Interval> range, int people) {}

    /**
     * Counts.
     *
     * @param rungs  the bands
     * @param totals  the totals of those who have one
     * @param without  how many have none
     * @param hidden  the classes whose number is hidden: how many totals are in their bands would tell it
     * @param minimum  the least number that may be shown
     */
    static ImmutableList<RangeCount> of(
            ImmutableList<Rung> rungs,
            ImmutableList<Fraction> totals,
            int without,
            Predicate<ClassOutcome> hidden,
            int minimum) {
        ImmutableList.Builder<Raw> built = ImmutableList.builder();
        for (Rung rung : rungs) {
            rung.band().stream()
                    .flatMap(band -> divided(band).stream())
                    .forEach(range -> built.add(new Raw(Optional.of(rung.level()), Optional.of(range), (int)
                            totals.stream().filter(range::contains).count())));
        }
        built.add(new Raw(Optional.empty(), Optional.empty(), without));
        ImmutableList<Raw> raw = built.build();
        ImmutableList<Integer> numbers = raw.stream().map(Raw::people).collect(toImmutableList());
        Set<Integer> first = new TreeSet<>();
        for (Rung rung : rungs) {
            first.addAll(
                    hiddenOfBand(placesOf(raw, rung), numbers, hidden.test(ClassOutcome.of(rung.level())), minimum));
        }
        int last = raw.size() - 1;
        if (without < minimum || hidden.test(ClassOutcome.NOT_CLASSIFIED) || hidden.test(ClassOutcome.NO_CLASS_YET)) {
            first.add(last);
        }
        ImmutableSet<Integer> all = Line.hidden(numbers, first);
        return IntStream.range(0, raw.size())
                .mapToObj(place -> new RangeCount(
                        raw.get(place).level(),
                        raw.get(place).range(),
                        Count.of(numbers.get(place), all.contains(place))))
                .collect(toImmutableList());
    }

    private static ImmutableList<Integer> placesOf(ImmutableList<Raw> raw, Rung rung) {
        return IntStream.range(0, raw.size())
                .filter(place -> raw.get(place).level().equals(Optional.of(rung.level())))
                .boxed()
                .collect(toImmutableList());
    }

    /** Which ranges of a band are hidden: all of them, or as many that none follows from the number in the band. */
    private static ImmutableSet<Integer> hiddenOfBand(
            ImmutableList<Integer> places, List<Integer> numbers, boolean whole, int minimum) {
        if (whole) {
            return ImmutableSet.copyOf(places);
        }
        ImmutableList<Integer> ofBand = places.stream().map(numbers::get).collect(toImmutableList());
        return Line.hidden(ofBand, minimum).stream().map(places::get).collect(ImmutableSet.toImmutableSet());
    }

    /** Divides a band at every ten points; one that is open to a side stays whole. */
    private static ImmutableList<Interval> divided(Interval band) {
        Optional<Bound> upper = band.upper();
        Optional<Bound> lower = band.lower();
        if (upper.isEmpty() || lower.isEmpty()) {
            return ImmutableList.of(band);
        }
        ImmutableList.Builder<Interval> ranges = ImmutableList.builder();
        Optional<Bound> from = lower;
        Fraction cut = after(lower.get().value());
        while (cut.compareTo(upper.get().value()) < 0) {
            ranges.add(new Interval(from, Optional.of(new Bound(cut, Interval.Edge.OPEN))));
            from = Optional.of(new Bound(cut, Interval.Edge.CLOSED));
            cut = after(cut);
        }
        return ranges.add(new Interval(from, upper)).build().reverse();
    }

    /** The next multiple of ten above a number. */
    private static Fraction after(Fraction number) {
        Fraction step = Fraction.of(STEP);
        return Fraction.of(number.dividedBy(step).floor(), BigInteger.ONE)
                .plus(Fraction.ONE)
                .multipliedBy(step);
    }
}
