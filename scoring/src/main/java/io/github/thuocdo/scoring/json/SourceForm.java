package io.github.thuocdo.scoring.json;

import static io.github.thuocdo.scoring.json.JsonValue.fields;
import static io.github.thuocdo.scoring.json.JsonValue.items;

import io.github.thuocdo.core.observation.Source;

/** Where a score or a figure comes from, as a JSON value: the name, or fields for a source without one. */
final class SourceForm {

    private SourceForm() {}

    static JsonValue written(Source source) {
        if (source instanceof Source.Named named) {
            return JsonValue.text(named.name());
        }
        if (source instanceof Source.ByPolicy computed) {
            return fields().put("policy", computed.policy()).done();
        }
        return source instanceof Source.Weighed weighed
                ? fields().put("weighed", items(weighed.shares(), SourceForm::share))
                        .done()
                : fields().put("known", DossierWriter.key((Source.Known) source))
                        .done();
    }

    private static JsonValue share(Source.Share share) {
        return fields().put("source", written(share.source()))
                .put("days", Integer.toString(share.days()))
                .done();
    }

    static Source read(ValueAt at) {
        if (!at.isObject()) {
            return Source.of(at.text());
        }
        FieldsAt kind = at.object();
        if (kind.has("policy")) {
            return new Source.ByPolicy(at.fields("policy").required("policy").text());
        }
        return kind.has("weighed")
                ? new Source.Weighed(at.fields("weighed").items("weighed", SourceForm::share))
                : at.fields("known").required("known").oneOf(Source.Known.class);
    }

    private static Source.Share share(ValueAt at) {
        FieldsAt fields = at.fields("source", "days");
        return new Source.Share(
                read(fields.required("source")), fields.required("days").as(Integer::valueOf));
    }
}
