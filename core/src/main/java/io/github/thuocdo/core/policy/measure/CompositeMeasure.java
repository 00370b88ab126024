package io.github.thuocdo.core.policy.measure;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serial;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A measure made of others (chỉ tiêu tổng hợp): sums, means of shorter periods, steps of another measure. */
public sealed interface CompositeMeasure extends Measure {

    /**
     * The sum of its parts less its deductions, not below 0 and not above its ceiling (tổng điểm). Decree 335/2025, Art 17.1: general
     * points and task points.
     *
     * @param element  the name
     * @param provision  the sentence of law
     * @param parts  the parts, in points
     * @param deductions  what is taken off (điểm trừ), in points
     * @param ceiling  the most that the sum can be, in points; empty for the sum of the parts' maxima
     */
    record Sum(
            String element,
            Provision provision,
            ImmutableList<Measure> parts,
            ImmutableList<Measure> deductions,
            Optional<Fraction> ceiling)
            implements CompositeMeasure {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if there is no part, or one is no number of points
         */
        public Sum {
            requireNonNull(ceiling, "ceiling");
            requireNonNull(element, "element");
            requireNonNull(provision, "provision");
            ValueRule.SUM_HAS_PART.check(!parts.isEmpty(), element);
            Nesting.check(parts);
            Nesting.check(requireNonNull(deductions, "deductions"));
            checkPoints(element, parts);
            checkPoints(element, deductions);
        }

        private static void checkPoints(String element, ImmutableList<Measure> measures) {
            measures.forEach(
                    part -> ValueRule.SUM_IN_POINTS.check(part.unit() == Unit.POINTS, part.element(), element));
        }

        /**
         * Makes a sum without deductions.
         *
         * @param element  the name
         * @param provision  the sentence of law
         * @param parts  the parts, in points
         */
        public Sum(String element, Provision provision, Iterable<? extends Measure> parts) {
            this(element, provision, ImmutableList.copyOf(parts), ImmutableList.of(), Optional.empty());
        }

        @Override
        public ImmutableList<Measure> parts() {
            return parts;
        }

        @Override
        public ImmutableList<Measure> within() {
            return ImmutableList.<Measure>builder()
                    .addAll(parts)
                    .addAll(deductions)
                    .build();
        }

        @Override
        public Optional<Fraction> maximum() {
            return ceiling.or(() -> sum(parts.stream().map(Measure::maximum)));
        }

        @Override
        public Unit unit() {
            return Unit.POINTS;
        }

        @Serial
        private Object writeReplace() {
            return RecordForm.of(this);
        }
    }

    /**
     * The weighted mean of shares times what it is worth (điểm kết quả). Decree 335/2025, Art 16: (a + b + c) / 3 × 70, and never more than
     * 70 (Art 12.3). A share that is left out leaves the mean to the others: so a section whose criteria were not all assigned is
     * brought back to its worth.
     *
     * <p>Example: worth 80 with quantity 9/10 of weight 25, quality 1 of weight 30 and progress 4/5 of weight 25 gives 80 × (22.5 + 30 +
     * 20) / 80 = 72.5 points.
     *
     * @param element  the name
     * @param provision  the sentence of law
     * @param worth  what a mean of 1 is worth, and the most that can be reached, in points
     * @param shares  the shares, each a ratio with its weight
     */
    record Section(String element, Provision provision, Fraction worth, ImmutableList<Share> shares)
            implements CompositeMeasure {
        /**
         * Checks the worth and the shares.
         *
         * @throws IllegalArgumentException if it is worth nothing or has no shares
         */
        public Section {
            requireNonNull(element, "element");
            requireNonNull(provision, "provision");
            ValueRule.SECTION_WORTH.check(worth.signum() > 0, worth, element);
            Nesting.check(shares.stream().map(Share::measure).collect(toImmutableList()));
            ValueRule.SECTION_HAS_SHARE.check(!shares.isEmpty(), element);
            shares.forEach(share -> ValueRule.SECTION_SHARE.check(
                    share.measure().unit() == Unit.RATIO || share.isWeightedByItself(),
                    share.measure().element(),
                    element));
        }

        /**
         * Returns the section of shares of equal weight.
         *
         * @param element  the name
         * @param provision  the sentence of law
         * @param worth  what a mean of 1 is worth, and the most that can be reached, in points
         * @param measures  the shares, each a ratio
         * @return the section
         * @throws IllegalArgumentException if it is worth nothing, has no shares, or one of them is in points
         */
        public static Section mean(
                String element, Provision provision, Fraction worth, List<? extends Measure> measures) {
            return new Section(
                    element,
                    provision,
                    worth,
                    measures.stream()
                            .map(measure -> new Share(Fraction.ONE, measure))
                            .collect(toImmutableList()));
        }

        @Override
        public ImmutableList<Measure> parts() {
            return shares.stream().map(Share::measure).collect(toImmutableList());
        }

        @Override
        public Optional<Fraction> maximum() {
            return Optional.of(worth);
        }

        @Override
        public Unit unit() {
            return Unit.POINTS;
        }
    }

    /**
     * A share of a section.
     *
     * @param weight  its weight (trọng số), above 0; of points their own maximum
     * @param measure  the ratio, or the points
     */
    record Share(Fraction weight, Measure measure) implements Serializable {
        /**
         * Checks the weight.
         *
         * @throws IllegalArgumentException if the weight is not above 0
         */
        public Share {
            ValueRule.SHARE_WEIGHT.check(weight.signum() > 0, weight, measure.element());
        }

        boolean isWeightedByItself() {
            return measure.unit() == Unit.POINTS && measure.maximum().equals(Optional.of(weight));
        }
    }

