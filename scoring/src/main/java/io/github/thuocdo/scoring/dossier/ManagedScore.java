package io.github.thuocdo.scoring.dossier;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import java.io.Serializable;

/**
 * The period score of a civil servant under a leader's management, for the leader's unit criterion d (Decree 335/2025, Art 15.3a).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param cadre  the civil servant
 * @param total  the score of the same period, or why there is none
 */
public record ManagedScore(CadreId cadre, Observation<Points> total) implements Serializable {
    /** Checks that nothing is null. */
    public ManagedScore {
        requireNonNull(cadre, "cadre");
        requireNonNull(total, "total");
    }
}
