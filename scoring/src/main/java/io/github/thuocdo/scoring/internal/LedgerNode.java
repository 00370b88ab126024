package io.github.thuocdo.scoring.internal;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.Digest;
import io.github.thuocdo.core.evaluation.Dossier;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.policy.measure.Measure.Credit;
import io.github.thuocdo.core.policy.rule.WorkCounting.ExtraWork;
import io.github.thuocdo.scoring.explain.Step;
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
        long assigned = 0;
        long delivered = 0;
        long lessFaults = 0;
        long lessDelays = 0;
        boolean lacksCalendar = false;
        int scale = digest.quantityScale(at);
        int end = digest.endOfLines(at);
        for (int line = digest.firstLine(at); line < end; line = digest.nextLine(line)) {
            ExtraWork side = counting.sideOf(digest, line);
            if (side == ExtraWork.BOTH_SIDES) {
                assigned += (long) digest.weight(line) * digest.assigned(line);
            }
            if (side != ExtraWork.SEPARATE_POINTS) {
                delivered += counting.delivered(digest, line, scale);
                lessFaults += counting.lessFaults(digest, line, scale);
                lessDelays += counting.lessDelays(digest, line, scale);
            }
            lacksCalendar |= counting.lacksCalendar(digest, line);
        }
        long unit = Counting.unit(digest, at);
        putAssigned(assigned, unit / Counting.QUARTERS, frame);
        frame.put(earned(Credit.DELIVERED), delivered, unit);
        frame.put(earned(Credit.LESS_FAULTS), lessFaults, unit);
        frame.put(earned(Credit.LESS_DELAYS), lessDelays, unit);
        if (lacksCalendar) {
            frame.absent(earned(Credit.LESS_DELAYS), Absence.WORKING_CALENDAR_MISSING);
        }
    }

    /** Writes the converted quantity of extra work that earns a credit and counts on top of the shares. */
    void putOnTop(int slot, Credit credit, Digest digest, int at, Frame frame) {
        long onTop = 0;
        int scale = digest.quantityScale(at);
        int end = digest.endOfLines(at);
        for (int line = digest.firstLine(at); line < end; line = digest.nextLine(line)) {
            if (counting.sideOf(digest, line) == ExtraWork.SEPARATE_POINTS) {
                onTop += counting.earned(credit, digest, line, scale);
            }
        }
        frame.put(slot, onTop, Counting.unit(digest, at));
    }

    private void putAssigned(long assigned, long unit, Frame frame) {
        if (assigned == 0) {
            absentOrZero(frame);
        } else {
            frame.put(slot(), assigned, unit);
        }
    }

    private void absentOrZero(Frame frame) {
        switch (counting.noWork()) {
            case UNDETERMINED -> frame.absent(slot(), Absence.NO_ASSIGNED_WORK);
            case PERIOD_EXCLUDED -> frame.absent(slot(), Absence.PERIOD_EXCLUDED);
            case ZERO -> frame.put(slot(), 0, 1);
        }
    }

    @Override
    PlanStep step(Evaluated card, Fraction factor) {
        return PlanStep.of(Step.Kind.SUM, this, card, factor, ImmutableList.of());
    }
}
