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
import io.github.thuocdo.core.task.Task;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * In which periods a task stands, and with how much (kỳ của công việc). Decree 335/2025, Art 18.1, is silent on it but for the splitting of
 * long work; the readings {@code period-attribution}, {@code late-finish} and {@code december} decide.
 *
 * <p>A task belongs to the period that it names. One that names none belongs to that of its due date, extensions considered, or of its
 * assignment; without such a date, to that in which it was finished, or else assigned. A named period that is longer than those scored is
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
    private final DueDates dueDates;

    TaskPlacement(Attribution attribution, DueDates dueDates) {
        this.attribution = attribution.periodAttribution().value();
        this.lateFinish = attribution.lateFinish().value();
        this.december = attribution.december().value();
        this.yearCutoff = attribution.timetable().yearCutoff().value().day();
        this.monthEnd = attribution.timetable().monthEnd().value().day();
        this.dueDates = dueDates;
    }

    /** The portions of a task, one a period, in order of time; none when nothing says to which period it belongs. */
    ImmutableList<Portion> portionsOf(Task task, PeriodKind kind) {
        ImmutableSortedMap<EvaluationPeriod, Fraction> shares = sharesOf(task, kind);
        if (shares.isEmpty()) {
            return ImmutableList.of();
        }
        EvaluationPeriod main = mainPeriod(task, shares);
        Map<EvaluationPeriod, Portion> portions = new TreeMap<>();
        shares.entrySet().stream()
                .flatMap(share -> share.getKey().equals(main)
                        ? mainPortions(task, main, share.getValue())
                        : Stream.of(portion(task, share.getKey(), share.getValue(), Portion.Lapses.ELSEWHERE)))
                .forEach(portion -> portions.merge(portion.period(), portion, Portion::plus));
        return ImmutableList.copyOf(portions.values());
    }

    /** The period in which a task is due and does not stand, because that December is scored early. */
    Optional<EvaluationPeriod> leftForNextYear(Task task, PeriodKind kind) {
        ImmutableList<EvaluationPeriod> periods = periodsOf(task, kind);
        return dueDates.dueDateOf(task)
                .filter(due -> periods.contains(byDueDate(due, kind)))
                .map(due -> periodOf(due, kind))
                .filter(period -> !periods.contains(period));
    }

    /** The periods in which a task stands. */
    ImmutableList<EvaluationPeriod> periodsOf(Task task, PeriodKind kind) {
        return portionsOf(task, kind).stream().map(Portion::period).collect(toImmutableList());
    }

    private ImmutableSortedMap<EvaluationPeriod, Fraction> sharesOf(Task task, PeriodKind kind) {
        if (attribution == PeriodAttribution.BY_PLANNED_SHARE
                && !task.plannedShares().isEmpty()) {
            Map<EvaluationPeriod, Fraction> shares = new TreeMap<>();
            task.plannedShares()
                    .forEach((period, share) ->
                            shares.merge(EvaluationPeriod.containing(kind, period.lastDay()), share, Fraction::plus));
            return ImmutableSortedMap.copyOf(shares);
        }
        return ImmutableSortedMap.copyOf(onlyPeriod(task, kind)
                .map(period -> Map.of(period, Fraction.ONE))
                .orElse(Map.of()));
    }

    private Optional<EvaluationPeriod> onlyPeriod(Task task, PeriodKind kind) {
        Optional<EvaluationPeriod> byDates = byDates(task, kind);
        return task.period().map(named -> scored(named, kind, byDates)).or(() -> byDates);
    }

    private static EvaluationPeriod scored(
            EvaluationPeriod named, PeriodKind kind, Optional<EvaluationPeriod> byDates) {
        return byDates.filter(named::contains).orElse(EvaluationPeriod.containing(kind, named.lastDay()));
    }

    private Optional<EvaluationPeriod> byDates(Task task, PeriodKind kind) {
        Optional<EvaluationPeriod> byAssignment = task.assignedOn()
                .filter(day -> attribution == PeriodAttribution.BY_ASSIGNMENT_DATE)
                .map(day -> periodOf(day, kind));
        return byAssignment
                .or(() -> dueDates.dueDateOf(task).map(due -> byDueDate(due, kind)))
                .or(() -> task.finishedOn().or(task::assignedOn).map(day -> periodOf(day, kind)));
    }

    private EvaluationPeriod byDueDate(LocalDate due, PeriodKind kind) {
        EvaluationPeriod period = periodOf(due, kind);
        boolean afterClassification = MonthDay.from(due).isAfter(yearCutoff);
        return afterClassification && december == December.SCORED_EARLY_LATER_WORK_NEXT_YEAR
                ? EvaluationPeriod.containing(kind, EvaluationPeriod.year(due.getYear() + 1).firstDay())
                : period;
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

    private Stream<Portion> mainPortions(Task task, EvaluationPeriod period, Fraction share) {
        Portion whole = portion(task, period, share, Portion.Lapses.HERE);
        if (!isFinishedAfter(task, period)) {
            return Stream.of(whole);
        }
        return switch (lateFinish) {
            case REOPENS_PERIOD -> Stream.of(whole);
            case NO_CREDIT -> Stream.of(new Portion(period, whole.assigned(), Fraction.ZERO, Portion.Lapses.HERE));
            case CARRIED_AS_NEW_ASSIGNMENT_WITH_DELAY ->
                Stream.of(
                        new Portion(period, whole.assigned(), Fraction.ZERO, Portion.Lapses.ELSEWHERE),
                        portion(
                                task,
                                periodOf(task.finishedOn().orElseThrow(), period.kind()),
                                share,
                                Portion.Lapses.HERE));
        };
    }

    private boolean isFinishedAfter(Task task, EvaluationPeriod period) {
        boolean afterPeriod = task.finishedOn()
                .filter(day -> periodOf(day, period.kind()).compareTo(period) > 0)
                .isPresent();
        return afterPeriod && !dueDates.isHandedBack(task) && (task.dueOn().isEmpty() || dueDates.isFinishedLate(task));
    }

    private Portion portion(Task task, EvaluationPeriod period, Fraction share, Portion.Lapses lapses) {
        Fraction delivered =
                dueDates.isHandedBack(task) ? Fraction.ZERO : task.approved().orElse(Fraction.ZERO);
        return new Portion(period, task.assigned().multipliedBy(share), delivered.multipliedBy(share), lapses);
    }
}
