package io.github.thuocdo.core.conduct;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.text.RecordStyle;
import io.github.thuocdo.core.validity.Days;
import io.github.thuocdo.core.validity.PlainText;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A violation that was reported and not concluded (phản ánh, tố cáo chưa kết luận). It is on record and changes no result.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id  the identifier
 * @param about  about whom
 * @param matter  what was reported
 * @param reportedOn  the day of the report
 */
@RecordStyle
@Value.Builder
public record Allegation(String id, Subject about, String matter, LocalDate reportedOn) implements Serializable {
    /**
     * Checks the identifier.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Allegation {
        requireNonNull(id, "id");
        requireNonNull(about, "about");
        PlainText.printed("matter", matter);
        Days.checked(requireNonNull(reportedOn, "reportedOn"));
        PlainText.checked("id", id);
    }

    /** Without the matter, which is quoted nowhere but where somebody asks for it. */
    @Override
    public String toString() {
        return "Allegation[id=" + id + "]";
    }

    /**
     * Starts an allegation.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an allegation of parts that are named; those that may be missing may be left out. */
    public static final class Builder extends AllegationBuilder {
        Builder() {}
    }
}
