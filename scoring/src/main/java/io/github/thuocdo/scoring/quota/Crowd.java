package io.github.thuocdo.scoring.quota;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Multiset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Equal candidates, looked at as numbers: how many stand in which scopes.
 *
 * <p>The question asked of it is in which scopes it matters how the authority would order these people. A scope is
 * <i>contested</i> for one of them if the others could take all that is left of it in some order. So those without a
 * contested scope have a place in every order, and those with one may or may not.
 *
 * <p>The others can seldom all crowd into one scope, since scopes of other levels limit them too: of five in a group
 * with one place left, one can take a place of the agency. Their number is bounded by each level alone. With two levels,
 * nested or crossing, the bound is exact. With more it may be too high; then a place more is kept for the authority than
 * it needs, but never one too few.
 */
final class Crowd {

    private final ImmutableMultiset<ImmutableList<ScopeTally>> people;
    private final ImmutableSet<ScopeTally> scopes;

    /**
     * Takes the scopes of each of the people.
     *
     * @param people  one entry a person, its scopes innermost first, all with places left
     */
    Crowd(Iterable<ImmutableList<ScopeTally>> people) {
        this.people = ImmutableMultiset.copyOf(people);
        this.scopes =
                this.people.elementSet().stream().flatMap(ImmutableList::stream).collect(ImmutableSet.toImmutableSet());
    }

    /** The contested scopes of a person of each kind. */
    ImmutableMap<ImmutableList<ScopeTally>, ImmutableList<ScopeTally>> contested() {
        return Maps.toMap(people.elementSet(), this::contested);
    }

    private ImmutableList<ScopeTally> contested(ImmutableList<ScopeTally> own) {
        Multiset<ImmutableList<ScopeTally>> others = HashMultiset.create(people);
        others.remove(own);
        return own.stream()
                .filter(scope -> reach(scope, others) >= scope.left())
                .collect(ImmutableList.toImmutableList());
    }

    /** What is left of each scope for those who rank below, when this crowd takes the most that it can. */
    ImmutableMap<ScopeTally, Integer> leftovers() {
        return Maps.toMap(scopes, scope -> Math.max(0, scope.left() - reach(scope, people)));
    }

    /** How many of these people, at most, one scope can come to hold; each level alone is asked, the least counts. */
    private int reach(ScopeTally scope, Multiset<ImmutableList<ScopeTally>> candidates) {
        return scopes.stream()
                .mapToInt(ScopeTally::level)
                .distinct()
                .map(level -> reach(scope, candidates, level))
                .min()
                .orElse(0);
    }

    private static int reach(ScopeTally scope, Multiset<ImmutableList<ScopeTally>> candidates, int level) {
        int unlimited = 0;
        Map<ScopeTally, Integer> limited = new HashMap<>();
        for (ImmutableList<ScopeTally> kind : candidates.elementSet()) {
            if (kind.contains(scope)) {
                int count = candidates.count(kind);
                Optional<ScopeTally> limit = at(level, kind);
                limit.ifPresent(other -> limited.merge(other, count, Integer::sum));
                unlimited += limit.isPresent() ? 0 : count;
            }
        }
        return limited.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getKey().left(), entry.getValue()))
                .reduce(unlimited, Integer::sum);
    }

    private static Optional<ScopeTally> at(int level, ImmutableList<ScopeTally> scopes) {
        return scopes.stream().filter(scope -> scope.level() == level).findFirst();
    }
}
