package io.github.thuocdo.scoring.internal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Dossier;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.scoring.proposal.Consideration;
import io.github.thuocdo.scoring.proposal.Consideration.Outcome;
import io.github.thuocdo.scoring.proposal.Consideration.Reason;
import io.github.thuocdo.scoring.proposal.Proposal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From a total and the facts that are no matter of points to a proposal: ladder and gates of one role and kind of period. */
public final class Judgement {

    private final Rung[] rungs;
    private final ImmutableList<Gate> gates;

    private Judgement(ImmutableList<Rung> rungs, ImmutableList<Gate> gates) {
        this.rungs = rungs.toArray(new Rung[0]);
        this.gates = gates;
    }

    /** A rung with its band in whole numbers and the proposal that it gives. */
    private record Rung(
            Ladder.Rung rule,
            @Nullable Edge lower,
            @Nullable Edge upper,
            Proposal proposal) {

        boolean contains(Frame frame, int slot) {
            return (lower == null || lower.admits(frame, slot, 1)) && (upper == null || upper.admits(frame, slot, -1));
        }
    }

    /** One end of a band. */
    private record Edge(long numerator, long denominator, boolean closed) {

        static @Nullable Edge of(Optional<Interval.Bound> bound) {
            return bound.map(Edge::of).orElse(null);
        }

        private static Edge of(Interval.Bound bound) {
            return new Edge(
                    bound.value().numerator().longValueExact(),
                    bound.value().denominator().longValueExact(),
                    bound.edge() == Interval.Edge.CLOSED);
        }

        boolean admits(Frame frame, int slot, int inner) {
            int side = frame.compare(slot, numerator, denominator);
            return side == 0 ? closed : side == inner;
        }
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
        ImmutableList<Rung> rungs = policy.ladder(role, kind).stream()
                .flatMap(ladder -> ladder.rungs().stream().map(rung -> rung(rung, ladder.outcome())))
                .collect(toImmutableList());
        return new Judgement(rungs, policy.gates(role, kind));
    }

    private static Rung rung(Ladder.Rung rung, Ladder.Outcome outcome) {
        Proposal proposal = outcome == Ladder.Outcome.CLASS
                ? new Proposal.Classified(rung.level())
                : new Proposal.Indicative(rung.level());
        return new Rung(rung, Edge.of(rung.band().lower()), Edge.of(rung.band().upper()), proposal);
    }

    /**
     * Returns what the rules propose.
     *
     * @param plan  the plan under which the dossier was evaluated
     * @param numbers  its numbers
     * @param dossier  the dossier; null when all it has is in the digest
     * @return the proposal
     */
    public Proposal proposal(Plan plan, Numbers numbers, @Nullable Dossier dossier) {
        Proposal byTotal = byTotal(plan, numbers);
        if (gates.isEmpty()) {
            return byTotal;
        }
        ImmutableList<Considered> considered = considered(Plan.required(dossier));
        return decisive(considered).orElseGet(() -> limited(byTotal, considered, Plan.required(dossier)));
    }

    private Proposal byTotal(Plan plan, Numbers numbers) {
        Frame frame = numbers.frame();
        int slot = plan.totalSlot();
        if (frame.isAbsent(slot)) {
            Absence reason = frame.absence(slot);
            return reason == Absence.PERIOD_EXCLUDED
                    ? new Proposal.Excluded(Absence.NO_ASSIGNED_WORK.code())
                    : new Proposal.Undetermined(reason.code());
        }
        for (Rung rung : rungs) {
            if (rung.contains(frame, slot)) {
                return rung.proposal();
            }
        }
        return new Proposal.Undetermined("in-no-band");
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
            return gate.effect() instanceof Gate.NotAboveOrganization;
        }

        boolean isLowest() {
            return (gate.effect() instanceof Gate.NotAbove limit && limit.level() == Classification.NOT_COMPLETED)
                    || (gate.effect() instanceof Gate.Weighed weighed
                            && weighed.level() == Classification.NOT_COMPLETED);
        }
    }

    private ImmutableList<Considered> considered(Dossier dossier) {
        return gates.stream()
                .map(gate -> new Considered(gate, new GateCheck(gate, dossier).consider()))
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

    private static Proposal limited(Proposal byTotal, ImmutableList<Considered> considered, Dossier dossier) {
        if (byTotal.equals(new Proposal.Classified(Classification.NOT_COMPLETED))) {
            return byTotal;
        }
        Optional<Proposal> open = open(considered.stream().filter(gate -> !gate.isLimit()));
        if (open.isPresent()) {
            return open.get();
        }
        if (!(byTotal instanceof Proposal.Classified classified)) {
            return byTotal;
        }
        // the limit comes last: without a class there is nothing to limit
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
        return gate.effect() instanceof Gate.NotAboveOrganization
                ? dossier.organizationClass().asOptional()
                : Optional.empty();
    }

    /**
     * Returns every band and gate with what was found.
     *
     * @param plan  the plan under which the dossier was evaluated
     * @param numbers  its numbers
     * @param dossier  the dossier
     * @return the considerations, in the order of the instrument
     */
    public ImmutableList<Consideration> considerations(Plan plan, Numbers numbers, Dossier dossier) {
        ImmutableList.Builder<Consideration> all = ImmutableList.builder();
        numbers.total(plan).asOptional().ifPresent(total -> {
            for (Rung rung : rungs) {
                all.add(band(rung.rule(), total));
            }
        });
        Proposal byTotal = byTotal(plan, numbers);
        considered(dossier).forEach(gate -> all.add(limiting(gate, byTotal, dossier)));
        return all.build();
    }

    private static Consideration band(Ladder.Rung rung, Fraction total) {
        boolean inside = rung.band().contains(total);
        boolean below = rung.band()
                .lower()
                .filter(bound -> total.compareTo(bound.value()) <= 0)
                .isPresent();
        Reason reason = inside ? Reason.REACHED : below ? Reason.NOT_REACHED : Reason.EXCEEDED;
        return new Consideration(
                rung.provision(),
                inside ? Outcome.APPLIED : Outcome.NOT_APPLIED,
                reason,
                ImmutableMap.of("total", total.toString(), "band", rung.band().toString()),
                ImmutableList.of());
    }

    /** A limit that lowers nothing has not applied. */
    private static Consideration limiting(Considered gate, Proposal byTotal, Dossier dossier) {
        Consideration found = gate.found();
        if (!(gate.gate().effect() instanceof Gate.NotAboveOrganization) || !gate.applies()) {
            return found;
        }
        boolean lowers = byTotal instanceof Proposal.Classified classified
                && limit(gate.gate(), dossier)
                        .filter(classified.level()::isAbove)
                        .isPresent();
        return lowers
                ? new Consideration(
                        found.provision(),
                        Outcome.APPLIED,
                        Reason.LIMITED_BY_ORGANIZATION,
                        found.arguments(),
                        found.evidence())
                : new Consideration(
                        found.provision(),
                        Outcome.NOT_APPLIED,
                        Reason.WITHIN_ORGANIZATION,
                        found.arguments(),
                        found.evidence());
    }
}
