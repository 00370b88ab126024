package io.github.thuocdo.scoring.quota;

import com.google.common.collect.ImmutableList;

/**
 * What the cap does to one candidate.
 *
 * <p>It names scopes and numbers of places only, so a reason written from it discloses neither a colleague nor a score.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param verdict  whether the candidate has a place
 * @param limits  the scopes that stand in the way, innermost first; empty exactly for the admitted
 */
public record QuotaOutcome(Verdict verdict, ImmutableList<Limit> limits) {

    static final QuotaOutcome ADMITTED = new QuotaOutcome(Verdict.ADMITTED, ImmutableList.of());

    /** Whether a candidate has a place. */
    public enum Verdict {
        /** Has a place. */
        ADMITTED,
        /** Has a place if the authority chooses so; until then has none. */
        REFERRED,
        /** Has none. */
        REFUSED
    }

    /** Why a scope stands in the way. */
    public enum Ground {
        /** Those admitted, all of whom rank above, fill the scope; or it has no place at all. */
        FULL,
        /** More candidates with the same key stand in the scope than places are left. */
        TIED,
        /** The places left are kept for candidates who rank above and are tied. */
        BEHIND_A_TIE,
        /** More candidates stand in the scope than it has places, and no order was given. */
        NO_ORDER,
        /** The share is to be recorded for the scope and was not. */
        NO_RATE
    }

    /**
     * A scope that stands in a candidate's way.
     *
     * @param ground  why
     * @param scope  the id of the scope
     * @param places  the places of the scope in all
     * @param open  the places given to nobody at that moment: for a candidate who is tied or not ordered, those that
     *     are left to the tied; behind a tie, those kept for the tied; 0 if full
     */
    public record Limit(Ground ground, String scope, int places, int open) {}

    public QuotaOutcome {
        if (limits.isEmpty() != (verdict == Verdict.ADMITTED)) {
            throw new IllegalArgumentException(
                    "limits (" + limits + ") must be empty for the admitted and for nobody else");
        }
    }
}
