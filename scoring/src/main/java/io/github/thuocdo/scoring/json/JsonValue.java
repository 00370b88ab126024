package io.github.thuocdo.scoring.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A JSON document in memory; fields keep their order. */
sealed interface JsonValue {

    /** An object. */
    record Fields(ImmutableMap<String, JsonValue> byName) implements JsonValue {}

    /** An array. */
    record Items(ImmutableList<JsonValue> values) implements JsonValue {}

    /** A string. */
    record Text(String text) implements JsonValue {}

    /** A number, as it was written. */
    record Numeral(String literal) implements JsonValue {}

    /** True or false. */
    record Truth(boolean value) implements JsonValue {}

    /** The JSON null, which stands for nothing in our documents. */
    record Null() implements JsonValue {}

    static JsonValue text(String text) {
        return new Text(text);
    }

    static JsonValue count(long count) {
        return new Numeral(Long.toString(count));
    }

    static <T> JsonValue items(Collection<T> values, Function<? super T, ? extends JsonValue> writer) {
        return new Items(values.stream().map(writer).collect(toImmutableList()));
    }

    static <T> JsonValue entries(Map<String, T> values, Function<? super T, ? extends JsonValue> writer) {
        ImmutableMap.Builder<String, JsonValue> fields = ImmutableMap.builder();
        values.forEach((name, value) -> fields.put(name, writer.apply(value)));
        return new Fields(fields.buildOrThrow());
    }

    static Writing fields() {
        return new Writing();
    }

    /** Tells whether there is nothing in it. */
    default boolean isEmpty() {
        if (this instanceof Fields fields) {
            return fields.byName().isEmpty();
        }
        if (this instanceof Items items) {
            return items.values().isEmpty();
        }
        return this instanceof Text text && text.text().isEmpty();
    }

    /** The fields of an object in the making, in the order in which they are given. */
    final class Writing {
        private final ImmutableMap.Builder<String, JsonValue> fields = ImmutableMap.builder();

        Writing put(String name, JsonValue value) {
            fields.put(name, value);
            return this;
        }

        Writing put(String name, String text) {
            return put(name, text(text));
        }

        Writing putUnlessEmpty(String name, JsonValue value) {
            return value.isEmpty() ? this : put(name, value);
        }

        <T> Writing putIfPresent(String name, Optional<T> value, Function<? super T, ? extends JsonValue> writer) {
            value.ifPresent(present -> put(name, writer.apply(present)));
            return this;
        }

        JsonValue done() {
            return new Fields(fields.buildOrThrow());
        }
    }
}
