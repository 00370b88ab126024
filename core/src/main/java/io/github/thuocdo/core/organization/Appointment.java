package io.github.thuocdo.core.organization;

import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.document.PartsForm;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.unit.UnitId;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A post of a person in a unit over dates (bổ nhiệm, bố trí công tác).
 *
 * <p>Example: from 01/10 a deputy is acting head of the division until a head is appointed: an {@link AppointmentKind#ACTING} post with
 * role head, beside the primary post as deputy.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Appointment implements NoBean, Serializable permits ImmutableAppointment {

    @Serial
    private static final long serialVersionUID = 1L;

    Appointment() {}

    /**
     * Returns who holds the post.
     *
     * @return the person
     */
    public abstract CadreId cadre();

    /**
     * Returns where the post is.
     *
     * @return the unit
     */
    public abstract UnitId unit();

    /**
     * Returns the kind of post.
     *
     * @return the kind, primary unless given
     */
    @Value.Default
    public AppointmentKind kind() {
        return AppointmentKind.PRIMARY;
    }

    /**
     * Returns the role that goes with the post.
     *
     * @return the role
     */
    public abstract Role role();

    /**
     * Returns the days on which the post is held.
     *
     * @return the days, always unless given
     */
    @Value.Default
    public DateRange dates() {
        return DateRange.all();
    }

    /**
     * Returns to whom the person reports directly, where that is not the head of the unit.
     *
     * @return the direct superior
     */
    public abstract Optional<CadreId> reportsTo();

    /**
     * Returns the decision of appointment.
     *
     * @return the decision
     */
    public abstract Optional<Decision> decision();

    /**
     * Returns the primary post of somebody who answers to the head of the unit, without the decision by which it was given.
     *
     * @param cadre  the person
     * @param unit  the unit
     * @param role  the role
     * @param dates  the days in it
     * @return the post
     */
    public static Appointment of(CadreId cadre, UnitId unit, Role role, DateRange dates) {
        return builder().cadre(cadre).unit(unit).role(role).dates(dates).build();
    }

    /**
     * Starts an appointment.
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

    /** Builds an appointment. Not thread-safe. */
    public static final class Builder extends ImmutableAppointment.Builder {
        Builder() {}
    }
}
