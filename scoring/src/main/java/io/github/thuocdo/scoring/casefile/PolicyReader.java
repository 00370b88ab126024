package io.github.thuocdo.scoring.casefile;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.organization.UnitRegulation;
import io.github.thuocdo.core.policy.Governing;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyAssignment;
import io.github.thuocdo.core.policy.PolicyBook;
import io.github.thuocdo.core.policy.PolicyScope;
import io.github.thuocdo.core.policy.standard.Preset;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.casefile.Terms.Assigned;
import io.github.thuocdo.scoring.casefile.Terms.Facts;
import io.github.thuocdo.scoring.casefile.Terms.Top;
import io.github.thuocdo.scoring.tree.Key;
import io.github.thuocdo.scoring.tree.MapReader;
import io.github.thuocdo.scoring.tree.Rules;
import io.github.thuocdo.scoring.tree.TextValue;
import io.github.thuocdo.scoring.tree.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the policy of a case, and reads it as the case says. */
final class PolicyReader {

    static final Words<Preset> PRESETS = Words.<Preset>builder()
            .put(Preset.LITERAL, "literal", "theo câu chữ")
            .put(Preset.HANDBOOK_2026, "handbook-2026", "sổ tay 2026")
            .build();

    private static final CharMatcher JOINT = CharMatcher.anyOf(" _");

    private final MapReader top;
    private final CaseContext context;
    private final Beside beside;
    /** Where files that cannot be used are first named. */
    private final Map<String, TextValue> refusedFiles = new HashMap<>();
    /** What the case names; nothing if something about it is wrong. */
    private final Optional<ImmutableList<Named>> ofCase;

    /** Reads what the case names under {@code policy}. */
    PolicyReader(MapReader top, CaseContext context, Beside beside) {
        this.top = top;
        this.context = context;
        this.beside = beside;
        ofCase = given(top.optional(Top.POLICY));
    }

    /** An entry of the list of policies: a policy, or whatever is in force. */
    private record Named(TextValue value, Optional<Policy> policy, Optional<PolicyAssignment> assigned) {

        private PolicyUse use() {
            return PolicyUse.named(policy.orElseThrow()).assignedBy(assigned);
        }

        /** Whether it is what the own regulation of some unit says. */
        private boolean isOfRegulation(Staff staff) {
            return policy.stream()
                    .anyMatch(named -> staff.organization().regulations().stream()
                            .anyMatch(regulation -> isNumberOf(named, regulation)));
        }
    }

    /** Whose readings of which policies are asked for: those of a case, or of a variant. */
    private record Question(
            ImmutableList<Named> named, TextValue where, ImmutableList<MapReader> readings, CaseContext context) {

        /** Where the case or the variant itself gives readings. */
        private MapReader own() {
            return readings.get(readings.size() - 1);
        }
    }

    /** Reads by which policies the people and units of the case go, in their order, with its readings; none if something is wrong. */
    ImmutableList<PolicyUse> read(Optional<Staff> staff) {
        for (Key key : ImmutableList.of(Top.PRESET, Top.INTERPRETATIONS, Top.ADOPTED_BY)) {
            top.optional(key);
        }
        TextValue policy = top.optional(Top.POLICY);
        TextValue where = policy.isPresent() ? policy : top.optional(Top.PERIOD);
        return ofCase.map(named -> uses(new Question(named, where, ImmutableList.of(top), context), staff))
                .orElse(ImmutableList.of());
    }

    /** Reads the policies of a variant: its own, or those of the case; under a preset of its own without the readings of the case. */
    ImmutableList<PolicyUse> readVariant(MapReader variant, CaseContext own, Optional<Staff> staff) {
        for (Key key : ImmutableList.of(Top.PRESET, Top.INTERPRETATIONS, Top.ADOPTED_BY)) {
            variant.optional(key);
        }
        TextValue policy = variant.optional(Top.POLICY);
        boolean anew = policy.isPresent() || variant.optional(Top.PRESET).isPresent();
        TextValue where = policy.isPresent() ? policy : variant.optional(Top.INTERPRETATIONS);
        return (policy.isPresent() ? given(policy) : ofCase)
                .map(named -> uses(
                        new Question(
                                named, where, anew ? ImmutableList.of(variant) : ImmutableList.of(top, variant), own),
                        staff))
                .orElse(ImmutableList.of());
    }

