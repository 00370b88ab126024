package io.github.thuocdo.scoring.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.evaluation.GroundDecision;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.scoring.packing.Digest;
import io.github.thuocdo.scoring.work.Lateness;
import io.github.thuocdo.scoring.work.TaskLine;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DossierTest {

    private static final Decision DECISION = new Decision("Chủ tịch", "5/QĐ", LocalDate.of(2026, 8, 15));

    private static Dossier.Builder dossier() {
        return Dossier.builder()
                .cadre(CadreId.of("a"))
                .period(EvaluationPeriod.year(2026))
                .role(Role.HEAD);
    }

    private static TaskLine.Builder line() {
        return TaskLine.builder()
                .task(TaskId.of("T1"))
                .coefficient(Fraction.ONE)
                .assigned(Fraction.ONE)
                .delivered(Fraction.ONE);
    }

    private static Ground ground() {
        Conclusion conclusion = Conclusion.builder()
                .id("K1")
                .kind(ConclusionKind.SUSPENSION)
                .about(Subject.of(CadreId.of("a")))
                .decision(DECISION)
                .build();
        return new Ground(conclusion, Ground.Standing.COUNTS, Optional.empty(), Optional.empty());
    }

    @Test
    void an_agency_scores_months_and_a_person_heads_nothing_unless_said_otherwise() {
        Dossier dossier = dossier().build();

        assertThat(dossier.scoredBy()).isEqualTo(PeriodKind.MONTH);
        assertThat(dossier.heads()).isEmpty();
        assertThat(dossier.marks()).isEmpty();
    }

    @Test
    void the_digest_follows_the_content() {
        Dossier empty = dossier().build();
        Dossier working = empty.withLines(line().build());

        assertThat(empty.digest().endOfLines(0)).isEqualTo(empty.digest().firstLine(0));
        assertThat(working.digest()).isEqualTo(Digest.of(Optional.empty(), working.lines()));
    }

    @Test
    void null_is_refused_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> dossier().period(null))
                .withMessage("period");
    }

    @Test
    void a_task_stands_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> dossier().addLines(line().build(), line().build()).build())
                .withMessage("task (T1) is given twice in the dossier of a");
    }

    @Test
    void two_people_may_have_a_task_of_one_name_and_one_task_may_have_work_in_two_quarters() {
        TaskLine ofAnother = line().assignee(CadreId.of("b")).build();
        TaskLine inQuarter = line().within(EvaluationPeriod.quarter(2026, 1)).build();

        assertThat(dossier()
                        .addLines(line().build(), ofAnother, inQuarter)
                        .build()
                        .lines())
                .hasSize(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dossier().addLines(ofAnother, ofAnother).build())
                .withMessage("task (T1 of b) is given twice in the dossier of a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dossier().addLines(inQuarter, inQuarter).build())
                .withMessage("task (T1 in 2026-Q1) is given twice in the dossier of a");
    }

    @Test
    void a_person_under_management_stands_once() {
        ManagedScore score = new ManagedScore(CadreId.of("b"), Observation.notDue());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> dossier().addManaged(score, score).build())
                .withMessage("person under management (b) is given twice in the dossier of a");
    }

    @Test
    void a_shorter_period_stands_once() {
        PeriodScore score =
                new PeriodScore(EvaluationPeriod.month(2026, 1), Observation.notDue(), ImmutableMap.of(), "");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> dossier().addShorter(score, score).build())
                .withMessage("shorter period (2026-01) is given twice in the dossier of a");
    }

    @Test
    void a_shorter_period_is_a_part() {
        PeriodScore before =
                new PeriodScore(EvaluationPeriod.month(2025, 12), Observation.notDue(), ImmutableMap.of(), "");
        PeriodScore whole = new PeriodScore(EvaluationPeriod.year(2026), Observation.notDue(), ImmutableMap.of(), "");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> dossier().addShorter(before).build())
                .withMessage("shorter period (2025-12) in the dossier of a must be a part of 2026");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dossier().addShorter(whole).build())
                .withMessage("shorter period (2026) in the dossier of a must be a part of 2026");
    }

    @Test
    void a_conclusion_stands_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dossier().addGrounds(ground(), ground()).build())
                .withMessage("conclusion (K1) is given twice in the dossier of a");
    }

    @Test
    void a_decision_stands_under_its_own_conclusion() {
        GroundDecision decided = new GroundDecision("K1", true, Optional.empty(), DECISION, "vì");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> dossier()
                        .groundDecisions(ImmutableMap.of("K2", decided))
                        .build())
                .withMessage("decision on conclusion K1 must not stand under conclusion (K2)");
    }

    @Test
    void nobody_serves_less_than_no_time() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dossier().monthsServed(Fraction.of(-1)).build())
                .withMessage("monthsServed (-1) must be at least 0");
    }

    @Test
    void work_is_not_below_zero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line().coefficient(Fraction.ZERO).build())
                .withMessage("coefficient (0) of task T1 must be above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line().assigned(Fraction.of(-1)).build())
                .withMessage("assigned (-1) of task T1 must be at least 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line().delivered(Fraction.of(-1)).build())
                .withMessage("delivered (-1) of task T1 must be at least 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Lateness(1, 1, Optional.of(-1L)))
                .withMessage("workingDays (-1) must be at least 0");
    }
}
