package io.github.thuocdo.scoring.assembly;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.RefusalException;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.TaskFinding;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.scoring.packing.PackedWork;
import io.github.thuocdo.scoring.work.TaskLine;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The task lines of a person in a period (các dòng công việc trong kỳ). Decree 335/2025, Art 13, 14 and 18.1.
 *
 * <p>Only what the manager approved is delivered; a task handed back in time is not delivered and stays assigned.
 */
final class TaskLines {

    private final Register register;
    private final DueDates dueDates;
    private final TaskPlacement placement;
    private final SettledLapses.Settling lapses;
    private final Coefficients coefficients;
    private final Kept<PackedByPeriod> packed = new Kept<>(this::pack);
    private final Kept<PersonWork> sorted = new Kept<>(this::sort);
    private final Kept<PlacedTasks> placed = new Kept<>(this::placed);
    private final @Nullable AnotherReading another;
    private volatile boolean areReadAgain;

    TaskLines(Register register, Policy policy) {
        this(register, policy, null);
    }

    /** The lines under another reading, which takes over the work of those whose every task it reads in the same way. */
    TaskLines(Policy policy, TaskLines before, TasksInQuestion tasks) {
        this(before.register, policy, new AnotherReading(before, tasks));
    }

    private TaskLines(Register register, Policy policy, @Nullable AnotherReading another) {
        this.another = another;
        this.register = register;
        this.dueDates = DueDates.of(policy.attribution());
        this.placement = TaskPlacement.of(policy.attribution());
        this.lapses = SettledLapses.Settling.of(policy.workCounting(), register.calendar());
        this.coefficients = new Coefficients(register, policy.workCounting());
    }

    /**
     * Whether no task is placed, counted or weighed otherwise than under the reading before, of all the work that has been asked for there.
     * Then no other work is asked for here either, since nothing is answered in another way.
     */
    boolean isLikeBefore() {
        return another == null
                || readsLike(another.before)
                || another.before.packed.known().stream()
                        .allMatch(assignee -> differing(assignee, another).isEmpty());
    }

    private boolean readsLike(TaskLines other) {
        return dueDates.equals(other.dueDates)
                && placement.equals(other.placement)
                && lapses.equals(other.lapses)
                && coefficients.roundLike(other.coefficients);
    }

    /**
     * The lines of a person, in the order of the register.
     *
     * @throws RefusalException if some work of the period cannot be told
     */
    ImmutableList<TaskLine> of(CadreId cadre, EvaluationPeriod period) {
        ImmutableList.Builder<TaskLine> lines = ImmutableList.builder();
        FirstRefusal refusal = new FirstRefusal();
        for (PlacedTask placed : sorted(cadre, Spacing.of(period)).in(period)) {
            try {
                coefficients
                        .of(placed.task(), placed.first())
                        .ifPresent(coefficient -> lines.add(line(placed, coefficient)));
            } catch (RefusalException refused) {
                refusal.add(placed.task(), refused);
            }
        }
        refusal.throwIfAny();
        return lines.build();
    }

    /**
     * The same lines as numbers.
     *
     * @throws RefusalException if some work of the period cannot be told
     */
    PackedWork packed(CadreId cadre, EvaluationPeriod period) {
        return packed(cadre, Spacing.of(period)).in(period);
    }

    private SettledLapses settled(Task task, TaskDates dates, Portion portion) {
        return portion.hasLapses() ? lapses.of(task, dates) : SettledLapses.NONE;
    }

    private TaskLine line(PlacedTask placed, Fraction coefficient) {
        Task task = placed.task();
        SettledLapses settled = settled(task, placed.dates(), placed.portion());
        return new TaskLine(
                task.id(),
                Optional.of(task.assignee()),
                Optional.empty(),
                task.name(),
                task.origin(),
                coefficient,
                placed.portion().assigned(),
                placed.portion().delivered(),
                settled.faults(),
                settled.delays(),
                settled.late(),
                task.exceeding());
    }

