package io.github.thuocdo.scoring.casefile;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.PartyMembership;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.organization.Absence;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.AppointmentKind;
import io.github.thuocdo.core.organization.LeaveKind;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.History;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.casefile.Terms.Common;
import io.github.thuocdo.scoring.casefile.Terms.Facts;
import io.github.thuocdo.scoring.casefile.Terms.Who;
import io.github.thuocdo.scoring.tree.Key;
import io.github.thuocdo.scoring.tree.Keyed;
import io.github.thuocdo.scoring.tree.MapReader;
import io.github.thuocdo.scoring.tree.TableLayout;
import io.github.thuocdo.scoring.tree.TextValue;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the people: who they are, where they are, and what is known of their work. */
final class PeopleReader {

    private static final TableLayout PEOPLE = TableLayout.of(
            ImmutableList.of(Common.ID),
            ImmutableList.of(
                    Common.NAME,
                    Who.CATEGORY,
                    Who.PARTY_MEMBER,
                    Who.ROLE,
                    Common.UNIT,
                    Common.FROM,
                    Common.TO,
                    Who.REPORTS_TO,
                    Who.GROUP,
                    Who.FIELD,
                    Who.ABSENCES,
                    Facts.GENERAL,
                    Facts.D,
                    Facts.DD,
                    Facts.E,
                    Common.SCORE,
                    Common.SOURCE,
                    Who.MONTHS,
                    Who.QUARTERS));

    private static final TableLayout POSTS = TableLayout.of(
            ImmutableList.of(),
            ImmutableList.of(
                    Common.UNIT, Who.ROLE, Who.POST_KIND, Common.FROM, Common.TO, Who.REPORTS_TO, Common.DECISION));

    private static final TableLayout ABSENCES =
            TableLayout.of(ImmutableList.of(Common.KIND), ImmutableList.of(Common.FROM, Common.TO));

    /** What is said of the primary post beside the person. */
    private static final ImmutableList<Key> OF_POST =
            ImmutableList.of(Who.ROLE, Common.UNIT, Common.FROM, Common.TO, Who.REPORTS_TO);

    /** What decides by which policy and on which form somebody goes. */
    private static final ImmutableList<Key> STANDING =
            ImmutableList.of(Who.CATEGORY, Who.PARTY_MEMBER, Who.POSTS, Who.ROLE, Common.UNIT);

    private final CaseContext context;
    private final Ledger ledger;
    private final UnitsReader units;
    private final FieldsReader fields;

    PeopleReader(CaseContext context, Ledger ledger, UnitsReader units) {
        this.context = context;
        this.ledger = ledger;
        this.units = units;
        this.fields = new FieldsReader(context, ledger);
    }

    void read(TextValue value) {
        if (!value.isPresent()) {
            context.noteLostPerson();
        }
        Keyed.readEach(value, PEOPLE, this::person);
    }

    /** What stands beside people where something is expected of them means something else there. */
    private static void checkReserved(TextValue value, CadreId id) {
        if (ExpectReader.RESERVED.stream().anyMatch(key -> key.isNamed(id.text()))) {
            value.refuse("reserved-id", ExpectReader.OWN_MEANING);
        }
    }

    private Optional<CadreId> person(Keyed person) {
        TextValue idValue = person.required(Common.ID);
        Optional<CadreId> id = idValue.parsed("not-an-id", CadreId::of);
        id.ifPresent(found -> checkReserved(idValue, found));
        Optional<String> name = person.optional(Common.NAME).text();
        History<CadreCategory> categories = CaseContext.history(person.optional(Who.CATEGORY), Vocabulary.CATEGORIES)
                .orElse(History.of(CadreCategory.CIVIL_SERVANT));
        History<PartyMembership> membership = CaseContext.history(
                        person.optional(Who.PARTY_MEMBER), Vocabulary.MEMBERSHIP)
                .orElse(History.of(PartyMembership.NOT_STATED));
        // Without an id the rest is read all the same, so that its faults are told too.
        CadreId who = id.orElse(CadreId.of("?"));
        if (id.isEmpty()) {
            context.noteLostPerson();
        } else {
            context.addPerson(idValue, who.text());
            person.make("not-a-person", () -> new Cadre(who, name.orElse(who.text()), categories, membership))
                    .ifPresent(ledger.cadres::add);
        }
        noteStanding(who, person);
        posts(who, person);
        person.optional(Who.GROUP).text().ifPresent(group -> ledger.groupMembers.put(group, who));
        fields.ofPerson(who, person.optional(Who.FIELD));
        absences(who, person.optional(Who.ABSENCES));
        facts(who, person);
        return id;
    }

