package io.github.thuocdo.scoring.quota;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Rounding.Direction;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.scoring.quota.PlacesRule.Base;
import io.github.thuocdo.scoring.quota.PlacesRule.Headcount;
import io.github.thuocdo.scoring.quota.PlacesRule.SmallGroup;
import io.github.thuocdo.scoring.quota.QuotaOutcome.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A few candidates in scopes, small enough that a test can look at every list of them.
 *
 * <p>Candidate i is the subject i; a list of candidates is an int whose bit i stands for candidate i.
 */
record Board(ImmutableList<Integer> keys, ImmutableList<Scope> scopes) {

    /** The key of a candidate whose order nobody has given. */
    static final int NO_KEY = Integer.MIN_VALUE;

    /** The scope with the id {@code s} and its place in the list; {@code others} are people of lower classes. */
    record Scope(int level, int members, int good, int others, PlacesRule rule) {

        /** A scope with so many places, whoever is good. */
        static Scope of(int level, int members, int places) {
            return new Scope(level, members, 0, 0, capacity(places));
        }

        int candidates() {
            return Integer.bitCount(members);
        }

        int places() {
            return rule.places(everybody(candidates(), good, candidates() + good + others));
        }

        Scope with(int newMembers, int newGood) {
            return new Scope(level, newMembers, newGood, others, rule);
        }

        Scope with(PlacesRule newRule) {
            return new Scope(level, members, good, others, newRule);
        }

        Scope at(int newLevel) {
            return new Scope(newLevel, members, good, others, rule);
        }
    }

    /** The people of a scope in which everybody is classified. */
    static Headcount everybody(int candidates, int good, int people) {
        return new Headcount(candidates, good, people, people);
    }

    /** A scope in which everybody is classified. */
    static QuotaScope everybodyIn(String id, int level, int good, int people, PlacesRule rule) {
        return new QuotaScope(id, level, good, people, people, rule);
    }

    static PlacesRule capacity(int places) {
        return new PlacesRule(
                Fraction.ZERO,
                Direction.DOWN,
                Base.GOOD_OR_BETTER,
                Optional.of(new SmallGroup(Integer.MAX_VALUE, places, Quota.SmallException.AT_LEAST_ONE)));
    }

    static Board of(List<Integer> keys, Scope... scopes) {
        return new Board(ImmutableList.copyOf(keys), ImmutableList.copyOf(scopes));
    }

    static boolean has(int list, int candidate) {
        return (list >> candidate & 1) == 1;
    }

    int size() {
        return keys.size();
    }

    /** All candidates. */
    int everybody() {
        return (1 << size()) - 1;
    }

    int key(int candidate) {
        return keys.get(candidate);
    }

    /** Those who rank above a candidate. */
    int above(int candidate) {
        return list(other -> key(other) > key(candidate));
    }

    /** Those who rank as a candidate does, the candidate included. */
    int peers(int candidate) {
        return list(other -> key(other) == key(candidate));
    }

    int list(IntPredicate predicate) {
        int list = 0;
        for (int candidate = 0; candidate < size(); candidate++) {
            list |= predicate.test(candidate) ? 1 << candidate : 0;
        }
        return list;
    }

    /** The scopes in which a candidate stands. */
    List<Scope> scopesOf(int candidate) {
        return scopes.stream().filter(scope -> has(scope.members, candidate)).toList();
    }

    /** Whether of any two scopes that share a candidate the outer one holds all of the inner one. */
    boolean isNested() {
        return scopes.stream()
                .allMatch(inner -> scopes.stream()
                        .filter(outer -> outer.level() > inner.level())
                        .map(outer -> inner.members & outer.members)
                        .allMatch(shared -> shared == 0 || shared == inner.members));
    }

    QuotaScope quotaScope(int index) {
        Scope scope = scopes.get(index);
        return everybodyIn(
                "s" + index, scope.level, scope.good, scope.candidates() + scope.good + scope.others, scope.rule);
    }

    List<QuotaScope> quotaScopes() {
        return IntStream.range(0, scopes.size()).mapToObj(this::quotaScope).collect(Collectors.toList());
    }

    List<QuotaCandidate<Integer>> candidates() {
        return IntStream.range(0, size()).mapToObj(this::candidate).collect(Collectors.toList());
    }

    private QuotaCandidate<Integer> candidate(int index) {
        ImmutableSet<String> ids = IntStream.range(0, scopes.size())
                .filter(scope -> has(scopes.get(scope).members, index))
                .mapToObj(scope -> "s" + scope)
                .collect(ImmutableSet.toImmutableSet());
        Optional<ImmutableList<Fraction>> key =
                key(index) == NO_KEY ? Optional.empty() : Optional.of(ImmutableList.of(Fraction.of(key(index))));
        return new QuotaCandidate<>(index, key, ids);
    }

    QuotaSettlement<Integer> settle(Quota.TieRule ties) {
        return QuotaPass.settle(candidates(), quotaScopes(), ties);
    }

    int admitted(Quota.TieRule ties) {
        return listOf(settle(ties).subjects(Verdict.ADMITTED));
    }

    static int listOf(Collection<Integer> candidates) {
        return candidates.stream().map(candidate -> 1 << candidate).reduce(0, (left, right) -> left | right);
    }

    static ImmutableSet<Integer> setOf(int list) {
        return IntStream.range(0, Integer.SIZE - 1)
                .filter(candidate -> has(list, candidate))
                .boxed()
                .collect(ImmutableSet.toImmutableSet());
    }

    Board withKey(int candidate, int key) {
        List<Integer> changed = new ArrayList<>(keys);
        changed.set(candidate, key);
        return new Board(ImmutableList.copyOf(changed), scopes);
    }

    Board withoutKeys(int list) {
        Board board = this;
        for (int candidate : setOf(list & everybody())) {
            board = board.withKey(candidate, NO_KEY);
        }
        return board;
    }

    Board withScope(int index, Scope scope) {
        List<Scope> changed = new ArrayList<>(scopes);
        changed.set(index, scope);
        return new Board(keys, ImmutableList.copyOf(changed));
    }

    /** The same board on which every candidate outside the list is merely good. */
    Board withCandidates(int list) {
        List<Integer> stay = setOf(list & everybody()).asList();
        ImmutableList<Scope> reduced = scopes.stream()
                .map(scope -> scope.with(
                        listOf(IntStream.range(0, stay.size())
                                .filter(position -> has(scope.members, stay.get(position)))
                                .boxed()
                                .toList()),
                        scope.good + Integer.bitCount(scope.members & ~list)))
                .collect(ImmutableList.toImmutableList());
        return new Board(ImmutableList.copyOf(Lists.transform(stay, keys::get)), reduced);
    }

    /** Every order, best first, that breaks all ties in some way. */
    List<List<Integer>> orders() {
        List<List<Integer>> orders = new ArrayList<>();
        rank(new ArrayList<>(), everybody(), orders);
        return orders;
    }

    private void rank(List<Integer> ranked, int rest, List<List<Integer>> orders) {
        if (rest == 0) {
            orders.add(ImmutableList.copyOf(ranked));
        }
        for (int next = 0; next < size(); next++) {
            if (has(rest, next) && (above(next) & rest) == 0) {
                ranked.add(next);
                rank(ranked, rest & ~(1 << next), orders);
                ranked.remove(ranked.size() - 1);
            }
        }
    }
}
