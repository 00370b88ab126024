package io.github.thuocdo.scoring.internal;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.Digest;
import io.github.thuocdo.core.evaluation.Dossier;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.policy.rule.WorkCounting.ExtraWork;
import io.github.thuocdo.scoring.explain.Step;
import org.jspecify.annotations.Nullable;

/** The converted quantity assigned, over which the shares are taken: the one number that a, b and c have in common. */
final class LedgerNode extends Node {

    private final Counting counting;

    LedgerNode(Provision provision, Counting counting, int slot) {
        super("assigned", provision, slot);
        this.counting = counting;
    }

    @Override
    void evaluate(Digest digest, int at, @Nullable Dossier dossier, Frame frame) {
        long sum = 0;
        int end = digest.endOfLines(at);
        for (int line = digest.firstLine(at); line < end; line = digest.nextLine(line)) {
            if (counting.sideOf(digest, line) == ExtraWork.BOTH_SIDES) {
                sum += (long) digest.weight(line) * digest.assigned(line);
            }
        }
        if (sum == 0) {
            absentOrZero(frame);
        } else {
            frame.put(slot(), sum, (long) digest.weightScale(at) * digest.quantityScale(at));
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
