package io.github.thuocdo.scoring.classify;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSetMultimap.flatteningToImmutableSetMultimap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.AuthorityOrder;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Rounding;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.scoring.classify.QuotaOutcome.Ground;
import io.github.thuocdo.scoring.classify.QuotaOutcome.Limit;
import io.github.thuocdo.scoring.classify.QuotaOutcome.Verdict;
import io.github.thuocdo.scoring.proposal.Consideration;
import io.github.thuocdo.scoring.proposal.Consideration.Outcome;
import io.github.thuocdo.scoring.proposal.Consideration.Reason;
import io.github.thuocdo.scoring.proposal.Proposal;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The quota of a policy, settled on one board.
 *
 * <p>Legal source: Decree 335/2025/NĐ-CP, Art 20.5.
 */
final class QuotaRound {

    /**
     * With fewer people than this the numbers of a scope are told to nobody in it: one who knows how his or her own case went could work out a
     * colleague's from them. The figure is ours: five people besides oneself.
     */
    private static final int LEAST_TO_TELL_NUMBERS = 6;

    private final Quota quota;
    private final RaisedShare share;
    private final ImmutableSetMultimap<ScopeId, BoardMember> byScope;
    private final QuotaSettlement<CadreId> settlement;
    private final ImmutableSortedMap<ScopeId, ScopeOutcome> scopes;

    private QuotaRound(
            Quota quota,
            RaisedShare share,
            ImmutableSetMultimap<ScopeId, BoardMember> byScope,
            QuotaSettlement<CadreId> settlement) {
        this.quota = quota;
        this.share = share;
        this.byScope = byScope;
        this.settlement = settlement;
        this.scopes = ImmutableSortedMap.copyOf(Maps.toMap(byScope.keySet(), this::outcome));
    }

    /**
     * Settles the quota.
     *
     * @param quota  the rule
     * @param share  the share, raised or not
     * @param order  the authority's order, where one was given
     * @param board  everybody among whom it is counted, candidates or not
     */
    static QuotaRound settle(
            Quota quota, RaisedShare share, Optional<AuthorityOrder> order, Collection<BoardMember> board) {
        ImmutableSetMultimap<ScopeId, BoardMember> byScope = board.stream()
                .collect(flatteningToImmutableSetMultimap(member -> member, member -> member.scopes().stream()))
                .inverse();
        ImmutableList<BoardMember> candidates =
                board.stream().filter(member -> member.is(quota.level())).collect(toImmutableList());
        Ranking ranking = Ranking.of(quota, order, candidates);
        TieRule ties = switch (quota.tie().value().rule()) {
            case REFER_TO_AUTHORITY -> TieRule.REFER;
            case NONE_OF_THE_TIED -> TieRule.NONE_OF_THE_TIED;
        };
        return new QuotaRound(
                quota,
                share,
                byScope,
                QuotaPass.settle(
                        candidates.stream()
                                .map(member -> candidate(member, ranking))
                                .collect(toImmutableList()),
                        byScope.keySet().stream()
                                .map(scope -> scope(scope, byScope.get(scope), quota, share.in(scope)))
                                .collect(toImmutableList()),
                        ties));
    }

    private static QuotaCandidate<CadreId> candidate(BoardMember member, Ranking ranking) {
        return new QuotaCandidate<>(
                member.cadre(),
                ranking.keyOf(member.cadre()),
                member.scopes().stream().map(ScopeId::text).collect(ImmutableSet.toImmutableSet()));
    }

    private static QuotaScope scope(ScopeId id, Collection<BoardMember> members, Quota quota, Fraction rate) {
        return new QuotaScope(
                id.text(),
                id.level(),
                count(members, member -> member.is(Classification.GOOD)),
                count(members, BoardMember::isClassified),
                rule(quota, rate));
    }

    private static PlacesRule rule(Quota quota, Fraction rate) {
        Optional<PlacesRule.SmallGroup> smallGroup = Optional.of(
                        quota.smallGroup().value().below())
                .filter(below -> below > 0)
                .map(below -> new PlacesRule.SmallGroup(below, 1));
        Rounding.Direction rounding = switch (quota.rounding().value()) {
            case DOWN -> Rounding.Direction.DOWN;
            case HALF_UP -> Rounding.Direction.HALF_UP;
            case UP -> Rounding.Direction.UP;
        };
        boolean surplusIsGood = quota.surplus().value() == Quota.Surplus.GOOD;
        return switch (base(quota)) {
            case RATED_GOOD_FINAL ->
                new PlacesRule(
                        rate,
                        rounding,
                        // Whoever stays undetermined joins no base, so the final one is that of the start.
                        surplusIsGood ? PlacesRule.Base.FINAL_GOOD : PlacesRule.Base.GOOD_BEFORE_FALLBACK,
                        smallGroup);
            case RATED_GOOD_BEFORE_FALLBACK ->
                new PlacesRule(rate, rounding, PlacesRule.Base.GOOD_BEFORE_FALLBACK, smallGroup);
            case GOOD_OR_BETTER ->
                surplusIsGood
                        ? new PlacesRule(rate, rounding, PlacesRule.Base.GOOD_OR_BETTER, smallGroup)
                        // The base is then G + k, and k ≤ r(G + k) just when k ≤ r/(1 − r) × G.
                        : new PlacesRule(
                                rate.dividedBy(Fraction.ONE.minus(rate)),
                                rounding,
                                PlacesRule.Base.GOOD_BEFORE_FALLBACK,
                                smallGroup);
        };
    }

