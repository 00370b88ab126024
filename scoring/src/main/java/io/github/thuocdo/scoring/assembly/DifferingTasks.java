package io.github.thuocdo.scoring.assembly;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.period.EvaluationPeriod;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks of a person another reading places or counts otherwise (công việc đổi kỳ hoặc đổi cách tính), and in which periods that is felt.
 *
 * <p>This class does not change and is thread-safe.
 */
final class DifferingTasks {

    private final PlacedTasks before;
    private final Map<Integer, Placed> placed;
    private final ImmutableSet<EvaluationPeriod> periods;

    private DifferingTasks(PlacedTasks before, Map<Integer, Placed> placed, ImmutableSet<EvaluationPeriod> periods) {
        this.before = before;
        this.placed = placed;
        this.periods = periods;
    }

    /** Where a task stands under the other reading. */
    private record Placed(TaskDates dates, ImmutableList<Portion> portions) {

        boolean isIn(EvaluationPeriod period) {
            return portions.stream().anyMatch(portion -> portion.period().equals(period));
        }
    }

    /** The periods in which a task that differs stands, under either reading. */
    ImmutableSet<EvaluationPeriod> periods() {
        return periods;
    }

    /** Hands on the tasks that stand in a period as the other reading places them, in the order of the register. */
    void forEachIn(EvaluationPeriod period, PlacedTasks.Receiver receiver) {
        BitSet standing = before.in(period);
        placed.forEach((number, other) -> standing.set(number, other.isIn(period)));
        for (int i = standing.nextSetBit(0); i >= 0; i = standing.nextSetBit(i + 1)) {
            @Nullable Placed other = placed.get(i);
            receiver.task(
                    before.task(i),
                    other == null ? before.dates(i) : other.dates(),
                    other == null ? before.portions(i) : other.portions());
        }
    }

    /** Takes the tasks that differ. Used up by one person. */
    static final class Comparing {

        private final PlacedTasks before;
        private final Map<Integer, Placed> placed = new HashMap<>();
        private final Set<EvaluationPeriod> periods = new LinkedHashSet<>();

        Comparing(PlacedTasks before) {
            this.before = before;
        }

        void put(int number, TaskDates dates, ImmutableList<Portion> portions) {
            placed.put(number, new Placed(dates, portions));
            portions.forEach(portion -> periods.add(portion.period()));
            before.portions(number).forEach(portion -> periods.add(portion.period()));
        }

        DifferingTasks compared() {
            return new DifferingTasks(before, placed, ImmutableSet.copyOf(periods));
        }
    }
}
