package io.github.thuocdo.core.policy.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import java.io.Serializable;

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
     * Checks the order of the rungs.
     *
     * @param provision  the sentence of law
     * @param reach  for whom and for which periods
     * @param rungs  the classes, best first
     * @param outcome  whether it gives a class or an indicative range
     * @throws IllegalArgumentException if there are none, or one is not below its predecessor
     */
    public Ladder {
        requireNonNull(provision, "provision");
        requireNonNull(reach, "reach");
        requireNonNull(outcome, "outcome");
        checkArgument(!rungs.isEmpty(), "ladder must have a rung");
        for (int i = 1; i < rungs.size(); i++) {
            checkArgument(
                    rungs.get(i).level().isBelow(rungs.get(i - 1).level()),
                    "rung %s must be below %s",
                    rungs.get(i).level(),
                    rungs.get(i - 1).level());
        }
    }

    /**
     * Returns the rung for a total.
     *
     * @param total  the total in points
     * @return the rung
     * @throws IllegalArgumentException if no band holds the total
     */
    public Rung rungFor(Fraction total) {
        return rungs.stream()
                .filter(rung -> rung.band().contains(total))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("total (" + total + ") must be within a band"));
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
