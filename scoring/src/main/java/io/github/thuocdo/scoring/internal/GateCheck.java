package io.github.thuocdo.scoring.internal;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.evaluation.Dossier;
import io.github.thuocdo.core.evaluation.Ground;
import io.github.thuocdo.core.evaluation.Ground.Standing;
import io.github.thuocdo.core.evaluation.GroundDecision;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Gate.Suspension;
import io.github.thuocdo.scoring.proposal.Consideration;
import io.github.thuocdo.scoring.proposal.Consideration.Outcome;
import io.github.thuocdo.scoring.proposal.Consideration.Reason;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the condition of a gate is met. What follows from it is {@link Judgement}'s. */
final class GateCheck {

    /** What is told does not depend on the order of input. */
    private static final Comparator<Ground> BY_ID =
            comparing(ground -> ground.conclusion().id());

    private final Gate gate;
    private final Dossier dossier;

    GateCheck(Gate gate, Dossier dossier) {
        this.gate = gate;
        this.dossier = dossier;
    }

    Consideration consider() {
        if (gate.when() instanceof Condition.ServedLessThan served) {
            return served(served);
        }
        if (gate.when() instanceof Condition.Established established) {
            return established(established);
        }
        return gate.effect() instanceof Gate.NotAbove limit
                ? consideration(
                        Outcome.APPLIED,
                        Reason.BLOCKED_ABOVE,
                        ImmutableMap.of("class", limit.level().key()))
                : organization();
    }

    private Consideration served(Condition.ServedLessThan condition) {
        String minimum = condition.months().toString();
        if (dossier.monthsServed().isEmpty()) {
            return consideration(Outcome.PENDING, Reason.SERVICE_UNKNOWN, ImmutableMap.of("minimum", minimum));
        }
        ImmutableMap<String, String> arguments =
                ImmutableMap.of("served", dossier.monthsServed().get().toString(), "minimum", minimum);
        return dossier.monthsServed().get().compareTo(condition.months()) < 0
                ? consideration(Outcome.APPLIED, Reason.SERVED_TOO_SHORT, arguments)
                : consideration(Outcome.NOT_APPLIED, Reason.SERVED_LONG_ENOUGH, arguments);
    }

    private Consideration established(Condition.Established condition) {
        ImmutableList<Ground> grounds = dossier.grounds().stream()
                .filter(ground -> condition.kinds().contains(ground.conclusion().kind()))
                .sorted(comparing(
                        ground -> ground.conclusion().id())) // what is told does not depend on the order of input
                .collect(toImmutableList());
        if (grounds.isEmpty()) {
            return Consideration.of(gate.provision(), Outcome.NOT_APPLIED, Reason.NO_CONCLUSION);
        }
        ImmutableList<Ground> counting = having(grounds, Standing.COUNTS);
        ImmutableList<Ground> open = having(grounds, Standing.FOR_AUTHORITY);
        if (!counting.isEmpty()) {
            return gate.effect() instanceof Gate.Weighed weighed
                    ? weighed(weighed, counting, open)
                    : consideration(Outcome.APPLIED, Reason.ESTABLISHED, counting);
        }
        return open.isEmpty()
                ? consideration(Outcome.NOT_APPLIED, Reason.DOES_NOT_COUNT, grounds)
                : consideration(Outcome.PENDING, Reason.AWAITS_DECISION, open);
    }

    /** One decision against the person is enough; otherwise each ground needs a decision of its own. */
    private Consideration weighed(Gate.Weighed effect, ImmutableList<Ground> counting, ImmutableList<Ground> open) {
        ImmutableList<Ground> decidedToCount = decided(counting, true);
        if (!decidedToCount.isEmpty()) {
            return consideration(Outcome.APPLIED, Reason.DECIDED_TO_COUNT, decidedToCount);
        }
        ImmutableList<Ground> undecided =
                counting.stream().filter(ground -> decision(ground).isEmpty()).collect(toImmutableList());
        if (!undecided.isEmpty() && effect.suspension().value() != Suspension.CONSIDER) {
            return consideration(Outcome.APPLIED, Reason.COUNTS_UNLESS_DECIDED, undecided);
        }
        ImmutableList<Ground> awaiting = Stream.of(undecided, open)
                .flatMap(ImmutableList::stream)
                .sorted(BY_ID)
                .collect(toImmutableList());
        return awaiting.isEmpty()
                ? consideration(Outcome.NOT_APPLIED, Reason.DECIDED_NOT_TO_COUNT, counting)
                : consideration(Outcome.PENDING, Reason.AWAITS_DECISION, awaiting);
    }

    private ImmutableList<Ground> decided(ImmutableList<Ground> grounds, boolean toCount) {
        return grounds.stream()
                .filter(ground -> decision(ground)
                        .filter(decision -> decision.counts() == toCount)
                        .isPresent())
                .collect(toImmutableList());
    }

    private Optional<GroundDecision> decision(Ground ground) {
        return Optional.ofNullable(
                dossier.groundDecisions().get(ground.conclusion().id()));
    }

    private Consideration organization() {
        if (dossier.heads().isEmpty()) {
            return Consideration.of(gate.provision(), Outcome.NOT_APPLIED, Reason.HEADS_NO_ORGANIZATION);
        }
        if (!dossier.organizationClass().isGiven()) {
            Gate.NotAboveOrganization limit = (Gate.NotAboveOrganization) gate.effect();
            Outcome outcome =
                    limit.unrated().value() == Gate.UnratedOrganization.NO_CAP ? Outcome.NOT_APPLIED : Outcome.PENDING;
            return Consideration.of(gate.provision(), outcome, Reason.ORGANIZATION_NOT_CLASSIFIED);
        }
        return consideration(
                Outcome.APPLIED,
                Reason.WITHIN_ORGANIZATION,
                ImmutableMap.of(
                        "organization", dossier.heads().get().text(),
                        "class",
                                dossier.organizationClass()
                                        .asOptional()
                                        .orElseThrow()
                                        .key()));
    }

    private static ImmutableList<Ground> having(ImmutableList<Ground> grounds, Standing standing) {
        return grounds.stream().filter(ground -> ground.standing() == standing).collect(toImmutableList());
    }

    private Consideration consideration(Outcome outcome, Reason reason, ImmutableMap<String, String> arguments) {
        return new Consideration(gate.provision(), outcome, reason, arguments, ImmutableList.of());
    }

    private Consideration consideration(Outcome outcome, Reason reason, ImmutableList<Ground> grounds) {
        Stream<String> reasons = grounds.stream().map(Ground::reason).filter(word -> !word.isEmpty());
        ImmutableList<String> distinct = reasons.distinct().collect(toImmutableList());
        return new Consideration(
                gate.provision(),
                outcome,
                reason,
                distinct.isEmpty() ? ImmutableMap.of() : ImmutableMap.of("reason", String.join(", ", distinct)),
                grounds.stream().map(ground -> ground.conclusion().id()).collect(toImmutableList()));
    }
}
