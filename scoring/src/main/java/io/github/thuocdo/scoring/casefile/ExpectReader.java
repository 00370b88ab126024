package io.github.thuocdo.scoring.casefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Rounding;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.casefile.Terms.Common;
import io.github.thuocdo.scoring.casefile.Terms.Expect;
import io.github.thuocdo.scoring.casefile.Terms.Facts;
import io.github.thuocdo.scoring.completeness.FactKind;
import io.github.thuocdo.scoring.expectation.Check;
import io.github.thuocdo.scoring.expectation.Expectations;
import io.github.thuocdo.scoring.expectation.Expectations.ScopeNumber;
import io.github.thuocdo.scoring.expectation.GapCheck;
import io.github.thuocdo.scoring.expectation.Quantity;
import io.github.thuocdo.scoring.expectation.State;
import io.github.thuocdo.scoring.tree.Key;
import io.github.thuocdo.scoring.tree.KnownKeys;
import io.github.thuocdo.scoring.tree.MapReader;
import io.github.thuocdo.scoring.tree.TextValue;
import io.github.thuocdo.scoring.tree.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what a case or a variant expects. */
final class ExpectReader {

    private static final ImmutableMap<Quantity, Key> NUMBERS = ImmutableMap.<Quantity, Key>builder()
            .put(Quantity.A, Expect.QUANTITY)
            .put(Quantity.B, Expect.QUALITY)
            .put(Quantity.C, Expect.PROGRESS)
            .put(Quantity.D, Facts.D)
            .put(Quantity.DD, Facts.DD)
            .put(Quantity.E, Facts.E)
            .put(Quantity.GENERAL, Facts.GENERAL)
            .put(Quantity.RESULT, Expect.RESULT)
            .put(Quantity.TOTAL, Expect.TOTAL)
            .put(Quantity.RAW_TOTAL, Expect.RAW_TOTAL)
            .put(Quantity.ASSIGNED, Expect.ASSIGNED)
            .put(Quantity.DELIVERED, Expect.DELIVERED)
            .put(Quantity.QUALITY_QUANTITY, Expect.QUALITY_QUANTITY)
            .put(Quantity.PROGRESS_QUANTITY, Expect.PROGRESS_QUANTITY)
            .put(Quantity.MONTHS_SERVED, Expect.MONTHS_SERVED)
            .buildOrThrow();

    private static final ImmutableList<Key> OTHERS = ImmutableList.of(
            Expect.CLASS,
            Expect.RANGE,
            Expect.STATE,
            Common.REASON,
            Expect.BECAUSE,
            Expect.NOT_BECAUSE,
            Expect.FINDINGS,
            Expect.NO_FINDINGS,
            Expect.UNUSED,
            Expect.NO_UNUSED,
            Expect.MISSING,
            Expect.NO_MISSING,
            Expect.MEASURES,
            Expect.NO_MEASURES,
            Expect.NUMBERS,
            Expect.DEPENDS_ON,
            Expect.NOT_DEPENDS_ON,
            Expect.TEXT,
            Expect.NO_TEXT);

    private static final ImmutableMap<ScopeNumber, Key> SCOPES = ImmutableMap.of(
            ScopeNumber.PLACES, Expect.PLACES,
            ScopeNumber.BASE, Expect.BASE,
            ScopeNumber.CANDIDATES, Expect.CANDIDATES);

    static final BilingualText OWN_MEANING = new BilingualText(
            "không được dùng làm mã: từ này có nghĩa riêng dưới khóa kết quả mong đợi",
            "must not be an id: the word means something of its own under expect");

    /** The words beside people, which are the id of nobody. */
    static final ImmutableList<Key> RESERVED = ImmutableList.<Key>builder()
            .addAll(SCOPES.values())
            .add(Key.of("board", "bảng xếp loại"))
            .add(Expect.REFUSED, Expect.FINDINGS, Expect.NO_FINDINGS, Expect.UNITS, Expect.COLLECTIVES)
            .add(Expect.UNUSED, Expect.NO_UNUSED, Expect.MISSING, Expect.NO_MISSING)
            .build();

