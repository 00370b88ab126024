package io.github.thuocdo.scoring.statistics;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.PerCent;
import io.github.thuocdo.scoring.outcome.ScopeKind;

/**
 * The limited class against the places of a ceiling (số người đạt mức bị khống chế so với số chỗ). Places are shown only where the numbers are shown
 * of which they are taken.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param kind  what the scope is
 * @param id  the agency, the unit or the group
 * @param rate  the share, as a ratio
 * @param having  how many have the class
 * @param places  how many may have it
 */
public record ScopePlaces(
        ScopeKind kind, String id, @PerCent Fraction rate, Count having, Count places) {

    /** Checks that nothing is missing. */
    public ScopePlaces {
        requireNonNull(kind, "kind");
        requireNonNull(id, "id");
        requireNonNull(rate, "rate");
        requireNonNull(having, "having");
        requireNonNull(places, "places");
    }
}
