package io.github.thuocdo.scoring.json;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static io.github.thuocdo.scoring.json.JsonValue.fields;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.document.DeclaredType;
import io.github.thuocdo.core.document.Family;
import io.github.thuocdo.core.document.RecordShape;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Subject;
import java.util.Optional;
import java.util.stream.Stream;

/** A finding as a JSON value: its code, and its parts by name. */
final class FindingForm {

    private static final String CODE = "code";
    private static final Family FAMILY = Family.of(DeclaredType.of(Finding.class));

    private FindingForm() {}

    static JsonValue written(Finding finding) {
        RecordShape shape = shape(finding.code());
        ImmutableList<Object> values = RecordShape.values((Record) finding);
        JsonValue.Writing fields = fields().put(CODE, DossierWriter.key(finding.code()));
        for (int i = 0; i < values.size(); i++) {
            RecordShape.Component component = shape.components().get(i);
            if (values.get(i) instanceof Optional<?> optional) {
                fields.putIfPresent(
                        component.name(),
                        optional,
                        inner -> written(inner, component.type().inner()));
            } else {
                fields.put(component.name(), written(values.get(i), component.type()));
            }
        }
        return fields.done();
    }

    private static JsonValue written(Object value, DeclaredType type) {
        if (value instanceof Source source) {
            return SourceForm.written(source);
        }
        return value instanceof Subject subject ? DossierWriter.subject(subject) : PolicyWriter.value(value, type);
    }

    static Finding read(ValueAt at) {
        Finding.Code code = at.object().required(CODE).oneOf(Finding.Code.class);
        RecordShape shape = shape(code);
        FieldsAt fields = at.fields(
                Stream.concat(Stream.of(CODE), shape.components().stream().map(RecordShape.Component::name))
                        .toArray(String[]::new));
        ImmutableList<Object> values = shape.components().stream()
                .map(component -> read(fields, component))
                .collect(toImmutableList());
        return at.checked(() -> (Finding) shape.build(values));
    }

    private static Object read(FieldsAt fields, RecordShape.Component component) {
        return component.type().isOptional()
                ? fields.optional(
                        component.name(), value -> read(value, component.type().inner()))
                : read(fields.required(component.name()), component.type());
    }

    private static Object read(ValueAt at, DeclaredType type) {
        if (type.raw() == Subject.class) {
            return DossierReader.subject(at);
        }
        if (type.raw() == Source.class) {
            return SourceForm.read(at);
        }
        PartReader reader = new PartReader();
        Optional<Object> read = reader.read(at, type);
        return read.orElseThrow(() -> reader.problems().get(0));
    }

    /** Every code has one kind of finding, which bears its name. */
    private static RecordShape shape(Finding.Code code) {
        return RecordShape.of(FAMILY.member(code.key())
                .orElseThrow(() -> new IllegalStateException("code (" + code + ") must have a kind of finding")));
    }
}
