package io.github.thuocdo.scoring.assembly;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.rule.Attribution;
import io.github.thuocdo.core.policy.rule.Attribution.December;
import io.github.thuocdo.core.policy.rule.Attribution.LateFinish;
import io.github.thuocdo.core.policy.rule.Attribution.PeriodAttribution;
import io.github.thuocdo.core.policy.rule.Attribution.UndatedTask;
import io.github.thuocdo.core.task.Task;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * In which periods a task stands, and with how much (kỳ của công việc). Decree 335/2025, Art 18.1, is silent on it but for the splitting of
 * long work; the readings {@code period-attribution}, {@code undated-task}, {@code late-finish} and {@code december} decide.
 *
 * <p>A task belongs to the period that it names. One that names none belongs to that of its due date, extensions considered, or of its
 * assignment; without such a date, to the day that {@code undated-task} says. A named period that is longer than those scored is
 * narrowed down by the dates where they lie in it, else to its last part.
 *
 * <p>The reading {@code late-finish} is asked only of work that is late: finished after the last day of its period and after its due date,
 * or having none. Work done in time is never undelivered, whatever its period.
 */
record TaskPlacement(
        PeriodAttribution attribution,
        LateFinish lateFinish,
        December december,
        MonthDay yearCutoff,
        int monthEnd,
        UndatedTask undated) {

    static TaskPlacement of(Attribution attribution) {
        return new TaskPlacement(
                attribution.periodAttribution().value(),
                attribution.lateFinish().value(),
                attribution.december().value(),
                attribution.timetable().yearCutoff().value().day(),
                attribution.timetable().monthEnd().value().day(),
                attribution.timetable().undated().value());
    }

    /** The portions of a task, one a period, in order of time; none when nothing says to which period it belongs. */
    ImmutableList<Portion> portionsOf(Task task, TaskDates dates, Spacing spacing) {
        if (isSplit(task)) {
            return portionsOf(task, dates, sharesOf(task, spacing));
        }
        @Nullable EvaluationPeriod period = onlyPeriod(task, dates, spacing);
        return period == null ? ImmutableList.of() : mainPortions(task, dates, period, Fraction.ONE);
    }

    private boolean isSplit(Task task) {
        return attribution == PeriodAttribution.BY_PLANNED_SHARE
                && !task.plannedShares().isEmpty();
    }

    private ImmutableList<Portion> portionsOf(
            Task task, TaskDates dates, ImmutableSortedMap<EvaluationPeriod, Fraction> shares) {
        EvaluationPeriod main = mainPeriod(dates, shares);
        Map<EvaluationPeriod, Portion> portions = new TreeMap<>();
        shares.entrySet().stream()
                .flatMap(share -> share.getKey().equals(main)
                        ? mainPortions(task, dates, main, share.getValue()).stream()
                        : Stream.of(portion(task, dates, share.getKey(), share.getValue(), Portion.Lapses.ELSEWHERE)))
                .forEach(portion -> portions.merge(portion.period(), portion, Portion::plus));
        return ImmutableList.copyOf(portions.values());
    }

    /**
     * The period in which a task is due and does not stand, because that December is scored early; null for all other tasks.
     *
     * @param portions  the portions of the task
     */
    @Nullable
    EvaluationPeriod leftForNextYear(TaskDates dates, ImmutableList<Portion> portions, Spacing spacing) {
        @Nullable LocalDate due = dates.due();
        if (due == null || !isAfterClassification(due, spacing)) {
            return null;
        }
        EvaluationPeriod period = periodOf(due, spacing);
        return isIn(portions, byDueDate(due, spacing)) && !isIn(portions, period) ? period : null;
    }

    private static boolean isIn(ImmutableList<Portion> portions, EvaluationPeriod period) {
        return portions.stream().anyMatch(portion -> portion.period().equals(period));
    }

    private static ImmutableSortedMap<EvaluationPeriod, Fraction> sharesOf(Task task, Spacing spacing) {
        Map<EvaluationPeriod, Fraction> shares = new TreeMap<>();
        task.plannedShares()
                .forEach((period, share) -> shares.merge(spacing.containing(period.lastDay()), share, Fraction::plus));
        return ImmutableSortedMap.copyOf(shares);
    }

    private @Nullable EvaluationPeriod onlyPeriod(Task task, TaskDates dates, Spacing spacing) {
        @Nullable EvaluationPeriod byDates = byDates(task, dates, spacing);
        Optional<EvaluationPeriod> named = task.period();
        return named.isPresent() ? scored(named.get(), spacing, byDates) : byDates;
    }

    private static EvaluationPeriod scored(
            EvaluationPeriod named, Spacing spacing, @Nullable EvaluationPeriod byDates) {
        return byDates != null && named.contains(byDates) ? byDates : spacing.containing(named.lastDay());
    }

    private @Nullable EvaluationPeriod byDates(Task task, TaskDates dates, Spacing spacing) {
        if (attribution == PeriodAttribution.BY_ASSIGNMENT_DATE
                && task.assignedOn().isPresent()) {
            return periodOf(task.assignedOn().get(), spacing);
        }
        return dates.due() == null ? undated(task, dates, spacing) : byDueDate(dates.due(), spacing);
    }

    private @Nullable EvaluationPeriod undated(Task task, TaskDates dates, Spacing spacing) {
        @Nullable LocalDate assigned = task.assignedOn().orElse(null);
        @Nullable LocalDate finished = dates.finished();
        @Nullable
        LocalDate day = switch (undated) {
            case FINISHED_THEN_ASSIGNED -> finished != null ? finished : assigned;
            case ASSIGNED_THEN_FINISHED -> assigned != null ? assigned : finished;
        };
        return day == null ? null : periodOf(day, spacing);
    }

    private EvaluationPeriod byDueDate(LocalDate due, Spacing spacing) {
        return isAfterClassification(due, spacing)
                ? spacing.containing(EvaluationPeriod.year(due.getYear() + 1).firstDay())
                : periodOf(due, spacing);
    }

    private boolean isAfterClassification(LocalDate due, Spacing spacing) {
        int months = due.getMonthValue() - yearCutoff.getMonthValue();
        return spacing.isOfCalendar()
                && december == December.SCORED_EARLY_LATER_WORK_NEXT_YEAR
                && (months > 0 || (months == 0 && due.getDayOfMonth() > yearCutoff.getDayOfMonth()));
    }

    /** The period whose work is closed next: where months close before their last day, the rest belongs to the following one. */
    private EvaluationPeriod periodOf(LocalDate day, Spacing spacing) {
        boolean closed = day.getDayOfMonth() > monthEnd;
        return spacing.containing(closed ? day.plusMonths(1).withDayOfMonth(1) : day);
    }

    /** The period of the due date if it has a share, else the last one: the lapses of the task are counted there. */
    private EvaluationPeriod mainPeriod(TaskDates dates, ImmutableSortedMap<EvaluationPeriod, Fraction> shares) {
        @Nullable LocalDate due = dates.due();
        return shares.keySet().stream()
                .filter(period ->
                        due != null && periodOf(due, Spacing.of(period)).equals(period))
                .findFirst()
                .orElseGet(shares::lastKey);
    }

    private ImmutableList<Portion> mainPortions(Task task, TaskDates dates, EvaluationPeriod period, Fraction share) {
        Portion whole = portion(task, dates, period, share, Portion.Lapses.HERE);
        return dates.isFinishedOutOfTime()
                        && finishedIn(dates, Spacing.of(period)).compareTo(period) > 0
                ? finishedAfter(task, dates, whole, share)
                : ImmutableList.of(whole);
    }

    private EvaluationPeriod finishedIn(TaskDates dates, Spacing spacing) {
        return periodOf(requireNonNull(dates.finished(), "finished"), spacing);
    }

    private ImmutableList<Portion> finishedAfter(Task task, TaskDates dates, Portion whole, Fraction share) {
        EvaluationPeriod period = whole.period();
        return switch (lateFinish) {
            case REOPENS_PERIOD -> ImmutableList.of(whole);
            case NO_CREDIT ->
                ImmutableList.of(new Portion(period, whole.assigned(), Fraction.ZERO, Portion.Lapses.HERE));
            case CARRIED_AS_NEW_ASSIGNMENT_WITH_DELAY ->
                ImmutableList.of(
                        new Portion(period, whole.assigned(), Fraction.ZERO, Portion.Lapses.ELSEWHERE),
                        portion(task, dates, finishedIn(dates, Spacing.of(period)), share, Portion.Lapses.HERE));
        };
    }

    private static Portion portion(
            Task task, TaskDates dates, EvaluationPeriod period, Fraction share, Portion.Lapses lapses) {
        Optional<Fraction> approved = task.approved();
        Fraction delivered = dates.isHandedBack() || approved.isEmpty() ? Fraction.ZERO : approved.get();
        return share.equals(Fraction.ONE)
                ? new Portion(period, task.assigned(), delivered, lapses)
                : new Portion(period, task.assigned().multipliedBy(share), delivered.multipliedBy(share), lapses);
    }
}