    /** What is looked up here is read elsewhere. */
    private void noteStanding(CadreId who, Keyed person) {
        STANDING.forEach(key -> context.noteStanding(who, person.optional(key)));
    }

    private void posts(CadreId who, Keyed person) {
        TextValue listed = person.optional(Who.POSTS);
        ImmutableList<Appointment> posts = Keyed.readEach(listed, POSTS, post -> post(who, post));
        posts.forEach(ledger.appointments::add);
        if (context.problems().isAnyWithin(listed.place())) {
            // The primary post may be the one that was refused, or may be none but for what was refused of it.
            OF_POST.forEach(person::optional);
        } else if (posts.stream().anyMatch(post -> post.kind() == AppointmentKind.PRIMARY)) {
            refuse(
                    OF_POST,
                    person,
                    new BilingualText(
                            "phải ghi trong danh sách chức vụ, vì danh sách đã có chức vụ chính",
                            "must stand in the list of posts, because that has a primary post"));
        } else {
            ownPost(who, person);
        }
    }

    private void ownPost(CadreId who, Keyed person) {
        TextValue stated = person.optional(Who.ROLE);
        Optional<Optional<Role>> role =
                stated.isPresent() ? stated.word(Vocabulary.OWN_ROLES) : Optional.of(Optional.of(Role.STAFF));
        if (role.isEmpty()) {
            // Whether there has to be a unit depends on the role.
            OF_POST.forEach(person::optional);
        } else if (role.get().isEmpty()) {
            refuse(
                    OF_POST.subList(1, OF_POST.size()),
                    person,
                    new BilingualText(
                            "phải bỏ khi người đó không có chức vụ chính",
                            "must be left out where there is no primary post"));
        } else {
            appointment(who, person, role.get().get(), AppointmentKind.PRIMARY, Optional.empty())
                    .ifPresent(ledger.appointments::add);
        }
    }

    private static void refuse(ImmutableList<Key> keys, Keyed person, BilingualText rule) {
        for (Key key : keys) {
            TextValue value = person.optional(key);
            if (value.isPresent()) {
                value.refuse("given-twice", rule);
            }
        }
    }

    private Optional<Appointment> post(CadreId who, Keyed post) {
        Optional<AppointmentKind> kind = post.optional(Who.POST_KIND).word(Vocabulary.POST_KINDS);
        Optional<Decision> decision = CaseContext.decision(post.optional(Common.DECISION));
        Role role = post.optional(Who.ROLE).word(Vocabulary.ROLES).orElse(Role.STAFF);
        return appointment(who, post, role, kind.orElse(AppointmentKind.PRIMARY), decision);
    }

    private Optional<Appointment> appointment(
            CadreId who, Keyed post, Role role, AppointmentKind kind, Optional<Decision> decision) {
        Optional<UnitId> unit = units.unitOf(post);
        Optional<DateRange> dates = CaseContext.dates(post);
        Optional<CadreId> reportsTo = context.person(post.optional(Who.REPORTS_TO));
        return post.make(
                "not-a-post",
                () -> Appointment.builder()
                        .cadre(who)
                        .unit(unit.orElseThrow())
                        .role(role)
                        .kind(kind)
                        .dates(dates.orElseThrow())
                        .reportsTo(reportsTo)
                        .decision(decision)
                        .build());
    }

    private void absences(CadreId who, TextValue value) {
        if (value.isText() && value.text().filter(text -> text.contains("|")).isEmpty()) {
            value.partsBy(';').forEach(part -> absence(who, part).ifPresent(ledger.absences::add));
            return;
        }
        Keyed.readEach(value, ABSENCES, entry -> absence(who, entry)).forEach(ledger.absences::add);
    }

    private static Optional<Absence> absence(CadreId who, Keyed entry) {
        Optional<LeaveKind> kind = entry.required(Common.KIND).word(Vocabulary.ABSENCES);
        Optional<DateRange> dates = CaseContext.dates(entry);
        return entry.make("not-an-absence", () -> new Absence(who, kind.orElseThrow(), dates.orElseThrow()));
    }

