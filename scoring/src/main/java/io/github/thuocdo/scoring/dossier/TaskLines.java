package io.github.thuocdo.scoring.dossier;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Lateness;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.TaskLine;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.period.WorkingCalendar;
import io.github.thuocdo.core.policy.rule.WorkCounting;
import io.github.thuocdo.core.policy.rule.WorkCounting.LateDay;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.Task;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The task lines of a person in a period (các dòng công việc trong kỳ). Decree 335/2025, Art 13, 14 and 18.1.
 *
 * <p>Only what the manager approved is delivered; a task handed back in time is not delivered and stays assigned. A listed delay of a task
 * that was finished after its due date describes that one delay: when every listed delay is excused, the task was not late.
 */
final class TaskLines {

    private final Register register;
    private final DueDates dueDates;
    private final TaskPlacement placement;
    private final Optional<WorkCounting> counting;
    private final Coefficients coefficients;
    private final Map<Assignee, ImmutableList<PlacedTask>> placedTasks = new ConcurrentHashMap<>();

    TaskLines(Register register, DueDates dueDates, TaskPlacement placement, Optional<WorkCounting> counting) {
        this.register = register;
        this.dueDates = dueDates;
        this.placement = placement;
        this.counting = counting;
        this.coefficients = new Coefficients(register, counting);
    }

    /** The lines of a person, by task. */
    ImmutableList<TaskLine> of(CadreId cadre, EvaluationPeriod period, Findings findings) {
        return placed(cadre, period.kind()).stream()
                .flatMap(placed -> placed.portions().stream()
                        .filter(portion -> portion.period().equals(period))
                        .flatMap(portion -> line(placed, portion, findings).stream()))
                .collect(toImmutableList());
    }

    /** Reports the tasks that stand in no period, or not in the one in which they are due. */
    void reportMisplaced(CadreId cadre, EvaluationPeriod period, PeriodKind scoredBy, Findings findings) {
        for (PlacedTask placed : placed(cadre, scoredBy)) {
            Task task = placed.task();
            if (placed.portions().isEmpty()) {
                findings.add(Finding.Code.TASK_WITHOUT_PERIOD, task.id().text(), "");
            }
            placed.leftForNextYear()
                    .filter(period::contains)
                    .ifPresent(left -> findings.add(
                            Finding.Code.TASK_IN_ANOTHER_PERIOD,
                            task.id().text(),
                            left.next().toString()));
        }
    }

    /** The periods in which a person has work. */
    ImmutableSortedSet<EvaluationPeriod> periodsOf(CadreId cadre, PeriodKind kind) {
        return placed(cadre, kind).stream()
                .flatMap(placed -> placed.portions().stream().map(Portion::period))
                .collect(toImmutableSortedSet(naturalOrder()));
    }

    /** The tasks of a person, by identifier. They are placed once, for they are asked for in every period of a year. */
    private ImmutableList<PlacedTask> placed(CadreId cadre, PeriodKind kind) {
        return placedTasks.computeIfAbsent(
                new Assignee(cadre, kind),
                assignee -> register.tasksOf(assignee.cadre()).stream()
                        .sorted(comparing(task -> task.id().text()))
                        .map(task -> new PlacedTask(
                                task,
                                placement.portionsOf(task, assignee.kind()),
                                placement.leftForNextYear(task, assignee.kind())))
                        .collect(toImmutableList()));
    }

    private record Assignee(CadreId cadre, PeriodKind kind) {}

    /** A task, the periods in which it stands, and the one in which it is due and left for the next year. */
    private record PlacedTask(Task task, ImmutableList<Portion> portions, Optional<EvaluationPeriod> leftForNextYear) {

        EvaluationPeriod first() {
            return portions.get(0).period();
        }
    }

    /** The line of a portion; none for an activity that weighs only within a product. */
    private Optional<TaskLine> line(PlacedTask placed, Portion portion, Findings findings) {
        Task task = placed.task();
        if (portion.lapses() == Portion.Lapses.HERE) {
            report(task, findings);
            coefficients.report(task, placed.first(), findings);
        }
        return coefficients.of(task, placed.first()).map(coefficient -> line(task, coefficient, portion));
    }

