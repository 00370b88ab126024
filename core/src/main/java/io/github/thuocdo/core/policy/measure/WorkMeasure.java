package io.github.thuocdo.core.policy.measure;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.PerCent;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serial;
import java.util.Optional;

/** A measure computed from the tasks of the period (chỉ tiêu về công việc). */
public sealed interface WorkMeasure extends Measure {

    /**
     * The converted quantity that earns credit, over the converted quantity assigned (a, b, c). Decree 335/2025, Art 14.2.
     *
     * @param element  the name
     * @param provision  the sentence of law
     * @param credit  what takes away from the credit of a product
     */
    record TaskShare(String element, Provision provision, Credit credit) implements WorkMeasure {
        /** Checks that nothing is null. */
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

    /** What takes away from the credit of a product. */
    enum Credit implements Term {
        /** Nothing: it was delivered (a). */
        DELIVERED,
        /** Failed assessments of its content (b). */
        LESS_FAULTS,
        /** Delays (c). */
        LESS_DELAYS
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
            @PerCent Fraction doneFrom,
            Optional<Interpretation<Exceeding>> exceeding,
            Optional<Interpretation<ResultCriteria>> criteria)
            implements WorkMeasure {
        /**
         * Checks the tests.
         *
         * @throws IllegalArgumentException if there is no test, the part is no ratio above 0, or it is not said what exceeding means
         */
        public TasksMeeting {
            ValueRule.SHARE_HAS_TEST.check(!tests.isEmpty(), element);
            ValueRule.DONE_FROM.check(
                    doneFrom.signum() > 0 && doneFrom.compareTo(Fraction.ONE) <= 0, doneFrom, element);
            ValueRule.EXCEEDING_IF_TESTED.check(exceeding.isPresent() == tests.contains(TaskTest.EXCEEDING), element);
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
                Iterable<TaskTest> tests,
                Fraction doneFrom,
                Optional<Interpretation<Exceeding>> exceeding) {
            this(element, provision, ImmutableSet.copyOf(tests), doneFrom, exceeding, Optional.empty());
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
}
