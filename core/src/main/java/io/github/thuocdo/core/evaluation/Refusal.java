package io.github.thuocdo.core.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.catalogue.ProductId;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Why no dossier of a subject and a period can be put together or scored (lý do không lập, không chấm được hồ sơ).
 *
 * <p>It names what the facts lack or where they contradict one another, as values. A bug is no refusal, and misuse of a method is none.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface Refusal extends NoBean, Serializable {

    /**
     * The policy counts working days, and the register has no working calendar.
     *
     * @param use  for what they are counted
     * @param task  the task whose delay is counted; empty otherwise
     */
    record CalendarMissing(CalendarUse use, Optional<TaskId> task) implements Refusal {
        /** Checks that nothing is null. */
        public CalendarMissing {
            requireNonNull(use, "use");
            requireNonNull(task, "task");
        }

        @Serial
        private Object writeReplace() {
            return RecordForm.of(this);
        }
    }

    /**
     * A task has no coefficient: its product is in no catalogue in force on the day of its assignment, and none came with it.
     *
     * @param task  the task
     * @param product  the product that the task names; empty if it names none
     * @param on  the day of the assignment
     */
    record CoefficientMissing(TaskId task, Optional<ProductId> product, LocalDate on) implements Refusal {
        /** Checks that nothing is null. */
        public CoefficientMissing {
            requireNonNull(task, "task");
            requireNonNull(product, "product");
            requireNonNull(on, "on");
        }

        @Serial
        private Object writeReplace() {
            return RecordForm.of(this);
        }
    }

    /**
     * Statements of a person's presence in a period contradict one another.
     *
     * @param within  the period of the statements
     */
    record PresenceContradicts(EvaluationPeriod within) implements Refusal {
        /** Checks that nothing is null. */
        public PresenceContradicts {
            requireNonNull(within, "within");
        }
    }

    /**
     * A figure was supplied that does not apply to the subject.
     *
     * @param element  the element of the sheet
     * @param value  the figure
     */
    record FigureNotApplicable(String element, Fraction value) implements Refusal {
        /** Checks that nothing is null. */
        public FigureNotApplicable {
            requireNonNull(element, "element");
            requireNonNull(value, "value");
        }
    }

    /**
     * A figure was supplied that is none of those the clause knows.
     *
     * @param element  the element of the sheet
     * @param value  the figure
     * @param possible  the figures that there can be
     * @param clause  the clause that says so
     */
    record FigureNotPossible(String element, Fraction value, ImmutableList<Fraction> possible, Citation clause)
            implements Refusal {
        /** Checks that nothing is null. */
        public FigureNotPossible {
            requireNonNull(element, "element");
            requireNonNull(value, "value");
            requireNonNull(possible, "possible");
            requireNonNull(clause, "clause");
        }
    }

    /**
     * Marks stand on another form than the policy's: other addresses, or other maxima.
     *
     * @param form  the id of the form on which they stand
     * @param known  the addresses of the policy's form, with the most points of each
     */
    record MarksOnAnotherForm(String form, ImmutableList<String> known) implements Refusal {
        /** Checks that nothing is null. */
        public MarksOnAnotherForm {
            requireNonNull(form, "form");
            requireNonNull(known, "known");
        }
    }

    /**
     * A figure was supplied that is outside its range.
     *
     * @param element  the element of the sheet
     * @param value  the figure
     * @param range  the range
     * @param clause  the clause that says so
     */
    record FigureOutOfRange(String element, Fraction value, Interval range, Citation clause) implements Refusal {
        /** Checks that nothing is null. */
        public FigureOutOfRange {
            requireNonNull(element, "element");
            requireNonNull(value, "value");
            requireNonNull(range, "range");
            requireNonNull(clause, "clause");
        }
    }

    /**
     * The policy has no sheet for such a subject and period.
     *
     * @param role  the role
     * @param length  the kind of period
     */
    record SheetMissing(Role role, PeriodKind length) implements Refusal {
        /** Checks that nothing is null. */
        public SheetMissing {
            requireNonNull(role, "role");
            requireNonNull(length, "length");
        }
    }

    /**
     * Somebody is assigned to two policies of one channel on one day: nobody can say by which of them he or she goes.
     *
     * @param policies  the identifiers of the policies
     * @param on  the day
     */
    record AssignedTwice(ImmutableList<String> policies, LocalDate on) implements Refusal {
        /** Checks that nothing is null. */
        public AssignedTwice {
            requireNonNull(policies, "policies");
            requireNonNull(on, "on");
        }
    }

    /**
     * The people of several policies share a quota, and the rules on it are not the same.
     *
     * @param policies  the identifiers of the policies
     */
    record QuotasDiffer(ImmutableList<String> policies) implements Refusal {
        /** Checks that nothing is null. */
        public QuotasDiffer {
            requireNonNull(policies, "policies");
        }
    }

    /**
     * Coefficients and quantities are too large or too fine to be counted exactly.
     */
    record NumbersTooLarge() implements Refusal {}

    /**
     * People manage one another in a circle, so that the score of each rests on that of the next.
     *
     * @param people  the people of the circle, each managing the next, and the last the first
     * @param within  the period in which they do
     */
    record ManagementCircle(ImmutableList<CadreId> people, EvaluationPeriod within) implements Refusal {
        /**
         * Checks that nothing is null and somebody is in the circle.
         *
         * @throws IllegalArgumentException if nobody is in the circle
         */
        public ManagementCircle {
            ValueRule.NOT_EMPTY.check(!people.isEmpty(), "people");
        }
    }

    /** For what working days are counted. */
    enum CalendarUse implements Term {
        /** The days by which a task is late (ngày chậm). */
        LATE_DAY,
        /** Whether somebody was present in a month (có mặt trong tháng). */
        MONTH_PRESENCE;
    }
}
