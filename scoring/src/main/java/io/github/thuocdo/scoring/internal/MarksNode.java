package io.github.thuocdo.scoring.internal;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.Digest;
import io.github.thuocdo.core.evaluation.Dossier;
import io.github.thuocdo.core.evaluation.Mark;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.measure.Measure.GeneralSource;
import io.github.thuocdo.scoring.explain.Evidence;
import io.github.thuocdo.scoring.explain.Step;
import java.util.Map;
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
        ImmutableList.Builder<Step> marks = ImmutableList.builder();
        card.dossier().marks().ifPresent(form -> form.marks().entrySet().forEach(entry -> marks.add(step(entry))));
        return PlanStep.of(Step.Kind.MARKS, this, card, factor, marks.build());
    }

    private Step step(Map.Entry<String, Mark> entry) {
        Mark mark = entry.getValue();
        return new PlanStep(
                Step.Kind.MARK,
                provision(),
                entry.getKey(),
                () -> counted(mark),
                Fraction.ONE,
                ImmutableList.of(),
                () -> Optional.of(new Evidence.Marked(mark)));
    }

    private Observation<Fraction> counted(Mark mark) {
        Optional<Fraction> points =
                source == GeneralSource.CONFIRMED_BY_AUTHORITY ? mark.confirmed() : mark.selfUnlessChanged();
        return points.map(Observation::given).orElse(Absence.GENERAL_NOT_CONFIRMED.observed());
    }
}
