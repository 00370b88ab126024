package io.github.thuocdo.scoring.procedure;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.policy.rule.Procedure.ProcedureStep;
import io.github.thuocdo.core.text.RecordForm;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A step that is asked for and was not taken (bước còn thiếu). Whose turn it is, the step says.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param step  the step of the procedure
 * @param lastDay  the last day that is in time; empty where no time is set, or it cannot be told yet
 */
public record OpenStep(ProcedureStep step, Optional<LocalDate> lastDay) implements Serializable {
    /** Checks that nothing is null. */
    public OpenStep {
        requireNonNull(step, "step");
        requireNonNull(lastDay, "lastDay");
    }

    @Serial
    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
