package io.github.thuocdo.scoring.invariant;

import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.scoring.specimen.Choices;
import io.github.thuocdo.scoring.specimen.Specimen;
import java.util.Optional;

/** Changes of facts, whichever there are to change. */
final class FactLaws {

    private FactLaws() {}

    /** Changes one fact of the subject: a mark, a figure, a task. */
    static Optional<Specimen> anyChange(Specimen specimen, Choices choices) {
        int which = choices.below(3);
        Optional<Specimen> first = which == 0 ? Raised.mark(specimen, choices) : Optional.empty();
        return first.or(() -> which == 1 ? Raised.figure(specimen, choices) : Optional.empty())
                .or(() -> Facts.withTask(
                        specimen,
                        choices,
                        task -> task.approved().isPresent()
                                && task.approved().get().signum() > 0,
                        task -> Task.builder()
                                .from(task)
                                .approved(Fraction.ZERO)
                                .build()))
                .or(() -> Raised.mark(specimen, choices));
    }
}