    private static final ImmutableMap<Locale, Key> LANGUAGES = ImmutableMap.of(
            Locale.forLanguageTag("vi"), Key.of("vi", "tiếng Việt"), Locale.ENGLISH, Key.of("en", "tiếng Anh"));

    private static final Words<Finding.Code> FINDINGS = findings();
    private static final Words<FactKind> FACTS = facts();
    private static final int MOST_PEOPLE = 1_000_000;

    private final CaseContext context;

    ExpectReader(CaseContext context) {
        this.context = context;
    }

    private static Words<Finding.Code> findings() {
        Words.Builder<Finding.Code> words = Words.builder();
        Arrays.stream(Finding.Code.values()).forEach(code -> words.put(code, code.key()));
        return words.build();
    }

    private static Words<FactKind> facts() {
        Words.Builder<FactKind> words = Words.builder();
        Arrays.stream(FactKind.values()).forEach(kind -> words.put(kind, kind.key()));
        return words.build();
    }

    /** Reads {@code expect}; nothing is expected where it is absent. */
    Expectations read(TextValue value) {
        if (!value.isPresent()) {
            return Expectations.NONE;
        }
        return value.map(reader -> Optional.of(expectations(reader))).orElse(Expectations.NONE);
    }

    private Expectations expectations(MapReader reader) {
        Optional<Expectations.OfRefusal> refusal = refusal(reader.optional(Expect.REFUSED));
        ImmutableList<Check.OfFinding> findings = CaseContext.concat(
                findings(reader.optional(Expect.FINDINGS), true), findings(reader.optional(Expect.NO_FINDINGS), false));
        Collected collected = new Collected(
                ImmutableList.builder(), ImmutableList.builder(), ImmutableList.builder(), refusal.isPresent());
        collected.gaps.addAll(gaps(reader, Optional.empty(), Optional.empty()));
        collect(reader, Optional.empty(), collected);
        return new Expectations(
                collected.subjects.build(), collected.scopes.build(), findings, collected.gaps.build(), refusal);
    }

    /** What was read of people, units and collectives so far, and of the scopes of their quotas. */
    private record Collected(
            ImmutableList.Builder<Expectations.OfSubject> subjects,
            ImmutableList.Builder<Expectations.OfScope> scopes,
            ImmutableList.Builder<GapCheck> gaps,
            boolean refused) {}

    /** Reads what is expected in one channel, or in the first that rates each subject. */
    private void collect(MapReader reader, Optional<Channel> channel, Collected collected) {
        scopes(reader, Subject.Kind.PERSON, channel, collected);
        bodies(reader.optional(Expect.UNITS), Subject.Kind.BODY, channel, collected);
        bodies(reader.optional(Expect.COLLECTIVES), Subject.Kind.COLLECTIVE, channel, collected);
        for (MapReader.Entry entry : reader.entries()) {
            Optional<Channel> named = Vocabulary.CHANNELS.find(entry.key());
            if (channel.isEmpty() && named.isPresent() && !context.isPerson(entry.key())) {
                entry.value().map(inner -> {
                    collect(inner, named, collected);
                    return Optional.of(true);
                });
            } else if (RESERVED.stream().noneMatch(key -> key.isNamed(entry.key()))) {
                person(reader, entry, channel, collected);
            }
        }
    }

    private static void scopes(MapReader reader, Subject.Kind kind, Optional<Channel> channel, Collected collected) {
        SCOPES.forEach((number, key) -> collected.scopes.addAll(scopes(number, reader.optional(key), kind, channel)));
    }

    private void bodies(TextValue value, Subject.Kind kind, Optional<Channel> channel, Collected collected) {
        if (!value.isPresent()) {
            return;
        }
        value.map(reader -> {
            scopes(reader, kind, channel, collected);
            for (MapReader.Entry entry : reader.entries()) {
                if (SCOPES.values().stream().noneMatch(key -> key.isNamed(entry.key()))) {
                    body(reader, entry, kind, channel, collected);
                }
            }
            return Optional.of(true);
        });
    }

