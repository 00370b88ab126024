package io.github.thuocdo.scoring.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.outcome.Step;
import io.github.thuocdo.scoring.packing.Digest;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The weighted mean of shares times what it is worth, cut at what it is worth. */
final class SectionNode extends Node {

    /** Besides its own slot: the points before the cut, and room for a weighted share. */
    static final int SLOTS = 3;

    private final long worth;
    private final long worthDenominator;
    private final Node[] shares;
    /** What a share adds for each unit that its own number has, and what it adds to the divisor, as whole numbers. */
    private final long[] factors;

    private final long[] weights;
    private final boolean weighted;

    SectionNode(CompositeMeasure.Section section, ImmutableList<Node> shares, int slot) {
        super(section.element(), section.provision(), slot);
        long scale = scale(section);
        weights = section.shares().stream()
                .mapToLong(share -> share.weight()
                        .multipliedBy(Fraction.of(scale))
                        .numerator()
                        .longValueExact())
                .toArray();
        long divisor = LongStream.of(weights).reduce(0, LongMath::gcd);
        boolean allRatios = section.shares().stream().allMatch(SectionNode::isRatio);
        for (int i = 0; allRatios && i < weights.length; i++) {
            weights[i] /= divisor;
        }
        factors = new long[weights.length];
        for (int i = 0; i < factors.length; i++) {
            factors[i] = isRatio(section.shares().get(i)) ? weights[i] : scale;
        }
        weighted = LongStream.of(factors).anyMatch(factor -> factor != 1);
        worth = section.worth().numerator().longValueExact();
        worthDenominator = section.worth().denominator().longValueExact();
        this.shares = shares.toArray(new Node[0]);
    }

    /** By what every weight is multiplied to be a whole number. */
    private static long scale(CompositeMeasure.Section section) {
        return section.shares().stream()
                .map(share -> share.weight().denominator().longValueExact())
                .reduce(1L, (one, other) -> Math.multiplyExact(one, other / LongMath.gcd(one, other)));
    }

    private static boolean isRatio(CompositeMeasure.Share share) {
        return share.measure().unit() == Measure.Unit.RATIO;
    }

    private int uncut() {
        return slot() + 1;
    }

    @Override
    void evaluate(Digest digest, int at, @Nullable Dossier dossier, Frame frame) {
        frame.put(uncut(), 0, 1);
        long counted = 0;
        for (int i = 0; i < shares.length; i++) {
            int share = shares[i].slot();
            if (frame.isAbsent(share)) {
                if (frame.absence(share) != Gap.LEFT_OUT) {
                    absentThroughout(frame);
                    return;
                }
            } else {
                add(share, factors[i], frame);
                counted += weights[i];
            }
        }
        if (counted == 0) {
            absentThroughout(frame);
            return;
        }
        addExtra(frame);
        frame.multiply(uncut(), worth, Math.multiplyExact(worthDenominator, counted));
        frame.copy(slot(), uncut());
        frame.limit(slot(), worth, worthDenominator);
    }

    private void add(int share, long factor, Frame frame) {
        if (weighted) {
            frame.copy(slot() + 2, share);
            frame.multiply(slot() + 2, factor, 1);
            frame.add(uncut(), slot() + 2);
        } else {
            frame.add(uncut(), share);
        }
    }

    private void absentThroughout(Frame frame) {
        frame.absent(slot(), Gap.LEFT_OUT);
        for (Node share : shares) {
            if (frame.isAbsent(share.slot())) {
                frame.addAbsence(slot(), share.slot());
            }
        }
        frame.copy(uncut(), slot());
    }

    private void addExtra(Frame frame) {
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] instanceof ShareNode work && !frame.isAbsent(work.extra())) {
                add(work.extra(), factors[i], frame);
            }
        }
    }

    @Override
    Optional<Fraction> maximum() {
        return Optional.of(Fraction.of(worth, worthDenominator));
    }

    @Override
    Step step(Evaluated card, Fraction factor) {
        if (card.supplied(element()).isPresent()) {
            return PlanStep.taken(Step.Kind.SECTION, this, card, factor);
        }
        Frame frame = card.frame();
        Fraction each = Fraction.of(worth, Math.multiplyExact(worthDenominator, Math.max(1, counted(frame))));
        ImmutableList.Builder<Step> parts = ImmutableList.builder();
        for (int i = 0; i < shares.length; i++) {
            parts.add(shares[i].step(card, factor(each, i)));
        }
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] instanceof ShareNode work) {
                work.extraStep(card, factor(each, i)).ifPresent(parts::add);
            }
        }
        if (!frame.isAbsent(slot()) && frame.compare(uncut(), worth, worthDenominator) > 0) {
            parts.add(PlanStep.change(
                    Step.Kind.CEILING, this, () -> frame.read(slot()).minus(frame.read(uncut())), Optional::empty));
        }
        return PlanStep.of(Step.Kind.SECTION, this, card, factor, parts.build());
    }

    /** What a share adds for each unit of its own number: of equal weights none needs a number of its own. */
    private Fraction factor(Fraction each, int share) {
        return factors[share] == 1 ? each : each.multipliedBy(Fraction.of(factors[share]));
    }

    private long counted(Frame frame) {
        long counted = 0;
        for (int i = 0; i < shares.length; i++) {
            if (!frame.isAbsent(shares[i].slot())) {
                counted += weights[i];
            }
        }
        return counted;
    }
}
