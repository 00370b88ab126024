package io.github.thuocdo.scoring.classify;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.thuocdo.core.evaluation.AuthorityOrder;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.RaisedRate;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.ReviewFinding;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.proposal.Consideration;
import io.github.thuocdo.scoring.proposal.Proposal;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The work behind a review: the scores of everybody first, then the quota, then one placement a subject. */
final class ReviewRound {

    private final Policy policy;
    private final EvaluationPeriod period;
    private final Seating seating;
    private final ScoringRun run;
    private final ImmutableMap<Subject, BoardMember> members;
    private final Optional<QuotaRound> quotaRound;
    private final Optional<RaisedRate> withheld;

    private ReviewRound(Policy policy, Register register, EvaluationPeriod period, Seating seating, ScoringRun run) {
        this.policy = policy;
        this.period = period;
        this.seating = seating;
        this.run = run;
        Optional<Quota> quota =
                policy.quota().filter(rule -> rule.reach().kinds().contains(period.kind()));
        // A rate that the law does not allow is refused before anything is scored.
        Optional<QuotaShares> shares =
                quota.map(rule -> QuotaShares.of(policy, rule, register, seating.authority(), period));
        this.withheld = shares.flatMap(QuotaShares::withheld);
        subordinatesFirst().forEach(subject -> run.classify(subject, period));
        run.end();
        this.members = seating.subjects().stream()
                .collect(toImmutableMap(Function.identity(), subject -> member(subject, quota)));
        this.quotaRound = quota.map(rule -> QuotaRound.settle(
                rule,
                shares.orElseThrow(),
                order(register),
                members.values().stream()
                        .filter(member -> isOnBoard(rule, member))
                        .collect(toImmutableList())));
    }

    /**
     * Scores, classifies and settles the quota.
     *
     * @throws IllegalArgumentException if the policy gives no class for such a period, or a raised rate or an order of the authority is
     *     refused
     */
    static ReviewRound of(Policy policy, Register register, EvaluationPeriod period, Seating seating, ScoringRun run) {
        checkArgument(
                policy.scope().roles().stream()
                        .flatMap(role -> policy.ladder(role, period.kind()).stream())
                        .anyMatch(ladder -> ladder.outcome() == Ladder.Outcome.CLASS),
                "period (%s) must be one for which policy %s gives classes",
                period,
                policy.id());
        return new ReviewRound(policy, register, period, seating, run);
    }

    /** A leader's score waits for those of others; whoever comes late finds them, and nobody's work is looked at twice. */
    private Stream<Subject> subordinatesFirst() {
        return seating.subjects().stream().sorted(comparing(subject -> run.roleOf(subject, period)));
    }

    private BoardMember member(Subject subject, Optional<Quota> quota) {
        Scorecard card = run.cardOrBlank(subject, period, run.scoredBy(subject, period));
        Proposal proposal =
                run.isRefused(subject, period) ? new Proposal.Undetermined(ScoringRun.REFUSED) : card.proposal();
        return new BoardMember(
                subject,
                run.roleOf(subject, period),
                card,
                proposal,
                quota.map(rule -> seating.scopes(rule, subject)).orElse(ImmutableList.of()));
    }

    private boolean isOnBoard(Quota quota, BoardMember member) {
        return seating.isOnBoard(member.subject()) && quota.reach().covers(member.role(), period.kind());
    }

    private Optional<AuthorityOrder> order(Register register) {
        return register.authorityOrders().stream()
                .filter(order -> order.agency().equals(seating.authority())
                        && order.period().equals(period)
                        && order.channel() == policy.scope().channel())
                .filter(order -> order.order().stream()
                        .allMatch(subject -> subject.kind() == policy.scope().subject()))
                .reduce((one, other) -> {
                    throw new IllegalArgumentException("order of the authority for agency "
                            + seating.authority().text() + " in " + period + " must be given once: " + one.decision()
                            + "; " + other.decision());
                });
    }

    Policy policy() {
        return policy;
    }

    EvaluationPeriod period() {
        return period;
    }

    ImmutableList<Placement> placements() {
        return members.values().stream().map(this::placement).collect(toImmutableList());
    }

    /** The proposals of the placements, without what they rest on. */
    ImmutableMap<Subject, Proposal> proposals() {
        return ImmutableMap.copyOf(Maps.transformValues(members, this::proposal));
    }

    private Placement placement(BoardMember member) {
        return new Placement(
                member.subject(),
                member.scorecard(),
                member.proposal(),
                proposal(member),
                quotaConsiderations(member),
                withoutGroup(member).stream().collect(toImmutableList()),
                settled(member)
                        .map(round -> QuotaStage.SETTLED)
                        .orElseGet(() -> QuotaStage.of(policy, member.role(), period.kind())));
    }

    private Proposal proposal(BoardMember member) {
        return settled(member).map(round -> round.proposal(member)).orElse(member.proposal());
    }

    /** The round in which a member's class was settled; empty for those who are on no board here. */
    private Optional<QuotaRound> settled(BoardMember member) {
        return quotaRound.filter(round -> isOnBoard(policy.quota().orElseThrow(), member));
    }

    private ImmutableList<Consideration> quotaConsiderations(BoardMember member) {
        if (quotaRound.isEmpty()) {
            return ImmutableList.of();
        }
        return settled(member).map(round -> round.considerations(member)).orElseGet(this::onAnotherBoard);
    }

    private ImmutableList<Consideration> onAnotherBoard() {
        return ImmutableList.of(new Consideration(
                policy.quota().orElseThrow().provision(),
                Consideration.Outcome.NOT_APPLIED,
                Consideration.Reason.NO_CANDIDATE,
                ImmutableMap.of("board", "another"),
                ImmutableList.of()));
    }

    private Optional<Finding> withoutGroup(BoardMember member) {
        return settled(member)
                .filter(round ->
                        Boards.groups(policy.quota().orElseThrow()).isPresent() && seating.lacksGroup(member.subject()))
                .map(round -> new ReviewFinding.NoSimilarTaskGroup(member.subject(), period));
    }

    ImmutableList<ScopeOutcome> board() {
        return quotaRound.map(QuotaRound::outcomes).orElse(ImmutableList.of());
    }

    ImmutableList<Finding> findings() {
        Stream<Finding> groups = members.values().stream().flatMap(member -> withoutGroup(member).stream());
        Stream<Finding> rates = quotaRound.stream()
                .flatMap(round -> round.withoutRate().stream())
                .map(scope -> new ReviewFinding.QuotaRateMissing(period, scope.unit(), scope.group()));
        return ImmutableList.<Finding>builder()
                .addAll(run.findings())
                .addAll(run.quartersNotStated(seating.subjects(), period))
                .addAll(groups.iterator())
                .addAll(rates.iterator())
                .addAll(withheld.stream()
                        .map(raised -> new ReviewFinding.RaisedRateNotOpen(period, raised.agency(), raised.decision()))
                        .iterator())
                .build();
    }

    int undecided() {
        long open = members.values().stream()
                .filter(member -> member.isUndecided() && settled(member).isPresent())
                .count();
        return Math.toIntExact(open) + quotaRound.map(QuotaRound::referred).orElse(0);
    }
}