    /** What stands beside units where something is expected of them means something else there. */
    static void checkReservedForScopes(TextValue value, UnitId id) {
        if (SCOPES.values().stream().anyMatch(key -> key.isNamed(id.text()))) {
            value.refuse("reserved-id", OWN_MEANING);
        }
    }

    private void body(
            MapReader all, MapReader.Entry entry, Subject.Kind kind, Optional<Channel> channel, Collected collected) {
        if (!context.isUnit(entry.key())) {
            if (!collected.refused && !context.areUnitsLost() && !context.isNamedUnknown(entry.key())) {
                context.refuseUnit(all, entry);
            }
            return;
        }
        UnitId unit = UnitId.of(entry.key());
        Subject subject = kind == Subject.Kind.BODY ? Subject.of(unit) : Subject.leadershipOf(unit);
        entry.value()
                .map(reader -> Optional.of(subject(subject, reader, channel, collected)))
                .ifPresent(collected.subjects::addAll);
    }

    private static Optional<Expectations.OfRefusal> refusal(TextValue value) {
        if (!value.isPresent()) {
            return Optional.empty();
        }
        if (value.isMap()) {
            return value.map(reader -> {
                Optional<String> code = reader.optional(Expect.CODE).text();
                Optional<String> at = reader.optional(Expect.AT).text();
                return Optional.of(new Expectations.OfRefusal(value.place(), code, at));
            });
        }
        return value.text().map(text -> {
            Optional<String> code = Optional.of(text).filter(word -> !word.equals("yes") && !word.equals("có"));
            return new Expectations.OfRefusal(value.place(), code, Optional.empty());
        });
    }

    private static ImmutableList<Expectations.OfScope> scopes(
            ScopeNumber number, TextValue value, Subject.Kind kind, Optional<Channel> channel) {
        if (!value.isPresent()) {
            return ImmutableList.of();
        }
        return value.map(reader -> Optional.of(reader.entries().stream()
                        .flatMap(entry -> entry.value().countUpTo(MOST_PEOPLE).stream()
                                .map(count -> new Expectations.OfScope(
                                        entry.value().place(), number, entry.key(), kind, channel, count)))
                        .collect(ImmutableList.toImmutableList())))
                .orElse(ImmutableList.of());
    }

    private void person(MapReader all, MapReader.Entry entry, Optional<Channel> channel, Collected collected) {
        if (!context.isPerson(entry.key())) {
            if (!collected.refused && !context.arePeopleLost() && !context.isNamedUnknown(entry.key())) {
                all.refuseKey(entry, "unknown-person", context.people());
            }
            return;
        }
        entry.value()
                .map(reader -> Optional.of(subject(Subject.of(CadreId.of(entry.key())), reader, channel, collected)))
                .ifPresent(collected.subjects::addAll);
    }

    private ImmutableList<Expectations.OfSubject> subject(
            Subject subject, MapReader reader, Optional<Channel> channel, Collected collected) {
        ImmutableList.Builder<Expectations.OfSubject> expected = ImmutableList.builder();
        ImmutableList<Check> direct = checks(reader);
        Optional<EvaluationPeriod> longest = context.longestPeriod();
        collected.gaps.addAll(gaps(reader, Optional.of(subject), longest));
        if (!direct.isEmpty() && longest.isEmpty() && !context.arePeriodsRefused()) {
            reader.refuse(
                    "expectation-without-period",
                    BilingualText.of(subject.text()),
                    new BilingualText(
                            "phải ghi dưới một kỳ, vì tình huống có nhiều kỳ cùng loại",
                            "must stand under a period, because the case has several of the same length"));
        }
        if (!direct.isEmpty() && longest.isPresent()) {
            expected.add(new Expectations.OfSubject(reader.place(), subject, channel, longest.get(), direct));
        }
        for (MapReader.Entry entry : reader.entries()) {
            if (keys().stream().noneMatch(key -> key.isNamed(entry.key()))) {
                ofPeriod(subject, entry, channel, collected).ifPresent(expected::add);
            }
        }
        return expected.build();
    }

