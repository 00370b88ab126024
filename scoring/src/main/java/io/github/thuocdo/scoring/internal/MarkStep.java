package io.github.thuocdo.scoring.internal;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.Mark;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.AbsenceReason;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.scoring.explain.Evidence;
import io.github.thuocdo.scoring.explain.Step;
import java.util.Optional;

/** One mark of a form: of an item, of a group, or the total. */
final class MarkStep implements Step {

    private final MarksNode marks;
    private final String address;
    private final Mark mark;

    MarkStep(MarksNode marks, String address, Mark mark) {
        this.marks = marks;
        this.address = address;
        this.mark = mark;
    }

    @Override
    public Kind kind() {
        return Kind.MARK;
    }

    @Override
    public Provision provision() {
        return marks.provision();
    }

    @Override
    public String element() {
        return address;
    }

    @Override
    public Observation<Fraction> value() {
        return marks.counted(mark)
                .map(Observation::given)
                .orElseGet(() -> mark.notApplicable()
                        .<Observation<Fraction>>map(
                                reason -> Observation.notApplicable(new AbsenceReason.InWords(reason)))
                        .orElseGet(() -> Observation.notRated(Gap.GENERAL_NOT_CONFIRMED)));
    }

    @Override
    public Fraction contribution() {
        return marks.counted(mark).orElse(Fraction.ZERO);
    }

    @Override
    public ImmutableList<Step> parts() {
        return ImmutableList.of();
    }

    @Override
    public Optional<Evidence> evidence() {
        return Optional.of(new Evidence.Marked(mark));
    }
}
