package io.github.thuocdo.scoring.work;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.task.TaskOrigin;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A task as it stands in a dossier: placed in the period, with its due date settled (dòng công việc trong kỳ).
 *
 * <p>A {@link io.github.thuocdo.core.task.Task} says what happened; a line says what of it concerns this period: the quantity assigned,
 * the quantity delivered in time to count, and the lapses.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param task  the task behind the line
 * @param assignee  who was to do the work: in the dossier of a leader who answers for the products of others, often one of these; empty
 *     where nobody is named, and the work is that of the subject
 * @param within  the shorter period out of which the line is taken, such as a quarter of a cumulative year; empty where the line belongs to
 *     the period of the dossier itself
 * @param name  what the work is; empty unless given
 * @param origin  where the task comes from
 * @param coefficient  the conversion coefficient: standard units a product, above 0
 * @param assigned  the number of products assigned in the period, at least 0
 * @param delivered  the number of products delivered and approved in the period, at least 0
 * @param faults  the failed assessments of content, excused ones included
 * @param delays  the late deliveries of single products, or what is known of the delay of the whole line, excused ones included
 * @param late  the delay of the whole line, when it was finished after its due date and that is not excused: then {@code delays} only
 *     explain it
 * @param exceeding  whether the authority found that the work exceeds what was required (vượt mức yêu cầu)
 */