    private Optional<Expectations.OfSubject> ofPeriod(
            Subject subject, MapReader.Entry entry, Optional<Channel> channel, Collected collected) {
        Optional<EvaluationPeriod> period = Periods.find(entry.key());
        if (period.isEmpty()) {
            context.problems()
                    .add(
                            entry.place(),
                            "unknown-key",
                            entry.key(),
                            KnownKeys.unknown(
                                    new BilingualText(
                                            "không phải khóa được biết cũng không phải kỳ",
                                            "is neither a known key nor a period"),
                                    entry.key(),
                                    keys()));
            return Optional.empty();
        }
        return entry.value().map(reader -> {
            collected.gaps.addAll(gaps(reader, Optional.of(subject), period));
            return Optional.of(
                    new Expectations.OfSubject(entry.place(), subject, channel, period.get(), checks(reader)));
        });
    }

    private static List<Key> keys() {
        List<Key> keys = new ArrayList<>(NUMBERS.values());
        keys.addAll(OTHERS);
        return keys;
    }

    private static ImmutableList<Check> checks(MapReader reader) {
        ImmutableList.Builder<Check> checks = ImmutableList.builder();
        NUMBERS.forEach(
                (quantity, key) -> number(quantity, reader.optional(key)).ifPresent(checks::add));
        level(reader.optional(Expect.CLASS), false).ifPresent(checks::add);
        level(reader.optional(Expect.RANGE), true).ifPresent(checks::add);
        TextValue state = reader.optional(Expect.STATE);
        state.word(Vocabulary.STATES).ifPresent(found -> checks.add(new Check.OfState(state.place(), found)));
        TextValue reason = reader.optional(Common.REASON);
        reason.text().ifPresent(code -> checks.add(new Check.OfReason(reason.place(), code)));
        checks.addAll(codes(reader.optional(Expect.BECAUSE), true));
        checks.addAll(codes(reader.optional(Expect.NOT_BECAUSE), false));
        checks.addAll(findings(reader.optional(Expect.FINDINGS), true));
        checks.addAll(findings(reader.optional(Expect.NO_FINDINGS), false));
        checks.addAll(measures(reader.optional(Expect.MEASURES), true));
        checks.addAll(measures(reader.optional(Expect.NO_MEASURES), false));
        checks.addAll(elements(reader.optional(Expect.NUMBERS)));
        checks.addAll(dependences(reader.optional(Expect.DEPENDS_ON)));
        checks.addAll(independences(reader.optional(Expect.NOT_DEPENDS_ON)));
        checks.addAll(texts(reader.optional(Expect.TEXT), true));
        checks.addAll(texts(reader.optional(Expect.NO_TEXT), false));
        return checks.build();
    }

    private static Optional<Check> number(Quantity quantity, TextValue value) {
        if (value.isMap()) {
            return value.map(reader -> {
                Optional<Fraction> rounded = value(quantity, reader.required(Expect.ROUNDED));
                Optional<Fraction> step = Numbers.positive(reader.required(Expect.STEP));
                Optional<Rounding.Direction> direction =
                        reader.required(Expect.DIRECTION).word(Vocabulary.DIRECTIONS);
                return reader.make(
                        "not-a-rounding",
                        () -> new Check.OfNumber(
                                value.place(),
                                quantity,
                                rounded.orElseThrow(),
                                Optional.of(Rounding.of(step.orElseThrow(), direction.orElseThrow()))));
            });
        }
        return value.text()
                .flatMap(text -> none(quantity, value, text)
                        .or(() -> value(quantity, value)
                                .map(number -> new Check.OfNumber(value.place(), quantity, number, Optional.empty()))));
    }

