package io.github.thuocdo.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.Preset;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.RandomDossiers;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.ScoringEngine;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.tree.TextNode;
import java.util.List;
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

    @Property(tries = 200)
    void a_dossier_comes_back_as_it_was(@ForAll("dossiers") Dossier dossier) {
        assertThat(ThuocdoJson.read(ThuocdoJson.write(dossier), Dossier.class)).isEqualTo(dossier);
    }

    @Property(tries = 200)
    void a_dossier_is_written_with_the_same_bytes_again(@ForAll("dossiers") Dossier dossier) {
        String text = ThuocdoJson.write(dossier);

        assertThat(ThuocdoJson.write(ThuocdoJson.read(text, Dossier.class))).isEqualTo(text);
    }

    @Property(tries = 60)
    void a_scorecard_comes_back_as_it_was(
            @ForAll("dossiers") Dossier dossier, @ForAll("engines") ScoringEngine engine) {
        Scorecard card = engine.score(dossier);
        String text = ThuocdoJson.write(card);
        Scorecard read = ThuocdoJson.readScorecard(text, engine.policy());

        assertThat(read).isEqualTo(card);
        assertThat(ThuocdoJson.write(read)).isEqualTo(text);
    }

    @Property(tries = 1)
    void no_part_of_a_scorecard_can_be_missing(@ForAll("dossiers") Dossier dossier) {
        ScoringEngine engine = ENGINES.get(0);
        TextNode whole = JsonTree.written(engine.score(dossier));
        for (JsonTree.Spot spot : JsonTree.spots(whole, ScorecardForm.Card.class)) {
            List<Object> steps = spot.steps();
            boolean compared =
                    !steps.isEmpty() && !List.of("library", "policy", "dossier").contains(steps.get(0));
            if (compared && steps.get(steps.size() - 1) instanceof String) {
                String text = JsonText.text(JsonTree.without(whole, steps));
                assertThatThrownBy(() -> ThuocdoJson.readScorecard(text, engine.policy()))
                        .isInstanceOfSatisfying(
                                JsonRefusal.class,
                                refusal -> assertThat(refusal.path()).isEqualTo(spot.path()));
            }
        }
    }
}
