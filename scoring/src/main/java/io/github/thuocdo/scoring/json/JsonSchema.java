package io.github.thuocdo.scoring.json;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.document.DeclaredType;
import io.github.thuocdo.core.document.Family;
import io.github.thuocdo.core.document.PartText;
import io.github.thuocdo.core.document.Shape;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.validity.PlainText;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.refusal.Place;
import io.github.thuocdo.scoring.tree.PartReader;
import io.github.thuocdo.scoring.tree.TextList;
import io.github.thuocdo.scoring.tree.TextMap;
import io.github.thuocdo.scoring.tree.TextNode;
import io.github.thuocdo.scoring.tree.TextScalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The JSON Schema (draft 2020-12) of a document, made of the shapes by which it is read. It says what the reader refuses without knowing the
 * field: what is missing, unknown or of another type, kinds, constants, and how texts look.
 */
final class JsonSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final Place NOWHERE = Place.ofFile("");

    /** Some character that is seen. No-break spaces are none of the white space that a blank text consists of. */
    private static final String NOT_BLANK =
            "[^\\u0009-\\u000d\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]";

    private static final String UNPRINTED = "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]";

    private final Map<String, DeclaredType> types = new LinkedHashMap<>();
    private final Map<String, TextNode> definitions = new TreeMap<>();

    private JsonSchema() {}

    /**
     * Returns the schema of a document.
     *
     * @throws IllegalArgumentException if the library does not make values of the type of parts
     */
    static TextNode of(DeclaredType type) {
        JsonSchema schema = new JsonSchema();
        return schema.document(name(type), schema.numbered(type));
    }

    /** Returns the schema of facts of several kinds. */
    static TextNode ofFacts() {
        JsonSchema schema = new JsonSchema();
        ImmutableList<TextMap> kinds = PostedFacts.kinds().stream()
                .map(kind -> schema.posted(kind, DeclaredType.of(PostedFacts.type(kind))))
                .collect(toImmutableList());
        return schema.document("Facts", array(anyOf(kinds)));
    }

    private TextMap posted(String kind, DeclaredType type) {
        Fields fields = new Fields();
        fields.format();
        fields.required(PartReader.KIND, object("const", text(kind)));
        fields.required(PostedFacts.FACT, reference(type));
        return fields.schema();
    }

    private TextNode document(String title, TextMap root) {
        Map<String, TextNode> entries = new LinkedHashMap<>();
        entries.put("$schema", text(DIALECT));
        entries.put("title", text(title));
        root.entries().forEach(entry -> entries.put(entry.key(), entry.value()));
        entries.put("$defs", map(definitions));
        return map(entries);
    }

    /** A whole document may have the number of its format. */
    private TextMap numbered(DeclaredType type) {
        if (Family.isFamily(type)) {
            return anyOf(members(type, kind -> member(type, kind, true)));
        }
        Optional<DeclaredType> family =
                Family.above(type).filter(above -> !type.raw().isEnum());
        if (family.isPresent()) {
            return member(family.get(), Family.of(family.get()).kindOf(type.raw()), true);
        }
        return isObject(type) ? whole(type, true) : definition(type);
    }

    private static boolean isObject(DeclaredType type) {
        return !PartText.isText(type.raw()) && type.nothing().isEmpty() && type.raw() != BilingualText.class;
    }

    /** What stands for a value of a type; what has a name is defined once. */
    private TextMap reference(DeclaredType type) {
        DeclaredType present = type.present();
        if (present.isCollection()) {
            TextMap items = reference(present.inner());
            return ImmutableList.class.isAssignableFrom(present.raw()) ? array(items) : set(items);
        }
        if (present.isMultimap()) {
            return reference(present.grouped());
        }
        if (present.isMap()) {
            return object(
                    "type", text("object"),
                    "propertyNames", key(present.arguments().get(0)),
                    "additionalProperties", reference(present.arguments().get(1)));
        }
        String name = name(present);
        DeclaredType before = types.putIfAbsent(name, present);
        if (before == null) {
            definitions.put(name, definition(present));
        } else if (!before.equals(present)) {
            throw new IllegalStateException("types " + before + " and " + present + " must have names of their own");
        }
        return toDefinition(name);
    }

    private TextMap definition(DeclaredType type) {
        if (type.raw() == Integer.class || type.raw() == Long.class) {
            return anyOf(ImmutableList.of(integer(type.raw()), key(type)));
        }
        if (type.raw() == Boolean.class) {
            return object("type", text("boolean"));
        }
        if (PartText.isText(type.raw())) {
            return key(type);
        }
        if (type.raw() == BilingualText.class) {
            return anyOf(ImmutableList.of(reference(DeclaredType.of(String.class)), whole(type, false)));
        }
        return Family.isFamily(type) ? anyOf(members(type, kind -> named(type, kind))) : whole(type, false);
    }

    /** The constants of a family, and its members by their kinds: their order in a compiled class is the compiler's. */
    private static ImmutableList<TextMap> members(DeclaredType type, Function<String, TextMap> member) {
        Family family = Family.of(type);
        return Stream.concat(
                        Stream.of(family.constants().keySet())
                                .filter(constants -> !constants.isEmpty())
                                .map(constants -> constants(constants.stream())),
                        family.kinds().stream().sorted().map(member))
                .collect(toImmutableList());
    }

    /** A member of a family has a definition of its own, by which a document can be told what is wrong in it. */
    private TextMap named(DeclaredType family, String kind) {
        String name = name(family) + "." + kind;
        if (!definitions.containsKey(name)) {
            definitions.put(name, object("type", text("object")));
            definitions.put(name, member(family, kind, false));
        }
        return toDefinition(name);
    }

    private TextMap member(DeclaredType family, String kind, boolean isDocument) {
        Fields fields = new Fields();
        if (isDocument) {
            fields.format();
        }
        fields.required(PartReader.KIND, object("const", text(kind)));
        Shape.of(Family.of(family).member(kind).orElseThrow()).components().forEach(fields::component);
        return fields.schema();
    }

    private TextMap whole(DeclaredType type, boolean isDocument) {
        Fields fields = new Fields();
        if (isDocument) {
            fields.format();
        }
        MadeOfFacts.of(type.raw()).ifPresentOrElse(fields::madeOfFacts, () -> fields.parts(type));
        return fields.schema();
    }

    /** The fields of an object. */
    private final class Fields {

        private final Map<String, TextNode> properties = new LinkedHashMap<>();
        private final List<TextNode> required = new ArrayList<>();

        void format() {
            String number = Integer.toString(DocumentFormat.NUMBER);
            optional(
                    DocumentFormat.FIELD,
                    object("enum", list(ImmutableList.of(bare(DocumentFormat.NUMBER), text(number)))));
        }

        void parts(DeclaredType type) {
            boolean isCard = type.raw() == Scorecard.class;
            Shape.of(isCard ? DeclaredType.of(ScorecardForm.Card.class) : type)
                    .components()
                    .forEach(this::component);
            if (isCard) {
                required(FactsSeal.FIELD, seal());
            }
        }

        private TextMap seal() {
            Fields seal = new Fields();
            seal.required("hash", object("type", text("string"), "pattern", text("^[0-9a-f]{64}$")));
            seal.required("leaves", object("type", text("string"), "pattern", text("^(?:[0-9a-f]{4})*$")));
            return seal.schema();
        }

        void madeOfFacts(MadeOfFacts form) {
            required(MadeOfFacts.RECIPE, reference(form.recipe()));
            required(MadeOfFacts.OUTCOME, reference(DeclaredType.of(form.outcome())));
        }

        void component(Shape.Component component) {
            if (component.type().nothing().isPresent()) {
                optional(component.name(), reference(component.type()));
            } else {
                required(component.name(), reference(component.type()));
            }
        }

        void optional(String name, TextMap schema) {
            properties.put(name, schema);
        }

        void required(String name, TextMap schema) {
            properties.put(name, schema);
            required.add(text(name));
        }

        TextMap schema() {
            return object(
                    "type", text("object"),
                    "properties", map(properties),
                    "required", list(required),
                    "additionalProperties", TextScalar.bare("false", NOWHERE));
        }
    }

    private TextMap integer(Class<?> type) {
        boolean isLong = type == Long.class;
        return object(
                "type", text("integer"),
                "minimum", bare(isLong ? Long.MIN_VALUE : Integer.MIN_VALUE),
                "maximum", bare(isLong ? Long.MAX_VALUE : Integer.MAX_VALUE));
    }

    /** A value that is one text, as it is and as the name of an entry. */
    private TextMap key(DeclaredType type) {
        Class<?> raw = type.raw();
        if (raw.isEnum()) {
            return constants(Arrays.stream(raw.getEnumConstants()).map(PartText::of));
        }
        if (raw == Boolean.class) {
            return constants(Stream.of("true", "false"));
        }
        return TextPatterns.of(type)
                .map(pattern -> object("type", text("string"), "pattern", text(pattern)))
                .orElseGet(() -> raw == String.class ? printed() : identifier());
    }

    private static TextMap constants(Stream<String> keys) {
        return object("enum", list(keys.map(JsonSchema::text).collect(toImmutableList())));
    }

    private static TextMap printed() {
        return object(
                "type", text("string"),
                "maxLength", bare(PlainText.LONGEST),
                "not", object("pattern", text(UNPRINTED)));
    }

    private static TextMap identifier() {
        return object(
                "type", text("string"),
                "maxLength", bare(PlainText.LONGEST),
                "pattern", text(NOT_BLANK),
                "not", object("pattern", text(UNPRINTED)));
    }

    /** The name of a type among the definitions, such as {@code Observation-Points}, or {@code Fraction.counted} where a number is no share. */
    private static String name(DeclaredType type) {
        Class<?> raw = type.raw();
        String own = raw.getName().substring(raw.getPackageName().length() + 1).replace('$', '.');
        return Stream.concat(
                        Stream.of(type.counts() ? own + ".counted" : own),
                        type.arguments().stream().map(JsonSchema::name))
                .collect(joining("-"));
    }

    private static TextMap toDefinition(String name) {
        return object("$ref", text("#/$defs/" + name));
    }

    private static TextMap anyOf(List<TextMap> schemas) {
        return schemas.size() == 1 ? schemas.get(0) : object("anyOf", list(schemas));
    }

    private static TextMap array(TextMap items) {
        return object("type", text("array"), "items", items);
    }

    private static TextMap set(TextMap items) {
        return object("type", text("array"), "uniqueItems", TextScalar.bare("true", NOWHERE), "items", items);
    }

    private static TextMap object(String key, TextNode value) {
        return map(ImmutableMap.of(key, value));
    }

    private static TextMap object(String one, TextNode value, String other, TextNode second) {
        return map(ImmutableMap.of(one, value, other, second));
    }

    private static TextMap object(
            String one, TextNode value, String other, TextNode second, String third, TextNode last) {
        return map(ImmutableMap.of(one, value, other, second, third, last));
    }

    private static TextMap object(
            String one,
            TextNode value,
            String other,
            TextNode second,
            String third,
            TextNode node,
            String fourth,
            TextNode last) {
        return map(ImmutableMap.of(one, value, other, second, third, node, fourth, last));
    }

    private static TextMap map(Map<String, ? extends TextNode> entries) {
        return new TextMap(
                entries.entrySet().stream()
                        .map(entry -> new TextMap.Entry(entry.getKey(), NOWHERE, entry.getValue()))
                        .collect(toImmutableList()),
                NOWHERE);
    }

    private static TextList list(List<? extends TextNode> items) {
        return new TextList(ImmutableList.copyOf(items), NOWHERE);
    }

    private static TextScalar text(String text) {
        return TextScalar.quoted(text, NOWHERE);
    }

    private static TextScalar bare(long number) {
        return TextScalar.bare(Long.toString(number), NOWHERE);
    }
}
