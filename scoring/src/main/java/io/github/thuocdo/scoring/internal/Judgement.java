package io.github.thuocdo.scoring.internal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Dossier;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.scoring.proposal.Consideration;
import io.github.thuocdo.scoring.proposal.Consideration.Outcome;
import io.github.thuocdo.scoring.proposal.Consideration.Reason;
import io.github.thuocdo.scoring.proposal.Proposal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From the numbers and the facts that are no matter of points to a proposal: ladder and gates of one role and kind of period. */
public final class Judgement {

    private final LadderJudgement ladder;
    private final ImmutableList<Gate> gates;
    private final ImmutableList<Measure> asked;

    private Judgement(LadderJudgement ladder, ImmutableList<Gate> gates, ImmutableList<Measure> asked) {
        this.ladder = ladder;
        this.gates = gates;
        this.asked = asked;
    }

    /**
     * Makes the judgement of a role and a kind of period.
     *
     * @param policy  the policy
     * @param role  the role
     * @param kind  the kind of period
     * @return the judgement; without a ladder everything is undetermined
     */
    public static Judgement of(Policy policy, Role role, PeriodKind kind) {
        Optional<Ladder> ladder = policy.ladder(role, kind);
        ImmutableList<Gate> gates = policy.gates(role, kind);
        Stream<Condition> required = ladder.stream()
                .flatMap(rule -> rule.rungs().stream())
                .flatMap(rung -> rung.requires().stream())
                .map(Ladder.Requirement::condition);
        Stream<Condition> gated =
                gates.stream().flatMap(gate -> Stream.concat(Stream.of(gate.when()), gate.weighedWhen().stream()));
        return new Judgement(
                new LadderJudgement(ladder),
                gates,
                Stream.concat(required, gated)
                        .flatMap(Condition::measures)
                        .filter(measure -> !(measure instanceof Measure.Reference))
                        .distinct()
                        .collect(toImmutableList()));
    }

    /**
     * Returns the measures that the conditions ask for.
     *
     * @return the measures, those that stand on the sheet by reference left out
     */
    public ImmutableList<Measure> asked() {
        return asked;
    }

    /**
     * Returns whether the proposal rests on more than the total.
     *
     * @return true if a dossier has to be at hand
     */
    public boolean needsDossier() {
        return !gates.isEmpty() || ladder.needsDossier();
    }

    /**
     * Returns what the rules propose.
     *
     * @param plan  the plan of the sheet
     * @param numbers  the numbers of the dossier
     * @param dossier  the facts; needed where {@link #needsDossier} says so
     * @return the proposal
     */
    public Proposal proposal(Plan plan, Numbers numbers, @Nullable Dossier dossier) {
        Proposal byLadder = ladder.proposal(plan, numbers, dossier);
        if (gates.isEmpty()) {
            return byLadder;
        }
        ImmutableList<Considered> considered = considered(plan, numbers, Plan.required(dossier));
        return decisive(considered).orElseGet(() -> limited(byLadder, considered, Plan.required(dossier)));
    }

    /** A gate with what was found of its condition. */
    private record Considered(Gate gate, Consideration found) {

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
            return (gate.effect() instanceof Gate.NotAbove limit && limit.level() == Classification.NOT_COMPLETED)
                    || (gate.effect() instanceof Gate.Weighed weighed
                            && weighed.level() == Classification.NOT_COMPLETED);
        }
    }

    private ImmutableList<Considered> considered(Plan plan, Numbers numbers, Dossier dossier) {
        ConditionCheck conditions = new ConditionCheck(plan, numbers.frame(), dossier);
        return gates.stream()
                .map(gate -> new Considered(gate, new GateCheck(gate, dossier, conditions).consider()))
                .collect(toImmutableList());
    }

    /** What decides whatever the total: the person is not classified, or a ground gives the lowest class. */
    private static Optional<Proposal> decisive(ImmutableList<Considered> considered) {
        for (Considered gate : considered) {
            if (gate.gate().effect() instanceof Gate.NotClassified && gate.applies()) {
                return Optional.of(
                        new Proposal.NotClassified(gate.gate().provision().id()));
            }
        }
        return considered.stream().anyMatch(gate -> gate.isLowest() && gate.applies())
                ? Optional.of(new Proposal.Classified(Classification.NOT_COMPLETED))
                : Optional.empty();
    }

    private static Proposal limited(Proposal byLadder, ImmutableList<Considered> considered, Dossier dossier) {
        if (byLadder.equals(new Proposal.Classified(Classification.NOT_COMPLETED))) {
            return byLadder;
        }
        Optional<Proposal> open = open(considered.stream().filter(gate -> !gate.isLimit()));
        if (open.isPresent()) {
            return open.get();
        }
        if (!(byLadder instanceof Proposal.Classified classified)) {
            return byLadder;
        }
        // the limits come last: without a class there is nothing to limit
        open = open(considered.stream().filter(Considered::isLimit));
        if (open.isPresent()) {
            return open.get();
        }
        Classification level = classified.level();
        for (Considered gate : considered) {
            Optional<Classification> limit = gate.applies() ? limit(gate.gate(), dossier) : Optional.empty();
            level = limit.isPresent() ? level.lowerOf(limit.get()) : level;
        }
        return new Proposal.Classified(level);
    }

    /** What the first gate says of which nobody can tell yet whether it applies. */
    private static Optional<Proposal> open(Stream<Considered> considered) {
        return considered.filter(Considered::isPending).findFirst().map(gate -> {
            String reason = gate.gate().provision().id();
            return gate.awaitsDecision() ? new Proposal.Pending(reason) : new Proposal.Undetermined(reason);
        });
    }

    private static Optional<Classification> limit(Gate gate, Dossier dossier) {
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
                ? dossier.organizationClass().asOptional()
                : Optional.empty();
    }

    /**
     * Returns every band, requirement and gate with what was found.
     *
     * @param plan  the plan of the sheet
     * @param numbers  the numbers of the dossier
     * @param dossier  the facts
     * @return the considerations, in the order of the instrument
     */
    public ImmutableList<Consideration> considerations(Plan plan, Numbers numbers, Dossier dossier) {
        ImmutableList.Builder<Consideration> all = ImmutableList.builder();
        all.addAll(ladder.considerations(plan, numbers, dossier));
        Proposal byLadder = ladder.proposal(plan, numbers, dossier);
        ConditionCheck conditions = new ConditionCheck(plan, numbers.frame(), dossier);
        considered(plan, numbers, dossier)
                .forEach(gate -> all.addAll(new GateCheck(gate.gate(), dossier, conditions)
                        .byReason(limiting(gate, byLadder, dossier))));
        return all.build();
    }

    /** A limit that lowers nothing has not applied. */
    private static Consideration limiting(Considered gate, Proposal byLadder, Dossier dossier) {
        Consideration found = gate.found();
        if (!gate.isLimit() || !gate.applies()) {
            return found;
        }
        boolean lowers = byLadder instanceof Proposal.Classified classified
                && limit(gate.gate(), dossier)
                        .filter(classified.level()::isAbove)
                        .isPresent();
        if (!lowers) {
            return new Consideration(
                    found.provision(), Outcome.NOT_APPLIED, found.reason(), found.arguments(), found.evidence());
        }
        Reason limited = gate.gate().effect() instanceof Gate.OwnResult
                ? Reason.LIMITED_BY_OWN_RESULT
                : Reason.LIMITED_BY_ORGANIZATION;
        return new Consideration(found.provision(), Outcome.APPLIED, limited, found.arguments(), found.evidence());
    }
}
