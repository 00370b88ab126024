package io.github.thuocdo.core.evaluation;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.catalogue.ProductId;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.PerCent;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.task.EvidenceId;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.text.RecordForm;
import java.io.Serial;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Trouble with a task of the subject (phát hiện về công việc): what was reported, excused, placed or weighed.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface TaskFinding extends Finding {

    /**
     * More was approved than the person had reported. What was approved counts.
     *
     * @param subject  whom it concerns
     * @param period  the period
     * @param task  the task
     * @param reported  the quantity that the person reported
     * @param approved  the quantity that was approved
     */
    record ApprovedAboveReported(
            Subject subject, EvaluationPeriod period, TaskId task, Fraction reported, Fraction approved)
            implements TaskFinding {
        /** Checks that nothing is null. */
        public ApprovedAboveReported {
            requireNonNull(subject, "subject");
            requireNonNull(period, "period");
            requireNonNull(task, "task");
            requireNonNull(reported, "reported");
            requireNonNull(approved, "approved");
        }
    }

    /**
     * So many times what was assigned was approved as done that a slip is likelier. What was approved counts.
     *
     * @param subject  whom it concerns
     * @param period  the period
     * @param task  the task
     * @param assigned  the quantity assigned
     * @param approved  the quantity approved
     */
    record ApprovedOutOfProportion(
            Subject subject, EvaluationPeriod period, TaskId task, Fraction assigned, Fraction approved)
            implements TaskFinding {
        /** Checks that nothing is null. */
        public ApprovedOutOfProportion {
            requireNonNull(subject, "subject");
            requireNonNull(period, "period");
            requireNonNull(task, "task");
            requireNonNull(assigned, "assigned");
            requireNonNull(approved, "approved");
        }
    }

    /**
     * An objective cause was refused, and nobody said why.
     *
     * @param subject  whom it concerns
     * @param period  the period
     * @param task  the task
     * @param evidence  the evidence of the lapse
     */
    record CauseRefusedWithoutReason(Subject subject, EvaluationPeriod period, TaskId task, EvidenceId evidence)
            implements TaskFinding {
        /** Checks that nothing is null. */
        public CauseRefusedWithoutReason {
            requireNonNull(subject, "subject");
            requireNonNull(period, "period");
            requireNonNull(task, "task");
            requireNonNull(evidence, "evidence");
        }
    }

    /**
     * Returns whom it concerns.
     *
     * @return the person, organization or collective
     */
    Subject subject();

    @Override
    default Optional<Subject> about() {
        return Optional.of(subject());
    }

    /**
     * Returns the task.
     *
     * @return the task of the subject
     */
    TaskId task();

    @Override
    default String where() {
        return task().text();
    }

    /**
     * A quantity was reported and nobody approved it: it is not delivered.
     *
     * @param subject  whom it concerns
     * @param period  the period
     * @param task  the task
     * @param reported  the quantity
     */
    record DeliveryNotApproved(Subject subject, EvaluationPeriod period, TaskId task, Fraction reported)
            implements TaskFinding {
        /** Checks that nothing is null. */
        public DeliveryNotApproved {
            requireNonNull(subject, "subject");
            requireNonNull(period, "period");
            requireNonNull(task, "task");
            requireNonNull(reported, "reported");
        }
    }

    /**
     * A hand-back after the due date is no hand-back.
     *
     * @param subject  whom it concerns
     * @param period  the period
     * @param task  the task
     * @param on  the day of the hand-back
     */
    record HandedBackLate(Subject subject, EvaluationPeriod period, TaskId task, LocalDate on) implements TaskFinding {
        /** Checks that nothing is null. */
        public HandedBackLate {
            requireNonNull(subject, "subject");
            requireNonNull(period, "period");
            requireNonNull(task, "task");
            requireNonNull(on, "on");
        }
    }

    /**
     * A request to excuse a lapse was not answered.
     *
     * @param subject  whom it concerns
     * @param period  the period
     * @param task  the task
     * @param evidence  by which the lapse is known
     */
    record ExcusalUnanswered(Subject subject, EvaluationPeriod period, TaskId task, EvidenceId evidence)
            implements TaskFinding {
        /** Checks that nothing is null. */
        public ExcusalUnanswered {
            requireNonNull(subject, "subject");
            requireNonNull(period, "period");
            requireNonNull(task, "task");
            requireNonNull(evidence, "evidence");
        }
    }

    /**
     * A person confirmed the objective cause of his or her own lapse: it does not excuse.
     *
     * @param subject  whom it concerns
     * @param period  the period
     * @param task  the task
     * @param evidence  by which the lapse is known
     */
    record OwnCauseConfirmed(Subject subject, EvaluationPeriod period, TaskId task, EvidenceId evidence)
            implements TaskFinding {
        /** Checks that nothing is null. */
        public OwnCauseConfirmed {
            requireNonNull(subject, "subject");
            requireNonNull(period, "period");
            requireNonNull(task, "task");
            requireNonNull(evidence, "evidence");
        }
    }

    /**
     * A task belongs to no period: it has neither dates nor a period.
     *
     * @param subject  whom it concerns
     * @param period  the period that was assembled
     * @param task  the task
     */
    record TaskWithoutPeriod(Subject subject, EvaluationPeriod period, TaskId task) implements TaskFinding {
        /** Checks that nothing is null. */
        public TaskWithoutPeriod {
            requireNonNull(subject, "subject");
            requireNonNull(period, "period");
            requireNonNull(task, "task");
        }
    }

    /**
     * A task belongs to another period under the policy.
     *
     * @param subject  whom it concerns
     * @param period  the period in which it is due
     * @param task  the task
     * @param belongsTo  the period to which it belongs
     */
    record TaskInAnotherPeriod(Subject subject, EvaluationPeriod period, TaskId task, EvaluationPeriod belongsTo)
            implements TaskFinding {
        /** Checks that nothing is null. */
        public TaskInAnotherPeriod {
            requireNonNull(subject, "subject");
            requireNonNull(period, "period");
            requireNonNull(task, "task");
            requireNonNull(belongsTo, "belongsTo");
        }
    }

    /**
     * Work that is no product of the catalogue in force on the day of its assignment; it counts with the coefficient that it has.
     *
     * @param subject  whom it concerns
     * @param period  the period
     * @param task  the task
     * @param product  the product that the task names; empty if it names none
     */
    record WorkOutsideCatalogue(Subject subject, EvaluationPeriod period, TaskId task, Optional<ProductId> product)
            implements TaskFinding {
        /** Checks that nothing is null. */
        public WorkOutsideCatalogue {
            requireNonNull(subject, "subject");
            requireNonNull(period, "period");
            requireNonNull(task, "task");
            requireNonNull(product, "product");
        }

        @Serial
        private Object writeReplace() {
            return RecordForm.of(this);
        }
    }

    /**
     * A task names a product, and no catalogue was in force on the day of its assignment.
     *
     * @param subject  whom it concerns
     * @param period  the period
     * @param task  the task
     * @param product  the product
     * @param on  the day of the assignment
     */
    record CatalogueNotInForce(Subject subject, EvaluationPeriod period, TaskId task, ProductId product, LocalDate on)
            implements TaskFinding {
        /** Checks that nothing is null. */
        public CatalogueNotInForce {
            requireNonNull(subject, "subject");
            requireNonNull(period, "period");
            requireNonNull(task, "task");
            requireNonNull(product, "product");
            requireNonNull(on, "on");
        }
    }

    /**
     * A task has another coefficient than its product has in the catalogue, which counts.
     *
     * @param subject  whom it concerns
     * @param period  the period
     * @param task  the task
     * @param given  the coefficient that came with the task
     * @param counted  the coefficient of the catalogue
     */
    record CoefficientDiffers(Subject subject, EvaluationPeriod period, TaskId task, Fraction given, Fraction counted)
            implements TaskFinding {
        /** Checks that nothing is null. */
        public CoefficientDiffers {
            requireNonNull(subject, "subject");
            requireNonNull(period, "period");
            requireNonNull(task, "task");
            requireNonNull(given, "given");
            requireNonNull(counted, "counted");
        }
    }

    /**
     * The day of an assignment is not known, and the catalogue of its period changed meanwhile.
     *
     * @param subject  whom it concerns
     * @param period  the period
     * @param task  the task
     */
    record AssignmentDayMissing(Subject subject, EvaluationPeriod period, TaskId task) implements TaskFinding {
        /** Checks that nothing is null. */
        public AssignmentDayMissing {
            requireNonNull(subject, "subject");
            requireNonNull(period, "period");
            requireNonNull(task, "task");
        }
    }

    /**
     * An activity that is part of the making of a product of the catalogue: it is not counted by itself.
     *
     * @param subject  whom it concerns
     * @param period  the period
     * @param task  the task
     * @param product  the activity in the catalogue
     */
    record WorkWithinProduct(Subject subject, EvaluationPeriod period, TaskId task, ProductId product)
            implements TaskFinding {
        /** Checks that nothing is null. */
        public WorkWithinProduct {
            requireNonNull(subject, "subject");
            requireNonNull(period, "period");
            requireNonNull(task, "task");
            requireNonNull(product, "product");
        }
    }

    /**
     * The components of a product that are on record do not make up the whole.
     *
     * @param subject  whom it concerns
     * @param period  the period
     * @param task  the task
     * @param whole  the product that is made in components
     * @param shares  the shares on record, together below 1
     */
    record ComponentsIncomplete(
            Subject subject,
            EvaluationPeriod period,
            TaskId task,
            String whole,
            @PerCent Fraction shares) implements TaskFinding {
        /** Checks that nothing is null. */
        public ComponentsIncomplete {
            requireNonNull(subject, "subject");
            requireNonNull(period, "period");
            requireNonNull(task, "task");
            requireNonNull(whole, "whole");
            requireNonNull(shares, "shares");
        }
    }
}
