package io.github.thuocdo.scoring.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.evaluation.Dossier;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.ScoringEngine;
import java.util.Map;

/** Scorecards from JSON values: the dossier is scored again, and what was recorded is held against what comes out. */
final class ScorecardReader {

    private final ScoringEngine engine;
    private final Policy policy;

    ScorecardReader(Policy policy) {
        engine = ScoringEngine.of(policy);
        this.policy = policy;
    }

    Scorecard scorecard(ValueAt at) {
        FieldsAt recorded = at.fields(
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
        recorded.required("library").text();
        checkPolicy(recorded.required("policy").fields("id", "hash", "readings"));
        ValueAt facts = recorded.required("dossier");
        Dossier dossier = DossierReader.dossier(facts);
        Scorecard card = facts.checked(() -> engine.score(dossier));
        JsonValue.Fields recomputed = (JsonValue.Fields) ScorecardWriter.scorecard(card);
        recomputed.byName().forEach((name, value) -> {
            // The version may be another one, and the facts may be written in another form: 0.5 for 1/2.
            if (!name.equals("library") && !name.equals("dossier")) {
                compare(recorded.required(name), value);
            }
        });
        return card;
    }

    private void checkPolicy(FieldsAt recorded) {
        ValueAt id = recorded.required("id");
        if (!id.text().equals(policy.id())) {
            throw id.refused("must be " + policy.id() + ", the policy by which it is read");
        }
        ValueAt hash = recorded.required("hash");
        if (!hash.text().equals(policy.contentHash())) {
            throw hash.refused("must be " + policy.contentHash() + ", the hash of the policy by which it is read");
        }
    }

    private void compare(ValueAt recorded, JsonValue recomputed) {
        if (recorded.value() instanceof JsonValue.Fields && recomputed instanceof JsonValue.Fields fields) {
            compareFields(recorded, fields.byName());
        } else if (recorded.value() instanceof JsonValue.Items && recomputed instanceof JsonValue.Items items) {
            compareItems(recorded, items.values());
        } else if (!recorded.value().equals(recomputed)) {
            throw recorded.refused("must be " + JsonText.summary(recomputed) + comesOut());
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
            throw recorded.refused(
                    "must have as many items as come out, " + recomputed.size() + ", not " + items.size());
        }
    }

    private String comesOut() {
        return ", which comes out of its dossier under " + policy.id();
    }
}
