package io.github.thuocdo.core.policy.condition;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.conduct.About;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.conduct.DisciplineForm;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.number.PerCent;
import io.github.thuocdo.core.organization.LeaveKind;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.measure.RecordedMeasure;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * When a gate applies, or what a class requires (điều kiện). A condition has three values: one that rests on a fact that is missing or still to
 * be decided is neither met nor unmet, and never taken for unmet.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface Condition extends NoBean, Serializable {

    /**
     * Returns the measures on which it rests.
     *
     * @return the measures, in order
     */
    default Stream<Measure> measures() {
        return Stream.empty();
    }

    /** Always: the gate applies to everybody in its reach. */
    record Always() implements Condition {}

    /**
     * A conclusion of one of these kinds counts in the period.
     *
     * @param kinds  the kinds
     * @param about  about whom it is
     * @param forms  the forms of discipline that count; empty for all, and for conclusions that are no discipline
     */
    record Established(
            ImmutableSet<ConclusionKind> kinds, ImmutableSet<About> about, ImmutableSet<DisciplineForm> forms)
            implements Condition {
        /**
         * Checks that there is a kind.
         *
         * @throws IllegalArgumentException if there is no kind, or nobody about whom it is
         */
        public Established {
            requireNonNull(forms, "forms");
            ValueRule.NOT_EMPTY.check(!kinds.isEmpty(), "kinds");
            ValueRule.NOT_EMPTY.check(!about.isEmpty(), "about");
        }

        /**
         * Makes a condition on conclusions about the subject.
         *
         * @param kinds  the kinds
         * @throws IllegalArgumentException if there is no kind
         */
        public Established(Iterable<ConclusionKind> kinds) {
            this(ImmutableSet.copyOf(kinds), ImmutableSet.of(About.SUBJECT), ImmutableSet.of());
        }
    }

    /**
     * The time served is shorter than a minimum.
     *
     * @param months  the minimum in months, above 0
     */
    record ServedLessThan(Fraction months) implements Condition {
        /**
         * Checks the minimum.
         *
         * @throws IllegalArgumentException if it is not above 0
         */
        public ServedLessThan {
            ValueRule.MINIMUM_MONTHS.check(months.signum() > 0, months);
        }
    }

    /**
     * The time away on some kinds of leave lies in a band. Decree 90/2020, Art 2: from 3 to under 6 months.
     *
     * @param kinds  the kinds of leave that count
     * @param months  the band, in months
     */
    record Away(ImmutableSet<LeaveKind> kinds, Interval months) implements Condition {
        /**
         * Checks that there is a kind.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Away {
            ValueRule.NOT_EMPTY.check(!kinds.isEmpty(), "kinds");
        }
    }

    /**
     * A number lies in a band. A number that is left out, such as a share of units where there are none, asks for nothing: the condition is
     * met.
     *
     * @param measure  the number
     * @param band  the band
     */
    record Within(Measure measure, @PerCent(by = "measure") Interval band) implements Condition {
        /** Checks that nothing is null. */
        public Within {
            requireNonNull(measure, "measure");
            requireNonNull(band, "band");
        }

        @Override
        public Stream<Measure> measures() {
            return Stream.of(measure);
        }
    }

    /**
     * All of some conditions are met.
     *
     * @param conditions  the conditions
     */
    record AllOf(ImmutableList<Condition> conditions) implements Condition {
        /**
         * Checks that there is a condition.
         *
         * @throws IllegalArgumentException if there is none
         */
        public AllOf {
            ValueRule.NOT_EMPTY.check(!conditions.isEmpty(), "conditions");
            Nesting.check(conditions);
        }

        @Override
        public Stream<Measure> measures() {
            return conditions.stream().flatMap(Condition::measures);
        }
    }

    /**
     * At least one of some conditions is met.
     *
     * @param conditions  the conditions
     */
    record AnyOf(ImmutableList<Condition> conditions) implements Condition {
        /**
         * Checks that there is a condition.
         *
         * @throws IllegalArgumentException if there is none
         */
        public AnyOf {
            ValueRule.NOT_EMPTY.check(!conditions.isEmpty(), "conditions");
            Nesting.check(conditions);
        }

        @Override
        public Stream<Measure> measures() {
            return conditions.stream().flatMap(Condition::measures);
        }
    }

    /**
     * A condition is not met.
     *
     * @param condition  the condition
     */
    record Not(Condition condition) implements Condition {
        /**
         * Takes and checks the condition.
         *
         * @throws IllegalArgumentException if it is nested too deep
         */
        public Not {
            Nesting.check(ImmutableList.of(requireNonNull(condition, "condition")));
        }

        @Override
        public Stream<Measure> measures() {
            return condition.measures();
        }
    }

    /**
     * The period is the last of its kind within a longer one: the fourth quarter of a year.
     *
     * @param longer  the longer kind of period
     */
    record LastWithin(PeriodKind longer) implements Condition {
        /** Checks that nothing is null. */
        public LastWithin {
            requireNonNull(longer, "longer");
        }
    }

    /**
     * The period ends on a day or later: what an instrument asks from the day of its own on.
     *
     * @param from  the day
     */
    record EndsFrom(LocalDate from) implements Condition {
        /** Checks that nothing is null. */
        public EndsFrom {
            requireNonNull(from, "from");
        }
    }

    /** The person left the service before the end of the period (nghỉ hưu, thôi việc trong kỳ). */
    record LeftService() implements Condition {}

    /**
     * The person heads a unit of one of these levels, such as a component unit (đơn vị cấu thành). Where a limit by the organizations headed
     * is in question, it is asked of each of them.
     *
     * @param levels  the levels
     */
    record Heads(ImmutableSet<UnitLevel> levels) implements Condition {
        /**
         * Checks that there is a level.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Heads {
            ValueRule.NOT_EMPTY.check(!levels.isEmpty(), "levels");
        }
    }

    /**
     * Every shortcoming that was pointed out by the end of the period is concluded to be remedied by then (hạn chế, khuyết điểm được chỉ ra
     * đã khắc phục). Where none was pointed out it is met; where one was and nobody says that it is remedied, it is not.
     *
     * @param about  about whom the shortcomings are
     */
    record Remedied(ImmutableSet<About> about) implements Condition {
        /**
         * Checks that somebody is meant.
         *
         * @throws IllegalArgumentException if nobody is
         */
        public Remedied {
            ValueRule.NOT_EMPTY.check(!about.isEmpty(), "about");
        }
    }

    /**
     * A condition of which it is open whether the text has it (điều kiện còn có cách hiểu khác nhau): a tail that only a parallel instrument is
     * known to have, or a clause that could not be read.
     *
     * @param condition  the condition
     * @param reading  whether it is asked
     */
    record Supposed(Condition condition, Interpretation<Supposition> reading) implements Condition {
        /**
         * Takes and checks the condition.
         *
         * @throws IllegalArgumentException if it is nested too deep
         */
        public Supposed {
            requireNonNull(reading, "reading");
            Nesting.check(ImmutableList.of(requireNonNull(condition, "condition")));
        }

        @Override
        public Stream<Measure> measures() {
            return condition.measures();
        }
    }

    /** Whether a condition is asked of which it is open whether the text has it; the key names the question. */
    enum Supposition implements Reading {
        /** It is not asked: no case falls under it. */
        NOT_APPLIED,
        /** It is asked. */
        APPLIED,
        /** Nobody knows: what rests on it is not determined. */
        UNDETERMINED
    }

    /**
     * The conditions of a clause whose text could not be read (điều khoản chưa đối chiếu được nguyên văn). The clause stands in its place and says
     * so; whoever uses the policy supplies its conditions by an amendment, or adopts that the authority finds for each subject whether they are
     * met.
     *
     * @param finding  what the authority finds: 1 where the clause applies, 0 where it does not
     * @param source  where the conditions come from; open until somebody adopts an answer
     */
    record Unread(RecordedMeasure.Figure finding, Interpretation<ClauseSource> source) implements Condition {
        /**
         * Checks that the finding is yes or no.
         *
         * @throws IllegalArgumentException if the finding can be anything but 0 and 1
         */
        public Unread {
            ValueRule.UNREAD_CLAUSE_FINDING.check(
                    finding.values().equals(ImmutableList.of(Fraction.ZERO, Fraction.ONE)), finding.element());
        }

        /**
         * Returns the condition that is asked once the finding is adopted.
         *
         * @return that the finding is 1
         */
        public Within adopted() {
            return new Within(finding, Interval.atLeast(Fraction.ONE));
        }

        @Override
        public Stream<Measure> measures() {
            return Stream.of(finding);
        }
    }

    /** Where the conditions of a clause come from that could not be read; the key names the clause. */
    enum ClauseSource implements Reading {
        /** The authority finds for each subject, from the text that it has, whether the conditions are met. */
        FOUND_BY_AUTHORITY
    }
}