    private ImmutableList<PolicyUse> uses(Question question, Optional<Staff> staff) {
        boolean alone = question.named.stream().noneMatch(named -> named.policy.isEmpty());
        if (staff.isEmpty() && (question.named.isEmpty() || !alone)) {
            return ImmutableList.of();
        }
        ImmutableList<Named> regulations = question.named.stream()
                .filter(named -> staff.filter(named::isOfRegulation).isPresent())
                .collect(ImmutableList.toImmutableList());
        if (regulations.isEmpty() && alone && !question.named.isEmpty()) {
            return read(named(question), ImmutableSet.of(), question);
        }
        Staff known = staff.orElseThrow();
        return withRegulations(StandardPolicies.book(), regulations, known)
                .flatMap(book -> answered(book, question))
                .map(book -> read(
                        inOrder(question, regulations, book, known),
                        book.questions().stream().map(Interpretation::key).collect(ImmutableSet.toImmutableSet()),
                        question))
                .orElse(ImmutableList.of());
    }

    /** The policies that are named, for everybody. */
    private static ImmutableList<PolicyUse> named(Question question) {
        return question.named.stream()
                .filter(named -> named.policy.isPresent())
                .map(Named::use)
                .collect(ImmutableList.toImmutableList());
    }

    /** The policies in the order of the list; where what is in force stands, or a regulation, those that the book gives. */
    private ImmutableList<PolicyUse> inOrder(
            Question question, ImmutableList<Named> regulations, PolicyBook book, Staff staff) {
        ImmutableList<Policy> named = question.named.stream()
                .filter(entry -> !regulations.contains(entry))
                .flatMap(entry -> entry.policy.stream())
                .collect(ImmutableList.toImmutableList());
        Set<CadreCategory> left = new LinkedHashSet<>(staff.categories());
        left.removeIf(category ->
                named.stream().anyMatch(policy -> policy.scope().overlaps(PolicyScope.civilService(category))));
        if (regulations.size() == question.named.size()) {
            return byBook(ImmutableList.copyOf(left), question, book, staff);
        }
        ImmutableList.Builder<PolicyUse> uses = ImmutableList.builder();
        for (Named entry : question.named) {
            if (entry.policy.isPresent() && !regulations.contains(entry)) {
                uses.add(entry.use());
            } else {
                ImmutableList<CadreCategory> categories = left.stream()
                        .filter(category -> entry.policy
                                .map(policy -> policy.scope().covers(category))
                                .orElse(true))
                        .collect(ImmutableList.toImmutableList());
                left.removeAll(categories);
                uses.addAll(byBook(categories, question, book, staff));
            }
        }
        return uses.build();
    }

    private ImmutableList<PolicyUse> byBook(
            ImmutableList<CadreCategory> categories, Question question, PolicyBook book, Staff staff) {
        if (categories.isEmpty()) {
            return ImmutableList.of();
        }
        PeopleByBook people = PeopleByBook.of(book, staff, categories, context.periods());
        people.gaps().forEach(gap -> refuse(gap, question));
        return people.gaps().isEmpty() ? people.uses() : ImmutableList.of();
    }

    /** Says at the unit what it has to tell, or at the period why it has no policy. */
    private void refuse(PeopleByBook.Gap gap, Question question) {
        boolean outside = gap.nothing().why() == Governing.Why.NO_EDITION;
        BilingualText rule = outside
                ? new BilingualText(
                        "phải nằm trong thời gian có hiệu lực của một bộ quy tắc; không bộ nào có hiệu lực suốt "
                                + gap.nothing().period() + "; muốn dùng vẫn có thể ghi tên dưới khóa chính sách",
                        "must lie in the time of a policy; none is in force for all of "
                                + gap.nothing().period() + "; name one under policy to use it all the same")
                : new BilingualText(
                        "phải được xếp loại theo một bộ quy tắc; "
                                + gap.nothing().vietnamese(),
                        "must be classified under a policy; " + gap.nothing().english());
        Optional<UnitId> unit = gap.agencies().stream()
                .filter(agency ->
                        gap.isOfUnit() && question.context.placeOf(agency).isPresent())
                .findFirst();
        String agencies =
                String.join(", ", gap.agencies().stream().map(UnitId::text).toList());
        TextValue period = top.optional(Top.PERIOD);
        question.context
                .problems()
                .add(
                        unit.flatMap(question.context::placeOf).orElse(period.place()),
                        "policy-not-in-force",
                        unit.isPresent() ? agencies : gap.nothing().period().toString(),
                        rule);
    }

