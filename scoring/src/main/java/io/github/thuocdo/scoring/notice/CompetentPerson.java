package io.github.thuocdo.scoring.notice;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.Cadre;
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
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.dossier.Dossier;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody who may evaluate or classify a person, by name and title (người có thẩm quyền).
 *
 * <p>It is told by the posts and the delegations on the last day of the period; where the organization does not know who heads the unit whose
 * head is competent, nobody is named.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param name  the name
 * @param office  as what he or she is competent
 * @param unit  the name of the unit whose head is competent
 */
public record CompetentPerson(String name, Office office, String unit) {

    /** Checks that nothing is missing. */
    public CompetentPerson {
        requireNonNull(name, "name");
        requireNonNull(office, "office");
        requireNonNull(unit, "unit");
    }

    /** As what somebody is competent (tư cách). */
    public enum Office implements Term {
        /** As the head of the unit. */
        HEAD,
        /** By delegation of that head. */
        DELEGATE
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "CompetentPerson[" + office + "]";
    }

    /** Returns who may do something about the person of a scorecard, under its policy. */
    static ImmutableList<CompetentPerson> of(Organization organization, Scorecard card, CadreId person, Matter matter) {
        Dossier dossier = card.dossier();
        LocalDate day = dossier.period().lastDay();
        LocalDate served = dossier.leftOn().orElse(day);
        return organization.primaryPostOf(person, served).map(Appointment::unit).stream()
                .flatMap(unit -> holders(organization, card, unit, matter))
                .distinct()
                .flatMap(unit -> Stream.concat(
                        heads(organization, unit, day, person), delegates(organization, unit, day, matter, person)))
                .distinct()
                .collect(toImmutableList());
    }

    private static Stream<UnitId> holders(Organization organization, Scorecard card, UnitId unit, Matter matter) {
        Seat seat = seat(organization, card.dossier().role(), unit);
        return card.policy().rulesOf(Competence.class).stream()
                .flatMap(rule -> rule.powers(matter, seat).stream())
                .map(Power::holder)
                .flatMap(holder -> switch (holder) {
                    case UNIT_HEAD -> Stream.of(unit);
                    case AGENCY_HEAD -> Stream.of(organization.agencyOf(unit));
                    case MANAGING_AGENCY_HEAD -> managing(organization, organization.agencyOf(unit), seat).stream();
                });
    }

    private static Seat seat(Organization organization, Role role, UnitId unit) {
        boolean inAgency = organization.agencyOf(unit).equals(unit);
        return switch (role) {
            case HEAD -> inAgency ? Seat.AGENCY_HEAD : Seat.UNIT_HEAD;
            case DEPUTY -> inAgency ? Seat.AGENCY_DEPUTY : Seat.UNIT_DEPUTY;
            case STAFF, COLLECTIVE -> inAgency ? Seat.AGENCY_STAFF : Seat.UNIT_STAFF;
        };
    }

    /** The agency itself where it manages and the person is not its head, else the nearest above that does. */
    private static Optional<UnitId> managing(Organization organization, UnitId agency, Seat seat) {
        Optional<Unit> unit = unit(organization, agency);
        if (seat == Seat.AGENCY_HEAD) {
            unit = unit.flatMap(Unit::parent).flatMap(above -> unit(organization, above));
        }
        while (unit.filter(one -> one.level() != UnitLevel.MANAGING).isPresent()) {
            unit = unit.flatMap(Unit::parent).flatMap(above -> unit(organization, above));
        }
        return unit.map(Unit::id);
    }

    private static Optional<Unit> unit(Organization organization, UnitId id) {
        return Optional.ofNullable(organization.unitById().get(id));
    }

    private static Stream<CompetentPerson> heads(
            Organization organization, UnitId unit, LocalDate day, CadreId person) {
        return organization.appointments().stream()
                .filter(post -> post.unit().equals(unit)
                        && post.role() == Role.HEAD
                        && post.kind() != AppointmentKind.SECONDED
                        && post.dates().contains(day))
                .flatMap(post -> named(organization, post.cadre(), Office.HEAD, unit, person));
    }

    private static Stream<CompetentPerson> delegates(
            Organization organization, UnitId unit, LocalDate day, Matter matter, CadreId person) {
        return organization.delegations().stream()
                .filter(delegation -> delegation.unit().equals(unit)
                        && delegation.matters().contains(matter)
                        && delegation.dates().contains(day))
                .map(Delegation::to)
                .flatMap(to -> named(organization, to, Office.DELEGATE, unit, person));
    }

    /** Nobody is competent about him- or herself. */
    private static Stream<CompetentPerson> named(
            Organization organization, CadreId competent, Office office, UnitId unit, CadreId person) {
        String unitName = unit(organization, unit).map(Unit::name).orElseGet(unit::text);
        return Optional.ofNullable(organization.cadreById().get(competent)).stream()
                .filter(cadre -> !cadre.id().equals(person))
                .map(Cadre::name)
                .map(name -> new CompetentPerson(name, office, unitName));
    }
}
