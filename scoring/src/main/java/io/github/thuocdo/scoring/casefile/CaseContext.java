package io.github.thuocdo.scoring.casefile;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Range;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.followup.Responsible;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.History;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.validity.BrokenRule;
import io.github.thuocdo.scoring.casefile.Terms.Common;
import io.github.thuocdo.scoring.casefile.Terms.Events;
import io.github.thuocdo.scoring.refusal.Place;
import io.github.thuocdo.scoring.tree.Keyed;
import io.github.thuocdo.scoring.tree.MapReader;
import io.github.thuocdo.scoring.tree.Problems;
import io.github.thuocdo.scoring.tree.RuleException;
import io.github.thuocdo.scoring.tree.Rules;
import io.github.thuocdo.scoring.tree.TextValue;
import io.github.thuocdo.scoring.tree.Words;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What every section of a case has to know of the others while the case is read. */
final class CaseContext {

    static final Source ENTERED = Source.Known.ENTERED;

    /** In place of a name that the file does not give, in either language. */
    static final String UNNAMED = "–";

    /** The years of the days in case files, as {@link TextValue#date} has them. */
    private static final Range<Integer> WRITTEN = Range.closed(1900, 2999);

    private static final Splitter NAMES =
            Splitter.on(CharMatcher.anyOf(",;")).trimResults().omitEmptyStrings();

    private final Problems problems;
    private final ImmutableList<EvaluationPeriod> periods;
    private final boolean periodsRefused;
    private final Map<String, Place> people = new LinkedHashMap<>();
    private final Map<String, Optional<Place>> units = new LinkedHashMap<>();
    private boolean unitsRefused;
    private boolean peopleLost;
    private boolean unitsLost;
    /** Where the units would be given; empty where they are. */
    private Optional<TextValue> impliedUnits = Optional.empty();
    /** Where it is said of a person what decides by which policy and on which form that person goes. */
    private final ListMultimap<CadreId, Place> standing = ArrayListMultimap.create();

    private final List<Reference> references = new ArrayList<>();
    private final Set<String> products = new LinkedHashSet<>();
    private TextValue catalogue;

    /**
     * Begins a case.
     *
     * @param periods  the periods that could be read
     * @param periodsRefused  whether others could not, or none was given
     */
    CaseContext(Problems problems, ImmutableList<EvaluationPeriod> periods, boolean periodsRefused) {
        this.problems = problems;
        this.periods = periods;
        this.periodsRefused = periodsRefused;
        this.catalogue = TextValue.absent(Place.ofFile(""), problems);
    }

    /** The same people and units, with problems and references of its own. */
    CaseContext forVariant(Problems own) {
        CaseContext context = new CaseContext(own, periods, periodsRefused);
        context.people.putAll(people);
        context.units.putAll(units);
        context.unitsRefused = unitsRefused;
        context.peopleLost = peopleLost;
        context.unitsLost = unitsLost;
        context.impliedUnits = impliedUnits;
        return context;
    }

    /** A person or unit named in a place where it must be known, to be checked when all are read. */
    private record Reference(TextValue value, String name, boolean person, boolean unit) {}

    Problems problems() {
        return problems;
    }

    /** Notes the products of the catalogues, and where these are given. */
    void addProducts(TextValue catalogues, Set<String> names) {
        catalogue = catalogues;
        products.addAll(names);
    }

    /** Where the catalogues of the case are given, or would be. */
    TextValue catalogue() {
        return catalogue;
    }

    /** The products of all catalogues of the case, whenever they are in force. */
    ImmutableList<String> products() {
        return ImmutableList.copyOf(products);
    }

    ImmutableList<EvaluationPeriod> periods() {
        return periods;
    }

    /** Whether a period of the case was refused, so that nobody can tell what it would have supplied. */
    boolean arePeriodsRefused() {
        return periodsRefused;
    }

