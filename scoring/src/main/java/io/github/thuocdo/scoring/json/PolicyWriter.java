package io.github.thuocdo.scoring.json;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static io.github.thuocdo.scoring.json.JsonValue.fields;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.document.DeclaredType;
import io.github.thuocdo.core.document.Family;
import io.github.thuocdo.core.document.PartText;
import io.github.thuocdo.core.document.RecordShape;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Rule;
import java.util.Optional;

/** Policies as JSON values: every record by its components, one of a sealed family with its kind. {@link PolicyReader} reads them. */
final class PolicyWriter {

    private PolicyWriter() {}

    static JsonValue policy(Policy policy) {
        return fields().put("id", policy.id())
                .putIfPresent("basis", policy.basis(), basis -> value(basis, DeclaredType.of(basis.getClass())))
                .put("instrument", whole(policy.instrument()))
                .put("scope", whole(policy.scope()))
                .put("effective", policy.effective().toString())
                .put("rules", JsonValue.items(policy.rules(), rule -> value(rule, DeclaredType.of(Rule.class))))
                .done();
    }

    private static JsonValue whole(Record record) {
        return value(record, DeclaredType.of(record.getClass()));
    }

    /** Writes a value of a declared type. */
    static JsonValue value(Object value, DeclaredType type) {
        if (value instanceof Integer number) {
            return JsonValue.count(number);
        }
        if (PartText.isText(value.getClass())) {
            return JsonValue.text(PartText.of(value));
        }
        if (value instanceof ImmutableCollection<?> elements) {
            return JsonValue.items(ordered(elements), element -> value(element, type.inner()));
        }
        if (value instanceof BilingualText text && text.isOneText()) {
            return JsonValue.text(text.english());
        }
        return record((Record) value, type);
    }

    /** The elements of a set in one order, whichever way it was filled. */
    private static ImmutableList<?> ordered(ImmutableCollection<?> elements) {
        return elements instanceof ImmutableSet
                ? elements.stream().sorted().collect(toImmutableList())
                : elements.asList();
    }

    private static JsonValue record(Record record, DeclaredType type) {
        RecordShape shape = RecordShape.of(type.member(record.getClass()));
        ImmutableList<Object> values = RecordShape.values(record);
        JsonValue.Writing fields = fields();
        if (Family.isFamily(type)) {
            fields.put("kind", Family.kindOf(record.getClass()));
        }
        for (int i = 0; i < values.size(); i++) {
            RecordShape.Component component = shape.components().get(i);
            if (values.get(i) instanceof Optional<?> optional) {
                fields.putIfPresent(
                        component.name(),
                        optional,
                        inner -> value(inner, component.type().inner()));
            } else {
                fields.put(component.name(), value(values.get(i), component.type()));
            }
        }
        return fields.done();
    }
}