    private TaskLine line(Task task, Fraction coefficient, Portion portion) {
        TaskLine.Builder line = TaskLine.builder()
                .task(task.id())
                .name(task.name())
                .origin(task.origin())
                .coefficient(coefficient)
                .assigned(portion.assigned())
                .delivered(portion.delivered())
                .exceeding(task.exceeding());
        if (portion.lapses() == Portion.Lapses.HERE) {
            addLapses(task, line);
        }
        return line.build();
    }

    private void addLapses(Task task, TaskLine.Builder line) {
        line.faults(settled(task, task.faults()));
        ImmutableList<Lapse> delays = settled(task, task.delays());
        if (!dueDates.isFinishedLate(task)) {
            line.delays(delays);
            return;
        }
        long occurrences = delays.isEmpty()
                ? 1
                : delays.stream()
                        .filter(delay -> !delay.excusal().isConfirmed())
                        .mapToLong(Lapse::times)
                        .sum();
        Optional<Lateness> late = occurrences == 0 ? Optional.empty() : lateness(task, occurrences);
        // Without a delay of the whole line, the delays that remain would each hit a product
        line.late(late).delays(late.isPresent() ? delays : excused(delays));
    }

    private Optional<Lateness> lateness(Task task, long occurrences) {
        LocalDate due = dueDates.dueDateOf(task).orElseThrow();
        LocalDate finished = task.finishedOn().orElseThrow();
        Optional<Long> workingDays = register.calendar().map(calendar -> workingDays(calendar, due, finished));
        if (countsWorkingDays()) {
            checkArgument(
                    workingDays.isPresent(),
                    "late-day (%s) must have a working calendar in the register to count the delay of task %s of cadre %s",
                    LateDay.WORKING.key(),
                    task.id().text(),
                    task.assignee().text());
            if (workingDays.orElseThrow() == 0) {
                return Optional.empty();
            }
        }
        return Optional.of(new Lateness(occurrences, ChronoUnit.DAYS.between(due, finished), workingDays));
    }

    private static long workingDays(WorkingCalendar calendar, LocalDate due, LocalDate finished) {
        return calendar.workingDaysBetween(due, finished);
    }

    private boolean countsWorkingDays() {
        return counting.filter(rule -> rule.countsDaysLate() && rule.lateDay().value() == LateDay.WORKING)
                .isPresent();
    }

    private static ImmutableList<Lapse> settled(Task task, ImmutableList<Lapse> lapses) {
        return lapses.stream().map(lapse -> settled(task, lapse)).collect(toImmutableList());
    }

    /** Nobody confirms an objective cause of the own lapse. */
    private static Lapse settled(Task task, Lapse lapse) {
        if (!isOwnConfirmation(task, lapse)) {
            return lapse;
        }
        return new Lapse(
                lapse.evidence(),
                lapse.times(),
                lapse.product(),
                lapse.on(),
                lapse.lateDays(),
                new Excusal.Refused(task.assignee(), "confirmed by the person whose lapse it is"));
    }

    private static boolean isOwnConfirmation(Task task, Lapse lapse) {
        return lapse.excusal() instanceof Excusal.Confirmed confirmed
                && confirmed.by().equals(task.assignee());
    }

    private static ImmutableList<Lapse> excused(ImmutableList<Lapse> delays) {
        return delays.stream().filter(delay -> delay.excusal().isConfirmed()).collect(toImmutableList());
    }

    private void report(Task task, Findings findings) {
        String where = task.id().text();
        task.handedBackOn()
                .filter(day -> !dueDates.isHandedBack(task))
                .ifPresent(day -> findings.add(Finding.Code.HANDED_BACK_LATE, where, day.toString()));
        task.reported()
                .filter(quantity -> quantity.signum() > 0 && task.approved().isEmpty())
                .ifPresent(quantity -> findings.add(Finding.Code.DELIVERY_NOT_APPROVED, where, quantity.toString()));
        task.faults().forEach(lapse -> report(task, lapse, findings));
        task.delays().forEach(lapse -> report(task, lapse, findings));
    }

    private static void report(Task task, Lapse lapse, Findings findings) {
        String where = task.id().text();
        if (isOwnConfirmation(task, lapse)) {
            findings.add(
                    Finding.Code.OWN_CAUSE_CONFIRMED, where, lapse.evidence().text());
        }
        if (lapse.excusal() instanceof Excusal.Unanswered) {
            findings.add(
                    Finding.Code.EXCUSAL_UNANSWERED, where, lapse.evidence().text());
        }
    }
}
