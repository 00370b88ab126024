package io.github.thuocdo.scoring.plan;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Rounding;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.policy.measure.WorkMeasure;
import io.github.thuocdo.core.policy.rule.WorkCounting.ExtraWork;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.outcome.Evidence;
import io.github.thuocdo.scoring.outcome.Step;
import io.github.thuocdo.scoring.packing.Digest;
import io.github.thuocdo.scoring.work.TaskLine;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** a, b or c: the converted quantity that earns credit, over the converted quantity assigned. */
final class ShareNode extends Node {

    /** Besides its own slot: the share before cut and rounding, and the share of extra work that counts separately. */
    static final int SLOTS = 3;

    private final WorkMeasure.Credit credit;
    private final Counting counting;
    private final LedgerNode ledger;
    private final @Nullable Rounding rounding;

    ShareNode(
            WorkMeasure.TaskShare share, Counting counting, LedgerNode ledger, Optional<Rounding> rounding, int slot) {
        super(share.element(), share.provision(), slot);
        this.credit = share.credit();
        this.counting = counting;
        this.ledger = ledger;
        this.rounding = rounding.orElse(null);
    }

    private int uncut() {
        return slot() + 1;
    }

    /** The slot of the share of extra work that counts on top. */
    int extra() {
        return slot() + 2;
    }

    @Override
    void evaluate(Digest digest, int at, @Nullable Dossier dossier, Frame frame) {
        frame.absent(extra(), Gap.LEFT_OUT);
        if (frame.isAbsent(ledger.slot())) {
            frame.copy(uncut(), ledger.slot());
            frame.copy(slot(), ledger.slot());
            return;
        }
        frame.copy(uncut(), ledger.earned(credit));
        if (!frame.isAbsent(uncut())) {
            ratio(uncut(), frame);
            addExtra(digest, at, dossier, frame);
        }
        frame.copy(slot(), uncut());
        if (!frame.isAbsent(slot())) {
            cutAndRound(frame);
        }
    }

    /** Turns a converted quantity into a share of the one assigned. */
    private void ratio(int slot, Frame frame) {
        if (frame.compare(base(), 0, 1) == 0) {
            nothing(slot, frame);
        } else {
            frame.divide(slot, base());
        }
    }

    /** The slot of the quantity of which the share is taken. */
    private int base() {
        return isOfCompleted() ? ledger.earned(WorkMeasure.Credit.DELIVERED) : ledger.slot();
    }

    private boolean isOfCompleted() {
        return counting.countsOverCompleted() && credit != WorkMeasure.Credit.DELIVERED;
    }

    /** Nothing assigned is zero here, for otherwise the ledger is absent; nothing completed has a rule of its own. */
    private void nothing(int slot, Frame frame) {
        if (!isOfCompleted()) {
            frame.put(slot, 0, 1);
            return;
        }
        switch (counting.nothingCompleted()) {
            case UNDETERMINED -> frame.absent(slot, Gap.NOTHING_COMPLETED);
            case ZERO -> frame.put(slot, 0, 1);
            case FULL -> frame.put(slot, 1, 1);
        }
    }

    private void addExtra(Digest digest, int at, @Nullable Dossier dossier, Frame frame) {
        if (counting.hasSeparateWork()) {
            ledger.putOnTop(extra(), credit, digest, at, dossier, frame);
            ratio(extra(), frame);
        }
    }

    private void cutAndRound(Frame frame) {
        if (counting.capsRatios()) {
            frame.limit(slot(), 1, 1);
        }
        if (rounding != null) {
            frame.round(slot(), rounding);
        }
    }

    @Override
    Optional<Fraction> maximum() {
        return counting.capsRatios() ? Optional.of(Fraction.ONE) : Optional.empty();
    }

    @Override
    Step step(Evaluated card, Fraction factor) {
        if (card.supplied(element()).isPresent()) {
            return PlanStep.taken(Step.Kind.SHARE, this, card, factor);
        }
        return PlanStep.of(Step.Kind.SHARE, this, card, factor, parts(card));
    }

