package io.github.thuocdo.scoring.classify;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import io.github.thuocdo.core.evaluation.AuthorityOrder;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.dossier.PeriodScore;
import io.github.thuocdo.scoring.quota.QuotaOutcome;
import io.github.thuocdo.scoring.quota.QuotaOutcome.Verdict;
import io.github.thuocdo.scoring.quota.QuotaSettlement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What ranks the candidates of a quota, read off the policy: the score of the year and any declared elements, or the authority's order.
 *
 * <p>The score is the one on record: two people whose recorded scores agree are not told apart by digits that a rounding took away.
 */
final class Ranking {

    private final ImmutableMap<Subject, ImmutableList<Fraction>> keys;
    private final ImmutableSet<Subject> byOrder;

    private Ranking(ImmutableMap<Subject, ImmutableList<Fraction>> keys, ImmutableSet<Subject> byOrder) {
        this.keys = keys;
        this.byOrder = byOrder;
    }

    static Ranking of(Quota quota, Optional<AuthorityOrder> order, Collection<BoardMember> candidates) {
        return switch (quota.ranking().value()) {
            case YEAR_SCORE -> byScore(quota.tie().value().keys(), candidates);
            case AUTHORITY_ORDER ->
                order.map(decided -> byOrder(decided.order(), candidates))
                        .orElseGet(() -> new Ranking(ImmutableMap.of(), ImmutableSet.of()));
        };
    }

    /**
     * Whether candidates rank in the same order by two of their scores, equals among equals. The answer may be no although they do, where more
     * than the score tells them apart.
     */
    static boolean isInSameOrder(Quota quota, Collection<BoardMember> before, Collection<BoardMember> after) {
        return quota.ranking().value() == Quota.Ranking.AUTHORITY_ORDER
                || (quota.tie().value().keys().isEmpty() && inOrder(before).equals(inOrder(after)));
    }

    /** The candidates from the lowest score to the highest, equals together. */
    private static ImmutableList<List<Subject>> inOrder(Collection<BoardMember> candidates) {
        ListMultimap<Fraction, Subject> byScore =
                MultimapBuilder.treeKeys().arrayListValues().build();
        for (BoardMember candidate : candidates) {
            candidate
                    .scorecard()
                    .total()
                    .asOptional()
                    .ifPresent(points -> byScore.put(points.value(), candidate.subject()));
        }
        return ImmutableList.copyOf(Multimaps.asMap(byScore).values());
    }

    private static Ranking byOrder(ImmutableList<Subject> order, Collection<BoardMember> candidates) {
        ImmutableSet<Subject> standing =
                candidates.stream().map(BoardMember::subject).collect(toImmutableSet());
        return new Ranking(
                byPlace(order), ImmutableSet.copyOf(Sets.intersection(standing, ImmutableSet.copyOf(order))));
    }

    /** Those who are ranked by an authority's order. */
    ImmutableSet<Subject> byOrder() {
        return byOrder;
    }

    /**
     * This ranking with the equals whom a settlement refers to the authority in the order that it has given; empty where there are none, or
     * the order does not name all who are tied with one another.
     */
    Optional<Ranking> orderingTied(Quota quota, Optional<AuthorityOrder> order, QuotaSettlement<Subject> settlement) {
        if (order.isEmpty() || quota.ranking().value() == Quota.Ranking.AUTHORITY_ORDER) {
            return Optional.empty();
        }
        ImmutableMap<Subject, ImmutableList<Fraction>> places =
                byPlace(order.get().order());
        ImmutableSet<Subject> tied = settlement.outcomes().entrySet().stream()
                .filter(outcome -> isTied(outcome.getValue()) && !byOrder.contains(outcome.getKey()))
                .map(Map.Entry::getKey)
                .collect(toImmutableSet());
        ImmutableSet<Subject> ordered =
                Multimaps.index(tied, one -> requireNonNull(keys.get(one), "key")).asMap().values().stream()
                        .flatMap(equals -> contesting(equals, settlement).stream())
                        .filter(places.keySet()::containsAll)
                        .flatMap(Collection::stream)
                        .collect(toImmutableSet());
        return ordered.isEmpty() ? Optional.empty() : Optional.of(with(ordered, places));
    }

    /** Equals in the parts in which one scope at least ties each of them to another: who contests nothing with them need not be named. */
    private static List<Set<Subject>> contesting(Collection<Subject> equals, QuotaSettlement<Subject> settlement) {
        List<Set<Subject>> parts = new ArrayList<>();
        for (Subject subject : equals) {
            Set<Subject> joined = new LinkedHashSet<>();
            joined.add(subject);
            parts.removeIf(part -> {
                boolean together = part.stream()
                        .anyMatch(other ->
                                !Collections.disjoint(contested(subject, settlement), contested(other, settlement)));
                return together && joined.addAll(part);
            });
            parts.add(joined);
        }
        return parts;
    }

