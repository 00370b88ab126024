package io.github.thuocdo.scoring.classify;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.AuthorityOrder;
import io.github.thuocdo.core.number.Rounding;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.scoring.classify.QuotaShares.Share;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Consideration.Outcome;
import io.github.thuocdo.scoring.outcome.Particulars;
import io.github.thuocdo.scoring.outcome.Particulars.Reason;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.outcome.ProposalReason;
import io.github.thuocdo.scoring.quota.PlacesRule;
import io.github.thuocdo.scoring.quota.QuotaCandidate;
import io.github.thuocdo.scoring.quota.QuotaOutcome;
import io.github.thuocdo.scoring.quota.QuotaOutcome.Ground;
import io.github.thuocdo.scoring.quota.QuotaOutcome.Limit;
import io.github.thuocdo.scoring.quota.QuotaOutcome.Verdict;
import io.github.thuocdo.scoring.quota.QuotaPass;
import io.github.thuocdo.scoring.quota.QuotaScope;
import io.github.thuocdo.scoring.quota.QuotaSettlement;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The quota of a policy, settled on one board.
 *
 * <p>A share that is advice takes nobody's place: how many stand beyond it is told. Where a share is to be recorded and is not, nobody is
 * admitted or refused, and all candidates stand before the authority.
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
    private final ImmutableMap<ScopeId, Share> shares;
    private final ImmutableListMultimap<ScopeId, BoardMember> byScope;
    private final QuotaSettlement<Subject> settlement;
    private final ImmutableSet<Subject> byOrder;
    private final Supplier<ImmutableSortedMap<ScopeId, ScopeOutcome>> scopes = Suppliers.memoize(this::countScopes);

    private QuotaRound(
            Quota quota,
            ImmutableMap<ScopeId, Share> shares,
            ImmutableListMultimap<ScopeId, BoardMember> byScope,
            QuotaSettlement<Subject> settlement,
            ImmutableSet<Subject> byOrder) {
        this.byOrder = byOrder;
        this.quota = quota;
        this.shares = shares;
        this.byScope = byScope;
        this.settlement = settlement;
    }

    /** Counted when somebody asks how it came out, and not only what is proposed. */
    private ImmutableSortedMap<ScopeId, ScopeOutcome> countScopes() {
        ImmutableSortedMap.Builder<ScopeId, ScopeOutcome> outcomes = ImmutableSortedMap.naturalOrder();
        shares.forEach((scope, share) -> outcomes.put(scope, outcome(scope, share)));
        return outcomes.buildOrThrow();
    }

    /**
     * Settles the quota.
     *
     * @param quota  the rule
     * @param shares  the shares, raised or not
     * @param order  the authority's order, where one was given
     * @param board  everybody among whom it is counted, candidates or not
     */
    static QuotaRound settle(
            Quota quota, QuotaShares shares, Optional<AuthorityOrder> order, Collection<BoardMember> board) {
        ImmutableListMultimap<ScopeId, BoardMember> byScope = byScope(board);
        ImmutableMap.Builder<ScopeId, Share> known = ImmutableMap.builder();
        byScope.keySet().forEach(scope -> shares.in(scope).ifPresent(share -> known.put(scope, share)));
        ImmutableMap<ScopeId, Share> byShare = known.buildOrThrow();
        ImmutableList<BoardMember> candidates =
                board.stream().filter(member -> member.is(quota.level())).collect(toImmutableList());
        if (byShare.size() < byScope.keySet().size()) {
            return new QuotaRound(quota, byShare, byScope, unsettled(byShare, candidates, byScope), ImmutableSet.of());
        }
        Ranking ranking = Ranking.of(quota, order, candidates);
        QuotaSettlement<Subject> settlement = settlement(quota, byShare, ranking, candidates, byScope);
        // A tie that the order settles may bring the next one to light.
        for (Optional<Ranking> ordered = ranking.orderingTied(quota, order, settlement);
                ordered.isPresent();
                ordered = ranking.orderingTied(quota, order, settlement)) {
            ranking = ordered.get();
            settlement = settlement(quota, byShare, ranking, candidates, byScope);
        }
        return new QuotaRound(quota, byShare, byScope, settlement, ranking.byOrder());
    }

    private static ImmutableListMultimap<ScopeId, BoardMember> byScope(Collection<BoardMember> board) {
        ImmutableListMultimap.Builder<ScopeId, BoardMember> byScope = ImmutableListMultimap.builder();
        board.forEach(member -> member.scopes().forEach(scope -> byScope.put(scope, member)));
        return byScope.build();
    }

    private static QuotaSettlement<Subject> settlement(
            Quota quota,
            ImmutableMap<ScopeId, Share> shares,
            Ranking ranking,
            ImmutableList<BoardMember> candidates,
            ImmutableListMultimap<ScopeId, BoardMember> byScope) {
        ImmutableMap<ScopeId, Share> binding =
                ImmutableMap.copyOf(Maps.filterValues(shares, share -> share.force() == Quota.Force.LIMIT));
        ImmutableList<QuotaCandidate<Subject>> standing = candidates.stream()
                .map(member -> candidate(member, ranking, binding.keySet()))
                .collect(toImmutableList());
        ImmutableList<QuotaScope> scopes = binding.entrySet().stream()
                .map(entry -> scope(entry.getKey(), byScope.get(entry.getKey()), quota, entry.getValue()))
                .collect(toImmutableList());
        return QuotaPass.settle(standing, scopes, quota.tie().value().rule());
    }

    /** A share is missing somewhere: whoever it might refuse or let in, nobody knows. */
    private static QuotaSettlement<Subject> unsettled(
            ImmutableMap<ScopeId, Share> shares,
            ImmutableList<BoardMember> candidates,
            ImmutableListMultimap<ScopeId, BoardMember> byScope) {
        ImmutableList<Limit> missing = byScope.keySet().stream()
                .filter(scope -> !shares.containsKey(scope))
                .sorted()
                .map(scope -> new Limit(Ground.NO_RATE, scope.text(), 0, 0))
                .collect(toImmutableList());
        return new QuotaSettlement<>(
                candidates.stream()
                        .collect(toImmutableMap(
                                BoardMember::subject, member -> new QuotaOutcome(Verdict.REFERRED, missing))),
                ImmutableMap.of(),
                ImmutableSetMultimap.of());
    }

    private static QuotaCandidate<Subject> candidate(BoardMember member, Ranking ranking, Set<ScopeId> binding) {
        return new QuotaCandidate<>(
                member.subject(),
                ranking.keyOf(member.subject()),
                member.scopes().stream()
                        .filter(binding::contains)
                        .map(ScopeId::text)
                        .collect(toImmutableSet()));
    }

    private static QuotaScope scope(ScopeId id, Collection<BoardMember> members, Quota quota, Share share) {
        return new QuotaScope(
                id.text(),
                id.level(),
                good(members, quota),
                count(members, BoardMember::isClassified),
                members.size(),
                rule(quota, share));
    }

    /** Those rated good who do not stand for the limited class themselves. */
    private static int good(Collection<BoardMember> members, Quota quota) {
        return count(members, member -> member.is(Classification.GOOD) && !member.is(quota.level()));
    }

    private static PlacesRule rule(Quota quota, Share share) {
        Optional<PlacesRule.SmallGroup> smallGroup = Optional.of(
                        quota.smallGroup().value())
                .filter(group -> group.below() > 0)
                .map(group -> new PlacesRule.SmallGroup(group.below(), 1, group.exception()));
        Rounding.Direction rounding = switch (quota.rounding().value()) {
            case DOWN -> Rounding.Direction.DOWN;
            case HALF_UP -> Rounding.Direction.HALF_UP;
            case UP -> Rounding.Direction.UP;
        };
        return new PlacesRule(share.rate(), rounding, base(quota, share.of()), smallGroup);
    }

    private static PlacesRule.Base base(Quota quota, Quota.Of of) {
        // Whoever stays undetermined joins no base.
        boolean surplusIsGood = quota.surplus().value() == Quota.Surplus.GOOD;
        if (of instanceof Quota.OfGood good) {
            return switch (good.base().value()) {
                case RATED_GOOD_FINAL ->
                    surplusIsGood ? PlacesRule.Base.FINAL_GOOD : PlacesRule.Base.GOOD_BEFORE_FALLBACK;
                case RATED_GOOD_BEFORE_FALLBACK -> PlacesRule.Base.GOOD_BEFORE_FALLBACK;
                case GOOD_OR_BETTER ->
                    surplusIsGood ? PlacesRule.Base.GOOD_OR_BETTER : PlacesRule.Base.GOOD_OR_ADMITTED;
            };
        }
        if (of instanceof Quota.OfStaff) {
            return PlacesRule.Base.STAFF;
        }
        return surplusIsGood ? PlacesRule.Base.RANKED : PlacesRule.Base.STILL_RANKED;
    }

    /** What is proposed for a member of the board after the quota. */
    Proposal proposal(BoardMember member) {
        QuotaOutcome outcome = settlement.outcomes().get(member.subject());
        if (outcome == null) {
            return member.proposal();
        }
        return switch (outcome.verdict()) {
            case ADMITTED -> member.proposal();
            case REFERRED -> new Proposal.Pending(new ProposalReason.Considered(quota.provision(), pending(outcome)));
            case REFUSED ->
                switch (quota.surplus().value()) {
                    case GOOD -> new Proposal.Classified(Classification.GOOD);
                    case UNDETERMINED -> new Proposal.Undetermined(new ProposalReason.ByRule(quota.provision()));
                };
        };
    }

    private static Reason pending(QuotaOutcome outcome) {
        if (stands(outcome, Ground.NO_RATE)) {
            return Reason.RATE_MISSING;
        }
        return stands(outcome, Ground.NO_ORDER) ? Reason.ORDER_MISSING : Reason.TIED;
    }

    private static boolean stands(QuotaOutcome outcome, Ground ground) {
        return outcome.limits().stream().anyMatch(limit -> limit.ground() == ground);
    }

    /** Whether anybody stands where he or she stands by an authority's order. */
    boolean usesOrder(AuthorityOrder order) {
        return order.order().stream().anyMatch(byOrder::contains);
    }

    /** How many are referred to the authority. */
    int referred() {
        return settlement.subjects(Verdict.REFERRED).size();
    }

    /** The scopes for which no share is recorded, although the policy asks for one; outer before inner. */
    ImmutableList<ScopeId> withoutRate() {
        return byScope.keySet().stream()
                .filter(scope -> !shares.containsKey(scope))
                .sorted()
                .collect(toImmutableList());
    }

    /** What the quota did to a member of the board, one entry a scope. */
    ImmutableList<Consideration> considerations(BoardMember member) {
        QuotaOutcome outcome = settlement.outcomes().get(member.subject());
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
        @Nullable Share share = shares.get(scope);
        if (share == null) {
            return Optional.of(new Consideration(
                    quota.provision(),
                    Outcome.PENDING,
                    new Particulars.OnScope(
                            Reason.RATE_MISSING,
                            scope.kind(),
                            scope.id(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()),
                    ImmutableList.of()));
        }
        if (share.force() == Quota.Force.ADVICE) {
            boolean beyond = requireNonNull(scopes.get().get(scope), "scope").isBeyondAdvice();
            return Optional.of(consideration(
                    scope,
                    Outcome.NOT_APPLIED,
                    beyond ? Reason.BEYOND_ADVICE : Reason.WITHIN_ADVICE,
                    Optional.empty()));
        }
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
            case NO_RATE -> Reason.RATE_MISSING;
        };
    }

    private Consideration consideration(ScopeId id, Outcome effect, Reason reason, Optional<Limit> limit) {
        ScopeOutcome scope = requireNonNull(scopes.get().get(id), "scope");
        boolean tells = !isTooSmallToTell(id);
        Particulars.OnScope particulars = new Particulars.OnScope(
                reason,
                scope.kind(),
                scope.id(),
                Optional.of(scope.rate()),
                tells ? Optional.of(scope.base()) : Optional.empty(),
                tells ? Optional.of(scope.places()) : Optional.empty(),
                limit.filter(one -> tells).map(Limit::open));
        return new Consideration(quota.provision(), effect, particulars, ImmutableList.of());
    }

    private boolean isTooSmallToTell(ScopeId scope) {
        return byScope.get(scope).size() < LEAST_TO_TELL_NUMBERS;
    }

    /** How it came out in every scope with a share, outer before inner. */
    ImmutableList<ScopeOutcome> outcomes() {
        return scopes.get().values().asList();
    }

    private ScopeOutcome outcome(ScopeId scope, Share share) {
        ImmutableList<BoardMember> members = byScope.get(scope);
        int candidates = count(members, member -> member.is(quota.level()));
        PlacesRule rule = rule(quota, share);
        PlacesRule.Headcount heads = new PlacesRule.Headcount(
                candidates, good(members, quota), count(members, BoardMember::isClassified), members.size());
        int places = rule.places(heads);
        return new ScopeOutcome(
                scope.kind(),
                scope.id(),
                Math.toIntExact(rule.base().count(heads, places)),
                share.rate(),
                candidates,
                places,
                count(members, member -> isSettled(member, Verdict.ADMITTED)),
                count(members, member -> isSettled(member, Verdict.REFERRED)),
                share.force());
    }

    private boolean isSettled(BoardMember member, Verdict verdict) {
        QuotaOutcome outcome = settlement.outcomes().get(member.subject());
        return outcome != null && outcome.verdict() == verdict;
    }

    private static int count(Collection<BoardMember> members, Predicate<BoardMember> condition) {
        return Math.toIntExact(members.stream().filter(condition).count());
    }
}
