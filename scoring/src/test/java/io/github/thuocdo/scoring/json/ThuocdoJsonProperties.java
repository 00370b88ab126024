package io.github.thuocdo.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.Preset;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.RandomDossiers;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.ScoringEngine;
import io.github.thuocdo.scoring.dossier.Dossier;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ThuocdoJsonProperties {

    private static final Policy POLICY = StandardPolicies.decree335Individuals();
    private static final ImmutableList<ScoringEngine> ENGINES = ImmutableList.of(
            ScoringEngine.of(POLICY),
            ScoringEngine.of(Preset.HANDBOOK_2026.applyTo(POLICY)),
            ScoringEngine.of(POLICY.reading("score-rounding", "month-as-recorded 0.01 half-up", "UBND phường")));

    @Provide
    Arbitrary<Dossier> dossiers() {
        return RandomDossiers.any();
    }

    @Provide
    Arbitrary<ScoringEngine> engines() {
        return Arbitraries.of(ENGINES);
    }

    @Property
    void a_dossier_comes_back_as_it_was(@ForAll("dossiers") Dossier dossier) {
        assertThat(ThuocdoJson.readDossier(ThuocdoJson.write(dossier))).isEqualTo(dossier);
    }

    @Property
    void a_dossier_is_written_with_the_same_bytes_again(@ForAll("dossiers") Dossier dossier) {
        String text = ThuocdoJson.write(dossier);

        assertThat(ThuocdoJson.write(ThuocdoJson.readDossier(text))).isEqualTo(text);
    }

    @Property(tries = 60)
    void no_field_of_a_dossier_can_be_missing_unseen(@ForAll("dossiers") Dossier dossier) {
        JsonValue whole = DossierWriter.dossier(dossier);
        for (JsonValue less : withOneFieldLess(whole)) {
            try {
                // What may be left out is empty then, so it must not come back as the same dossier.
                assertThat(DossierReader.dossier(new ValueAt("$", less))).isNotEqualTo(dossier);
            } catch (JsonRefusal refusal) {
                assertThat(refusal.path()).startsWith("$");
                assertThat(refusal.rule().isBlank()).isFalse();
            }
        }
    }

    @Property(tries = 60)
    void a_field_too_many_is_refused_wherever_it_stands(@ForAll("dossiers") Dossier dossier) {
        for (JsonValue more : withOneFieldMore(DossierWriter.dossier(dossier))) {
            assertThatThrownBy(() -> DossierReader.dossier(new ValueAt("$", more)))
                    .isInstanceOf(JsonRefusal.class)
                    .satisfies(refusal ->
                            assertThat(((JsonRefusal) refusal).path()).contains("no-such-field"));
        }
    }

    @Property(tries = 300)
    void a_scorecard_comes_back_as_it_was(
            @ForAll("dossiers") Dossier dossier, @ForAll("engines") ScoringEngine engine) {
        Scorecard card = engine.score(dossier);
        String text = ThuocdoJson.write(card);
        Scorecard read = ThuocdoJson.readScorecard(text, engine.policy());

        assertThat(read).isEqualTo(card);
        assertThat(ThuocdoJson.write(read)).isEqualTo(text);
    }

    @Property(tries = 10)
    void no_field_of_a_scorecard_can_be_missing(@ForAll("dossiers") Dossier dossier) {
        ScoringEngine engine = ScoringEngine.of(POLICY);
        JsonValue.Fields whole =
                (JsonValue.Fields) ScorecardWriter.scorecard(ENGINES.get(0).score(dossier));
        for (String name : List.of("total", "rawTotal", "proposal", "values", "considerations", "derivation")) {
            for (JsonValue less : withOneFieldLess(whole.byName().get(name))) {
                JsonValue altered = replaced(whole, name, less);
                assertThatThrownBy(() ->
                                SealedScorecard.of(new ValueAt("$", altered)).proved(engine))
                        .isInstanceOf(JsonRefusal.class)
                        .satisfies(refusal ->
                                assertThat(((JsonRefusal) refusal).path()).startsWith("$." + name));
            }
        }
    }

    private static List<JsonValue> withOneFieldLess(JsonValue value) {
        return variants(value, fields -> {
            List<JsonValue> variants = new ArrayList<>();
            fields.keySet().forEach(dropped -> {
                ImmutableMap.Builder<String, JsonValue> rest = ImmutableMap.builder();
                fields.forEach((name, field) -> {
                    if (!name.equals(dropped)) {
                        rest.put(name, field);
                    }
                });
                variants.add(new JsonValue.Fields(rest.buildOrThrow()));
            });
            return variants;
        });
    }

    private static List<JsonValue> withOneFieldMore(JsonValue value) {
        return variants(
                value,
                fields -> List.of(new JsonValue.Fields(ImmutableMap.<String, JsonValue>builder()
                        .putAll(fields)
                        .put("no-such-field", JsonValue.text(""))
                        .buildOrThrow())));
    }

    /** Every document that differs from this one by a variation of one object in it. */
    private static List<JsonValue> variants(
            JsonValue value, Function<ImmutableMap<String, JsonValue>, List<JsonValue>> variation) {
        List<JsonValue> variants = new ArrayList<>();
        if (value instanceof JsonValue.Fields fields) {
            variants.addAll(variation.apply(fields.byName()));
            fields.byName()
                    .forEach((name, field) ->
                            variants(field, variation).forEach(inner -> variants.add(replaced(fields, name, inner))));
        } else if (value instanceof JsonValue.Items items) {
            for (int i = 0; i < items.values().size(); i++) {
                for (JsonValue inner : variants(items.values().get(i), variation)) {
                    List<JsonValue> changed = new ArrayList<>(items.values());
                    changed.set(i, inner);
                    variants.add(new JsonValue.Items(ImmutableList.copyOf(changed)));
                }
            }
        }
        return variants;
    }

    private static JsonValue replaced(JsonValue.Fields fields, String replaced, JsonValue by) {
        ImmutableMap.Builder<String, JsonValue> changed = ImmutableMap.builder();
        fields.byName().forEach((name, field) -> changed.put(name, name.equals(replaced) ? by : field));
        return new JsonValue.Fields(changed.buildOrThrow());
    }
}