    /** The only month or quarter of the case, to which facts belong that name none. */
    Optional<EvaluationPeriod> onlyScoredPeriod() {
        List<EvaluationPeriod> scored = periods.stream()
                .filter(period -> period.kind() == PeriodKind.MONTH || period.kind() == PeriodKind.QUARTER)
                .toList();
        return scored.size() == 1 ? Optional.of(scored.get(0)) : Optional.empty();
    }

    /** The year in which all periods of the case lie. */
    Optional<EvaluationPeriod> year() {
        Set<EvaluationPeriod> years = new LinkedHashSet<>();
        periods.forEach(period -> years.add(period.year()));
        return years.size() == 1 ? years.stream().findFirst() : Optional.empty();
    }

    /** The longest period of the case, unless there are several as long. */
    Optional<EvaluationPeriod> longestPeriod() {
        int months = periods.stream()
                .mapToInt(period -> period.kind().months())
                .max()
                .orElse(0);
        List<EvaluationPeriod> longest = periods.stream()
                .filter(period -> period.kind().months() == months)
                .toList();
        return longest.size() == 1 ? Optional.of(longest.get(0)) : Optional.empty();
    }

    /** Notes a person of the case, and reports one who stands twice. */
    void addPerson(TextValue value, String id) {
        if (people.putIfAbsent(id, value.place()) != null) {
            value.refuse(
                    "duplicate-id",
                    new BilingualText("mã chỉ được dùng cho một người", "must be the id of one person only"));
        }
    }

    /** Notes a unit of the case, and reports one that stands twice. */
    void addUnit(TextValue value, String id) {
        if (units.putIfAbsent(id, Optional.of(value.place()).filter(place -> value.isPresent())) != null) {
            value.refuse(
                    "duplicate-id",
                    new BilingualText("mã chỉ được dùng cho một đơn vị", "must be the id of one unit only"));
        }
    }

    /** Notes whether one of the units was refused, of which others may say nothing then. */
    void noteRefusedUnits(Place units) {
        unitsRefused = problems.isAnyWithin(units);
    }

    boolean areUnitsRefused() {
        return unitsRefused;
    }

    /** Notes that there is somebody whose id could not be read: whoever is named elsewhere and not known may be just that person. */
    void noteLostPerson() {
        peopleLost = true;
    }

    /** Notes that there is a unit whose id could not be read, as with people. */
    void noteLostUnit() {
        unitsLost = true;
    }

    /** Notes that no units are given. If their key is misspelt, the units that others name are known to the file. */
    void noteImpliedUnits(TextValue units) {
        impliedUnits = Optional.of(units);
    }

    /** Reports that a key names no unit of the case. */
    void refuseUnit(MapReader reader, MapReader.Entry entry) {
        impliedUnits.ifPresentOrElse(
                value -> reader.refuseKeyBy(entry, value, "unknown-unit", units()),
                () -> reader.refuseKey(entry, "unknown-unit", units()));
    }

    /** Notes where it is said of a person what decides by which policy and on which form that person goes. */
    void noteStanding(CadreId person, TextValue said) {
        standing.put(person, said.place());
    }

    /** Whether something of that was refused, or may stand under a misspelt key: then nobody knows what may be said of the person's work. */
    boolean isStandingDoubtful(CadreId person) {
        return standing.get(person).stream().anyMatch(problems::isDoubtful);
    }

    boolean arePeopleLost() {
        return peopleLost;
    }

    boolean areUnitsLost() {
        return unitsLost;
    }

    /** Notes a unit that a post names where no units are given. */
    void implyUnit(String id) {
        units.put(id, Optional.empty());
    }

    /** Where a unit is given its id, unless it is implied. */
    Optional<Place> placeOf(UnitId unit) {
        return units.getOrDefault(unit.text(), Optional.empty());
    }

