package io.github.thuocdo.core.organization;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.period.DateRange;
import java.io.Serializable;

/**
 * Days on which a person lawfully did not work (thời gian nghỉ).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param cadre  who was absent
 * @param kind  the legal kind
 * @param dates  the days
 */
public record Absence(CadreId cadre, LeaveKind kind, DateRange dates) implements Serializable {
    /** Checks that nothing is null. */
    public Absence {
        requireNonNull(cadre, "cadre");
        requireNonNull(kind, "kind");
        requireNonNull(dates, "dates");
    }
}