    /** What is proposed for a member of the board after the quota. */
    Proposal proposal(BoardMember member) {
        QuotaOutcome outcome = settlement.outcomes().get(member.cadre());
        if (outcome == null) {
            return member.proposal();
        }
        return switch (outcome.verdict()) {
            case ADMITTED -> member.proposal();
            case REFERRED ->
                new Proposal.Pending(
                        quota.provision().id() + "/" + pending(outcome).key());
            case REFUSED ->
                switch (quota.surplus().value()) {
                    case GOOD -> new Proposal.Classified(Classification.GOOD);
                    case UNDETERMINED ->
                        new Proposal.Undetermined(quota.provision().id());
                };
        };
    }

    private static Reason pending(QuotaOutcome outcome) {
        boolean unordered = outcome.limits().stream().anyMatch(limit -> limit.ground() == Ground.NO_ORDER);
        return unordered ? Reason.ORDER_MISSING : Reason.TIED;
    }

    /** How many are referred to the authority. */
    int referred() {
        return settlement.subjects(Verdict.REFERRED).size();
    }

    /** What the quota did to a member of the board, one entry a scope. */
    ImmutableList<Consideration> considerations(BoardMember member) {
        QuotaOutcome outcome = settlement.outcomes().get(member.cadre());
        if (outcome == null) {
            return member.isUndecided()
                    ? ImmutableList.of()
                    : ImmutableList.of(Consideration.of(quota.provision(), Outcome.NOT_APPLIED, Reason.NO_CANDIDATE));
        }
        return member.scopes().stream()
                .flatMap(scope -> consideration(scope, outcome).stream())
                .collect(toImmutableList());
    }

    private Optional<Consideration> consideration(ScopeId scope, QuotaOutcome outcome) {
        Optional<Limit> limit = outcome.limits().stream()
                .filter(one -> one.scope().equals(scope.text()))
                .findFirst();
        if (limit.isPresent()) {
            Outcome effect = outcome.verdict() == Verdict.REFERRED ? Outcome.PENDING : Outcome.APPLIED;
            return Optional.of(consideration(scope, effect, reason(scope, limit.get()), limit));
        }
        // Where another scope stood in the way, this one gave no place and refused none.
        return outcome.verdict() == Verdict.ADMITTED
                ? Optional.of(consideration(scope, Outcome.NOT_APPLIED, Reason.PLACE_GIVEN, limit))
                : Optional.empty();
    }

    private Reason reason(ScopeId scope, Limit limit) {
        if (isTooSmallToTell(scope) || limit.places() == 0) {
            return Reason.GROUP_TOO_SMALL;
        }
        return switch (limit.ground()) {
            case FULL -> Reason.PLACES_TAKEN;
            case TIED -> Reason.TIED;
            case BEHIND_A_TIE -> Reason.BEHIND_A_TIE;
            case NO_ORDER -> Reason.ORDER_MISSING;
        };
    }

    private Consideration consideration(ScopeId id, Outcome effect, Reason reason, Optional<Limit> limit) {
        ScopeOutcome scope = requireNonNull(scopes.get(id), "scope");
        ImmutableMap.Builder<String, String> arguments = ImmutableMap.builder();
        arguments.put("kind", scope.kind().key());
        arguments.put("scope", scope.id());
        arguments.put("rate", scope.rate().toString());
        if (!isTooSmallToTell(id)) {
            arguments.put("base", Integer.toString(scope.base()));
            arguments.put("places", Integer.toString(scope.places()));
            limit.ifPresent(one -> arguments.put("open", Integer.toString(one.open())));
        }
        return new Consideration(quota.provision(), effect, reason, arguments.buildOrThrow(), ImmutableList.of());
    }

    private boolean isTooSmallToTell(ScopeId scope) {
        return byScope.get(scope).size() < LEAST_TO_TELL_NUMBERS;
    }

    /** How it came out in every scope, outer before inner. */
    ImmutableList<ScopeOutcome> outcomes() {
        return scopes.values().asList();
    }

    private ScopeOutcome outcome(ScopeId scope) {
        ImmutableSet<BoardMember> members = byScope.get(scope);
        int candidates = count(members, member -> member.is(quota.level()));
        int good = count(members, member -> member.is(Classification.GOOD));
        int places = requireNonNull(settlement.places().get(scope.text()), "places");
        return new ScopeOutcome(
                scope.kind(),
                scope.id(),
                base(good, candidates, places),
                share.in(scope),
                candidates,
                places,
                count(members, member -> isSettled(member, Verdict.ADMITTED)),
                count(members, member -> isSettled(member, Verdict.REFERRED)));
    }

    private boolean isSettled(BoardMember member, Verdict verdict) {
        QuotaOutcome outcome = settlement.outcomes().get(member.cadre());
        return outcome != null && outcome.verdict() == verdict;
    }

    /** Of how many the share is taken when all places are given. */
    private int base(int good, int candidates, int places) {
        boolean surplusIsGood = quota.surplus().value() == Quota.Surplus.GOOD;
        int fallen = surplusIsGood ? candidates - places : 0;
        return switch (base(quota)) {
            case RATED_GOOD_FINAL -> good + fallen;
            case RATED_GOOD_BEFORE_FALLBACK -> good;
            case GOOD_OR_BETTER -> good + fallen + places;
        };
    }

    private static Quota.Base base(Quota quota) {
        if (quota.rate().of() instanceof Quota.OfGood good) {
            return good.base().value();
        }
        throw new IllegalArgumentException(
                "base of quota (" + quota.provision().id() + ") must be those classified good");
    }

    private static int count(Collection<BoardMember> members, Predicate<BoardMember> condition) {
        return Math.toIntExact(members.stream().filter(condition).count());
    }
}
