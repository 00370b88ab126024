package io.github.thuocdo.core.policy.measure;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.number.Fraction;
import java.io.Serializable;
import java.util.Optional;

/**
 * A quantity of the law and what it is made of (chỉ tiêu).
 *
 * <p>Every measure has an {@link #element() element}, the name under which its value is supplied, expected and explained: {@code a} for the
 * share completed, {@code dd} for đ. Implementations are immutable and thread-safe.
 */
public sealed interface Measure extends Serializable {

    /**
     * Returns the name of the quantity.
     *
     * @return the element, unique in a sheet
     */
    String element();

    /**
     * Returns the sentence of law behind it.
     *
     * @return the provision
     */
    Provision provision();

    /**
     * Returns the measures of which it is made up.
     *
     * @return the parts, in order; empty for one that reads facts itself
     */
    default ImmutableList<Measure> parts() {
        return ImmutableList.of();
    }

    /**
     * The sum of its parts (tổng điểm). Decree 335/2025, Art 17.1: general points and task points.
     *
     * @param element  the name
     * @param provision  the sentence of law
     * @param parts  the parts, in points
     */
    record Sum(String element, Provision provision, ImmutableList<Measure> parts) implements Measure {
        /**
         * Checks the parts.
         *
         * @param element  the name
         * @param provision  the sentence of law
         * @param parts  the parts, in points
         * @throws IllegalArgumentException if there is no part, or one is a ratio
         */
        public Sum {
            requireNonNull(element, "element");
            requireNonNull(provision, "provision");
            requireNonNull(parts, "parts");
            checkArgument(!parts.isEmpty(), "sum %s must have a part", element);
            parts.forEach(part ->
                    checkArgument(!isRatio(part), "part (%s) of sum %s must be in points", part.element(), element));
        }
    }

    /**
     * The mean of shares times what it is worth (điểm kết quả). Decree 335/2025, Art 16: (a + b + c) / 3 × 70, and never more than 70 (Art
     * 12.3). A share that is left out leaves the mean to the others.
     *
     * @param element  the name
     * @param provision  the sentence of law
     * @param worth  what a mean of 1 is worth, and the most that can be reached, in points
     * @param parts  the shares, each a ratio
     */
    record Section(String element, Provision provision, Fraction worth, ImmutableList<Measure> parts)
            implements Measure {
        /**
         * Checks the worth and the shares.
         *
         * @param element  the name
         * @param provision  the sentence of law
         * @param worth  what a mean of 1 is worth, and the most that can be reached, in points
         * @param parts  the shares, each a ratio
         * @throws IllegalArgumentException if it is worth nothing, has no shares, or one of them is in points
         */
        public Section {
            requireNonNull(element, "element");
            requireNonNull(provision, "provision");
            requireNonNull(worth, "worth");
            requireNonNull(parts, "parts");
            checkArgument(worth.signum() > 0, "worth (%s) of %s must be above 0", worth, element);
            checkArgument(!parts.isEmpty(), "section %s must have a share", element);
            parts.forEach(part ->
                    checkArgument(isRatio(part), "share (%s) of section %s must be a ratio", part.element(), element));
        }
    }

    /**
     * The points on a form (điểm tiêu chí chung). Decree 335/2025, Art 12.2 and Form 01.
     *
     * @param element  the name
     * @param provision  the sentence of law
     * @param form  the form
     * @param source  whose mark counts
     * @param step  of what a mark must be a multiple
     */
    record Marks(
            String element,
            Provision provision,
            Form form,
            Interpretation<GeneralSource> source,
            Interpretation<GeneralStep> step)
            implements Measure {
        /**
         * Checks that nothing is null.
         *
         * @param element  the name
         * @param provision  the sentence of law
         * @param form  the form
         * @param source  whose mark counts
         * @param step  of what a mark must be a multiple
         */
        public Marks {
            requireNonNull(element, "element");
            requireNonNull(provision, "provision");
            requireNonNull(form, "form");
            requireNonNull(source, "source");
            requireNonNull(step, "step");
        }
    }

