package io.github.thuocdo.scoring.dossier;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An organization that a person headed in the period (tổ chức mà cá nhân đứng đầu). Decree 335/2025, Art 20.6, limits the head by its class;
 * who heads several, by primary, concurrent or acting posts, has one of these for each.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param unit  the organization
 * @param level  its level
 * @param until  the last day as its head; empty of one that is headed on the day whose posts decide the role, which is the last in service
 * @param classification  its class, or why it has none
 */
public record HeadedOrganization(
        UnitId unit, UnitLevel level, Optional<LocalDate> until, Observation<Classification> classification)
        implements Serializable {
    /** Checks that nothing is null. */
    public HeadedOrganization {
        requireNonNull(unit, "unit");
        requireNonNull(level, "level");
        requireNonNull(until, "until");
        requireNonNull(classification, "classification");
    }

    /**
     * Returns an organization that is headed on the deciding day.
     *
     * @param unit  the organization
     * @param level  its level
     * @param classification  its class, or why it has none
     * @return the organization headed
     */
    public static HeadedOrganization of(UnitId unit, UnitLevel level, Observation<Classification> classification) {
        return new HeadedOrganization(unit, level, Optional.empty(), classification);
    }

    @Serial
    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
