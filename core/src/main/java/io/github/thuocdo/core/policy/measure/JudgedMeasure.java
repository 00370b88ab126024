package io.github.thuocdo.core.policy.measure;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.PerCent;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;

/** A measure that somebody judges (chỉ tiêu do người có thẩm quyền đánh giá): marks on a form, one of two descriptions of a leader's unit, those managed. */
public sealed interface JudgedMeasure extends Measure {

    /**
     * The points on a form, or on some groups of it (điểm tiêu chí chung). Decree 335/2025, Art 12.2 and Form 01.
     *
     * @param element  the name
     * @param provision  the sentence of law
     * @param worth  the most that can be reached, in points
     * @param form  the form with its items; open where the instrument leaves the items to a local act
     * @param groups  which groups of the form it sums, each with its maximum where the instrument fixes it; empty for the whole form
     * @param source  whose mark counts
     * @param step  of what a mark must be a multiple
     * @param leftOut  what an item means that does not apply to the person; empty where every item applies to everybody
     */
    record Marks(
            String element,
            Provision provision,
            Fraction worth,
            Interpretation<Form> form,
            ImmutableList<FormGroup> groups,
            Interpretation<GeneralSource> source,
            Interpretation<GeneralStep> step,
            Optional<Interpretation<LeftOutItem>> leftOut)
            implements JudgedMeasure {
        /**
         * Checks the form against what the instrument fixes.
         *
         * @throws IllegalArgumentException if the form has not the groups, or not the maxima
         */
        public Marks {
            requireNonNull(element, "element");
            requireNonNull(leftOut, "leftOut");
            requireNonNull(provision, "provision");
            requireNonNull(source, "source");
            requireNonNull(step, "step");
            ValueRule.SECTION_WORTH.check(worth.signum() > 0, worth, element);
            if (!(form instanceof Interpretation.Open<Form>)) {
                checkForm(element, worth, form.value(), groups);
            }
        }

        private static void checkForm(String element, Fraction worth, Form form, ImmutableList<FormGroup> groups) {
            Fraction sum = Fraction.ZERO;
            for (FormGroup group : groups) {
                Form.Group given = form.groups().stream()
                        .filter(one -> one.id().equals(group.id()))
                        .findFirst()
                        .orElseThrow(() -> ValueRule.FORM_GROUP_FIXED.exception(element, form.key(), group.id()));
                sum = sum.plus(given.maximum());
                ValueRule.FORM_GROUP_WORTH.check(
                        group.maximum().map(given.maximum()::equals).orElse(true),
                        group.id(),
                        element,
                        given.maximum(),
                        group.maximum().orElse(worth));
            }
            Fraction maximum = groups.isEmpty() ? form.maximum() : sum;
            ValueRule.FORM_WORTH.check(maximum.equals(worth), element, maximum, worth, form.key());
        }

        @Override
        public Optional<Fraction> maximum() {
            return Optional.of(worth);
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
     * A group of a form of which an instrument says something.
     *
     * @param id  the address of the group, such as {@code I}
     * @param maximum  its maximum in points; empty where the instrument leaves it to a local act
     * @param leftOut  what an item of this group means that does not apply to the person; empty where the answer is that of the whole
     */
    record FormGroup(String id, Optional<Fraction> maximum, Optional<Interpretation<LeftOutItem>> leftOut)
            implements Serializable {
        /** Checks that nothing is null. */
        public FormGroup {
            requireNonNull(id, "id");
            requireNonNull(maximum, "maximum");
            requireNonNull(leftOut, "leftOut");
        }

        /**
         * Makes a group whose items have no meaning of their own when they do not apply.
         *
         * @param id  the address of the group, such as {@code I}
         * @param maximum  its maximum in points; empty where the instrument leaves it to a local act
         */
        public FormGroup(String id, Optional<Fraction> maximum) {
            this(id, maximum, Optional.empty());
        }

        @Serial
        private Object writeReplace() {
            return RecordForm.of(this);
        }
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

    /** What an item of a form means that does not apply to the person; key {@code left-out-item}. */
    enum LeftOutItem implements Reading {
        /** Its points are spread over the other items. */
        RESCALED,
        /** The other items are brought to ten points, whatever they are worth (footnote of Hải Phòng's Decision 212/2025). */
        RESCALED_TO_TEN,
        /** It has its full points. */
        FULL,
        /** The points cannot be determined. */
        UNDETERMINED
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
            @PerCent Fraction full,
            @PerCent Fraction prolonged,
            Interpretation<LeaderValues> values,
            Interpretation<Between> between)
            implements JudgedMeasure {
        /**
         * Checks the two values.
         *
         * @throws IllegalArgumentException unless 0 &le; prolonged &lt; full &le; 1
         */
        public Assessed {
            requireNonNull(between, "between");
            requireNonNull(element, "element");
            requireNonNull(provision, "provision");
            requireNonNull(values, "values");
            checkTwoValues(element, requireNonNull(prolonged, "prolonged"), requireNonNull(full, "full"));
        }

        @Override
        public Optional<Fraction> maximum() {
            return Optional.of(full);
        }

        @Override
        public Unit unit() {
            return Unit.RATIO;
        }
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

    /** Which values the unit criteria of a leader can take; key {@code leader-values}. */
    enum LeaderValues implements Reading {
        /** The two values of the descriptions, nothing else (Decree 335/2025, Art 15.3: 100 % and 50 %). */
        HUNDRED_OR_FIFTY,
        /** Any value up to the higher one. */
        ANY_PERCENTAGE
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
            @PerCent Fraction full,
            @PerCent Fraction otherwise,
            Interpretation<LeaderValues> values,
            Interpretation<ManagedPopulation> population,
            Interpretation<UnscoredManaged> unscored,
            Interpretation<EmptyField> empty)
            implements JudgedMeasure {
        /**
         * Checks the two values.
         *
         * @throws IllegalArgumentException unless 0 &le; otherwise &lt; full &le; 1
         */
        public AllManaged {
            requireNonNull(element, "element");
            requireNonNull(empty, "empty");
            requireNonNull(population, "population");
            requireNonNull(provision, "provision");
            requireNonNull(threshold, "threshold");
            requireNonNull(unscored, "unscored");
            requireNonNull(values, "values");
            checkTwoValues(element, requireNonNull(otherwise, "otherwise"), requireNonNull(full, "full"));
        }

        @Override
        public Optional<Fraction> maximum() {
            return Optional.of(full);
        }

        @Override
        public Unit unit() {
            return Unit.RATIO;
        }
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

    private static void checkTwoValues(String element, Fraction lower, Fraction full) {
        ValueRule.TWO_VALUES.check(
                lower.signum() >= 0 && lower.compareTo(full) < 0 && full.compareTo(Fraction.ONE) <= 0,
                element,
                lower,
                full);
    }
}