    /** Reports the trouble in the work of a period. */
    void report(CadreId cadre, EvaluationPeriod period, Findings findings) {
        if (!findings.areHeard()) {
            return;
        }
        for (PlacedTask placed : sorted(cadre, Spacing.of(period)).in(period)) {
            if (placed.portion().hasLapses()) {
                report(placed, period, findings);
                coefficients.report(placed.task(), placed.first(), findings);
            }
        }
    }

    /** Reports the tasks that stand in no period, or not in the one in which they are due. */
    void reportMisplaced(CadreId cadre, EvaluationPeriod period, PeriodKind scoredBy, Findings findings) {
        if (!findings.areHeard()) {
            return;
        }
        PersonWork work = sorted(cadre, scoredBy == period.kind() ? Spacing.of(period) : Spacing.of(scoredBy));
        for (Task task : work.withoutPeriod()) {
            findings.add(new TaskFinding.TaskWithoutPeriod(Subject.of(cadre), period, task.id()));
        }
        for (PersonWork.Left left : work.leftForNextYear()) {
            if (period.contains(left.period())) {
                findings.add(new TaskFinding.TaskInAnotherPeriod(
                        Subject.of(cadre),
                        left.period(),
                        left.task().id(),
                        left.period().next()));
            }
        }
    }

    /** The periods in which a person has work, in order of time. */
    ImmutableList<EvaluationPeriod> periodsOf(CadreId cadre, PeriodKind kind) {
        return packed(cadre, Spacing.of(kind)).periods();
    }

    boolean hasWork(CadreId cadre, EvaluationPeriod period) {
        return packed(cadre, Spacing.of(period)).isIn(period);
    }

    /** The work as numbers: while a round runs, everybody's is asked for again and again. */
    private PackedByPeriod packed(CadreId cadre, Spacing spacing) {
        return linesOf(cadre, spacing).packed.of(new Assignee(cadre, spacing));
    }

    /** The tasks themselves, asked for when the cards of one person are opened, one after the other. */
    private PersonWork sorted(CadreId cadre, Spacing spacing) {
        return linesOf(cadre, spacing).sorted.of(new Assignee(cadre, spacing));
    }

    /** The lines of the reading before where they tell the work of a person in the same way. */
    private TaskLines linesOf(CadreId cadre, Spacing spacing) {
        return another == null || !differing(cadre, spacing).isEmpty() ? this : another.before.linesOf(cadre, spacing);
    }

    /** That these lines are read otherwise than those before, and what came out otherwise. */
    private static final class AnotherReading {

        private final TaskLines before;
        private final TasksInQuestion tasks;
        private final Map<Assignee, DifferingTasks> differing = new ConcurrentHashMap<>();

        AnotherReading(TaskLines before, TasksInQuestion tasks) {
            this.before = before;
            this.tasks = tasks;
        }
    }

    /** What is made of the tasks of people, and kept until the round is over; then only what was made last. */
    private static final class Kept<W> {

        private final Map<Assignee, W> known = new ConcurrentHashMap<>();
        private final Function<Assignee, W> maker;
        private volatile boolean roundIsOver;

        Kept(Function<Assignee, W> maker) {
            this.maker = maker;
        }

        W of(Assignee assignee) {
            @Nullable W kept = known.get(assignee);
            if (kept != null) {
                return kept;
            }
            if (roundIsOver) {
                known.clear();
            }
            W made = maker.apply(assignee);
            known.put(assignee, made);
            return made;
        }

        void put(Assignee assignee, W made) {
            known.put(assignee, made);
        }

        ImmutableSet<Assignee> known() {
            return ImmutableSet.copyOf(known.keySet());
        }

        void endRound() {
            roundIsOver = true;
            known.clear();
        }
    }

    private PackedByPeriod pack(Assignee assignee) {
        return another == null ? packAll(assignee) : repack(assignee, another);
    }

