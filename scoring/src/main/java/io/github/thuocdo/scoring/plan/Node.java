package io.github.thuocdo.scoring.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.evaluation.Refusal;
import io.github.thuocdo.core.evaluation.RefusalException;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.outcome.Step;
import io.github.thuocdo.scoring.packing.Digest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One measure of a sheet, compiled: it writes its numbers into its slots, and makes a step of them. */
public abstract class Node {

    private final String element;
    private final Provision provision;
    private final int slot;

    Node(String element, Provision provision, int slot) {
        this.element = element;
        this.provision = provision;
        this.slot = slot;
    }

    public final String element() {
        return element;
    }

    final Provision provision() {
        return provision;
    }

    /** The slot of the number that other nodes read. */
    public final int slot() {
        return slot;
    }

    /**
     * Writes the number.
     *
     * @param digest  marks and lines
     * @param at  where the dossier's part of the digest starts
     * @param dossier  the facts that are not in the digest; null when there are none
     * @param frame  where to write
     */
    abstract void evaluate(Digest digest, int at, @Nullable Dossier dossier, Frame frame);

    /** Returns whether the number rests on facts outside the digest. */
    boolean needsDossier() {
        return false;
    }

    /** Returns whether the number rests on the lines of work themselves. */
    boolean needsLines() {
        return false;
    }

    /** Returns the questions by whose reading the number is not there, each under the gap that follows. */
    ImmutableMap<Gap, Interpretation<?>> readings() {
        return ImmutableMap.of();
    }

    /** Returns the most that the number can be; empty when the rules do not say. */
    Optional<Fraction> maximum() {
        return Optional.empty();
    }

    /** Refuses a supplied number that the measure cannot have. */
    void checkSupplied(Supplied supplied, Dossier dossier) {
        Fraction value = supplied.value();
        Interval range = maximum()
                .map(most -> Interval.closed(Fraction.ZERO, most))
                .orElseGet(() -> Interval.atLeast(Fraction.ZERO));
        if (!range.contains(value)) {
            throw new RefusalException(
                    new Refusal.FigureOutOfRange(element, value, range, provision.citation()),
                    "supplied " + element + " (" + value + ") must be "
                            + maximum().map(most -> "from 0 to " + most).orElse("at least 0") + ": "
                            + provision.citation());
        }
    }

    /** Returns the refusal of a supplied number that is none of those there can be. */
    final RefusalException notPossible(Supplied supplied, ImmutableList<Fraction> possible, String rule) {
        return new RefusalException(
                new Refusal.FigureNotPossible(element, supplied.value(), possible, provision.citation()),
                "supplied " + element + " (" + supplied.value() + ") must be " + rule + ": " + provision.citation());
    }

    /** Returns the dossier of a number that rests on more than the digest. */
    public static Dossier required(@Nullable Dossier dossier) {
        if (dossier == null) {
            throw new IllegalStateException("a leader's or a longer period's dossier must be at hand");
        }
        return dossier;
    }

    /** Returns whether a value should be there and is not; one on leave, not due, or not under the policy is lawfully absent. */
    static boolean isOwed(Observation<?> value) {
        return value.absence().filter(kind -> !kind.isLawful()).isPresent();
    }

    /**
     * Returns whether the period brings together what shorter ones had: a year from cumulative quantities, whose other parts are means.
     */
    static boolean isCumulative(Dossier dossier) {
        return dossier.period().kind() == PeriodKind.YEAR;
    }

    /**
     * Makes the step of the number.
     *
     * @param card  the evaluation
     * @param factor  what the number is multiplied by on its way into the step above
     */
    abstract Step step(Evaluated card, Fraction factor);
}
