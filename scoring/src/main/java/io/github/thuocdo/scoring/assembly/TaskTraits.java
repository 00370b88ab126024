package io.github.thuocdo.scoring.assembly;

import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.task.Extension;
import io.github.thuocdo.core.task.Task;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/**
 * What the questions on work may be about, of one task in one number (đặc điểm của công việc): some eighty readings are asked of every task, and
 * what costs most about a task is to fetch it from memory.
 */
final class TaskTraits {

    static final int EXTENDED = 1;
    static final int HANDED_BACK = 1 << 1;
    static final int MAY_BE_LATE = 1 << 2;
    static final int SHARED = 1 << 3;
    static final int BEYOND_A_MONTH = 1 << 4;
    static final int WITHOUT_DUE_DATE = 1 << 5;
    static final int MAY_BE_ROUNDED = 1 << 6;
    static final int MAY_BE_LATE_BEYOND_A_MONTH = 1 << 7;

    private static final int LATEST_DAY = 8;
    private static final int LATEST_DUE = 13;
    private static final int DAYS = 32;

    /** Coefficients that are whole tenths are what they are under either reading of their rounding. */
    private static final long TENTHS = 10;

    private TaskTraits() {}

    static int of(Task task) {
        int latestDay = Math.max(dayOf(task.assignedOn()), dayOf(task.finishedOn()));
        int latestDue = 0;
        if (task.dueOn().isPresent()) {
            latestDay = Math.max(latestDay, dayOf(task.dueOn()));
            latestDue = number(task.dueOn().get());
        }
        for (Extension extension : task.extensions()) {
            latestDay = Math.max(latestDay, extension.newDueOn().getDayOfMonth());
            latestDue = Math.max(latestDue, number(extension.newDueOn()));
        }
        return flags(task) | latestDay << LATEST_DAY | latestDue << LATEST_DUE;
    }

    private static int flags(Task task) {
        boolean isBeyondAMonth = !isWithinAMonth(task);
        boolean mayBeLate = mayBeLate(task);
        return flag(EXTENDED, !task.extensions().isEmpty())
                | flag(HANDED_BACK, task.handedBackOn().isPresent())
                | flag(MAY_BE_LATE, mayBeLate)
                | flag(SHARED, !task.plannedShares().isEmpty())
                | flag(BEYOND_A_MONTH, isBeyondAMonth)
                | flag(WITHOUT_DUE_DATE, TaskDates.dueOf(task).isEmpty())
                | flag(MAY_BE_ROUNDED, mayBeRounded(task))
                | flag(MAY_BE_LATE_BEYOND_A_MONTH, mayBeLate && isBeyondAMonth);
    }

    /**
     * Whether assignment, due date, extensions and finish all lie in one month of the calendar, and nothing else says where the task belongs: then
     * it stands in that month by whichever of them, as far as months close on their last day.
     */
    private static boolean isWithinAMonth(Task task) {
        Optional<LocalDate> due = TaskDates.dueOf(task);
        return due.isPresent()
                && task.period().isEmpty()
                && task.plannedShares().isEmpty()
                && isInMonthOf(due.get(), task.assignedOn())
                && isInMonthOf(due.get(), task.finishedOn())
                && areInMonthOf(due.get(), task.extensions());
    }

    private static boolean areInMonthOf(LocalDate day, List<Extension> extensions) {
        for (Extension extension : extensions) {
            if (!isInMonthOf(day, extension.newDueOn())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInMonthOf(LocalDate day, Optional<LocalDate> other) {
        return other.isEmpty() || isInMonthOf(day, other.get());
    }

    private static boolean isInMonthOf(LocalDate day, LocalDate other) {
        return day.getMonthValue() == other.getMonthValue() && day.getYear() == other.getYear();
    }

    private static int flag(int trait, boolean isThere) {
        return isThere ? trait : 0;
    }

    /** Whether a date of the task lies behind a day of its month. */
    static boolean isAfter(int traits, int dayOfMonth) {
        return (traits >> LATEST_DAY) % DAYS > dayOfMonth;
    }

    /** Whether the task may be due after a day of the year, by its first due date or that of an extension, whether or not it counts. */
    static boolean mayBeDueAfter(int traits, MonthDay day) {
        return traits >> LATEST_DUE > number(day.getMonthValue(), day.getDayOfMonth());
    }

    private static int number(LocalDate day) {
        return number(day.getMonthValue(), day.getDayOfMonth());
    }

    private static int number(int month, int day) {
        return month * DAYS + day;
    }

    private static int dayOf(Optional<LocalDate> day) {
        return day.isPresent() ? day.get().getDayOfMonth() : 0;
    }

    /** Work that was finished by its first due date is not late, unless an extension was to an earlier day. */
    private static boolean mayBeLate(Task task) {
        Optional<LocalDate> finished = TaskDates.finishedOf(task);
        Optional<LocalDate> due = TaskDates.dueOf(task);
        return finished.isPresent()
                && (due.isEmpty()
                        || finished.get().isAfter(due.get())
                        || !task.extensions().isEmpty());
    }

    private static boolean mayBeRounded(Task task) {
        return task.product().isPresent()
                || task.coefficient().filter(TaskTraits::isNoTenth).isPresent();
    }

    private static boolean isNoTenth(Fraction coefficient) {
        return !coefficient.fitsLong() || TENTHS % coefficient.denominatorAsLong() != 0;
    }
}