    private PackedByPeriod packAll(Assignee assignee) {
        PackedByPeriod made = new PackedByPeriod();
        PlacedTasks.Receiver packing = (task, dates, portions) -> {
            for (int i = 0; i < portions.size(); i++) {
                pack(task, dates, portions.get(0).period(), portions.get(i), made);
            }
        };
        if (areReadAgain) {
            placed.put(assignee, placed(assignee, packing));
        } else {
            place(assignee, packing);
        }
        return made;
    }

    /** Packs anew the periods in which a task differs, and takes over the others. */
    private PackedByPeriod repack(Assignee assignee, AnotherReading reading) {
        DifferingTasks differing = differing(assignee, reading);
        PackedByPeriod before = reading.before.packed(assignee.cadre(), assignee.spacing());
        PackedByPeriod packed = before.without(differing.periods());
        differing.periods().forEach(period -> repack(period, differing, before, packed));
        return packed;
    }

    /** Takes over the lines of tasks that do not differ. Where some task had no line, nobody can tell which line is whose. */
    private void repack(
            EvaluationPeriod period, DifferingTasks differing, PackedByPeriod before, PackedByPeriod packed) {
        PackedWork earlier = before.linesIn(period);
        int[] places = earlier.places();
        PlacedTasks.Receiver packing = (task, dates, portions) -> pack(task, dates, portions, period, packed);
        if (places.length == differing.countBefore(period)) {
            differing.forEachIn(period, number -> packed.packing(period).add(earlier, places[number]), packing);
        } else {
            differing.forEachIn(period, packing);
        }
    }

    private void pack(
            Task task,
            TaskDates dates,
            ImmutableList<Portion> portions,
            EvaluationPeriod period,
            PackedByPeriod packed) {
        for (int i = 0; i < portions.size(); i++) {
            if (portions.get(i).period().equals(period)) {
                pack(task, dates, portions.get(0).period(), portions.get(i), packed);
            }
        }
    }

    /** Where the tasks of a person stand, for readings by which some of them may stand elsewhere. */
    private PlacedTasks placed(Assignee assignee) {
        return placed(assignee, (task, dates, portions) -> {});
    }

    /** The same, each task handed on while it is at hand. */
    private PlacedTasks placed(Assignee assignee, PlacedTasks.Receiver receiver) {
        PlacedTasks.Placing placing = new PlacedTasks.Placing(register.tasksOf(assignee.cadre()));
        place(assignee, (task, dates, portions) -> {
            placing.add(task, dates, portions);
            receiver.task(task, dates, portions);
        });
        return placing.placed();
    }

    private void place(Assignee assignee, PlacedTasks.Receiver receiver) {
        for (Task task : register.tasksOf(assignee.cadre())) {
            TaskDates dates = dueDates.datesOf(task);
            receiver.task(task, dates, placement.portionsOf(task, dates, assignee.spacing()));
        }
    }

    /** Packs a portion; an activity that weighs only within a product is work without a line. */
    private void pack(Task task, TaskDates dates, EvaluationPeriod first, Portion portion, PackedByPeriod packed) {
        PackedWork work = packed.packing(portion.period());
        try {
            Optional<Fraction> coefficient = coefficients.of(task, first);
            if (coefficient.isPresent()) {
                SettledLapses settled = settled(task, dates, portion);
                work.add(
                        coefficient.get(),
                        portion.assigned(),
                        portion.delivered(),
                        task.origin(),
                        settled.faults(),
                        settled.delays(),
                        settled.late());
            }
        } catch (RefusalException refused) {
            packed.refuse(portion.period(), task, refused);
        }
    }

    private PersonWork sort(Assignee assignee) {
        PersonWork.Sorting sorting = new PersonWork.Sorting();
        place(assignee, (task, dates, portions) -> {
            sorting.place(task, dates, portions);
            @Nullable EvaluationPeriod left = placement.leftForNextYear(dates, portions, assignee.spacing());
            if (left != null) {
                sorting.leave(task, left);
            }
        });
        return sorting.sorted();
    }

