package io.github.thuocdo.scoring.run;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.AppointmentKind;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.SimilarTaskGroup;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Attribution;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.scoring.quota.Boards;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Who belongs to an agency at the end of a year, and with whom each person's quota is counted.
 *
 * <p>What counts is the last day of the year on which the person holds a primary post: somebody who retired in September is still
 * classified, somebody who moved in April belongs to the new agency.
 */
public final class Roster {

    private final Organization organization;
    private final Policy policy;
    private final UnitId agency;
    private final DateRange year;
    private final ImmutableListMultimap<CadreId, DateRange> allPosts;

    public Roster(Organization organization, Policy policy, UnitId agency, EvaluationPeriod year) {
        checkArgument(
                organization.unitById().containsKey(agency), "agency (%s) must be in the organization", agency.text());
        checkArgument(
                organization.agencyOf(agency).equals(agency),
                "agency (%s) must be one that classifies its people; it is a direct-using unit of %s",
                agency.text(),
                organization.agencyOf(agency).text());
        this.organization = organization;
        this.policy = policy;
        this.agency = agency;
        this.year = year.dates();
        this.allPosts = organization.appointments().stream()
                .collect(toImmutableListMultimap(Appointment::cadre, Appointment::dates));
    }

    /** The agency's own people, and under a quota of one authority the heads of the agencies below, whom its head classifies. */
    public ImmutableList<CadreId> people(Predicate<CadreId> among) {
        return organization.cadres().stream()
                .map(Cadre::id)
                .filter(cadre -> among.test(cadre) && (isEmployed(cadre) || isClassifiedHere(cadre)))
                .collect(toImmutableList());
    }

    /** The agency's own people. */
    public ImmutableList<CadreId> employed(Predicate<CadreId> among) {
        return organization.cadres().stream()
                .map(Cadre::id)
                .filter(cadre -> among.test(cadre) && isEmployed(cadre))
                .collect(toImmutableList());
    }

    private boolean isEmployed(CadreId cadre) {
        return lastPost(cadre)
                .filter(post -> organization.agencyOf(post.unit()).equals(agency))
                .isPresent();
    }

    /** A head of an agency below is classified here (Decree 335/2025, Art 10). */
    private boolean isClassifiedHere(CadreId cadre) {
        return isByAuthority()
                && lastPost(cadre)
                        .map(post -> organization.agencyOf(post.unit()))
                        .filter(own -> agencyAbove(own).equals(Optional.of(agency)) && heads(cadre, own))
                        .isPresent();
    }

    private Optional<UnitId> agencyAbove(UnitId unit) {
        return unit(unit).parent().map(organization::agencyOf);
    }

    /** Whether somebody is counted on this agency's board: not its own head, who is classified one level up. */
    public boolean isOnBoard(CadreId cadre) {
        return !isByAuthority() || !heads(cadre, agency);
    }

    private boolean isByAuthority() {
        return policy.quota()
                .filter(quota -> Boards.members(quota) == Quota.Members.CLASSIFIED_BY_SAME_AUTHORITY)
                .isPresent();
    }

    private boolean heads(CadreId cadre, UnitId unit) {
        return lastDay(cadre).map(day -> organization.postsOf(cadre, day)).stream()
                .flatMap(ImmutableList::stream)
                .anyMatch(post -> post.role() == Role.HEAD && post.unit().equals(unit) && isHeadship(post.kind()));
    }

    private boolean isHeadship(AppointmentKind kind) {
        return switch (kind) {
            case PRIMARY, CONCURRENT -> true;
            case ACTING -> policy.attribution().actingHead().value() == Attribution.ActingHead.AS_HEAD_FROM_DECISION;
            case SECONDED -> false;
        };
    }

    /** The similar-task group of a person on the last day of service. */
    public Optional<String> groupOf(CadreId cadre) {
        return lastDay(cadre).flatMap(day -> organization.groupOf(cadre, day)).map(SimilarTaskGroup::id);
    }

    /** The direct-using unit of a person directly below the agency; the agency for those who are in none. */
    public UnitId unitOf(CadreId cadre) {
        UnitId here = lastPost(cadre).map(Appointment::unit).orElse(agency);
        UnitId found = agency;
        while (!here.equals(agency)) {
            if (unit(here).level() != UnitLevel.DIRECT_USING) {
                return agency;
            }
            found = here;
            here = unit(here).parent().orElse(agency);
        }
        return found;
    }

    private Unit unit(UnitId id) {
        return requireNonNull(organization.unitById().get(id), "unit");
    }

    /** The primary post; of those who have none in the organization and work there on secondment, that of the secondment. */
    private Optional<Appointment> lastPost(CadreId cadre) {
        return lastDay(cadre)
                .flatMap(day -> organization.serviceOf(cadre).isEmpty()
                        ? organization.postsOf(cadre, day).stream().findFirst()
                        : organization.primaryPostOf(cadre, day));
    }

    private Optional<LocalDate> lastDay(CadreId cadre) {
        ImmutableList<DateRange> service = organization.serviceOf(cadre);
        ImmutableCollection<DateRange> posts = service.isEmpty() ? allPosts.get(cadre) : service;
        return posts.stream()
                .flatMap(days -> days.intersection(year).stream())
                .map(DateRange::lastDay)
                .max(Comparator.naturalOrder());
    }
}
