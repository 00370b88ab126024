package io.github.thuocdo.scoring.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.validity.KnownNames;
import io.github.thuocdo.core.validity.ValueRule;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The fields of an object with the place where it stands. */
record FieldsAt(String path, Map<String, JsonValue> byName) {

    /** Refuses any other field than these. */
    void checkNames(ImmutableList<String> known) {
        byName.forEach((name, value) -> {
            if (!known.contains(name)) {
                throw new ValueAt(JsonText.path(path, name), value)
                        .refused(KnownNames.rule(ValueRule.ONE_OF_FIELDS, name, known));
            }
        });
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    ValueAt required(String name) {
        return optional(name)
                .orElseThrow(() ->
                        new JsonRefusal(JsonText.path(path, name), "", new BilingualText("phải có", "must be given")));
    }

    Optional<ValueAt> optional(String name) {
        return Optional.ofNullable(byName.get(name)).map(value -> new ValueAt(JsonText.path(path, name), value));
    }

    <T> Optional<T> optional(String name, Function<ValueAt, T> reader) {
        return optional(name).map(reader);
    }

    /** Reads a text that is left out when it is empty. */
    String textOrEmpty(String name) {
        return optional(name).map(ValueAt::text).orElse("");
    }

    /** Reads an array that is left out when it is empty. */
    <T> ImmutableList<T> items(String name, Function<ValueAt, T> reader) {
        return optional(name).map(value -> value.items(reader)).orElse(ImmutableList.of());
    }

    /** Reads an array, left out when it is empty, of objects that each have an identity of their own. */
    <T> ImmutableList<T> itemsOnce(
            String name, Function<ValueAt, T> reader, Function<T, ?> identity, String... pathToIdentity) {
        return optional(name)
                .map(value -> value.itemsOnce(reader, identity, pathToIdentity))
                .orElse(ImmutableList.of());
    }

    /** Reads an object whose names are the keys of constants, left out when it is empty. */
    <E extends Enum<E>, T> ImmutableMap<E, T> entriesOf(String name, Class<E> type, Function<ValueAt, T> reader) {
        return optional(name).map(value -> value.entriesOf(type, reader)).orElse(ImmutableMap.of());
    }

    /** Reads an object with names of the writer's choice, left out when it is empty. */
    <T> ImmutableMap<String, T> entries(String name, Function<ValueAt, T> reader) {
        return optional(name).map(value -> value.entries(reader)).orElse(ImmutableMap.of());
    }
}
