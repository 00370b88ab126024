package io.github.thuocdo.scoring.crossrating;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.PerCent;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.validity.Named;
import io.github.thuocdo.core.validity.Term;
import java.util.List;

/**
 * How one number is made of several ratings (phương pháp tổng hợp điểm). Which one it is, is a word of the regulation or of whoever runs the round.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface AggregationMethod extends NoBean {

    /** A method that looks at the marks alone and not at who gave them (phương pháp chỉ dựa trên điểm). */
    sealed interface Location extends AggregationMethod {

        /**
         * Makes one number of several.
         *
         * @param marks  the numbers, at least one, in any order
         * @return the number, exact
         * @throws IllegalArgumentException if there is no number
         */
        Fraction of(List<Fraction> marks);
    }

    /** A method without a number of its own. */
    enum Plain implements Location, Term, Named {
        /** The arithmetic mean (trung bình cộng): of 6, 7 and 11 it is 8. */
        MEAN("trung bình cộng", "mean"),
        /** The median (trung vị): of 6, 7 and 11 it is 7; of an even number of marks the mean of the two in the middle. */
        MEDIAN("trung vị", "median"),
        /**
         * The Hodges–Lehmann estimate (ước lượng Hodges–Lehmann): the median of the means of all pairs, each mark paired with itself too. Of 6, 7 and 11
         * the means are 6, 6.5, 7, 8.5, 9 and 11, and it is 7.75.
         */
        HODGES_LEHMANN("ước lượng Hodges–Lehmann", "Hodges–Lehmann estimate");

        private final String vietnameseName;
        private final String englishName;

        Plain(String vietnameseName, String englishName) {
            this.vietnameseName = vietnameseName;
            this.englishName = englishName;
        }

        @Override
        public Fraction of(List<Fraction> marks) {
            ImmutableList<Fraction> sorted = sorted(marks);
            return switch (this) {
                case MEAN -> mean(sorted);
                case MEDIAN -> middle(sorted);
                case HODGES_LEHMANN -> middle(sorted(meansOfPairs(sorted)));
            };
        }

        private static ImmutableList<Fraction> meansOfPairs(ImmutableList<Fraction> marks) {
            ImmutableList.Builder<Fraction> means = ImmutableList.builder();
            for (int one = 0; one < marks.size(); one++) {
                for (int other = one; other < marks.size(); other++) {
                    means.add(mean(ImmutableList.of(marks.get(one), marks.get(other))));
                }
            }
            return means.build();
        }

        @Override
        public String vietnameseName() {
            return vietnameseName;
        }

        @Override
        public String englishName() {
            return englishName;
        }

        private static ImmutableList<Fraction> sorted(List<Fraction> marks) {
            checkArgument(!marks.isEmpty(), "marks must not be empty");
            return marks.stream().sorted().collect(toImmutableList());
        }

        private static Fraction mean(List<Fraction> marks) {
            return Fraction.sum(marks).dividedBy(Fraction.of(marks.size()));
        }

        private static Fraction middle(ImmutableList<Fraction> sorted) {
            int last = sorted.size() - 1;
            return mean(ImmutableList.of(sorted.get(last / 2), sorted.get(last - last / 2)));
        }
    }

    /**
     * The mean without the lowest and the highest marks (trung bình cộng sau khi bỏ điểm cao nhất, thấp nhất).
     *
     * <p>Example: with a share of 1/5, of seven marks one is left out at either side (7/5, rounded down), of four none.
     *
     * @param share  which share of the marks is left out at either side, from 0 to below 1/2; a part of a mark is none
     */
    record Trimmed(@PerCent Fraction share) implements Location {
        /**
         * Checks the share.
         *
         * @throws IllegalArgumentException if it is below 0, or 1/2 or more
         */
        public Trimmed {
            checkArgument(
                    share.signum() >= 0 && share.compareTo(Fraction.of(1, 2)) < 0,
                    "share (%s) must be from 0 to below 1/2",
                    share);
        }

        @Override
        public Fraction of(List<Fraction> marks) {
            ImmutableList<Fraction> sorted = Plain.sorted(marks);
            int out = share.multipliedBy(Fraction.of(sorted.size())).floor().intValueExact();
            return Plain.mean(sorted.subList(out, sorted.size() - out));
        }
    }

    /**
     * A council (hội đồng) whose parts weigh differently: the number of each capacity times its weight.
     *
     * <p>Example: leaders weigh 3/5 and colleagues 2/5; with 8 from leaders and 7 from colleagues it is 38/5.
     *
     * @param weights  by capacity its weight, above 0; together 1
     * @param within  how one number is made of the ratings of a capacity
     */
    record WeightedCouncil(ImmutableMap<String, Fraction> weights, Location within) implements AggregationMethod {
        /**
         * Checks the weights.
         *
         * @throws IllegalArgumentException if a weight is not above 0, or they do not add up to 1
         */
        public WeightedCouncil {
            requireNonNull(within, "within");
            weights.forEach((capacity, weight) ->
                    checkArgument(weight.signum() > 0, "weight (%s) of %s must be above 0", weight, capacity));
            Fraction sum = Fraction.sum(weights.values());
            checkArgument(sum.equals(Fraction.ONE), "weights (%s) must add up to 1, not %s", weights, sum);
        }
    }
}
