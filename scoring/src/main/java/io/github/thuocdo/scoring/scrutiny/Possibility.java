package io.github.thuocdo.scoring.scrutiny;

import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.policy.condition.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which conditions no facts can meet. What cannot be told from the condition alone is taken to be possible. */
final class Possibility {

    private static final Interval NOT_NEGATIVE = Interval.atLeast(Fraction.ZERO);

    private Possibility() {}

    /** Returns whether no facts can meet all of some conditions together. */
    static boolean isExcluded(List<Condition> conditions) {
        List<Condition.Within> bands = new ArrayList<>();
        for (Condition condition : conditions) {
            if (isExcluded(condition)) {
                return true;
            }
            addBands(condition, bands);
        }
        return bands.stream().anyMatch(one -> bands.stream().anyMatch(other -> exclude(one, other)));
    }

    static boolean isExcluded(Condition condition) {
        if (condition instanceof Condition.Within within) {
            return !possible(within).overlaps(within.band());
        }
        if (condition instanceof Condition.AllOf all) {
            return isExcluded(all.conditions());
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.conditions().stream().allMatch(Possibility::isExcluded);
        }
        return condition instanceof Condition.Not not && not.condition() instanceof Condition.Always;
    }

    /** Returns the numbers that a measure can give: none below zero, none above its maximum. */
    private static Interval possible(Condition.Within within) {
        Optional<Fraction> maximum = within.measure().maximum();
        return maximum.map(most -> Interval.closed(Fraction.ZERO, most)).orElse(NOT_NEGATIVE);
    }

    private static void addBands(Condition condition, List<Condition.Within> bands) {
        if (condition instanceof Condition.Within within) {
            bands.add(within);
        } else if (condition instanceof Condition.AllOf all) {
            all.conditions().forEach(part -> addBands(part, bands));
        }
    }

    private static boolean exclude(Condition.Within one, Condition.Within other) {
        return one.measure().element().equals(other.measure().element())
                && !one.band().overlaps(other.band());
    }
}
