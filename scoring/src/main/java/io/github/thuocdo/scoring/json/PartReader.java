package io.github.thuocdo.scoring.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.document.DeclaredType;
import io.github.thuocdo.core.document.Family;
import io.github.thuocdo.core.document.PartText;
import io.github.thuocdo.core.document.RecordShape;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.validity.KnownNames;
import io.github.thuocdo.core.validity.ValueRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The parts of a policy from JSON values. It reads on after a refusal, so that all of a document is told at once. */
final class PartReader {

    private static final String KIND = "kind";
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");

    private final List<JsonRefusal> problems = new ArrayList<>();

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
        fields.ifPresent(object -> object.byName().forEach((name, value) -> {
            if (!known.contains(name)) {
                refuse(new ValueAt(JsonText.path(at.path(), name), value)
                        .refused(KnownNames.rule(ValueRule.ONE_OF_FIELDS, name, known)));
            }
        }));
        return fields;
    }

    /** Returns a field that must be given; empty, with the reason among the problems, if it is not. */
    Optional<ValueAt> required(FieldsAt fields, String name) {
        return attempt(() -> fields.required(name));
    }

    /** Reads a record of this class. */
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
        if (PartText.isText(type.raw())) {
            return attempt(() -> type.raw() == Integer.class ? number(at) : text(at, type.raw()));
        }
        if (type.raw() == BilingualText.class && at.value() instanceof JsonValue.Text text) {
            return Optional.of(BilingualText.of(text.text()));
        }
        return Family.isFamily(type) ? member(at, type) : record(at, RecordShape.of(type), false);
    }

    private static Object number(ValueAt at) {
        if (at.value() instanceof JsonValue.Numeral numeral) {
            return at.checked(() -> PartText.parse(Integer.class, numeral.literal()));
        }
        // Where a document is made from one in which everything is text, as in YAML, so is a whole number.
        if (at.value() instanceof JsonValue.Text text
                && WHOLE.matcher(text.text()).matches()) {
            return at.checked(() -> PartText.parse(Integer.class, text.text()));
        }
        throw at.refused(new BilingualText("phải là số nguyên", "must be a whole number"));
    }

    private static Object text(ValueAt at, Class<?> type) {
        String text = at.text();
        if (!type.isEnum()) {
            return at.checked(() -> PartText.parse(type, text));
        }
        ImmutableList<String> keys =
                Stream.of(type.getEnumConstants()).map(PartText::of).collect(toImmutableList());
        if (!keys.contains(text)) {
            throw at.refused(KnownNames.rule(ValueRule.ONE_OF, text, keys));
        }
        return PartText.parse(type, text);
    }

    private Optional<Object> collection(ValueAt at, DeclaredType type) {
        return attempt(() -> at.items(element -> element)).flatMap(elements -> {
            ImmutableList.Builder<Object> read = ImmutableList.builder();
            Set<Object> seen = new HashSet<>();
            boolean list = ImmutableList.class.isAssignableFrom(type.raw());
            boolean whole = true;
            for (ValueAt element : elements) {
                Optional<Object> value = read(element, type.inner());
                value.ifPresent(read::add);
                boolean twice = !list && value.isPresent() && !seen.add(value.get());
                if (twice) {
                    refuse(element.refused(new BilingualText(
                            "chỉ được ghi một lần trong " + at.path(), "must be given once in " + at.path())));
                }
                whole &= value.isPresent() && !twice;
            }
            ImmutableList<Object> all = read.build();
            return whole ? Optional.of(list ? all : ImmutableSet.copyOf(all)) : Optional.empty();
        });
    }

    private Optional<Object> member(ValueAt at, DeclaredType type) {
        Family family = Family.of(type);
        return attempt(() -> kind(at, family)).flatMap(kind -> record(at, RecordShape.of(kind), true));
    }

    private static DeclaredType kind(ValueAt at, Family family) {
        ValueAt kind = at.object().required(KIND);
        String text = kind.text();
        return family.member(text)
                .orElseThrow(() -> kind.refused(KnownNames.rule(ValueRule.ONE_OF, text, family.kinds())));
    }

    private Optional<Object> record(ValueAt at, RecordShape shape, boolean hasKind) {
        ImmutableList<String> names = Stream.concat(
                        Stream.of(KIND).filter(kind -> hasKind),
                        shape.components().stream().map(RecordShape.Component::name))
                .collect(toImmutableList());
        int before = problems.size();
        return fields(at, names).flatMap(fields -> {
            ImmutableList.Builder<Object> values = ImmutableList.builder();
            for (RecordShape.Component component : shape.components()) {
                component(fields, component).ifPresent(values::add);
            }
            return problems.size() > before
                    ? Optional.empty()
                    : attempt(() -> at.checked(() -> shape.build(values.build())));
        });
    }

    private Optional<Object> component(FieldsAt fields, RecordShape.Component component) {
        if (component.type().isOptional() && !fields.has(component.name())) {
            return Optional.of(Optional.empty());
        }
        return required(fields, component.name()).flatMap(value -> read(value, component.type()));
    }
}
