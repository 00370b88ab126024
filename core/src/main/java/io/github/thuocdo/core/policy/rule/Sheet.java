package io.github.thuocdo.core.policy.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.policy.measure.Measure;
import java.util.HashSet;
import java.util.Set;

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
 */
public record Sheet(
        Provision provision, Reach reach, Basis basis, Measure total, Interpretation<ScoreRounding> rounding)
        implements Rule {
    /**
     * Checks that every element stands for one measure.
     *
     * @param provision  the sentence of law
     * @param reach  for whom and for which periods
     * @param basis  from what the total is made
     * @param total  the measure of the total, in points
     * @param rounding  at which stages it is rounded
     * @throws IllegalArgumentException if two measures have the same element
     */
    public Sheet {
        requireNonNull(basis, "basis");
        requireNonNull(provision, "provision");
        requireNonNull(reach, "reach");
        requireNonNull(total, "total");
        requireNonNull(rounding, "rounding");
        checkElements(provision, total, new HashSet<>());
    }

    private static void checkElements(Provision provision, Measure measure, Set<String> seen) {
        checkArgument(
                seen.add(measure.element()),
                "element (%s) stands twice on sheet %s",
                measure.element(),
                provision.id());
        measure.parts().forEach(part -> checkElements(provision, part, seen));
    }

    /** From what a total is made. */
    public enum Basis {
        /** From marks and work of the period itself. */
        FACTS,
        /** From the scores of shorter periods. */
        SHORTER_PERIODS
    }
}
