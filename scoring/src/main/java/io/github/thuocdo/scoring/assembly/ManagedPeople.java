package io.github.thuocdo.scoring.assembly;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Streams;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.AppointmentKind;
import io.github.thuocdo.core.organization.Field;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.measure.JudgedMeasure.ManagedPopulation;
import io.github.thuocdo.core.unit.UnitId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is under a leader's management (thuộc thẩm quyền quản lý). Decree 335/2025, Art 15.3a, 15.4.
 *
 * <p>A head answers for the units headed and all below, a deputy for the fields assigned, and who is both for both. Only people whom the policy covers count, on the
 * day that decides the leader's role; never the leader, and never those who head the own unit or one above it, be it that the field of a deputy
 * names the own unit or that a unit has two heads at once.
 */
final class ManagedPeople {

    private final Organization organization;
    private final Posts posts;
    private final Population population;
    private final BiPredicate<CadreId, LocalDate> covered;
    private final ImmutableListMultimap<CadreId, Appointment> postsBySuperior;
    private final ImmutableSortedSet<LocalDate> changes;
    private final Map<Management, ImmutableSet<CadreId>> everybody = new ConcurrentHashMap<>();
    private final Map<Management, ImmutableSet<CadreId>> directReports = new ConcurrentHashMap<>();

