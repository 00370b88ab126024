package io.github.thuocdo.core.organization;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.unit.UnitId;
import java.io.Serializable;

/**
 * That a unit has issued its own regulation on evaluation (quy chế đánh giá của đơn vị), with its number and day.
 *
 * <p>Decree 233/2026, Art 18.3a, asks every public service unit for one by 30/11/2026; whether there is one is read on the day of the
 * classification (Art 20.1). What the regulation says is a policy, whose instrument has the number of the decision.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param unit  the public service unit; its component units go by it too
 * @param decision  the decision by which it was issued
 */
public record UnitRegulation(UnitId unit, Decision decision) implements Serializable {
    /** Checks that nothing is null. */
    public UnitRegulation {
        requireNonNull(unit, "unit");
        requireNonNull(decision, "decision");
    }
}
