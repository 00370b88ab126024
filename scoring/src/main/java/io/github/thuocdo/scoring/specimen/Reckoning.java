package io.github.thuocdo.scoring.specimen;

import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.Measure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a total comes to when every number of which it is made is there (tính trước): enough to aim at an edge, and no second engine. */
final class Reckoning {

    private final Measure total;

    Reckoning(Measure total) {
        this.total = total;
    }

    /** The total, before it is rounded; a number that is not given is 0. */
    Fraction of(Map<String, Fraction> numbers) {
        return of(total, numbers);
    }

    private static Fraction of(Measure measure, Map<String, Fraction> numbers) {
        Fraction given = numbers.get(measure.element());
        if (given != null) {
            return given;
        }
        if (measure instanceof CompositeMeasure.Sum sum) {
            Fraction points = sum(sum.parts(), numbers)
                    .minus(sum(sum.deductions(), numbers))
                    .max(Fraction.ZERO);
            return sum.maximum().map(points::min).orElse(points);
        }
        if (measure instanceof CompositeMeasure.Section section) {
            return ofSection(section, numbers);
        }
        if (measure instanceof CompositeMeasure.Stepped stepped) {
            Fraction value = of(stepped.measure(), numbers);
            return stepped.steps().stream()
                    .filter(step -> step.from().contains(value))
                    .map(CompositeMeasure.Step::value)
                    .findFirst()
                    .orElse(Fraction.ZERO);
        }
        return Fraction.ZERO;
    }

    private static Fraction sum(List<Measure> parts, Map<String, Fraction> numbers) {
        return parts.stream().map(part -> of(part, numbers)).reduce(Fraction.ZERO, Fraction::plus);
    }

    private static Fraction ofSection(CompositeMeasure.Section section, Map<String, Fraction> numbers) {
        Fraction weights = Fraction.ZERO;
        Fraction weighed = Fraction.ZERO;
        for (CompositeMeasure.Share share : section.shares()) {
            Fraction value = of(share.measure(), numbers);
            weights = weights.plus(share.weight());
            weighed = weighed.plus(
                    share.measure().unit() == Measure.Unit.POINTS ? value : value.multipliedBy(share.weight()));
        }
        return section.worth().multipliedBy(weighed).dividedBy(weights).min(section.worth());
    }

    /**
     * Finds what some elements must be, all of them the same, so that the total is a number.
     *
     * @param elements  the elements
     * @param most  the most that they can be
     * @param numbers  the other numbers
     * @param wanted  the total that is wanted
     * @return the number from 0 to the most; empty where there is none, or the total does not rise evenly
     */
    Optional<Fraction> solve(List<String> elements, Fraction most, Map<String, Fraction> numbers, Fraction wanted) {
        Fraction least = with(elements, Fraction.ZERO, numbers);
        Fraction rise = with(elements, most, numbers).minus(least);
        if (rise.isZero()) {
            return Optional.empty();
        }
        Fraction found = wanted.minus(least).multipliedBy(most).dividedBy(rise);
        return found.signum() >= 0
                        && found.compareTo(most) <= 0
                        && with(elements, found, numbers).equals(wanted)
                ? Optional.of(found)
                : Optional.empty();
    }

    private Fraction with(List<String> elements, Fraction value, Map<String, Fraction> numbers) {
        Map<String, Fraction> changed = new HashMap<>(numbers);
        elements.forEach(element -> changed.put(element, value));
        return of(changed);
    }
}
