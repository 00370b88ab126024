package io.github.thuocdo.scoring.assembly;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.task.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tasks of a person, sorted into the periods in which they stand (công việc của một người, xếp theo kỳ), in the order of the register.
 * Every task is placed once, whatever the number of periods that are asked for.
 *
 * <p>This class does not change and is thread-safe.
 */
final class PersonWork {

    private final Map<EvaluationPeriod, List<PlacedTask>> placed;
    private final List<Task> withoutPeriod;
    private final List<Left> leftForNextYear;

    private PersonWork(
            Map<EvaluationPeriod, List<PlacedTask>> placed, List<Task> withoutPeriod, List<Left> leftForNextYear) {
        this.placed = placed;
        this.withoutPeriod = withoutPeriod;
        this.leftForNextYear = leftForNextYear;
    }

    /**
     * A task that is due in a period and does not stand in it, because that December is scored early.
     *
     * @param task  the task
     * @param period  the period in which it is due
     */
    record Left(Task task, EvaluationPeriod period) {}

    /** What stands in a period, in the order of the register. */
    List<PlacedTask> in(EvaluationPeriod period) {
        return placed.getOrDefault(period, List.of());
    }

    /** The tasks that stand in no period. */
    List<Task> withoutPeriod() {
        return withoutPeriod;
    }

    List<Left> leftForNextYear() {
        return leftForNextYear;
    }

    /** Sorts tasks. Used up by one person. */
    static final class Sorting {

        private final Map<EvaluationPeriod, List<PlacedTask>> placed = new HashMap<>();
        private final List<Task> withoutPeriod = new ArrayList<>();
        private final List<Left> leftForNextYear = new ArrayList<>();

        /** Places a task by its portions. */
        void place(Task task, TaskDates dates, ImmutableList<Portion> portions) {
            if (portions.isEmpty()) {
                withoutPeriod.add(task);
                return;
            }
            EvaluationPeriod first = portions.get(0).period();
            for (Portion portion : portions) {
                placed.computeIfAbsent(portion.period(), added -> new ArrayList<>())
                        .add(new PlacedTask(task, dates, first, portion));
            }
        }

        /** Notes a task that is left for the next year. */
        void leave(Task task, EvaluationPeriod dueIn) {
            leftForNextYear.add(new Left(task, dueIn));
        }

        PersonWork sorted() {
            return new PersonWork(placed, withoutPeriod, leftForNextYear);
        }
    }
}
