package io.github.thuocdo.scoring.procedure;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.AppointmentKind;
import io.github.thuocdo.core.organization.Delegation;
import io.github.thuocdo.core.organization.Matter;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.policy.rule.Competence;
import io.github.thuocdo.core.policy.rule.Competence.Power;
import io.github.thuocdo.core.policy.rule.Competence.Seat;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.core.validity.Term;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody who holds a power over a person on a day (người có thẩm quyền): the head of the unit whose head is competent, or whom that head
 * delegated.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param power  what he or she may do
 * @param person  who that is
 * @param office  as what he or she is competent
 * @param unit  the unit whose head is competent
 */
public record Competent(Power power, CadreId person, Office office, UnitId unit) {

    /** As what somebody is competent (tư cách). */
    public enum Office implements Term {
        /** As the head of the unit. */
        HEAD,
        /** By delegation of that head. */
        DELEGATE
    }

    /** Checks that nothing is null. */
    public Competent {
        requireNonNull(power, "power");
        requireNonNull(person, "person");
        requireNonNull(office, "office");
        requireNonNull(unit, "unit");
    }

    /**
     * Returns who may do something about a person who serves in a unit.
     *
     * @param rule  the powers that a policy gives
     * @param matter  what is to be done
     * @param role  the role of the person
     * @param unit  where he or she serves
     * @param organization  the units, posts and delegations
     * @param on  the day
     * @return those who may, heads before delegates; nobody where the organization does not know who heads the unit whose head is competent
     */
    public static ImmutableList<Competent> of(
            Competence rule, Matter matter, Role role, UnitId unit, Organization organization, LocalDate on) {
        Seat seat = seat(role, unit, organization);
        return rule.powers(matter, seat).stream()
                .flatMap(power -> holder(power, seat, unit, organization).stream()
                        .flatMap(there -> Stream.concat(
                                heads(there, organization, on)
                                        .map(head -> new Competent(power, head, Office.HEAD, there)),
                                delegates(there, matter, organization, on)
                                        .map(delegate -> new Competent(power, delegate, Office.DELEGATE, there)))))
                .distinct()
                .collect(toImmutableList());
    }

    /**
     * Returns where somebody sits, seen from the using agency.
     *
     * @param role  the role of the person
     * @param unit  where he or she serves
     * @param organization  the units
     * @return the seat
     */
    public static Seat seat(Role role, UnitId unit, Organization organization) {
        return organization.agencyOf(unit).equals(unit) ? Seat.inAgency(role) : Seat.inUnit(role);
    }

    private static Optional<UnitId> holder(Power power, Seat seat, UnitId unit, Organization organization) {
        UnitId agency = organization.agencyOf(unit);
        return switch (power.holder()) {
            case UNIT_HEAD -> Optional.of(unit);
            case AGENCY_HEAD -> Optional.of(agency);
            case MANAGING_AGENCY_HEAD -> managing(agency, seat, organization);
        };
    }

    /** The agency itself where it manages and the person is not its head, else the nearest above that does. */
    private static Optional<UnitId> managing(UnitId agency, Seat seat, Organization organization) {
        Optional<Unit> at = organization.unit(agency);
        if (seat == Seat.AGENCY_HEAD) {
            at = at.flatMap(one -> above(one, organization));
        }
        while (at.isPresent() && at.get().level() != UnitLevel.MANAGING) {
            at = above(at.get(), organization);
        }
        return at.map(Unit::id);
    }

    private static Optional<Unit> above(Unit unit, Organization organization) {
        return unit.parent().flatMap(organization::unit);
    }

    private static Stream<CadreId> heads(UnitId unit, Organization organization, LocalDate on) {
        return organization.appointments().stream()
                .filter(post -> post.unit().equals(unit)
                        && post.role() == Role.HEAD
                        && post.kind() != AppointmentKind.SECONDED
                        && post.dates().contains(on))
                .map(Appointment::cadre);
    }

    private static Stream<CadreId> delegates(UnitId unit, Matter matter, Organization organization, LocalDate on) {
        return organization.delegations().stream()
                .filter(delegation -> delegation.unit().equals(unit)
                        && delegation.matters().contains(matter)
                        && delegation.dates().contains(on))
                .map(Delegation::to);
    }
}
