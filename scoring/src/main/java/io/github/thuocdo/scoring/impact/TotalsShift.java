package io.github.thuocdo.scoring.impact;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.number.Fraction;
import java.util.Collection;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * How the totals of two sides differ (chênh lệch tổng điểm), later less earlier.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param higher  how many people have more points
 * @param lower  how many have fewer
 * @param same  how many have the same
 * @param without  how many lack a total on a side
 * @param sum  by how many points the totals of those who have one on both sides differ together; exact
 */
public record TotalsShift(int higher, int lower, int same, int without, Fraction sum) {

    /** Checks that there is a sum. */
    public TotalsShift {
        requireNonNull(sum, "sum");
    }

    static TotalsShift of(Collection<PersonImpact> people) {
        ImmutableList<Fraction> amounts = people.stream()
                .map(PersonImpact::amount)
                .flatMap(Optional::stream)
                .collect(toImmutableList());
        return new TotalsShift(
                count(amounts, sign -> sign > 0),
                count(amounts, sign -> sign < 0),
                count(amounts, sign -> sign == 0),
                people.size() - amounts.size(),
                Fraction.sum(amounts));
    }

    private static int count(Collection<Fraction> amounts, IntPredicate sign) {
        return (int) amounts.stream().mapToInt(Fraction::signum).filter(sign).count();
    }
}
