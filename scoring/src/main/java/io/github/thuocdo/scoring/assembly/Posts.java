package io.github.thuocdo.scoring.assembly;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.AppointmentKind;
import io.github.thuocdo.core.organization.Field;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.rule.Attribution;
import io.github.thuocdo.core.policy.rule.Attribution.PostDay;
import io.github.thuocdo.core.unit.UnitId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * In which role a person is evaluated, and what the person heads (chức vụ, vị trí trong kỳ).
 *
 * <p>The posts on a day that the reading {@code post-day} names decide: the primary one, concurrent ones, and acting ones under the
 * reading {@code as-head-from-decision}. The agency is that of the last day in service (Decree 335/2025, Art 19.1). A person who has no primary post in the organization and works there on secondment is evaluated in
 * the post of the secondment.
 */
final class Posts {

    private final Organization organization;
    private final boolean longerPart;
    private final ImmutableSet<AppointmentKind> deciding;
    private final Map<CadreId, Tenure> tenures = new ConcurrentHashMap<>();
    private final ImmutableListMultimap<UnitId, Appointment> leadingPostsByUnit;

    Posts(Organization organization, Attribution attribution) {
        this.organization = organization;
        this.longerPart = attribution
                .changesWithin()
                .filter(changes -> changes.postDay().value() == PostDay.LONGER_PART)
                .isPresent();
        this.deciding = switch (attribution.actingHead().value()) {
            case AS_HEAD_FROM_DECISION ->
                Sets.immutableEnumSet(AppointmentKind.PRIMARY, AppointmentKind.CONCURRENT, AppointmentKind.ACTING);
            case AS_OWN_POST -> Sets.immutableEnumSet(AppointmentKind.PRIMARY, AppointmentKind.CONCURRENT);
        };
        this.leadingPostsByUnit = Multimaps.index(
                organization.appointments().stream()
                        .filter(post -> post.role().isLeader() && deciding.contains(post.kind()))
                        .collect(toImmutableList()),
                Appointment::unit);
    }

    Role roleOf(CadreId cadre, EvaluationPeriod period) {
        return heldIn(cadre, period).role();
    }

    /** Whether anybody's posts change: of those who hold the same ones throughout, every day tells the same. */
    static boolean isAnybodyChanging(Organization organization) {
        return organization.cadres().stream()
                .map(cadre -> organization.postsOf(cadre.id()))
                .anyMatch(posts -> posts.size() > 1);
    }

    /** The day whose posts decide. */
    Optional<LocalDate> decidingDay(CadreId cadre, EvaluationPeriod period) {
        return dayOf(heldIn(cadre, period), period);
    }

    /** The last day of the period with a primary post, or with any post of somebody who has no primary one. */
    Optional<LocalDate> lastDay(CadreId cadre, EvaluationPeriod period) {
        return dayOf(tenureOf(cadre).atEndOf(period), period);
    }

    private static Optional<LocalDate> dayOf(Held held, EvaluationPeriod period) {
        LocalDate last = period.lastDay();
        return Optional.ofNullable(held.until()).map(until -> until.isBefore(last) ? until : last);
    }

    /** The posts that decide, the primary one first; of one kind, by unit. */
    ImmutableList<Appointment> decidingPosts(CadreId cadre, EvaluationPeriod period) {
        return heldIn(cadre, period).deciding();
    }

    /** The posts of the last day, the primary one first. */
    ImmutableList<Appointment> lastPosts(CadreId cadre, EvaluationPeriod period) {
        return tenureOf(cadre).atEndOf(period).deciding();
    }

    private Held heldIn(CadreId cadre, EvaluationPeriod period) {
        Tenure tenure = tenureOf(cadre);
        return longerPart ? tenure.longestIn(period) : tenure.atEndOf(period);
    }

    private Tenure tenureOf(CadreId cadre) {
        @Nullable Tenure known = tenures.get(cadre);
        return known == null ? tenures.computeIfAbsent(cadre, this::tenure) : known;
    }

    private Tenure tenure(CadreId cadre) {
        return Tenure.of(organization.postsOf(cadre), this::held);
    }

    private Held held(ImmutableList<Appointment> posts, LocalDate until) {
        ImmutableList<Appointment> deciding = decidingPosts(posts);
        return new Held(
                deciding,
                deciding.stream().map(Appointment::role).max(naturalOrder()).orElse(Role.STAFF),
                deciding.stream()
                        .filter(post -> post.role() == Role.HEAD)
                        .map(Appointment::unit)
                        .collect(toImmutableSet()),
                until);
    }

    private ImmutableList<Appointment> decidingPosts(ImmutableList<Appointment> held) {
        boolean primary = held.stream().anyMatch(post -> post.kind() == AppointmentKind.PRIMARY);
        return held.stream()
                .filter(post -> deciding.contains(post.kind()) || (!primary && post.kind() == AppointmentKind.SECONDED))
                .sorted(comparing(Appointment::kind)
                        .thenComparing(post -> post.unit().text())
                        .thenComparing(Appointment::role))
                .collect(toImmutableList());
    }

    /**
     * The units headed on some day of the period, by identifier, each with the last of these days; empty for those headed on its last day.
     */
    ImmutableSortedMap<UnitId, Optional<LocalDate>> headedSometime(CadreId cadre, EvaluationPeriod period) {
        return tenureOf(cadre).headedIn(period);
    }

    /** The units that the person heads on the deciding day, that of the primary post first. */
    ImmutableSet<UnitId> headed(CadreId cadre, EvaluationPeriod period) {
        return heldIn(cadre, period).headed();
    }

    /** The fields on the deciding day of somebody who then holds the post of a deputy. */
    ImmutableList<Field> fields(CadreId cadre, EvaluationPeriod period) {
        return decidingDay(cadre, period)
                .filter(day -> decidingPosts(cadre, period).stream().anyMatch(post -> post.role() == Role.DEPUTY))
                .map(day -> organization.fieldsOf(cadre, day))
                .orElse(ImmutableList.of());
    }

    /** The posts of heads of a unit on a day, of the kinds that decide. */
    Stream<Appointment> headPosts(UnitId unit, LocalDate day) {
        return leadingPosts(unit)
                .filter(post -> post.role() == Role.HEAD && post.dates().contains(day));
    }

    /** The posts of heads and deputies of a unit, of the kinds that decide. */
    Stream<Appointment> leadingPosts(UnitId unit) {
        return leadingPostsByUnit.get(unit).stream();
    }

    /** The agency to which the person belongs at the end of the period. */
    Optional<UnitId> agency(CadreId cadre, EvaluationPeriod period) {
        return lastPosts(cadre, period).stream().findFirst().map(post -> organization.agencyOf(post.unit()));
    }
}
