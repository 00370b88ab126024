package io.github.thuocdo.core.policy.measure;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serial;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

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
     * Returns the measures that stand in it, parts and deductions.
     *
     * @return the measures one level down
     */
    default ImmutableList<Measure> within() {
        return parts();
    }

    /**
     * Returns the most that the measure can be.
     *
     * @return the maximum, a ratio or points; empty when the rules do not say
     */
    default Optional<Fraction> maximum() {
        return Optional.empty();
    }

    /**
     * Returns in what the quantity is told.
     *
     * @return the unit
     */
    Unit unit();

    /** In what a quantity is told. */
    enum Unit implements Term {
        /** A ratio, mostly from 0 to 1. */
        RATIO,
        /** Points. */
        POINTS,
        /** A number of periods, units or votes. */
        COUNT
    }

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
            implements Measure {
        /**
         * Checks the parts.
         *
         * @param element  the name
         * @param provision  the sentence of law
         * @param parts  the parts, in points
         * @param deductions  what is taken off (điểm trừ), in points
         * @param ceiling  the most that the sum can be, in points; empty for the sum of the parts' maxima
         * @throws IllegalArgumentException if there is no part, or one is no number of points
         */
        public Sum {
            requireNonNull(element, "element");
            requireNonNull(provision, "provision");
            requireNonNull(parts, "parts");
            requireNonNull(deductions, "deductions");
            requireNonNull(ceiling, "ceiling");
            ValueRule.SUM_HAS_PART.check(!parts.isEmpty(), element);
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
        public Sum(String element, Provision provision, ImmutableList<Measure> parts) {
            this(element, provision, parts, ImmutableList.of(), Optional.empty());
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
            return ceiling.or(() -> Measure.sum(parts.stream().map(Measure::maximum)));
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
            implements Measure {
        /**
         * Checks the worth and the shares.
         *
         * @param element  the name
         * @param provision  the sentence of law
         * @param worth  what a mean of 1 is worth, and the most that can be reached, in points
         * @param shares  the shares, each a ratio with its weight
         * @throws IllegalArgumentException if it is worth nothing or has no shares
         */
        public Section {
            requireNonNull(element, "element");
            requireNonNull(provision, "provision");
            requireNonNull(worth, "worth");
            requireNonNull(shares, "shares");
            ValueRule.SECTION_WORTH.check(worth.signum() > 0, worth, element);
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
                String element, Provision provision, Fraction worth, ImmutableList<? extends Measure> measures) {
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
         * @param weight  its weight (trọng số), above 0; of points their own maximum
         * @param measure  the ratio, or the points
         * @throws IllegalArgumentException if the weight is not above 0
         */
        public Share {
            requireNonNull(weight, "weight");
            requireNonNull(measure, "measure");
            ValueRule.SHARE_WEIGHT.check(weight.signum() > 0, weight, measure.element());
        }

        boolean isWeightedByItself() {
            return measure.unit() == Unit.POINTS && measure.maximum().equals(Optional.of(weight));
        }
    }

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
            implements Measure {
        /**
         * Checks the form against what the instrument fixes.
         *
         * @param element  the name
         * @param provision  the sentence of law
         * @param worth  the most that can be reached, in points
         * @param form  the form with its items; open where the instrument leaves the items to a local act
         * @param groups  which groups of the form it sums, each with its maximum where the instrument fixes it; empty for the whole form
         * @param source  whose mark counts
         * @param step  of what a mark must be a multiple
         * @param leftOut  what an item means that does not apply to the person; empty where every item applies to everybody
         * @throws IllegalArgumentException if the form has not the groups, or not the maxima
         */
        public Marks {
            requireNonNull(element, "element");
            requireNonNull(provision, "provision");
            requireNonNull(worth, "worth");
            requireNonNull(form, "form");
            requireNonNull(groups, "groups");
            requireNonNull(source, "source");
            requireNonNull(step, "step");
            requireNonNull(leftOut, "leftOut");
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
        /**
         * Checks that nothing is null.
         *
         * @param id  the address of the group, such as {@code I}
         * @param maximum  its maximum in points; empty where the instrument leaves it to a local act
         * @param leftOut  what an item of this group means that does not apply to the person; empty where the answer is that of the whole
         */
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

        @Override
        public Unit unit() {
            return Unit.RATIO;
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

        @Override
        public Optional<Fraction> maximum() {
            return Optional.of(full);
        }

        @Override
        public Unit unit() {
            return Unit.RATIO;
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

        @Override
        public Optional<Fraction> maximum() {
            return Optional.of(full);
        }

        @Override
        public Unit unit() {
            return Unit.RATIO;
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
            implements Measure {
        /**
         * Checks that nothing is null.
         *
         * @param element  the name
         * @param provision  the sentence of law
         * @param missing  what a shorter period without a score means
         * @param nothing  what follows where every shorter period is lawfully without a score
         * @param quarterOnly  how the year comes about where the agency scores quarters; empty where no sheet can score a year from its work
         * @param beforeRegulation  what a shorter period without a score means that ended before the unit had a regulation; empty where
         *     no regulation of a unit is asked for
         */
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

    /**
     * Share of the planned tasks of the period that meet every one of some tests (tỷ lệ nhiệm vụ). Decree 335/2025, Art 8: "100 % of tasks on
     * time with quality", "at least 30 % exceeding".
     *
     * <p>Tasks are counted, not converted; work taken over and ad-hoc work are no part of the plan. Without task lines the share has to be
     * supplied with its source.
     *
     * <p>Example: of 20 planned tasks 19 done, 2 of them late: 17/20 done on time.
     *
     * @param element  the name
     * @param provision  the sentence of law
     * @param tests  what each task is tested for
     * @param doneFrom  from which part of its quantity a task is done, above 0 and up to 1
     * @param exceeding  how one knows that a task exceeds what was required; present exactly when that is tested
     * @param criteria  what stands for the result criteria of which the text asks a share; empty where it asks for a share of tasks
     */
    record TasksMeeting(
            String element,
            Provision provision,
            ImmutableSet<TaskTest> tests,
            Fraction doneFrom,
            Optional<Interpretation<Exceeding>> exceeding,
            Optional<Interpretation<ResultCriteria>> criteria)
            implements Measure {
        /**
         * Checks the tests.
         *
         * @param element  the name
         * @param provision  the sentence of law
         * @param tests  what each task is tested for
         * @param doneFrom  from which part of its quantity a task is done, above 0 and up to 1
         * @param exceeding  how one knows that a task exceeds what was required; present exactly when that is tested
         * @param criteria  what stands for the result criteria of which the text asks a share; empty where it asks for a share of tasks
         * @throws IllegalArgumentException if there is no test, the part is no ratio above 0, or it is not said what exceeding means
         */
        public TasksMeeting {
            requireNonNull(element, "element");
            requireNonNull(provision, "provision");
            requireNonNull(tests, "tests");
            requireNonNull(doneFrom, "doneFrom");
            requireNonNull(exceeding, "exceeding");
            requireNonNull(criteria, "criteria");
            ValueRule.SHARE_HAS_TEST.check(!tests.isEmpty(), element);
            ValueRule.DONE_FROM.check(
                    doneFrom.signum() > 0 && doneFrom.compareTo(Fraction.ONE) <= 0,
                    doneFrom,
                    element);
            ValueRule.EXCEEDING_IF_TESTED.check(
                    exceeding.isPresent() == tests.contains(TaskTest.EXCEEDING), element);
        }

        /**
         * Makes a share of tasks.
         *
         * @param element  the name
         * @param provision  the sentence of law
         * @param tests  what each task is tested for
         * @param doneFrom  from which part of its quantity a task is done, above 0 and up to 1
         * @param exceeding  how one knows that a task exceeds what was required; present exactly when that is tested
         * @throws IllegalArgumentException if there is no test, the part is no ratio above 0, or it is not said what exceeding means
         */
        public TasksMeeting(
                String element,
                Provision provision,
                ImmutableSet<TaskTest> tests,
                Fraction doneFrom,
                Optional<Interpretation<Exceeding>> exceeding) {
            this(element, provision, tests, doneFrom, exceeding, Optional.empty());
        }

        @Override
        public Optional<Fraction> maximum() {
            return Optional.of(Fraction.ONE);
        }

        @Override
        public Unit unit() {
            return Unit.RATIO;
        }

        @Serial
        private Object writeReplace() {
            return RecordForm.of(this);
        }
    }

    /**
     * A recorded number with its source (số liệu được ghi nhận): an index, a share of votes, satisfaction, points of a list that an agency
     * keeps elsewhere.
     *
     * @param element  the name under which it is supplied
     * @param provision  the sentence of law
     * @param unit  in what it is told
     * @param most  the most that it can be; empty without a limit
     * @param values  the only values there are, such as 0 and 2.5; empty for any
     * @param missing  what it means when nobody supplied it
     */
    record Figure(
            String element,
            Provision provision,
            Unit unit,
            Optional<Fraction> most,
            ImmutableList<Fraction> values,
            MissingFigure missing)
            implements Measure {
        /**
         * Checks the values.
         *
         * @param element  the name under which it is supplied
         * @param provision  the sentence of law
         * @param unit  in what it is told
         * @param most  the most that it can be; empty without a limit
         * @param values  the only values there are, such as 0 and 2.5; empty for any
         * @param missing  what it means when nobody supplied it
         * @throws IllegalArgumentException if the maximum or a value is below 0, a value is above the maximum, or the full value is asked
         *     for and there is no maximum
         */
        public Figure {
            requireNonNull(element, "element");
            requireNonNull(provision, "provision");
            requireNonNull(unit, "unit");
            requireNonNull(most, "most");
            requireNonNull(values, "values");
            requireNonNull(missing, "missing");
            most.ifPresent(maximum ->
                    ValueRule.FIGURE_MAXIMUM.check(maximum.signum() > 0, maximum, element));
            values.forEach(value -> ValueRule.FIGURE_VALUE.check(
                    value.signum() >= 0
                            && most.map(maximum -> value.compareTo(maximum) <= 0)
                                    .orElse(true),
                    value,
                    element));
            ValueRule.FIGURE_FULL.check(missing != MissingFigure.FULL || most.isPresent(), element);
        }

        @Override
        public Optional<Fraction> maximum() {
            return most;
        }

        @Serial
        private Object writeReplace() {
            return RecordForm.of(this);
        }
    }

    /**
     * Share of the units directly managed that have at least a class (tỷ lệ đơn vị trực thuộc được xếp loại). Decree 335/2025, Art 8.1: no
     * direct subordinate unit "not completed".
     *
     * @param element  the name
     * @param provision  the sentence of law
     * @param atLeast  the class
     * @param none  what it means that there is no such unit
     */
    record ClassShare(String element, Provision provision, Classification atLeast, Interpretation<NoUnits> none)
            implements Measure {
        /**
         * Checks that nothing is null.
         *
         * @param element  the name
         * @param provision  the sentence of law
         * @param atLeast  the class
         * @param none  what it means that there is no such unit
         */
        public ClassShare {
            requireNonNull(element, "element");
            requireNonNull(provision, "provision");
            requireNonNull(atLeast, "atLeast");
            requireNonNull(none, "none");
        }

        @Override
        public Optional<Fraction> maximum() {
            return Optional.of(Fraction.ONE);
        }

        @Override
        public Unit unit() {
            return Unit.RATIO;
        }
    }

    /**
     * Number of one's own shorter periods with a class (số kỳ được xếp loại): "at least two quarters excellent".
     *
     * @param element  the name
     * @param provision  the sentence of law
     * @param lowest  the lowest class that counts
     * @param highest  the highest class that counts
     */
    record PeriodCount(String element, Provision provision, Classification lowest, Classification highest)
            implements Measure {
        /**
         * Checks the classes.
         *
         * @param element  the name
         * @param provision  the sentence of law
         * @param lowest  the lowest class that counts
         * @param highest  the highest class that counts
         * @throws IllegalArgumentException if the lowest is above the highest
         */
        public PeriodCount {
            requireNonNull(element, "element");
            requireNonNull(provision, "provision");
            requireNonNull(lowest, "lowest");
            requireNonNull(highest, "highest");
            ValueRule.LEVELS_IN_ORDER.check(!lowest.isAbove(highest), lowest.key(), element, highest.key());
        }

        @Override
        public Unit unit() {
            return Unit.COUNT;
        }
    }

    /**
     * Another number of the same sheet, for a condition on it: "the main axis at least 40 %".
     *
     * @param element  the name of the number
     * @param provision  the sentence of law that refers to it
     * @param unit  in what the number is told
     */
    record Reference(String element, Provision provision, Unit unit) implements Measure {
        /**
         * Checks that nothing is null.
         *
         * @param element  the name of the number
         * @param provision  the sentence of law that refers to it
         * @param unit  in what the number is told
         */
        public Reference {
            requireNonNull(element, "element");
            requireNonNull(provision, "provision");
            requireNonNull(unit, "unit");
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
            implements Measure {
        /**
         * Checks that every number has one value.
         *
         * @param element  the name
         * @param provision  the sentence of law
         * @param measure  the number
         * @param steps  the steps, each an interval of the number with the value that it gives; together they cover every number once
         * @param unit  in what the values are told
         * @throws IllegalArgumentException if there is no step, or the intervals overlap or leave a number out
         */
        public Stepped {
            requireNonNull(element, "element");
            requireNonNull(provision, "provision");
            requireNonNull(measure, "measure");
            requireNonNull(steps, "steps");
            requireNonNull(unit, "unit");
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
        /**
         * Checks that nothing is null.
         *
         * @param from  the numbers
         * @param value  what they give
         */
        public Step {
            requireNonNull(from, "from");
            requireNonNull(value, "value");
        }
    }

    private static Optional<Fraction> sum(Stream<Optional<Fraction>> maxima) {
        return maxima.reduce(Optional.of(Fraction.ZERO), (sum, part) -> sum.flatMap(most -> part.map(most::plus)));
    }

    private static void checkTwoValues(String element, Fraction lower, Fraction full) {
        ValueRule.TWO_VALUES.check(
                lower.signum() >= 0 && lower.compareTo(full) < 0 && full.compareTo(Fraction.ONE) <= 0,
                element,
                lower,
                full);
    }

    /** What takes away from the credit of a product. */
    enum Credit implements Term {
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

    /** What a task is tested for. */
    enum TaskTest implements Term {
        /** It is done. */
        DONE,
        /** It is done without a delay that nobody excused. */
        ON_TIME,
        /** It is done without a fault that nobody excused. */
        WITH_QUALITY,
        /** It exceeds what was required. */
        EXCEEDING
    }

    /** How one knows that a task exceeds what was required; key {@code exceeding}. */
    enum Exceeding implements Reading {
        /** The authority says so. */
        FLAGGED_BY_AUTHORITY,
        /** More was delivered than assigned. */
        QUANTITY_ABOVE_ASSIGNED
    }

    /**
     * What stands for the criteria of the results (tiêu chí về kết quả thực hiện nhiệm vụ) of which a text asks a share; key {@code
     * result-criteria}.
     */
    enum ResultCriteria implements Reading {
        /** Each assigned task is one. */
        ASSIGNED_TASKS,
        /** A list of their own: the share is supplied with its source, and not computed from tasks. */
        SUPPLIED
    }

    /** What a shorter period without a score means that ended before the unit had a regulation; key {@code before-regulation}. */
    enum BeforeRegulation implements Reading {
        /** It is left out: the mean is that of the periods rated. */
        MEAN_OF_RATED,
        /** The longer period cannot be determined. */
        UNDETERMINED
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

    /** What a number means that nobody supplied. */
    enum MissingFigure implements Term {
        /** The total cannot be determined. */
        UNDETERMINED,
        /** Nothing. */
        ZERO,
        /** Its maximum. */
        FULL,
        /** It is left out. */
        LEFT_OUT
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

    /** What a share of the units managed means when there are none; key {@code no-subordinate-units}. */
    enum NoUnits implements Reading {
        /** There is nothing to ask: a condition on them holds. */
        NOTHING_TO_ASK,
        /** The condition cannot be judged. */
        UNDETERMINED
    }

    /** Which values the unit criteria of a leader can take; key {@code leader-values}. */
    enum LeaderValues implements Reading {
        /** The two values of the descriptions, nothing else (Decree 335/2025, Art 15.3: 100 % and 50 %). */
        HUNDRED_OR_FIFTY,
        /** Any value up to the higher one. */
        ANY_PERCENTAGE
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
