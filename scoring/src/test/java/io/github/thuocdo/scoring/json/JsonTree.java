package io.github.thuocdo.scoring.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.document.DeclaredType;
import io.github.thuocdo.core.document.Family;
import io.github.thuocdo.core.document.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Documents as trees, whole and with something altered in them. */
final class JsonTree {

    private JsonTree() {}

    static JsonValue of(String text) {
        return JsonText.parse(text, twice -> {
                    throw twice;
                })
                .value();
    }

    static ImmutableMap<String, JsonValue> fields(String text) {
        return ((JsonValue.Fields) of(text)).byName();
    }

    static JsonValue.Fields written(Object value) {
        return (JsonValue.Fields) PartWriter.written(value);
    }

    /** A place of a document: the names and numbers that lead to it, what stands there, and the type by which it is read. */
    record Spot(ImmutableList<Object> steps, JsonValue value, DeclaredType type) {

        String path() {
            String path = "$";
            for (Object step : steps) {
                path = step instanceof String name ? JsonText.path(path, name) : path + "[" + step + "]";
            }
            return path;
        }

        private Spot down(Object step, JsonValue inner, DeclaredType as) {
            return new Spot(ImmutableList.builder().addAll(steps).add(step).build(), inner, as);
        }

        boolean isObject() {
            return value instanceof JsonValue.Fields && !type.isMap();
        }

        boolean isConstant() {
            return type.raw().isEnum();
        }

        boolean mayBeLeftOut() {
            return type.nothing().isPresent();
        }
    }

    /** Every place of a document that was written of a value of this type. */
    static ImmutableList<Spot> spots(JsonValue document, Class<?> type) {
        ImmutableList.Builder<Spot> spots = ImmutableList.builder();
        add(new Spot(ImmutableList.of(), document, DeclaredType.of(type)), spots);
        return spots.build();
    }

    private static void add(Spot spot, ImmutableList.Builder<Spot> spots) {
        spots.add(spot);
        DeclaredType type = spot.type().present();
        if (spot.value() instanceof JsonValue.Items items) {
            for (int i = 0; i < items.values().size(); i++) {
                add(spot.down(i, items.values().get(i), type.inner()), spots);
            }
        } else if (spot.value() instanceof JsonValue.Fields fields && type.isMap()) {
            fields.byName()
                    .forEach((name, value) ->
                            add(spot.down(name, value, type.arguments().get(1)), spots));
        } else if (spot.value() instanceof JsonValue.Fields fields) {
            Shape shape = Shape.of(kind(fields, type));
            shape.components().stream()
                    .filter(component -> fields.byName().containsKey(component.name()))
                    .forEach(component -> add(
                            spot.down(component.name(), fields.byName().get(component.name()), component.type()),
                            spots));
        }
    }

    private static DeclaredType kind(JsonValue.Fields fields, DeclaredType type) {
        return Family.isFamily(type)
                ? Family.of(type)
                        .member(((JsonValue.Text) fields.byName().get(PartWriter.KIND)).text())
                        .orElseThrow()
                : type;
    }

    /** The document with something else at a place. */
    static JsonValue with(JsonValue document, List<Object> steps, UnaryOperator<JsonValue> change) {
        if (steps.isEmpty()) {
            return change.apply(document);
        }
        List<Object> rest = steps.subList(1, steps.size());
        if (document instanceof JsonValue.Items items) {
            List<JsonValue> values = new ArrayList<>(items.values());
            values.set((Integer) steps.get(0), with(values.get((Integer) steps.get(0)), rest, change));
            return new JsonValue.Items(ImmutableList.copyOf(values));
        }
        Map<String, JsonValue> fields = new LinkedHashMap<>(((JsonValue.Fields) document).byName());
        fields.compute((String) steps.get(0), (name, value) -> with(value, rest, change));
        return new JsonValue.Fields(ImmutableMap.copyOf(fields));
    }

    /** The document without a field. */
    static JsonValue without(JsonValue document, List<Object> steps) {
        return with(document, steps.subList(0, steps.size() - 1), parent -> {
            Map<String, JsonValue> fields = new LinkedHashMap<>(((JsonValue.Fields) parent).byName());
            fields.remove(steps.get(steps.size() - 1));
            return new JsonValue.Fields(ImmutableMap.copyOf(fields));
        });
    }

    /** The document with one field more in an object. */
    static JsonValue withField(JsonValue document, List<Object> steps, String name, JsonValue value) {
        return with(
                document,
                steps,
                object -> new JsonValue.Fields(ImmutableMap.<String, JsonValue>builder()
                        .putAll(((JsonValue.Fields) object).byName())
                        .put(name, value)
                        .buildOrThrow()));
    }
}
