package io.github.thuocdo.scoring.json;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.document.DeclaredType;
import io.github.thuocdo.core.document.Family;
import io.github.thuocdo.core.document.PartText;
import io.github.thuocdo.core.document.Shape;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.scoring.Scorecard;
import java.util.Arrays;
import java.util.Optional;

/**
 * Values as JSON: every component by its name, what belongs to a sealed family with its kind, what is empty left out. {@link PartReader}
 * reads them.
 */
final class PartWriter {

    static final String KIND = "kind";

    private PartWriter() {}

    /** Writes a value that stands alone: with its kind, if it belongs to a family. */
    static JsonValue written(Object value) {
        Class<?> type = Shape.typeOf(value);
        return value(
                value,
                Arrays.stream(type.getInterfaces())
                        .map(DeclaredType::of)
                        .filter(Family::isFamily)
                        .findFirst()
                        .orElseGet(() -> DeclaredType.of(type)));
    }

    private static JsonValue value(Object value, DeclaredType type) {
        if (value instanceof Integer || value instanceof Long) {
            return JsonValue.count(((Number) value).longValue());
        }
        if (value instanceof Boolean truth) {
            return new JsonValue.Truth(truth);
        }
        if (PartText.isText(value.getClass())) {
            return JsonValue.text(PartText.of(value));
        }
        if (value instanceof ImmutableCollection<?> elements) {
            return new JsonValue.Items(ordered(elements, type.inner()).stream()
                    .map(element -> value(element, type.inner()))
                    .collect(toImmutableList()));
        }
        if (value instanceof ImmutableMap<?, ?> entries) {
            return new JsonValue.Fields(entries.entrySet().stream()
                    .collect(toImmutableMap(
                            entry -> PartText.of(entry.getKey()),
                            entry -> value(entry.getValue(), type.arguments().get(1)))));
        }
        if (value instanceof BilingualText text && text.isOneText()) {
            return JsonValue.text(text.english());
        }
        return value instanceof Scorecard card ? written(ScorecardForm.of(card)) : fields(value, type);
    }

    /** The elements of a set in one order, whichever way it was filled, where they have one. */
    private static ImmutableList<?> ordered(ImmutableCollection<?> elements, DeclaredType type) {
        return elements instanceof ImmutableSet && Comparable.class.isAssignableFrom(type.raw())
                ? elements.stream().sorted().collect(toImmutableList())
                : elements.asList();
    }

    private static JsonValue fields(Object value, DeclaredType type) {
        Shape shape = Shape.of(type.member(Shape.typeOf(value)));
        ImmutableMap.Builder<String, JsonValue> fields = ImmutableMap.builder();
        if (Family.isFamily(type)) {
            fields.put(KIND, JsonValue.text(Family.kindOf(shape.type())));
        }
        ImmutableList<Object> values = Shape.values(value);
        for (int i = 0; i < values.size(); i++) {
            Shape.Component component = shape.components().get(i);
            present(values.get(i), component.type())
                    .ifPresent(present -> fields.put(
                            component.name(), value(present, component.type().present())));
        }
        return new JsonValue.Fields(fields.buildOrThrow());
    }

    private static Optional<?> present(Object value, DeclaredType type) {
        return value instanceof Optional<?> optional
                ? optional
                : Optional.of(value).filter(given -> !type.nothing().equals(Optional.of(given)));
    }
}