    /** Where the person or unit is given whom a refusal names; empty if it names none. */
    Optional<Place> placeOf(IllegalArgumentException refusal) {
        ImmutableMap<String, String> named = BrokenRule.of(refusal).named(BrokenRule::toString);
        return Stream.of("cadre", "unit")
                .flatMap(name -> Stream.ofNullable(named.get(name)))
                .flatMap(id -> Stream.concat(
                        Stream.ofNullable(people.get(id)), units.getOrDefault(id, Optional.empty()).stream()))
                .findFirst();
    }

    boolean isUnit(String id) {
        return units.containsKey(id);
    }

    boolean isPerson(String id) {
        return people.containsKey(id);
    }

    ImmutableList<String> units() {
        return ImmutableList.copyOf(units.keySet());
    }

    ImmutableList<String> people() {
        return ImmutableList.copyOf(people.keySet());
    }

    Optional<CadreId> person(TextValue value) {
        return value.text().flatMap(text -> {
            references.add(new Reference(value, text, true, false));
            return value.parsed("not-an-id", CadreId::of);
        });
    }

    Optional<UnitId> unit(TextValue value) {
        return value.text().flatMap(text -> {
            references.add(new Reference(value, text, false, true));
            return value.parsed("not-an-id", UnitId::of);
        });
    }

    /** The units of a list. */
    ImmutableSet<UnitId> unitsOf(TextValue value) {
        return names(value).stream().flatMap(unit -> unit(unit).stream()).collect(ImmutableSet.toImmutableSet());
    }

    /** Who has to see to a matter: the unit that leads, those that co-ordinate, the people. */
    Optional<Responsible> responsible(Keyed entry, TextValue lead, TextValue coordinating, TextValue people) {
        Responsible.Builder responsible = Responsible.builder().addAllCoordinating(unitsOf(coordinating));
        if (lead.isPresent()) {
            responsible.lead(unit(lead));
        }
        names(people).forEach(person -> person(person).ifPresent(responsible::addPeople));
        return entry.make("not-a-distribution", responsible::build);
    }

    /** A person or a unit; a person where both have the id. */
    private Optional<Subject> subject(TextValue value) {
        return value.text().flatMap(text -> {
            references.add(new Reference(value, text, true, true));
            return value.parsed(
                    "not-an-id",
                    id -> isUnit(id) && !isPerson(id) ? Subject.of(UnitId.of(id)) : Subject.of(CadreId.of(id)));
        });
    }

    /** About whom an entry is: a person, a unit, or as the entry says under {@code of}. */
    Optional<Subject> about(Keyed entry) {
        return subject(
                entry.required(Events.ABOUT), entry.optional(Events.RATED).word(Vocabulary.RATED));
    }

    /** A subject of a kind; a person or a unit where none is given. */
    Optional<Subject> subject(TextValue value, Optional<Subject.Kind> kind) {
        if (kind.isEmpty()) {
            return subject(value);
        }
        return switch (kind.get()) {
            case PERSON -> person(value).map(Subject::of);
            case BODY -> unit(value).map(Subject::of);
            case COLLECTIVE -> unit(value).map(Subject::leadershipOf);
        };
    }

    /** Reports every person and unit that was named and is not known, each at the first place: the others follow from it. */
    void checkReferences() {
        Set<String> told = new HashSet<>();
        for (Reference reference : references) {
            boolean lost = (reference.person && peopleLost) || (reference.unit && unitsLost);
            if (isUnknown(reference) && !lost && told.add(reference.name)) {
                report(reference);
            }
        }
    }

    /** Whether somebody or something is named before that is not known, which is told there. */
    boolean isNamedUnknown(String name) {
        return references.stream().anyMatch(reference -> reference.name.equals(name) && isUnknown(reference));
    }

    private boolean isUnknown(Reference reference) {
        return !(reference.person && isPerson(reference.name)) && !(reference.unit && isUnit(reference.name));
    }

