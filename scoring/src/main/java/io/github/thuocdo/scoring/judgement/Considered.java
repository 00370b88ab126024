package io.github.thuocdo.scoring.judgement;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.scoring.dossier.Ground;
import io.github.thuocdo.scoring.outcome.CitedFact;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Consideration.Outcome;
import io.github.thuocdo.scoring.outcome.Consideration.Reason;
import io.github.thuocdo.scoring.outcome.Particulars;
import io.github.thuocdo.scoring.outcome.Proposal;
import java.util.Optional;

/**
 * A gate with what was found of it.
 *
 * @param gate  the gate
 * @param when  what was found of its condition
 * @param found  whether it applies, and why
 * @param limit  the class that is not exceeded if it applies; empty where it sets none
 */
record Considered(Gate gate, ConditionCheck.Found when, Consideration found, Optional<Classification> limit) {

    boolean applies() {
        return found.outcome() == Outcome.APPLIED;
    }

    boolean isPending() {
        return found.outcome() == Outcome.PENDING;
    }

    boolean awaitsDecision() {
        return found.reason() == Reason.AWAITS_DECISION;
    }

    boolean isLimit() {
        return gate.effect() instanceof Gate.NotAboveOrganization || gate.effect() instanceof Gate.OwnResult;
    }

    boolean isLowest() {
        return (gate.effect() instanceof Gate.NotAbove above && above.level() == Classification.NOT_COMPLETED)
                || (gate.effect() instanceof Gate.Weighed weighed && weighed.level() == Classification.NOT_COMPLETED);
    }

    /** What is told of the gate: where its conclusions are left aside for several reasons, one consideration a reason. */
    ImmutableList<Consideration> told(Proposal byLadder) {
        Consideration told = limiting(byLadder);
        if (told.reason() != Reason.DOES_NOT_COUNT) {
            return ImmutableList.of(told);
        }
        ImmutableListMultimap<Optional<Ground.Reason>, Ground> byReason = when.grounds().stream()
                .sorted(comparing(Considered::word)) // not by name: what is told must not depend on it
                .collect(toImmutableListMultimap(Ground::reason, ground -> ground));
        return byReason.asMap().values().stream()
                .map(grounds -> ofGrounds(gate, told.outcome(), told.reason(), ImmutableList.copyOf(grounds)))
                .collect(toImmutableList());
    }

    private static String word(Ground ground) {
        return ground.reason().map(Ground.Reason::key).orElse("");
    }

    /** A limit that lowers nothing has not applied. */
    private Consideration limiting(Proposal byLadder) {
        if (!isLimit() || !applies()) {
            return found;
        }
        boolean lowers = byLadder instanceof Proposal.Classified classified
                && limit.filter(classified.level()::isAbove).isPresent();
        if (!lowers) {
            return new Consideration(found.provision(), Outcome.NOT_APPLIED, found.particulars(), found.evidence());
        }
        return new Consideration(found.provision(), Outcome.APPLIED, limited(found.particulars()), found.evidence());
    }

    private static Particulars limited(Particulars within) {
        if (within instanceof Particulars.OnChannel own) {
            return new Particulars.OnChannel(Reason.LIMITED_BY_OWN_RESULT, own.channel(), own.level(), own.standing());
        }
        return within instanceof Particulars.OnOrganization headed
                ? new Particulars.OnOrganization(
                        Reason.LIMITED_BY_ORGANIZATION, headed.organization(), headed.level(), headed.standing())
                : within;
    }

    /** What is told of a gate and some conclusions. */
    static Consideration ofGrounds(Gate gate, Outcome outcome, Reason reason, ImmutableList<Ground> grounds) {
        ImmutableList<Ground.Reason> because = grounds.stream()
                .flatMap(ground -> ground.reason().stream())
                .distinct()
                .collect(toImmutableList());
        return new Consideration(
                gate.provision(), outcome, new Particulars.OnGrounds(reason, because), CitedFact.of(grounds));
    }
}