    /**
     * The converted quantity that earns credit, over the converted quantity assigned (a, b, c). Decree 335/2025, Art 14.2.
     *
     * @param element  the name
     * @param provision  the sentence of law
     * @param credit  what takes away from the credit of a product
     */
    record TaskShare(String element, Provision provision, Credit credit) implements Measure {
        /**
         * Checks that nothing is null.
         *
         * @param element  the name
         * @param provision  the sentence of law
         * @param credit  what takes away from the credit of a product
         */
        public TaskShare {
            requireNonNull(element, "element");
            requireNonNull(provision, "provision");
            requireNonNull(credit, "credit");
        }
    }

    /**
     * One value if everybody under management reaches a score, another if anybody does not (d). Decree 335/2025, Art 15.3a and 15.4: 100 %
     * and 50 %, at 50 points.
     *
     * @param element  the name
     * @param provision  the sentence of law
     * @param threshold  the score to reach, in points
     * @param full  the value if everybody reaches it, as a ratio
     * @param otherwise  the value if anybody does not, as a ratio
     * @param values  which values there are
     * @param population  who is under management
     * @param unscored  what somebody without a score means
     * @param empty  the value when nobody is under management
     */
    record AllManaged(
            String element,
            Provision provision,
            Fraction threshold,
            Fraction full,
            Fraction otherwise,
            Interpretation<LeaderValues> values,
            Interpretation<ManagedPopulation> population,
            Interpretation<UnscoredManaged> unscored,
            Interpretation<EmptyField> empty)
            implements Measure {
        /**
         * Checks the two values.
         *
         * @param element  the name
         * @param provision  the sentence of law
         * @param threshold  the score to reach, in points
         * @param full  the value if everybody reaches it, as a ratio
         * @param otherwise  the value if anybody does not, as a ratio
         * @param values  which values there are
         * @param population  who is under management
         * @param unscored  what somebody without a score means
         * @param empty  the value when nobody is under management
         * @throws IllegalArgumentException unless 0 &le; otherwise &lt; full &le; 1
         */
        public AllManaged {
            requireNonNull(element, "element");
            requireNonNull(provision, "provision");
            requireNonNull(threshold, "threshold");
            requireNonNull(full, "full");
            requireNonNull(otherwise, "otherwise");
            requireNonNull(values, "values");
            requireNonNull(population, "population");
            requireNonNull(unscored, "unscored");
            requireNonNull(empty, "empty");
            checkTwoValues(element, otherwise, full);
        }
    }

    /**
     * The value of an authority's finding (đ, e). Decree 335/2025, Art 15.3b and 15.3c: 100 % or 50 %.
     *
     * @param element  the name
     * @param provision  the sentence of law
     * @param full  the value of the higher description, as a ratio
     * @param prolonged  the value of the lower description, as a ratio
     * @param values  which values there are
     * @param between  the value when neither description applies
     */
    record Assessed(
            String element,
            Provision provision,
            Fraction full,
            Fraction prolonged,
            Interpretation<LeaderValues> values,
            Interpretation<Between> between)
            implements Measure {
        /**
         * Checks the two values.
         *
         * @param element  the name
         * @param provision  the sentence of law
         * @param full  the value of the higher description, as a ratio
         * @param prolonged  the value of the lower description, as a ratio
         * @param values  which values there are
         * @param between  the value when neither description applies
         * @throws IllegalArgumentException unless 0 &le; prolonged &lt; full &le; 1
         */
        public Assessed {
            requireNonNull(element, "element");
            requireNonNull(provision, "provision");
            requireNonNull(full, "full");
            requireNonNull(prolonged, "prolonged");
            requireNonNull(values, "values");
            requireNonNull(between, "between");
            checkTwoValues(element, prolonged, full);
        }
    }

