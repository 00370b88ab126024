package io.github.thuocdo.scoring.json;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.document.DeclaredType;
import io.github.thuocdo.core.document.Family;
import io.github.thuocdo.core.document.PartText;
import io.github.thuocdo.core.document.Shape;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.validity.KnownNames;
import io.github.thuocdo.core.validity.ValueRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values from JSON, by the types that they declare. It reads on after a refusal, so that all of a document is told at once. */
final class PartReader {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");
    private static final BilingualText NUMBER = new BilingualText(
            "phải là số ghi thành văn bản, như \"290/3\" hoặc \"0.5\"",
            "must be a number as text, such as \"290/3\" or \"0.5\"");

    /** What a text must be whose type refuses it in words for programmers, or would refuse everything that is no text. */
    private static final ImmutableMap<Class<?>, BilingualText> FORMS = ImmutableMap.of(
            Fraction.class,
            NUMBER,
            Points.class,
            NUMBER,
            LocalDate.class,
            new BilingualText(
                    "phải là ngày có trong lịch, như \"2026-03-31\"",
                    "must be a day of the calendar, such as \"2026-03-31\""),
            EvaluationPeriod.class,
            new BilingualText(
                    "phải là kỳ đánh giá như \"2026-03\", \"2026-Q1\", \"2026-H1\", \"2026\" hoặc \"2025-09/P1Y\"",
                    "must be a period such as \"2026-03\", \"2026-Q1\", \"2026-H1\", \"2026\" or \"2025-09/P1Y\""));

    private final List<JsonRefusal> problems = new ArrayList<>();

    /**
     * Reads a document.
     *
     * @throws JsonRefusal listing everything that is refused
     */
    static <T> T document(String text, BiFunction<PartReader, ValueAt, Optional<T>> reading) {
        PartReader reader = new PartReader();
        return reader.attempt(() -> JsonText.parse(text, reader::refuse))
                .flatMap(at -> reading.apply(reader, at))
                .filter(read -> reader.problems.isEmpty())
                .orElseThrow(() -> JsonRefusal.ofAll(reader.problems()));
    }

    /** Returns what was refused so far. */
    ImmutableList<JsonRefusal> problems() {
        return ImmutableList.copyOf(problems);
    }

    void refuse(JsonRefusal problem) {
        problems.add(problem);
    }

    /** Takes what is read; empty, with the reason among the problems, if it is refused. */
    <T> Optional<T> attempt(Supplier<T> reader) {
        try {
            return Optional.of(reader.get());
        } catch (JsonRefusal refusal) {
            refuse(refusal);
            return Optional.empty();
        }
    }

    /** Returns the fields of an object, having refused those that are not known; empty if it is no object. */
    Optional<FieldsAt> fields(ValueAt at, ImmutableList<String> known) {
        Optional<FieldsAt> fields = attempt(at::object);
        fields.ifPresent(object -> object.unknown(known).forEach(this::refuse));
        return fields;
    }

    /** Returns a field that must be given; empty, with the reason among the problems, if it is not. */
    Optional<ValueAt> required(FieldsAt fields, String name) {
        return attempt(() -> fields.required(name));
    }

    /** Reads a value of this class. */
    <T> Optional<T> read(ValueAt at, Class<T> type) {
        return read(at, DeclaredType.of(type)).map(type::cast);
    }

    /** Reads a value of a declared type. */
    Optional<Object> read(ValueAt at, DeclaredType type) {
        if (type.isOptional()) {
            return read(at, type.inner()).map(Optional::of);
        }
        if (type.isCollection()) {
            return collection(at, type);
        }
        if (type.isMap()) {
            return map(at, type);
        }
        if (PartText.isText(type.raw())) {
            return attempt(() -> single(at, type.raw()));
        }
        if (type.raw() == BilingualText.class && at.value() instanceof JsonValue.Text text) {
            return Optional.of(BilingualText.of(text.text()));
        }
        return Family.isFamily(type) ? member(at, type) : whole(at, Shape.of(type), false);
    }

    private static Object single(ValueAt at, Class<?> type) {
        if (type == Integer.class || type == Long.class) {
            return number(at, type);
        }
        if (type == Boolean.class) {
            return at.truth();
        }
        if (type.isEnum()) {
            return word(
                    at,
                    Arrays.stream(type.getEnumConstants()).collect(toImmutableMap(PartText::of, constant -> constant)));
        }
        @Nullable BilingualText form = FORMS.get(type);
        return form == null ? at.checked(() -> PartText.parse(type, at.text())) : formed(at, type, form);
    }

