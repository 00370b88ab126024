package io.github.thuocdo.scoring.classify;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.PerCent;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.scoring.outcome.ScopeKind;

/**
 * How the quota came out in one scope (<i>kết quả tính tỷ lệ trong một phạm vi</i>): for the authority, which sees the numbers of small
 * scopes too.
 *
 * <p>Example: agency, 20 %, twelve candidates and twelve people "good" by their score give four places; with all of them given, the base is
 * the twenty who are then "good".
 *
 * <p>It is in no stream of Java serialization, where it could bring numbers of its own: its round is, and is made again.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param kind  what the scope is
 * @param id  the agency, the unit, the authority or the group; a group counted within a unit is written {@code unit/group}; empty for those
 *     without a group
 * @param base  how many people the share is taken of, all places given
 * @param rate  the share, as a ratio
 * @param candidates  how many reach the limited class by their own record
 * @param places  how many of them may have it
 * @param admitted  how many have it
 * @param referred  how many stand before the authority, which may give them places
 * @param force  whether the share binds; beyond one that is advice nobody is refused
 */
public record ScopeOutcome(
        ScopeKind kind,
        String id,
        int base,
        @PerCent Fraction rate,
        int candidates,
        int places,
        int admitted,
        int referred,
        Quota.Force force) {
    /** Checks that nothing is null. */
    public ScopeOutcome {
        requireNonNull(kind, "kind");
        requireNonNull(id, "id");
        requireNonNull(rate, "rate");
        requireNonNull(force, "force");
    }

    /**
     * Returns the places that nobody was admitted to, those kept for people before the authority included.
     *
     * @return the number of places; 0 beyond a share that is advice
     */
    public int open() {
        return Math.max(0, places - admitted);
    }

    /**
     * Returns whether more have the class than the share advises ("không nên vượt quá"), which the authority is told and decides on.
     *
     * @return true if so; never for a share that binds
     */
    public boolean isBeyondAdvice() {
        return force == Quota.Force.ADVICE && admitted > places;
    }
}
