package io.github.thuocdo.scoring.crossrating;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.rating.DeclaredConflict;
import io.github.thuocdo.core.rating.Rater;
import io.github.thuocdo.core.rating.RatingSheet;
import io.github.thuocdo.core.text.NoBean;

/**
 * What became of the ratings of a subject (kết quả tổng hợp điểm chấm chéo): a number, or why there is none.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface Aggregate extends NoBean {

    /**
     * Returns the sheet.
     *
     * @return on which sheet the ratings are
     */
    RatingSheet sheet();

    /**
     * Returns the period.
     *
     * @return for which period the ratings are
     */
    EvaluationPeriod period();

    /**
     * Returns the subject.
     *
     * @return who was rated
     */
    Subject subject();

    /**
     * Returns the method.
     *
     * @return by which method
     */
    AggregationMethod method();

    /**
     * Returns how many ratings count.
     *
     * @return the effective number of raters, at least 0
     */
    int raters();

    /**
     * Returns what does not count.
     *
     * @return the raters whose rating does not count, each with the reason, in the order of the ratings
     */
    ImmutableList<LeftOut> leftOut();

    /**
     * A number (có kết quả).
     *
     * @param sheet  on which sheet
     * @param period  for which period
     * @param subject  who was rated
     * @param method  by which method
     * @param value  the number in points of the sheet
     * @param raters  how many ratings it is made of
     * @param leftOut  what does not count
     */
    record Determined(
            RatingSheet sheet,
            EvaluationPeriod period,
            Subject subject,
            AggregationMethod method,
            Fraction value,
            int raters,
            ImmutableList<LeftOut> leftOut)
            implements Aggregate {
        /** Checks that nothing is missing. */
        public Determined {
            requireNonNull(sheet, "sheet");
            requireNonNull(period, "period");
            requireNonNull(subject, "subject");
            requireNonNull(method, "method");
            requireNonNull(value, "value");
            requireNonNull(leftOut, "leftOut");
        }

        /**
         * Returns the number as a figure that a policy can read, under the name that the policy gives it.
         *
         * @return the number; its source is the title of the sheet with the period
         */
        public Supplied supplied() {
            return new Supplied(value, Source.of(sheet.title() + " (" + period + ")"));
        }
    }

    /**
     * No number (không có kết quả). Nothing is supplied to a policy, which says itself what a missing figure means.
     *
     * @param sheet  on which sheet
     * @param period  for which period
     * @param subject  who was to be rated
     * @param method  by which method
     * @param why  why there is no number
     * @param raters  how many ratings would have counted
     * @param leftOut  what does not count
     */
    record Refused(
            RatingSheet sheet,
            EvaluationPeriod period,
            Subject subject,
            AggregationMethod method,
            WhyNone why,
            int raters,
            ImmutableList<LeftOut> leftOut)
            implements Aggregate {
        /** Checks that nothing is missing. */
        public Refused {
            requireNonNull(sheet, "sheet");
            requireNonNull(period, "period");
            requireNonNull(subject, "subject");
            requireNonNull(method, "method");
            requireNonNull(why, "why");
            requireNonNull(leftOut, "leftOut");
        }
    }

    /** Why there is no number (lý do không tổng hợp được). */
    sealed interface WhyNone extends NoBean {
        /** Nobody rated the subject. */
        record NobodyRated() implements WhyNone {}

        /** There are ratings, and none counts. */
        record NobodyLeft() implements WhyNone {}

        /**
         * Fewer ratings count than have to.
         *
         * @param counting  how many count
         * @param minimum  how many have to
         */
        record TooFew(int counting, int minimum) implements WhyNone {}

        /**
         * A part of the council gave no rating that counts. Its weight goes to nobody else.
         *
         * @param capacity  the capacity
         */
        record CapacityMissing(String capacity) implements WhyNone {
            /** Checks that nothing is null. */
            public CapacityMissing {
                requireNonNull(capacity, "capacity");
            }
        }
    }

    /**
     * A rating that does not count (phiếu không tính).
     *
     * @param rater  whose it is
     * @param why  why it does not count
     */
    record LeftOut(Rater rater, WhyLeftOut why) {
        /** Checks that nothing is missing. */
        public LeftOut {
            requireNonNull(rater, "rater");
            requireNonNull(why, "why");
        }
    }

    /** Why a rating does not count (lý do không tính phiếu). */
    sealed interface WhyLeftOut extends NoBean {
        /**
         * The rater declared a conflict of interest.
         *
         * @param declared  the declaration
         */
        record Conflict(DeclaredConflict declared) implements WhyLeftOut {
            /** Checks that nothing is null. */
            public Conflict {
                requireNonNull(declared, "declared");
            }
        }

        /**
         * A mark is absent.
         *
         * @param mark  the absence with its reason
         */
        record Absent(Observation<Fraction> mark) implements WhyLeftOut {
            /** Checks that nothing is null. */
            public Absent {
                requireNonNull(mark, "mark");
            }
        }

        /**
         * The council gives the capacity no weight.
         *
         * @param capacity  the capacity
         */
        record NoWeight(String capacity) implements WhyLeftOut {
            /** Checks that nothing is null. */
            public NoWeight {
                requireNonNull(capacity, "capacity");
            }
        }
    }
}
