package io.github.thuocdo.scoring.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

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
}
