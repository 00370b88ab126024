package io.github.thuocdo.scoring.assembly;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.RefusalException;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.scoring.packing.PackedWork;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The work of a person as numbers, period by period (công việc của một người, gói theo kỳ): what a round needs of it.
 *
 * <p>It is packed in the same pass over the tasks in which they are placed, for what costs most is to fetch a task from memory. Once packed it
 * does not change and is thread-safe.
 */
final class PackedByPeriod {

    private final Map<EvaluationPeriod, PackedWork> packed = new HashMap<>();
    private final Map<EvaluationPeriod, FirstRefusal> refused = new HashMap<>();
    private @Nullable EvaluationPeriod latestPeriod;
    private @Nullable PackedWork latest;

    /** The same work but for that of some periods, whose place is free for other work. */
    PackedByPeriod without(Set<EvaluationPeriod> periods) {
        PackedByPeriod others = new PackedByPeriod();
        others.packed.putAll(packed);
        others.packed.keySet().removeAll(periods);
        others.refused.putAll(refused);
        others.refused.keySet().removeAll(periods);
        return others;
    }

    /** The periods in which there is work, in order of time. */
    ImmutableList<EvaluationPeriod> periods() {
        return packed.keySet().stream().sorted().collect(ImmutableList.toImmutableList());
    }

    /** Whether there is work in a period, be it such as has no line. */
    boolean isIn(EvaluationPeriod period) {
        return packed.containsKey(period);
    }

    /**
     * The work of a period.
     *
     * @throws RefusalException if some of it cannot be told
     */
    PackedWork in(EvaluationPeriod period) {
        if (!refused.isEmpty() && refused.containsKey(period)) {
            refused.get(period).throwIfAny();
        }
        return linesIn(period);
    }

    /** The work of a period as far as it can be told. */
    PackedWork linesIn(EvaluationPeriod period) {
        @Nullable PackedWork work = packed.get(period);
        return work == null ? new PackedWork() : work;
    }

    /** The place to pack more work of a period. Mostly it is the period of the task before. */
    PackedWork packing(EvaluationPeriod period) {
        @Nullable PackedWork found = latest;
        if (found == null || !period.equals(latestPeriod)) {
            found = packed.computeIfAbsent(period, added -> new PackedWork());
            latest = found;
            latestPeriod = period;
        }
        return found;
    }

    void refuse(EvaluationPeriod period, Task task, RefusalException why) {
        refused.computeIfAbsent(period, added -> new FirstRefusal()).add(task, why);
    }
}
