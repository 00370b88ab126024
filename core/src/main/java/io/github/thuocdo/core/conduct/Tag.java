package io.github.thuocdo.core.conduct;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.text.RecordStyle;
import io.github.thuocdo.core.validity.Days;
import io.github.thuocdo.core.validity.PlainText;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The statement that a violation on record shows an indicator (gắn biểu hiện vi phạm).
 *
 * <p>Districts tag the violations that they conclude with the manifestations of the annex, so that they can be counted and compared. A tag
 * changes no result: a dossier does not hold it, no gate asks for it, and a sign is never the conclusion that the law asks for (Decree
 * 335/2025, Art 20.4b).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param violation  the id of the conclusion or of the allegation
 * @param indicator  the indicator
 * @param by  who said so
 * @param on  the day
 */
@RecordStyle
@Value.Builder
public record Tag(String violation, IndicatorId indicator, String by, LocalDate on) implements Serializable {
    /**
     * Checks that somebody said so.
     *
     * @throws IllegalArgumentException if the violation or the author is blank
     */
    public Tag {
        requireNonNull(violation, "violation");
        requireNonNull(indicator, "indicator");
        requireNonNull(by, "by");
        Days.checked(requireNonNull(on, "on"));
        PlainText.checked("violation", violation);
        PlainText.checked("by", by);
    }

    /** Without who said so. */
    @Override
    public String toString() {
        return "Tag[violation=" + violation + ", indicator=" + indicator + ", on=" + on + "]";
    }

    /**
     * Starts a tag.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a tag of parts that are named; those that may be missing may be left out. */
    public static final class Builder extends TagBuilder {
        Builder() {}
    }
}