    private ImmutableList<Step> parts(Evaluated card) {
        if (card.frame().isAbsent(slot())) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Step> parts =
                ImmutableList.builderWithExpectedSize(card.dossier().lines().size());
        addLines(card, parts, false);
        addChanges(card, parts);
        return parts.build();
    }

    private void addChanges(Evaluated card, ImmutableList.Builder<Step> parts) {
        Frame frame = card.frame();
        if (isOfCompleted() && frame.compare(base(), 0, 1) == 0) {
            parts.add(PlanStep.change(Step.Kind.FLOOR, this, () -> frame.read(uncut()), Optional::empty));
        }
        boolean cut = counting.capsRatios() && frame.compare(uncut(), 1, 1) > 0;
        if (cut) {
            parts.add(PlanStep.change(
                    Step.Kind.CEILING, this, () -> Fraction.ONE.minus(frame.read(uncut())), Optional::empty));
        }
        if (rounding != null) {
            Evidence how = new Evidence.Rounded(rounding);
            parts.add(PlanStep.change(
                    Step.Kind.ROUNDING,
                    this,
                    () -> frame.read(slot()).minus(cut ? Fraction.ONE : frame.read(uncut())),
                    () -> Optional.of(how)));
        }
    }

    /** The step of the extra work that counts on top, when there is any. */
    Optional<Step> extraStep(Evaluated card, Fraction factor) {
        Frame frame = card.frame();
        if (frame.isAbsent(extra()) || frame.compare(extra(), 0, 1) == 0) {
            return Optional.empty();
        }
        ImmutableList.Builder<Step> lines = ImmutableList.builder();
        addLines(card, lines, true);
        return Optional.of(new PlanStep(
                Step.Kind.EXTRA,
                provision(),
                element(),
                () -> card.observe(extra()),
                factor,
                lines.build(),
                Optional::empty));
    }

    private void addLines(Evaluated card, ImmutableList.Builder<Step> steps, boolean onTop) {
        Digest digest = card.dossier().digest();
        int end = digest.endOfLines(0);
        int index = 0;
        for (int line = digest.firstLine(0); line < end; line = digest.nextLine(line)) {
            if (onTop == (counting.sideOf(digest, line) == ExtraWork.SEPARATE_POINTS)) {
                steps.add(new LineStep(card, index, line));
            }
            index++;
        }
    }

    /** What a line earns in this share, by the numbers that were added up. */
    private Fraction earned(Evaluated card, int index, int place) {
        Digest digest = card.dossier().digest();
        return card.frame() instanceof WideFrame
                ? counting.earned(credit, card.dossier().lines().get(index), digest, place)
                : Fraction.of(
                        counting.earned(credit, digest, place, digest.quantityScale(0)), counting.unit(digest, 0));
    }

    /** One task line in the share. It holds an index and not the line: most readers never ask. */
    private final class LineStep implements Step {

        private final Evaluated card;
        private final int index;
        /** Where the line stands in the digest. */
        private final int place;

        LineStep(Evaluated card, int index, int place) {
            this.card = card;
            this.index = index;
            this.place = place;
        }

        private TaskLine line() {
            return card.dossier().lines().get(index);
        }

        @Override
        public Kind kind() {
            return Kind.LINE;
        }

        @Override
        public Provision provision() {
            return ShareNode.this.provision();
        }

        @Override
        public String element() {
            return line().task().text();
        }

        @Override
        public Observation<Fraction> value() {
            return Observation.given(earned(card, index, place));
        }

        @Override
        public Fraction contribution() {
            Fraction whole = card.frame().read(base());
            return whole.isZero() ? Fraction.ZERO : earned(card, index, place).dividedBy(whole);
        }

        @Override
        public ImmutableList<Step> parts() {
            return ImmutableList.of();
        }

        @Override
        public Optional<Evidence> evidence() {
            return Optional.of(counting.evidence(line()));
        }
    }
}