    private static boolean isNumberOf(Policy policy, UnitRegulation regulation) {
        return policy.instrument().number().equals(regulation.decision().number());
    }

    /** Puts into a book what regulations of units say. */
    private static Optional<PolicyBook> withRegulations(PolicyBook book, List<Named> regulations, Staff staff) {
        PolicyBook whole = book;
        for (Named named : regulations) {
            ImmutableList<UnitRegulation> issued = issued(named, staff);
            if (issued.isEmpty()) {
                return Optional.empty();
            }
            for (UnitRegulation regulation : issued) {
                try {
                    whole = whole.withRegulation(regulation, named.policy.orElseThrow());
                } catch (IllegalArgumentException refusal) {
                    named.value.refuse("not-a-regulation", Rules.of("not-a-regulation", refusal));
                    return Optional.empty();
                }
            }
        }
        return Optional.of(whole);
    }

    /** The regulations that a policy may be: those with its number and day; of several, those of the authority that it names. */
    private static ImmutableList<UnitRegulation> issued(Named named, Staff staff) {
        Policy policy = named.policy.orElseThrow();
        ImmutableList<UnitRegulation> numbered = staff.organization().regulations().stream()
                .filter(regulation -> isNumberOf(policy, regulation))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<UnitRegulation> dated = numbered.stream()
                .filter(regulation -> policy.instrument()
                        .signedOn()
                        .map(regulation.decision().on()::equals)
                        .orElse(true))
                .collect(ImmutableList.toImmutableList());
        if (dated.isEmpty()) {
            named.value.refuse(
                    "not-a-regulation",
                    Rules.oneOf(
                            "phải ghi ngày của quy chế cùng với số: ",
                            "must have the day of the regulation with its number: ",
                            numbered.stream()
                                    .map(regulation -> regulation.decision().text() + " ("
                                            + regulation.unit().text() + ")")
                                    .toList()));
        }
        ImmutableList<UnitRegulation> signed = dated.stream()
                .filter(regulation -> regulation
                        .decision()
                        .authority()
                        .equals(policy.instrument().vietnameseTitle()))
                .collect(ImmutableList.toImmutableList());
        return signed.isEmpty() ? dated : signed;
    }

    /** Applies the readings that answer the questions of the book itself. */
    private static Optional<PolicyBook> answered(PolicyBook book, Question question) {
        Optional<PolicyBook> answered = Optional.of(book);
        for (MapReader reader : question.readings) {
            String by = by(reader);
            TextValue readings = reader.optional(Top.INTERPRETATIONS);
            if (readings.isMap()) {
                Optional<PolicyBook> before = answered;
                answered = readings.map(map -> before.flatMap(known -> answered(known, map, by)));
            }
        }
        return answered;
    }

    private static Optional<PolicyBook> answered(PolicyBook book, MapReader map, String by) {
        PolicyBook read = book;
        boolean sound = true;
        for (MapReader.Entry entry : map.entries()) {
            Optional<PolicyBook> next = answered(read, entry, by);
            sound &= next.isPresent();
            read = next.orElse(read);
        }
        return sound ? Optional.of(read) : Optional.empty();
    }

    private static Optional<PolicyBook> answered(PolicyBook book, MapReader.Entry entry, String by) {
        String key = keyOf(entry.key());
        if (book.questions().stream().noneMatch(question -> question.key().equals(key))) {
            return Optional.of(book);
        }
        return reading(entry.value()).flatMap(text -> select(book::reading, key, text, by, entry.value()));
    }

    private static String by(MapReader reader) {
        return reader.optional(Top.ADOPTED_BY).text().orElse(CaseContext.UNNAMED);
    }

