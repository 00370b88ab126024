package io.github.thuocdo.scoring.assembly;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Attribution;
import io.github.thuocdo.core.policy.rule.Attribution.PeriodAttribution;
import io.github.thuocdo.core.policy.rule.WorkCounting;
import io.github.thuocdo.core.task.Extension;
import io.github.thuocdo.core.task.Task;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which tasks two readings may place, count or weigh in another way (công việc mà cách hiểu khác có thể chạm tới): those that have the facts
 * that a question is about. The question of extensions touches no task that was never extended.
 *
 * <p>A task that is touched may still come out the same; one that is not touched does.
 */
final class TasksInQuestion {

    /** Coefficients that are whole tenths are what they are under either reading of their rounding. */
    private static final long TENTHS = 10;

    private final Attribution one;
    private final Attribution other;
    private final ImmutableList<Predicate<Task>> touched;

    TasksInQuestion(Policy one, Policy other) {
        this.one = one.attribution();
        this.other = other.attribution();
        ImmutableList.Builder<Predicate<Task>> conditions = ImmutableList.builder();
        addPlacement(conditions);
        addTimetable(conditions);
        if (countsWorkingDays(one.workCounting()) != countsWorkingDays(other.workCounting())) {
            conditions.add(TasksInQuestion::mayBeLate);
        }
        if (!one.workCounting()
                .map(counting -> counting.coefficientRounding().value())
                .equals(other.workCounting()
                        .map(counting -> counting.coefficientRounding().value()))) {
            conditions.add(TasksInQuestion::mayBeRounded);
        }
        touched = conditions.build();
    }

    /** Whether another reading may make something else of a task. */
    boolean include(Task task) {
        for (int i = 0; i < touched.size(); i++) {
            if (touched.get(i).test(task)) {
                return true;
            }
        }
        return false;
    }

    private void addPlacement(ImmutableList.Builder<Predicate<Task>> conditions) {
        if (isReadOtherwise(rule -> rule.extensionEffect().value())) {
            conditions.add(task -> !task.extensions().isEmpty());
        }
        if (isReadOtherwise(rule -> rule.timetable().earlierExtension().value())) {
            conditions.add(task -> !task.extensions().isEmpty());
        }
        if (isReadOtherwise(rule -> rule.timetable().lateHandBack().value())) {
            conditions.add(task -> task.handedBackOn().isPresent());
        }
        if (isReadOtherwise(rule -> rule.periodAttribution().value())) {
            if (isReadOnceAs(PeriodAttribution.BY_PLANNED_SHARE)) {
                conditions.add(task -> !task.plannedShares().isEmpty());
            }
            if (isReadOnceAs(PeriodAttribution.BY_ASSIGNMENT_DATE)) {
                conditions.add(task -> task.assignedOn().isPresent());
            }
        }
        if (isReadOtherwise(rule -> rule.lateFinish().value())) {
            conditions.add(TasksInQuestion::mayBeLate);
        }
    }

    private void addTimetable(ImmutableList.Builder<Predicate<Task>> conditions) {
        if (isReadOtherwise(rule -> rule.december().value()) || isReadOtherwise(TasksInQuestion::yearCutoff)) {
            MonthDay cutoff = min(yearCutoff(one), yearCutoff(other));
            Predicate<LocalDate> late = day -> MonthDay.from(day).isAfter(cutoff);
            conditions.add(task -> mayBeDue(task, late));
        }
        if (isReadOtherwise(TasksInQuestion::monthEnd)) {
            int monthEnd = Math.min(monthEnd(one), monthEnd(other));
            Predicate<LocalDate> closed = day -> day.getDayOfMonth() > monthEnd;
            conditions.add(
                    task -> mayBeDue(task, closed) || is(task.assignedOn(), closed) || is(task.finishedOn(), closed));
        }
        if (isReadOtherwise(rule -> rule.timetable().undated().value())) {
            conditions.add(task -> task.dueOn().isEmpty());
        }
    }

    private boolean isReadOtherwise(Function<Attribution, ?> question) {
        return !question.apply(one).equals(question.apply(other));
    }

    private boolean isReadOnceAs(PeriodAttribution reading) {
        return one.periodAttribution().value() == reading
                || other.periodAttribution().value() == reading;
    }

    private static MonthDay yearCutoff(Attribution rule) {
        return rule.timetable().yearCutoff().value().day();
    }

    private static int monthEnd(Attribution rule) {
        return rule.timetable().monthEnd().value().day();
    }

    private static MonthDay min(MonthDay day, MonthDay another) {
        return day.isBefore(another) ? day : another;
    }

    private static boolean countsWorkingDays(Optional<WorkCounting> counting) {
        return counting.filter(rule -> rule.countsDaysLate() && rule.lateDay().value() == WorkCounting.LateDay.WORKING)
                .isPresent();
    }

    /** Work that was finished by its first due date is not late, unless an extension was to an earlier day. */
    private static boolean mayBeLate(Task task) {
        Optional<LocalDate> finished = task.finishedOn();
        Optional<LocalDate> due = task.dueOn();
        return finished.isPresent()
                && (due.isEmpty()
                        || finished.get().isAfter(due.get())
                        || !task.extensions().isEmpty());
    }

    private static boolean mayBeRounded(Task task) {
        return task.product().isPresent()
                || task.coefficient().filter(TasksInQuestion::isNoTenth).isPresent();
    }

    private static boolean isNoTenth(Fraction coefficient) {
        return !coefficient.fitsLong() || TENTHS % coefficient.denominatorAsLong() != 0;
    }

    /** On such a day by the first due date or that of an extension, whether or not it counts. */
    private static boolean mayBeDue(Task task, Predicate<LocalDate> day) {
        return is(task.dueOn(), day)
                || (!task.extensions().isEmpty()
                        && task.extensions().stream().map(Extension::newDueOn).anyMatch(day));
    }

    private static boolean is(Optional<LocalDate> given, Predicate<LocalDate> day) {
        return given.isPresent() && day.test(given.get());
    }
}
