package io.github.thuocdo.scoring.dossier;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.evaluation.RefusalException;
import io.github.thuocdo.core.evaluation.TaskLine;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.task.Task;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The task lines of a person, sorted into the periods in which they stand (công việc của một người, xếp theo kỳ), in the order of the
 * register. Every task is placed and settled once, whatever the number of periods that are asked for.
 */
final class PersonWork {

    private final ImmutableMap<EvaluationPeriod, ImmutableList<TaskLine>> lines;
    private final ImmutableMap<EvaluationPeriod, RefusalException> refused;

    private PersonWork(
            ImmutableMap<EvaluationPeriod, ImmutableList<TaskLine>> lines,
            ImmutableMap<EvaluationPeriod, RefusalException> refused) {
        this.lines = lines;
        this.refused = refused;
    }

    /** The periods in which there is work, in order of time. */
    ImmutableList<EvaluationPeriod> periods() {
        return lines.keySet().stream().sorted().collect(ImmutableList.toImmutableList());
    }

    boolean isIn(EvaluationPeriod period) {
        return lines.containsKey(period);
    }

    /**
     * The lines of a period.
     *
     * @throws RefusalException if some work of the period cannot be told
     */
    ImmutableList<TaskLine> in(EvaluationPeriod period) {
        RefusalException refusal = refused.get(period);
        if (refusal != null) {
            throw refusal;
        }
        return lines.getOrDefault(period, ImmutableList.of());
    }

    /** Collects lines. Not thread-safe. */
    static final class Collector {

        private final Map<EvaluationPeriod, ImmutableList.Builder<TaskLine>> lines = new HashMap<>();
        private final Map<EvaluationPeriod, Refused> refused = new HashMap<>();
        private @Nullable EvaluationPeriod latestPeriod;
        private ImmutableList.@Nullable Builder<TaskLine> latest;

        private record Refused(Task task, RefusalException why) {}

        /** Says that there is work in a period, a line or none. Mostly it is the period of the task before. */
        ImmutableList.Builder<TaskLine> in(EvaluationPeriod period) {
            ImmutableList.Builder<TaskLine> found = latest;
            if (found == null || !period.equals(latestPeriod)) {
                found = lines.computeIfAbsent(period, added -> ImmutableList.builder());
                latest = found;
                latestPeriod = period;
            }
            return found;
        }

        /** Of several tasks of a period that cannot be told, the first by identifier is named, whatever the order of the register. */
        void refuse(EvaluationPeriod period, Task task, RefusalException why) {
            refused.merge(
                    period,
                    new Refused(task, why),
                    (one, other) ->
                            one.task().id().text().compareTo(other.task().id().text()) <= 0 ? one : other);
        }

        PersonWork collected() {
            return new PersonWork(
                    lines.entrySet().stream()
                            .collect(toImmutableMap(
                                    Map.Entry::getKey, entry -> entry.getValue().build())),
                    refused.entrySet().stream()
                            .collect(toImmutableMap(
                                    Map.Entry::getKey, entry -> entry.getValue().why())));
        }
    }
}
