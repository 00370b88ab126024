package io.github.thuocdo.scoring.assembly;

import io.github.thuocdo.core.policy.rule.Attribution;
import io.github.thuocdo.core.policy.rule.Attribution.EarlierExtension;
import io.github.thuocdo.core.policy.rule.Attribution.ExtensionEffect;
import io.github.thuocdo.core.policy.rule.Attribution.LateHandBack;
import io.github.thuocdo.core.task.Extension;
import io.github.thuocdo.core.task.Task;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When a task is due, its extensions considered (thời hạn sau gia hạn). Decree 335/2025, Art 18.1b.
 *
 * <p>Extensions are taken in the order of the task, each against the due date that the ones before have left; the readings {@code
 * extension-effect} and {@code earlier-extension} say which of them move it.
 */
record DueDates(ExtensionEffect effect, boolean earlierMoves, boolean lateHandBackCounts) {

    static DueDates of(Attribution attribution) {
        return new DueDates(
                attribution.extensionEffect().value(),
                attribution.timetable().earlierExtension().value() == EarlierExtension.MOVES_DATE,
                attribution.timetable().lateHandBack().value() == LateHandBack.HANDED_BACK);
    }

    private Optional<LocalDate> dueDateOf(Task task) {
        Optional<LocalDate> first = TaskDates.dueOf(task);
        return task.extensions().isEmpty() ? first : first.map(dueOn -> extended(task, dueOn));
    }

    private LocalDate extended(Task task, LocalDate dueOn) {
        LocalDate due = dueOn;
        for (Extension extension : task.extensions()) {
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
