package io.github.thuocdo.scoring.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.policy.measure.WorkMeasure.Credit;
import io.github.thuocdo.core.policy.rule.WorkCounting.ExtraWork;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.outcome.Step;
import io.github.thuocdo.scoring.packing.Digest;
import io.github.thuocdo.scoring.work.TaskLine;
import org.jspecify.annotations.Nullable;

/** The lines, added up in one walk: the converted quantity assigned, over which the shares are taken, and what earns each credit. */
final class LedgerNode extends Node {

    /** Besides its own slot, which holds the quantity assigned: one for each kind of credit. */
    static final int SLOTS = 4;

    private final Counting counting;

    LedgerNode(Provision provision, Counting counting, int slot) {
        super("assigned", provision, slot);
        this.counting = counting;
    }

    /** The slot of the converted quantity that earns a credit and counts in the share. */
    int earned(Credit credit) {
        return switch (credit) {
            case DELIVERED -> slot() + 1;
            case LESS_FAULTS -> slot() + 2;
            case LESS_DELAYS -> slot() + 3;
        };
    }

    @Override
    void evaluate(Digest digest, int at, @Nullable Dossier dossier, Frame frame) {
        if (frame instanceof WideFrame) {
            addUp(required(dossier), digest, at, frame);
        } else {
            addUp(digest, at, frame);
        }
    }

    private void addUp(Digest digest, int at, Frame frame) {
        long assigned = 0;
        long delivered = 0;
        long byFaults = 0;
        long byDelays = 0;
        boolean lacksCalendar = false;
        long scale = digest.quantityScale(at);
        int end = digest.endOfLines(at);
        for (int line = digest.firstLine(at); line < end; line = digest.nextLine(line)) {
            ExtraWork side = counting.sideOf(digest, line);
            long weight = digest.weight(line);
            if (side == ExtraWork.BOTH_SIDES) {
                assigned = Math.addExact(assigned, Math.multiplyExact(weight, digest.assigned(line)));
            }
            if (side != ExtraWork.SEPARATE_POINTS) {
                long quantity = counting.counted(digest, line, scale);
                delivered = Math.addExact(delivered, Math.multiplyExact(weight, quantity));
                if (digest.hasLapses(line)) {
                    long faults = counting.taken(Credit.LESS_FAULTS, digest, line, quantity, scale);
                    long delays = counting.taken(Credit.LESS_DELAYS, digest, line, quantity, scale);
                    byFaults = Math.addExact(byFaults, Math.multiplyExact(weight, faults));
                    byDelays = Math.addExact(byDelays, Math.multiplyExact(weight, delays));
                }
            }
            lacksCalendar |= counting.lacksCalendar(digest, line);
        }
        long unit = counting.unit(digest, at);
        long full = Math.multiplyExact(delivered, counting.parts());
        putAssigned(assigned, unit / counting.parts(), frame);
        frame.put(earned(Credit.DELIVERED), full, unit);
        frame.put(earned(Credit.LESS_FAULTS), full - byFaults, unit);
        frame.put(earned(Credit.LESS_DELAYS), full - byDelays, unit);
        if (lacksCalendar) {
            frame.absent(earned(Credit.LESS_DELAYS), Gap.WORKING_CALENDAR_MISSING);
        }
    }

    /** The same in numbers of any size. */
    private void addUp(Dossier dossier, Digest digest, int at, Frame frame) {
        Fraction assigned = Fraction.ZERO;
        boolean lacksCalendar = false;
        int place = digest.firstLine(at);
        for (TaskLine line : dossier.lines()) {
            if (counting.sideOf(digest, place) == ExtraWork.BOTH_SIDES) {
                assigned = assigned.plus(line.coefficient().multipliedBy(line.assigned()));
            }
            lacksCalendar |= counting.lacksCalendar(digest, place);
            place = digest.nextLine(place);
        }
        if (assigned.isZero()) {
            absentOrZero(frame);
        } else {
            frame.put(slot(), assigned);
        }
        for (Credit credit : Credit.values()) {
            frame.put(earned(credit), earned(credit, false, dossier, digest, at));
        }
        if (lacksCalendar) {
            frame.absent(earned(Credit.LESS_DELAYS), Gap.WORKING_CALENDAR_MISSING);
        }
    }

    private Fraction earned(Credit credit, boolean onTop, Dossier dossier, Digest digest, int at) {
        Fraction earned = Fraction.ZERO;
        int place = digest.firstLine(at);
        for (TaskLine line : dossier.lines()) {
            if (onTop == (counting.sideOf(digest, place) == ExtraWork.SEPARATE_POINTS)) {
                earned = earned.plus(counting.earned(credit, line, digest, place));
            }
            place = digest.nextLine(place);
        }
        return earned;
    }

    /** Writes the converted quantity of extra work that earns a credit and counts on top of the shares. */
    void putOnTop(int slot, Credit credit, Digest digest, int at, @Nullable Dossier dossier, Frame frame) {
        if (frame instanceof WideFrame) {
            frame.put(slot, earned(credit, true, required(dossier), digest, at));
        } else {
            frame.put(slot, onTop(credit, digest, at), counting.unit(digest, at));
        }
    }

    private long onTop(Credit credit, Digest digest, int at) {
        long onTop = 0;
        long scale = digest.quantityScale(at);
        int end = digest.endOfLines(at);
        for (int line = digest.firstLine(at); line < end; line = digest.nextLine(line)) {
            if (counting.sideOf(digest, line) == ExtraWork.SEPARATE_POINTS) {
                onTop = Math.addExact(onTop, counting.earned(credit, digest, line, scale));
            }
        }
        return onTop;
    }

    private void putAssigned(long assigned, long unit, Frame frame) {
        if (assigned == 0) {
            absentOrZero(frame);
        } else {
            frame.put(slot(), assigned, unit);
        }
    }

    @Override
    ImmutableMap<Gap, Interpretation<?>> readings() {
        return ImmutableMap.of(Gap.NO_ASSIGNED_WORK, counting.noWork(), Gap.PERIOD_EXCLUDED, counting.noWork());
    }

    private void absentOrZero(Frame frame) {
        switch (counting.noWork().value()) {
            case UNDETERMINED -> frame.absent(slot(), Gap.NO_ASSIGNED_WORK);
            case PERIOD_EXCLUDED -> frame.absent(slot(), Gap.PERIOD_EXCLUDED);
            case ZERO -> frame.put(slot(), 0, 1);
        }
    }

    @Override
    Step step(Evaluated card, Fraction factor) {
        return PlanStep.of(Step.Kind.SUM, this, card, factor, ImmutableList.of());
    }
}