    /** Applies the presets and readings to policies that have been found, and refuses those of which a question stays open. */
    private static ImmutableList<PolicyUse> read(
            ImmutableList<PolicyUse> uses, ImmutableSet<String> questionsOfBook, Question question) {
        if (uses.isEmpty()) {
            return uses;
        }
        Optional<ImmutableList<Policy>> policies =
                Optional.of(uses.stream().map(PolicyUse::policy).collect(ImmutableList.toImmutableList()));
        for (MapReader reader : question.readings) {
            // Readings of a case that nobody asks for in a variant are of no use there, and right all the same.
            boolean own = reader == question.own();
            policies = policies.flatMap(before -> interpreted(reader, before, questionsOfBook, !own));
        }
        Optional<ImmutableList<Policy>> settled =
                policies.filter(read -> isSettled(question.where, question.own().optional(Top.INTERPRETATIONS), read));
        return settled.map(read -> Streams.zip(uses.stream(), read.stream(), PolicyUse::with)
                        .collect(ImmutableList.toImmutableList()))
                .orElse(ImmutableList.of());
    }

    /** Refuses a policy with an open question: nobody may be rated under it before whoever uses it has answered. */
    private static boolean isSettled(TextValue value, TextValue readings, ImmutableList<Policy> policies) {
        for (Policy policy : policies) {
            if (!policy.open().isEmpty()) {
                value.refuseBy(
                        readings,
                        "open-question",
                        Rules.oneOf(
                                "phải trả lời các câu hỏi còn mở dưới khóa cách hiểu; " + policy.id() + " hỏi ",
                                "must have its open questions answered under interpretations; " + policy.id()
                                        + " asks ",
                                policy.open().keySet()));
            }
        }
        return policies.stream().allMatch(policy -> policy.open().isEmpty());
    }

    /** One policy, or a list of them; nothing if one of them is wrong. */
    private Optional<ImmutableList<Named>> given(TextValue value) {
        if (!value.isPresent()) {
            return Optional.of(ImmutableList.of());
        }
        ImmutableList<TextValue> entries = entries(value);
        if (entries.isEmpty()) {
            value.refuse(
                    "missing", new BilingualText("phải nêu ít nhất một chính sách", "must name at least one policy"));
        }
        List<Named> read = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (TextValue entry : entries) {
            if (isInForce(entry)) {
                read.add(new Named(entry, Optional.empty(), Optional.empty()));
            } else {
                (entry.isMap()
                                ? inMap(entry, read)
                                : policy(entry).map(policy -> named(entry, policy, Optional.empty())))
                        .ifPresent(read::add);
            }
        }
        for (Named named : read) {
            if (!ids.add(named.policy.map(Policy::id).orElse(""))) {
                named.value.refuse(
                        "given-twice", new BilingualText("chỉ được ghi tên một lần", "must be named only once"));
                return Optional.empty();
            }
        }
        return read.size() == entries.size() && !read.isEmpty()
                ? Optional.of(ImmutableList.copyOf(read))
                : Optional.empty();
    }

    private static boolean isInForce(TextValue entry) {
        return entry.isText() && entry.text().flatMap(Vocabulary.IN_FORCE::find).isPresent();
    }

    private static ImmutableList<TextValue> entries(TextValue value) {
        if (value.isList()) {
            return value.items();
        }
        return value.isText() && value.text().filter(text -> text.contains(",")).isPresent()
                ? value.partsBy(',')
                : ImmutableList.of(value);
    }

    private static Named named(TextValue entry, Policy policy, Optional<PolicyAssignment> assigned) {
        return new Named(entry, Optional.of(policy), assigned);
    }

    /** A policy with changes, or a policy with readings of its own; perhaps with those who are assigned to it. */
    private Optional<Named> inMap(TextValue value, List<Named> before) {
        return value.map(reader -> {
            TextValue assigned = reader.optional(Assigned.OF_POLICY);
            Optional<Policy> policy = policyInMap(reader, before);
            if (!assigned.isPresent()) {
                return policy.map(read -> named(value, read, Optional.empty()));
            }
            Optional<PolicyAssignment> assignment =
                    policy.flatMap(read -> new AssignmentReader(context).read(assigned, read));
            return assignment.flatMap(one -> policy.map(read -> named(value, read, Optional.of(one))));
        });
    }

