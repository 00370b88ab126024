package io.github.thuocdo.scoring.casefile;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.consequence.ConsequenceRules;
import io.github.thuocdo.core.consequence.StandardConsequences;
import io.github.thuocdo.core.evaluation.RecordKind;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.WorkingCalendar;
import io.github.thuocdo.scoring.casefile.Terms.Calendar;
import io.github.thuocdo.scoring.casefile.Terms.Loaded;
import io.github.thuocdo.scoring.casefile.Terms.Top;
import io.github.thuocdo.scoring.expectation.Expectations;
import io.github.thuocdo.scoring.followup.FollowUpRules;
import io.github.thuocdo.scoring.refusal.Place;
import io.github.thuocdo.scoring.refusal.Problem;
import io.github.thuocdo.scoring.tree.MapReader;
import io.github.thuocdo.scoring.tree.Problems;
import io.github.thuocdo.scoring.tree.Rules;
import io.github.thuocdo.scoring.tree.TextList;
import io.github.thuocdo.scoring.tree.TextMap;
import io.github.thuocdo.scoring.tree.TextValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Reads one case of a file: the facts, the readings, what is expected, and the variants. */
final class CaseReader {

    static final ImmutableSet<DayOfWeek> USUAL_WEEKEND = ImmutableSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    /** The keys in the path of a place. */
    private static final Splitter STEPS = Splitter.on(CharMatcher.anyOf(".["));

    private static final int LONGEST_HOLIDAY = 366;

    private final TextMap document;
    private final Beside beside;
    private final Problems problems;

    CaseReader(TextMap document, Beside beside, Problems problems) {
        this.document = document;
        this.beside = beside;
        this.problems = problems;
    }

    /** What variants share with their case. */
    private record Shared(
            String title,
            String law,
            CaseContext context,
            Ledger ledger,
            PolicyReader policies,
            Optional<LocalDate> classifiedOn,
            Optional<LocalDate> adoptedOn,
            Optional<Register> register,
            ImmutableList<PastOutcome> history,
            ConsequenceRules consequences,
            FollowUpRules followUpRules) {}

    /** Returns the case and its variants; the case alone if something in it is wrong. */
    ImmutableList<Scenario> scenarios() {
        MapReader top = MapReader.of(document, problems);
        String title = top.required(Top.CASE).text().orElse(document.place().file());
        String law = top.optional(Top.LAW).text().orElse("");
        if (top.optional(Top.NOTE).isPresent()) {
            top.optional(Top.NOTE).text();
        }
        ImmutableList<TextValue> named = periodsIn(top.required(Top.PERIOD));
        ImmutableList<EvaluationPeriod> periods = periods(named);
        CaseContext context = new CaseContext(problems, periods, periods.size() < named.size());
        PolicyReader policies = new PolicyReader(top, context, beside);
        Optional<LocalDate> adoptedOn = top.optional(Top.ADOPTED_ON).date();
        Ledger ledger = readFacts(top, context);
        Optional<WorkingCalendar> calendar = calendar(top.optional(Top.CALENDAR));
        Map<RecordKind, DateRange> loaded = loaded(top.optional(Top.LOADED));
        EventsReader.Read events = new EventsReader(context, ledger.units, "case/").read(top);
        Optional<Staff> staff = staff(() -> events.addTo(ledger.organization()), events.classifiedOn());
        ImmutableList<PolicyUse> uses = policies.read(staff);
        refuseOverlap(problems, title, document, uses);
        ImmutableList<Result> results = readByPolicies(top, context, uses, staff, ledger, events);
        ConsequenceRules consequences = consequences(top.optional(Top.CONSEQUENCES));
        FollowUpRules followUpRules = FollowUpRulesReader.read(top.optional(Top.FOLLOW_UP_RULES));
        Expectations expectations = new ExpectReader(context).read(top.optional(Top.EXPECT));
        top.optional(Top.VARIANTS);
        top.finish();
        context.checkReferences();
        Optional<Register> register = make(
                context,
                title,
                document,
                () -> events.addTo(ledger.register(calendar).withLoaded(loaded), results));
        Shared shared = new Shared(
                title,
                law,
                context,
                ledger,
                policies,
                events.classifiedOn(),
                adoptedOn,
                register,
                events.history(),
                consequences,
                followUpRules);
        return scenarios(shared, uses, expectations);
    }

