package io.github.thuocdo.scoring.json;

import com.google.common.collect.ImmutableCollection;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.validity.KnownNames;
import io.github.thuocdo.core.validity.ValueRule;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of an object with the place where it stands. */
record FieldsAt(String path, Map<String, JsonValue> byName) {

    /** Returns the refusals of all other fields than these. */
    Stream<JsonRefusal> unknown(ImmutableCollection<String> known) {
        return byName.entrySet().stream()
                .filter(field -> !known.contains(field.getKey()))
                .map(field -> new ValueAt(JsonText.path(path, field.getKey()), field.getValue())
                        .refused(KnownNames.rule(ValueRule.ONE_OF_FIELDS, field.getKey(), known)));
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
}
