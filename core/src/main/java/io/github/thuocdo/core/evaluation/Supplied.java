package io.github.thuocdo.core.evaluation;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;

/**
 * A figure taken over from elsewhere instead of being computed, with its source (số liệu được cung cấp).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param value  the figure: a ratio such as 6/7, or points
 * @param source  who supplied it, in which document
 */
public record Supplied(Fraction value, Source source) implements Serializable {
    /**
     * Checks the source.
     *
     * @throws IllegalArgumentException if the source is not recorded
     */
    public Supplied {
        requireNonNull(value, "value");
        requireNonNull(source, "source");
        ValueRule.SUPPLIED_HAS_SOURCE.check(source != Source.Known.NOT_RECORDED, value);
    }

    /**
     * Takes a figure over from a document or somebody named.
     *
     * @param value  the figure: a ratio such as 6/7, or points
     * @param source  who supplied it, in which document
     * @throws IllegalArgumentException if the source is blank
     */
    public Supplied(Fraction value, String source) {
        this(value, Source.of(source));
    }
}
