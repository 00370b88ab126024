package io.github.thuocdo.core.organization;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.flatteningToImmutableListMultimap;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.document.PartsForm;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.History;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.core.unit.UnitType;
import io.github.thuocdo.core.validity.BrokenRule;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The checked, dated tree of units with the people in it (cơ cấu tổ chức).
 *
 * <p>A ward is a using agency with its office and divisions as direct-using units; the division's head scores, the ward's head
 * classifies (Decree 335/2025, Art 3.1, 10). Building it refuses a unit under an unknown parent, a circle of units, whatever names
 * an unknown unit or person, two primary posts on one day and two similar-task groups on one day.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Organization implements NoBean, Serializable permits ImmutableOrganization {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The State, the Party and all their units together have fewer. */
    private static final int MOST_LEVELS = 50;

    private static final History<ScoringCycle> BY_MONTH = History.of(ScoringCycle.MONTH);

    Organization() {}

    /**
     * Returns the units.
     *
     * @return the units, in the order given
     */
    public abstract ImmutableList<Unit> units();

    /**
     * Returns the people, of every category.
     *
     * @return the people, in the order given
     */
    public abstract ImmutableList<Cadre> cadres();

    /**
     * Returns the posts.
     *
     * @return the posts
     */
    public abstract ImmutableList<Appointment> appointments();

    /**
     * Returns the absences.
     *
     * @return the absences
     */
    public abstract ImmutableList<Absence> absences();

    /**
     * Returns the fields of deputies.
     *
     * @return the fields
     */
    public abstract ImmutableList<Field> fields();

    /**
     * Returns the similar-task groups.
     *
     * @return the groups
     */
    public abstract ImmutableList<SimilarTaskGroup> groups();

    /**
     * Returns the evaluation regulations that units have issued.
     *
     * @return the regulations
     */
    public abstract ImmutableList<UnitRegulation> regulations();

    /**
     * Returns what heads of units have delegated.
     *
     * @return the delegations
     */
    public abstract ImmutableList<Delegation> delegations();

    /**
     * Returns by what agencies score: month or quarter, over time.
     *
     * @return what was stated, by unit; a unit of which nothing is stated goes by the nearest above within its agency, and by months where
     *     nothing is stated there either
     */
    public abstract ImmutableMap<UnitId, History<ScoringCycle>> scoringCycles();

    /**
     * Returns the units by their identifier.
     *
     * @return the units
     */
    @Value.Lazy
    public ImmutableMap<UnitId, Unit> unitById() {
        return Maps.uniqueIndex(units(), Unit::id);
    }

    /**
     * Returns the people by their identifier.
     *
     * @return the people
     */
    @Value.Lazy
    public ImmutableMap<CadreId, Cadre> cadreById() {
        return Maps.uniqueIndex(cadres(), Cadre::id);
    }

    /**
     * Returns a unit.
     *
     * @param id  its identifier
     * @return the unit; empty where it is not in the organization
     */
    public Optional<Unit> unit(UnitId id) {
        return Optional.ofNullable(unitById().get(id));
    }

    /**
     * Returns a person.
     *
     * @param id  the identifier
     * @return the person; empty where he or she is not in the organization
     */
    public Optional<Cadre> cadre(CadreId id) {
        return Optional.ofNullable(cadreById().get(id));
    }

    /**
     * Returns what a unit is called.
     *
     * @param id  its identifier
     * @return its name; the identifier where it is not in the organization
     */
    public String nameOf(UnitId id) {
        return unit(id).map(Unit::name).orElseGet(id::text);
    }

    /**
     * Returns what a person is called.
     *
     * @param id  the identifier
     * @return the name; the identifier where he or she is not in the organization
     */
    public String nameOf(CadreId id) {
        return cadre(id).map(Cadre::name).orElseGet(id::text);
    }

    /**
     * Returns the posts of a person at any time.
     *
     * @param cadre  the person
     * @return the posts of every kind, in the order of the organization
     */
    public ImmutableList<Appointment> postsOf(CadreId cadre) {
        return postsByCadre().get(cadre);
    }

    /**
     * Returns the posts that a person holds on a day, of every kind.
     *
     * @param cadre  the person
     * @param day  the day
     * @return the posts
     */
    public ImmutableList<Appointment> postsOf(CadreId cadre, LocalDate day) {
        ImmutableList<Appointment> posts = postsByCadre().get(cadre);
        return posts.stream().allMatch(post -> post.dates().contains(day))
                ? posts
                : posts.stream().filter(post -> post.dates().contains(day)).collect(toImmutableList());
    }

    /**
     * Returns the primary post of a person on a day.
     *
     * @param cadre  the person
     * @param day  the day
     * @return the post, or empty when the person is not in service
     */
    public Optional<Appointment> primaryPostOf(CadreId cadre, LocalDate day) {
        return appointmentsOf(cadre)
                .filter(post ->
                        post.kind() == AppointmentKind.PRIMARY && post.dates().contains(day))
                .findFirst();
    }

    /**
     * Returns the days of a person's primary posts, in order: the days in service as far as the organization knows.
     *
     * @param cadre  the person
     * @return the days, one range a post
     */
    public ImmutableList<DateRange> serviceOf(CadreId cadre) {
        return serviceByCadre().get(cadre);
    }

    /**
     * Returns the absences of a person.
     *
     * @param cadre  the person
     * @return the absences
     */
    public ImmutableList<Absence> absencesOf(CadreId cadre) {
        return absencesByCadre().get(cadre);
    }

    /**
     * Returns the people whose primary post is in a unit on a day.
     *
     * @param unit  the unit itself, not those below it
     * @param day  the day
     * @return the people, in the order of the posts
     */
    public ImmutableSet<CadreId> peopleIn(UnitId unit, LocalDate day) {
        return postsByUnit().get(unit).stream()
                .filter(post ->
                        post.kind() == AppointmentKind.PRIMARY && post.dates().contains(day))
                .map(Appointment::cadre)
                .collect(toImmutableSet());
    }

    /**
     * Returns the units directly below a unit.
     *
     * @param unit  the unit
     * @return the units, in the order given
     */
    public ImmutableList<UnitId> below(UnitId unit) {
        return childrenByParent().get(unit);
    }

    /**
     * Returns a unit with all units below it.
     *
     * @param unit  the unit
     * @return the units, the given one first
     */
    public ImmutableList<UnitId> withAllBelow(UnitId unit) {
        return Stream.concat(Stream.of(unit), below(unit).stream().flatMap(child -> withAllBelow(child).stream()))
                .collect(toImmutableList());
    }

    /**
     * Returns the using agency to which a unit belongs: the nearest unit at or above it that is not merely direct-using.
     *
     * @param unit  the unit
     * @return the agency; the topmost unit when none is marked as a using or managing agency
     */
    public UnitId agencyOf(UnitId unit) {
        Unit here = known(unit);
        if (here.level() != UnitLevel.DIRECT_USING || here.parent().isEmpty()) {
            return unit;
        }
        return agencyOf(here.parent().get());
    }

    /**
     * Returns the type of a unit: its own, or that of the nearest unit above with one.
     *
     * @param unit  the unit
     * @return the type; administrative where none is said
     * @throws IllegalArgumentException if the unit is not in the organization
     */
    public UnitType typeOf(UnitId unit) {
        Unit here = known(unit);
        return here.type().or(() -> here.parent().map(this::typeOf)).orElse(UnitType.ADMINISTRATIVE);
    }

    /**
     * Returns the evaluation regulations of a unit: its own or, where it has issued none, those of the nearest unit above that has, up to the
     * agency. An agency goes by no regulation of the one above it.
     *
     * @param unit  the unit
     * @return the regulations, the earliest first
     * @throws IllegalArgumentException if the unit is not in the organization
     */
    public ImmutableList<UnitRegulation> regulationsOf(UnitId unit) {
        Unit here = known(unit);
        ImmutableList<UnitRegulation> own = regulations().stream()
                .filter(regulation -> regulation.unit().equals(unit))
                .sorted(comparing(regulation -> regulation.decision().on()))
                .collect(toImmutableList());
        return own.isEmpty() ? aboveWithinAgency(here).map(this::regulationsOf).orElse(own) : own;
    }

    /**
     * Returns the evaluation regulation that counted for a unit at the end of a day: its own latest one, or that of the nearest unit above
     * that has issued one, up to the agency.
     *
     * @param unit  the unit
     * @param day  the day
     * @return the regulation; empty where none had been issued by then
     * @throws IllegalArgumentException if the unit is not in the organization
     */
    public Optional<UnitRegulation> regulationOf(UnitId unit, LocalDate day) {
        Unit here = known(unit);
        return regulations().stream()
                .filter(regulation -> regulation.unit().equals(unit)
                        && !regulation.decision().on().isAfter(day))
                .max(comparing(regulation -> regulation.decision().on()))
                .or(() -> aboveWithinAgency(here).flatMap(above -> regulationOf(above, day)));
    }

    /**
     * Returns by what a unit scores: as it has stated itself, or as the nearest unit above has, up to the agency.
     *
     * @param unit  the unit
     * @return the cycle over time; months where nothing is stated
     * @throws IllegalArgumentException if the unit is not in the organization
     */
    public History<ScoringCycle> scoringCycleOf(UnitId unit) {
        Unit here = known(unit);
        @Nullable History<ScoringCycle> stated = scoringCycles().get(unit);
        return stated == null
                ? aboveWithinAgency(here).map(this::scoringCycleOf).orElse(BY_MONTH)
                : stated;
    }

    /**
     * Returns whether any agency scores quarters at some time.
     *
     * @return true if one has stated so
     */
    @Value.Lazy
    public boolean isAnyScoredByQuarter() {
        return scoringCycles().values().stream()
                .anyMatch(cycle -> cycle.values().contains(ScoringCycle.QUARTER));
    }

    private Optional<UnitId> aboveWithinAgency(Unit unit) {
        return agencyOf(unit.id()).equals(unit.id()) ? Optional.empty() : unit.parent();
    }

    /**
     * Returns the fields assigned to a deputy on a day.
     *
     * @param deputy  the deputy
     * @param day  the day
     * @return the fields
     */
    public ImmutableList<Field> fieldsOf(CadreId deputy, LocalDate day) {
        return fieldsByDeputy().get(deputy).stream()
                .filter(field -> field.dates().contains(day))
                .collect(toImmutableList());
    }

    /**
     * Returns the similar-task group of a person on a day.
     *
     * @param cadre  the person
     * @param day  the day
     * @return the group
     */
    public Optional<SimilarTaskGroup> groupOf(CadreId cadre, LocalDate day) {
        return groupsByMember().get(cadre).stream()
                .filter(group -> group.dates().contains(day))
                .findFirst();
    }

    /**
     * Refuses an organization that cannot be.
     *
     * @throws IllegalArgumentException naming the first thing that is wrong
     */
    @Value.Check
    void check() {
        checkUnique(ValueRule.THING_UNIT.broken(), units().stream().map(Unit::id));
        checkUnique(ValueRule.THING_CADRE.broken(), cadres().stream().map(Cadre::id));
        units().forEach(this::checkParents);
        for (Appointment post : appointments()) {
            checkKnown(ValueRule.THING_APPOINTMENT.broken(), post.cadre());
            post.reportsTo().ifPresent(superior -> checkSuperior(post, superior));
            checkUnit(ValueRule.THING_NAMED_APPOINTMENT.broken(post.cadre().text()), post.unit());
        }
        absences().forEach(absence -> checkKnown(ValueRule.THING_ABSENCE.broken(), absence.cadre()));
        for (Field field : fields()) {
            checkKnown(ValueRule.THING_FIELD.broken(), field.deputy());
            field.people().forEach(person -> checkKnown(ValueRule.THING_FIELD.broken(), person));
            field.units().forEach(unit -> checkUnit(ValueRule.THING_FIELD.broken(), unit));
        }
        groups().forEach(group ->
                group.members().forEach(member -> checkKnown(ValueRule.THING_NAMED_GROUP.broken(group.id()), member)));
        regulations().forEach(this::checkRegulation);
        for (Delegation delegation : delegations()) {
            BrokenRule what = ValueRule.THING_NAMED_DELEGATION.broken(
                    delegation.decision().number());
            checkUnit(what, delegation.unit());
            checkKnown(what, delegation.to());
        }
        scoringCycles().keySet().forEach(unit -> checkUnit(ValueRule.THING_SCORING_CYCLE.broken(), unit));
        cadres().forEach(cadre -> checkOnePlaceAtATime(cadre.id()));
    }

    private void checkRegulation(UnitRegulation regulation) {
        checkUnit(ValueRule.THING_NAMED_REGULATION.broken(regulation.decision().number()), regulation.unit());
        ValueRule.REGULATIONS_OF_ONE_DAY.check(
                regulations().stream()
                                .filter(other -> other.unit().equals(regulation.unit())
                                        && other.decision()
                                                .on()
                                                .equals(regulation.decision().on()))
                                .count()
                        == 1,
                regulation.unit().text(),
                regulation.decision().on());
    }

    private void checkSuperior(Appointment post, CadreId superior) {
        checkKnown(ValueRule.THING_NAMED_APPOINTMENT.broken(post.cadre().text()), superior);
        ValueRule.NOT_OWN_SUPERIOR.check(!superior.equals(post.cadre()), superior.text());
    }

    private void checkParents(Unit unit) {
        Set<UnitId> seen = new HashSet<>();
        Optional<UnitId> next = Optional.of(unit.id());
        while (next.isPresent()) {
            UnitId id = next.get();
            ValueRule.UNIT_NOT_BELOW_ITSELF.check(seen.add(id), id.text());
            ValueRule.UNIT_CHAIN.check(seen.size() <= MOST_LEVELS + 1, unit.id().text(), MOST_LEVELS);
            next = known(id).parent();
        }
    }

    private void checkKnown(BrokenRule what, CadreId cadre) {
        ValueRule.REGISTER_NAMES_CADRE.check(cadreById().containsKey(cadre), what, cadre.text());
    }

    private Unit known(UnitId unit) {
        @Nullable Unit here = unitById().get(unit);
        if (here == null) {
            throw ValueRule.UNIT_OF_ORGANIZATION.exception(unit.text());
        }
        return here;
    }

    private void checkUnit(BrokenRule what, UnitId unit) {
        ValueRule.REGISTER_NAMES_UNIT.check(unitById().containsKey(unit), what, unit.text());
    }

    private void checkOnePlaceAtATime(CadreId cadre) {
        ImmutableList<DateRange> posts = serviceOf(cadre);
        ImmutableList<DateRange> groups = groupsByMember().get(cadre).stream()
                .map(SimilarTaskGroup::dates)
                .sorted(comparing(DateRange::start))
                .collect(toImmutableList());
        checkDisjoint(ValueRule.THING_PRIMARY_POSTS, cadre, posts);
        checkDisjoint(ValueRule.THING_SIMILAR_TASK_GROUPS, cadre, groups);
    }

    private static void checkDisjoint(ValueRule what, CadreId cadre, ImmutableList<DateRange> ranges) {
        for (int i = 1; i < ranges.size(); i++) {
            ValueRule.ONE_A_DAY.check(
                    !ranges.get(i - 1).overlaps(ranges.get(i)),
                    cadre.text(),
                    what.broken(),
                    ranges.get(i - 1),
                    ranges.get(i));
        }
    }

    @Value.Lazy
    ImmutableListMultimap<CadreId, Appointment> postsByCadre() {
        return Multimaps.index(appointments(), Appointment::cadre);
    }

    @Value.Lazy
    ImmutableListMultimap<UnitId, Appointment> postsByUnit() {
        return Multimaps.index(appointments(), Appointment::unit);
    }

    @Value.Lazy
    ImmutableListMultimap<CadreId, Absence> absencesByCadre() {
        return Multimaps.index(absences(), Absence::cadre);
    }

    @Value.Lazy
    ImmutableListMultimap<CadreId, DateRange> serviceByCadre() {
        return appointments().stream()
                .filter(post -> post.kind() == AppointmentKind.PRIMARY)
                .sorted(comparing(post -> post.dates().start()))
                .collect(toImmutableListMultimap(Appointment::cadre, Appointment::dates));
    }

    @Value.Lazy
    ImmutableListMultimap<UnitId, UnitId> childrenByParent() {
        return units().stream()
                .filter(unit -> unit.parent().isPresent())
                .collect(toImmutableListMultimap(unit -> unit.parent().orElseThrow(), Unit::id));
    }

    @Value.Lazy
    ImmutableListMultimap<CadreId, Field> fieldsByDeputy() {
        return Multimaps.index(fields(), Field::deputy);
    }

    @Value.Lazy
    ImmutableListMultimap<CadreId, SimilarTaskGroup> groupsByMember() {
        return groups().stream()
                .collect(flatteningToImmutableListMultimap(group -> group, group -> group.members().stream()))
                .inverse();
    }

    private Stream<Appointment> appointmentsOf(CadreId cadre) {
        return postsByCadre().get(cadre).stream();
    }

    private static void checkUnique(BrokenRule what, Stream<?> ids) {
        Set<Object> seen = new HashSet<>();
        ids.forEach(id -> ValueRule.ORGANIZATION_GIVES_ONCE.check(seen.add(id), what, id));
    }

    /**
     * Starts an organization.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Serial
    Object writeReplace() {
        return PartsForm.of(this);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw PartsForm.refusal();
    }

    /** Builds an organization. Not thread-safe. */
    public static final class Builder extends ImmutableOrganization.Builder {
        Builder() {}
    }
}