    private Optional<Policy> policyInMap(MapReader reader, List<Named> before) {
        if (reader.entries().stream().noneMatch(entry -> Facts.OF_POLICY.isNamed(entry.key()))) {
            return new DerivedPolicyReader(base -> base(base, before)).read(reader);
        }
        Optional<Policy> base = policy(reader.required(Facts.OF_POLICY));
        reader.optional(Top.PRESET);
        reader.optional(Top.INTERPRETATIONS);
        reader.optional(Top.ADOPTED_BY);
        Optional<Policy> read = base.flatMap(
                        policy -> interpreted(reader, ImmutableList.of(policy), ImmutableSet.of(), false))
                .map(policies -> policies.get(0));
        reader.finish();
        return read;
    }

    /** The base of a derived policy: an edition, a file, or a policy that stands before it in the list. */
    private Optional<Policy> base(TextValue value, List<Named> before) {
        Optional<Policy> earlier = value.isText()
                ? value.text()
                        .flatMap(id -> before.stream()
                                .flatMap(named -> named.policy.stream())
                                .filter(policy -> policy.id().equals(id))
                                .findFirst())
                : Optional.empty();
        return earlier.or(() -> policy(value));
    }

    private Optional<Policy> policy(TextValue value) {
        return value.text().flatMap(text -> text.endsWith(".json") ? inFile(value, text) : shipped(value, text));
    }

    private static Optional<Policy> shipped(TextValue value, String id) {
        Optional<Policy> policy = StandardPolicies.byId(id);
        if (policy.isEmpty()) {
            String known = StandardPolicies.editions().stream().map(Policy::id).collect(Collectors.joining(", "));
            value.refuse(
                    "unknown-policy",
                    new BilingualText(
                            "phải là một trong " + known + ", hoặc tệp có tên kết thúc bằng .json",
                            "must be one of " + known + ", or a file that ends with .json"));
        }
        return policy;
    }

    private Optional<Policy> inFile(TextValue value, String name) {
        try {
            return Optional.of(PolicyFile.policy(beside, name));
        } catch (Beside.RefusedException refusal) {
            refusal.rules().forEach(rule -> refuse(value, name, refusal.code(), rule));
            return Optional.empty();
        }
    }

    /** What is wrong with a file is told where it is first named. */
    private void refuse(TextValue value, String file, String code, BilingualText rule) {
        TextValue first = refusedFiles.computeIfAbsent(file, any -> value);
        if (first.place().equals(value.place())) {
            value.refuse(code, rule);
        } else {
            value.refuseBy(first, code, rule);
        }
    }

    /** Applies the preset and the readings that stand beside the policies to each of those that ask the question. */
    private static Optional<ImmutableList<Policy>> interpreted(
            MapReader reader, ImmutableList<Policy> bases, ImmutableSet<String> known, boolean tolerant) {
        Optional<Preset> preset = reader.optional(Top.PRESET).word(PRESETS);
        String by = by(reader);
        ImmutableList<Policy> policies =
                preset.map(set -> applied(set, bases, reader)).orElse(bases);
        TextValue readings = reader.optional(Top.INTERPRETATIONS);
        if (!readings.isPresent()) {
            return Optional.of(policies);
        }
        return readings.map(map -> {
            ImmutableList<Policy> read = policies;
            boolean sound = true;
            for (MapReader.Entry entry : map.entries()) {
                boolean passed = isAskedByNone(policies, entry) && (tolerant || known.contains(keyOf(entry.key())));
                Optional<ImmutableList<Policy>> next = passed ? Optional.of(read) : read(read, map, entry, known, by);
                // One that is wrong is told, and so is whatever is wrong behind it.
                sound &= next.isPresent();
                read = next.orElse(read);
            }
            return sound ? Optional.of(read) : Optional.empty();
        });
    }

    private static boolean isAskedByNone(List<Policy> policies, MapReader.Entry entry) {
        return policies.stream().noneMatch(policy -> policy.interpretations().containsKey(keyOf(entry.key())));
    }

    /** A preset answers the questions of one decree: of several policies, those that have these questions take it. */
    private static ImmutableList<Policy> applied(Preset preset, ImmutableList<Policy> bases, MapReader reader) {
        ImmutableList.Builder<Policy> applied = ImmutableList.builder();
        List<BilingualText> refusals = new ArrayList<>();
        for (Policy base : bases) {
            try {
                applied.add(preset.applyTo(base));
            } catch (IllegalArgumentException refusal) {
                applied.add(base);
                refusals.add(Rules.of("not-for-this-policy", refusal));
            }
        }
        if (!refusals.isEmpty() && refusals.size() == bases.size()) {
            reader.optional(Top.PRESET).refuse("not-for-this-policy", refusals.get(0));
        }
        return applied.build();
    }

