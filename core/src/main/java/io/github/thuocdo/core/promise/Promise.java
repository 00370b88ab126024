package io.github.thuocdo.core.promise;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.followup.Responsible;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.text.RecordStyle;
import io.github.thuocdo.core.validity.Days;
import io.github.thuocdo.core.validity.PlainText;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What somebody has promised or was set to reach (cam kết, chỉ tiêu).
 *
 * <p>Example: a member of a district's standing committee registers a hard task, to be done by the end of the year: the measure is 1, and a report of 1
 * says that it is done.
 *
 * <p>This class is immutable and thread-safe. Its text tells only by which id it goes.
 *
 * @param id  the identifier, unique in a register
 * @param kind  what kind of promise it is
 * @param matter  what is promised
 * @param document  the document
 * @param promisedOn  the day on which it was registered or set
 * @param responsible  who answers for it
 * @param dueOn  by when it is to be reached; empty where nobody set a day
 * @param measure  what has to be reached
 * @param reports  what was reached by which day, in any order
 */
@RecordStyle
@Value.Builder
public record Promise(
        PromiseId id,
        PromiseKind kind,
        String matter,
        Source document,
        LocalDate promisedOn,
        Responsible responsible,
        Optional<LocalDate> dueOn,
        PromisedMeasure measure,
        ImmutableList<ProgressReport> reports)
        implements Serializable {
    /**
     * Checks the text and the days.
     *
     * @throws IllegalArgumentException if the matter is blank, or a day is none that is written
     */
    public Promise {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        PlainText.checked("matter", matter);
        requireNonNull(document, "document");
        Days.checked(requireNonNull(promisedOn, "promisedOn"));
        requireNonNull(responsible, "responsible");
        requireNonNull(dueOn, "dueOn").ifPresent(Days::checked);
        requireNonNull(measure, "measure");
        requireNonNull(reports, "reports");
    }

    @Serial
    private Object writeReplace() {
        return RecordForm.of(this);
    }

    /** Without anything that somebody wrote. */
    @Override
    public String toString() {
        return "Promise[id=" + id.text() + "]";
    }

    /**
     * Starts a promise.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a promise of parts that are named; those that may be missing may be left out. */
    public static final class Builder extends PromiseBuilder {
        Builder() {}
    }
}
