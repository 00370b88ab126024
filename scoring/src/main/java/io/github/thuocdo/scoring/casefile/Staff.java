package io.github.thuocdo.scoring.casefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.AppointmentKind;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.unit.UnitId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who is where, as far as it decides which policy somebody goes by.
 *
 * @param organization  the units and the people
 * @param classifiedOn  on which day everybody is classified; the last one of each period unless given
 */
record Staff(Organization organization, Optional<LocalDate> classifiedOn) {

    /** The categories of which there is somebody, in the order of the law; civil servants where there is nobody. */
    ImmutableList<CadreCategory> categories() {
        ImmutableSet<CadreCategory> present = organization.cadres().stream()
                .flatMap(cadre -> cadre.categories().values().stream())
                .collect(ImmutableSet.toImmutableSet());
        return present.isEmpty()
                ? ImmutableList.of(CadreCategory.CIVIL_SERVANT)
                : Stream.of(CadreCategory.values()).filter(present::contains).collect(ImmutableList.toImmutableList());
    }

    /** The agencies that have somebody of a category in a period; where none has, those that ever have. */
    ImmutableSet<UnitId> agencies(CadreCategory category, EvaluationPeriod period) {
        ImmutableSet<UnitId> agencies = agencies(category, period.lastDay(), period.dates());
        return agencies.isEmpty() ? agencies(category, period.lastDay(), DateRange.all()) : agencies;
    }

    private ImmutableSet<UnitId> agencies(CadreCategory category, LocalDate day, DateRange days) {
        return organization.cadres().stream()
                .filter(cadre -> cadre.categories().at(day) == category)
                .flatMap(cadre -> agency(cadre.id(), days).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Whether everybody who is ever of a category is of another one at the end of a period. */
    boolean isOfOtherTimes(CadreCategory category, EvaluationPeriod period) {
        ImmutableList<Cadre> ever = organization.cadres().stream()
                .filter(cadre -> cadre.categories().values().contains(category))
                .collect(ImmutableList.toImmutableList());
        return !ever.isEmpty()
                && ever.stream().noneMatch(cadre -> cadre.categories().at(period.lastDay()) == category);
    }

    /** The agency of a person in a period: that of the last primary post or, of somebody who has none, of the last one. */
    Optional<UnitId> agency(CadreId person, EvaluationPeriod period) {
        return agency(person, period.dates());
    }

    private Optional<UnitId> agency(CadreId person, DateRange days) {
        return lastPost(person, days, true)
                .or(() -> lastPost(person, days, false))
                .map(post -> organization.agencyOf(post.unit()));
    }

    private Optional<Appointment> lastPost(CadreId person, DateRange days, boolean primary) {
        return organization.appointments().stream()
                .filter(post -> post.cadre().equals(person)
                        && (post.kind() == AppointmentKind.PRIMARY || !primary)
                        && post.dates().overlaps(days))
                .max(Comparator.comparing(post -> post.dates().endExclusive()));
    }

    /** On which day a period is classified. */
    LocalDate classifiedOn(EvaluationPeriod period) {
        return classifiedOn.orElse(period.lastDay());
    }
}