    private static Optional<Check> none(Quantity quantity, TextValue value, String text) {
        if (Vocabulary.NOTHING.find(text).isPresent()) {
            return Optional.of(new Check.OfNoNumber(value.place(), quantity, Optional.empty()));
        }
        int blank = text.lastIndexOf(' ');
        if (blank < 0 || Vocabulary.NOTHING.find(text.substring(0, blank)).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Check.OfNoNumber(value.place(), quantity, Optional.of(text.substring(blank + 1))));
    }

    private static Optional<Fraction> value(Quantity quantity, TextValue value) {
        return switch (quantity) {
            case A, B, C -> value.fraction();
            case D, DD, E -> Numbers.expectedLeaderValue(value);
            default -> Numbers.points(value);
        };
    }

    private static Optional<Check> level(TextValue value, boolean range) {
        return value.text().flatMap(text -> {
            if (Vocabulary.NOTHING.find(text).isPresent()) {
                return Optional.of(new Check.OfLevel(value.place(), range, Optional.empty()));
            }
            Optional<Classification> level = value.word(Vocabulary.CLASSES);
            return level.map(found -> new Check.OfLevel(value.place(), range, Optional.of(found)));
        });
    }

    private static ImmutableList<Check> codes(TextValue value, boolean wanted) {
        return CaseContext.names(value).stream()
                .flatMap(name -> name.text().stream().map(code -> (Check) new Check.OfCode(name.place(), code, wanted)))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Check> elements(TextValue value) {
        if (!value.isPresent()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Check> checks = ImmutableList.builder();
        value.map(reader -> {
            reader.entries().forEach(entry -> element(entry).ifPresent(checks::add));
            return Optional.of(true);
        });
        return checks.build();
    }

    private static Optional<Check> element(MapReader.Entry entry) {
        TextValue value = entry.value();
        Optional<String> text = value.text();
        if (text.filter(word -> Vocabulary.NOTHING.find(word).isPresent()).isPresent()) {
            return Optional.of(new Check.OfElement(value.place(), entry.key(), Optional.empty()));
        }
        return value.parsed("not-a-number", Fraction::parse)
                .map(number -> new Check.OfElement(value.place(), entry.key(), Optional.of(number)));
    }

    private static ImmutableList<Check> measures(TextValue value, boolean wanted) {
        return CaseContext.names(value).stream()
                .flatMap(name -> name.text().stream().map(code -> (Check) new Check.OfMeasure(
                        name.place(),
                        Vocabulary.NOTHING.find(code).isPresent() ? Optional.empty() : Optional.of(code),
                        wanted)))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Check.OfFinding> findings(TextValue value, boolean wanted) {
        if (!value.isPresent()) {
            return ImmutableList.of();
        }
        ImmutableList<TextValue> entries = value.isList() ? value.items() : value.partsBy(',');
        return entries.stream()
                .flatMap(entry -> finding(entry, wanted).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<Check.OfFinding> finding(TextValue value, boolean wanted) {
        return value.text().flatMap(text -> {
            if (wanted && Vocabulary.NOTHING.find(text).isPresent()) {
                return Optional.of(new Check.OfFinding(value.place(), Optional.empty(), Optional.empty(), false));
            }
            ImmutableList<TextValue> parts = value.parts();
            Optional<Finding.Code> code = parts.get(0).word(FINDINGS);
            Optional<String> about = parts.size() == 1
                    ? Optional.empty()
                    : Optional.of(text.substring(text.indexOf(' ')).strip());
            return code.map(found -> new Check.OfFinding(value.place(), Optional.of(found), about, wanted));
        });
    }

    private static ImmutableList<GapCheck> gaps(
            MapReader reader, Optional<Subject> subject, Optional<EvaluationPeriod> period) {
        return CaseContext.concat(
                CaseContext.concat(
                        gaps(reader.optional(Expect.UNUSED), GapCheck.Kind.UNUSED, true, subject, period),
                        gaps(reader.optional(Expect.NO_UNUSED), GapCheck.Kind.UNUSED, false, subject, period)),
                CaseContext.concat(
                        gaps(reader.optional(Expect.MISSING), GapCheck.Kind.MISSING, true, subject, period),
                        gaps(reader.optional(Expect.NO_MISSING), GapCheck.Kind.MISSING, false, subject, period)));
    }

    private static ImmutableList<GapCheck> gaps(
            TextValue value,
            GapCheck.Kind kind,
            boolean wanted,
            Optional<Subject> subject,
            Optional<EvaluationPeriod> period) {
        if (!value.isPresent()) {
            return ImmutableList.of();
        }
        ImmutableList<TextValue> entries = value.isList() ? value.items() : value.partsBy(',');
        return entries.stream()
                .flatMap(entry -> gap(entry, kind, wanted, subject, period).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** What is not used is named by its kind and its name, what is missing by its code. */
    private static Optional<GapCheck> gap(
            TextValue value,
            GapCheck.Kind kind,
            boolean wanted,
            Optional<Subject> subject,
            Optional<EvaluationPeriod> period) {
        return value.text().flatMap(text -> {
            if (wanted && Vocabulary.NOTHING.find(text).isPresent()) {
                return Optional.of(
                        new GapCheck(value.place(), kind, false, subject, period, Optional.empty(), Optional.empty()));
            }
            ImmutableList<TextValue> parts = value.parts();
            Optional<String> code =
                    kind == GapCheck.Kind.UNUSED ? parts.get(0).word(FACTS).map(FactKind::key) : Optional.of(text);
            Optional<String> name = kind == GapCheck.Kind.MISSING || parts.size() == 1
                    ? Optional.empty()
                    : Optional.of(text.substring(text.indexOf(' ')).strip());
            return code.map(
                    found -> new GapCheck(value.place(), kind, wanted, subject, period, Optional.of(found), name));
        });
    }

    private static ImmutableList<Check> dependences(TextValue value) {
        if (value.isText()
                && value.text()
                        .filter(text -> Vocabulary.NOTHING.find(text).isPresent())
                        .isPresent()) {
            return ImmutableList.of(
                    new Check.OfDependence(value.place(), Optional.empty(), Optional.empty(), Optional.empty()));
        }
        ImmutableList.Builder<Check> checks = ImmutableList.builder();
        value.map(questions -> {
            questions
                    .entries()
                    .forEach(question -> question.value().map(readings -> {
                        readings.entries()
                                .forEach(reading ->
                                        dependence(question.key(), reading).ifPresent(checks::add));
                        return Optional.of(true);
                    }));
            return Optional.of(true);
        });
        return checks.build();
    }

    private static Optional<Check> dependence(String question, MapReader.Entry reading) {
        TextValue value = reading.value();
        Optional<String> level = value.text().flatMap(Vocabulary.CLASSES::find).map(Classification::key);
        Optional<String> proposed =
                level.isPresent() ? level : value.word(Vocabulary.STATES).map(State::key);
        return proposed.map(word -> new Check.OfDependence(
                value.place(),
                Optional.of(PolicyReader.keyOf(question)),
                Optional.of(PolicyReader.folded(reading.key())),
                Optional.of(word)));
    }

    private static ImmutableList<Check> independences(TextValue value) {
        return CaseContext.names(value).stream()
                .flatMap(name -> name.text().stream().map(key -> (Check) new Check.OfDependence(
                        name.place(), Optional.of(PolicyReader.keyOf(key)), Optional.empty(), Optional.empty())))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Check> texts(TextValue value, boolean wanted) {
        if (!value.isPresent()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Check> checks = ImmutableList.builder();
        value.map(reader -> {
            LANGUAGES.forEach((language, key) -> fragments(reader.optional(key))
                    .forEach(fragment -> fragment.text()
                            .ifPresent(
                                    text -> checks.add(new Check.OfText(fragment.place(), language, text, wanted)))));
            return Optional.of(true);
        });
        return checks.build();
    }

    private static ImmutableList<TextValue> fragments(TextValue value) {
        return value.isList() ? value.items() : ImmutableList.of(value);
    }
}