    /** Reads a text such as {@code maternity 2026-03-01..2026-08-31}. */
    private static Optional<Absence> absence(CadreId who, TextValue part) {
        Optional<String> text = part.text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        int digit = CharMatcher.inRange('0', '9').indexIn(text.get());
        String word = digit < 0 ? text.get() : text.get().substring(0, digit);
        Optional<LeaveKind> kind = Vocabulary.ABSENCES.find(word);
        if (digit < 0 || kind.isEmpty()) {
            part.refuse(
                    "not-an-absence",
                    new BilingualText(
                            "phải là loại và khoảng ngày, như thai sản 2026-03-01..2026-08-31; các loại là "
                                    + Vocabulary.ABSENCES.vietnamese(),
                            "must be a kind and days, as in maternity 2026-03-01..2026-08-31; the kinds are "
                                    + Vocabulary.ABSENCES));
            return Optional.empty();
        }
        return part.parsed("not-days", typed -> CaseContext.daysOf(typed.substring(digit)))
                .map(dates -> new Absence(who, kind.get(), dates));
    }

    private void facts(CadreId who, Keyed person) {
        Set<String> taskIds = new HashSet<>();
        BlockReader blocks = new BlockReader(context, who, taskIds);
        ledger.add(blocks.ofPerson(person));
        Map<EvaluationPeriod, TextValue> seen = new LinkedHashMap<>();
        each(person.optional(Who.MONTHS), PeriodKind.MONTH, blocks, seen);
        each(person.optional(Who.QUARTERS), PeriodKind.QUARTER, blocks, seen);
    }

    private void each(TextValue value, PeriodKind kind, BlockReader blocks, Map<EvaluationPeriod, TextValue> seen) {
        if (!value.isPresent()) {
            return;
        }
        if (value.isMap()) {
            value.map(reader -> {
                reader.entries().forEach(entry -> entry(reader, entry, kind, blocks, seen));
                return Optional.of(true);
            });
            return;
        }
        ImmutableList<TextValue> scores = value.isList() ? value.items() : value.parts();
        ImmutableList<EvaluationPeriod> periods = context.year()
                .filter(year -> year.isMadeOf(kind))
                .map(year -> year.dividedInto(kind))
                .orElse(ImmutableList.of());
        if (scores.isEmpty() || (periods.isEmpty() && context.arePeriodsRefused())) {
            return;
        }
        if (periods.isEmpty() || (scores.size() != 1 && scores.size() != periods.size())) {
            value.refuse(
                    "not-one-a-period",
                    new BilingualText(
                            "phải là một điểm cho mọi " + kind.vietnameseName()
                                    + " của năm, hoặc đủ số điểm theo số kỳ, hoặc các khóa có giá trị",
                            "must be one score for every " + kind.englishName()
                                    + " of the year, or as many as there are, or keys with values"));
            return;
        }
        for (int i = 0; i < periods.size(); i++) {
            ledger.add(blocks.ofPeriod(scores.size() == 1 ? scores.get(0) : scores.get(i), periods.get(i)));
        }
    }

    private void entry(
            MapReader reader,
            MapReader.Entry entry,
            PeriodKind kind,
            BlockReader blocks,
            Map<EvaluationPeriod, TextValue> seen) {
        ImmutableList<EvaluationPeriod> periods = Periods.within(entry.key(), kind, context.year());
        if (periods.isEmpty() && !context.arePeriodsRefused()) {
            reader.refuseKey(
                    entry,
                    "not-a-period",
                    kind == PeriodKind.MONTH
                            ? ImmutableList.of("2026-03", "3", "tháng 3", "2..11")
                            : ImmutableList.of("2026-Q1", "1", "quý 1", "2..3"));
        }
        for (EvaluationPeriod period : periods) {
            if (seen.putIfAbsent(period, entry.value()) != null) {
                entry.value()
                        .refuse(
                                "given-twice",
                                new BilingualText(
                                        "chỉ được có một mục cho " + period, "must be the only entry for " + period));
            } else {
                ledger.add(blocks.ofPeriod(entry.value(), period));
            }
        }
    }
}
