package io.github.thuocdo.scoring.assembly;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.unit.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person holds on every day of an interval (chức vụ đang giữ).
 *
 * @param deciding  the posts that decide
 * @param role  the highest role of those
 * @param headed  the units headed
 * @param until  the last day of the interval; null for nobody's interval
 */
record Held(
        ImmutableList<Appointment> deciding,
        Role role,
        ImmutableSet<UnitId> headed,
        @Nullable LocalDate until) {

    static final Held NOTHING = new Held(ImmutableList.of(), Role.STAFF, ImmutableSet.of(), null);
}
