package io.github.thuocdo.core.policy.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.text.RecordStyle;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which total and which conditions give which class (thang xếp loại). Decree 335/2025, Art 20.1–20.4a: from 90, from 70, from 50, below
 * 50; Art 8 asks organizations for shares of tasks besides; Decree 90/2020 knows conditions alone.
 *
 * <p>For a period that has no class the ladder gives an indicative range: the class to which the score corresponds (Art 15.3a, 23).
 *
 * <p>A class is reached when its band holds the total and its requirements are met. Where the band is reached and a requirement is not, the
 * reading {@code unmet-condition} says what follows; nobody falls by it into the lowest class of a ladder with bands, which has a band
 * of its own. Where no class is reached at all, {@code beyond-ladder} says what follows.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param provision  the sentence of law
 * @param reach  for whom and for which periods
 * @param rungs  the classes, best first
 * @param outcome  whether it gives a class or an indicative range
 * @param unmet  what follows when the band of a class is reached and a requirement is not; present exactly where there are both
 * @param beyond  what follows when no class is reached; present exactly where there are requirements
 */
@RecordStyle
@Value.Builder
public record Ladder(
        Provision provision,
        Reach reach,
        ImmutableList<Rung> rungs,
        Outcome outcome,
        Optional<Interpretation<Unmet>> unmet,
        Optional<Interpretation<Beyond>> beyond)
        implements Rule {
    /**
     * Checks that the rungs are in order and every total has one class.
     *
     * @throws IllegalArgumentException if there are none, one is not below its predecessor, only some have a band, the bands overlap or
     *     leave a number out, or it is not said what follows from a requirement that is not met
     */
    public Ladder {
        requireNonNull(outcome, "outcome");
        requireNonNull(reach, "reach");
        ValueRule.LADDER_HAS_RUNG.check(!rungs.isEmpty());
        for (int i = 1; i < rungs.size(); i++) {
            ValueRule.RUNGS_GO_DOWN.check(
                    rungs.get(i).level().isBelow(rungs.get(i - 1).level()),
                    rungs.get(i).level(),
                    rungs.get(i - 1).level());
        }
        List<Interval> bands =
                rungs.stream().flatMap(rung -> rung.band().stream()).toList();
        ValueRule.BANDS_FOR_ALL_RUNGS.check(bands.isEmpty() || bands.size() == rungs.size(), provision.id());
        if (!bands.isEmpty()) {
            checkBands(bands);
        }
        boolean requires = rungs.stream().anyMatch(rung -> !rung.requires().isEmpty());
        ValueRule.LADDER_UNMET.check(unmet.isPresent() == (requires && !bands.isEmpty()), provision.id());
        ValueRule.LADDER_BEYOND.check(beyond.isPresent() == requires, provision.id());
    }

    /**
     * Makes a ladder of bands alone.
     *
     * @param provision  the sentence of law
     * @param reach  for whom and for which periods
     * @param rungs  the classes, best first
     * @param outcome  whether it gives a class or an indicative range
     * @throws IllegalArgumentException as above
     */
    public Ladder(Provision provision, Reach reach, Iterable<Rung> rungs, Outcome outcome) {
        this(provision, reach, ImmutableList.copyOf(rungs), outcome, Optional.empty(), Optional.empty());
    }

    private static void checkBands(List<Interval> bands) {
        for (int i = 1; i < bands.size(); i++) {
            checkMeeting(bands.get(i - 1), bands.get(i));
        }
        Interval best = bands.get(0);
        Interval lowest = bands.get(bands.size() - 1);
        ValueRule.BEST_BAND_OPEN.check(best.upper().isEmpty(), best);
        ValueRule.LOWEST_BAND_OPEN.check(lowest.lower().isEmpty(), lowest);
    }

    private static void checkMeeting(Interval upper, Interval lower) {
        ValueRule.BANDS_APART.check(!lower.overlaps(upper), lower, upper);
        ValueRule.BANDS_WITHOUT_GAP.check(upper.meets(lower), lower, upper);
    }

    /**
     * Returns whether the classes have bands.
     *
     * @return false for a regime without points
     */
    public boolean hasBands() {
        return rungs.get(0).band().isPresent();
    }

    /**
     * Returns the class whose band holds a total, whatever else it requires.
     *
     * @param total  the total, in points
     * @return the rung; empty in a regime without points
     */
    public Optional<Rung> rungFor(Fraction total) {
        return rungs.stream()
                .filter(rung -> rung.band().filter(band -> band.contains(total)).isPresent())
                .findFirst();
    }

    /** Whether a ladder gives a class. */
    public enum Outcome implements Term {
        /** A class. */
        CLASS,
        /** The class to which the score corresponds, said to be indicative. */
        INDICATIVE_RANGE
    }

    /** What follows when the band of a class is reached and a requirement is not met; key {@code unmet-condition}. */
    public enum Unmet implements Reading {
        /** The authority decides. */
        REFER_TO_AUTHORITY,
        /** The next class whose own requirements are met, but never the lowest. */
        NEXT_LEVEL_WHOSE_CONDITIONS_HOLD,
        /** The class below, whether its requirements are met or not. */
        ONE_LEVEL_DOWN
    }

    /** What follows when no class is reached; key {@code beyond-ladder}. */
    public enum Beyond implements Reading {
        /** The authority decides. */
        REFER_TO_AUTHORITY,
        /** It is "not completed". */
        NOT_COMPLETED
    }

    /**
     * A class with its band and what it requires besides.
     *
     * @param provision  the sentence of law
     * @param level  the class
     * @param band  the totals that reach it, in points; empty in a regime without points
     * @param requires  what it requires besides, all of it
     */
    public record Rung(
            Provision provision, Classification level, Optional<Interval> band, ImmutableList<Requirement> requires)
            implements Serializable {
        /** Checks that nothing is null. */
        public Rung {
            requireNonNull(provision, "provision");
            requireNonNull(level, "level");
            requireNonNull(band, "band");
            requireNonNull(requires, "requires");
        }

        /**
         * Makes a rung of a band alone.
         *
         * @param provision  the sentence of law
         * @param level  the class
         * @param band  the totals that reach it, in points
         */
        public Rung(Provision provision, Classification level, Interval band) {
            this(provision, level, Optional.of(band), ImmutableList.of());
        }

        @Serial
        private Object writeReplace() {
            return RecordForm.of(this);
        }
    }

    /**
     * What a class requires besides its band.
     *
     * @param provision  the sentence of law
     * @param condition  the condition
     */
    public record Requirement(Provision provision, Condition condition) implements Serializable {
        /** Checks that nothing is null. */
        public Requirement {
            requireNonNull(provision, "provision");
            requireNonNull(condition, "condition");
        }
    }

    @Serial
    private Object writeReplace() {
        return RecordForm.of(this);
    }

    /**
     * Starts a ladder.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a ladder of parts that are named; those that may be missing may be left out. */
    public static final class Builder extends LadderBuilder {
        Builder() {}
    }
}
