package io.github.thuocdo.core.promise;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.PerCent;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.text.RecordStyle;
import io.github.thuocdo.core.validity.PlainText;
import io.github.thuocdo.core.validity.Term;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What has to be reached (thước đo): a number, from which side, of what, on which base.
 *
 * <p>A ratio has the base of its own, which may be unknown: 91.81 % of an area that nobody names, and 90.02 % of the area recovered. Two ratios are never
 * put together, as nothing says that the base of one is what the other measures.
 *
 * <p>This class is immutable and thread-safe. Its text holds no words that somebody wrote.
 *
 * @param planned  the number to be reached: 712 projects, 98 % as 49/50, no debt as 0
 * @param side  from which side it is reached
 * @param unit  what is counted, such as projects; empty of a ratio
 * @param base  of what a ratio is a share; empty where that is not known, and of a number that is no ratio
 */
@RecordStyle
@Value.Builder
public record PromisedMeasure(
        @PerCent(by = "unit") Fraction planned, Side side, Optional<String> unit, Optional<String> base)
        implements Serializable {
    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if a text is blank
     */
    public PromisedMeasure {
        requireNonNull(planned, "planned");
        requireNonNull(side, "side");
        requireNonNull(unit, "unit").ifPresent(named -> PlainText.checked("unit", named));
        requireNonNull(base, "base").ifPresent(named -> PlainText.checked("base", named));
    }

    /** From which side a number is reached (chiều của thước đo). */
    public enum Side implements Term {
        /** So much or more: a target. */
        AT_LEAST,
        /** So much or less: a negative condition, such as no debt. */
        AT_MOST
    }

    /**
     * Returns whether a number reaches what was planned.
     *
     * @param value  the number
     * @return true if it does, or does more
     */
    public boolean isReachedBy(Fraction value) {
        return side == Side.AT_LEAST ? value.compareTo(planned) >= 0 : value.compareTo(planned) <= 0;
    }

    @Serial
    private Object writeReplace() {
        return RecordForm.of(this);
    }

    /** Without what is counted, and of what. */
    @Override
    public String toString() {
        return "PromisedMeasure[planned=" + planned + ", side=" + side.key() + "]";
    }

    /**
     * Starts a measure.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a measure of parts that are named; those that may be missing may be left out. */
    public static final class Builder extends PromisedMeasureBuilder {
        Builder() {}
    }
}
