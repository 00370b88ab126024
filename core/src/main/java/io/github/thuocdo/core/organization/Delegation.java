package io.github.thuocdo.core.organization;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.text.RecordStyle;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * What the head of a unit has given to somebody else by decision (phân cấp, ủy quyền), with its days.
 *
 * <p>It lets somebody do what the head of the unit may do, and nothing more.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param unit  the unit whose head has delegated
 * @param to  to whom
 * @param matters  what
 * @param dates  the days on which it holds
 * @param decision  the document
 */
@RecordStyle
@Value.Builder
public record Delegation(UnitId unit, CadreId to, ImmutableSet<Matter> matters, DateRange dates, Decision decision)
        implements Serializable {
    /**
     * Checks that something was delegated.
     *
     * @throws IllegalArgumentException if nothing was
     */
    public Delegation {
        requireNonNull(unit, "unit");
        requireNonNull(to, "to");
        requireNonNull(dates, "dates");
        requireNonNull(decision, "decision");
        ValueRule.DELEGATION_OF_SOMETHING.check(!matters.isEmpty(), unit.text());
    }

    /**
     * Starts a delegation.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a delegation of parts that are named; those that may be missing may be left out. */
    public static final class Builder extends DelegationBuilder {
        Builder() {}
    }
}
