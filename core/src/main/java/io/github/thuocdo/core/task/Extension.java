package io.github.thuocdo.core.task;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.validity.Days;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A request to move the due date of a task (đề nghị gia hạn), and its answer.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param requestedOn  the day of the request
 * @param newDueOn  the due date asked for
 * @param grantedOn  the day on which it was granted; empty when it was refused or not answered
 */
public record Extension(LocalDate requestedOn, LocalDate newDueOn, Optional<LocalDate> grantedOn)
        implements Serializable {
    /** Checks that nothing is null. */
    public Extension {
        Days.checked(requireNonNull(requestedOn, "requestedOn"));
        Days.checked(requireNonNull(newDueOn, "newDueOn"));
        requireNonNull(grantedOn, "grantedOn").ifPresent(Days::checked);
    }

    @Serial
    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
