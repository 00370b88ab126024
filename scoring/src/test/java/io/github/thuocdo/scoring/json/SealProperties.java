package io.github.thuocdo.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyBook;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.RandomDossiers;
import io.github.thuocdo.scoring.ScoringEngine;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.tree.TextList;
import io.github.thuocdo.scoring.tree.TextMap;
import io.github.thuocdo.scoring.tree.TextNode;
import io.github.thuocdo.scoring.tree.TextScalar;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** A seal seals the facts: no leaf of a sealed scorecard can be changed. */
class SealProperties {

    private static final Policy POLICY = StandardPolicies.decree335Individuals();
    private static final ScoringEngine ENGINE = ScoringEngine.of(POLICY);
    private static int held;

    @AfterContainer
    static void tell() {
        System.out.println("law: a changed leaf of a sealed scorecard is refused: precondition held " + held
                + " times, for every leaf of the scorecards that were tried");
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return RandomDossiers.any();
    }

    /** A text, number or truth value of a document, and the way to it. */
    private record Leaf(List<Object> steps, TextScalar value) {

        String path() {
            String path = "$";
            for (Object step : steps) {
                path = step instanceof String name ? JsonText.path(path, name) : path + "[" + step + "]";
            }
            return path;
        }

        boolean isFact() {
            return List.of("library", "policy", "dossier").contains(steps.get(0));
        }

        /** Another value of the same form, where a fact has one. */
        TextNode changed() {
            String text = value.text();
            if (!value.isText()) {
                return TextScalar.bare(
                        text.equals("true") ? "false" : text.equals("false") ? "true" : text + "1", value.place());
            }
            return JsonTree.text(text.matches("[0-9]+(/[0-9]+)?") ? "1" + text : text + "x");
        }
    }

    private static void collect(TextNode node, List<Object> steps, List<Leaf> leaves) {
        if (node instanceof TextMap map) {
            map.entries().forEach(entry -> collect(entry.value(), followed(steps, entry.key()), leaves));
        } else if (node instanceof TextList list) {
            for (int i = 0; i < list.items().size(); i++) {
                collect(list.items().get(i), followed(steps, i), leaves);
            }
        } else {
            leaves.add(new Leaf(steps, (TextScalar) node));
        }
    }

    private static List<Object> followed(List<Object> steps, Object step) {
        List<Object> longer = new ArrayList<>(steps);
        longer.add(step);
        return longer;
    }

    private static ImmutableList<Leaf> leaves(TextNode card) {
        List<Leaf> leaves = new ArrayList<>();
        collect(card, List.of(), leaves);
        return ImmutableList.copyOf(leaves);
    }

    @Property(tries = 6)
    void whichever_leaf_of_a_sealed_scorecard_is_changed_it_is_refused_at_its_place(
            @ForAll("dossiers") Dossier dossier) {
        TextNode card = JsonTree.of(ThuocdoJson.write(ENGINE.score(dossier)));
        for (Leaf leaf : leaves(card)) {
            held++;
            String altered = JsonText.text(JsonTree.with(card, leaf.steps(), old -> leaf.changed()));

            JsonRefusal refusal =
                    catchThrowableOfType(JsonRefusal.class, () -> ThuocdoJson.readScorecard(altered, POLICY));

            assertThat(refusal).as(leaf.path()).isNotNull();
            assertThat(refusal.message().vietnamese()).isNotBlank();
            if (leaf.isFact()) {
                assertThat(leaf.path()).as(refusal.getMessage()).startsWith(refusal.path());
            }
        }
    }

    @Example
    void the_person_the_period_and_who_confirmed_are_sealed_though_no_number_depends_on_them() {
        Dossier dossier = Dossier.builder()
                .subject(Subject.of(CadreId.of("CC-01")))
                .period(EvaluationPeriod.month(2026, 3))
                .role(Role.STAFF)
                .build();
        String sealed = ThuocdoJson.write(ENGINE.score(dossier));

        assertThatThrownBy(() -> ThuocdoJson.readScorecard(sealed.replace("CC-01", "CC-02"), POLICY))
                .isInstanceOf(JsonRefusal.class)
                .hasMessage(
                        "$.dossier.subject.id (\"CC-02\"): must be as it was when the scorecard was sealed; it was changed,"
                                + " added or taken away since");
        assertThatThrownBy(() -> ThuocdoJson.readScorecard(sealed.replace("2026-03", "2026-04"), POLICY))
                .isInstanceOf(JsonRefusal.class)
                .hasMessageStartingWith("$.dossier.period (\"2026-04\"): must be as it was");
    }

    @Example
    void a_document_of_another_format_is_refused_by_its_number() {
        String sealed = ThuocdoJson.write(ENGINE.score(Dossier.builder()
                .subject(Subject.of(CadreId.of("CC-01")))
                .period(EvaluationPeriod.month(2026, 3))
                .role(Role.STAFF)
                .build()));
        String later = sealed.replace("\"format\": 1", "\"format\": 2");

        assertThat(sealed).startsWith("{\n  \"format\": 1,\n");
        assertThatThrownBy(() -> ThuocdoJson.readScorecard(later, POLICY))
                .isInstanceOf(JsonRefusal.class)
                .hasMessageStartingWith("$.format (2): must be 1, the number of the format that thuocdo ");
        assertThatThrownBy(() -> ThuocdoJson.replay(later, PolicyBook.of(POLICY)))
                .isInstanceOf(JsonRefusal.class)
                .hasMessageStartingWith("$.format (2)");
        assertThat(ThuocdoJson.readPolicy(ThuocdoJson.write(POLICY).replace("  \"format\": 1,\n", "")))
                .as("who writes a policy by hand may leave it out")
                .isEqualTo(POLICY);
    }

    @Example
    void a_stored_scorecard_of_which_the_policy_has_changed_names_both_hashes() {
        Policy changed = POLICY.withRules(POLICY.rules().reverse());
        String sealed = ThuocdoJson.write(ENGINE.score(Dossier.builder()
                .subject(Subject.of(CadreId.of("CC-01")))
                .period(EvaluationPeriod.month(2026, 3))
                .role(Role.STAFF)
                .build()));

        assertThatThrownBy(() -> ThuocdoJson.readScorecard(sealed, changed))
                .isInstanceOf(JsonRefusal.class)
                .hasMessageStartingWith(
                        "$.policy.hash (\"" + POLICY.contentHash().substring(0, 59))
                .hasMessageContaining("must be " + changed.contentHash());
    }
}
