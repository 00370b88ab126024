package io.github.thuocdo.scoring.assembly;

import io.github.thuocdo.core.policy.rule.Attribution;
import io.github.thuocdo.core.policy.rule.Attribution.EarlierExtension;
import io.github.thuocdo.core.policy.rule.Attribution.ExtensionEffect;
import io.github.thuocdo.core.policy.rule.Attribution.LateHandBack;
import io.github.thuocdo.core.task.Extension;
import io.github.thuocdo.core.task.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When work is due, its extensions considered (thời hạn sau gia hạn). Decree 335/2025, Art 18.1b.
 *
 * <p>Extensions are taken in the order of the task, each against the due date that the ones before have left; the readings {@code
 * extension-effect} and {@code earlier-extension} say which of them move it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param effect  when an extension moves the due date
 * @param earlierMoves  whether one to an earlier day moves it as well
 * @param lateHandBackCounts  whether handing a task back after its due date counts
 */
public record DueDates(ExtensionEffect effect, boolean earlierMoves, boolean lateHandBackCounts) {

    /**
     * Returns how a policy reads extensions.
     *
     * @param attribution  the readings of the policy
     * @return the due dates under them
     */
    public static DueDates of(Attribution attribution) {
        return new DueDates(
                attribution.extensionEffect().value(),
                attribution.timetable().earlierExtension().value() == EarlierExtension.MOVES_DATE,
                attribution.timetable().lateHandBack().value() == LateHandBack.HANDED_BACK);
    }

    private Optional<LocalDate> dueDateOf(Task task) {
        Optional<LocalDate> first = TaskDates.dueOf(task);
        return task.extensions().isEmpty() ? first : first.map(dueOn -> extended(dueOn, task.extensions()));
    }

    /**
     * Returns the due date after extensions.
     *
     * @param dueOn  the due date before any of them
     * @param extensions  the extensions, in order
     * @return the date that those leave which move it
     */
    public LocalDate extended(LocalDate dueOn, List<Extension> extensions) {
        LocalDate due = dueOn;
        for (Extension extension : extensions) {
            if (moves(extension, due)) {
                due = extension.newDueOn();
            }
        }
        return due;
    }

    /** The days of a task that decide where it stands and whether it was late. */
    TaskDates datesOf(Task task) {
        Optional<LocalDate> due = dueDateOf(task);
        return TaskDates.of(task, due.isPresent() ? due.get() : null, lateHandBackCounts);
    }

    private boolean moves(Extension extension, LocalDate due) {
        return isPossible(extension)
                && (earlierMoves || extension.newDueOn().isAfter(due))
                && switch (effect) {
                    case MOVES_DATE_IF_GRANTED_BY_DUE ->
                        extension
                                .grantedOn()
                                .filter(granted -> !granted.isAfter(due))
                                .isPresent();
                    case MOVES_DATE_IF_REQUESTED_BY_DUE ->
                        extension.grantedOn().isPresent()
                                && !extension.requestedOn().isAfter(due);
                    case NONE -> false;
                };
    }

    /** Whether it was granted, if at all, after somebody had asked for it: otherwise it moves nothing. */
    static boolean isPossible(Extension extension) {
        return extension.grantedOn().isEmpty() || !extension.grantedOn().get().isBefore(extension.requestedOn());
    }
}
