package io.github.thuocdo.scoring.assembly;

import io.github.thuocdo.core.evaluation.FigureFinding;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.rule.WorkCounting;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of one result on record against the numbers that they make up (các phần của một kết quả đã có). A part that is not on record can be
 * anything from 0 to its maximum: what is made of it is a range, and a number outside it cannot be right.
 */
final class PartsOnRecord {

    private final Result result;
    private final Findings findings;
    private final boolean mayEarnMore;

    PartsOnRecord(Policy policy, Result result, Findings findings) {
        this.result = result;
        this.findings = findings;
        mayEarnMore = policy.workCounting()
                .filter(work -> work.takenOver().value() == WorkCounting.ExtraWork.SEPARATE_POINTS
                        || work.adHoc().value() == WorkCounting.ExtraWork.SEPARATE_POINTS)
                .isPresent();
    }

    /**
     * What a number can be.
     *
     * @param least  the least
     * @param most  the most; null where nothing limits it
     */
    private record Range(Fraction least, @Nullable Fraction most) {

        static Range of(Fraction number) {
            return new Range(number, number);
        }

        /** The number itself, or the bound that it has passed. */
        Fraction nearest(Fraction number) {
            if (number.compareTo(least) < 0) {
                return least;
            }
            return most != null && number.compareTo(most) > 0 ? most : number;
        }

        Range plus(Range other) {
            return new Range(
                    least.plus(other.least), most == null || other.most == null ? null : most.plus(other.most));
        }

        Range minus(Range other) {
            return new Range(
                    other.most == null ? Fraction.ZERO : least.minus(other.most),
                    most == null ? null : most.minus(other.least));
        }

        Range multipliedBy(Fraction factor) {
            return new Range(least.multipliedBy(factor), most == null ? null : most.multipliedBy(factor));
        }

        Range within(Optional<Fraction> ceiling) {
            Fraction floor = least.signum() < 0 ? Fraction.ZERO : least;
            if (ceiling.isEmpty()) {
                return new Range(floor, most);
            }
            Fraction top = ceiling.get();
            return new Range(
                    floor.compareTo(top) > 0 ? top : floor, most == null || most.compareTo(top) > 0 ? top : most);
        }
    }

    /** Tells every number on record that its parts cannot make up. */
    void report(Measure total) {
        rangeOf(total, result.total().map(Points::value));
    }

    private Range rangeOf(Measure measure) {
        return rangeOf(measure, Optional.ofNullable(result.elements().get(measure.element())));
    }

    private Range rangeOf(Measure measure, Optional<Fraction> onRecord) {
        Range made = made(measure);
        onRecord.map(made::nearest)
                .filter(nearest -> !nearest.equals(onRecord.get()))
                .ifPresent(nearest -> findings.add(new FigureFinding.SuppliedDiffers(
                        result.subject(),
                        result.period(),
                        Optional.of(measure.element()),
                        FigureFinding.Stated.of(onRecord.get()),
                        FigureFinding.Stated.of(nearest))));
        return onRecord.map(Range::of).orElse(made);
    }

    private Range made(Measure measure) {
        if (measure instanceof CompositeMeasure.Sum sum) {
            Range parts = sum.parts().stream().map(this::rangeOf).reduce(Range.of(Fraction.ZERO), Range::plus);
            return sum.deductions().stream()
                    .map(this::rangeOf)
                    .reduce(parts, Range::minus)
                    .within(sum.ceiling());
        }
        if (measure instanceof CompositeMeasure.Section section && isWhole(section)) {
            return made(section);
        }
        measure.within().forEach(this::rangeOf);
        return new Range(Fraction.ZERO, measure.maximum().orElse(null));
    }

    /** A share that is not on record may have been left out of the mean: then nobody knows the divisor. */
    private boolean isWhole(CompositeMeasure.Section section) {
        return section.shares().stream()
                .allMatch(share -> result.elements().containsKey(share.measure().element()));
    }

    private Range made(CompositeMeasure.Section section) {
        Fraction weights = sum(section.shares().stream().map(CompositeMeasure.Share::weight));
        Range mean = section.shares().stream()
                .map(share -> share.measure().unit() == Measure.Unit.RATIO
                        ? rangeOf(share.measure()).multipliedBy(share.weight())
                        : rangeOf(share.measure()))
                .reduce(Range.of(Fraction.ZERO), Range::plus)
                .multipliedBy(section.worth().dividedBy(weights))
                .within(Optional.of(section.worth()));
        return mayEarnMore ? new Range(mean.least(), section.worth()) : mean;
    }

    private static Fraction sum(Stream<Fraction> numbers) {
        return numbers.reduce(Fraction.ZERO, Fraction::plus);
    }
}
