package io.github.thuocdo.scoring.assembly;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.unit.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Which units a subject manages, and who leads it (đơn vị trực thuộc, người lãnh đạo). */
final class ManagedUnits {

    private final Organization organization;
    private final Posts posts;

    ManagedUnits(Organization organization, Posts posts) {
        this.organization = organization;
        this.posts = posts;
    }

    /** The unit that an organization is, or that a collective leads; empty for a person. */
    static Optional<UnitId> unitOf(Subject subject) {
        if (subject instanceof Subject.Organization unit) {
            return Optional.of(unit.id());
        }
        return subject instanceof Subject.Collective collective ? Optional.of(collective.id()) : Optional.empty();
    }

    /** The units whose classes count for the subject: those directly below, or for a deputy those in the field. */
    ImmutableSet<UnitId> directlyManaged(Subject subject, EvaluationPeriod period) {
        return Stream.concat(
                        ledBy(subject, period).flatMap(unit -> organization.below(unit).stream()),
                        inField(subject, period))
                .collect(toImmutableSet());
    }

    /**
     * The units for which the subject answers: those headed, not those below them, in "directly managed" (Decree 335/2025, Art 20.4d); for a
     * deputy those in the field. An organization answers for those directly below, and its leadership for the organization too.
     */
    ImmutableSet<UnitId> answeredFor(Subject subject, EvaluationPeriod period) {
        if (subject instanceof Subject.Person) {
            return Stream.concat(ledBy(subject, period), inField(subject, period))
                    .collect(toImmutableSet());
        }
        Stream<UnitId> below = directlyManaged(subject, period).stream();
        return (subject instanceof Subject.Collective ? Stream.concat(ledBy(subject, period), below) : below)
                .collect(toImmutableSet());
    }

    private Stream<UnitId> ledBy(Subject subject, EvaluationPeriod period) {
        return subject instanceof Subject.Person person
                ? posts.headed(person.id(), period).stream()
                : unitOf(subject).stream();
    }

    /** The units in the fields of whoever is a deputy, be it beside heading another unit. */
    private Stream<UnitId> inField(Subject subject, EvaluationPeriod period) {
        return subject instanceof Subject.Person person
                ? posts.fields(person.id(), period).stream().flatMap(field -> field.units().stream())
                : Stream.empty();
    }

    /** Those who led the unit of an organization or collective on some day of the period, by identifier. */
    ImmutableSet<CadreId> leaders(Subject subject, EvaluationPeriod period) {
        return leadingPosts(subject)
                .filter(post -> post.dates().overlaps(period.dates()))
                .map(Appointment::cadre)
                .sorted()
                .collect(toImmutableSet());
    }

    /** Whether somebody led the unit of an organization or collective on a day. */
    boolean isLedBy(Subject subject, CadreId cadre, LocalDate day) {
        return leadingPosts(subject)
                .anyMatch(post -> post.cadre().equals(cadre) && post.dates().contains(day));
    }

    private Stream<Appointment> leadingPosts(Subject subject) {
        return unitOf(subject).stream().flatMap(posts::leadingPosts);
    }
}
