package io.github.thuocdo.scoring.run;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.RoundFinding;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.AppointmentKind;
import io.github.thuocdo.core.organization.Field;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.unit.UnitId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Posts and fields of an organization that cannot all be as they are written (vướng mắc về chức vụ và lĩnh vực): two heads of one unit on one
 * day, a deputy within the own field. Whoever is acting stands in for a head and is none besides.
 *
 * @param organization  the organization
 * @param period  in which period they matter
 */
record PostTrouble(Organization organization, EvaluationPeriod period) {

    ImmutableList<Finding> of(Collection<Subject> subjects) {
        Set<Finding> found = new LinkedHashSet<>();
        for (Subject subject : subjects) {
            if (subject instanceof Subject.Person person) {
                headships(person.id()).forEach(post -> severalHeads(post).ifPresent(found::add));
                if (isInOwnField(person.id())) {
                    found.add(new RoundFinding.DeputyInOwnField(subject, period));
                }
            }
        }
        return ImmutableList.copyOf(found);
    }

    private Stream<Appointment> headships(CadreId cadre) {
        return organization.postsOf(cadre).stream().filter(this::isHeadship);
    }

    private boolean isHeadship(Appointment post) {
        return post.role() == Role.HEAD
                && (post.kind() == AppointmentKind.PRIMARY || post.kind() == AppointmentKind.CONCURRENT)
                && post.dates().overlaps(period.dates());
    }

    private Optional<Finding> severalHeads(Appointment post) {
        UnitId unit = post.unit();
        Optional<DateRange> days = post.dates().intersection(period.dates());
        ImmutableList<CadreId> heads = organization.appointments().stream()
                .filter(other -> other.unit().equals(unit) && isHeadship(other))
                .filter(other -> days.filter(other.dates()::overlaps).isPresent())
                .map(Appointment::cadre)
                .collect(ImmutableSortedSet.toImmutableSortedSet(
                        (one, other) -> one.text().compareTo(other.text())))
                .asList();
        return heads.size() > 1 ? Optional.of(new RoundFinding.SeveralHeads(period, unit, heads)) : Optional.empty();
    }

    private boolean isInOwnField(CadreId deputy) {
        return organization.fields().stream()
                .filter(field -> field.deputy().equals(deputy) && field.dates().overlaps(period.dates()))
                .map(Field::people)
                .anyMatch(people -> people.contains(deputy));
    }
}
