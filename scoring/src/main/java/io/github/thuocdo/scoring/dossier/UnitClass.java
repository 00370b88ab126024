package io.github.thuocdo.scoring.dossier;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.unit.UnitId;
import java.io.Serializable;

/**
 * The class of a unit that a subject manages (mức xếp loại của đơn vị trực thuộc): Decree 335/2025, Art 8.1, asks whether any is "not
 * completed", Decree 90/2020 for the share of good ones.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param unit  the unit
 * @param classification  its class, or why it has none; excused or not applicable when it lawfully has none
 */
public record UnitClass(UnitId unit, Observation<Classification> classification) implements Serializable {
    /** Checks that nothing is null. */
    public UnitClass {
        requireNonNull(unit, "unit");
        requireNonNull(classification, "classification");
    }
}
