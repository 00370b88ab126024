package io.github.thuocdo.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Assessment;
import io.github.thuocdo.core.evaluation.FigureFinding;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.evaluation.Verdict;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.AbsenceReason;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.JudgedMeasure;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.task.EvidenceId;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.task.TaskOrigin;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.ManagedScore;
import io.github.thuocdo.scoring.dossier.PeriodScore;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.outcome.Step;
import io.github.thuocdo.scoring.work.TaskLine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoringEngineTest {

    private static final Policy POLICY = StandardPolicies.decree335Individuals();
    private static final ScoringEngine ENGINE = ScoringEngine.of(POLICY);

    private static Form form() {
        CompositeMeasure.Sum total = (CompositeMeasure.Sum)
                POLICY.sheet(Role.STAFF, EvaluationPeriod.month(2026, 3).kind(), Sheet.Basis.FACTS)
                        .orElseThrow()
                        .total();
        return ((JudgedMeasure.Marks) total.parts().get(0)).form().value();
    }

    private static TaskLine.Builder line(String id, String coefficient, String assigned, String delivered) {
        return TaskLine.builder()
                .task(new TaskId(id))
                .coefficient(Fraction.parse(coefficient))
                .assigned(Fraction.parse(assigned))
                .delivered(Fraction.parse(delivered));
    }

    private static Lapse lapse(long times) {
        return Lapse.of(new EvidenceId("e"), times, new Excusal.NotAsked());
    }

    private static Dossier.Builder month(Role role) {
        return Dossier.builder()
                .cadre(CadreId.of("a"))
                .period(EvaluationPeriod.month(2026, 3))
                .role(role)
                .marks(FilledForm.ofTotal(form(), Fraction.of(30)));
    }

    private static Dossier example() {
        return month(Role.STAFF)
                .addLines(line("T1", "2", "5", "4")
                        .addFaults(lapse(1))
                        .addDelays(Lapse.of(new EvidenceId("d"), 1, new Excusal.Confirmed(CadreId.of("chief"))))
                        .build())
                .addLines(line("T2", "1", "4", "4").build())
                .build();
    }

    @Test
    void a_month_of_staff_adds_general_points_and_the_mean_of_three_shares() {
        Scorecard card = ENGINE.score(example());

        assertThat(card.value("a")).isEqualTo(Observation.given(Fraction.of(6, 7))); // (8 + 4) / 14
        assertThat(card.value("b")).isEqualTo(Observation.given(Fraction.of(23, 28))); // (8 - 2/4 + 4) / 14
        assertThat(card.value("c")).isEqualTo(Observation.given(Fraction.of(6, 7))); // the delay is excused
        assertThat(card.total()).isEqualTo(Observation.given(Points.parse("535/6"))); // 30 + 70 x (71/28) / 3
        assertThat(card.proposal()).isEqualTo(new Proposal.Indicative(Classification.GOOD));
        assertAddsUp(card.derivation());
    }

    @Test
    void on_the_whole_line_a_fault_takes_a_quarter_of_the_line() {
        Scorecard card = ScoringEngine.of(POLICY.reading("deduction-base", "task-line", "test"))
                .score(example());

        assertThat(card.value("b")).isEqualTo(Observation.given(Fraction.of(5, 7))); // (8 x 3/4 + 4) / 14
        assertThat(card.total()).isEqualTo(Observation.given(Points.parse("260/3")));
    }

    @Test
    void a_leader_has_six_shares() {
        Dossier leader = month(Role.HEAD)
                .addLines(line("T1", "1", "10", "10").build())
                .addManaged(new ManagedScore(CadreId.of("x"), Observation.given(Points.of(46))))
                .putAssessment("dd", Assessment.of(Verdict.FULL))
                .putAssessment("e", Assessment.chosen(Verdict.PROLONGED, "reason"))
                .build();
        Scorecard card = ENGINE.score(leader);

        assertThat(card.total()).isEqualTo(Observation.given(Points.parse("265/3"))); // 30 + 70 x 5/6
        assertAddsUp(card.derivation());
    }

    @Test
    void ad_hoc_work_counts_in_the_numerators_up_to_the_full_share() {
        Dossier month = month(Role.STAFF)
                .addLines(line("T1", "1", "10", "8").build())
                .addLines(line("T2", "1", "4", "4").origin(TaskOrigin.AD_HOC).build())
                .build();

        assertThat(ENGINE.score(month).value("a")).isEqualTo(Observation.given(Fraction.ONE));
        assertAddsUp(ENGINE.score(month).derivation());
        Policy separate = POLICY.reading("ad-hoc-work", "separate-points", "test");
        Scorecard apart = ScoringEngine.of(separate).score(month);
        assertThat(apart.value("a")).isEqualTo(Observation.given(Fraction.of(4, 5)));
        assertThat(apart.value("result")).isEqualTo(Observation.given(Fraction.of(70)));
        assertAddsUp(apart.derivation());
    }

    @Test
    void a_month_without_work_is_undetermined() {
        Scorecard card = ENGINE.score(month(Role.STAFF).build());

        assertThat(card.proposal()).satisfies(Told.proposal("undetermined no-assigned-work"));
        assertThat(card.derivation().value())
                .isEqualTo(Observation.notRated(
                        new AbsenceReason.ByReading(Gap.NO_ASSIGNED_WORK, "no-assigned-work", "undetermined")));
    }

    @Test
    void a_year_is_the_mean_of_its_months_and_rounds_where_the_policy_says() {
        Dossier.Builder year = Dossier.builder()
                .cadre(CadreId.of("a"))
                .period(EvaluationPeriod.year(2026))
                .role(Role.STAFF)
                .monthsServed(Fraction.of(12));
        for (EvaluationPeriod month : EvaluationPeriod.year(2026).months()) {
            year.addShorter(new PeriodScore(
                    month,
                    Observation.given(
                            Points.parse(month.equals(EvaluationPeriod.month(2026, 1)) ? "270/3" : "1079/12")),
                    ImmutableMap.of(),
                    "test"));
        }
        Scorecard card = ENGINE.score(year.build());

        assertThat(card.total()).isEqualTo(Observation.given(Points.parse("12949/144"))); // (90 + 11 x 1079/12) / 12
        assertThat(card.proposal()).isEqualTo(new Proposal.Classified(Classification.GOOD));
        assertAddsUp(card.derivation());
        Policy rounding = POLICY.reading("score-rounding", "year 0.1 half-up", "test");
        Scorecard rounded = ScoringEngine.of(rounding).score(year.build());
        assertThat(rounded.total()).isEqualTo(Observation.given(Points.of(Fraction.parse("89.9"))));
        assertAddsUp(rounded.derivation());
    }

    @Test
    void denominators_beyond_64_bits_are_exact_all_the_same() {
        Dossier.Builder year = Dossier.builder()
                .cadre(CadreId.of("a"))
                .period(EvaluationPeriod.year(2026))
                .role(Role.STAFF)
                .monthsServed(Fraction.of(12));
        Fraction sum = Fraction.ZERO;
        int[] primes = {10007, 10009, 10037, 10039, 10061, 10067, 10069, 10079, 10091, 10093, 10099, 10103};
        for (int i = 0; i < 12; i++) {
            Fraction total = Fraction.of(90).plus(Fraction.of(i - 6, primes[i]));
            sum = sum.plus(total);
            year.addShorter(new PeriodScore(
                    EvaluationPeriod.month(2026, i + 1),
                    Observation.given(Points.of(total)),
                    ImmutableMap.of(),
                    "test"));
        }

        assertThat(ENGINE.score(year.build()).total())
                .isEqualTo(Observation.given(Points.of(sum.dividedBy(Fraction.of(12)))));
    }

    @Test
    void a_supplied_part_counts_and_a_difference_is_a_finding() {
        Dossier month = example().withSupplied(ImmutableMap.of("a", new Supplied(Fraction.ONE, "software")));
        Scorecard card = ENGINE.score(month);

        assertThat(card.value("a")).isEqualTo(Observation.given(Fraction.ONE));
        assertThat(card.findings())
                .containsExactly(new FigureFinding.SuppliedDiffers(
                        month.subject(),
                        month.period(),
                        Optional.of("a"),
                        FigureFinding.Stated.of(Fraction.ONE),
                        FigureFinding.Stated.of(Fraction.of(6, 7))));
        assertAddsUp(card.derivation());
    }

    @Test
    void another_value_of_a_unit_criterion_is_refused_with_the_clause() {
        Dossier leader = month(Role.HEAD)
                .putSupplied("d", new Supplied(Fraction.of(3, 4), "software"))
                .build();

        assertThatThrownBy(() -> ENGINE.score(leader))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("supplied d (3/4) must be 1 or 1/2: Điều 15.3a, 15.4, 335/2025/NĐ-CP");
    }

    @Test
    void a_cohort_proposes_what_the_scorecards_do() {
        ImmutableList<Dossier> dossiers =
                ImmutableList.of(example(), month(Role.STAFF).build(), example());
        Cohort cohort = Cohort.of(dossiers);
        for (int i = 0; i < cohort.size(); i++) {
            assertThat(ENGINE.propose(cohort, i))
                    .isEqualTo(ENGINE.score(dossiers.get(i)).proposal());
        }
    }

    @Test
    void a_scorecard_survives_serialization() throws Exception {
        Scorecard card = ENGINE.score(example());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(card);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(card).hasToString(card.toString());
        }
    }

    static void assertAddsUp(Step step) {
        Optional<Fraction> value = step.value().asOptional();
        if (!step.parts().isEmpty() && value.isPresent()) {
            Fraction sum = step.parts().stream().map(Step::contribution).reduce(Fraction.ZERO, Fraction::plus);
            assertThat(sum).as(step.code() + " " + step.element()).isEqualTo(value.get());
        }
        step.parts().forEach(ScoringEngineTest::assertAddsUp);
    }
}
