package io.github.thuocdo.scoring.internal;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.Digest;
import io.github.thuocdo.core.evaluation.Dossier;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.Mark;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.measure.Measure.GeneralSource;
import io.github.thuocdo.scoring.explain.Step;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The points on a form. */
final class MarksNode extends Node {

    private final Fraction maximum;
    private final GeneralSource source;
    private final long multiplesOf;

    MarksNode(Measure.Marks marks, int slot) {
        super(marks.element(), marks.provision(), slot);
        maximum = marks.form().maximum();
        source = marks.source().value();
        multiplesOf = marks.step()
                .value()
                .step()
                .map(step -> step.denominator().longValueExact())
                .orElse(0L);
    }

    @Override
    void evaluate(Digest digest, int at, @Nullable Dossier dossier, Frame frame) {
        if (source == GeneralSource.CONFIRMED_BY_AUTHORITY) {
            put(digest.confirmedMarks(at), digest.confirmedScale(at), frame);
        } else {
            put(digest.selfUnlessChangedMarks(at), digest.selfUnlessChangedScale(at), frame);
        }
    }

    private void put(long sum, long scale, Frame frame) {
        if (sum < 0) {
            frame.absent(slot(), Absence.GENERAL_NOT_CONFIRMED);
        } else if (multiplesOf % scale != 0) {
            frame.absent(slot(), Absence.MARK_OFF_STEP);
        } else {
            frame.put(slot(), sum, scale);
        }
    }

    @Override
    Optional<Fraction> maximum() {
        return Optional.of(maximum);
    }

    @Override
    PlanStep step(Evaluated card, Fraction factor) {
        if (card.supplied(this).isPresent()) {
            return PlanStep.taken(Step.Kind.MARKS, this, card, factor);
        }
        if (card.frame().isAbsent(slot())) {
            return PlanStep.of(Step.Kind.MARKS, this, card, factor, ImmutableList.of());
        }
        ImmutableList<Step> steps = card.dossier().marks().map(this::steps).orElse(ImmutableList.of());
        return PlanStep.of(Step.Kind.MARKS, this, card, factor, steps);
    }

    private ImmutableList<Step> steps(FilledForm form) {
        ImmutableList.Builder<Step> steps =
                ImmutableList.builderWithExpectedSize(form.marks().size());
        form.marks().forEach((address, mark) -> steps.add(new MarkStep(this, address, mark)));
        return steps.build();
    }

    /** Returns the points of a mark that count. */
    Optional<Fraction> counted(Mark mark) {
        return source == GeneralSource.CONFIRMED_BY_AUTHORITY ? mark.confirmed() : mark.selfUnlessChanged();
    }
}