    /**
     * The mean of the scores of shorter periods (điểm trung bình). Decree 335/2025, Art 17.3: quarter of 3 months, half-year of 6, year of
     * 12, with the exceptions of Art 11.2.
     *
     * @param element  the name
     * @param provision  the sentence of law
     * @param missing  what a shorter period without a score means
     * @param quarterOnly  how the year comes about where the agency scores quarters
     */
    record MeanOfPeriods(
            String element,
            Provision provision,
            Interpretation<MissingPeriods> missing,
            Interpretation<QuarterOnlyYear> quarterOnly)
            implements Measure {
        /**
         * Checks that nothing is null.
         *
         * @param element  the name
         * @param provision  the sentence of law
         * @param missing  what a shorter period without a score means
         * @param quarterOnly  how the year comes about where the agency scores quarters
         */
        public MeanOfPeriods {
            requireNonNull(element, "element");
            requireNonNull(provision, "provision");
            requireNonNull(missing, "missing");
            requireNonNull(quarterOnly, "quarterOnly");
        }
    }

    private static boolean isRatio(Measure measure) {
        return measure instanceof TaskShare || measure instanceof AllManaged || measure instanceof Assessed;
    }

    private static void checkTwoValues(String element, Fraction lower, Fraction full) {
        checkArgument(
                lower.signum() >= 0 && lower.compareTo(full) < 0 && full.compareTo(Fraction.ONE) <= 0,
                "values of %s (%s and %s) must be ratios from 0 to 1, the lower one first",
                element,
                lower,
                full);
    }

    /** What takes away from the credit of a product. */
    enum Credit {
        /** Nothing: it was delivered (a). */
        DELIVERED,
        /** Failed assessments of its content (b). */
        LESS_FAULTS,
        /** Delays (c). */
        LESS_DELAYS
    }

    /** Whose general points count; key {@code general-source}. */
    enum GeneralSource implements Reading {
        /** What the authority confirmed (Art 17.2 "nhận xét, xác nhận"). */
        CONFIRMED_BY_AUTHORITY,
        /** The person's own score unless the authority changed it. */
        SELF_UNLESS_CHANGED
    }

    /** Of what a general mark must be a multiple; key {@code general-step}. */
    enum GeneralStep implements Reading {
        /** Of nothing. */
        ANY("any"),
        /** Of half a point. */
        HALF("0.5"),
        /** Of a quarter of a point. */
        QUARTER("0.25");

        private final String key;

        GeneralStep(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }

        /**
         * Returns the step.
         *
         * @return the step in points, empty when any mark will do
         */
        public Optional<Fraction> step() {
            return this == ANY ? Optional.empty() : Optional.of(Fraction.parse(key));
        }
    }

    /** Which values the unit criteria of a leader can take; key {@code leader-values}. */
    enum LeaderValues implements Reading {
        /** 100 % and 50 %, nothing else (Art 15.3). */
        HUNDRED_OR_FIFTY
    }

    /** Who is under management; key {@code d-population}. */
    enum ManagedPopulation implements Reading {
        /** Everybody below the leader ("thuộc thẩm quyền quản lý"). */
        ALL_UNDER_MANAGEMENT,
        /** Those who report directly to the leader. */
        DIRECT_REPORTS
    }

    /** What somebody under management without a score means; key {@code d-unscored}. */
    enum UnscoredManaged implements Reading {
        /** Those lawfully without a score are left out; anybody else leaves the criterion undetermined. */
        EXCUSED_LEFT_OUT_OTHERS_UNDETERMINED,
        /** All without a score are left out, and the coverage is reported. */
        IGNORED_WITH_COVERAGE
    }

    /** The value when nobody is under management; key {@code d-empty-field}. */
    enum EmptyField implements Reading {
        /** The value that the authority supplies. */
        SUPPLIED_BY_AUTHORITY,
        /** None: the mean is that of the other shares. */
        LEFT_OUT_OF_MEAN,
        /** The full value. */
        FULL
    }

    /** The value when neither description applies; keys {@code organising-between}, {@code solidarity-between}. */
    enum Between implements Reading {
        /** The one that the authority chose with a reason. */
        AUTHORITY_CHOOSES_WITH_REASON,
        /** The full value. */
        FAVOURABLE_100,
        /** The lower value. */
        STRICT_50
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

    /** How the year comes about where the agency scores quarters; key {@code quarter-only-year}. */
    enum QuarterOnlyYear implements Reading {
        /** As the mean of the quarters. */
        MEAN_OF_QUARTERS,
        /** From the cumulative quantities of the year; the other parts as the mean of the quarters. */
        CUMULATIVE
    }
}
