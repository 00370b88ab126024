package io.github.thuocdo.core.promise;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.text.RecordStyle;
import io.github.thuocdo.core.validity.Days;
import io.github.thuocdo.core.validity.PlainText;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What was reached of a promise by a day (báo cáo tiến độ).
 *
 * <p>Example: of 712 projects 419 are handled and 293 are left; the value is 419, the parts are both.
 *
 * <p>This class is immutable and thread-safe. Its text holds no number.
 *
 * @param on  the day
 * @param value  the number reached, in the unit of the measure
 * @param parts  how the whole of a portfolio is divided, by the names of the parts; none where it is not divided
 * @param document  the document
 */
@RecordStyle
@Value.Builder
public record ProgressReport(LocalDate on, Fraction value, ImmutableMap<String, Fraction> parts, Source document)
        implements Serializable {
    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if the name of a part is blank
     */
    public ProgressReport {
        Days.checked(requireNonNull(on, "on"));
        requireNonNull(value, "value");
        requireNonNull(document, "document");
        parts = parts.entrySet().stream()
                .collect(toImmutableMap(part -> PlainText.checked("part", part.getKey()), part -> part.getValue()));
    }

    @Serial
    private Object writeReplace() {
        return RecordForm.of(this);
    }

    @Override
    public String toString() {
        return "ProgressReport[on=" + on + "]";
    }

    /**
     * Starts a report.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a report of parts that are named; those that may be missing may be left out. */
    public static final class Builder extends ProgressReportBuilder {
        Builder() {}
    }
}
