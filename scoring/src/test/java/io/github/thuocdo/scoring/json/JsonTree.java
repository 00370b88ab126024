package io.github.thuocdo.scoring.json;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.document.DeclaredType;
import io.github.thuocdo.core.document.Family;
import io.github.thuocdo.core.document.Shape;
import io.github.thuocdo.scoring.refusal.Place;
import io.github.thuocdo.scoring.tree.PartReader;
import io.github.thuocdo.scoring.tree.TextList;
import io.github.thuocdo.scoring.tree.TextMap;
import io.github.thuocdo.scoring.tree.TextNode;
import io.github.thuocdo.scoring.tree.TextScalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Documents as trees, whole and with something altered in them. */
final class JsonTree {

    private JsonTree() {}

    private static final Place NOWHERE = Place.ofFile("");

    static TextNode of(String text) {
        return JsonDocument.parse(text, twice -> {
            throw twice;
        });
    }

    static TextNode written(Object value) {
        return PartWriter.written(value);
    }

    static TextNode text(String text) {
        return TextScalar.quoted(text, NOWHERE);
    }

    static TextNode bare(String literal) {
        return TextScalar.bare(literal, NOWHERE);
    }

    /** A place of a document: the names and numbers that lead to it, what stands there, and the type by which it is read. */
    record Spot(ImmutableList<Object> steps, TextNode value, DeclaredType type) {

        String path() {
            String path = "$";
            for (Object step : steps) {
                path = step instanceof String name ? JsonText.path(path, name) : path + "[" + step + "]";
            }
            return path;
        }

        private Spot down(Object step, TextNode inner, DeclaredType as) {
            return new Spot(ImmutableList.builder().addAll(steps).add(step).build(), inner, as);
        }

        boolean isObject() {
            return value instanceof TextMap && !type.isMap() && !type.isMultimap();
        }

        boolean isConstant() {
            return type.raw().isEnum();
        }

        boolean mayBeLeftOut() {
            return type.nothing().isPresent();
        }
    }

    /** Every place of a document that was written of a value of this type. */
    static ImmutableList<Spot> spots(TextNode document, Class<?> type) {
        ImmutableList.Builder<Spot> spots = ImmutableList.builder();
        add(new Spot(ImmutableList.of(), document, DeclaredType.of(type)), spots);
        return spots.build();
    }

    private static void add(Spot spot, ImmutableList.Builder<Spot> spots) {
        spots.add(spot);
        DeclaredType present = spot.type().present();
        DeclaredType type = present.isMultimap() ? present.grouped() : present;
        if (spot.value() instanceof TextList list) {
            for (int i = 0; i < list.items().size(); i++) {
                add(spot.down(i, list.items().get(i), type.inner()), spots);
            }
        } else if (spot.value() instanceof TextMap fields && type.isMap()) {
            fields.entries()
                    .forEach(entry -> add(
                            spot.down(
                                    entry.key(), entry.value(), type.arguments().get(1)),
                            spots));
        } else if (spot.value() instanceof TextMap fields) {
            Shape shape = Shape.of(kind(fields, type));
            shape.components()
                    .forEach(component -> fields.find(component.name())
                            .ifPresent(value -> add(spot.down(component.name(), value, component.type()), spots)));
        }
    }

    private static DeclaredType kind(TextMap fields, DeclaredType type) {
        return Family.isFamily(type)
                ? Family.of(type)
                        .member(fields.required(PartReader.KIND).asText())
                        .orElseThrow()
                : type;
    }

    /** The document with something else at a place. */
    static TextNode with(TextNode document, List<Object> steps, UnaryOperator<TextNode> change) {
        if (steps.isEmpty()) {
            return change.apply(document);
        }
        List<Object> rest = steps.subList(1, steps.size());
        if (document instanceof TextList list) {
            List<TextNode> values = new ArrayList<>(list.items());
            values.set((Integer) steps.get(0), with(values.get((Integer) steps.get(0)), rest, change));
            return new TextList(ImmutableList.copyOf(values), NOWHERE);
        }
        Map<String, TextNode> fields = fields(document);
        fields.compute((String) steps.get(0), (name, value) -> with(value, rest, change));
        return map(fields);
    }

    private static Map<String, TextNode> fields(TextNode map) {
        Map<String, TextNode> fields = new LinkedHashMap<>();
        map.asMap().entries().forEach(entry -> fields.put(entry.key(), entry.value()));
        return fields;
    }

    private static TextNode map(Map<String, TextNode> fields) {
        return new TextMap(
                fields.entrySet().stream()
                        .map(field -> new TextMap.Entry(field.getKey(), NOWHERE, field.getValue()))
                        .collect(ImmutableList.toImmutableList()),
                NOWHERE);
    }

    /** The document without a field. */
    static TextNode without(TextNode document, List<Object> steps) {
        return with(document, steps.subList(0, steps.size() - 1), parent -> {
            Map<String, TextNode> fields = fields(parent);
            fields.remove(steps.get(steps.size() - 1));
            return map(fields);
        });
    }

    /** The document with one field more in an object. */
    static TextNode withField(TextNode document, List<Object> steps, String name, TextNode value) {
        return with(document, steps, object -> {
            Map<String, TextNode> fields = fields(object);
            fields.put(name, value);
            return map(fields);
        });
    }
}
