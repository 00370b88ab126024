package io.github.thuocdo.scoring.impact;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.scoring.ScoringEngine;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Consideration.Outcome;
import io.github.thuocdo.scoring.outcome.Particulars;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.outcome.ProposalReason;
import java.util.Optional;
import java.util.stream.Stream;

/** Which rules of one policy decide at which stage. */
final class Deciding {

    private final Policy policy;
    private final PeriodKind kind;

    Deciding(Policy policy, PeriodKind kind) {
        this.policy = policy;
        this.kind = kind;
    }

    /** What the own record of somebody gives, without the limit of heads. */
    Proposal ownRecord(Placement placement) {
        return headLimits(placement.scorecard().role()).isEmpty()
                ? placement.beforeQuota()
                : unlimited(placement.opened());
    }

    private Proposal unlimited(Placement opened) {
        return headLimits(opened).findFirst().isEmpty()
                ? opened.beforeQuota()
                : engineWithoutHeadLimit().score(opened.scorecard().dossier()).proposal();
    }

    private ScoringEngine engineWithoutHeadLimit() {
        return policy.kept(WithoutHeadLimit.class, WithoutHeadLimit::of).engine();
    }

    /** The engine of a policy as if it had no limit of heads, made once. */
    private record WithoutHeadLimit(ScoringEngine engine) {

        static WithoutHeadLimit of(Policy policy) {
            return new WithoutHeadLimit(ScoringEngine.of(policy.withRules(policy.rules().stream()
                    .filter(rule -> !(rule instanceof Gate gate && isHeadLimit(gate)))
                    .toList())));
        }
    }

    private static boolean isHeadLimit(Gate gate) {
        return gate.effect() instanceof Gate.NotAboveOrganization;
    }

    /** The limits of heads that lower the class, or keep it open. */
    private Stream<Consideration> headLimits(Placement placement) {
        ImmutableSet<String> limits = headLimits(placement.scorecard().role());
        return limits.isEmpty()
                ? Stream.empty()
                : placement.scorecard().considerations().stream()
                        .filter(consideration ->
                                limits.contains(consideration.provision().id())
                                        && consideration.outcome() != Outcome.NOT_APPLIED);
    }

    private ImmutableSet<String> headLimits(Role role) {
        return policy.gates(role, kind).stream()
                .filter(Deciding::isHeadLimit)
                .map(gate -> gate.provision().id())
                .collect(toImmutableSet());
    }

    /** The rule that decides at the stage of a cause; empty where it is a missing fact. */
    Optional<Provision> rule(Cause cause, Placement placement) {
        return switch (cause) {
            case QUOTA ->
                placement.ofQuota().stream().map(Consideration::provision).findFirst();
            case HEAD_LIMIT ->
                headLimits(placement).map(Consideration::provision).findFirst();
            case DIRECT -> ofRecord(placement, ownRecord(placement));
        };
    }

    private Optional<Provision> ofRecord(Placement placement, Proposal own) {
        if (own.whyNoClass().isPresent()) {
            return own.whyNoClass().flatMap(Deciding::rule);
        }
        return own.classified().flatMap(level -> ofClass(placement, level));
    }

    private static Optional<Provision> rule(ProposalReason reason) {
        if (reason instanceof ProposalReason.ByRule named) {
            return Optional.of(named.rule());
        }
        return reason instanceof ProposalReason.Considered considered
                ? Optional.of(considered.rule())
                : Optional.empty();
    }

    /** The band that is reached, where it is that of the class; else the ground that gives the class; else the rung of the class. */
    private Optional<Provision> ofClass(Placement placement, Classification level) {
        Role role = placement.scorecard().role();
        Optional<Ladder> ladder = policy.ladder(role, kind);
        Optional<Provision> rung = ladder.stream()
                .flatMap(rule -> rule.rungs().stream())
                .filter(one -> one.level() == level)
                .map(Ladder.Rung::provision)
                .findFirst();
        ImmutableList<Consideration> considered = placement.scorecard().considerations();
        boolean isReached = considered.stream()
                .anyMatch(one -> one.reason() == Particulars.Reason.REACHED
                        && rung.filter(one.provision()::equals).isPresent());
        Optional<Provision> ground = policy.gates(role, kind).stream()
                .filter(gate -> !isHeadLimit(gate) && limit(gate).equals(Optional.of(level)))
                .map(Gate::provision)
                .filter(gate -> considered.stream()
                        .anyMatch(one -> one.provision().equals(gate) && one.outcome() == Outcome.APPLIED))
                .findFirst();
        return isReached ? rung : ground.or(() -> rung).or(() -> ladder.map(Ladder::provision));
    }

    private static Optional<Classification> limit(Gate gate) {
        if (gate.effect() instanceof Gate.NotAbove above) {
            return Optional.of(above.level());
        }
        return gate.effect() instanceof Gate.Weighed weighed ? Optional.of(weighed.level()) : Optional.empty();
    }
}
