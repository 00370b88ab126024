package io.github.thuocdo.scoring.classify;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import io.github.thuocdo.core.evaluation.AuthorityOrder;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.dossier.PeriodScore;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What ranks the candidates of a quota, read off the policy: the score of the year and any declared elements, or the authority's order.
 *
 * <p>The score is the one on record: two people whose recorded scores agree are not told apart by digits that a rounding took away.
 */
final class Ranking {

    private final ImmutableMap<Subject, ImmutableList<Fraction>> keys;

    private Ranking(ImmutableMap<Subject, ImmutableList<Fraction>> keys) {
        this.keys = keys;
    }

    static Ranking of(Quota quota, Optional<AuthorityOrder> order, Collection<BoardMember> candidates) {
        return switch (quota.ranking().value()) {
            case YEAR_SCORE -> byScore(quota.tie().value().keys(), candidates);
            case AUTHORITY_ORDER ->
                new Ranking(order.map(decided -> byPlace(decided.order())).orElse(ImmutableMap.of()));
        };
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
        return new Ranking(keys.keySet().stream()
                .collect(toImmutableMap(subject -> subject, subject -> ImmutableList.copyOf(keys.get(subject)))));
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
        return own.isPresent() ? own : mean(card.dossier().shorter(), element);
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
