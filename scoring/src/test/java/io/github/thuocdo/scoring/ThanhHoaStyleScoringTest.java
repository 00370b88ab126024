package io.github.thuocdo.scoring;

import static io.github.thuocdo.scoring.Months.points;
import static io.github.thuocdo.scoring.Months.times;
import static io.github.thuocdo.scoring.Months.value;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.conduct.DisciplineForm;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.Ground;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.work.TaskLine;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThanhHoaStyleScoringTest {

    private static final Policy POLICY =
            StandardPolicies.thanhHoaStyle().reading("general-form", "I: 10 10 10", "Văn phòng");
    private static final ScoringEngine ENGINE = ScoringEngine.of(POLICY);
    private static final EvaluationPeriod MONTH = EvaluationPeriod.month(2026, 6);

    private static Dossier month(Role role, String tasks, String numbers) {
        return LocalDossiers.supplied(LocalDossiers.tasks(LocalDossiers.of(MONTH, role), tasks), numbers);
    }

    private static Proposal classified(Classification level) {
        return new Proposal.Classified(level);
    }

    // ---- denominators

    @Test
    void th_quality_and_progress_are_over_what_was_completed() {
        Dossier month = month(Role.STAFF, "10/8", "general=30");
        TaskLine faulty = TaskLine.builder()
                .from(month.lines().get(0))
                .addFaults(times(1))
                .build();
        Scorecard card = ENGINE.score(month.withLines(ImmutableList.of(faulty)));

        assertThat(card.value("a")).isEqualTo(value("4/5"));
        assertThat(card.value("b")).isEqualTo(value("3/4")); // a quarter of the whole line of 8, over 8
        assertThat(card.value("c")).isEqualTo(value("1"));
        assertThat(card.value("result")).isEqualTo(value("119/2")); // 70 x (16 + 15 + 20) / 60
    }

    @Test
    void th_nothing_completed_is_neither_bad_nor_late() {
        Scorecard card = ENGINE.score(month(Role.STAFF, "10/0", "general=30"));

        assertThat(card.value("a")).isEqualTo(value("0"));
        assertThat(card.value("b")).isEqualTo(value("1"));
        assertThat(card.value("c")).isEqualTo(value("1"));
        assertThat(card.proposal()).isEqualTo(classified(Classification.NOT_COMPLETED)); // no task completed
    }

    @Test
    void th_a_is_capped_at_one_hundred_percent() {
        assertThat(ENGINE.score(month(Role.STAFF, "10/15", "general=30")).value("a"))
                .isEqualTo(value("1"));
    }

    // ---- the free deduction

    @ParameterizedTest
    @CsvSource({"0, 100, EXCELLENT", "10, 90, EXCELLENT", "10.5, 89.5, GOOD", "150, 0, NOT_COMPLETED"})
    void th_a_deduction_is_taken_off_the_total_and_not_below_nothing(
            String deduction, String total, Classification level) {
        Scorecard card = ENGINE.score(month(Role.STAFF, "1/1+", "general=30, deduction=" + deduction));

        LocalDossiers.addingUp(card);
        assertThat(card.total()).isEqualTo(points(total));
        assertThat(card.proposal()).isEqualTo(classified(level));
    }

    // ---- classes

    @ParameterizedTest
    @CsvSource({
        "20, EXCELLENT",
        "19.99, GOOD",
        "0, GOOD",
    })
    void th_bands_at_90_and_70(String general, Classification level) {
        assertThat(ENGINE.propose(month(Role.STAFF, "1/1+", "general=" + general)))
                .isEqualTo(classified(level));
    }

    @ParameterizedTest
    @CsvSource({"30, 4/7, GOOD", "29.99, 4/7, COMPLETED", "10, 4/7, COMPLETED", "9.99, 4/7, NOT_COMPLETED"})
    void th_bands_at_70_and_50(String general, String share, Classification level) {
        // 70 x 4/7 = 40
        assertThat(ENGINE.propose(month(
                        Role.STAFF, "1/1", "general=" + general + ", a=" + share + ", b=" + share + ", c=" + share)))
                .isEqualTo(classified(level));
    }

    @ParameterizedTest
    @CsvSource({
        "1/1+ 1/1+ 1/1+ 1/1 1/1 1/1 1/1 1/1 1/1 1/1, EXCELLENT",
        "1/1+ 1/1+ 1/1 1/1 1/1 1/1 1/1 1/1 1/1 1/1,  GOOD"
    })
    void th_a_needs_thirty_percent_exceeding_and_goes_one_level_down_without(String tasks, Classification level) {
        assertThat(ENGINE.propose(month(Role.STAFF, tasks, "general=30"))).isEqualTo(classified(level));
    }

    @ParameterizedTest
    @CsvSource({
        "10/10+ 10/5,   GOOD", // half of the quantity is completed
        "10/10+ 10/4.9, COMPLETED"
    })
    void th_b_goes_down_to_c_by_any_task_below_half_of_its_quantity(String tasks, Classification level) {
        assertThat(ENGINE.propose(month(Role.STAFF, tasks, "general=20, a=6/7, b=6/7, c=6/7")))
                .isEqualTo(classified(level)); // 20 + 60 = 80
    }

    @ParameterizedTest
    @CsvSource({
        "STAFF, 1/1 1/0, COMPLETED", // half of them is not more than half
        "STAFF, 1/1 1/0 1/0, NOT_COMPLETED",
        "HEAD, 1/1 1/1 1/1 1/1 1/1 1/1 1/1 1/0 1/0 1/0, COMPLETED", // 30 % is not more than 30 %
        "HEAD, 1/1 1/1 1/1 1/1 1/1 1/1 1/0 1/0 1/0 1/0, NOT_COMPLETED",
        "STAFF, 1/1 1/1 1/1 1/1 1/1 1/1 1/0 1/0 1/0 1/0, COMPLETED"
    })
    void th_too_many_tasks_not_completed_give_d(Role role, String tasks, Classification level) {
        assertThat(ENGINE.propose(month(role, tasks, "general=20, result=60"))).isEqualTo(classified(level));
    }

    @Test
    void th_discipline_gives_d_and_leaves_the_score() {
        Dossier month = month(Role.STAFF, "1/1+", "general=30");
        Conclusion conclusion = Conclusion.builder()
                .id("KL-1")
                .kind(ConclusionKind.DISCIPLINE)
                .about(month.subject())
                .decision(new Decision("Chánh Văn phòng", "12/QĐ", LocalDate.of(2026, 6, 10)))
                .form(DisciplineForm.REPRIMAND)
                .build();
        Scorecard card = ENGINE.score(
                month.withGrounds(new Ground(conclusion, Ground.Standing.COUNTS, Optional.empty(), Optional.empty())));

        LocalDossiers.addingUp(card);
        assertThat(card.total()).isEqualTo(points("100"));
        assertThat(card.proposal()).isEqualTo(classified(Classification.NOT_COMPLETED));
    }

    @Test
    void th_a_leader_s_three_further_shares_may_be_any_percentage() {
        // 30 + 70 x (1 + 1 + 1 + 9/10 + 4/5 + 7/10) / 6 = 30 + 63
        Scorecard card = ENGINE.score(month(Role.HEAD, "1/1+", "general=30, d=9/10, dd=4/5, e=7/10"));

        LocalDossiers.addingUp(card);
        assertThat(card.total()).isEqualTo(points("93"));
    }
}
