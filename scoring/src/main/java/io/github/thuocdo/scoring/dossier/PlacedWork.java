package io.github.thuocdo.scoring.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.task.Task;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The tasks of a person, sorted into the periods in which they stand (công việc xếp theo kỳ).
 *
 * <p>It keeps the places of the tasks in the register and nothing of what follows from them: a year of an agency has hundreds of tasks a
 * person, and most are looked at once.
 */
final class PlacedWork {

    private final ImmutableList<EvaluationPeriod> periods;
    /** Where the tasks of each period begin, and behind the last one where they end. */
    private final ImmutableIntArray starts;

    private final ImmutableIntArray tasks;

    private PlacedWork(
            ImmutableList<EvaluationPeriod> periods, ImmutableIntArray starts, ImmutableIntArray tasks) {
        this.periods = periods;
        this.starts = starts;
        this.tasks = tasks;
    }

    /** Sorts tasks; those that stand in no period are left out, those that stand in several come in each. */
    static PlacedWork of(ImmutableList<Task> tasks, Function<Task, ImmutableList<Portion>> placement) {
        Map<EvaluationPeriod, ImmutableIntArray.Builder> sorted = new TreeMap<>();
        for (int i = 0; i < tasks.size(); i++) {
            for (Portion portion : placement.apply(tasks.get(i))) {
                sorted.computeIfAbsent(portion.period(), period -> ImmutableIntArray.builder())
                        .add(i);
            }
        }
        ImmutableIntArray.Builder starts = ImmutableIntArray.builder();
        ImmutableIntArray.Builder all = ImmutableIntArray.builder(tasks.size());
        int start = 0;
        for (ImmutableIntArray.Builder places : sorted.values()) {
            ImmutableIntArray ofPeriod = places.build();
            starts.add(start);
            all.addAll(ofPeriod);
            start += ofPeriod.length();
        }
        return new PlacedWork(
                ImmutableList.copyOf(sorted.keySet()), starts.add(start).build().trimmed(), all.build().trimmed());
    }

    /** The periods in which there is work, in order of time. */
    ImmutableList<EvaluationPeriod> periods() {
        return periods;
    }

    /** The places of the tasks of a period, in the order of the register. */
    ImmutableIntArray tasksIn(EvaluationPeriod period) {
        int place = Collections.binarySearch(periods, period);
        return place < 0 ? ImmutableIntArray.of() : tasks.subArray(starts.get(place), starts.get(place + 1));
    }
}
