package io.github.thuocdo.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.unit.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The small facts of which registers and dossiers are made. */
class FactsTest {

    private static final Decision DECISION =
            new Decision("Chủ tịch UBND phường", "12/QĐ-UBND", LocalDate.of(2026, 12, 1));
    private static final EvaluationPeriod YEAR = EvaluationPeriod.year(2026);

    @Test
    void a_choice_is_between_the_two_values_with_a_reason() {
        assertThat(Assessment.of(Verdict.BETWEEN).choice()).isEmpty();
        assertThat(Assessment.chosen(Verdict.PROLONGED, "mất đoàn kết"))
                .isEqualTo(new Assessment(Verdict.BETWEEN, Optional.of(Verdict.PROLONGED), "mất đoàn kết"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Assessment(Verdict.FULL, Optional.of(Verdict.FULL), "tốt"))
                .withMessage("choice (FULL) needs a finding between the two descriptions");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessment.chosen(Verdict.BETWEEN, "khó nói"))
                .withMessage("choice (BETWEEN) must be one of the two values");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessment.chosen(Verdict.FULL, " "))
                .withMessage("choice (FULL) must have a reason");
    }

    @Test
    void a_supplied_figure_has_a_source() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Supplied(Fraction.of(6, 7), ""))
                .withMessage("supplied value (6/7) must have a source");
    }

    @Test
    void a_decision_on_a_ground_names_it_and_has_a_reason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GroundDecision("KL-1", true, Optional.empty(), DECISION, " "))
                .withMessage("decision on conclusion KL-1 must have a reason");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GroundDecision("", true, Optional.empty(), DECISION, "đã xem xét"))
                .withMessage("conclusion () must not be blank");
    }

    @Test
    void an_authority_ranks_everybody_once() {
        CadreId one = CadreId.of("CC-01");
        CadreId other = CadreId.of("CC-02");

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        AuthorityOrder.ofPeople(UnitId.of("ubnd"), YEAR, ImmutableList.of(one, other, one), DECISION))
                .withMessage("order of the authority names somebody twice: [CC-01, CC-02, CC-01]");
    }

    @Test
    void a_result_says_something_about_somebody() {
        Result.Builder result = Result.builder()
                .id("KQ-1")
                .subject(Subject.of(CadreId.of("CC-04")))
                .period(YEAR)
                .source(Source.of("Phường"));

        assertThatIllegalArgumentException()
                .isThrownBy(result::build)
                .withMessage("result (KQ-1) must have a total or a class");
        assertThat(result.classification(Classification.GOOD).build().total()).isEmpty();
        assertThat(result.total(Points.of(80)).build().total()).contains(Points.of(80));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> result.id(" ").build())
                .withMessage("id ( ) must not be blank");
    }

    @Test
    void codes_of_findings_are_words_of_files() {
        assertThat(Finding.Code.DELIVERY_NOT_APPROVED.key()).isEqualTo("delivery-not-approved");
        assertThat(Finding.Code.values()).extracting(Finding.Code::key).doesNotHaveDuplicates();
    }
}