    private ImmutableList<Scenario> scenarios(Shared shared, ImmutableList<PolicyUse> uses, Expectations expectations) {
        if (!problems.isEmpty()) {
            return ImmutableList.of(refused(shared.title, document.place(), problems, expectations));
        }
        Scenario own = new Scenario.Ready(
                shared.title,
                shared.law,
                document.place(),
                uses,
                shared.adoptedOn,
                shared.register.orElseThrow(),
                shared.history,
                shared.consequences,
                shared.followUpRules,
                shared.context.periods(),
                expectations);
        ImmutableList.Builder<Scenario> scenarios =
                ImmutableList.<Scenario>builder().add(own);
        int number = 1;
        for (TextMap variant : variants()) {
            scenarios.add(variant(shared, variant, number));
            number++;
        }
        if (!problems.isEmpty()) {
            return ImmutableList.of(refused(shared.title, document.place(), problems, expectations));
        }
        return scenarios.build();
    }

    /** The variants are read from the text itself, so that each has problems of its own. */
    private ImmutableList<TextMap> variants() {
        ImmutableList.Builder<TextMap> variants = ImmutableList.builder();
        for (TextMap.Entry entry : document.entries()) {
            if (Top.VARIANTS.isNamed(entry.key())) {
                TextValue value = TextValue.of(entry.value(), problems);
                value.items().stream()
                        .filter(item -> !item.isMap())
                        .forEach(item -> item.refuse(
                                "not-a-map",
                                new BilingualText(
                                        "phải là các khóa có giá trị, như tên: cách hiểu khác",
                                        "must be keys with values, as in name: another reading")));
                if (entry.value() instanceof TextList list) {
                    list.items().stream()
                            .filter(TextMap.class::isInstance)
                            .map(TextMap.class::cast)
                            .forEach(variants::add);
                }
            }
        }
        return variants.build();
    }

    private static Scenario variant(Shared shared, TextMap map, int number) {
        Problems own = Problems.empty();
        CaseContext context = shared.context.forVariant(own);
        MapReader reader = MapReader.of(map, own);
        String name = reader.optional(Top.VARIANT_NAME).text().orElse("variant " + number);
        String title = shared.title + " / " + name;
        Optional<LocalDate> adoptedOn = reader.optional(Top.ADOPTED_ON).date().or(() -> shared.adoptedOn);
        EventsReader.Read events =
                new EventsReader(context, shared.ledger.units, "variant-" + number + "/").read(reader);
        Optional<Staff> staff = staff(
                () -> events.addTo(shared.register.orElseThrow().organization()),
                events.classifiedOn().or(() -> shared.classifiedOn));
        ImmutableList<PolicyUse> uses = shared.policies.readVariant(reader, context, staff);
        refuseOverlap(own, title, map, uses);
        Expectations expectations = new ExpectReader(context).read(reader.optional(Top.EXPECT));
        reader.finish();
        context.checkReferences();
        ImmutableList<Result> results = results(events, uses, staff);
        Optional<Register> register = make(
                context, title, map, () -> refilled(events.addTo(shared.register.orElseThrow(), results), uses, staff));
        if (!own.isEmpty()) {
            return refused(title, map.place(), own, expectations);
        }
        return new Scenario.Ready(
                title,
                shared.law,
                map.place(),
                uses,
                adoptedOn,
                register.orElseThrow(),
                CaseContext.concat(shared.history, events.history()),
                shared.consequences,
                shared.followUpRules,
                context.periods(),
                expectations);
    }

    /** Where something below {@code expect} is wrong, nothing of it counts: an expectation that is misspelt must not meet itself. */
    private static Scenario refused(String title, Place where, Problems problems, Expectations expectations) {
        ImmutableList<Problem> found = problems.inOrder();
        boolean expectedAmiss = found.stream().anyMatch(CaseReader::isBelowExpect);
        return new Scenario.Refused(title, where, found, expectedAmiss ? Expectations.NONE : expectations);
    }