    private static ImmutableSet<String> contested(Subject subject, QuotaSettlement<Subject> settlement) {
        return requireNonNull(settlement.outcomes().get(subject), "outcome").limits().stream()
                .map(QuotaOutcome.Limit::scope)
                .collect(toImmutableSet());
    }

    private static boolean isTied(QuotaOutcome outcome) {
        return outcome.verdict() == Verdict.REFERRED
                && outcome.limits().stream().anyMatch(limit -> limit.ground() == QuotaOutcome.Ground.TIED);
    }

    private Ranking with(ImmutableSet<Subject> ordered, ImmutableMap<Subject, ImmutableList<Fraction>> places) {
        ImmutableMap<Subject, ImmutableList<Fraction>> longer = keys.entrySet().stream()
                .collect(toImmutableMap(
                        Map.Entry::getKey,
                        key -> ordered.contains(key.getKey())
                                ? ImmutableList.<Fraction>builder()
                                        .addAll(key.getValue())
                                        .addAll(requireNonNull(places.get(key.getKey())))
                                        .build()
                                : key.getValue()));
        return new Ranking(longer, ImmutableSet.copyOf(Sets.union(byOrder, ordered)));
    }

    /** The key of a candidate; empty when the order is needed from the authority. */
    Optional<ImmutableList<Fraction>> keyOf(Subject subject) {
        return Optional.ofNullable(keys.get(subject));
    }

    private static ImmutableMap<Subject, ImmutableList<Fraction>> byPlace(ImmutableList<Subject> order) {
        return IntStream.range(0, order.size())
                .boxed()
                .collect(toImmutableMap(order::get, place -> ImmutableList.of(Fraction.of(-place))));
    }

    private static Ranking byScore(ImmutableList<String> elements, Collection<BoardMember> candidates) {
        ListMultimap<Subject, Fraction> keys = ArrayListMultimap.create();
        for (BoardMember candidate : candidates) {
            candidate
                    .scorecard()
                    .total()
                    .asOptional()
                    .ifPresent(points -> keys.put(candidate.subject(), points.value()));
        }
        tellApart(candidates, elements, keys);
        return new Ranking(
                keys.keySet().stream()
                        .collect(
                                toImmutableMap(subject -> subject, subject -> ImmutableList.copyOf(keys.get(subject)))),
                ImmutableSet.of());
    }

    /** Adds an element to the keys of equals where all of them have it: nobody is told apart by what a colleague's record lacks. */
    private static void tellApart(
            Collection<BoardMember> people, ImmutableList<String> elements, ListMultimap<Subject, Fraction> keys) {
        if (elements.isEmpty()) {
            return;
        }
        ImmutableListMultimap<ImmutableList<Fraction>, BoardMember> equals =
                Multimaps.index(people, person -> ImmutableList.copyOf(keys.get(person.subject())));
        for (Collection<BoardMember> tied : equals.asMap().values()) {
            if (tied.size() == 1) {
                continue;
            }
            Map<Subject, Fraction> values = new HashMap<>();
            tied.forEach(person -> element(person.scorecard(), elements.get(0))
                    .ifPresent(value -> values.put(person.subject(), value)));
            if (values.size() == tied.size()) {
                values.forEach(keys::put);
                tellApart(tied, elements.subList(1, elements.size()), keys);
            }
        }
    }

    /** An element of the year; where the year is a mean of shorter periods, the mean of the element if all of them have it. */
    private static Optional<Fraction> element(Scorecard card, String element) {
        Optional<Fraction> own = card.value(element).asOptional();
        return own.isPresent() ? own : mean(card.shorter(), element);
    }

    private static Optional<Fraction> mean(ImmutableList<PeriodScore> periods, String element) {
        ImmutableList<PeriodScore> scored =
                periods.stream().filter(period -> period.total().isGiven()).collect(toImmutableList());
        ImmutableList<Fraction> values = scored.stream()
                .flatMap(period -> Optional.ofNullable(period.elements().get(element)).stream())
                .collect(toImmutableList());
        if (values.isEmpty() || values.size() < scored.size()) {
            return Optional.empty();
        }
        Fraction sum = values.stream().reduce(Fraction.ZERO, Fraction::plus);
        return Optional.of(sum.dividedBy(Fraction.of(values.size())));
    }
}