    /** Says that other readings will be compared, so that where tasks stand is kept from the pass in which they are packed. */
    void willBeReadAgain() {
        areReadAgain = true;
    }

    /** Lets go of the work, which is made again when somebody opens a card. */
    void endRound() {
        packed.endRound();
        sorted.endRound();
        placed.endRound();
    }

    /** The periods in which the lines of a person may be others than those that the reading before makes of the same tasks. */
    ImmutableSet<EvaluationPeriod> differing(CadreId cadre, Spacing spacing) {
        return another == null
                ? ImmutableSet.of()
                : differing(new Assignee(cadre, spacing), another).periods();
    }

    private DifferingTasks differing(Assignee assignee, AnotherReading reading) {
        @Nullable DifferingTasks known = reading.differing.get(assignee);
        return known == null ? reading.differing.computeIfAbsent(assignee, added -> compare(added, reading)) : known;
    }

    private DifferingTasks compare(Assignee assignee, AnotherReading reading) {
        PlacedTasks there = reading.before.placed.of(assignee);
        boolean haveSameDates = dueDates.equals(reading.before.dueDates);
        boolean arePlacedAlike = placement.equals(reading.before.placement);
        boolean areLapsesAlike = lapses.equals(reading.before.lapses);
        DifferingTasks.Comparing comparing = new DifferingTasks.Comparing(there);
        for (int i = 0; i < there.size(); i++) {
            if (reading.tasks.include(there.traits(i))) {
                Task task = there.task(i);
                TaskDates dates = haveSameDates ? there.dates(i) : dueDates.datesOf(task);
                ImmutableList<Portion> portions = arePlacedAlike && dates.equals(there.dates(i))
                        ? there.portions(i)
                        : placement.portionsOf(task, dates, assignee.spacing());
                boolean isCountedAlike = areLapsesAlike || !dates.isFinishedLate();
                if (!isCountedAlike
                        || !there.isPlacedAlike(i, dates, portions)
                        || !isWeighedAlike(task, portions, reading.before.coefficients)) {
                    comparing.put(i, dates, portions);
                }
            }
        }
        return comparing.compared();
    }

    /**
     * Whether everybody has work in the same periods as under the reading before, as far as anybody has asked for it.
     *
     * @param within  the longer periods of which it is asked
     */
    boolean isInSamePeriods(Collection<EvaluationPeriod> within) {
        return another == null
                || another.before.packed.known().stream()
                        .allMatch(assignee -> isInSamePeriods(assignee, within, another));
    }

    /** Whether a person has work in the same periods of a kind, within a longer one. */
    boolean isInSamePeriods(CadreId cadre, PeriodKind kind, EvaluationPeriod within) {
        return another == null
                || isInSamePeriods(new Assignee(cadre, Spacing.of(kind)), ImmutableList.of(within), another);
    }

    private boolean isInSamePeriods(Assignee assignee, Collection<EvaluationPeriod> within, AnotherReading reading) {
        ImmutableSet<EvaluationPeriod> periods = differing(assignee, reading).periods();
        if (periods.isEmpty()) {
            return true;
        }
        PackedByPeriod here = packed(assignee.cadre(), assignee.spacing());
        PackedByPeriod there = reading.before.packed(assignee.cadre(), assignee.spacing());
        return periods.stream()
                .filter(period -> within.stream().anyMatch(longer -> longer.contains(period)))
                .allMatch(period -> here.isIn(period) == there.isIn(period));
    }

    private boolean isWeighedAlike(Task task, ImmutableList<Portion> portions, Coefficients other) {
        return portions.isEmpty()
                || coefficients.weighAlike(task, portions.get(0).period(), other);
    }

    private record Assignee(CadreId cadre, Spacing spacing) {}

    private static void report(PlacedTask placed, EvaluationPeriod period, Findings findings) {
        new TaskTrouble(placed.task(), period, findings).report(placed.dates());
    }
}
