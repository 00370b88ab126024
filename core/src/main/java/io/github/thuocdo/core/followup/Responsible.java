package io.github.thuocdo.core.followup;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.text.RecordStyle;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who has to see to a matter (phân công trách nhiệm): the unit that leads, the units that co-ordinate, and the people.
 *
 * <p>One person is answerable alone, several as a team (tổ).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param lead  the unit that leads (đơn vị chủ trì), where a unit does
 * @param coordinating  the units that co-ordinate (đơn vị phối hợp)
 * @param people  the person or the members of the team
 */
@RecordStyle
@Value.Builder
public record Responsible(Optional<UnitId> lead, ImmutableSet<UnitId> coordinating, ImmutableSet<CadreId> people)
        implements Serializable {
    /**
     * Checks that somebody has to see to it.
     *
     * @throws IllegalArgumentException if no unit leads and no person is named, or the unit that leads is also one that co-ordinates
     */
    public Responsible {
        requireNonNull(lead, "lead");
        requireNonNull(coordinating, "coordinating");
        requireNonNull(people, "people");
        ValueRule.FOLLOW_UP_OF_SOMEBODY.check(lead.isPresent() || !people.isEmpty(), coordinating);
        lead.ifPresent(unit -> ValueRule.LEAD_NOT_COORDINATING.check(!coordinating.contains(unit), unit.text()));
    }

    @Serial
    private Object writeReplace() {
        return RecordForm.of(this);
    }

    /**
     * Starts a distribution of duties.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a distribution of parts that are named; those that may be missing may be left out. */
    public static final class Builder extends ResponsibleBuilder {
        Builder() {}
    }
}
