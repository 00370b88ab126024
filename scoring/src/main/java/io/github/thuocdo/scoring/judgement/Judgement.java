package io.github.thuocdo.scoring.judgement;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.outcome.ProposalReason;
import io.github.thuocdo.scoring.plan.Node;
import io.github.thuocdo.scoring.plan.Numbers;
import io.github.thuocdo.scoring.plan.Plan;
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
                        .filter(measure -> !(measure instanceof CompositeMeasure.Reference))
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
     * Goes over the rules once.
     *
     * @param plan  the plan of the sheet
     * @param numbers  the numbers of the dossier
     * @param dossier  the facts; needed where {@link #needsDossier} says so
     * @return what was found
     */
    public Judged judge(Plan plan, Numbers numbers, @Nullable Dossier dossier) {
        Judged byLadder = ladder.judge(plan, numbers, dossier);
        return gates.isEmpty() ? byLadder : Gated.of(byLadder, considered(plan, numbers, Node.required(dossier)));
    }

    private ImmutableList<Considered> considered(Plan plan, Numbers numbers, Dossier dossier) {
        ConditionCheck conditions = new ConditionCheck(plan, numbers.frame(), dossier);
        return gates.stream()
                .flatMap(gate -> GateCheck.consider(gate, dossier, conditions))
                .collect(toImmutableList());
    }

    /** What the ladder gives, and the gates that may change it. */
    private record Gated(Judged byLadder, ImmutableList<Considered> gates, Proposal proposal) implements Judged {

        static Gated of(Judged byLadder, ImmutableList<Considered> gates) {
            return new Gated(byLadder, gates, decisive(gates).orElseGet(() -> limited(byLadder.proposal(), gates)));
        }

        @Override
        public ImmutableList<Consideration> considerations(Observation<Fraction> total) {
            ImmutableList.Builder<Consideration> all = ImmutableList.builder();
            all.addAll(byLadder.considerations(total));
            gates.forEach(gate -> all.addAll(gate.told(byLadder.proposal())));
            return all.build();
        }
    }

    /** What decides whatever the total: the person is not classified, or a ground gives the lowest class. */
    private static Optional<Proposal> decisive(ImmutableList<Considered> considered) {
        for (Considered gate : considered) {
            if (gate.gate().effect() instanceof Gate.NotClassified && gate.applies()) {
                return Optional.of(new Proposal.NotClassified(
                        new ProposalReason.ByRule(gate.gate().provision())));
            }
        }
        return considered.stream().anyMatch(gate -> gate.isLowest() && gate.applies())
                ? Optional.of(new Proposal.Classified(Classification.NOT_COMPLETED))
                : Optional.empty();
    }

    private static Proposal limited(Proposal byLadder, ImmutableList<Considered> considered) {
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
            Optional<Classification> limit = gate.applies() ? gate.limit() : Optional.empty();
            level = limit.isPresent() ? level.lowerOf(limit.get()) : level;
        }
        return new Proposal.Classified(level);
    }

    /** What the first gate says of which nobody can tell yet whether it applies. */
    private static Optional<Proposal> open(Stream<Considered> considered) {
        return considered.filter(Considered::isPending).findFirst().map(gate -> {
            ProposalReason reason = new ProposalReason.ByRule(gate.gate().provision());
            return gate.awaitsDecision() ? new Proposal.Pending(reason) : new Proposal.Undetermined(reason);
        });
    }
}