    private static boolean isBelowExpect(Problem problem) {
        List<String> keys = STEPS.splitToList(problem.where().path().english());
        int first = Top.VARIANTS.isNamed(keys.get(0)) ? 2 : 0;
        return keys.size() > first && Top.EXPECT.isNamed(keys.get(first));
    }

    /** The national rules on consequences, and those of a city where the case names it. */
    private static ConsequenceRules consequences(TextValue value) {
        ConsequenceRules national = StandardConsequences.national();
        return switch (value.word(Vocabulary.LOCALITIES).orElse(Vocabulary.Locality.NATIONAL)) {
            case NATIONAL -> national;
            case HANOI -> national.and(StandardConsequences.hanoi());
        };
    }

    private static ImmutableList<EvaluationPeriod> periods(ImmutableList<TextValue> values) {
        Set<EvaluationPeriod> periods = new LinkedHashSet<>();
        for (TextValue each : values) {
            Optional<EvaluationPeriod> period = CaseContext.period(each);
            if (period.isPresent() && !periods.add(period.get())) {
                each.refuse("given-twice", new BilingualText("chỉ được ghi một lần", "must be given only once"));
            }
        }
        return ImmutableList.copyOf(periods);
    }

    private static ImmutableList<TextValue> periodsIn(TextValue value) {
        if (value.isList()) {
            return value.items();
        }
        return value.isText() && value.text().filter(text -> text.contains(",")).isPresent()
                ? value.partsBy(',')
                : ImmutableList.of(value);
    }

    private static Ledger readFacts(MapReader top, CaseContext context) {
        Ledger ledger = new Ledger();
        CatalogueReader catalogues = new CatalogueReader(context);
        TextValue catalogue = top.optional(Top.CATALOGUE);
        ledger.catalogues = catalogues.read(catalogue);
        context.addProducts(catalogue, catalogues.names());
        UnitsReader units = new UnitsReader(context, ledger);
        units.read(top.optional(Top.UNITS));
        new PeopleReader(context, ledger, units).read(top.required(Top.PEOPLE));
        FieldsReader fields = new FieldsReader(context, ledger);
        fields.ofCase(top.optional(Top.FIELDS));
        fields.groups(top.optional(Top.GROUPS));
        return ledger;
    }

    /**
     * Reads what cannot be read without the policies: the marks of people, and the facts that stand under the names of the policies. Where
     * the policies are not known, neither is what would be right.
     */
    private static ImmutableList<Result> readByPolicies(
            MapReader top,
            CaseContext context,
            ImmutableList<PolicyUse> uses,
            Optional<Staff> staff,
            Ledger ledger,
            EventsReader.Read events) {
        TextValue ofPeople = top.optional(Top.FACTS);
        TextValue ofUnits = top.optional(Top.UNIT_FACTS);
        TextValue ofCollectives = top.optional(Top.COLLECTIVE_FACTS);
        if (uses.isEmpty() || staff.isEmpty()) {
            return ImmutableList.of();
        }
        Forms forms = new Forms(uses, staff.get(), context::isStandingDoubtful);
        ledger.mark(forms);
        Set<String> seen = FiguresReader.seen(ledger.periodFacts());
        ledger.add(new FiguresReader(context, forms, Subject.Kind.PERSON, seen).read(ofPeople));
        ledger.add(new FiguresReader(context, forms, Subject.Kind.BODY, seen).read(ofUnits));
        ledger.add(new FiguresReader(context, forms, Subject.Kind.COLLECTIVE, seen).read(ofCollectives));
        return events.results(forms);
    }

    private static ImmutableList<Result> results(
            EventsReader.Read events, ImmutableList<PolicyUse> uses, Optional<Staff> staff) {
        return uses.isEmpty() || staff.isEmpty() ? ImmutableList.of() : events.results(new Forms(uses, staff.get()));
    }

    /** Who is where; nothing where that does not fit together, which is told when the register is made. */
    private static Optional<Staff> staff(Supplier<Organization> organization, Optional<LocalDate> classifiedOn) {
        try {
            return Optional.of(new Staff(organization.get(), classifiedOn));
        } catch (IllegalArgumentException refusal) {
            return Optional.empty();
        }
    }

