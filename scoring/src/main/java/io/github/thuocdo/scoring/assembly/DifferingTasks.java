package io.github.thuocdo.scoring.assembly;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.period.EvaluationPeriod;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks of a person another reading places or counts otherwise (công việc đổi kỳ hoặc đổi cách tính), and in which periods that is felt.
 *
 * <p>This class does not change and is thread-safe.
 */
final class DifferingTasks {

    private final PlacedTasks before;
    private final @Nullable Placed[] placed;
    private final ImmutableSet<EvaluationPeriod> periods;

    private DifferingTasks(PlacedTasks before, @Nullable Placed[] placed, ImmutableSet<EvaluationPeriod> periods) {
        this.before = before;
        this.placed = placed;
        this.periods = periods;
    }

    /** Where a task stands under the other reading. */
    private record Placed(TaskDates dates, ImmutableList<Portion> portions) {

        boolean isIn(EvaluationPeriod period) {
            for (int i = 0; i < portions.size(); i++) {
                if (portions.get(i).period().equals(period)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The periods in which a task that differs stands, under either reading. */
    ImmutableSet<EvaluationPeriod> periods() {
        return periods;
    }

    /** Whether no task differs. */
    boolean isEmpty() {
        return placed.length == 0;
    }

    /** How many tasks stood in a period under the reading before. */
    int countBefore(EvaluationPeriod period) {
        return before.in(period).cardinality();
    }

    /**
     * Hands on the tasks that stand in a period as the other reading places them, in the order of the register.
     *
     * @param same  takes a task that does not differ, by its number among those that stood in the period before
     * @param other  takes a task that differs
     */
    void forEachIn(EvaluationPeriod period, IntConsumer same, PlacedTasks.Receiver other) {
        BitSet earlier = before.in(period);
        int number = 0;
        for (int i = 0; i < placed.length; i++) {
            @Nullable Placed here = placed[i];
            if (here != null && here.isIn(period)) {
                other.task(before.task(i), here.dates(), here.portions());
            }
            if (earlier.get(i)) {
                if (here == null) {
                    same.accept(number);
                }
                number++;
            }
        }
    }

    /** Hands on the same tasks, whether or not they differ. */
    void forEachIn(EvaluationPeriod period, PlacedTasks.Receiver receiver) {
        int[] earlier = before.in(period).stream().toArray();
        forEachIn(
                period,
                number -> receiver.task(
                        before.task(earlier[number]), before.dates(earlier[number]), before.portions(earlier[number])),
                receiver);
    }

    /** Takes the tasks that differ. Used up by one person. */
    static final class Comparing {

        private final PlacedTasks before;
        private final BitSet differing = new BitSet();
        private final Set<EvaluationPeriod> periods = new HashSet<>();
        private @Nullable Placed[] placed = new @Nullable Placed[0];

        Comparing(PlacedTasks before) {
            this.before = before;
        }

        void put(int number, TaskDates dates, ImmutableList<Portion> portions) {
            if (placed.length == 0) {
                placed = new @Nullable Placed[before.size()];
            }
            placed[number] = new Placed(dates, portions);
            differing.set(number);
            portions.forEach(portion -> periods.add(portion.period()));
        }

        DifferingTasks compared() {
            periods.addAll(before.periodsOf(differing));
            return new DifferingTasks(before, placed, ImmutableSet.copyOf(periods));
        }
    }
}
