package io.github.thuocdo.scoring.invariant;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.document.RecordWalk;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.measure.RecordedMeasure;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.core.policy.rule.ScoreRounding;
import io.github.thuocdo.core.policy.rule.Sheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which way the totals of a policy go when one of their elements goes up: read off the sheets, where sums and sections add, deductions take away, and
 * steps may do either.
 *
 * @param byElement  the way by element; an element that stands on several sheets goes one way on all of them, or no one way
 * @param onSheets  the measures of all sheets
 * @param inConditions  the elements at which ladders or gates look besides the total
 */
record Directions(
        ImmutableMap<String, Direction> byElement,
        ImmutableList<Measure> onSheets,
        ImmutableList<Measure> inConditions) {

    /** Which way a total goes. */
    enum Direction {
        UP,
        DOWN,
        EITHER;

        Direction turned() {
            return switch (this) {
                case UP -> DOWN;
                case DOWN -> UP;
                case EITHER -> EITHER;
            };
        }

        Direction and(Direction other) {
            return this == other ? this : EITHER;
        }
    }

    /** By policy, as long as somebody has the policy: every trial of a law asks. */
    private static final LoadingCache<Policy, Directions> READ =
            CacheBuilder.newBuilder().weakKeys().build(CacheLoader.from(Directions::read));

    static Directions of(Policy policy) {
        return READ.getUnchecked(policy);
    }

    private static Directions read(Policy policy) {
        Map<String, Direction> found = new LinkedHashMap<>();
        ImmutableList.Builder<Measure> measures = ImmutableList.builder();
        ImmutableList.Builder<Measure> conditions = ImmutableList.builder();
        for (Rule rule : policy.rules()) {
            if (rule instanceof Sheet sheet) {
                look(sheet.total(), Direction.UP, found);
                all(sheet.total()).forEach(measures::add);
            } else if (rule instanceof Ladder || rule instanceof Gate) {
                RecordWalk.forEach(Measure.class, rule, measure -> all(measure).forEach(conditions::add));
            }
        }
        return new Directions(ImmutableMap.copyOf(found), measures.build(), conditions.build());
    }

    private static Stream<Measure> all(Measure measure) {
        return Stream.concat(Stream.of(measure), measure.within().stream().flatMap(Directions::all));
    }

    private static void look(Measure measure, Direction direction, Map<String, Direction> found) {
        found.merge(measure.element(), direction, Direction::and);
        if (measure instanceof CompositeMeasure.Sum sum) {
            sum.parts().forEach(part -> look(part, direction, found));
            sum.deductions().forEach(part -> look(part, direction.turned(), found));
        } else if (measure instanceof CompositeMeasure.Stepped stepped) {
            Direction through = ofSteps(stepped.steps());
            look(
                    stepped.measure(),
                    through == Direction.UP ? direction : through == Direction.DOWN ? direction.turned() : through,
                    found);
        } else {
            measure.within().forEach(part -> look(part, direction, found));
        }
    }

    /** Steps stand from the lowest interval to the highest, or the other way round. */
    static Direction ofSteps(List<CompositeMeasure.Step> steps) {
        boolean rising = steps.get(0).from().lower().isEmpty();
        boolean up = true;
        boolean down = true;
        for (int i = 1; i < steps.size(); i++) {
            int order = steps.get(i).value().compareTo(steps.get(i - 1).value()) * (rising ? 1 : -1);
            up &= order >= 0;
            down &= order <= 0;
        }
        return up ? Direction.UP : down ? Direction.DOWN : Direction.EITHER;
    }

    boolean go(String element, Direction direction) {
        return byElement.get(element) == direction;
    }

    /** Whether totals rise with every measure of a kind. */
    boolean goUpWithAll(Class<? extends Measure> kind) {
        return onSheets.stream().filter(kind::isInstance).allMatch(measure -> go(measure.element(), Direction.UP));
    }

    /** Whether ladders and gates look at a kind of measure besides the total. */
    boolean looksAt(Class<? extends Measure> kind) {
        return inConditions.stream().anyMatch(kind::isInstance);
    }

    boolean looksAt(String element) {
        return inConditions.stream().anyMatch(measure -> measure.element().equals(element));
    }

    /** The measures of a kind on the sheets of the policy. */
    <M extends Measure> ImmutableList<M> ofKind(Class<M> kind) {
        return onSheets.stream().filter(kind::isInstance).map(kind::cast).collect(toImmutableList());
    }

    ImmutableList<RecordedMeasure.Figure> figures() {
        return ofKind(RecordedMeasure.Figure.class);
    }

    /** Whether every sheet of facts is a sum of parts, without deductions, ceiling and rounding. */
    static boolean arePlainSums(Policy policy) {
        return policy.rulesOf(Sheet.class).stream()
                .filter(sheet -> sheet.basis() == Sheet.Basis.FACTS)
                .allMatch(Directions::isPlainSum);
    }

    private static boolean isPlainSum(Sheet sheet) {
        return sheet.total() instanceof CompositeMeasure.Sum sum
                && sum.deductions().isEmpty()
                && sum.ceiling().isEmpty()
                && sheet.rounding().value().equals(ScoreRounding.NONE);
    }
}
