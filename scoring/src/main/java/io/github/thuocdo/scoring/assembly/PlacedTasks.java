package io.github.thuocdo.scoring.assembly;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.task.Task;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of a person in the order of the register, each with its days and where it stands (công việc của một người đã xếp kỳ): what other
 * readings are compared with.
 *
 * <p>This class does not change and is thread-safe.
 */
final class PlacedTasks {

    private final ImmutableList<Task> tasks;
    private final List<TaskDates> dates;
    private final List<ImmutableList<Portion>> portions;
    private final int[] traits;
    private final Map<EvaluationPeriod, BitSet> byPeriod;

    private PlacedTasks(
            ImmutableList<Task> tasks,
            List<TaskDates> dates,
            List<ImmutableList<Portion>> portions,
            int[] traits,
            Map<EvaluationPeriod, BitSet> byPeriod) {
        this.tasks = tasks;
        this.dates = dates;
        this.portions = portions;
        this.traits = traits;
        this.byPeriod = byPeriod;
    }

    /** Takes a task with its days and portions. */
    interface Receiver {
        void task(Task task, TaskDates dates, ImmutableList<Portion> portions);
    }

    int size() {
        return tasks.size();
    }

    Task task(int number) {
        return tasks.get(number);
    }

    TaskDates dates(int number) {
        return dates.get(number);
    }

    ImmutableList<Portion> portions(int number) {
        return portions.get(number);
    }

    /** What questions may be about, as {@link TaskTraits} has it. */
    int traits(int number) {
        return traits[number];
    }

    /** The tasks that stand in a period, by number; whoever asks may change what is returned. */
    BitSet in(EvaluationPeriod period) {
        @Nullable BitSet there = byPeriod.get(period);
        return there == null ? new BitSet() : (BitSet) there.clone();
    }

    /** The periods in which some tasks stand, by number; the tasks themselves need not be fetched. */
    Set<EvaluationPeriod> periodsOf(BitSet some) {
        return some.isEmpty()
                ? Set.of()
                : Maps.filterValues(byPeriod, some::intersects).keySet();
    }

    boolean isPlacedAlike(int number, TaskDates otherDates, ImmutableList<Portion> otherPortions) {
        return dates(number).equals(otherDates) && portions(number).equals(otherPortions);
    }

    /** Takes the tasks one after the other. Used up by one person. */
    static final class Placing {

        private final ImmutableList<Task> tasks;
        private final List<TaskDates> dates;
        private final List<ImmutableList<Portion>> portions;
        private final int[] traits;
        private final Map<EvaluationPeriod, BitSet> byPeriod = new HashMap<>();

        Placing(ImmutableList<Task> tasks) {
            this.tasks = tasks;
            this.dates = new ArrayList<>(tasks.size());
            this.portions = new ArrayList<>(tasks.size());
            this.traits = new int[tasks.size()];
        }

        void add(Task task, TaskDates ofTask, ImmutableList<Portion> itsPortions) {
            int number = dates.size();
            traits[number] = TaskTraits.of(task);
            itsPortions.forEach(portion -> byPeriod.computeIfAbsent(portion.period(), added -> new BitSet())
                    .set(number));
            dates.add(ofTask);
            portions.add(itsPortions);
        }

        PlacedTasks placed() {
            return new PlacedTasks(tasks, dates, portions, traits, byPeriod);
        }
    }
}
