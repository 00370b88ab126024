package io.github.thuocdo.scoring.judgement;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.GroundDecision;
import io.github.thuocdo.core.observation.AbsenceKind;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Gate.Headship;
import io.github.thuocdo.core.policy.rule.Gate.Suspension;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.Ground;
import io.github.thuocdo.scoring.dossier.Ground.Standing;
import io.github.thuocdo.scoring.dossier.HeadedOrganization;
import io.github.thuocdo.scoring.dossier.ProposedClass;
import io.github.thuocdo.scoring.outcome.CitedFact;
import io.github.thuocdo.scoring.outcome.ClassStanding;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Consideration.Outcome;
import io.github.thuocdo.scoring.outcome.Particulars;
import io.github.thuocdo.scoring.outcome.Particulars.Reason;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a gate applies. What follows from it is {@link Judgement}'s. */
final class GateCheck {

    private final Gate gate;
    private final Dossier dossier;
    private final ConditionCheck conditions;
    private final Optional<HeadedOrganization> organization;

    private GateCheck(
            Gate gate, Dossier dossier, ConditionCheck conditions, Optional<HeadedOrganization> organization) {
        this.gate = gate;
        this.dossier = dossier;
        this.conditions = conditions;
        this.organization = organization;
    }

    /** The gate as it was considered: once, or where it rests on the organizations headed once for each of them. */
    static Stream<Considered> consider(Gate gate, Dossier dossier, ConditionCheck conditions) {
        ImmutableList<HeadedOrganization> resting = restingOn(gate, dossier);
        return resting.isEmpty()
                ? Stream.of(new GateCheck(gate, dossier, conditions, Optional.empty()).consider())
                : resting.stream()
                        .map(one ->
                                new GateCheck(gate, dossier, conditions.ofHeadOf(one), Optional.of(one)).consider());
    }

    private static ImmutableList<HeadedOrganization> restingOn(Gate gate, Dossier dossier) {
        if (gate.effect() instanceof Gate.ConsideredTogether) {
            return ConditionCheck.headed(dossier, Headship.AT_END);
        }
        return gate.effect() instanceof Gate.NotAboveOrganization limit
                ? ConditionCheck.headed(dossier, limit.headship().value())
                : ImmutableList.of();
    }

    private Considered consider() {
        ConditionCheck.Found when = conditions.check(gate.when());
        Consideration found = switch (when.truth()) {
            case UNMET -> told(Outcome.NOT_APPLIED, when.particulars(), when.grounds(), when);
            case UNKNOWN -> unknown(when);
            case MET -> met(when);
        };
        return new Considered(gate, when, found, limit());
    }

    private Optional<Classification> limit() {
        if (gate.effect() instanceof Gate.NotAbove limit) {
            return Optional.of(limit.level());
        }
        if (gate.effect() instanceof Gate.Weighed weighed) {
            return Optional.of(weighed.level());
        }
        if (gate.effect() instanceof Gate.OwnResult own) {
            return Optional.ofNullable(dossier.ownResults().get(own.channel())).flatMap(Observation::asOptional);
        }
        return gate.effect() instanceof Gate.NotAboveOrganization
                ? organization.flatMap(headed -> headed.classification().asOptional())
                : Optional.empty();
    }

    private Consideration unknown(ConditionCheck.Found found) {
        return gate.effect() instanceof Gate.Weighed
                ? weighed(ImmutableList.of(), found.having(Standing.FOR_AUTHORITY))
                : told(Outcome.PENDING, found.particulars(), found.having(Standing.FOR_AUTHORITY), found);
    }

    private Consideration met(ConditionCheck.Found found) {
        if (gate.weighedWhen().isPresent()) {
            ConditionCheck.Found circumstances =
                    conditions.check(gate.weighedWhen().get());
            if (circumstances.truth() != Truth.UNMET && areOfEach(found.having(Standing.COUNTS), circumstances)) {
                return circumstances.grounds().isEmpty()
                        ? told(Outcome.PENDING, circumstances.particulars(), found.having(Standing.COUNTS), found)
                        : weighedByCircumstances(circumstances);
            }
        }
        if (gate.effect() instanceof Gate.Weighed) {
            return found.grounds().isEmpty()
                    ? told(Outcome.PENDING, new Particulars.Plain(Reason.AWAITS_DECISION), ImmutableList.of(), found)
                    : weighed(found.having(Standing.COUNTS), found.having(Standing.FOR_AUTHORITY));
        }
        if (gate.effect() instanceof Gate.NotAboveOrganization || gate.effect() instanceof Gate.ConsideredTogether) {
            return organization();
        }
        if (gate.effect() instanceof Gate.OwnResult own) {
            return ownResult(own);
        }
        return gate.effect() instanceof Gate.NotAbove limit && found.isPlain()
                ? consideration(Outcome.APPLIED, new Particulars.OnLevel(Reason.BLOCKED_ABOVE, limit.level()))
                : told(Outcome.APPLIED, found.particulars(), found.having(Standing.COUNTS), found);
    }

    /** Circumstances that are tied to one act say nothing of another. */
    private static boolean areOfEach(ImmutableList<Ground> counting, ConditionCheck.Found circumstances) {
        return circumstances.grounds().isEmpty()
                || counting.stream()
                        .allMatch(ground -> circumstances.grounds().stream()
                                .map(Ground::conclusion)
                                .anyMatch(about -> about.act().equals(about.id())
                                        || about.act()
                                                .equals(ground.conclusion().act())));
    }

