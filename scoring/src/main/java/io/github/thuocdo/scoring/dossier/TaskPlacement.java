package io.github.thuocdo.scoring.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
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
final class TaskPlacement {

    private final PeriodAttribution attribution;
    private final LateFinish lateFinish;
    private final December december;
    private final MonthDay yearCutoff;
    private final int monthEnd;
    private final UndatedTask undated;
    private final DueDates dueDates;

    TaskPlacement(Attribution attribution, DueDates dueDates) {
        this.attribution = attribution.periodAttribution().value();
        this.lateFinish = attribution.lateFinish().value();
        this.december = attribution.december().value();
        this.yearCutoff = attribution.timetable().yearCutoff().value().day();
        this.monthEnd = attribution.timetable().monthEnd().value().day();
        this.undated = attribution.timetable().undated().value();
        this.dueDates = dueDates;
    }

    /** The portions of a task, one a period, in order of time; none when nothing says to which period it belongs. */
    ImmutableList<Portion> portionsOf(Task task, PeriodKind kind) {
        if (isSplit(task)) {
            return portionsOf(task, sharesOf(task, kind));
        }
        @Nullable EvaluationPeriod period = onlyPeriod(task, kind);
        return period == null ? ImmutableList.of() : mainPortions(task, period, Fraction.ONE);
    }

    private boolean isSplit(Task task) {
        return attribution == PeriodAttribution.BY_PLANNED_SHARE
                && !task.plannedShares().isEmpty();
    }

    private ImmutableList<Portion> portionsOf(Task task, ImmutableSortedMap<EvaluationPeriod, Fraction> shares) {
        EvaluationPeriod main = mainPeriod(task, shares);
        Map<EvaluationPeriod, Portion> portions = new TreeMap<>();
        shares.entrySet().stream()
                .flatMap(share -> share.getKey().equals(main)
                        ? mainPortions(task, main, share.getValue()).stream()
                        : Stream.of(portion(task, share.getKey(), share.getValue(), Portion.Lapses.ELSEWHERE)))
                .forEach(portion -> portions.merge(portion.period(), portion, Portion::plus));
        return ImmutableList.copyOf(portions.values());
    }

    /** The period in which a task is due and does not stand, because that December is scored early. */
    Optional<EvaluationPeriod> leftForNextYear(Task task, PeriodKind kind) {
        return dueDates.dueDateOf(task)
                .filter(this::isAfterClassification)
                .flatMap(due -> leftForNextYear(periodsOf(task, kind), due, kind));
    }

    private Optional<EvaluationPeriod> leftForNextYear(
            ImmutableList<EvaluationPeriod> periods, LocalDate due, PeriodKind kind) {
        return Optional.of(periodOf(due, kind))
                .filter(period -> periods.contains(byDueDate(due, kind)) && !periods.contains(period));
    }

    private ImmutableList<EvaluationPeriod> periodsOf(Task task, PeriodKind kind) {
        return portionsOf(task, kind).stream().map(Portion::period).collect(toImmutableList());
    }

    private static ImmutableSortedMap<EvaluationPeriod, Fraction> sharesOf(Task task, PeriodKind kind) {
        Map<EvaluationPeriod, Fraction> shares = new TreeMap<>();
        task.plannedShares()
                .forEach((period, share) ->
                        shares.merge(EvaluationPeriod.containing(kind, period.lastDay()), share, Fraction::plus));
        return ImmutableSortedMap.copyOf(shares);
    }

    private @Nullable EvaluationPeriod onlyPeriod(Task task, PeriodKind kind) {
        @Nullable EvaluationPeriod byDates = byDates(task, kind);
        Optional<EvaluationPeriod> named = task.period();
        return named.isPresent() ? scored(named.get(), kind, byDates) : byDates;
    }

    private static EvaluationPeriod scored(
            EvaluationPeriod named, PeriodKind kind, @Nullable EvaluationPeriod byDates) {
        return byDates != null && named.contains(byDates)
                ? byDates
                : EvaluationPeriod.containing(kind, named.lastDay());
    }

