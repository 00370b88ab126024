package io.github.thuocdo.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.Preset;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.task.EvidenceId;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.scoring.RandomForms;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.ScoringEngine;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.tree.TextMap;
import io.github.thuocdo.scoring.work.TaskLine;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorecardJsonTest {

    private static final Policy POLICY = StandardPolicies.decree335Individuals();
    private static final ScoringEngine ENGINE = ScoringEngine.of(POLICY);

    /** 25 + 70 x (6/7 + 23/28 + 6/7) / 3 = 505/6. */
    private static final Dossier MONTH = Dossier.builder()
            .cadre(CadreId.of("CC-01"))
            .period(EvaluationPeriod.month(2026, 3))
            .role(Role.STAFF)
            .marks(FilledForm.ofTotal(RandomForms.FORM, Fraction.of(25)))
            .addLines(line("T1", 2, 5, 4)
                    .addFaults(Lapse.of(EvidenceId.of("E1"), 1, Excusal.notAsked()))
                    .build())
            .addLines(line("T2", 1, 4, 4).build())
            .build();

    private static TaskLine.Builder line(String id, long coefficient, long assigned, long delivered) {
        return TaskLine.builder()
                .task(TaskId.of(id))
                .coefficient(Fraction.of(coefficient))
                .assigned(Fraction.of(assigned))
                .delivered(Fraction.of(delivered));
    }

    @Test
    void a_scorecard_says_all_that_follows() {
        String text = ThuocdoJson.write(ENGINE.score(MONTH));
        TextMap card = JsonTree.of(text).asMap();

        assertThat(card.required("library").asText()).startsWith("thuocdo ").doesNotContain("$", "{");
        assertThat(JsonText.summary(card.required("total"))).isEqualTo("{\"kind\":\"given\",\"value\":\"505/6\"}");
        assertThat(JsonText.summary(card.required("rawTotal"))).isEqualTo(JsonText.summary(card.required("total")));
        assertThat(JsonText.summary(card.required("proposal")))
                .isEqualTo("{\"kind\":\"indicative\",\"level\":\"good\"}");
        assertThat(card.required("values").asMap().keys()).contains("a", "b", "c", "general", "result", "total");
        assertThat(text)
                .contains("\"code\": \"335.quality/share\"")
                .contains("\"element\": \"T1\"")
                .contains("\"clause\": \"Điều 14.2b\"")
                .contains("\"hash\": \"" + POLICY.contentHash() + "\"");
    }

    @Test
    void the_readings_that_differ_from_the_edition_are_named_with_who_adopted_them() {
        Policy other = POLICY.reading("deduction-base", "task-line", "UBND phường");
        String text = ThuocdoJson.write(ScoringEngine.of(other).score(MONTH));
        TextMap card = JsonTree.of(text).asMap();

        assertThat(JsonText.text(card.required("policy").asMap().required("readings")))
                .isEqualTo(JsonText.text(
                        JsonTree.of("{\"deduction-base\": {\"reading\": \"task-line\", \"by\": \"UBND phường\"}}")));
        assertThat(ThuocdoJson.write(ENGINE.score(MONTH))).doesNotContain("\"readings\"");
        assertThat(ThuocdoJson.readScorecard(text, other).policy()).isEqualTo(other);
    }

    @Test
    void a_policy_that_is_not_shipped_has_all_its_readings_named() {
        Policy own = POLICY.withId("own.policy");

        assertThat(ThuocdoJson.write(ScoringEngine.of(own).score(MONTH)))
                .contains("\"quota-tie\": {")
                .contains("\"score-rounding\": {");
    }

    @Test
    void many_scorecards_are_one_array() {
        ImmutableList<Scorecard> cards =
                ImmutableList.of(ENGINE.score(MONTH), ENGINE.score(MONTH.withSubject(Subject.of(CadreId.of("CC-02")))));
        String text = ThuocdoJson.write(cards);

        assertThat(ThuocdoJson.readAll(text, POLICY)).isEqualTo(cards);
        assertThat(ThuocdoJson.readAll(ThuocdoJson.write(ImmutableList.of()), POLICY))
                .isEmpty();
        assertThatThrownBy(() -> ThuocdoJson.readAll(text.replace("CC-02", " "), POLICY))
                .isInstanceOf(JsonRefusal.class)
                .hasMessage("$[1].dossier.subject.id (\" \"): cadre id ( ) must not be blank");
    }

    @Test
    void a_text_of_another_version_is_read_while_everything_comes_out() {
        Scorecard card = ENGINE.score(MONTH);
        String older = Resealed.text(ThuocdoJson.write(card).replaceFirst("thuocdo [^\"]+", "thuocdo 0.0.1"));

        assertThat(ThuocdoJson.readScorecard(older, POLICY)).isEqualTo(card);
    }

    @Test
    void facts_may_be_written_in_another_form() {
        Scorecard card = ENGINE.score(MONTH);
        String text = ThuocdoJson.write(card);

        assertThat(ThuocdoJson.readScorecard(
                        text.replaceFirst("\"confirmed\": \"25\"", "\"confirmed\": \"50/2\""), POLICY))
                .isEqualTo(card);
    }

    /** What is altered in the text, and the message. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "'\"value\": \"505/6\"' | '\"value\": \"90\"' | '$.total.value (\"90\"): must be \"505/6\", which comes out of its dossier under vn.335-2025.individuals'",
                "'\"delivered\": \"4\"' | '\"delivered\": \"5\"' | '$.dossier.lines[0].delivered (\"5\"): must be as it was when the scorecard was sealed; it was changed, added or taken away since'",
                "'\"level\": \"good\"' | '\"level\": \"excellent\"' | '$.proposal.level (\"excellent\"): must be \"good\", which comes out of its dossier under vn.335-2025.individuals'",
                "'\"library\"' | '\"libary\"' | '$.libary (\"thuocdo VERSION\"): must be one of the fields library, policy, dossier, total, rawTotal, proposal, values, considerations, findings, derivation, provisions, seal; did you mean library? AND $.library: must be given'",
                "'\"id\": \"vn.335-2025.individuals\"' | '\"id\": \"other\"' | '$.policy.id (\"other\"): must be vn.335-2025.individuals, the policy by which it is read'",
                "'\"element\": \"T2\"' | '\"element\": \"T3\"' | '$.derivation.parts[1].parts[0].parts[1].element (\"T3\"): must be \"T2\", which comes out of its dossier under vn.335-2025.individuals'",
                "'\"clause\": \"Điều 14.2b\"' | '\"clause\": \"Điều 14.2c\"' | '$.provisions[\"335.quality\"].citation.clause (\"Điều 14.2c\"): must be \"Điều 14.2b\", which comes out of its dossier under vn.335-2025.individuals'",
                "'\"derivation\"' | '\"findings\": [ {} ], \"derivation\"' | '$.findings ([{}]): must be one of the fields library, policy, dossier, total, rawTotal, proposal, values, considerations, derivation, provisions, seal'",
                "'\"considerations\": [' | '\"considerations\": [ 7,' | '$.considerations[0] (7): must be {\"provision\":{\"id\":\"335.excellent\",\"citation\":{\"instrument\":…, which comes out of its dossier under vn.335-2025.individuals'",
                "'\"values\": {' | '\"values\": { \"x\": 1,' | '$.values.x (1): must be one of the fields general, assigned, a, b, c, result, total'",
            })
    void a_text_that_does_not_come_out_is_refused_at_the_first_difference(String replaced, String by, String message) {
        String text = ThuocdoJson.write(ENGINE.score(MONTH));
        assertThat(text).contains(replaced);
        String altered = text.replaceFirst(Pattern.quote(replaced), Matcher.quoteReplacement(by));

        assertThatThrownBy(() -> ThuocdoJson.readScorecard(altered, POLICY))
                .isInstanceOf(JsonRefusal.class)
                .hasMessage(message.replace(" AND ", "\n")
                        .replace(
                                "thuocdo VERSION",
                                text.substring(text.indexOf("thuocdo "), text.indexOf('"', text.indexOf("thuocdo ")))));
    }

    @Test
    void a_scorecard_of_another_policy_is_refused() {
        Policy handbook = Preset.HANDBOOK_2026.applyTo(POLICY);
        String text = ThuocdoJson.write(ENGINE.score(MONTH));

        assertThatThrownBy(() -> ThuocdoJson.readScorecard(text, handbook))
                .isInstanceOf(JsonRefusal.class)
                .hasMessage("$.policy.hash (\"" + POLICY.contentHash().substring(0, 59) + "…): must be "
                        + handbook.contentHash() + ", the hash of the policy by which it is read");
    }

    @Test
    void facts_that_the_engine_refuses_are_refused() {
        String text = ThuocdoJson.write(ENGINE.score(MONTH));

        String leader = text.replace("\"role\": \"staff\",", "\"role\": \"head\",")
                .replace(
                        "\"lines\": ",
                        "\"supplied\": {\"d\": {\"value\": \"3/4\", \"source\": \"entered\"}}, \"lines\": ");

        assertThatThrownBy(() -> ThuocdoJson.readScorecard(Resealed.text(leader), POLICY))
                .isInstanceOf(JsonRefusal.class)
                .hasMessageStartingWith("$.dossier ({\"subject\"")
                .hasMessageContaining("(3/4)");
    }
}
