package io.github.thuocdo.core.evaluation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.serial.RecordForm;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.task.TaskOrigin;
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
 */
@Value.Immutable
public abstract sealed class TaskLine implements Serializable permits ImmutableTaskLine {

    @Serial
    private static final long serialVersionUID = 1L;

    TaskLine() {}

    /**
     * Returns the task behind the line.
     *
     * @return the task
     */
    public abstract TaskId task();

    /**
     * Returns who was to do the work.
     *
     * @return the person; in the dossier of a leader who answers for the products of others, often one of these. Empty where nobody is
     *     named, and the work is that of the subject
     */
    public abstract Optional<CadreId> assignee();

    /**
     * Returns the shorter period out of which the line is taken, where the dossier joins the work of several.
     *
     * @return the period, such as a quarter of a cumulative year; empty where the line belongs to the period of the dossier itself
     */
    public abstract Optional<EvaluationPeriod> within();

    /**
     * Returns what tells the line from all others of a dossier.
     *
     * @return the task with its assignee and the period out of which it is taken
     */
    public Key key() {
        return new Key(assignee(), task(), within());
    }

    /**
     * Returns what the work is.
     *
     * @return the name, empty unless given
     */
    @Value.Default
    public String name() {
        return "";
    }

    /**
     * Returns where the task comes from.
     *
     * @return the origin, planned unless given
     */
    @Value.Default
    public TaskOrigin origin() {
        return TaskOrigin.PLANNED;
    }

    /**
     * Returns the conversion coefficient.
     *
     * @return standard units a product, above 0
     */
    public abstract Fraction coefficient();

    /**
     * Returns the number of products assigned in the period.
     *
     * @return the quantity, at least 0
     */
    public abstract Fraction assigned();

    /**
     * Returns the number of products delivered and approved in the period.
     *
     * @return the quantity, at least 0
     */
    public abstract Fraction delivered();

    /**
     * Returns the failed assessments of content.
     *
     * @return the faults, excused ones included
     */
    public abstract ImmutableList<Lapse> faults();

    /**
     * Returns the late deliveries of single products, or what is known of the delay of the whole line.
     *
     * @return the delays, excused ones included
     */
    public abstract ImmutableList<Lapse> delays();

    /**
     * Returns the delay of the whole line, when it was finished after its due date and that is not excused.
     *
     * @return the delay; when present, {@link #delays()} only explain it
     */
    public abstract Optional<Lateness> late();

    /**
     * Returns whether the authority found that the work exceeds what was required (vượt mức yêu cầu).
     *
     * @return true if it found so
     */
    @Value.Default
    public boolean exceeding() {
        return false;
    }

    /**
     * Refuses numbers that no work has.
     *
     * @throws IllegalArgumentException if the coefficient is not above 0 or a quantity is below 0; the message names the task
     */
    @Value.Check
    void check() {
        checkArgument(
                coefficient().signum() > 0,
                "coefficient (%s) of task %s must be above 0",
                coefficient(),
                task().text());
        checkArgument(
                assigned().signum() >= 0, "assigned (%s) of task %s must be at least 0", assigned(), task().text());
        checkArgument(
                delivered().signum() >= 0, "delivered (%s) of task %s must be at least 0", delivered(), task().text());
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
        /**
         * Checks that nothing is null.
         *
         * @param assignee  who was to do the work
         * @param task  the task
         * @param within  the shorter period out of which the line is taken
         */
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
     * Starts a line.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a line. Not thread-safe. */
    public static final class Builder extends ImmutableTaskLine.Builder {
        Builder() {}
    }
}