    private void report(Reference reference) {
        if (reference.person && reference.unit) {
            refuse(
                    reference,
                    "unknown-subject",
                    new BilingualText(
                            "phải là mã của một người hoặc một đơn vị trong tình huống",
                            "must be the id of a person or a unit of the case"));
        } else if (reference.person) {
            reference.value.refuse(
                    "unknown-person",
                    Rules.oneOf(
                            "phải là một trong những người của tình huống: ",
                            "must be one of the people of the case: ",
                            people.keySet()));
        } else {
            refuse(
                    reference,
                    "unknown-unit",
                    Rules.oneOf(
                            "phải là một trong những đơn vị của tình huống: ",
                            "must be one of the units of the case: ",
                            units.keySet()));
        }
    }

    private void refuse(Reference reference, String code, BilingualText rule) {
        impliedUnits.ifPresentOrElse(
                units -> reference.value.refuseBy(units, code, rule), () -> reference.value.refuse(code, rule));
    }

    /** The names of a list, or of a text in which they are parted by commas or blanks. */
    static ImmutableList<TextValue> names(TextValue value) {
        if (!value.isPresent()) {
            return ImmutableList.of();
        }
        if (value.isList()) {
            return value.items();
        }
        return value.text()
                .map(text -> NAMES.splitToList(text).size() > 1 ? value.partsBy(',') : value.parts())
                .orElse(ImmutableList.of());
    }

    static Optional<EvaluationPeriod> period(TextValue value) {
        return value.text().flatMap(text -> {
            Optional<EvaluationPeriod> period = Periods.find(text);
            if (period.isEmpty()) {
                value.refuse("not-a-period", Periods.RULE);
            }
            return period;
        });
    }

