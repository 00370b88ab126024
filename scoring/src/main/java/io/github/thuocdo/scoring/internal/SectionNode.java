package io.github.thuocdo.scoring.internal;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.Digest;
import io.github.thuocdo.core.evaluation.Dossier;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.scoring.explain.Step;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The mean of shares times what it is worth, cut at what it is worth. */
final class SectionNode extends Node {

    /** Besides its own slot: the points before the cut. */
    static final int SLOTS = 2;

    private final long worth;
    private final long worthDenominator;
    private final Node[] shares;

    SectionNode(Measure.Section section, ImmutableList<Node> shares, int slot) {
        super(section.element(), section.provision(), slot);
        worth = section.worth().numerator().longValueExact();
        worthDenominator = section.worth().denominator().longValueExact();
        this.shares = shares.toArray(new Node[0]);
    }

    private int uncut() {
        return slot() + 1;
    }

    @Override
    void evaluate(Digest digest, int at, @Nullable Dossier dossier, Frame frame) {
        frame.put(uncut(), 0, 1);
        int counted = 0;
        for (Node share : shares) {
            if (frame.isAbsent(share.slot())) {
                if (frame.absence(share.slot()) != Absence.LEFT_OUT) {
                    absentThroughout(frame);
                    return;
                }
            } else {
                frame.add(uncut(), share.slot());
                counted++;
            }
        }
        addExtra(frame);
        frame.multiply(uncut(), worth, worthDenominator * counted);
        frame.copy(slot(), uncut());
        frame.limit(slot(), worth, worthDenominator);
    }

    private void absentThroughout(Frame frame) {
        frame.absent(slot(), Absence.LEFT_OUT);
        for (Node share : shares) {
            if (frame.isAbsent(share.slot())) {
                frame.addAbsence(slot(), share.slot());
            }
        }
        frame.copy(uncut(), slot());
    }

    private void addExtra(Frame frame) {
        for (Node share : shares) {
            if (share instanceof ShareNode work && !frame.isAbsent(work.extra())) {
                frame.add(uncut(), work.extra());
            }
        }
    }

    @Override
    Optional<Fraction> maximum() {
        return Optional.of(Fraction.of(worth, worthDenominator));
    }

    @Override
    PlanStep step(Evaluated card, Fraction factor) {
        if (card.supplied(this).isPresent()) {
            return PlanStep.taken(Step.Kind.SECTION, this, card, factor);
        }
        Frame frame = card.frame();
        Fraction each = Fraction.of(worth, worthDenominator * Math.max(1, counted(frame)));
        ImmutableList.Builder<Step> parts = ImmutableList.builder();
        for (Node share : shares) {
            parts.add(share.step(card, each));
        }
        for (Node share : shares) {
            if (share instanceof ShareNode work) {
                work.extraStep(card, each).ifPresent(parts::add);
            }
        }
        if (!frame.isAbsent(slot()) && frame.compare(uncut(), worth, worthDenominator) > 0) {
            parts.add(PlanStep.change(
                    Step.Kind.CEILING, this, () -> frame.read(slot()).minus(frame.read(uncut())), Optional::empty));
        }
        return PlanStep.of(Step.Kind.SECTION, this, card, factor, parts.build());
    }

    private int counted(Frame frame) {
        int counted = 0;
        for (Node share : shares) {
            if (!frame.isAbsent(share.slot())) {
                counted++;
            }
        }
        return counted;
    }
}
