package io.github.thuocdo.scoring.casefile;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.PartyMembership;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.organization.Absence;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.AppointmentKind;
import io.github.thuocdo.core.organization.Field;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.ScoringCycle;
import io.github.thuocdo.core.organization.SimilarTaskGroup;
import io.github.thuocdo.core.organization.UnitRegulation;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.History;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.scoring.casefile.Node.Items;
import io.github.thuocdo.scoring.casefile.Node.Text;
import io.github.thuocdo.scoring.casefile.Node.Word;
import io.github.thuocdo.scoring.casefile.Terms.Common;
import io.github.thuocdo.scoring.casefile.Terms.Events;
import io.github.thuocdo.scoring.casefile.Terms.Top;
import io.github.thuocdo.scoring.casefile.Terms.Who;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the units, and of people who and where they are. */
final class StaffWriter {

    /** What a case without units stands for. */
    private static final ImmutableList<Unit> IMPLIED =
            ImmutableList.of(Unit.of(UnitId.of("agency"), "agency", UnitLevel.USING));

    private final Organization organization;
    private final boolean byQuarterUnlessStated;
    private final Phrasing phrasing;
    private final Said said;

    /**
     * Makes a writer.
     *
     * @param byQuarterUnlessStated  whether the facts of the case make a reader take it that agencies score by quarter
     */
    StaffWriter(Organization organization, boolean byQuarterUnlessStated, Phrasing phrasing, Said said) {
        this.organization = organization;
        this.byQuarterUnlessStated = byQuarterUnlessStated;
        this.phrasing = phrasing;
        this.said = said;
    }

    void units(Entry top) {
        boolean implied = organization.units().equals(IMPLIED)
                && organization.regulations().isEmpty()
                && organization.units().stream().allMatch(unit -> cycle(unit).isEmpty());
        if (!implied) {
            top.put(Top.UNITS, (Node) said.each(organization.units(), this::unit));
            top.put(
                    Events.REGULATIONS,
                    said.each(
                            organization.regulations().stream()
                                    .filter(regulation -> !isWithUnit(regulation.unit()))
                                    .toList(),
                            this::regulation));
        }
    }

    private Node unit(Unit unit) {
        Entry entry = new Entry(phrasing).put(Common.ID, new Text(unit.id().text()));
        if (!unit.name().equals(unit.id().text())) {
            entry.put(Common.NAME, new Text(unit.name()));
        }
        UnitLevel usual = unit.parent().isPresent() ? UnitLevel.DIRECT_USING : UnitLevel.USING;
        if (unit.level() != usual) {
            entry.put(Who.LEVEL, phrasing.word(Vocabulary.LEVELS, unit.level()));
        }
        entry.put(Who.PARENT, unit.parent().map(parent -> new Text(parent.text())));
        entry.put(Who.TYPE, unit.type().map(type -> phrasing.word(Vocabulary.TYPES, type)));
        if (isWithUnit(unit.id())) {
            entry.put(Who.REGULATION, regulations(unit.id()));
        }
        return entry.put(Who.SCORED_BY, cycle(unit).map(cycle -> phrasing.history(Vocabulary.CYCLES, cycle)))
                .parts();
    }

    private ImmutableList<UnitRegulation> regulationsOf(UnitId unit) {
        return said.kept(organization.regulations()).stream()
                .filter(regulation -> regulation.unit().equals(unit))
                .collect(toImmutableList());
    }

    /** Whether all regulations of a unit can stand in its row. */
    private boolean isWithUnit(UnitId unit) {
        return regulationsOf(unit).stream().map(UnitRegulation::decision).allMatch(Phrasing::isShort);
    }

    private Optional<Node> regulations(UnitId unit) {
        ImmutableList<UnitRegulation> all = regulationsOf(unit);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(said.by(
                        all.get(0),
                        new Text(all.stream()
                                .map(regulation -> Phrasing.inShort(regulation.decision()))
                                .collect(Collectors.joining("; ")))));
    }

    private Node regulation(UnitRegulation regulation) {
        return new Entry(phrasing)
                .put(Common.UNIT, new Text(regulation.unit().text()))
                .put(Common.NUMBER, new Text(regulation.decision().number()))
                .put(Common.AUTHORITY, new Text(regulation.decision().authority()))
                .put(Common.DATE, phrasing.date(regulation.decision().on()))
                .parts();
    }

    /** By what an agency scores, unless a reader takes it for that anyway. */
    private Optional<History<ScoringCycle>> cycle(Unit unit) {
        Optional<History<ScoringCycle>> stated =
                Optional.ofNullable(organization.scoringCycles().get(unit.id()));
        boolean taken = byQuarterUnlessStated && (unit.parent().isEmpty() || unit.level() != UnitLevel.DIRECT_USING);
        if (!taken) {
            return stated;
        }
        return Optional.of(stated.orElse(History.of(ScoringCycle.MONTH)))
                .filter(cycle -> !cycle.equals(History.of(ScoringCycle.QUARTER)));
    }

    /** Writes who somebody is, and where. */
    void person(Cadre cadre, Entry person) {
        person.put(Common.ID, new Text(cadre.id().text()));
        if (!cadre.name().equals(cadre.id().text())) {
            person.put(Common.NAME, new Text(cadre.name()));
        }
        if (!cadre.categories().equals(History.of(CadreCategory.CIVIL_SERVANT))) {
            person.put(Who.CATEGORY, phrasing.history(Vocabulary.CATEGORIES, cadre.categories()));
        }
        if (!cadre.membership().equals(History.of(PartyMembership.NOT_STATED))) {
            person.put(Who.PARTY_MEMBER, phrasing.history(Vocabulary.MEMBERSHIP, cadre.membership()));
        }
        posts(cadre.id(), person);
        groupOf(cadre.id()).ifPresent(group -> person.put(Who.GROUP, new Text(group)));
        fields(cadre.id(), person);
        absences(cadre.id(), person);
    }

