package io.github.thuocdo.scoring.tree;

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
import io.github.thuocdo.core.validity.Days;
import io.github.thuocdo.core.validity.KnownNames;
import io.github.thuocdo.core.validity.PlainText;
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
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values out of a tree, by the types that they declare. It reads on after a refusal, so that all of a document is told at once. */
public final class PartReader {

    /** The key under which a member of a family says which one it is. */
    public static final String KIND = "kind";

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,19}");
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
            Integer.class,
            wholeUpTo(Integer.MAX_VALUE),
            Long.class,
            wholeUpTo(Long.MAX_VALUE),
            EvaluationPeriod.class,
            new BilingualText(
                    "phải là kỳ đánh giá như \"2026-03\", \"2026-Q1\", \"2026-H1\", \"2026\" hoặc \"2025-09/P1Y\"",
                    "must be a period such as \"2026-03\", \"2026-Q1\", \"2026-H1\", \"2026\" or \"2025-09/P1Y\""));

    private final UnaryOperator<String> spelling;
    private final Derived derived;
    private final List<TreeRefusal> problems = new ArrayList<>();

    private PartReader(UnaryOperator<String> spelling, Derived derived) {
        this.spelling = spelling;
        this.derived = derived;
    }

    /**
     * Returns a reader of what a program wrote: texts mean what they are.
     *
     * @param derived  reads what is no sum of its parts
     */
    public static PartReader ofPrograms(Derived derived) {
        return new PartReader(UnaryOperator.identity(), derived);
    }

    /**
     * Returns a reader of what people write.
     *
     * @param spelling  brings a text as somebody writes it into the form that its type reads
     */
    public static PartReader ofPeople(UnaryOperator<String> spelling) {
        return new PartReader(spelling, Derived.NOTHING);
    }

    /** Returns what was refused so far. */
    public ImmutableList<TreeRefusal> problems() {
        return ImmutableList.copyOf(problems);
    }

    public void refuse(TreeRefusal problem) {
        problems.add(problem);
    }

    /** Takes what is read; empty, with the reason among the problems, if it is refused. */
    public <T> Optional<T> attempt(Supplier<T> reader) {
        try {
            return Optional.of(reader.get());
        } catch (TreeRefusal refusal) {
            refuse(refusal);
            return Optional.empty();
        }
    }

    /** Returns the fields of an object, having refused those that are not known; empty if it is no object. */
    public Optional<TextMap> fields(TextNode at, ImmutableList<String> known) {
        Optional<TextMap> fields = attempt(at::asMap);
        fields.ifPresent(object -> object.unknown(known).forEach(this::refuse));
        return fields;
    }

    /** Returns a field that must be given; empty, with the reason among the problems, if it is not. */
    public Optional<TextNode> required(TextMap fields, String name) {
        return attempt(() -> fields.required(name));
    }

    /** Reads a value of this class. */
    public <T> Optional<T> read(TextNode at, Class<T> type) {
        return read(at, DeclaredType.of(type)).map(type::cast);
    }

    /** Reads a value that stands alone: a member of a family with its kind, also where that member is asked for. */
    public Optional<Object> readAlone(TextNode at, DeclaredType type) {
        Optional<DeclaredType> family =
                Family.above(type).filter(above -> !type.raw().isEnum());
        return family.isEmpty() || Family.isFamily(type)
                ? read(at, type)
                : attempt(() -> kind(at, Family.of(family.get()), type))
                        .flatMap(kind -> whole(at, Shape.of(kind), true));
    }

    /** Reads a value of a declared type. */
    public Optional<Object> read(TextNode at, DeclaredType type) {
        if (type.isOptional()) {
            return read(at, type.inner()).map(Optional::of);
        }
        if (type.isCollection()) {
            return collection(at, type);
        }
        if (type.isMap()) {
            return map(at, type);
        }
        if (type.isMultimap()) {
            return map(at, type.grouped()).map(entries -> type.mapped((Map<?, ?>) entries));
        }
        if (derived.types().contains(type.raw())) {
            return derived.read(this, at, type.raw());
        }
        if (PartText.isText(type.raw())) {
            return attempt(() -> single(at, type));
        }
        if (type.raw() == BilingualText.class && at.isText()) {
            return attempt(() -> BilingualText.of(printed(at)));
        }
        return Family.isFamily(type) ? member(at, type) : whole(at, Shape.of(type), false);
    }

    private Object single(TextNode at, DeclaredType declared) {
        Class<?> type = declared.raw();
        if (type == Boolean.class) {
            return at.asTruth();
        }
        if (type == String.class) {
            return printed(at);
        }
        if (type.isEnum()) {
            return word(
                    at,
                    Arrays.stream(type.getEnumConstants()).collect(toImmutableMap(PartText::of, constant -> constant)));
        }
        @Nullable BilingualText form = FORMS.get(type);
        boolean isPerCentOfNothing = at.isText() && PartText.isPerCentOfNothing(declared, text(at));
        return form == null || isPerCentOfNothing
                ? at.checked(() -> PartText.parse(declared, text(at)))
                : formed(at, type, form);
    }

    private Object formed(TextNode at, Class<?> type, BilingualText form) {
        Optional<String> typed = type == Integer.class || type == Long.class
                ? digits(at)
                : Optional.of(at).filter(TextNode::isText).map(this::text);
        try {
            Object parsed = PartText.parse(type, typed.orElseThrow(() -> at.refused(form)));
            return parsed instanceof LocalDate day ? Days.checked(day) : parsed;
        } catch (IllegalArgumentException malformed) {
            throw at.refused(form);
        }
    }

    /** Where every other number is text, a whole one may be, too. */
    private Optional<String> digits(TextNode at) {
        return at.isText()
                ? Optional.of(text(at)).filter(text -> WHOLE.matcher(text).matches())
                : at instanceof TextScalar bare ? Optional.of(bare.text()) : Optional.empty();
    }

    private static BilingualText wholeUpTo(long most) {
        return new BilingualText("phải là số nguyên không quá " + most, "must be a whole number of at most " + most);
    }

    private Object word(TextNode at, ImmutableMap<String, ?> constants) {
        String text = text(at);
        @Nullable Object constant = constants.get(text);
        if (constant == null) {
            throw at.refused(KnownNames.rule(ValueRule.ONE_OF, text, constants.keySet()));
        }
        return constant;
    }

    /** A text of which everything is seen in print, whatever is made of it. */
    private String printed(TextNode at) {
        String text = text(at);
        at.checked(() -> PlainText.printed("text", text));
        return text;
    }

    private String text(TextNode at) {
        return spelling.apply(at.asText());
    }

    private Optional<Object> collection(TextNode at, DeclaredType type) {
        return attempt(at::asItems).flatMap(elements -> {
            boolean list = ImmutableList.class.isAssignableFrom(type.raw());
            Collection<Object> read = list ? new ArrayList<>() : new LinkedHashSet<>();
            int before = problems.size();
            elements.forEach(element -> read(element, type.inner())
                    .filter(value -> !read.add(value))
                    .ifPresent(twice -> refuse(twice(element, at))));
            return sound(before, () -> type.collected(ImmutableList.copyOf(read)));
        });
    }

    private Optional<Object> map(TextNode at, DeclaredType type) {
        return attempt(at::asMap).flatMap(fields -> {
            Map<Object, Object> read = new LinkedHashMap<>();
            int before = problems.size();
            fields.entries().forEach(entry -> {
                Optional<Object> key = read(
                        TextScalar.quoted(entry.key(), entry.keyPlace()),
                        type.arguments().get(0));
                Optional<Object> of = read(entry.value(), type.arguments().get(1));
                key.filter(given -> of.isPresent() && read.put(given, of.get()) != null)
                        .ifPresent(twice -> refuse(twice(entry.value(), at)));
            });
            return sound(before, () -> type.mapped(read));
        });
    }

    private static TreeRefusal twice(TextNode value, TextNode within) {
        return value.refused(new BilingualText(
                "chỉ được ghi một lần trong " + within.place().path().vietnamese(),
                "must be given once in " + within.place().path().english()));
    }

    /** Makes something of what was read, unless any of it was refused. */
    private Optional<Object> sound(int before, Supplier<Object> made) {
        return problems.size() > before ? Optional.empty() : Optional.of(made.get());
    }

    /** A member of a family is an object with its kind; a constant of one stands alone. */
    private Optional<Object> member(TextNode at, DeclaredType type) {
        Family family = Family.of(type);
        if (at.isText() && !family.constants().isEmpty()) {
            return attempt(() -> word(at, family.constants()));
        }
        return attempt(() -> kind(at, family)).flatMap(kind -> whole(at, Shape.of(kind), true));
    }

    private DeclaredType kind(TextNode at, Family family) {
        return kind(at, family, family.kinds());
    }

    /** Takes the kind of the one member that is asked for. */
    private DeclaredType kind(TextNode at, Family family, DeclaredType member) {
        return kind(at, family, ImmutableList.of(family.kindOf(member.raw())));
    }

    private DeclaredType kind(TextNode at, Family family, ImmutableList<String> among) {
        TextNode kind = at.asMap().required(KIND);
        String text = text(kind);
        return Optional.of(text)
                .filter(among::contains)
                .flatMap(family::member)
                .orElseThrow(() -> kind.refused(KnownNames.rule(ValueRule.ONE_OF, text, among)));
    }

    private Optional<Object> whole(TextNode at, Shape shape, boolean hasKind) {
        ImmutableList<String> names = Stream.concat(Stream.of(KIND).filter(kind -> hasKind), shape.names().stream())
                .collect(toImmutableList());
        int before = problems.size();
        return fields(at, names).flatMap(fields -> {
            Map<String, Object> values = new LinkedHashMap<>();
            shape.components()
                    .forEach(component -> component(fields, component, shape, names)
                            .ifPresent(value -> values.put(component.name(), value)));
            shape.components().forEach(component -> checkUnit(fields, component, values));
            return problems.size() > before
                    ? Optional.empty()
                    : attempt(() -> at.checked(() -> shape.build(ImmutableList.copyOf(values.values()))));
        });
    }

    /** What the others say of the numbers of a component is known once they are read, wherever they stand. */
    private void checkUnit(TextMap fields, Shape.Component component, Map<String, Object> values) {
        DeclaredType type = component.typeAmong(name -> Optional.ofNullable(values.get(name)));
        if (!type.equals(component.type()) && values.containsKey(component.name())) {
            fields.find(component.name()).ifPresent(value -> read(value, type));
        }
    }

    private Optional<Object> component(
            TextMap fields, Shape.Component component, Shape shape, ImmutableList<String> names) {
        if (fields.has(component.name())) {
            return required(fields, component.name()).flatMap(value -> read(value, component.type()));
        }
        return component
                .type()
                .nothing()
                .or(() -> isMisspelt(fields, component.name(), shape, names)
                        ? Optional.empty()
                        : required(fields, component.name()).map(Object.class::cast));
    }

    /**
     * Whether a name that nobody knows, and which was refused as such, stands for this one: it is near, or there is one for each that must be given and
     * is not.
     */
    private static boolean isMisspelt(TextMap fields, String name, Shape shape, ImmutableList<String> known) {
        ImmutableList<String> lacking =
                known.stream().filter(other -> !fields.has(other)).collect(toImmutableList());
        ImmutableList<String> unknown = fields.entries().stream()
                .map(TextMap.Entry::key)
                .filter(typed -> !known.contains(typed))
                .collect(toImmutableList());
        long missing = shape.components().stream()
                .filter(component -> component.type().nothing().isEmpty() && !fields.has(component.name()))
                .count();
        return (!unknown.isEmpty() && unknown.size() >= missing)
                || unknown.stream()
                        .anyMatch(typed -> KnownNames.nearest(typed, lacking).equals(Optional.of(name)));
    }

    /**
     * How values are read that are no sum of their parts, such as a scorecard: the reader itself reads only what is made of parts.
     */
    public interface Derived {

        /** Nothing is derived. */
        Derived NOTHING = new Derived() {
            @Override
            public ImmutableList<Class<?>> types() {
                return ImmutableList.of();
            }

            @Override
            public Optional<Object> read(PartReader reader, TextNode at, Class<?> type) {
                return Optional.empty();
            }
        };

        /** Returns the types of such values. */
        ImmutableList<Class<?>> types();

        /** Reads a value of one of these types; empty, with the reason among the problems of the reader, if it is refused. */
        Optional<Object> read(PartReader reader, TextNode at, Class<?> type);
    }
}
