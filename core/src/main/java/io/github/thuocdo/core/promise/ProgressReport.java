package io.github.thuocdo.core.promise;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.validity.Days;
import io.github.thuocdo.core.validity.PlainText;
import java.io.Serializable;
import java.time.LocalDate;

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

    @Override
    public String toString() {
        return "ProgressReport[on=" + on + "]";
    }
}
