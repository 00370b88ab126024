package io.github.thuocdo.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Adoption;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyBook;
import io.github.thuocdo.core.policy.PolicyEntry;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.task.EvidenceId;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.scoring.RandomForms;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.ScoringEngine;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.work.TaskLine;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A result of the past is scored again under the policies that were known at the time. */
class ReplayTest {

    private static final Policy EDITION = StandardPolicies.decree335Individuals();
    private static final Adoption ADOPTION = new Adoption(
            new Decision("Chủ tịch UBND phường", "12/QĐ-UBND", LocalDate.of(2026, 6, 20)),
            ImmutableMap.of("deduction-base", "task-line"));
    private static final PolicyEntry ADOPTED = PolicyEntry.of(EDITION).adopting(ADOPTION);
    private static final PolicyBook BOOK = StandardPolicies.book().with(ADOPTED);
    private static final LocalDate BEFORE = LocalDate.of(2026, 6, 19);

    /** One fault on a line of four: the reading of the deduction moves the total. */
    private static final Dossier MARCH = Dossier.builder()
            .cadre(CadreId.of("CC-01"))
            .period(EvaluationPeriod.month(2026, 3))
            .role(Role.STAFF)
            .marks(FilledForm.ofTotal(RandomForms.FORM, Fraction.of(25)))
            .addLines(TaskLine.builder()
                    .task(TaskId.of("T1"))
                    .coefficient(Fraction.ONE)
                    .assigned(Fraction.of(4))
                    .delivered(Fraction.of(4))
                    .addFaults(Lapse.of(EvidenceId.of("E1"), 1, Excusal.notAsked()))
                    .build())
            .build();

    private static final Scorecard CARD = ScoringEngine.of(EDITION).score(MARCH);

    private static String sealed(Policy policy) {
        return ThuocdoJson.write(ScoringEngine.of(policy).score(MARCH));
    }

    @Test
    void a_result_is_reproduced_under_the_book_of_its_time() {
        assertThat(ThuocdoJson.replay(ThuocdoJson.write(CARD), BOOK.asKnownOn(BEFORE)))
                .isInstanceOfSatisfying(Replay.Reproduced.class, same -> {
                    assertThat(same.scorecard()).isEqualTo(CARD);
                    assertThat(same.scorecard().total()).isEqualTo(Observation.given(Points.parse("2245/24")));
                    assertThat(same.sealedBy()).startsWith("thuocdo ").isEqualTo(same.replayedBy());
                });
        assertThat(ThuocdoJson.replay(sealed(ADOPTED.policy()), BOOK)).isInstanceOf(Replay.Reproduced.class);
    }

    @Test
    void a_result_from_before_a_correction_finds_its_policy_by_the_hash() {
        assertThat(ThuocdoJson.replay(ThuocdoJson.write(CARD), BOOK)).isInstanceOf(Replay.Reproduced.class);
    }

    @Test
    void a_policy_that_the_book_did_not_know_is_named() {
        assertThat(ThuocdoJson.replay(ThuocdoJson.write(CARD), BOOK.asKnownOn(LocalDate.of(2025, 12, 20))))
                .isEqualTo(new Replay.PolicyMissing(replayedBy(), EDITION.id(), EDITION.contentHash()));
    }

    private static String replayedBy() {
        return ThuocdoJson.replay(ThuocdoJson.write(CARD), BOOK).replayedBy();
    }

    @Test
    void a_reading_that_the_book_did_not_know_is_a_policy_that_differs_and_can_be_restored() {
        assertThat(ThuocdoJson.replay(sealed(ADOPTED.policy()), BOOK.asKnownOn(BEFORE)))
                .isInstanceOfSatisfying(Replay.PolicyDiffers.class, differs -> {
                    assertThat(differs.known()).isEqualTo(PolicyEntry.of(EDITION));
                    assertThat(differs.contentHash()).isEqualTo(ADOPTED.policy().contentHash());
                    assertThat(differs.restored()).contains(ADOPTED.policy());
                    assertThat(differs.differences())
                            .isNotEmpty()
                            .allSatisfy(
                                    difference -> assertThat(difference.path()).contains("deductionBase"));
                });
    }

    @Test
    void other_rules_under_the_same_identifier_differ_and_cannot_be_restored() {
        Policy otherRules = EDITION.withRules(EDITION.rules().reverse());
        PolicyBook other = PolicyBook.of(EDITION.withEffective(DateRange.parse("2026-01-01/2026-12-31")));

        assertThat(ThuocdoJson.replay(sealed(otherRules), BOOK))
                .isInstanceOfSatisfying(Replay.PolicyDiffers.class, differs -> {
                    assertThat(differs.restored()).isEmpty();
                    assertThat(differs.differences()).isEmpty();
                });
        assertThat(ThuocdoJson.replay(ThuocdoJson.write(CARD), other))
                .as("the shipped edition itself")
                .isInstanceOfSatisfying(
                        Replay.PolicyDiffers.class,
                        differs -> assertThat(differs.restored()).contains(EDITION));
    }

    @Test
    void the_first_number_that_comes_out_otherwise_is_named_with_both_libraries() {
        String text = ThuocdoJson.write(CARD);
        String total = "2245/24"; // 25 + 70 x (1 + 15/16 + 1) / 3
        String altered = Resealed.text(text.replaceFirst("thuocdo [^\"]+", "thuocdo 0.0.1"))
                .replaceFirst("\"value\": \"" + total + "\"", "\"value\": \"90\"");

        assertThat(ThuocdoJson.replay(altered, BOOK)).isInstanceOfSatisfying(Replay.ResultDiffers.class, differs -> {
            assertThat(differs.sealedBy()).isEqualTo("thuocdo 0.0.1");
            assertThat(differs.replayedBy()).isNotEqualTo("thuocdo 0.0.1");
            assertThat(differs.difference().path()).isEqualTo("$.total.value");
            assertThat(differs.difference().value()).isEqualTo("\"90\"");
            assertThat(differs.difference())
                    .hasMessage("$.total.value (\"90\"): must be \"" + total
                            + "\", which comes out of its dossier under vn.335-2025.individuals");
        });
    }

    @Test
    void a_text_that_is_no_scorecard_is_refused() {
        String text = ThuocdoJson.write(CARD);

        assertThatThrownBy(() -> ThuocdoJson.replay("{}", BOOK))
                .isInstanceOf(JsonRefusal.class)
                .hasMessage("$.library: must be given\n$.policy: must be given\n$.dossier: must be given");
        assertThatThrownBy(() -> ThuocdoJson.replay(text.replace("\"role\": \"staff\"", "\"role\": \"stuff\""), BOOK))
                .isInstanceOf(JsonRefusal.class)
                .hasMessageStartingWith("$.dossier.role (\"stuff\")");
    }
}
