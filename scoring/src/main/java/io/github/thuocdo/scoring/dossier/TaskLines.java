package io.github.thuocdo.scoring.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.Lateness;
import io.github.thuocdo.core.evaluation.Refusal;
import io.github.thuocdo.core.evaluation.RefusalException;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.TaskFinding;
import io.github.thuocdo.core.evaluation.TaskLine;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.Subject;
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
import org.jspecify.annotations.Nullable;

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
    private final Map<Assignee, PersonWork> works = new ConcurrentHashMap<>();
    private final @Nullable TaskLines before;
    private final Map<Assignee, ImmutableSet<EvaluationPeriod>> differing = new ConcurrentHashMap<>();
    private volatile boolean roundIsOver;

    TaskLines(Register register, DueDates dueDates, TaskPlacement placement, Optional<WorkCounting> counting) {
        this(register, dueDates, placement, counting, null);
    }

    /** The lines under another reading, which takes over the work of those whose every task it reads in the same way. */
    TaskLines(DueDates dueDates, TaskPlacement placement, Optional<WorkCounting> counting, TaskLines before) {
        this(before.register, dueDates, placement, counting, before);
    }

    private TaskLines(
            Register register,
            DueDates dueDates,
            TaskPlacement placement,
            Optional<WorkCounting> counting,
            @Nullable TaskLines before) {
        this.before = before;
        this.register = register;
        this.dueDates = dueDates;
        this.placement = placement;
        this.counting = counting;
        this.coefficients = new Coefficients(register, counting);
    }

    /** The lines of a person, in the order of the register. */
    ImmutableList<TaskLine> of(CadreId cadre, EvaluationPeriod period) {
        return work(cadre, period.kind()).in(period);
    }

    /** Reports the trouble in the work of a period. */
    void report(CadreId cadre, EvaluationPeriod period, Findings findings) {
        if (!findings.areHeard() || !hasWork(cadre, period)) {
            return;
        }
        for (Task task : register.tasksOf(cadre)) {
            ImmutableList<Portion> portions = placement.portionsOf(task, period.kind());
            for (Portion portion : portions) {
                if (portion.lapses() == Portion.Lapses.HERE && portion.period().equals(period)) {
                    report(task, period, findings);
                    coefficients.report(task, portions.get(0).period(), findings);
                }
            }
        }
    }

    /** Reports the tasks that stand in no period, or not in the one in which they are due. */
    void reportMisplaced(CadreId cadre, EvaluationPeriod period, PeriodKind scoredBy, Findings findings) {
        if (!findings.areHeard()) {
            return;
        }
        for (Task task : register.tasksOf(cadre)) {
            if (placement.portionsOf(task, scoredBy).isEmpty()) {
                findings.add(new TaskFinding.TaskWithoutPeriod(Subject.of(cadre), period, task.id()));
            }
            placement
                    .leftForNextYear(task, scoredBy)
                    .filter(period::contains)
                    .ifPresent(left -> findings.add(
                            new TaskFinding.TaskInAnotherPeriod(Subject.of(cadre), left, task.id(), left.next())));
        }
    }

    /** The periods in which a person has work, in order of time. */
    ImmutableList<EvaluationPeriod> periodsOf(CadreId cadre, PeriodKind kind) {
        return work(cadre, kind).periods();
    }

    boolean hasWork(CadreId cadre, EvaluationPeriod period) {
        return work(cadre, period.kind()).isIn(period);
    }

    /**
     * The work of a person. While a round runs, everybody's is asked for again and again, and kept; afterwards that of the person whose
     * cards are opened one after the other.
     */
    private PersonWork work(CadreId cadre, PeriodKind kind) {
        Assignee assignee = new Assignee(cadre, kind);
        @Nullable PersonWork known = works.get(assignee);
        if (known == null) {
            if (roundIsOver) {
                works.clear();
            }
            known = before == null || !differing(cadre, kind).isEmpty()
                    ? collected(assignee)
                    : before.work(cadre, kind);
            works.put(assignee, known);
        }
        return known;
    }

    /** Lets go of the work, which is made again when somebody opens a card. */
    void endRound() {
        roundIsOver = true;
        works.clear();
    }

    /** The periods in which the lines of a person may be others than those that the reading before makes of the same tasks. */
    ImmutableSet<EvaluationPeriod> differing(CadreId cadre, PeriodKind kind) {
        return before == null
                ? ImmutableSet.of()
                : differing.computeIfAbsent(new Assignee(cadre, kind), assignee -> differingFrom(before, assignee));
    }

    private ImmutableSet<EvaluationPeriod> differingFrom(TaskLines other, Assignee assignee) {
        ImmutableSet.Builder<EvaluationPeriod> periods = ImmutableSet.builder();
        for (Task task : register.tasksOf(assignee.cadre())) {
            ImmutableList<Portion> here = placement.portionsOf(task, assignee.kind());
            ImmutableList<Portion> there = other.placement.portionsOf(task, assignee.kind());
            if (!here.equals(there) || !isCountedAlike(task, here, other)) {
                here.forEach(portion -> periods.add(portion.period()));
                there.forEach(portion -> periods.add(portion.period()));
            }
        }
        return periods.build();
    }

    /** Whether a line of the same portion comes out the same: lateness by the same due date and days, and the same coefficient. */
    private boolean isCountedAlike(Task task, ImmutableList<Portion> portions, TaskLines other) {
        return dueDates.dueDateOf(task).equals(other.dueDates.dueDateOf(task))
                && dueDates.isHandedBack(task) == other.dueDates.isHandedBack(task)
                && (countsWorkingDays() == other.countsWorkingDays() || !dueDates.isFinishedLate(task))
                && (portions.isEmpty()
                        || coefficients.weighAlike(task, portions.get(0).period(), other.coefficients));
    }

    private record Assignee(CadreId cadre, PeriodKind kind) {}

    private PersonWork collected(Assignee assignee) {
        PersonWork.Collector collector = new PersonWork.Collector();
        Optional<CadreId> cadre = Optional.of(assignee.cadre());
        ImmutableList<Task> tasks = register.tasksOf(assignee.cadre());
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get(i);
            ImmutableList<Portion> portions = placement.portionsOf(task, assignee.kind());
            for (int j = 0; j < portions.size(); j++) {
                collect(task, cadre, portions.get(0).period(), portions.get(j), collector);
            }
        }
        return collector.collected();
    }

    /** Collects the line of a portion; none for an activity that weighs only within a product. */
    private void collect(
            Task task,
            Optional<CadreId> assignee,
            EvaluationPeriod first,
            Portion portion,
            PersonWork.Collector collector) {
        ImmutableList.Builder<TaskLine> lines = collector.in(portion.period());
        try {
            Optional<Fraction> coefficient = coefficients.of(task, first);
            if (coefficient.isPresent()) {
                lines.add(line(task, assignee, coefficient.get(), portion));
            }
        } catch (RefusalException refused) {
            collector.refuse(portion.period(), task, refused);
        }
    }

    private TaskLine line(Task task, Optional<CadreId> assignee, Fraction coefficient, Portion portion) {
        Lapses lapses = portion.lapses() == Portion.Lapses.HERE ? lapses(task) : Lapses.NONE;
        return new TaskLine(
                task.id(),
                assignee,
                Optional.empty(),
                task.name(),
                task.origin(),
                coefficient,
                portion.assigned(),
                portion.delivered(),
                lapses.faults(),
                lapses.delays(),
                lapses.late(),
                task.exceeding());
    }

    /** The settled lapses of a task. */
    private record Lapses(ImmutableList<Lapse> faults, ImmutableList<Lapse> delays, Optional<Lateness> late) {

        static final Lapses NONE = new Lapses(ImmutableList.of(), ImmutableList.of(), Optional.empty());
    }

    private Lapses lapses(Task task) {
        ImmutableList<Lapse> faults = settled(task, task.faults());
        ImmutableList<Lapse> delays = settled(task, task.delays());
        if (!dueDates.isFinishedLate(task)) {
            return faults.isEmpty() && delays.isEmpty() ? Lapses.NONE : new Lapses(faults, delays, Optional.empty());
        }
        long occurrences = delays.isEmpty()
                ? 1
                : delays.stream()
                        .filter(delay -> !delay.excusal().isConfirmed())
                        .mapToLong(Lapse::times)
                        .sum();
        Optional<Lateness> late = occurrences == 0 ? Optional.empty() : lateness(task, occurrences);
        // Without a delay of the whole line, the delays that remain would each hit a product
        return new Lapses(faults, late.isPresent() ? delays : excused(delays), late);
    }

    private Optional<Lateness> lateness(Task task, long occurrences) {
        LocalDate due = dueDates.dueDateOf(task).orElseThrow();
        LocalDate finished = task.finishedOn().orElseThrow();
        Optional<Long> workingDays = register.calendar().map(calendar -> workingDays(calendar, due, finished));
        if (countsWorkingDays()) {
            if (workingDays.orElseThrow(() -> calendarMissing(task)) == 0) {
                return Optional.empty();
            }
        }
        return Optional.of(new Lateness(occurrences, ChronoUnit.DAYS.between(due, finished), workingDays));
    }

    private static RefusalException calendarMissing(Task task) {
        return new RefusalException(
                new Refusal.CalendarMissing(Refusal.CalendarUse.LATE_DAY, Optional.of(task.id())),
                "late-day (" + LateDay.WORKING.key()
                        + ") must have a working calendar in the register to count the delay of task "
                        + task.id().text() + " of cadre " + task.assignee().text());
    }

    private static long workingDays(WorkingCalendar calendar, LocalDate due, LocalDate finished) {
        return calendar.workingDaysBetween(due, finished);
    }

    private boolean countsWorkingDays() {
        return counting.filter(rule -> rule.countsDaysLate() && rule.lateDay().value() == LateDay.WORKING)
                .isPresent();
    }

    private static ImmutableList<Lapse> settled(Task task, ImmutableList<Lapse> lapses) {
        for (Lapse lapse : lapses) {
            if (isOwnConfirmation(task, lapse)) {
                return lapses.stream().map(each -> settled(task, each)).collect(toImmutableList());
            }
        }
        return lapses;
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

    private void report(Task task, EvaluationPeriod period, Findings findings) {
        Subject subject = Subject.of(task.assignee());
        task.handedBackOn()
                .filter(day -> !dueDates.isHandedBack(task))
                .ifPresent(day -> findings.add(new TaskFinding.HandedBackLate(subject, period, task.id(), day)));
        task.reported()
                .filter(quantity -> quantity.signum() > 0 && task.approved().isEmpty())
                .ifPresent(quantity ->
                        findings.add(new TaskFinding.DeliveryNotApproved(subject, period, task.id(), quantity)));
        task.faults().forEach(lapse -> report(task, lapse, period, findings));
        task.delays().forEach(lapse -> report(task, lapse, period, findings));
    }

    private static void report(Task task, Lapse lapse, EvaluationPeriod period, Findings findings) {
        Subject subject = Subject.of(task.assignee());
        if (isOwnConfirmation(task, lapse)) {
            findings.add(new TaskFinding.OwnCauseConfirmed(subject, period, task.id(), lapse.evidence()));
        }
        if (lapse.excusal() instanceof Excusal.Unanswered) {
            findings.add(new TaskFinding.ExcusalUnanswered(subject, period, task.id(), lapse.evidence()));
        }
    }
}
