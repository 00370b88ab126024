package io.github.thuocdo.scoring.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.validity.BrokenRule;
import io.github.thuocdo.scoring.notice.RuleText;
import java.util.function.Supplier;

/** A value of a document with the place where it stands, to be read as one thing or another. */
record ValueAt(String path, JsonValue value) {

    /** Returns the refusal of this value. */
    JsonRefusal refused(BilingualText rule) {
        return new JsonRefusal(path, JsonText.summary(value), rule);
    }

    JsonRefusal refused(BrokenRule rule) {
        return refused(RuleText.of(rule));
    }

    /** Reads an object without looking at its fields. */
    FieldsAt object() {
        if (value instanceof JsonValue.Fields fields) {
            return new FieldsAt(path, fields.byName());
        }
        throw refused(new BilingualText("phải là đối tượng", "must be an object"));
    }

    /** Reads an array. */
    ImmutableList<ValueAt> items() {
        if (value instanceof JsonValue.Items items) {
            return Streams.mapWithIndex(
                            items.values().stream(), (item, index) -> new ValueAt(path + "[" + index + "]", item))
                    .collect(toImmutableList());
        }
        throw refused(new BilingualText("phải là mảng", "must be an array"));
    }

    String text() {
        if (value instanceof JsonValue.Text text) {
            return text.text();
        }
        throw refused(new BilingualText("phải là văn bản", "must be text"));
    }

    boolean truth() {
        if (value instanceof JsonValue.Truth truth) {
            return truth.value();
        }
        throw refused(new BilingualText("phải là true hoặc false (đúng hoặc sai)", "must be true or false"));
    }

    /** Makes a value of what was read here; what the value itself refuses is refused here. */
    <T> T checked(Supplier<T> made) {
        try {
            return made.get();
        } catch (JsonRefusal e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw refused(RuleText.of(e));
        }
    }
}
