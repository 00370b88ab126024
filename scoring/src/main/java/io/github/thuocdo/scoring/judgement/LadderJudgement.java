package io.github.thuocdo.scoring.judgement;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.observation.AbsenceReason;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Ladder.Beyond;
import io.github.thuocdo.core.policy.rule.Ladder.Unmet;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.judgement.ConditionCheck.Found;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Consideration.Outcome;
import io.github.thuocdo.scoring.outcome.Consideration.Reason;
import io.github.thuocdo.scoring.outcome.Particulars;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.outcome.ProposalReason;
import io.github.thuocdo.scoring.plan.Frame;
import io.github.thuocdo.scoring.plan.Node;
import io.github.thuocdo.scoring.plan.Numbers;
import io.github.thuocdo.scoring.plan.Plan;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the classes of a ladder give: by the band of the total, by requirements, or by both. */
final class LadderJudgement {

    private final @Nullable Ladder ladder;
    private final Rung[] rungs;
    private final boolean requires;

    /** What is found of a total in each band where nothing else is asked: ready, so that a class alone costs no memory. */
    private final Judged[] inBand;

    LadderJudgement(Optional<Ladder> ladder) {
        this.ladder = ladder.orElse(null);
        rungs = ladder.stream()
                .flatMap(rule -> rule.rungs().stream().map(rung -> Rung.of(rung, rule.outcome())))
                .toArray(Rung[]::new);
        requires = ladder.flatMap(Ladder::beyond).isPresent();
        inBand = Arrays.stream(rungs)
                .map(rung -> new Climbed(this, rung.proposal(), null, ImmutableList.of()))
                .toArray(Judged[]::new);
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

    /**
     * What was found on the ladder.
     *
     * @param ladder  the ladder
     * @param proposal  what it gives
     * @param settled  how the requirements came out; nothing where there are none, or where no band holds the total
     * @param required  what was found of the requirements of each rung; empty where there are none
     */
    private record Climbed(
            LadderJudgement ladder,
            Proposal proposal,
            @Nullable Settled settled,
            ImmutableList<ImmutableList<Found>> required)
            implements Judged {

        @Override
        public ImmutableList<Consideration> considerations(Observation<Fraction> total) {
            return ladder.considerations(this, total.asOptional());
        }
    }

    /** Every requirement is looked at, that of a class out of reach too: a petition asks about it. */
    Judged judge(Plan plan, Numbers numbers, @Nullable Dossier dossier) {
        Frame frame = numbers.frame();
        if (ladder == null || (ladder.hasBands() && !requires)) {
            int place = place(frame, plan.totalSlot());
            return place < 0 ? new Climbed(this, noBand(frame, plan), null, ImmutableList.of()) : inBand[place];
        }
        ConditionCheck conditions = new ConditionCheck(plan, frame, Node.required(dossier));
        ImmutableList<ImmutableList<Found>> required = Arrays.stream(rungs)
                .map(rung -> required(rung.rule(), conditions))
                .collect(toImmutableList());
        return ladder.hasBands()
                ? byTotal(plan, frame, required)
                : settled(firstHeld(0, rungs.length, required), required);
    }

    private static ImmutableList<Found> required(Ladder.Rung rung, ConditionCheck conditions) {
        return rung.requires().stream()
                .map(requirement -> conditions.check(requirement.condition()))
                .collect(toImmutableList());
    }

    private Judged byTotal(Plan plan, Frame frame, ImmutableList<ImmutableList<Found>> required) {
        int place = place(frame, plan.totalSlot());
        return place < 0
                ? new Climbed(this, noBand(frame, plan), null, required)
                : settled(reached(place, required), required);
    }

    private Judged settled(Settled settled, ImmutableList<ImmutableList<Found>> required) {
        return new Climbed(this, settle(settled), settled, required);
    }

    /** The place of the rung whose band holds the total; -1 where there is none. */
    private int place(Frame frame, int slot) {
        if (frame.isAbsent(slot)) {
            return -1;
        }
        for (int i = 0; i < rungs.length; i++) {
            if (rungs[i].contains(frame, slot)) {
                return i;
            }
        }
        return -1;
    }

    private static Proposal noBand(Frame frame, Plan plan) {
        if (!frame.isAbsent(plan.totalSlot())) {
            return new Proposal.Undetermined(new ProposalReason.Lacking(Gap.IN_NO_BAND));
        }
        AbsenceReason reason = plan.reason(frame, plan.totalSlot());
        return switch (frame.absence(plan.totalSlot())) {
            case PERIOD_EXCLUDED -> new Proposal.Excluded(new ProposalReason.Lacking(noWork(reason)));
            case NOTHING_TO_SCORE -> new Proposal.NotClassified(new ProposalReason.Lacking(reason));
            default -> new Proposal.Undetermined(new ProposalReason.Lacking(reason));
        };
    }

    /** A period is left out because nothing was assigned: that is what others are told, with the reading by which it is left out. */
    private static AbsenceReason noWork(AbsenceReason excluded) {
        return excluded instanceof AbsenceReason.ByReading reading
                ? new AbsenceReason.ByReading(Gap.NO_ASSIGNED_WORK, reading.question(), reading.reading())
                : Gap.NO_ASSIGNED_WORK;
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
        ProposalReason reason =
                new ProposalReason.ByRule(Optional.ofNullable(settled.by()).orElse(rule.provision()));
        if (settled.unknown()) {
            return new Proposal.Undetermined(reason);
        }
        if (settled.referred()) {
            return new Proposal.Pending(reason);
        }
        return switch (rule.beyond().orElseThrow().value()) {
            case REFER_TO_AUTHORITY -> new Proposal.Pending(new ProposalReason.ByRule(rule.provision()));
            case NOT_COMPLETED -> Rung.given(Classification.NOT_COMPLETED, rule.outcome());
        };
    }

    /** The first rung from one place to another whose requirements are all met; one that nobody can judge ends the search. */
    private Settled firstHeld(int from, int to, ImmutableList<ImmutableList<Found>> required) {
        Provision last = null;
        for (int i = from; i < to; i++) {
            Checked checked = check(rungs[i].rule(), required.get(i));
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
    private Settled reached(int place, ImmutableList<ImmutableList<Found>> required) {
        Checked checked = check(rungs[place].rule(), required.get(place));
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
            case NEXT_LEVEL_WHOSE_CONDITIONS_HOLD -> lowered(firstHeld(place + 1, lowest, required), by);
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

    private static Checked check(Ladder.Rung rung, ImmutableList<Found> found) {
        Checked all = new Checked(Truth.MET, null);
        for (int i = 0; i < found.size(); i++) {
            Truth truth = found.get(i).truth();
            if (truth.compareTo(all.truth()) < 0) {
                all = new Checked(truth, rung.requires().get(i).provision());
            }
        }
        return all;
    }

    private ImmutableList<Consideration> considerations(Climbed climbed, Optional<Fraction> total) {
        ImmutableList.Builder<Consideration> all = ImmutableList.builder();
        for (int i = 0; i < rungs.length; i++) {
            Ladder.Rung rung = rungs[i].rule();
            rung.band()
                    .flatMap(band -> total.map(points -> band(rung, band, points)))
                    .ifPresent(all::add);
            if (requires) {
                all.addAll(requirements(rung, climbed.required().get(i)));
            }
        }
        Optional.ofNullable(climbed.settled()).flatMap(this::outcome).ifPresent(all::add);
        return all.build();
    }

    private static ImmutableList<Consideration> requirements(Ladder.Rung rung, ImmutableList<Found> found) {
        return IntStream.range(0, found.size())
                .mapToObj(i -> requirement(rung.requires().get(i), found.get(i)))
                .collect(toImmutableList());
    }

    private static Consideration requirement(Ladder.Requirement requirement, Found found) {
        Outcome outcome = switch (found.truth()) {
            case MET -> Outcome.APPLIED;
            case UNMET -> Outcome.NOT_APPLIED;
            case UNKNOWN -> Outcome.PENDING;
        };
        return new Consideration(requirement.provision(), outcome, found.particulars(), found.evidence());
    }

    /** What followed from a requirement that is not met. */
    private Optional<Consideration> outcome(Settled settled) {
        Ladder rule = Optional.ofNullable(ladder).orElseThrow();
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
                    new Particulars.OnLevel(
                            Reason.LOWERED_BY_REQUIREMENT, settled.rung().rule().level()),
                    ImmutableList.of()));
        }
        boolean refers = rule.beyond().orElseThrow().value() == Beyond.REFER_TO_AUTHORITY;
        return Optional.of(
                Consideration.of(rule.provision(), refers ? Outcome.PENDING : Outcome.APPLIED, Reason.BEYOND_LADDER));
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
                new Particulars.OnBand(reason, total, band),
                ImmutableList.of());
    }
}
