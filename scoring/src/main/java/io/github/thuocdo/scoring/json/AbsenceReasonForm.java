package io.github.thuocdo.scoring.json;

import static io.github.thuocdo.scoring.json.JsonValue.fields;

import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.observation.AbsenceReason;
import io.github.thuocdo.core.observation.Gap;

/** Why a value is not there, as a JSON value: the word of the gap, or fields for what it follows from. */
final class AbsenceReasonForm {

    private AbsenceReasonForm() {}

    static JsonValue written(AbsenceReason reason) {
        if (reason instanceof AbsenceReason.ByReading reading) {
            return fields().put("gap", reading.lacking().code())
                    .put("question", reading.question())
                    .put("reading", reading.reading())
                    .done();
        }
        if (reason instanceof AbsenceReason.ByRule byRule) {
            Provision rule = byRule.rule();
            return fields().put("rule", rule.id())
                    .put("citation", DossierWriter.citation(rule.citation()))
                    .put("vi", rule.vietnameseName())
                    .put("en", rule.englishName())
                    .done();
        }
        return reason instanceof AbsenceReason.InWords recorded
                ? fields().put("words", recorded.words()).done()
                : JsonValue.text(reason.code());
    }

    static AbsenceReason read(ValueAt at) {
        if (!at.isObject()) {
            return at.oneOf(Gap.class);
        }
        FieldsAt kind = at.object();
        if (kind.has("words")) {
            return at.checked(() -> new AbsenceReason.InWords(
                    at.fields("words").required("words").text()));
        }
        if (kind.has("rule")) {
            FieldsAt rule = at.fields("rule", "citation", "vi", "en");
            Citation citation = DossierReader.citation(rule.required("citation"));
            return at.checked(() -> new AbsenceReason.ByRule(new Provision(
                    rule.required("rule").text(),
                    citation,
                    rule.required("vi").text(),
                    rule.required("en").text())));
        }
        FieldsAt reading = at.fields("gap", "question", "reading");
        return new AbsenceReason.ByReading(
                reading.required("gap").oneOf(Gap.class),
                reading.required("question").text(),
                reading.required("reading").text());
    }
}