    /**
     * A number cut into steps (bậc điểm): "from 90 % of the tasks all 50 points, below 50 % none".
     *
     * @param element  the name
     * @param provision  the sentence of law
     * @param measure  the number
     * @param steps  the steps, each an interval of the number with the value that it gives; together they cover every number once
     * @param unit  in what the values are told
     */
    record Stepped(String element, Provision provision, Measure measure, ImmutableList<Step> steps, Unit unit)
            implements CompositeMeasure {
        /**
         * Checks that every number has one value.
         *
         * @throws IllegalArgumentException if there is no step, or the intervals overlap or leave a number out
         */
        public Stepped {
            Nesting.check(ImmutableList.of(requireNonNull(measure, "measure")));
            ValueRule.HAS_STEP.check(!steps.isEmpty(), element);
            for (int i = 1; i < steps.size(); i++) {
                ValueRule.STEPS_FOLLOW.check(
                        steps.get(i - 1).from().meets(steps.get(i).from()),
                        steps.get(i - 1).from(),
                        steps.get(i).from(),
                        element);
            }
            ValueRule.STEPS_UNLIMITED.check(
                    steps.get(0).from().upper().isEmpty()
                            && steps.get(steps.size() - 1).from().lower().isEmpty(),
                    element);
        }

        @Override
        public ImmutableList<Measure> parts() {
            return ImmutableList.of(measure);
        }

        @Override
        public Optional<Fraction> maximum() {
            return steps.stream().map(Step::value).max(Comparator.naturalOrder());
        }
    }

    /**
     * A step.
     *
     * @param from  the numbers
     * @param value  what they give
     */
    record Step(Interval from, Fraction value) implements Serializable {
        /** Checks that nothing is null. */
        public Step {
            requireNonNull(from, "from");
            requireNonNull(value, "value");
        }
    }

    /**
     * The mean of the scores of shorter periods (điểm trung bình). Decree 335/2025, Art 17.3: quarter of 3 months, half-year of 6, year of
     * 12, with the exceptions of Art 11.2.
     *
     * @param element  the name
     * @param provision  the sentence of law
     * @param missing  what a shorter period without a score means
     * @param nothing  what follows where every shorter period is lawfully without a score
     * @param quarterOnly  how the year comes about where the agency scores quarters; empty where no sheet can score a year from its work
     * @param beforeRegulation  what a shorter period without a score means that ended before the unit had a regulation; empty where no
     *     regulation of a unit is asked for
     */
    record MeanOfPeriods(
            String element,
            Provision provision,
            Interpretation<MissingPeriods> missing,
            Interpretation<NothingToScore> nothing,
            Optional<Interpretation<QuarterOnlyYear>> quarterOnly,
            Optional<Interpretation<BeforeRegulation>> beforeRegulation)
            implements CompositeMeasure {
        /** Checks that nothing is null. */
        public MeanOfPeriods {
            requireNonNull(element, "element");
            requireNonNull(provision, "provision");
            requireNonNull(missing, "missing");
            requireNonNull(nothing, "nothing");
            requireNonNull(quarterOnly, "quarterOnly");
            requireNonNull(beforeRegulation, "beforeRegulation");
        }

        @Override
        public Unit unit() {
            return Unit.POINTS;
        }

        @Serial
        private Object writeReplace() {
            return RecordForm.of(this);
        }
    }

    /** What a shorter period without a score means that ended before the unit had a regulation; key {@code before-regulation}. */
    enum BeforeRegulation implements Reading {
        /** It is left out: the mean is that of the periods rated. */
        MEAN_OF_RATED,
        /** The longer period cannot be determined. */
        UNDETERMINED
    }

    /** What a shorter period without a score means; key {@code missing-months}. */
    enum MissingPeriods implements Reading {
        /** The mean of those confirmed when every gap is lawful, otherwise undetermined. */
        MEAN_OF_CONFIRMED_IF_ALL_GAPS_LAWFUL,
        /** A zero: the divisor is the number of all shorter periods. */
        DIVIDE_BY_12,
        /** The mean of those confirmed, whatever the gaps. */
        MEAN_OF_CONFIRMED
    }

    /**
     * What follows where every shorter period is lawfully without a score, as for somebody on sick leave the whole year; key {@code
     * nothing-to-score}.
     */
    enum NothingToScore implements Reading {
        /** The person is not classified: there is nothing to be judged, and nothing that anybody could supply. */
        NOT_CLASSIFIED,
        /** The outcome cannot be determined. */
        UNDETERMINED
    }

    /** How the year comes about where the agency scores quarters; key {@code quarter-only-year}. */
    enum QuarterOnlyYear implements Reading {
        /** As the mean of the quarters. */
        MEAN_OF_QUARTERS,
        /** From the cumulative quantities of the year; the other parts as the mean of the quarters. */
        CUMULATIVE
    }

    /**
     * Another number of the same sheet, for a condition on it: "the main axis at least 40 %".
     *
     * @param element  the name of the number
     * @param provision  the sentence of law that refers to it
     * @param unit  in what the number is told
     */
    record Reference(String element, Provision provision, Unit unit) implements CompositeMeasure {
        /** Checks that nothing is null. */
        public Reference {
            requireNonNull(element, "element");
            requireNonNull(provision, "provision");
            requireNonNull(unit, "unit");
        }
    }

    private static Optional<Fraction> sum(Stream<Optional<Fraction>> maxima) {
        return maxima.reduce(Optional.of(Fraction.ZERO), (sum, part) -> sum.flatMap(most -> part.map(most::plus)));
    }
}
