package io.github.thuocdo.scoring.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.evaluation.Dossier;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyBook;
import io.github.thuocdo.core.policy.PolicyEntry;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.ScoringEngine;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A scorecard as a text: what was recorded, to be held against what comes out of its dossier now. */
final class SealedScorecard {

    private final FieldsAt recorded;
    private final String library;
    private final ValueAt id;
    private final ValueAt hash;
    private final ImmutableMap<String, Reading> readings;

    private record Reading(String text, String by) {}

    private SealedScorecard(ValueAt at) {
        recorded = at.fields(
                "library",
                "policy",
                "dossier",
                "total",
                "rawTotal",
                "proposal",
                "values",
                "considerations",
                "findings",
                "derivation",
                "provisions");
        library = recorded.required("library").text();
        FieldsAt policy = recorded.required("policy").fields("id", "hash", "readings");
        id = policy.required("id");
        hash = policy.required("hash");
        readings = policy.required("readings").entries(SealedScorecard::reading);
    }

    private static Reading reading(ValueAt at) {
        FieldsAt fields = at.fields("reading", "by");
        return new Reading(
                fields.required("reading").text(), fields.required("by").text());
    }

    static SealedScorecard read(String text) {
        return of(JsonText.parse(text));
    }

    static SealedScorecard of(ValueAt at) {
        return new SealedScorecard(at);
    }

    /** Scores the dossier again; the first difference is refused. */
    Scorecard proved(ScoringEngine engine) {
        Policy policy = engine.policy();
        if (!id.text().equals(policy.id())) {
            throw id.refused(new BilingualText(
                    "phải là " + policy.id() + ", bộ quy tắc dùng để đọc",
                    "must be " + policy.id() + ", the policy by which it is read"));
        }
        if (!hash.text().equals(policy.contentHash())) {
            throw hash.refused(new BilingualText(
                    "phải là " + policy.contentHash() + ", mã băm của bộ quy tắc dùng để đọc",
                    "must be " + policy.contentHash() + ", the hash of the policy by which it is read"));
        }
        return proved(engine, dossier());
    }

    private Dossier dossier() {
        return DossierReader.dossier(recorded.required("dossier"));
    }

    private Scorecard proved(ScoringEngine engine, Dossier dossier) {
        Scorecard card = recorded.required("dossier").checked(() -> engine.score(dossier));
        JsonValue.Fields recomputed = (JsonValue.Fields) ScorecardWriter.scorecard(card);
        recomputed.byName().forEach((name, value) -> {
            // The version may be another one, and the facts may be written in another form: 0.5 for 1/2.
            if (!name.equals("library") && !name.equals("dossier")) {
                compare(recorded.required(name), value);
            }
        });
        return card;
    }

    Replay replay(PolicyBook book) {
        Optional<PolicyEntry> known = book.entryByHash(hash.text())
                .filter(entry -> entry.policy().id().equals(id.text()))
                .or(() -> book.entryById(id.text()));
        if (known.isEmpty()) {
            return new Replay.PolicyMissing(library, id.text(), hash.text());
        }
        Policy policy = known.get().policy();
        if (!policy.contentHash().equals(hash.text())) {
            return new Replay.PolicyDiffers(library, hash.text(), known.get(), restored(policy));
        }
        ScoringEngine engine = ScoringEngine.of(policy);
        Dossier dossier = dossier();
        try {
            return new Replay.Reproduced(library, proved(engine, dossier));
        } catch (JsonRefusal difference) {
            return new Replay.ResultDiffers(library, difference);
        }
    }

    private Optional<Policy> restored(Policy known) {
        return Stream.concat(StandardPolicies.byId(id.text()).stream(), Stream.of(known))
                .flatMap(policy -> read(policy).stream())
                .filter(policy -> policy.contentHash().equals(hash.text()))
                .findFirst();
    }

    /** The policy under the readings recorded; empty when it does not have them. */
    private Optional<Policy> read(Policy edition) {
        Policy policy = edition;
        for (Map.Entry<String, Reading> reading : readings.entrySet()) {
            try {
                policy = policy.reading(
                        reading.getKey(),
                        reading.getValue().text(),
                        reading.getValue().by());
            } catch (IllegalArgumentException otherRules) {
                return Optional.empty();
            }
        }
        return Optional.of(policy);
    }

    private void compare(ValueAt recorded, JsonValue recomputed) {
        if (recorded.value() instanceof JsonValue.Fields && recomputed instanceof JsonValue.Fields fields) {
            compareFields(recorded, fields.byName());
        } else if (recorded.value() instanceof JsonValue.Items && recomputed instanceof JsonValue.Items items) {
            compareItems(recorded, items.values());
        } else if (!recorded.value().equals(recomputed)) {
            String comesOut = JsonText.summary(recomputed);
            throw recorded.refused(new BilingualText(
                    "phải là " + comesOut + ", kết quả tính từ hồ sơ theo " + id.text(),
                    "must be " + comesOut + ", which comes out of its dossier under " + id.text()));
        }
    }

    private void compareFields(ValueAt recorded, ImmutableMap<String, JsonValue> recomputed) {
        FieldsAt fields = recorded.fields(recomputed.keySet().toArray(String[]::new));
        for (Map.Entry<String, JsonValue> field : recomputed.entrySet()) {
            compare(fields.required(field.getKey()), field.getValue());
        }
    }

    private void compareItems(ValueAt recorded, ImmutableList<JsonValue> recomputed) {
        ImmutableList<ValueAt> items = recorded.items(item -> item);
        for (int i = 0; i < Math.min(items.size(), recomputed.size()); i++) {
            compare(items.get(i), recomputed.get(i));
        }
        if (items.size() != recomputed.size()) {
            throw recorded.refused(new BilingualText(
                    "phải có số phần tử đúng như tính ra, " + recomputed.size() + ", không phải " + items.size(),
                    "must have as many items as come out, " + recomputed.size() + ", not " + items.size()));
        }
    }
}
