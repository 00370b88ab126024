package io.github.thuocdo.core.policy;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.law.Provision;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * That an edition is applied through a regulation which every unit issues itself, and by when it had to be issued first (nghĩa vụ ban hành quy
 * chế). Decree 233/2026, Art 18.3a: by 30/11/2026.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param provision  the sentence of law
 * @param dueBy  the last day
 */
public record RegulationDuty(Provision provision, LocalDate dueBy) implements Serializable {
    /** Checks that nothing is null. */
    public RegulationDuty {
        requireNonNull(provision, "provision");
        requireNonNull(dueBy, "dueBy");
    }
}