    private void posts(CadreId cadre, Entry person) {
        ImmutableList<Appointment> posts = said.kept(organization.postsOf(cadre));
        if (posts.size() == 1
                && posts.get(0).kind() == AppointmentKind.PRIMARY
                && posts.get(0).decision().isEmpty()) {
            post(posts.get(0), person);
            return;
        }
        if (posts.stream().noneMatch(post -> post.kind() == AppointmentKind.PRIMARY)) {
            person.put(Who.ROLE, phrasing.word(Vocabulary.NO_POST, true));
        }
        person.put(
                Who.POSTS,
                said.each(posts, post -> post(post, new Entry(phrasing)).parts()));
    }

    private Entry post(Appointment post, Entry entry) {
        if (post.role() != Role.STAFF) {
            entry.put(Who.ROLE, phrasing.word(Vocabulary.ROLES, post.role()));
        }
        if (organization.units().size() != 1) {
            entry.put(Common.UNIT, new Text(post.unit().text()));
        }
        if (post.kind() != AppointmentKind.PRIMARY) {
            entry.put(Who.POST_KIND, phrasing.word(Vocabulary.POST_KINDS, post.kind()));
        }
        return entry.put(post.dates())
                .put(Who.REPORTS_TO, post.reportsTo().map(superior -> new Text(superior.text())))
                .put(Common.DECISION, post.decision().map(phrasing::decision));
    }

    /** Groups for the whole time stand at their people, others at the top. */
    private boolean isAtPeople(SimilarTaskGroup group) {
        return group.dates().equals(DateRange.all())
                && !group.members().isEmpty()
                && organization.groups().stream()
                                .filter(other -> other.id().equals(group.id()))
                                .count()
                        == 1;
    }

    private Optional<String> groupOf(CadreId cadre) {
        return organization.groups().stream()
                .filter(group -> isAtPeople(group) && group.members().contains(cadre))
                .map(SimilarTaskGroup::id)
                .findFirst();
    }

    Node.Rows groups() {
        return said.each(
                organization.groups().stream()
                        .filter(group -> !isAtPeople(group))
                        .toList(),
                group -> new Entry(phrasing)
                        .put(Common.ID, new Text(group.id()))
                        .put(Who.MEMBERS, ids(group.members().stream().map(CadreId::text)))
                        .put(group.dates())
                        .parts());
    }

    private static Node ids(Stream<String> ids) {
        return new Items(ids.map(Text::new).collect(toImmutableList()));
    }

    private void fields(CadreId deputy, Entry person) {
        ImmutableList<Field> fields = said.kept(organization.fields()).stream()
                .filter(field -> field.deputy().equals(deputy))
                .collect(toImmutableList());
        if (fields.size() == 1 && isShort(fields.get(0))) {
            Field field = fields.get(0);
            Stream<String> people = field.people().stream().map(CadreId::text);
            person.put(
                    Who.FIELD,
                    said.by(
                            field,
                            ids(Stream.concat(people, field.units().stream().map(UnitId::text)))));
        } else if (!fields.isEmpty()) {
            person.put(Who.FIELD, new Items(said.each(fields, this::field).rows()));
        }
    }

    /** Whether a list of ids says all of a field; an id of both a person and a unit would not. */
    private boolean isShort(Field field) {
        ImmutableSet<String> units =
                organization.units().stream().map(unit -> unit.id().text()).collect(toImmutableSet());
        return field.name().isEmpty()
                && field.dates().equals(DateRange.all())
                && field.decision().isEmpty()
                && field.people().stream().map(CadreId::text).noneMatch(units::contains);
    }

    private Node field(Field field) {
        Entry entry = new Entry(phrasing);
        if (!field.name().isEmpty()) {
            entry.put(Common.NAME, new Text(field.name()));
        }
        if (!field.people().isEmpty()) {
            entry.put(Who.PEOPLE, ids(field.people().stream().map(CadreId::text)));
        }
        if (!field.units().isEmpty()) {
            entry.put(Who.UNITS, ids(field.units().stream().map(UnitId::text)));
        }
        return entry.put(field.dates())
                .put(Common.DECISION, field.decision().map(phrasing::decision))
                .parts();
    }

    private void absences(CadreId cadre, Entry person) {
        ImmutableList<Absence> absences = said.kept(organization.absencesOf(cadre));
        boolean begun = absences.stream().noneMatch(absence -> absence.dates().isUnboundedStart());
        if (begun && !absences.isEmpty()) {
            person.put(Who.ABSENCES, said.by(absences.get(0), inShort(absences)));
        } else {
            person.put(Who.ABSENCES, said.each(absences, this::absence));
        }
    }

    private Word inShort(Collection<Absence> absences) {
        return new Word(absences.stream()
                .map(absence -> kind(absence).text() + " "
                        + Phrasing.days(absence.dates()).text())
                .collect(Collectors.joining("; ")));
    }

    private Word kind(Absence absence) {
        return phrasing.word(Vocabulary.ABSENCES, absence.kind());
    }

    private Node absence(Absence absence) {
        return new Entry(phrasing)
                .put(Common.KIND, kind(absence))
                .put(absence.dates())
                .parts();
    }
}
