package io.github.thuocdo.scoring.coverage;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.ResultFinding;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.validity.Term;
import java.util.Optional;

/**
 * The ways in which the total of a longer period comes about (các cách tính điểm của kỳ dài): from the months, from the quarters, and as it
 * stands on record. Either they agree, or somebody is told and the policy says which one counts.
 *
 * <p>Example: January was leave, February 80 and March 90, every other month 70. The mean of the eleven months is 800/11; the first quarter has
 * 85, so the mean of the quarters is 295/4. Under Decree 335/2025, Art 17.3, an agency that scores months has the mean of the months.
 *
 * <p>A result on record counts until another one replaces it (Art 21.3), whatever is computed beside it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param cadre  the person
 * @param period  the longer period
 * @param routes  the ways that lead to a total, at most one of a kind
 * @param counting  which of them counts; empty where none leads to a total
 */
public record Routes(CadreId cadre, EvaluationPeriod period, ImmutableList<Route> routes, Optional<Way> counting) {
    /**
     * Checks that what counts is there.
     *
     * @throws IllegalArgumentException if the way that counts leads to no total
     */
    public Routes {
        checkArgument(
                counting.isEmpty() || routes.stream().anyMatch(route -> route.way() == counting.get()),
                "counting (%s) must be one of the routes",
                counting);
    }

    /** How a total comes about. */
    public enum Way implements Term {
        /** It stands on record (kết quả đã có). */
        ON_RECORD,
        /** From the months (từ điểm các tháng). */
        MONTHS,
        /** From the quarters (từ điểm các quý). */
        QUARTERS;
    }

    /**
     * One way that leads to a total.
     *
     * @param way  how
     * @param total  the total
     */
    public record Route(Way way, Points total) {}

    /**
     * Takes every way to the total of a longer period.
     *
     * @param policy  the policy
     * @param register  the facts
     * @param cadre  the person
     * @param longer  the quarter, half-year or year
     * @param scoredBy  the kind of period that the agency scores, month or quarter: that way counts
     * @return the ways that lead to a total
     * @throws IllegalArgumentException if the period is a month, the agency scores neither months nor quarters, or the policy does not cover the
     *     person
     */
    public static Routes of(
            Policy policy, Register register, CadreId cadre, EvaluationPeriod longer, PeriodKind scoredBy) {
        requireNonNull(cadre, "cadre");
        checkArgument(
                scoredBy == PeriodKind.MONTH || scoredBy == PeriodKind.QUARTER,
                "scoredBy (%s) must be month or quarter",
                scoredBy.key());
        checkArgument(longer.kind() != PeriodKind.MONTH, "period (%s) must be longer than a month", longer);
        ImmutableList<Route> routes = new RouteFinder(policy, register, cadre, longer).routes();
        Way scored = scoredBy == PeriodKind.MONTH ? Way.MONTHS : Way.QUARTERS;
        return new Routes(
                cadre,
                longer,
                routes,
                ImmutableList.of(Way.ON_RECORD, scored).stream()
                        .filter(way -> routes.stream().anyMatch(route -> route.way() == way))
                        .findFirst());
    }

    /**
     * Returns the total of one way.
     *
     * @param way  the way
     * @return the total; empty where the way leads to none
     */
    public Optional<Points> total(Way way) {
        requireNonNull(way, "way");
        return routes.stream()
                .filter(route -> route.way() == way)
                .map(Route::total)
                .findFirst();
    }

    /**
     * Returns whether all ways lead to one total.
     *
     * @return true if they do, or if there is at most one way
     */
    public boolean agree() {
        return routes.stream().map(Route::total).distinct().count() <= 1;
    }

    /**
     * Returns what somebody should look at: the totals that differ, and which one counts.
     *
     * @return the finding; empty where the ways agree
     */
    public Optional<Finding> finding() {
        if (agree()) {
            return Optional.empty();
        }
        return Optional.of(new ResultFinding.RoutesDiffer(
                Subject.of(cadre),
                period,
                total(Way.ON_RECORD),
                total(Way.MONTHS),
                total(Way.QUARTERS),
                counting.flatMap(this::total)));
    }
}
