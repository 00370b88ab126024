package io.github.thuocdo.scoring.difference;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Proposal;
import java.util.Optional;

/**
 * In what two scorecards of one subject and period differ (khác biệt giữa hai phiếu điểm): the later one less the earlier one.
 *
 * <p>Example: 87 points and "good" before, 547/6 and "excellent" after, where quality rose from 23/28 to 1: the total differs by 25/6, all of it
 * within the task results, there all of it in {@code b}; the band of "excellent" is reached; the proposal is another.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param period  the period
 * @param totals  the totals; a side is empty where there is no scorecard, or no total on it
 * @param parts  the parts of the total that differ, whose {@linkplain PartDifference#amount amounts} add up to the difference of the totals; empty
 *     where a side has no total
 * @param numbers  the numbers of the sheet that differ, by element, the total among them
 * @param rules  the rules of which something else was found, those that are told by the total alone left out
 * @param proposal  what is proposed, where it differs
 */
public record CardDifference(
        EvaluationPeriod period,
        Optional<Sides<Fraction>> totals,
        ImmutableList<PartDifference> parts,
        ImmutableMap<String, Sides<Observation<Fraction>>> numbers,
        ImmutableList<RuleDifference> rules,
        Optional<Sides<Proposal>> proposal) {

    /** Checks that nothing is null. */
    public CardDifference {
        requireNonNull(period, "period");
        requireNonNull(totals, "totals");
        requireNonNull(parts, "parts");
        requireNonNull(numbers, "numbers");
        requireNonNull(rules, "rules");
        requireNonNull(proposal, "proposal");
    }

    /**
     * Compares two scorecards by themselves, before any quota.
     *
     * @param before  the earlier one, or the one under the policy that is
     * @param after  the later one, or the one under the policy that may come
     * @return the differences
     * @throws IllegalArgumentException if they are of two subjects or periods
     */
    public static CardDifference of(Scorecard before, Scorecard after) {
        return of(Sides.of(Placement.of(before), Placement.of(after)));
    }

    /**
     * Compares what two rounds propose for somebody, with the quota.
     *
     * @param placements  the placements, one of which may not be there
     * @return the differences
     * @throws IllegalArgumentException if they are of two subjects or periods
     */
    public static CardDifference of(Sides<Placement> placements) {
        Sides<Placement> sides = placements.map(Placement::opened);
        Sides<EvaluationPeriod> periods =
                sides.map(placement -> placement.scorecard().period());
        checkSame("period", periods);
        checkSame("subject", sides.map(Placement::subject));
        ImmutableMap<String, Sides<Observation<Fraction>>> numbers = numbers(
                sides.before().map(CardDifference::values).orElse(ImmutableMap.of()),
                sides.after().map(CardDifference::values).orElse(ImmutableMap.of()));
        Optional<Fraction> was = sides.before().flatMap(CardDifference::total);
        Optional<Fraction> is = sides.after().flatMap(CardDifference::total);
        Sides<Proposal> proposal = sides.map(Placement::proposal);
        return new CardDifference(
                periods.latest(),
                was.or(() -> is).map(total -> new Sides<>(was, is)),
                numbers.isEmpty() || was.isEmpty() || is.isEmpty() ? ImmutableList.of() : parts(sides),
                numbers,
                RuleDifference.of(considerations(sides.before()), considerations(sides.after())),
                proposal.isSame() ? Optional.empty() : Optional.of(proposal));
    }

    private static void checkSame(String what, Sides<?> sides) {
        checkArgument(
                sides.before().isEmpty() || sides.after().isEmpty() || sides.isSame(),
                "%s (%s) must be the same on both sides",
                what,
                sides);
    }

    private static ImmutableMap<String, Observation<Fraction>> values(Placement placement) {
        return placement.scorecard().values();
    }

    private static Optional<Fraction> total(Placement placement) {
        return placement.scorecard().total().asOptional().map(Points::value);
    }

    private static ImmutableList<Consideration> considerations(Optional<Placement> placement) {
        return placement.map(Placement::considerations).orElse(ImmutableList.of());
    }

    private static ImmutableMap<String, Sides<Observation<Fraction>>> numbers(
            ImmutableMap<String, Observation<Fraction>> before, ImmutableMap<String, Observation<Fraction>> after) {
        return Sets.union(after.keySet(), before.keySet()).stream()
                .filter(element ->
                        !Optional.ofNullable(before.get(element)).equals(Optional.ofNullable(after.get(element))))
                .collect(toImmutableMap(
                        element -> element,
                        element -> new Sides<>(
                                Optional.ofNullable(before.get(element)), Optional.ofNullable(after.get(element)))));
    }

    private static ImmutableList<PartDifference> parts(Sides<Placement> sides) {
        return PartDifference.of(
                sides.before().orElseThrow().scorecard().derivation(),
                sides.after().orElseThrow().scorecard().derivation());
    }

    /**
     * Returns by how much the totals differ.
     *
     * @return the total after less the one before, in points; empty where a side has none
     */
    public Optional<Fraction> amount() {
        return totals.flatMap(sides ->
                sides.after().flatMap(after -> sides.before().map(before -> after.minus(before))));
    }

    /**
     * Returns whether nothing differs.
     *
     * @return true if numbers, rules and proposal are the same
     */
    public boolean isEmpty() {
        return numbers.isEmpty() && rules.isEmpty() && proposal.isEmpty();
    }
}