public record TaskLine(
        TaskId task,
        Optional<CadreId> assignee,
        Optional<EvaluationPeriod> within,
        String name,
        TaskOrigin origin,
        Fraction coefficient,
        Fraction assigned,
        Fraction delivered,
        ImmutableList<Lapse> faults,
        ImmutableList<Lapse> delays,
        Optional<Lateness> late,
        boolean exceeding)
        implements Serializable {

    /**
     * Refuses numbers that no work has.
     *
     * @throws IllegalArgumentException if the coefficient is not above 0 or a quantity is below 0; the message names the task
     */
    public TaskLine {
        requireNonNull(task, "task");
        requireNonNull(assignee, "assignee");
        requireNonNull(within, "within");
        requireNonNull(name, "name");
        requireNonNull(origin, "origin");
        requireNonNull(coefficient, "coefficient");
        requireNonNull(assigned, "assigned");
        requireNonNull(delivered, "delivered");
        requireNonNull(faults, "faults");
        requireNonNull(delays, "delays");
        requireNonNull(late, "late");
        ValueRule.TASK_COEFFICIENT.check(coefficient.signum() > 0, coefficient, task.text());
        ValueRule.TASK_QUANTITY.check(assigned.signum() >= 0, "assigned", assigned, task.text());
        ValueRule.TASK_QUANTITY.check(delivered.signum() >= 0, "delivered", delivered, task.text());
    }

    /**
     * Returns what tells the line from all others of a dossier.
     *
     * @return the task with its assignee and the period out of which it is taken
     */
    public Key key() {
        return new Key(assignee, task, within);
    }

    /** Without the name of the task. */
    @Override
    public String toString() {
        return "TaskLine[key=" + key() + ", coefficient=" + coefficient + "]";
    }

    @Serial
    private Object writeReplace() {
        return RecordForm.of(this);
    }

    /**
     * What tells a line from all others of a dossier: two people may each have a task of one identifier, and one task may have work in
     * several quarters.
     *
     * @param assignee  who was to do the work; empty where nobody is named
     * @param task  the task
     * @param within  the shorter period out of which the line is taken; empty for the period of the dossier
     */
    public record Key(Optional<CadreId> assignee, TaskId task, Optional<EvaluationPeriod> within)
            implements Serializable {
        /** Checks that nothing is null. */
        public Key {
            requireNonNull(assignee, "assignee");
            requireNonNull(task, "task");
            requireNonNull(within, "within");
        }

        /**
         * Returns the task, with the person and the period where they are named.
         *
         * @return a text for messages
         */
        @Override
        public String toString() {
            return task.text()
                    + assignee.map(person -> " of " + person).orElse("")
                    + within.map(period -> " in " + period).orElse("");
        }

        @Serial
        private Object writeReplace() {
            return RecordForm.of(this);
        }
    }

    /**
     * Starts a line of planned work.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a line. Not thread-safe. */
    public static final class Builder {

        private @Nullable TaskId task;
        private Optional<CadreId> assignee = Optional.empty();
        private Optional<EvaluationPeriod> within = Optional.empty();
        private String name = "";
        private TaskOrigin origin = TaskOrigin.PLANNED;
        private @Nullable Fraction coefficient;
        private @Nullable Fraction assigned;
        private @Nullable Fraction delivered;
        private ImmutableList<Lapse> faults = ImmutableList.of();
        private ImmutableList<Lapse> delays = ImmutableList.of();
        private Optional<Lateness> late = Optional.empty();
        private boolean exceeding;

        private Builder() {}

        /**
         * Takes everything from a line.
         *
         * @param line  the line
         * @return this builder
         */
        public Builder from(TaskLine line) {
            return task(line.task)
                    .assignee(line.assignee)
                    .within(line.within)
                    .name(line.name)
                    .origin(line.origin)
                    .coefficient(line.coefficient)
                    .assigned(line.assigned)
                    .delivered(line.delivered)
                    .faults(line.faults)
                    .delays(line.delays)
                    .late(line.late)
                    .exceeding(line.exceeding);
        }

        /**
         * Sets the task behind the line.
         *
         * @param task  the value
         * @return this builder
         */
        public Builder task(TaskId task) {
            this.task = requireNonNull(task, "task");
            return this;
        }

        /**
         * Sets who was to do the work.
         *
         * @param assignee  the value
         * @return this builder
         */
        public Builder assignee(CadreId assignee) {
            this.assignee = Optional.of(assignee);
            return this;
        }

        /**
         * Sets who was to do the work, where somebody is named.
         *
         * @param assignee  the value
         * @return this builder
         */
        public Builder assignee(Optional<CadreId> assignee) {
            this.assignee = requireNonNull(assignee, "assignee");
            return this;
        }

        /**
         * Sets the shorter period out of which the line is taken.
         *
         * @param within  the value
         * @return this builder
         */
        public Builder within(EvaluationPeriod within) {
            this.within = Optional.of(within);
            return this;
        }

        /**
         * Sets the shorter period out of which the line is taken, where there is one.
         *
         * @param within  the value
         * @return this builder
         */
        public Builder within(Optional<EvaluationPeriod> within) {
            this.within = requireNonNull(within, "within");
            return this;
        }

        /**
         * Sets what the work is.
         *
         * @param name  the value
         * @return this builder
         */
        public Builder name(String name) {
            this.name = requireNonNull(name, "name");
            return this;
        }

        /**
         * Sets where the task comes from.
         *
         * @param origin  the value
         * @return this builder
         */
        public Builder origin(TaskOrigin origin) {
            this.origin = requireNonNull(origin, "origin");
            return this;
        }

        /**
         * Sets the conversion coefficient.
         *
         * @param coefficient  the value
         * @return this builder
         */
        public Builder coefficient(Fraction coefficient) {
            this.coefficient = requireNonNull(coefficient, "coefficient");
            return this;
        }

        /**
         * Sets the number of products assigned in the period.
         *
         * @param assigned  the value
         * @return this builder
         */
        public Builder assigned(Fraction assigned) {
            this.assigned = requireNonNull(assigned, "assigned");
            return this;
        }

        /**
         * Sets the number of products delivered and approved in the period.
         *
         * @param delivered  the value
         * @return this builder
         */
        public Builder delivered(Fraction delivered) {
            this.delivered = requireNonNull(delivered, "delivered");
            return this;
        }

        /**
         * Sets the faults, excused ones included.
         *
         * @param faults  the value
         * @return this builder
         */
        public Builder faults(Iterable<Lapse> faults) {
            this.faults = ImmutableList.copyOf(faults);
            return this;
        }

        /**
         * Adds a fault.
         *
         * @param fault  the fault, excused or not
         * @return this builder
         */
        public Builder addFault(Lapse fault) {
            return addAllFaults(ImmutableList.of(fault));
        }

        /**
         * Adds faults.
         *
         * @param added  the faults, excused ones included
         * @return this builder
         */
        public Builder addFaults(Lapse... added) {
            return addAllFaults(ImmutableList.copyOf(added));
        }

        /**
         * Adds faults.
         *
         * @param added  the faults, excused ones included
         * @return this builder
         */
        public Builder addAllFaults(Iterable<Lapse> added) {
            faults = ImmutableList.<Lapse>builder().addAll(faults).addAll(added).build();
            return this;
        }

        /**
         * Sets the delays, excused ones included.
         *
         * @param delays  the value
         * @return this builder
         */
        public Builder delays(Iterable<Lapse> delays) {
            this.delays = ImmutableList.copyOf(delays);
            return this;
        }

        /**
         * Adds a delay.
         *
         * @param delay  the delay, excused or not
         * @return this builder
         */
        public Builder addDelay(Lapse delay) {
            return addAllDelays(ImmutableList.of(delay));
        }

        /**
         * Adds delays.
         *
         * @param added  the delays, excused ones included
         * @return this builder
         */
        public Builder addDelays(Lapse... added) {
            return addAllDelays(ImmutableList.copyOf(added));
        }

        /**
         * Adds delays.
         *
         * @param added  the delays, excused ones included
         * @return this builder
         */
        public Builder addAllDelays(Iterable<Lapse> added) {
            delays = ImmutableList.<Lapse>builder().addAll(delays).addAll(added).build();
            return this;
        }

        /**
         * Sets the delay of the whole line.
         *
         * @param late  the value
         * @return this builder
         */
        public Builder late(Lateness late) {
            this.late = Optional.of(late);
            return this;
        }

        /**
         * Sets the delay of the whole line, where it was late.
         *
         * @param late  the value
         * @return this builder
         */
        public Builder late(Optional<Lateness> late) {
            this.late = requireNonNull(late, "late");
            return this;
        }

        /**
         * Sets whether the work exceeds what was required.
         *
         * @param exceeding  the value
         * @return this builder
         */
        public Builder exceeding(boolean exceeding) {
            this.exceeding = exceeding;
            return this;
        }

        /**
         * Makes the line.
         *
         * @return the line
         * @throws NullPointerException if the task, the coefficient or a quantity was not set; the message names it
         * @throws IllegalArgumentException if a number is none that work has
         */
        public TaskLine build() {
            return new TaskLine(
                    requireNonNull(task, "task"),
                    assignee,
                    within,
                    name,
                    origin,
                    requireNonNull(coefficient, "coefficient"),
                    requireNonNull(assigned, "assigned"),
                    requireNonNull(delivered, "delivered"),
                    faults,
                    delays,
                    late,
                    exceeding);
        }
    }
}
