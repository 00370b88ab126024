package io.github.thuocdo.scoring.quota;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.util.Map;
import java.util.Set;

/**
 * A settled cap: what it does to each candidate, and the places of each scope.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> what a subject is
 * @param outcomes  the outcome of every candidate
 * @param places  the places of every scope, by its id
 * @param standing  the candidates who stand in a scope, by its id
 */
public record QuotaSettlement<T>(
        ImmutableMap<T, QuotaOutcome> outcomes,
        ImmutableMap<String, Integer> places,
        ImmutableSetMultimap<String, T> standing) {

    /**
     * Returns those with one verdict.
     *
     * @param verdict  the verdict
     * @return the subjects, in the order of the outcomes
     */
    public ImmutableSet<T> subjects(QuotaOutcome.Verdict verdict) {
        return outcomes.entrySet().stream()
                .filter(entry -> entry.getValue().verdict() == verdict)
                .map(Map.Entry::getKey)
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Returns the places of a scope that nobody was admitted to; some may be kept for those referred.
     *
     * @param scope  the id of the scope
     * @return the number of places
     * @throws IllegalArgumentException if the scope was not in the round
     */
    int open(String scope) {
        return open(scope, subjects(QuotaOutcome.Verdict.ADMITTED));
    }

    /**
     * Returns whether the authority may give places to these people besides the admitted.
     *
     * @param chosen  the authority's choice
     * @return true if all were referred and no scope gets more people than it has places
     */
    boolean permits(Set<T> chosen) {
        Set<T> list = Sets.union(subjects(QuotaOutcome.Verdict.ADMITTED), chosen);
        return subjects(QuotaOutcome.Verdict.REFERRED).containsAll(chosen)
                && places.keySet().stream().allMatch(scope -> open(scope, list) >= 0);
    }

    private int open(String scope, Set<T> list) {
        Integer all = places.get(scope);
        if (all == null) {
            throw new IllegalArgumentException("scope (" + scope + ") must be one of " + places.keySet());
        }
        return all - Sets.intersection(standing.get(scope), list).size();
    }
}
