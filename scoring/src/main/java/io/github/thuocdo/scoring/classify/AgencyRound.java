package io.github.thuocdo.scoring.classify;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.AuthorityOrder;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.classify.ScopeOutcome.Kind;
import io.github.thuocdo.scoring.proposal.Consideration;
import io.github.thuocdo.scoring.proposal.Proposal;
import java.util.Optional;
import java.util.function.Function;

/** The work behind a review of an agency: the scores of everybody first, then the quota, then one placement a person. */
final class AgencyRound {

    private final Policy policy;
    private final Register register;
    private final UnitId agency;
    private final EvaluationPeriod year;
    private final Roster roster;
    private final ScoringRun run;
    private final ImmutableList<CadreId> people;
    private final PeriodKind scoredBy;
    private final ImmutableMap<CadreId, BoardMember> members;
    private final Optional<QuotaRound> quotaRound;

    private AgencyRound(Policy policy, Register register, UnitId agency, EvaluationPeriod year) {
        this.policy = policy;
        this.register = register;
        this.agency = agency;
        this.year = year;
        this.roster = new Roster(register.organization(), policy, agency, year);
        // A rate that the law does not allow is refused before anything is scored.
        Optional<RaisedShare> share = policy.quota().map(quota -> RaisedShare.of(quota, register, agency, year));
        this.run = new ScoringRun(policy, register);
        this.people = roster.people(run::covers);
        this.scoredBy = run.scoredBy(people, year);
        people.forEach(cadre -> run.scoreLonger(cadre, year, scoredBy));
        this.members = people.stream().collect(toImmutableMap(Function.identity(), this::member));
        this.quotaRound = policy.quota()
                .map(quota -> QuotaRound.settle(
                        quota,
                        share.orElseThrow(),
                        order(),
                        members.values().stream()
                                .filter(member -> isOnBoard(quota, member))
                                .collect(toImmutableList())));
    }

    static AgencyRound of(Policy policy, Register register, UnitId agency, EvaluationPeriod year) {
        return new AgencyRound(policy, register, agency, year);
    }

    private BoardMember member(CadreId cadre) {
        Scorecard card = run.cardOrBlank(cadre, year, scoredBy);
        Proposal proposal =
                run.isRefused(cadre, year) ? new Proposal.Undetermined(ScoringRun.REFUSED) : card.proposal();
        return new BoardMember(
                cadre,
                card,
                proposal,
                policy.quota().map(quota -> scopes(quota, cadre)).orElse(ImmutableList.of()));
    }

    private ImmutableList<ScopeId> scopes(Quota quota, CadreId cadre) {
        boolean byUnit = Boards.agency(quota) == Quota.Agency.DIRECT_USING_UNIT;
        String unit = roster.unitOf(cadre).text();
        Optional<ScopeId> group =
                roster.groupOf(cadre).map(id -> new ScopeId(Kind.GROUP, byUnit ? unit + "/" + id : id));
        ScopeId outer = byUnit ? new ScopeId(Kind.UNIT, unit) : new ScopeId(Kind.AGENCY, agency.text());
        Optional<Quota.Scope> inGroups = Boards.groups(quota);
        if (inGroups.isEmpty()) {
            return ImmutableList.of(outer);
        }
        return switch (inGroups.get()) {
            case AGENCY_AND_GROUP ->
                ImmutableList.<ScopeId>builder()
                        .addAll(group.stream().iterator())
                        .add(outer)
                        .build();
            case GROUP_WITHIN_AGENCY ->
                ImmutableList.of(group.orElseGet(() -> new ScopeId(Kind.WITHOUT_GROUP, byUnit ? unit : "")));
        };
    }

    private boolean isOnBoard(Quota quota, BoardMember member) {
        return roster.isOnBoard(member.cadre())
                && quota.reach().covers(member.scorecard().dossier().role(), year.kind());
    }

    private Optional<AuthorityOrder> order() {
        return register.authorityOrders().stream()
                .filter(order -> order.agency().equals(agency) && order.year().equals(year))
                .reduce((one, other) -> {
                    throw new IllegalArgumentException("order of the authority for agency " + agency.text() + " in "
                            + year + " must be given once: " + one.decision() + "; " + other.decision());
                });
    }

    Policy policy() {
        return policy;
    }

    UnitId agency() {
        return agency;
    }

    EvaluationPeriod year() {
        return year;
    }

    PeriodKind scoredBy() {
        return scoredBy;
    }

    ImmutableList<Placement> placements() {
        return members.values().stream().map(this::placement).collect(toImmutableList());
    }

    private Placement placement(BoardMember member) {
        Scorecard card = member.scorecard();
        return new Placement(
                member.cadre(),
                card,
                member.proposal(),
                settled(member).map(round -> round.proposal(member)).orElse(member.proposal()),
                ImmutableList.<Consideration>builder()
                        .addAll(card.considerations())
                        .addAll(quotaConsiderations(member))
                        .build(),
                ImmutableList.<Finding>builder()
                        .addAll(card.findings())
                        .addAll(withoutGroup(member).stream().iterator())
                        .build());
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
                .filter(round -> roster.groupOf(member.cadre()).isEmpty())
                .map(round -> new Finding(
                        Finding.Code.NO_SIMILAR_TASK_GROUP, member.cadre().text(), ""));
    }

    ImmutableList<CadreId> notUnderPolicy() {
        return roster.employed(cadre -> !run.covers(cadre));
    }

    ImmutableList<ScopeOutcome> board() {
        return quotaRound.map(QuotaRound::outcomes).orElse(ImmutableList.of());
    }

    ImmutableTable<CadreId, EvaluationPeriod, Scorecard> months() {
        return run.cards(people, year.dividedInto(scoredBy));
    }

    ImmutableList<Finding> findings() {
        return ImmutableList.<Finding>builder()
                .addAll(run.findings())
                .addAll(members.values().stream()
                        .flatMap(member -> withoutGroup(member).stream())
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
