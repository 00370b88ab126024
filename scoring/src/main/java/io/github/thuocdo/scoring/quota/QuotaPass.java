package io.github.thuocdo.scoring.quota;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.MultimapBuilder;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.scoring.quota.QuotaOutcome.Ground;
import io.github.thuocdo.scoring.quota.QuotaOutcome.Limit;
import io.github.thuocdo.scoring.quota.QuotaOutcome.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One pass down the ranking that settles a cap in all its scopes.
 *
 * <p>A list of admitted people is <b>right</b> if no scope exceeds its places and everybody refused has a scope that
 * those ranked above fill. With different keys there is exactly one right list, because whether a candidate is blocked
 * depends on better-ranked ones only; the pass builds it by settling those first.
 *
 * <p>Candidates with equal keys are taken together. Those with a scope that is full already are refused, and what becomes
 * of the rest follows the {@link Quota.TieRule}:
 *
 * <ul>
 *   <li>{@link Quota.TieRule#REFER_TO_AUTHORITY}: those who would have a place in whatever order the authority put them are admitted, the
 *       others are referred. <i>In every scope the most places that the referred could come to take are kept for
 *       them.</i> Without that, the outer scope might be filled from below while an inner tie waits for the authority,
 *       whose choice would then break the cap. So every choice that stays within the open places of every scope is
 *       lawful; and since every candidate who is not chosen joins the base, so are the numbers of places. With groups
 *       within agencies, whoever is admitted has a place and whoever is refused has none, however the ties are settled
 *       in the end.
 *   <li>{@link Quota.TieRule#NONE_OF_THE_TIED}: scopes are looked at level by level, inner first. In a scope where the
 *       candidates still standing are more than the places left, they are all refused, and the places left go to nobody
 *       below them. Whom an inner scope has refused stands no longer in an outer one.
 * </ul>
 *
 * <p>Where scopes cross, {@code NONE_OF_THE_TIED} depends on the declared levels, and a higher key of one's own may cost
 * one the place, by making one a member of a tie. {@code REFER_TO_AUTHORITY} has neither fault, and is the better choice there.
 *
 * <p>Candidates without a key: a scope that has enough places needs no order and admits them. In a scope that has not, a
 * missing key might belong anywhere in the ranking, so nobody there has an order, nor in a scope that shares a candidate
 * with it and is short of places too. They are taken as equal and, under either rule, referred where they do not fit.
 *
 * @param <T> what a subject is
 */
public final class QuotaPass<T> {

    private static final Comparator<Iterable<Fraction>> BEST_FIRST = Comparators.<Fraction, Fraction>lexicographical(
                    Comparator.naturalOrder())
            .reversed();

    /** A candidate with the scopes that can stand in the way, innermost first. */
    private static final class Seat<T> {

        private final QuotaCandidate<T> candidate;
        private final ImmutableList<ScopeTally> scopes;
        private @Nullable QuotaOutcome outcome;

        Seat(QuotaCandidate<T> candidate, ImmutableList<ScopeTally> scopes) {
            this.candidate = candidate;
            this.scopes = scopes;
        }

        boolean hasOrder() {
            return candidate.key().isPresent() && scopes.stream().allMatch(ScopeTally::isOrdered);
        }

        boolean isSettled() {
            return outcome != null;
        }

        QuotaOutcome outcome() {
            return requireNonNull(outcome, "outcome");
        }

        void admit() {
            outcome = QuotaOutcome.ADMITTED;
            scopes.forEach(ScopeTally::admit);
        }

        void turnAway(Verdict verdict, ImmutableList<Limit> limits) {
            outcome = new QuotaOutcome(verdict, limits);
        }
    }

    private final ImmutableList<Seat<T>> seats;
    private final Quota.TieRule ties;

    private QuotaPass(ImmutableList<Seat<T>> seats, Quota.TieRule ties) {
        this.seats = seats;
        this.ties = ties;
    }

    /**
     * Settles the cap.
     *
     * @param <T> what a subject is
     * @param candidates  who stands for the class, in any order
     * @param scopes  the scopes in which the class is capped, in any order
     * @param ties  what is done with equal candidates of whom only some fit
     * @return the outcome of every candidate, in the order given
     * @throws IllegalArgumentException if a subject or a scope occurs twice, a candidate stands in a scope that is not
     *     among these or in two of one level, or a scope has fewer people than are counted in it
     */
    public static <T> QuotaSettlement<T> settle(
            Collection<QuotaCandidate<T>> candidates, Collection<QuotaScope> scopes, Quota.TieRule ties) {
        requireDistinct(candidates);
        ImmutableMap<String, ScopeTally> tallies = tallies(candidates, scopes);
        QuotaPass<T> pass = new QuotaPass<>(
                candidates.stream().map(candidate -> seat(candidate, tallies)).collect(ImmutableList.toImmutableList()),
                ties);
        pass.run();
        return new QuotaSettlement<>(
                pass.seats.stream()
                        .collect(ImmutableMap.toImmutableMap(seat -> seat.candidate.subject(), Seat::outcome)),
                ImmutableMap.copyOf(Maps.transformValues(tallies, ScopeTally::places)),
                candidates.stream()
                        .collect(ImmutableSetMultimap.flatteningToImmutableSetMultimap(
                                QuotaCandidate::subject, candidate -> candidate.scopes().stream()))
                        .inverse());
    }

    private static <T> void requireDistinct(Collection<QuotaCandidate<T>> candidates) {
        Set<T> subjects = new HashSet<>();
        for (QuotaCandidate<T> candidate : candidates) {
            if (!subjects.add(candidate.subject())) {
                throw new IllegalArgumentException("subject (" + candidate.subject() + ") must stand only once");
            }
        }
    }

    private static <T> ImmutableMap<String, ScopeTally> tallies(
            Collection<QuotaCandidate<T>> candidates, Collection<QuotaScope> scopes) {
        ImmutableMultiset<String> standing = candidates.stream()
                .flatMap(candidate -> candidate.scopes().stream())
                .collect(ImmutableMultiset.toImmutableMultiset());
        Map<String, ScopeTally> tallies = new HashMap<>();
        for (QuotaScope scope : scopes) {
            if (tallies.put(scope.id(), new ScopeTally(scope, standing.count(scope.id()))) != null) {
                throw new IllegalArgumentException("scope (" + scope.id() + ") must be declared only once");
            }
        }
        return ImmutableMap.copyOf(tallies);
    }

    private static <T> Seat<T> seat(QuotaCandidate<T> candidate, ImmutableMap<String, ScopeTally> tallies) {
        Map<Integer, ScopeTally> byLevel = new HashMap<>();
        for (String id : candidate.scopes()) {
            ScopeTally tally = tallies.get(id);
            if (tally == null) {
                throw new IllegalArgumentException("scope (" + id + ") must be declared");
            }
            if (byLevel.put(tally.level(), tally) != null) {
                throw new IllegalArgumentException("scopes (" + candidate.scopes() + ") must be of different levels");
            }
        }
        return new Seat<>(
                candidate,
                byLevel.values().stream()
                        .filter(ScopeTally::isBinding)
                        .sorted(Comparator.comparingInt(ScopeTally::level))
                        .collect(ImmutableList.toImmutableList()));
    }

    private void run() {
        spreadMissingOrder();
        ListMultimap<ImmutableList<Fraction>, Seat<T>> ranking =
                MultimapBuilder.treeKeys(BEST_FIRST).arrayListValues().build();
        List<Seat<T>> unordered = new ArrayList<>();
        for (Seat<T> seat : seats) {
            Optional<ImmutableList<Fraction>> key = seat.hasOrder() ? seat.candidate.key() : Optional.empty();
            key.ifPresentOrElse(rank -> ranking.put(rank, seat), () -> unordered.add(seat));
        }
        // The two share no scope, so neither need wait for the other.
        refer(refuseShutOut(unordered), Ground.NO_ORDER);
        ranking.asMap().values().forEach(this::settleEquals);
    }

    /** A scope loses its order by one candidate who has none, and takes it from all who stand there. */
    private void spreadMissingOrder() {
        boolean spread = true;
        while (spread) {
            spread = false;
            for (Seat<T> seat : seats) {
                if (!seat.hasOrder() && seat.scopes.stream().anyMatch(ScopeTally::isOrdered)) {
                    seat.scopes.forEach(ScopeTally::losesOrder);
                    spread = true;
                }
            }
        }
    }

    private void settleEquals(Collection<Seat<T>> equals) {
        List<Seat<T>> standing = refuseShutOut(equals);
        switch (ties) {
            case REFER_TO_AUTHORITY -> refer(standing, Ground.TIED);
            case NONE_OF_THE_TIED -> refuseTied(standing);
        }
    }

    /** Refuses those who come to a scope without places left, and returns the others. */
    private List<Seat<T>> refuseShutOut(Collection<Seat<T>> equals) {
        List<Seat<T>> standing = new ArrayList<>();
        for (Seat<T> seat : equals) {
            ImmutableList<Limit> limits = seat.scopes.stream()
                    .filter(scope -> scope.left() == 0)
                    .map(ScopeTally::shut)
                    .collect(ImmutableList.toImmutableList());
            if (limits.isEmpty()) {
                standing.add(seat);
            } else {
                seat.turnAway(Verdict.REFUSED, limits);
            }
        }
        return standing;
    }

    private void refer(List<Seat<T>> standing, Ground ground) {
        if (standing.size() == 1) {
            // Whoever stands alone contests nothing, and takes what there is.
            standing.get(0).admit();
            return;
        }
        Crowd crowd = new Crowd(standing.stream().map(seat -> seat.scopes).toList());
        ImmutableMap<ImmutableList<ScopeTally>, ImmutableList<ScopeTally>> contested = crowd.contested();
        ImmutableMap<ScopeTally, Integer> leftovers = crowd.leftovers();
        // All counts are taken; only now may the tallies move.
        List<Seat<T>> tied = new ArrayList<>();
        for (Seat<T> seat : standing) {
            if (requireNonNull(contested.get(seat.scopes)).isEmpty()) {
                seat.admit();
            } else {
                tied.add(seat);
            }
        }
        for (Seat<T> seat : tied) {
            seat.turnAway(
                    Verdict.REFERRED,
                    requireNonNull(contested.get(seat.scopes)).stream()
                            .map(scope -> scope.contested(ground))
                            .collect(ImmutableList.toImmutableList()));
        }
        leftovers.forEach(ScopeTally::keepAllBut);
    }

    private void refuseTied(List<Seat<T>> standing) {
        ListMultimap<ScopeTally, Seat<T>> byScope =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        standing.forEach(seat -> seat.scopes.forEach(scope -> byScope.put(scope, seat)));
        // Scopes of one level share nobody, so their order among themselves does not matter.
        byScope.keySet().stream()
                .sorted(Comparator.comparingInt(ScopeTally::level))
                .forEach(scope -> refuseTied(scope, unsettled(byScope.get(scope))));
        unsettled(standing).forEach(Seat::admit);
    }

    private void refuseTied(ScopeTally scope, List<Seat<T>> standing) {
        if (standing.size() > scope.left()) {
            ImmutableList<Limit> limits = ImmutableList.of(scope.contested(Ground.TIED));
            standing.forEach(seat -> seat.turnAway(Verdict.REFUSED, limits));
            scope.keepAllBut(0);
        }
    }

    private static <T> List<Seat<T>> unsettled(List<Seat<T>> seats) {
        return seats.stream().filter(seat -> !seat.isSettled()).toList();
    }
}
