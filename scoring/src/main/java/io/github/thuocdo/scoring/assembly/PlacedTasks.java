package io.github.thuocdo.scoring.assembly;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.task.Task;
import java.util.ArrayList;
import java.util.List;

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

    private PlacedTasks(
            ImmutableList<Task> tasks, List<TaskDates> dates, List<ImmutableList<Portion>> portions, int[] traits) {
        this.tasks = tasks;
        this.dates = dates;
        this.portions = portions;
        this.traits = traits;
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

    boolean isPlacedAlike(int number, TaskDates otherDates, ImmutableList<Portion> otherPortions) {
        return portions(number).equals(otherPortions) && dates(number).equals(otherDates);
    }

    /** Takes the tasks one after the other. Used up by one person. */
    static final class Placing {

        private final ImmutableList<Task> tasks;
        private final List<TaskDates> dates;
        private final List<ImmutableList<Portion>> portions;
        private final int[] traits;

        Placing(ImmutableList<Task> tasks) {
            this.tasks = tasks;
            this.dates = new ArrayList<>(tasks.size());
            this.portions = new ArrayList<>(tasks.size());
            this.traits = new int[tasks.size()];
        }

        void add(Task task, TaskDates ofTask, ImmutableList<Portion> itsPortions) {
            traits[dates.size()] = TaskTraits.of(task);
            dates.add(ofTask);
            portions.add(itsPortions);
        }

        PlacedTasks placed() {
            return new PlacedTasks(tasks, dates, portions, traits);
        }
    }
}
