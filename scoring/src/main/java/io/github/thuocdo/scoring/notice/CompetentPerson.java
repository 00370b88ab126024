package io.github.thuocdo.scoring.notice;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.Matter;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.policy.rule.Competence.Seat;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.procedure.Competent;
import io.github.thuocdo.scoring.procedure.Competent.Office;
import java.time.LocalDate;
import java.util.Optional;

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

    /** Names nobody. */
    @Override
    public String toString() {
        return "CompetentPerson[" + office + "]";
    }

    /** Returns who may do something about the person of a scorecard, under its policy; nobody is competent about him- or herself. */
    static ImmutableList<CompetentPerson> of(Organization organization, Scorecard card, CadreId person, Matter matter) {
        Dossier dossier = card.dossier();
        LocalDate day = dossier.period().lastDay();
        return lastPost(organization, dossier, person).stream()
                .flatMap(post -> card.policy().competence().stream()
                        .flatMap(rule ->
                                Competent.of(rule, matter, dossier.role(), post.unit(), organization, day).stream()))
                .filter(competent -> !competent.person().equals(person))
                .flatMap(competent -> named(organization, competent).stream())
                .distinct()
                .collect(toImmutableList());
    }

    /** Where the person of a scorecard sits, seen from the using agency. */
    static Optional<Seat> seatOf(Organization organization, Scorecard card, CadreId person) {
        Dossier dossier = card.dossier();
        return lastPost(organization, dossier, person)
                .map(post -> Competent.seat(dossier.role(), post.unit(), organization));
    }

    private static Optional<Appointment> lastPost(Organization organization, Dossier dossier, CadreId person) {
        return organization.primaryPostOf(
                person, dossier.leftOn().orElse(dossier.period().lastDay()));
    }

    private static Optional<CompetentPerson> named(Organization organization, Competent competent) {
        return organization
                .cadre(competent.person())
                .map(cadre ->
                        new CompetentPerson(cadre.name(), competent.office(), organization.nameOf(competent.unit())));
    }
}
