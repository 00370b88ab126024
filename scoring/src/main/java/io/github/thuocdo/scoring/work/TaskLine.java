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
import io.github.thuocdo.core.text.RecordStyle;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

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
@RecordStyle
@Value.Builder
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

    /** Builds a line of parts that are named: those that may be missing may be left out, as may the name, the origin of planned work, and that work exceeds nothing. */
    public static final class Builder extends TaskLineBuilder {
        Builder() {
            name("").origin(TaskOrigin.PLANNED).exceeding(false);
        }
    }
}
