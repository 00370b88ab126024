package io.github.thuocdo.scoring.assembly;

import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.EvaluationPeriod;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What of a task stands in one period (phần việc trong kỳ).
 *
 * @param period  the period
 * @param assigned  the products assigned in it
 * @param delivered  the products delivered in it
 * @param lapses  where the lapses of the task are counted
 */
record Portion(EvaluationPeriod period, Fraction assigned, Fraction delivered, Lapses lapses) {

    /** Whether the lapses of the task are counted in a portion. */
    enum Lapses {
        HERE,
        ELSEWHERE
    }

    /** Whether the lapses of the task are counted here. */
    boolean hasLapses() {
        return lapses == Lapses.HERE;
    }

    /** Compared task by task, as {@link TaskDates} are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Portion portion
                && lapses == portion.lapses
                && period.equals(portion.period)
                && assigned.equals(portion.assigned)
                && delivered.equals(portion.delivered);
    }

    @Override
    public int hashCode() {
        return Objects.hash(period, assigned, delivered, lapses);
    }

    /** Two portions of one task in one period are one. */
    Portion plus(Portion other) {
        return new Portion(
                period,
                assigned.plus(other.assigned),
                delivered.plus(other.delivered),
                hasLapses() ? lapses : other.lapses);
    }
}
