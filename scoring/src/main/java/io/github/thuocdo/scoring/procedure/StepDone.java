package io.github.thuocdo.scoring.procedure;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.policy.rule.Procedure.ProcedureStep;
import io.github.thuocdo.core.text.RecordForm;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A step that was taken (bước đã xong).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param step  the step of the procedure
 * @param on  the day that counts: of several, the first that follows what it has to follow; each petition, signal and verification has its own
 * @param document  the minutes, the letter or the decision
 */
public record StepDone(ProcedureStep step, LocalDate on, Source document) implements Serializable {
    /** Checks that nothing is null. */
    public StepDone {
        requireNonNull(step, "step");
        requireNonNull(on, "on");
        requireNonNull(document, "document");
    }

    @Serial
    private Object writeReplace() {
        return RecordForm.of(this);
    }

    /** Without the document, whose name may be that of a person. */
    @Override
    public String toString() {
        return "StepDone[kind=" + step.kind().key() + ", on=" + on + "]";
    }
}