    /** The days from {@code from} to {@code to}, both included, either of which may be left out. */
    static Optional<DateRange> dates(Keyed particulars) {
        Optional<LocalDate> from = particulars.optional(Common.FROM).date();
        TextValue toValue = particulars.optional(Common.TO);
        Optional<LocalDate> to = toValue.date();
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            toValue.refuse(
                    "ends-before-it-begins",
                    new BilingualText("không được trước ngày " + from.get(), "must not be before " + from.get()));
            return Optional.empty();
        }
        return Optional.of(range(from, to));
    }

    /** A value that may change, such as {@code public-employee; civil-servant 2026-08-01..}: each later one with the days from which it holds. */
    static <T extends Serializable> Optional<History<T>> history(TextValue value, Words<T> words) {
        ImmutableList<TextValue> parts = value.partsBy(';');
        if (parts.size() < 2) {
            return value.word(words).map(History::of);
        }
        Optional<History<T>> history = parts.get(0).word(words).map(History::of);
        LocalDate last = LocalDate.MIN;
        for (TextValue part : parts.subList(1, parts.size())) {
            Optional<LocalDate> from = firstDay(part, last);
            Optional<T> changed =
                    from.flatMap(day -> words.find(untilDigit(part.text().orElseThrow())));
            if (from.isPresent() && changed.isEmpty()) {
                part.refuse(
                        "unknown-word",
                        new BilingualText(
                                "phải là một trong các từ " + words.vietnamese() + ", và ngày từ đó áp dụng",
                                "must be one of " + words + ", and the days from which it holds"));
            }
            if (changed.isEmpty()) {
                return Optional.empty();
            }
            history = history.map(before -> before.with(from.orElseThrow(), changed.orElseThrow()));
            last = from.orElseThrow();
        }
        return history;
    }

    private static Optional<LocalDate> firstDay(TextValue part, LocalDate after) {
        return part.parsed("not-a-change-in-time", text -> {
            String days = text.substring(untilDigit(text).length());
            if (!days.endsWith("..") || !daysOf(days).start().isAfter(after)) {
                throw new RuleException(
                        new BilingualText(
                                "phải ghi điều áp dụng về sau và từ ngày nào, như civil-servant 2026-08-01.., ngày trước ghi trước",
                                "must be, as in civil-servant 2026-08-01.., what holds later and from when, the earlier before the later"));
            }
            return daysOf(days).start();
        });
    }

    private static String untilDigit(String text) {
        int digit = CharMatcher.inRange('0', '9').indexIn(text);
        return digit < 0 ? text : text.substring(0, digit);
    }

    /** The days of a text such as {@code 2026-03-01..2026-08-31}, or a single day. */
    static Optional<DateRange> dates(TextValue value) {
        return value.text()
                .flatMap(text -> text.contains("..") ? value.parsed("not-days", CaseContext::days) : day(value));
    }

    private static Optional<DateRange> day(TextValue value) {
        return value.date().map(DateRange::on);
    }

    /** The days of a text, one or from–to. */
    static DateRange daysOf(String text) {
        return text.contains("..")
                ? days(text)
                : end(text)
                        .map(DateRange::on)
                        .orElseThrow(() -> new RuleException(new BilingualText("phải là một ngày", "must be a day")));
    }

    private static DateRange days(String text) {
        int dots = text.indexOf("..");
        Optional<LocalDate> from = end(text.substring(0, dots));
        Optional<LocalDate> to = end(text.substring(dots + 2));
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new RuleException(new BilingualText(
                    "ngày kết thúc không được trước " + from.get(), "must not end before " + from.get()));
        }
        return range(from, to);
    }

    private static Optional<LocalDate> end(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.strip())).filter(day -> {
                if (!WRITTEN.contains(day.getYear())) {
                    throw new DateTimeException("no year that is written in a case file");
                }
                return true;
            });
        } catch (DateTimeException e) {
            throw new RuleException(new BilingualText(
                    "phải là ngày bắt đầu và ngày kết thúc có trong lịch, như 2026-03-01..2026-08-31",
                    "must be days of the calendar from and to, as in 2026-03-01..2026-08-31"));
        }
    }

    private static DateRange range(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isPresent() && to.isPresent()) {
            return DateRange.ofClosed(from.get(), to.get());
        }
        return from.map(DateRange::from).or(() -> to.map(DateRange::upTo)).orElseGet(DateRange::all);
    }

    /** A decision, written {@code number, authority, date} or with keys. */
    static Optional<Decision> decision(TextValue value) {
        if (!value.isPresent()) {
            return Optional.empty();
        }
        return value.isMap() ? value.map(reader -> decision(reader)) : decisionInText(value);
    }

    /** The decision whose number, authority and date stand in keys or columns of their own. */
    static Optional<Decision> decision(Keyed particulars) {
        Optional<String> number = particulars.required(Common.NUMBER).text();
        Optional<String> authority = particulars.required(Common.AUTHORITY).text();
        Optional<LocalDate> date = particulars.required(Common.DATE).date();
        return particulars.make(
                "not-a-decision",
                () -> new Decision(authority.orElseThrow(), number.orElseThrow(), date.orElseThrow()));
    }

    private static Optional<Decision> decisionInText(TextValue value) {
        Optional<String> text = value.text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        ImmutableList<TextValue> parts = value.partsBy(',');
        if (parts.size() < 3) {
            value.refuse(
                    "not-a-decision",
                    new BilingualText(
                            "phải là số, cơ quan, ngày, như 12/QĐ-UBND, Chủ tịch UBND phường, 2026-12-10",
                            "must be number, authority, date, as in 12/QĐ-UBND, Chủ tịch UBND phường, 2026-12-10"));
            return Optional.empty();
        }
        Optional<LocalDate> date = parts.get(parts.size() - 1).date();
        int first = text.get().indexOf(',');
        int last = text.get().lastIndexOf(',');
        return date.flatMap(day -> value.parsed(
                "not-a-decision",
                typed -> new Decision(
                        typed.substring(first + 1, last).strip(),
                        typed.substring(0, first).strip(),
                        day)));
    }

    static <T> ImmutableList<T> concat(Iterable<T> first, Iterable<T> second) {
        return ImmutableList.<T>builder().addAll(first).addAll(second).build();
    }
}
