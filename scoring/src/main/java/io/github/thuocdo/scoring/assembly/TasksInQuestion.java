package io.github.thuocdo.scoring.assembly;

import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Attribution;
import io.github.thuocdo.core.policy.rule.Attribution.PeriodAttribution;
import io.github.thuocdo.core.policy.rule.WorkCounting;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Which tasks two readings may place, count or weigh in another way (công việc mà cách hiểu khác có thể chạm tới): those that have the facts
 * that a question is about. The question of extensions touches no task that was never extended.
 *
 * <p>A task that is touched may still come out the same; one that is not touched does.
 */
final class TasksInQuestion {

    private final Attribution one;
    private final Attribution other;
    private final int traits;
    private final Optional<MonthDay> dueAfter;
    private final OptionalInt dayAfter;

    TasksInQuestion(Policy one, Policy other) {
        this.one = one.attribution();
        this.other = other.attribution();
        this.traits = ofPlacement() | ofCounting(one.workCounting(), other.workCounting());
        boolean isFinishReadOtherwise =
                isReadOtherwise(rule -> rule.lateFinish().value());
        boolean isPlaceReadOtherwise =
                isReadOtherwise(rule -> rule.periodAttribution().value());
        this.dueAfter = isPlaceReadOtherwise
                        || isReadOtherwise(rule -> rule.december().value())
                        || isReadOtherwise(TasksInQuestion::yearCutoff)
                ? Optional.of(min(yearCutoff(this.one), yearCutoff(this.other)))
                : Optional.empty();
        this.dayAfter = isPlaceReadOtherwise || isFinishReadOtherwise || isReadOtherwise(TasksInQuestion::monthEnd)
                ? OptionalInt.of(Math.min(monthEnd(this.one), monthEnd(this.other)))
                : OptionalInt.empty();
    }

    /**
     * Whether another reading may make something else of a task.
     *
     * @param ofTask  the traits of the task
     */
    boolean include(int ofTask) {
        return (ofTask & traits) != 0
                || (dueAfter.isPresent() && TaskTraits.mayBeDueAfter(ofTask, dueAfter.get()))
                || (dayAfter.isPresent() && TaskTraits.isAfter(ofTask, dayAfter.getAsInt()));
    }

    private int ofPlacement() {
        int touched = 0;
        if (isReadOtherwise(rule -> rule.extensionEffect().value())
                || isReadOtherwise(rule -> rule.timetable().earlierExtension().value())) {
            touched |= TaskTraits.EXTENDED;
        }
        if (isReadOtherwise(rule -> rule.timetable().lateHandBack().value())) {
            touched |= TaskTraits.HANDED_BACK;
        }
        if (isReadOtherwise(rule -> rule.lateFinish().value())) {
            touched |= TaskTraits.MAY_BE_LATE_BEYOND_A_MONTH;
        }
        if (isReadOtherwise(rule -> rule.timetable().undated().value())) {
            touched |= TaskTraits.WITHOUT_DUE_DATE;
        }
        return isReadOtherwise(rule -> rule.periodAttribution().value()) ? touched | ofPeriods() : touched;
    }

    private int ofPeriods() {
        int shares = isReadOnceAs(PeriodAttribution.BY_PLANNED_SHARE) ? TaskTraits.SHARED : 0;
        int assignment = isReadOnceAs(PeriodAttribution.BY_ASSIGNMENT_DATE) ? TaskTraits.BEYOND_A_MONTH : 0;
        return shares | assignment;
    }

    private static int ofCounting(Optional<WorkCounting> one, Optional<WorkCounting> other) {
        int days = countsWorkingDays(one) == countsWorkingDays(other) ? 0 : TaskTraits.MAY_BE_LATE;
        int rounding = one.map(counting -> counting.coefficientRounding().value())
                        .equals(other.map(
                                counting -> counting.coefficientRounding().value()))
                ? 0
                : TaskTraits.MAY_BE_ROUNDED;
        return days | rounding;
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
}
