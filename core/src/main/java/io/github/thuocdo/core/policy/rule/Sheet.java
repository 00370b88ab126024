package io.github.thuocdo.core.policy.rule;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.text.RecordStyle;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serial;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What the total is, for these roles and kinds of period (phiếu điểm). Decree 335/2025, Art 16–17.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param provision  the sentence of law
 * @param reach  for whom and for which periods
 * @param basis  from what the total is made
 * @param total  the measure of the total, in points
 * @param rounding  at which stages it is rounded
 * @param scale  to what the maxima of its parts add up, in points; empty where the parts are totals themselves
 */
@RecordStyle
@Value.Builder
public record Sheet(
        Provision provision,
        Reach reach,
        Basis basis,
        Measure total,
        Interpretation<ScoreRounding> rounding,
        Optional<Fraction> scale)
        implements Rule {
    /**
     * Checks that every element stands for one measure, and that the maxima add up.
     *
     * @throws IllegalArgumentException if two measures have the same element, the total is not in points, or the maxima do not add up
     */
    public Sheet {
        requireNonNull(basis, "basis");
        requireNonNull(reach, "reach");
        requireNonNull(rounding, "rounding");
        checkElements(provision, requireNonNull(total, "total"), new HashSet<>());
        ValueRule.SHEET_IN_POINTS.check(total.unit() == Measure.Unit.POINTS, provision.id());
        scale.ifPresent(points -> ValueRule.SHEET_ADDS_UP.check(
                total.maximum().equals(scale),
                provision.id(),
                points,
                total.maximum().map(Fraction::toString).orElse("an unknown number")));
    }

    private static void checkElements(Provision provision, Measure measure, Set<String> seen) {
        ValueRule.ELEMENT_ONCE_ON_SHEET.check(seen.add(measure.element()), measure.element(), provision.id());
        measure.within().forEach(part -> checkElements(provision, part, seen));
    }

    /**
     * Returns whether another sheet differs from this one at most in how scores are rounded.
     *
     * @param other  the other sheet
     * @return true if all else is the same
     */
    public boolean isBesideRounding(Sheet other) {
        return provision.equals(other.provision)
                && reach.equals(other.reach)
                && basis == other.basis
                && total.equals(other.total)
                && scale.equals(other.scale);
    }

    @Serial
    private Object writeReplace() {
        return RecordForm.of(this);
    }

    /** From what a total is made. */
    public enum Basis implements Term {
        /** From marks and work of the period itself. */
        FACTS,
        /** From the scores of shorter periods. */
        SHORTER_PERIODS
    }

    /**
     * Starts a sheet.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a sheet of parts that are named; those that may be missing may be left out. */
    public static final class Builder extends SheetBuilder {
        Builder() {}
    }
}
