package io.github.thuocdo.scoring.assembly;

import io.github.thuocdo.core.task.Task;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days of a task that decide where it stands and whether it was late (các mốc thời gian của công việc), extensions considered.
 *
 * @param due  the due date; null when the task has none
 * @param finished  the day on which it was finished; null when it was not
 * @param isHandedBack  whether it was handed back by its due date, or under the reading {@code late-hand-back} on any day
 * @param isFinishedLate  whether it was finished after its due date, and not handed back
 */
record TaskDates(@Nullable LocalDate due, @Nullable LocalDate finished, boolean isHandedBack, boolean isFinishedLate) {

    /**
     * Reads the days of a task.
     *
     * @param lateHandBackCounts  whether a hand-back after the due date is one, too
     */
    static TaskDates of(Task task, @Nullable LocalDate due, boolean lateHandBackCounts) {
        Optional<LocalDate> finished = finishedOf(task);
        Optional<LocalDate> handedBack = handedBackOf(task);
        boolean isHandedBack = handedBack.isPresent() && (lateHandBackCounts || !isAfter(handedBack.get(), due));
        boolean isLate = finished.isPresent() && isAfter(finished.get(), due) && !isHandedBack;
        return new TaskDates(due, finished.isPresent() ? finished.get() : null, isHandedBack, isLate);
    }

    /** The first due date; none where it is written before the assignment, which harms nobody. */
    static Optional<LocalDate> dueOf(Task task) {
        return sinceAssignment(task, task.dueOn());
    }

    /** The day of the finish; none where it is written before the assignment. */
    static Optional<LocalDate> finishedOf(Task task) {
        return sinceAssignment(task, task.finishedOn());
    }

    /** The day of the hand-back; none where it is written before the assignment. */
    static Optional<LocalDate> handedBackOf(Task task) {
        return sinceAssignment(task, task.handedBackOn());
    }

    private static Optional<LocalDate> sinceAssignment(Task task, Optional<LocalDate> day) {
        return day.isPresent()
                        && task.assignedOn().isPresent()
                        && day.get().isBefore(task.assignedOn().get())
                ? Optional.empty()
                : day;
    }

    /** Compared task by task under every other reading: the generated comparison does not become one piece of machine code with its caller. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TaskDates dates
                && isHandedBack == dates.isHandedBack
                && isFinishedLate == dates.isFinishedLate
                && Objects.equals(due, dates.due)
                && Objects.equals(finished, dates.finished);
    }

    @Override
    public int hashCode() {
        return Objects.hash(due, finished, isHandedBack, isFinishedLate);
    }

    private static boolean isAfter(LocalDate day, @Nullable LocalDate due) {
        return due != null && day.isAfter(due);
    }

    /** Whether it was finished, be it in time, with nothing that says when it was due, or late. */
    boolean isFinishedOutOfTime() {
        return finished != null && !isHandedBack && (due == null || isFinishedLate);
    }
}