    ManagedPeople(
            Organization organization, Posts posts, Population population, BiPredicate<CadreId, LocalDate> covered) {
        this.organization = organization;
        this.posts = posts;
        this.population = population;
        this.covered = covered;
        this.changes = changes(organization);
        this.postsBySuperior = organization.appointments().stream()
                .filter(post -> post.kind() == AppointmentKind.PRIMARY
                        && post.reportsTo().isPresent())
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        post -> post.reportsTo().orElseThrow(), post -> post));
    }

    private static ImmutableSortedSet<LocalDate> changes(Organization organization) {
        Stream<DateRange> dates = Stream.concat(
                organization.appointments().stream().map(Appointment::dates),
                organization.fields().stream().map(Field::dates));
        Stream<LocalDate> people = organization.cadres().stream()
                .flatMap(
                        cadre -> Stream.concat(cadre.categories().days().stream(), cadre.membership().days().stream()));
        return Streams.concat(
                        Stream.of(LocalDate.MIN),
                        dates.flatMap(range -> Stream.of(range.start(), range.endExclusive())),
                        people)
                .collect(toImmutableSortedSet(naturalOrder()));
    }

    /** Those whose scores the leader's sheet asks for, by identifier. */
    ImmutableSet<CadreId> scoredFor(CadreId leader, EvaluationPeriod period) {
        return population
                .of(leader, period)
                .map(asked -> switch (asked) {
                    case ALL_UNDER_MANAGEMENT -> everybodyUnder(leader, period);
                    case DIRECT_REPORTS ->
                        onDecidingDay(
                                leader,
                                period,
                                directReports,
                                () -> sorted(leader, period, directlyUnder(leader, period)));
                })
                .orElse(ImmutableSet.of());
    }

    /** People under management change where somebody's post, field or category begins or ends, and are looked up once in between. */
    private ImmutableSet<CadreId> onDecidingDay(
            CadreId leader,
            EvaluationPeriod period,
            Map<Management, ImmutableSet<CadreId>> known,
            Supplier<ImmutableSet<CadreId>> people) {
        if (!posts.roleOf(leader, period).isLeader()) {
            return ImmutableSet.of();
        }
        LocalDate since =
                requireNonNull(changes.floor(posts.decidingDay(leader, period).orElseThrow()));
        Management key = new Management(leader, since);
        @Nullable ImmutableSet<CadreId> found = known.get(key);
        if (found == null) {
            found = people.get();
            known.put(key, found);
        }
        return found;
    }

    /** A leader, and the first day since which nobody's post, field or category has changed. */
    private record Management(CadreId leader, LocalDate since) {}

    /** Everybody under management, however far below, by identifier; of an organization or collective, all its people at the end. */
    ImmutableSet<CadreId> everybodyUnder(Subject subject, EvaluationPeriod period) {
        if (subject instanceof Subject.Person person) {
            return everybodyUnder(person.id(), period);
        }
        return ManagedUnits.unitOf(subject).stream()
                .flatMap(unit -> everybodyIn(unit, period.lastDay()))
                .sorted()
                .collect(toImmutableSet());
    }

    /** Everybody under management, however far below, by identifier. */
    ImmutableSet<CadreId> everybodyUnder(CadreId leader, EvaluationPeriod period) {
        return onDecidingDay(leader, period, everybody, () -> sorted(leader, period, below(leader, period)));
    }

    private Stream<CadreId> below(CadreId leader, EvaluationPeriod period) {
        LocalDate day = posts.decidingDay(leader, period).orElseThrow();
        return besides(
                superiors(leader, period),
                Stream.concat(
                        posts.headed(leader, period).stream().flatMap(unit -> everybodyIn(unit, day)),
                        inFields(leader, period, unit -> everybodyIn(unit, day))));
    }

    private Stream<CadreId> directlyUnder(CadreId leader, EvaluationPeriod period) {
        LocalDate day = posts.decidingDay(leader, period).orElseThrow();
        ImmutableSet<UnitId> headed = posts.headed(leader, period);
        return besides(
                superiors(leader, period),
                Stream.concat(
                        headed.isEmpty() ? Stream.empty() : reportingTo(leader, headed, day),
                        inFields(
                                leader,
                                period,
                                unit -> posts.headPosts(unit, day).map(Appointment::cadre))));
    }

    private Stream<CadreId> everybodyIn(UnitId unit, LocalDate day) {
        return organization.withAllBelow(unit).stream().flatMap(below -> organization.peopleIn(below, day).stream());
    }

    private Stream<CadreId> inFields(CadreId deputy, EvaluationPeriod period, PeopleOfUnit people) {
        return posts.fields(deputy, period).stream()
                .flatMap(field -> Stream.concat(field.people().stream(), peopleOf(field, people)));
    }

    /** Where a unit has two heads at once, such as one on leave and one acting, neither manages the other. */
    private static Stream<CadreId> besides(ImmutableSet<CadreId> superiors, Stream<CadreId> people) {
        return people.filter(person -> !superiors.contains(person));
    }

    private static Stream<CadreId> peopleOf(Field field, PeopleOfUnit people) {
        return field.units().stream().flatMap(people::of);
    }

    /** Those who name the leader, and those who name nobody and stand directly below. */
    private Stream<CadreId> reportingTo(CadreId head, ImmutableSet<UnitId> units, LocalDate day) {
        Stream<CadreId> byName = postsBySuperior.get(head).stream()
                .filter(post -> post.dates().contains(day))
                .map(Appointment::cadre);
        Stream<CadreId> inUnit = units.stream()
                .flatMap(unit -> organization.peopleIn(unit, day).stream())
                .filter(person -> organization
                        .primaryPostOf(person, day)
                        .flatMap(Appointment::reportsTo)
                        .isEmpty());
        Stream<CadreId> headsBelow = units.stream()
                .flatMap(unit -> organization.below(unit).stream())
                .flatMap(unit -> posts.headPosts(unit, day))
                .filter(post -> post.reportsTo().map(head::equals).orElse(true))
                .map(Appointment::cadre);
        return Stream.of(byName, inUnit, headsBelow).flatMap(people -> people);
    }

    private ImmutableSet<CadreId> superiors(CadreId deputy, EvaluationPeriod period) {
        LocalDate day = posts.decidingDay(deputy, period).orElseThrow();
        return posts.decidingPosts(deputy, period).stream()
                .flatMap(post -> withAllAbove(post.unit()))
                .flatMap(unit -> posts.headPosts(unit, day))
                .map(Appointment::cadre)
                .collect(toImmutableSet());
    }

    private Stream<UnitId> withAllAbove(UnitId unit) {
        Stream<UnitId> above = requireNonNull(organization.unitById().get(unit)).parent().stream()
                .flatMap(this::withAllAbove);
        return Stream.concat(Stream.of(unit), above);
    }

    private ImmutableSet<CadreId> sorted(CadreId leader, EvaluationPeriod period, Stream<CadreId> people) {
        LocalDate day = posts.decidingDay(leader, period).orElseThrow();
        return people.filter(person -> !person.equals(leader))
                .filter(person -> covered.test(person, day))
                .sorted()
                .collect(toImmutableSet());
    }

    /** Whose scores the sheet of a leader asks for; empty where it asks for nobody's. */
    interface Population {
        Optional<ManagedPopulation> of(CadreId leader, EvaluationPeriod period);
    }

    /** The people of a unit whom a reading looks at. */
    private interface PeopleOfUnit {
        Stream<CadreId> of(UnitId unit);
    }
}