    private static Optional<WorkingCalendar> calendar(TextValue value) {
        if (!value.isPresent()) {
            return Optional.empty();
        }
        return value.map(reader -> {
            TextValue weekendValue = reader.optional(Calendar.WEEKEND);
            Set<DayOfWeek> weekend = new LinkedHashSet<>();
            CaseContext.names(weekendValue)
                    .forEach(day -> day.word(Vocabulary.WEEKDAYS).ifPresent(weekend::add));
            Set<LocalDate> holidays = days(reader.optional(Calendar.HOLIDAYS));
            Set<LocalDate> worked = days(reader.optional(Calendar.WORKING_DAYS));
            return reader.make(
                    "not-a-calendar",
                    () -> WorkingCalendar.of(weekendValue.isPresent() ? weekend : USUAL_WEEKEND, holidays, worked));
        });
    }

    /** The days of which all records were loaded, by kind; of a kind that is not given nothing is said. */
    private static Map<RecordKind, DateRange> loaded(TextValue value) {
        Map<RecordKind, DateRange> loaded = new EnumMap<>(RecordKind.class);
        if (value.isPresent()) {
            value.map(reader -> {
                addLoaded(reader.optional(Loaded.TASKS), RecordKind.TASKS, loaded);
                addLoaded(reader.optional(Loaded.RESULTS), RecordKind.RESULTS, loaded);
                addLoaded(reader.optional(Loaded.CONCLUSIONS), RecordKind.CONCLUSIONS, loaded);
                return Optional.of(loaded);
            });
        }
        return loaded;
    }

    private static void addLoaded(TextValue days, RecordKind kind, Map<RecordKind, DateRange> loaded) {
        if (days.isPresent()) {
            CaseContext.dates(days).ifPresent(range -> loaded.put(kind, range));
        }
    }

    private static Set<LocalDate> days(TextValue value) {
        Set<LocalDate> days = new LinkedHashSet<>();
        for (TextValue each : CaseContext.names(value)) {
            CaseContext.dates(each).ifPresent(range -> addDays(each, range, days));
        }
        return days;
    }

    private static void addDays(TextValue value, DateRange range, Set<LocalDate> days) {
        if (range.isUnboundedStart() || range.isUnboundedEnd() || range.lengthInDays() > LONGEST_HOLIDAY) {
            value.refuse(
                    "not-days",
                    new BilingualText(
                            "phải là một ngày, hoặc khoảng ngày không quá một năm",
                            "must be a day, or days from and to within a year"));
            return;
        }
        for (LocalDate day = range.start(); !day.isAfter(range.lastDay()); day = day.plusDays(1)) {
            days.add(day);
        }
    }

    /** The marks of a case on the forms of the policies of a variant. */
    private static Register refilled(Register register, ImmutableList<PolicyUse> uses, Optional<Staff> staff) {
        if (uses.isEmpty() || staff.isEmpty() || register.periodFacts().isEmpty()) {
            return register;
        }
        Forms forms = new Forms(uses, staff.get());
        return register.withPeriodFacts(
                register.periodFacts().stream().map(forms::refilled).collect(ImmutableList.toImmutableList()));
    }

    /** By which of the policies that a case names somebody goes must be plain. */
    private static void refuseOverlap(Problems problems, String title, TextMap map, ImmutableList<PolicyUse> uses) {
        PolicyUse.overlap(uses)
                .ifPresent(refusal -> problems.add(
                        map.place(), "does-not-fit-together", title, Rules.of("does-not-fit-together", refusal)));
    }

    /** Makes the register if nothing is wrong; what does not fit together refuses the case as a whole, at the person or unit that it names. */
    private static Optional<Register> make(CaseContext context, String title, TextMap map, Supplier<Register> maker) {
        if (!context.problems().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException refusal) {
            context.problems()
                    .add(
                            context.placeOf(refusal).orElse(map.place()),
                            "does-not-fit-together",
                            title,
                            Rules.of("does-not-fit-together", refusal));
            return Optional.empty();
        }
    }
}
