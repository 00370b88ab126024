package io.github.thuocdo.scoring.difference;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.scoring.outcome.Step;
import java.util.List;
import java.util.Optional;

/**
 * What one part of a total adds to the difference of two totals (phần chênh lệch của một mục).
 *
 * <p>Example: quality of 23/28 before and 1 after, in a section worth 70 points of three shares, adds 5/28 × 70/3 = 25/6 points. A part that only
 * one side has adds, or takes, all that it contributes.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param kind  what the step of the derivation does
 * @param element  the name of the number, such as {@code b}, a task or a period
 * @param rule  the rule that the step carries out on each side
 * @param contribution  what it adds to the step above on each side, in the unit of the step above
 * @param within  the parts of which the value of the step is made, those that are the same left out: their amounts add up to the difference of its
 *     value; empty where a side has no parts, or no value
 */
public record PartDifference(
        Step.Kind kind,
        String element,
        Sides<Provision> rule,
        Sides<Fraction> contribution,
        ImmutableList<PartDifference> within) {

    /** Checks that nothing is null. */
    public PartDifference {
        requireNonNull(kind, "kind");
        requireNonNull(element, "element");
        requireNonNull(rule, "rule");
        requireNonNull(contribution, "contribution");
        requireNonNull(within, "within");
    }

    /** What a step is among the parts of the one above: the how-manieth of its kind and name. */
    private record Place(Step.Kind kind, String element, int number) {}

    /**
     * Returns what it adds to the difference.
     *
     * @return the contribution after, less the one before, in the unit of the step above
     */
    public Fraction amount() {
        return contribution
                .after()
                .orElse(Fraction.ZERO)
                .minus(contribution.before().orElse(Fraction.ZERO));
    }

    /** The parts of two steps, where both have a value and parts. */
    static ImmutableList<PartDifference> of(Step before, Step after) {
        boolean isComparable = before.value().isGiven()
                && after.value().isGiven()
                && !before.parts().isEmpty()
                && !after.parts().isEmpty();
        if (!isComparable) {
            return ImmutableList.of();
        }
        ImmutableMap<Place, Step> old = byPlace(before.parts());
        ImmutableMap<Place, Step> now = byPlace(after.parts());
        return Sets.union(now.keySet(), old.keySet()).stream()
                .map(place -> of(new Sides<>(Optional.ofNullable(old.get(place)), Optional.ofNullable(now.get(place)))))
                .filter(part -> part.amount().signum() != 0 || !part.within().isEmpty())
                .collect(toImmutableList());
    }

    private static ImmutableMap<Place, Step> byPlace(List<Step> steps) {
        Multiset<Place> seen = HashMultiset.create();
        ImmutableMap.Builder<Place, Step> places = ImmutableMap.builder();
        for (Step step : steps) {
            Place first = new Place(step.kind(), step.element(), 0);
            places.put(new Place(step.kind(), step.element(), seen.count(first)), step);
            seen.add(first);
        }
        return places.buildOrThrow();
    }

    private static PartDifference of(Sides<Step> sides) {
        boolean isOnBoth = sides.before().isPresent() && sides.after().isPresent();
        return new PartDifference(
                sides.latest().kind(),
                sides.latest().element(),
                sides.map(Step::provision),
                sides.map(Step::contribution),
                isOnBoth ? of(sides.before().orElseThrow(), sides.after().orElseThrow()) : ImmutableList.of());
    }
}