    /** The effect of a gate that force majeure, or a remedy of one's own, lets the authority weigh. */
    private Consideration weighedByCircumstances(ConditionCheck.Found circumstances) {
        ImmutableList<Ground> grounds = Stream.of(Standing.COUNTS, Standing.FOR_AUTHORITY)
                .flatMap(standing -> circumstances.having(standing).stream())
                .collect(toImmutableList());
        ImmutableList<Ground> against = decided(grounds, true);
        if (!against.isEmpty()) {
            return consideration(Outcome.APPLIED, Reason.DECIDED_TO_COUNT, against);
        }
        ImmutableList<Ground> undecided =
                grounds.stream().filter(ground -> decision(ground).isEmpty()).collect(toImmutableList());
        return undecided.isEmpty()
                ? consideration(Outcome.NOT_APPLIED, Reason.DECIDED_NOT_TO_COUNT, grounds)
                : consideration(Outcome.PENDING, Reason.AWAITS_DECISION, undecided);
    }

    /** One decision against the person is enough; otherwise each ground needs a decision of its own. */
    private Consideration weighed(ImmutableList<Ground> counting, ImmutableList<Ground> open) {
        ImmutableList<Ground> decidedToCount = decided(counting, true);
        if (!decidedToCount.isEmpty()) {
            return consideration(Outcome.APPLIED, Reason.DECIDED_TO_COUNT, decidedToCount);
        }
        ImmutableList<Ground> undecided =
                counting.stream().filter(ground -> decision(ground).isEmpty()).collect(toImmutableList());
        Gate.Weighed effect = (Gate.Weighed) gate.effect();
        if (!undecided.isEmpty() && effect.suspension().value() != Suspension.CONSIDER) {
            return consideration(Outcome.APPLIED, Reason.COUNTS_UNLESS_DECIDED, undecided);
        }
        ImmutableList<Ground> awaiting = Stream.of(undecided, open)
                .flatMap(ImmutableList::stream)
                .sorted(comparing(ground -> ground.conclusion().id()))
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
        if (organization.isEmpty()) {
            return Consideration.of(gate.provision(), Outcome.NOT_APPLIED, Reason.HEADS_NO_ORGANIZATION);
        }
        HeadedOrganization headed = organization.get();
        if (!headed.classification().isGiven()) {
            return onOrganization(whenUnrated(), Reason.ORGANIZATION_NOT_CLASSIFIED, headed);
        }
        boolean together = gate.effect() instanceof Gate.ConsideredTogether;
        return onOrganization(
                together ? Outcome.NOT_APPLIED : Outcome.APPLIED,
                together ? Reason.CONSIDERED_TOGETHER : Reason.WITHIN_ORGANIZATION,
                headed);
    }

    private Consideration onOrganization(Outcome outcome, Reason reason, HeadedOrganization headed) {
        return consideration(
                outcome,
                new Particulars.OnOrganization(
                        reason,
                        headed.unit(),
                        headed.classification().asOptional(),
                        standing(proposed -> proposed.subject().equals(Subject.of(headed.unit())))));
    }

    private Outcome whenUnrated() {
        return gate.effect() instanceof Gate.NotAboveOrganization limit
                        && limit.unrated().value() == Gate.UnratedOrganization.UNDETERMINED
                ? Outcome.PENDING
                : Outcome.NOT_APPLIED;
    }

    private Consideration ownResult(Gate.OwnResult own) {
        @Nullable Observation<Classification> result = dossier.ownResults().get(own.channel());
        if (result == null || result.absence().isPresent()) {
            boolean owed = result != null && !isLawful(result);
            return consideration(
                    owed ? Outcome.PENDING : Outcome.NOT_APPLIED,
                    new Particulars.OnChannel(
                            owed ? Reason.OWN_RESULT_MISSING : Reason.NO_OWN_RESULT,
                            own.channel(),
                            Optional.empty(),
                            ClassStanding.ON_RECORD));
        }
        ClassStanding standing = standing(
                proposed -> proposed.subject().equals(dossier.subject()) && proposed.channel() == own.channel());
        return switch (own.use().value()) {
            case SHOWN_BESIDE ->
                consideration(
                        Outcome.NOT_APPLIED,
                        new Particulars.OnChannel(
                                Reason.OWN_RESULT_BESIDE, own.channel(), result.asOptional(), standing));
            case NOT_ABOVE ->
                consideration(
                        Outcome.APPLIED,
                        new Particulars.OnChannel(
                                Reason.WITHIN_OWN_RESULT, own.channel(), result.asOptional(), standing));
        };
    }

    /** How far a class that is read has come. */
    private ClassStanding standing(Predicate<ProposedClass> isIt) {
        return dossier.proposedClasses().stream().anyMatch(isIt) ? ClassStanding.PROPOSED : ClassStanding.ON_RECORD;
    }

    /** Somebody who is not classified by the State at all, or lawfully not for the period, owes no result. */
    private static boolean isLawful(Observation<Classification> result) {
        return result.absence().map(AbsenceKind::isLawful).orElse(true);
    }

    private Consideration told(
            Outcome outcome, Particulars particulars, ImmutableList<Ground> grounds, ConditionCheck.Found found) {
        if (grounds.isEmpty()) {
            return new Consideration(gate.provision(), outcome, particulars, found.evidence());
        }
        return particulars instanceof Particulars.Plain
                ? consideration(outcome, particulars.reason(), grounds)
                : new Consideration(gate.provision(), outcome, particulars, CitedFact.of(grounds));
    }

    private Consideration consideration(Outcome outcome, Particulars particulars) {
        return new Consideration(gate.provision(), outcome, particulars, ImmutableList.of());
    }

    private Consideration consideration(Outcome outcome, Reason reason, ImmutableList<Ground> grounds) {
        return Considered.ofGrounds(gate, outcome, reason, grounds);
    }
}
