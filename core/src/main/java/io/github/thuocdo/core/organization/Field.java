package io.github.thuocdo.core.organization;

import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.document.PartsForm;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.validity.PlainText;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a leader has assigned to a deputy (lĩnh vực được phân công phụ trách), with its days.
 *
 * <p>The unit criteria of a deputy look at this field alone (Decree 335/2025, Art 15.4, 16.2): a deputy in charge of justice answers for
 * the civil-status officer and not for the colleague in general affairs. A field may name people, whole units and subject matters.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Field implements NoBean, Serializable permits ImmutableField {

    @Serial
    private static final long serialVersionUID = 1L;

    Field() {}

    /**
     * Returns the deputy in charge.
     *
     * @return the deputy
     */
    public abstract CadreId deputy();

    /**
     * Returns the subject matters, in words.
     *
     * @return the name of the field
     */
    @Value.Default
    public String name() {
        return "";
    }

    /**
     * Returns the people in the field.
     *
     * @return the people named one by one
     */
    public abstract ImmutableSet<CadreId> people();

    /**
     * Returns the units in the field, each with everybody in it.
     *
     * @return the units
     */
    public abstract ImmutableSet<UnitId> units();

    /**
     * Returns the days of the assignment.
     *
     * @return the days, always unless given
     */
    @Value.Default
    public DateRange dates() {
        return DateRange.all();
    }

    /**
     * Returns the decision of assignment.
     *
     * @return the decision
     */
    public abstract Optional<Decision> decision();

    /** Checks that the name can be printed. */
    @Value.Check
    void check() {
        PlainText.printed("name", name());
    }

    /** Without the name. */
    @Override
    public String toString() {
        return "Field[deputy=" + deputy() + ", dates=" + dates() + "]";
    }

    /**
     * Starts a field.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Serial
    Object writeReplace() {
        return PartsForm.of(this);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw PartsForm.refusal();
    }

    /** Builds a field. Not thread-safe. */
    public static final class Builder extends ImmutableField.Builder {
        Builder() {}
    }
}