    private static Optional<ImmutableList<Policy>> read(
            ImmutableList<Policy> policies, MapReader map, MapReader.Entry entry, Set<String> known, String by) {
        String key = keyOf(entry.key());
        TextValue value = entry.value();
        List<Interpretation<?>> questions = policies.stream()
                .flatMap(policy -> Stream.ofNullable(policy.interpretations().get(key)))
                .collect(Collectors.toList());
        if (questions.isEmpty()) {
            map.refuseKey(
                    entry,
                    "unknown-interpretation",
                    Stream.concat(
                                    policies.stream().flatMap(policy -> policy.interpretations().keySet().stream()),
                                    known.stream())
                            .distinct()
                            .toList());
            return Optional.empty();
        }
        if (questions.stream().allMatch(Interpretation.Fixed.class::isInstance)) {
            return reading(value).flatMap(reading -> {
                Interpretation.Fixed<?> stated = (Interpretation.Fixed<?>) questions.get(0);
                value.refuse(
                        "fixed-by-law",
                        new BilingualText(
                                "không được chọn khác cho " + key + ": " + stated.clause() + " đã quy định là "
                                        + stated.value().key(),
                                "must not be selected for " + key + ": " + stated.clause() + " fixes it as "
                                        + stated.value().key()));
                return Optional.empty();
            });
        }
        return reading(value).flatMap(reading -> {
            ImmutableList.Builder<Policy> read = ImmutableList.builder();
            for (Policy policy : policies) {
                Optional<Policy> after =
                        isAskedBy(policy, key) ? select(policy, key, reading, by, value) : Optional.of(policy);
                if (after.isEmpty()) {
                    return Optional.empty();
                }
                read.add(after.get());
            }
            return Optional.of(read.build());
        });
    }

    private static boolean isAskedBy(Policy policy, String key) {
        Interpretation<?> question = policy.interpretations().get(key);
        return question != null && !(question instanceof Interpretation.Fixed<?>);
    }

    private static Optional<Policy> select(Policy policy, String key, String reading, String by, TextValue value) {
        return select(policy::reading, key, reading, by, value);
    }

    /** What chooses a reading of a question: a policy, or a book. */
    private interface Selection<T> {
        T choosing(String key, String reading, String by);
    }

    private static <T> Optional<T> select(
            Selection<T> selection, String key, String reading, String by, TextValue value) {
        try {
            return Optional.of(selection.choosing(key, reading, by));
        } catch (IllegalArgumentException refusal) {
            return spelledOtherwise(selection, key, folded(reading), by).or(() -> {
                value.refuse("unknown-reading", Rules.of("unknown-reading", refusal));
                return Optional.empty();
            });
        }
    }

    private static <T> Optional<T> spelledOtherwise(Selection<T> selection, String key, String reading, String by) {
        try {
            return Optional.of(selection.choosing(key, reading, by));
        } catch (IllegalArgumentException refusal) {
            return Optional.empty();
        }
    }

    /** The text of a reading; one with parameters may be written as a map, {@code { month-as-recorded: 0.01 half-up }}. */
    private static Optional<String> reading(TextValue value) {
        if (!value.isMap()) {
            return value.text();
        }
        return value.map(reader ->
                Optional.of(reader.entries().stream().map(PolicyReader::stage).collect(Collectors.joining(", "))));
    }

    private static String stage(MapReader.Entry entry) {
        String key = folded(entry.key());
        String values = entry.value().isList()
                ? entry.value().items().stream()
                        .flatMap(item -> item.text().stream())
                        .collect(Collectors.joining(", "))
                : entry.value().text().orElse("");
        return key.equals("declared-keys") ? key + ": " + values : key + " " + values;
    }

    /** The key of an interpretation, in whichever spelling it was typed. */
    static String keyOf(String typed) {
        return folded(typed).replace("organiz", "organis");
    }

    /** Capitals do not count, and words may be joined by a space, a hyphen or an underscore. */
    static String folded(String typed) {
        return JOINT.trimAndCollapseFrom(typed.toLowerCase(Locale.ROOT), '-');
    }
}