    private static Object formed(ValueAt at, Class<?> type, BilingualText form) {
        if (!(at.value() instanceof JsonValue.Text text)) {
            throw at.refused(form);
        }
        try {
            return PartText.parse(type, text.text());
        } catch (IllegalArgumentException malformed) {
            throw at.refused(form);
        }
    }

    private static Object number(ValueAt at, Class<?> type) {
        if (at.value() instanceof JsonValue.Numeral numeral) {
            return at.checked(() -> PartText.parse(type, numeral.literal()));
        }
        // Where a document is made from one in which everything is text, as in YAML, so is a whole number.
        if (at.value() instanceof JsonValue.Text text
                && WHOLE.matcher(text.text()).matches()) {
            return at.checked(() -> PartText.parse(type, text.text()));
        }
        throw at.refused(new BilingualText("phải là số nguyên", "must be a whole number"));
    }

    private static Object word(ValueAt at, ImmutableMap<String, ?> constants) {
        String text = at.text();
        @Nullable Object constant = constants.get(text);
        if (constant == null) {
            throw at.refused(KnownNames.rule(ValueRule.ONE_OF, text, constants.keySet()));
        }
        return constant;
    }

    private Optional<Object> collection(ValueAt at, DeclaredType type) {
        return attempt(at::items).flatMap(elements -> {
            boolean list = ImmutableList.class.isAssignableFrom(type.raw());
            Collection<Object> read = list ? new ArrayList<>() : new LinkedHashSet<>();
            int before = problems.size();
            elements.forEach(element -> read(element, type.inner())
                    .filter(value -> !read.add(value))
                    .ifPresent(twice -> refuse(twice(element, at))));
            return sound(before, () -> type.collected(ImmutableList.copyOf(read)));
        });
    }

    private Optional<Object> map(ValueAt at, DeclaredType type) {
        return attempt(at::object).flatMap(fields -> {
            Map<Object, Object> read = new LinkedHashMap<>();
            int before = problems.size();
            fields.byName().forEach((name, value) -> {
                ValueAt entry = new ValueAt(JsonText.path(at.path(), name), value);
                Optional<Object> key = read(
                        new ValueAt(entry.path(), JsonValue.text(name)),
                        type.arguments().get(0));
                Optional<Object> of = read(entry, type.arguments().get(1));
                key.filter(given -> of.isPresent() && read.put(given, of.get()) != null)
                        .ifPresent(twice -> refuse(twice(entry, at)));
            });
            return sound(before, () -> type.mapped(read));
        });
    }

    private static JsonRefusal twice(ValueAt value, ValueAt within) {
        return value.refused(new BilingualText(
                "chỉ được ghi một lần trong " + within.path(), "must be given once in " + within.path()));
    }

    /** Makes something of what was read, unless any of it was refused. */
    private Optional<Object> sound(int before, Supplier<Object> made) {
        return problems.size() > before ? Optional.empty() : Optional.of(made.get());
    }

    /** A member of a family is an object with its kind; a constant of one stands alone. */
    private Optional<Object> member(ValueAt at, DeclaredType type) {
        Family family = Family.of(type);
        if (at.value() instanceof JsonValue.Text && !family.constants().isEmpty()) {
            return attempt(() -> word(at, family.constants()));
        }
        return attempt(() -> kind(at, family)).flatMap(kind -> whole(at, Shape.of(kind), true));
    }

    private static DeclaredType kind(ValueAt at, Family family) {
        ValueAt kind = at.object().required(PartWriter.KIND);
        String text = kind.text();
        return family.member(text)
                .orElseThrow(() -> kind.refused(KnownNames.rule(ValueRule.ONE_OF, text, family.kinds())));
    }

    private Optional<Object> whole(ValueAt at, Shape shape, boolean hasKind) {
        ImmutableList<String> names = Stream.concat(
                        Stream.of(PartWriter.KIND).filter(kind -> hasKind), shape.names().stream())
                .collect(toImmutableList());
        int before = problems.size();
        return fields(at, names).flatMap(fields -> {
            ImmutableList<Object> values = shape.components().stream()
                    .flatMap(component -> component(fields, component).stream())
                    .collect(toImmutableList());
            return problems.size() > before ? Optional.empty() : attempt(() -> at.checked(() -> shape.build(values)));
        });
    }

    private Optional<Object> component(FieldsAt fields, Shape.Component component) {
        Optional<Object> nothing = fields.has(component.name())
                ? Optional.empty()
                : component.type().nothing();
        return nothing.or(() -> required(fields, component.name()).flatMap(value -> read(value, component.type())));
    }
}
