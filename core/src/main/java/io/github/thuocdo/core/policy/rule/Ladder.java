package io.github.thuocdo.core.policy.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import java.io.Serializable;
import java.util.Optional;

/**
 * Which total gives which class (thang xếp loại). Decree 335/2025, Art 20.1–20.4a: from 90, from 70, from 50, below 50.
 *
 * <p>For a period that has no class the ladder gives an indicative range: the class to which the score corresponds (Art 15.3a, 23).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param provision  the sentence of law
 * @param reach  for whom and for which periods
 * @param rungs  the classes, best first
 * @param outcome  whether it gives a class or an indicative range
 */
public record Ladder(Provision provision, Reach reach, ImmutableList<Rung> rungs, Outcome outcome) implements Rule {

    /**
     * Checks that the rungs are in order and every total has one class.
     *
     * @param provision  the sentence of law
     * @param reach  for whom and for which periods
     * @param rungs  the classes, best first
     * @param outcome  whether it gives a class or an indicative range
     * @throws IllegalArgumentException if there are none, one is not below its predecessor, or the bands overlap or leave a number out
     */
    public Ladder {
        requireNonNull(provision, "provision");
        requireNonNull(reach, "reach");
        requireNonNull(rungs, "rungs");
        requireNonNull(outcome, "outcome");
        checkArgument(!rungs.isEmpty(), "ladder must have a rung");
        for (int i = 1; i < rungs.size(); i++) {
            checkArgument(
                    rungs.get(i).level().isBelow(rungs.get(i - 1).level()),
                    "rung %s must be below %s",
                    rungs.get(i).level(),
                    rungs.get(i - 1).level());
            checkMeeting(rungs.get(i - 1).band(), rungs.get(i).band());
        }
        checkUnlimited(rungs.get(0).band(), rungs.get(rungs.size() - 1).band());
    }

    private static void checkMeeting(Interval upper, Interval lower) {
        checkArgument(!lower.overlaps(upper), "bands %s and %s of a ladder must not overlap", lower, upper);
        Optional<Fraction> top = lower.upper().map(Interval.Bound::value);
        Optional<Fraction> bottom = upper.lower().map(Interval.Bound::value);
        // Bands that share no number and have one edge number in common leave it out only if both are open there.
        boolean leftOut = lower.upper().equals(upper.lower());
        checkArgument(
                top.isPresent() && top.equals(bottom) && !leftOut,
                "bands %s and %s of a ladder must leave no number between them",
                lower,
                upper);
    }

    private static void checkUnlimited(Interval best, Interval lowest) {
        checkArgument(best.upper().isEmpty(), "best band %s of a ladder must have no upper limit", best);
        checkArgument(lowest.lower().isEmpty(), "lowest band %s of a ladder must have no lower limit", lowest);
    }

    /**
     * Returns the rung for a total.
     *
     * @param total  the total in points
     * @return the rung, of which there is one for every total
     */
    public Rung rungFor(Fraction total) {
        return rungs.stream()
                .filter(rung -> rung.band().contains(total))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a ladder gives a class. */
    public enum Outcome {
        /** A class. */
        CLASS,
        /** The class to which the score corresponds, said to be indicative. */
        INDICATIVE_RANGE
    }

    /**
     * A class with its band.
     *
     * @param provision  the sentence of law
     * @param level  the class
     * @param band  the totals that give it, in points
     */
    public record Rung(Provision provision, Classification level, Interval band) implements Serializable {
        /**
         * Checks that nothing is null.
         *
         * @param provision  the sentence of law
         * @param level  the class
         * @param band  the totals that give it, in points
         */
        public Rung {
            requireNonNull(provision, "provision");
            requireNonNull(level, "level");
            requireNonNull(band, "band");
        }
    }
}
