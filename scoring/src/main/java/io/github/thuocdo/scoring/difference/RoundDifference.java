package io.github.thuocdo.scoring.difference;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.classify.ScopeOutcome;
import java.util.Map;
import java.util.Optional;

/**
 * In what two rounds of an agency differ (khác biệt giữa hai đợt xếp loại): of the same period under two policies, or on two states of the facts. It is
 * for whoever may see the board.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param period  the period
 * @param people  everybody of whom something differs, in the order of the later round, those of the earlier one alone last
 * @param scopes  the scopes of the quota whose numbers differ, in the order of the board
 */
public record RoundDifference(
        EvaluationPeriod period, ImmutableMap<CadreId, CardDifference> people, ImmutableList<ScopeShift> scopes) {

    /** Checks that nothing is null. */
    public RoundDifference {
        requireNonNull(period, "period");
        requireNonNull(people, "people");
        requireNonNull(scopes, "scopes");
    }

    /**
     * Compares two rounds.
     *
     * @param before  the earlier one, or the one under the policy that is
     * @param after  the later one, or the one under the policy that may come
     * @return the differences
     * @throws IllegalArgumentException if they are of two agencies or periods
     */
    public static RoundDifference of(AgencyRound before, AgencyRound after) {
        checkArgument(
                before.agency().equals(after.agency()),
                "agency (%s) must be that of the round before (%s)",
                after.agency(),
                before.agency());
        checkArgument(
                before.period().equals(after.period()),
                "period (%s) must be that of the round before (%s)",
                after.period(),
                before.period());
        return new RoundDifference(after.period(), people(before, after), scopes(before, after));
    }

    private static ImmutableMap<CadreId, CardDifference> people(AgencyRound before, AgencyRound after) {
        ImmutableMap<CadreId, Placement> old = Maps.uniqueIndex(before.placements(), Placement::cadre);
        ImmutableMap<CadreId, Placement> now = Maps.uniqueIndex(after.placements(), Placement::cadre);
        ImmutableMap.Builder<CadreId, CardDifference> people = ImmutableMap.builder();
        for (CadreId cadre : Sets.union(now.keySet(), old.keySet())) {
            CardDifference difference = CardDifference.of(
                    new Sides<>(Optional.ofNullable(old.get(cadre)), Optional.ofNullable(now.get(cadre))));
            if (!difference.isEmpty()) {
                people.put(cadre, difference);
            }
        }
        return people.buildOrThrow();
    }

    private static ImmutableList<ScopeShift> scopes(AgencyRound before, AgencyRound after) {
        Map<String, ScopeOutcome> was = byScope(before);
        Map<String, ScopeOutcome> is = byScope(after);
        return Sets.union(is.keySet(), was.keySet()).stream()
                .filter(scope -> !Optional.ofNullable(was.get(scope)).equals(Optional.ofNullable(is.get(scope))))
                .map(scope -> new ScopeShift(Optional.ofNullable(was.get(scope)), Optional.ofNullable(is.get(scope))))
                .collect(toImmutableList());
    }

    private static ImmutableMap<String, ScopeOutcome> byScope(AgencyRound round) {
        return Maps.uniqueIndex(round.board(), scope -> scope.kind().key() + " " + scope.id());
    }
}
