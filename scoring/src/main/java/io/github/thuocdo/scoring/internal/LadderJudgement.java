package io.github.thuocdo.scoring.internal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Dossier;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Ladder.Beyond;
import io.github.thuocdo.core.policy.rule.Ladder.Unmet;
import io.github.thuocdo.scoring.proposal.Consideration;
import io.github.thuocdo.scoring.proposal.Consideration.Outcome;
import io.github.thuocdo.scoring.proposal.Consideration.Reason;
import io.github.thuocdo.scoring.proposal.Proposal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the classes of a ladder give: by the band of the total, by requirements, or by both. */
final class LadderJudgement {

    private final @Nullable Ladder ladder;
    private final Rung[] rungs;
    private final boolean requires;

    LadderJudgement(Optional<Ladder> ladder) {
        this.ladder = ladder.orElse(null);
        rungs = ladder.stream()
                .flatMap(rule -> rule.rungs().stream().map(rung -> Rung.of(rung, rule.outcome())))
                .toArray(Rung[]::new);
        requires = ladder.flatMap(Ladder::beyond).isPresent();
    }

    boolean needsDossier() {
        return requires;
    }

    /** A rung with its band in whole numbers and the proposal that it gives. */
    private record Rung(
            Ladder.Rung rule,
            @Nullable Edge lower,
            @Nullable Edge upper,
            Proposal proposal) {

        static Rung of(Ladder.Rung rung, Ladder.Outcome outcome) {
            Optional<Interval> band = rung.band();
            return new Rung(
                    rung,
                    Edge.of(band.flatMap(Interval::lower)),
                    Edge.of(band.flatMap(Interval::upper)),
                    given(rung.level(), outcome));
        }

        static Proposal given(Classification level, Ladder.Outcome outcome) {
            return outcome == Ladder.Outcome.CLASS ? new Proposal.Classified(level) : new Proposal.Indicative(level);
        }

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

    Proposal proposal(Plan plan, Numbers numbers, @Nullable Dossier dossier) {
        if (ladder == null || ladder.hasBands()) {
            return byTotal(plan, numbers, dossier);
        }
        return settle(firstHeld(0, rungs.length, plan, numbers, Plan.required(dossier)));
    }

    private Proposal byTotal(Plan plan, Numbers numbers, @Nullable Dossier dossier) {
        Frame frame = numbers.frame();
        int slot = plan.totalSlot();
        if (frame.isAbsent(slot)) {
            Absence reason = frame.absence(slot);
            return reason == Absence.PERIOD_EXCLUDED
                    ? new Proposal.Excluded(Absence.NO_ASSIGNED_WORK.code())
                    : new Proposal.Undetermined(reason.code());
        }
        for (int i = 0; i < rungs.length; i++) {
            if (rungs[i].contains(frame, slot)) {
                return requires ? settle(reached(i, plan, numbers, Plan.required(dossier))) : rungs[i].proposal();
            }
        }
        return new Proposal.Undetermined("in-no-band");
    }

    /**
     * How a ladder with requirements comes out.
     *
     * @param rung  the class that is reached; nothing where none is
     * @param by  the requirement that is unknown or not met
     * @param unknown  whether a requirement is unknown
     * @param referred  whether the authority decides because of a requirement
     */
    private record Settled(@Nullable Rung rung, @Nullable Provision by, boolean unknown, boolean referred) {

        static Settled at(Rung rung, @Nullable Provision by) {
            return new Settled(rung, by, false, false);
        }

        static Settled unknown(Provision requirement) {
            return new Settled(null, requirement, true, false);
        }

        static Settled beyond(@Nullable Provision requirement) {
            return new Settled(null, requirement, false, false);
        }

        static Settled referred(Provision requirement) {
            return new Settled(null, requirement, false, true);
        }
    }

    private Proposal settle(Settled settled) {
        if (settled.rung() != null) {
            return settled.rung().proposal();
        }
        Ladder rule = Optional.ofNullable(ladder).orElseThrow();
        String reason =
                Optional.ofNullable(settled.by()).orElse(rule.provision()).id();
        if (settled.unknown()) {
            return new Proposal.Undetermined(reason);
        }
        if (settled.referred()) {
            return new Proposal.Pending(reason);
        }
        return switch (rule.beyond().orElseThrow().value()) {
            case REFER_TO_AUTHORITY -> new Proposal.Pending(rule.provision().id());
            case NOT_COMPLETED -> Rung.given(Classification.NOT_COMPLETED, rule.outcome());
        };
    }

    /** The first rung from one place to another whose requirements are all met; one that nobody can judge ends the search. */
    private Settled firstHeld(int from, int to, Plan plan, Numbers numbers, Dossier dossier) {
        Provision last = null;
        for (int i = from; i < to; i++) {
            Checked checked = check(rungs[i].rule(), plan, numbers, dossier);
            if (checked.truth() == Truth.MET) {
                return Settled.at(rungs[i], last);
            }
            last = checked.by();
            if (checked.truth() == Truth.UNKNOWN) {
                return Settled.unknown(Optional.ofNullable(last).orElseThrow());
            }
        }
        return Settled.beyond(last);
    }

    /** Nobody falls by a requirement into the lowest class, which has a band of its own. */
    private Settled reached(int place, Plan plan, Numbers numbers, Dossier dossier) {
        Checked checked = check(rungs[place].rule(), plan, numbers, dossier);
        if (checked.truth() == Truth.MET) {
            return Settled.at(rungs[place], null);
        }
        Provision by = Optional.ofNullable(checked.by()).orElseThrow();
        if (checked.truth() == Truth.UNKNOWN) {
            return Settled.unknown(by);
        }
        int lowest = rungs.length - 1;
        return switch (unmet()) {
            case REFER_TO_AUTHORITY -> Settled.referred(by);
            case ONE_LEVEL_DOWN -> place + 1 < lowest ? Settled.at(rungs[place + 1], by) : Settled.beyond(by);
            case NEXT_LEVEL_WHOSE_CONDITIONS_HOLD -> lowered(firstHeld(place + 1, lowest, plan, numbers, dossier), by);
        };
    }

    private static Settled lowered(Settled found, Provision by) {
        return new Settled(found.rung(), found.unknown() ? found.by() : by, found.unknown(), false);
    }

    private Unmet unmet() {
        return Optional.ofNullable(ladder).flatMap(Ladder::unmet).orElseThrow().value();
    }

    /**
     * What was found of the requirements of a class.
     *
     * @param truth  whether they are all met
     * @param by  the first one that has this truth, where they are not
     */
    private record Checked(Truth truth, @Nullable Provision by) {}

    private static Checked check(Ladder.Rung rung, Plan plan, Numbers numbers, Dossier dossier) {
        ConditionCheck conditions = new ConditionCheck(plan, numbers.frame(), dossier);
        Checked all = new Checked(Truth.MET, null);
        for (Ladder.Requirement requirement : rung.requires()) {
            Truth truth = conditions.check(requirement.condition()).truth();
            if (truth.compareTo(all.truth()) < 0) {
                all = new Checked(truth, requirement.provision());
            }
        }
        return all;
    }

    ImmutableList<Consideration> considerations(Plan plan, Numbers numbers, Dossier dossier) {
        ImmutableList.Builder<Consideration> all = ImmutableList.builder();
        Optional<Fraction> total = numbers.total(plan).asOptional();
        for (Rung rung : rungs) {
            rung.rule()
                    .band()
                    .flatMap(band -> total.map(points -> band(rung.rule(), band, points)))
                    .ifPresent(all::add);
            all.addAll(requirements(rung.rule(), plan, numbers, dossier));
        }
        if (requires) {
            outcome(plan, numbers, dossier).ifPresent(all::add);
        }
        return all.build();
    }

    private static ImmutableList<Consideration> requirements(
            Ladder.Rung rung, Plan plan, Numbers numbers, Dossier dossier) {
        ConditionCheck conditions = new ConditionCheck(plan, numbers.frame(), dossier);
        return rung.requires().stream()
                .map(requirement -> {
                    ConditionCheck.Found found = conditions.check(requirement.condition());
                    Outcome outcome = switch (found.truth()) {
                        case MET -> Outcome.APPLIED;
                        case UNMET -> Outcome.NOT_APPLIED;
                        case UNKNOWN -> Outcome.PENDING;
                    };
                    return new Consideration(
                            requirement.provision(), outcome, found.reason(), found.arguments(), found.evidence());
                })
                .collect(toImmutableList());
    }

    /** What followed from a requirement that is not met. */
    private Optional<Consideration> outcome(Plan plan, Numbers numbers, Dossier dossier) {
        Ladder rule = Optional.ofNullable(ladder).orElseThrow();
        Settled settled = settled(plan, numbers, dossier);
        if (settled.unknown() || settled.by() == null) {
            return Optional.empty();
        }
        if (settled.referred()) {
            return Optional.of(Consideration.of(rule.provision(), Outcome.PENDING, Reason.REFERRED_BY_REQUIREMENT));
        }
        if (settled.rung() != null) {
            return Optional.of(new Consideration(
                    rule.provision(),
                    Outcome.APPLIED,
                    Reason.LOWERED_BY_REQUIREMENT,
                    ImmutableMap.of("class", settled.rung().rule().level().key()),
                    ImmutableList.of()));
        }
        boolean refers = rule.beyond().orElseThrow().value() == Beyond.REFER_TO_AUTHORITY;
        return Optional.of(
                Consideration.of(rule.provision(), refers ? Outcome.PENDING : Outcome.APPLIED, Reason.BEYOND_LADDER));
    }

    private Settled settled(Plan plan, Numbers numbers, Dossier dossier) {
        Ladder rule = Optional.ofNullable(ladder).orElseThrow();
        if (!rule.hasBands()) {
            return firstHeld(0, rungs.length, plan, numbers, dossier);
        }
        Frame frame = numbers.frame();
        for (int i = 0; i < rungs.length; i++) {
            if (!frame.isAbsent(plan.totalSlot()) && rungs[i].contains(frame, plan.totalSlot())) {
                return reached(i, plan, numbers, dossier);
            }
        }
        return Settled.unknown(rule.provision());
    }

    private static Consideration band(Ladder.Rung rung, Interval band, Fraction total) {
        boolean inside = band.contains(total);
        boolean below = band.lower()
                .filter(bound -> total.compareTo(bound.value()) <= 0)
                .isPresent();
        Reason reason = inside ? Reason.REACHED : below ? Reason.NOT_REACHED : Reason.EXCEEDED;
        return new Consideration(
                rung.provision(),
                inside ? Outcome.APPLIED : Outcome.NOT_APPLIED,
                reason,
                ImmutableMap.of("total", total.toString(), "band", band.toString()),
                ImmutableList.of());
    }
}