    private @Nullable EvaluationPeriod byDates(Task task, PeriodKind kind) {
        Optional<LocalDate> assigned = task.assignedOn();
        if (attribution == PeriodAttribution.BY_ASSIGNMENT_DATE && assigned.isPresent()) {
            return periodOf(assigned.get(), kind);
        }
        Optional<LocalDate> due = dueDates.dueDateOf(task);
        if (due.isPresent()) {
            return byDueDate(due.get(), kind);
        }
        Optional<LocalDate> finished = task.finishedOn();
        Optional<LocalDate> day = switch (undated) {
            case FINISHED_THEN_ASSIGNED -> finished.isPresent() ? finished : assigned;
            case ASSIGNED_THEN_FINISHED -> assigned.isPresent() ? assigned : finished;
        };
        return day.isPresent() ? periodOf(day.get(), kind) : null;
    }

    private EvaluationPeriod byDueDate(LocalDate due, PeriodKind kind) {
        EvaluationPeriod period = periodOf(due, kind);
        return isAfterClassification(due)
                ? EvaluationPeriod.containing(
                        kind, EvaluationPeriod.year(due.getYear() + 1).firstDay())
                : period;
    }

    private boolean isAfterClassification(LocalDate due) {
        return december == December.SCORED_EARLY_LATER_WORK_NEXT_YEAR
                && MonthDay.from(due).isAfter(yearCutoff);
    }

    /** The period whose work is closed next: where months close before their last day, the rest belongs to the following one. */
    private EvaluationPeriod periodOf(LocalDate day, PeriodKind kind) {
        boolean closed = day.getDayOfMonth() > monthEnd;
        return EvaluationPeriod.containing(kind, closed ? day.plusMonths(1).withDayOfMonth(1) : day);
    }

    /** The period of the due date if it has a share, else the last one: the lapses of the task are counted there. */
    private EvaluationPeriod mainPeriod(Task task, ImmutableSortedMap<EvaluationPeriod, Fraction> shares) {
        return shares.keySet().stream()
                .filter(period -> dueDates.dueDateOf(task)
                        .filter(due -> periodOf(due, period.kind()).equals(period))
                        .isPresent())
                .findFirst()
                .orElseGet(shares::lastKey);
    }

    private ImmutableList<Portion> mainPortions(Task task, EvaluationPeriod period, Fraction share) {
        Portion whole = portion(task, period, share, Portion.Lapses.HERE);
        if (!isFinishedAfter(task, period)) {
            return ImmutableList.of(whole);
        }
        return switch (lateFinish) {
            case REOPENS_PERIOD -> ImmutableList.of(whole);
            case NO_CREDIT ->
                ImmutableList.of(new Portion(period, whole.assigned(), Fraction.ZERO, Portion.Lapses.HERE));
            case CARRIED_AS_NEW_ASSIGNMENT_WITH_DELAY ->
                ImmutableList.of(
                        new Portion(period, whole.assigned(), Fraction.ZERO, Portion.Lapses.ELSEWHERE),
                        portion(
                                task,
                                periodOf(task.finishedOn().orElseThrow(), period.kind()),
                                share,
                                Portion.Lapses.HERE));
        };
    }

    private boolean isFinishedAfter(Task task, EvaluationPeriod period) {
        Optional<LocalDate> finished = task.finishedOn();
        return finished.isPresent()
                && periodOf(finished.get(), period.kind()).compareTo(period) > 0
                && !dueDates.isHandedBack(task)
                && (task.dueOn().isEmpty() || dueDates.isFinishedLate(task));
    }

    private Portion portion(Task task, EvaluationPeriod period, Fraction share, Portion.Lapses lapses) {
        Fraction delivered =
                dueDates.isHandedBack(task) ? Fraction.ZERO : task.approved().orElse(Fraction.ZERO);
        return share.equals(Fraction.ONE)
                ? new Portion(period, task.assigned(), delivered, lapses)
                : new Portion(period, task.assigned().multipliedBy(share), delivered.multipliedBy(share), lapses);
    }
}
