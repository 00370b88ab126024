package io.github.thuocdo.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.conduct.Allegation;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.conduct.Directive24;
import io.github.thuocdo.core.conduct.IndicatorId;
import io.github.thuocdo.core.conduct.Tag;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegisterTest {

    private static final CadreId NGAN = CadreId.of("CC-04");
    private static final CadreId BINH = CadreId.of("CC-01");
    private static final CadreId NOBODY = CadreId.of("CC-99");
    private static final UnitId WARD = UnitId.of("ubnd");
    private static final UnitId NOWHERE = UnitId.of("khong-co");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);
    private static final EvaluationPeriod MARCH = EvaluationPeriod.month(2026, 3);
    private static final EvaluationPeriod YEAR = EvaluationPeriod.year(2026);
    private static final Decision DECISION = new Decision("Chủ tịch", "12/QĐ-UBND", DAY);

    private static Register.Builder register() {
        return Register.builder()
                .organization(Organization.builder()
                        .addUnits(Unit.of(WARD, "UBND phường", UnitLevel.USING))
                        .addCadres(
                                Cadre.of(NGAN, "Nguyễn Thị Kim Ngân", CadreCategory.CIVIL_SERVANT),
                                Cadre.of(BINH, "Trịnh Quốc Bình", CadreCategory.CIVIL_SERVANT))
                        .build());
    }

    private static Task task(String id, CadreId assignee) {
        return Task.builder()
                .id(TaskId.of(id))
                .assignee(assignee)
                .coefficient(Fraction.ONE)
                .assigned(Fraction.ONE)
                .build();
    }

    private static PeriodFacts facts(CadreId cadre, EvaluationPeriod period) {
        return PeriodFacts.builder().cadre(cadre).period(period).build();
    }

    private static Result.Builder result(String id, Subject subject) {
        return Result.builder()
                .id(id)
                .subject(subject)
                .period(MARCH)
                .source(Source.of("phường"))
                .total(Points.of(80));
    }

    private static Conclusion conclusion(String id, Subject about) {
        return Conclusion.builder()
                .id(id)
                .kind(ConclusionKind.DEGRADATION)
                .about(about)
                .decision(DECISION)
                .build();
    }

    private static GroundDecision decisionOn(String conclusion) {
        return new GroundDecision(conclusion, true, Optional.empty(), DECISION, "đã xem xét");
    }

    private static void assertRefused(Register.Builder register, String message) {
        assertThatIllegalArgumentException().isThrownBy(register::build).withMessage(message);
    }

    // Who is known

    @Test
    void facts_about_unknown_people_are_refused() {
        String rule = " names cadre (CC-99), who is not in the organization";
        Subject nobody = Subject.of(NOBODY);

        assertRefused(register().addTasks(task("T1", NOBODY)), "task T1" + rule);
        assertRefused(register().addPeriodFacts(facts(NOBODY, MARCH)), "facts of 2026-03" + rule);
        assertRefused(register().addResults(result("KQ-1", nobody).build()), "result KQ-1" + rule);
        assertRefused(register().addConclusions(conclusion("KL-1", nobody)), "conclusion KL-1" + rule);
        assertRefused(
                register().addAllegations(new Allegation("PA-1", nobody, "đi muộn", DAY)), "allegation PA-1" + rule);
        assertRefused(
                register().addPresence(new PresenceStatement(NOBODY, MARCH, true, Source.of("phường"))),
                "presence in 2026-03" + rule);
        assertRefused(
                register().addPetitions(new Petition(NOBODY, MARCH, "điểm c", DAY, Optional.empty(), Optional.empty())),
                "petition about 2026-03" + rule);
        assertRefused(
                register()
                        .addAuthorityOrders(
                                AuthorityOrder.ofPeople(WARD, YEAR, ImmutableList.of(NGAN, NOBODY), DECISION)),
                "order of 2026" + rule);
    }

    @Test
    void facts_about_unknown_units_are_refused() {
        String rule = " names unit (khong-co), which is not in the organization";

        assertRefused(register().addResults(result("KQ-1", Subject.of(NOWHERE)).build()), "result KQ-1" + rule);
        assertRefused(
                register().addRaisedRates(new RaisedRate(NOWHERE, YEAR, Fraction.of(23, 100), DECISION)),
                "raised rate of 2026" + rule);
        assertRefused(
                register().addAuthorityOrders(AuthorityOrder.ofPeople(NOWHERE, YEAR, ImmutableList.of(), DECISION)),
                "order of 2026" + rule);
    }

    // What stands once

    @Test
    void a_task_stands_once_for_a_person() {
        assertThat(register()
                        .addTasks(task("T1", NGAN), task("T1", BINH))
                        .build()
                        .tasksOf(BINH))
                .hasSize(1);
        assertRefused(
                register().addTasks(task("T1", NGAN), task("T1", NGAN)), "task of cadre CC-04 (T1) is given twice");
    }

    @Test
    void identifiers_and_facts_stand_once() {
        Subject ngan = Subject.of(NGAN);
        Allegation allegation = new Allegation("PA-1", ngan, "đi muộn", DAY);
        Result result = result("KQ-1", ngan).build();

        assertRefused(register().addResults(result, result), "result (KQ-1) is given twice");
        assertRefused(
                register().addConclusions(conclusion("KL-1", ngan), conclusion("KL-1", ngan)),
                "conclusion (KL-1) is given twice");
        assertRefused(register().addAllegations(allegation, allegation), "allegation (PA-1) is given twice");
        assertRefused(
                register().addPeriodFacts(facts(NGAN, MARCH), facts(NGAN, MARCH)),
                "facts (CC-04, 2026-03) is given twice");
    }

    @Test
    void a_tag_is_about_a_conclusion_or_an_allegation_on_record() {
        IndicatorId indicator = Directive24.annex().reference("G1-03");
        Tag ofConclusion = new Tag("KL-1", indicator, "Ban Tổ chức", DAY);
        Tag ofAllegation = new Tag("PA-1", Directive24.symptoms().reference("stagnation"), "Ban Tổ chức", DAY);
        Register.Builder both = register()
                .addConclusions(conclusion("KL-1", Subject.of(NGAN)))
                .addAllegations(new Allegation("PA-1", Subject.of(NGAN), "đi muộn", DAY));

        Register register =
                both.addTags(ofConclusion, ofConclusion, ofAllegation).build();

        assertThat(register.indicatorsOf("KL-1")).containsExactly(indicator);
        assertThat(register.indicatorsOf("PA-1")).containsExactly(ofAllegation.indicator());
        assertThat(register.indicatorsOf("PA-2")).isEmpty();
        assertRefused(
                both.addTags(new Tag("PA-2", indicator, "Ban Tổ chức", DAY)),
                "tag 24-CT/TU annex G1-03 names violation (PA-2), which is neither a conclusion nor an allegation in the"
                        + " register");
    }

    @Test
    void an_authority_may_decide_again() {
        Register register = register()
                .addConclusions(conclusion("KL-1", Subject.of(NGAN)))
                .addGroundDecisions(decisionOn("KL-1"), decisionOn("KL-1"))
                .build();

        assertThat(register.groundDecisions()).hasSize(2);
    }

    @Test
    void a_decision_on_an_unknown_conclusion_is_refused() {
        assertRefused(
                register().addGroundDecisions(decisionOn("KL-9")),
                "decision names conclusion (KL-9), which is not in the register");
    }

    // Corrections

    @Test
    void only_the_last_of_a_chain_of_corrections_counts_and_all_stay_readable() {
        Subject ngan = Subject.of(NGAN);
        Register register = register()
                .addResults(
                        result("KQ-3", ngan).replaces("KQ-2").build(),
                        result("KQ-1", ngan).build(),
                        result("KQ-2", ngan).replaces("KQ-1").build(),
                        result("KQ-4", Subject.of(BINH)).build())
                .build();

        assertThat(register.resultsOf(ngan)).extracting(Result::id).containsExactly("KQ-3");
        assertThat(register.results()).hasSize(4);
    }

    @Test
    void a_correction_of_an_unknown_result_is_refused() {
        assertRefused(
                register()
                        .addResults(result("KQ-2", Subject.of(NGAN))
                                .replaces("KQ-1")
                                .build()),
                "result KQ-2 replaces result (KQ-1), which is not in the register");
    }

    @Test
    void results_that_replace_one_another_are_refused() {
        Subject ngan = Subject.of(NGAN);

        assertRefused(
                register().addResults(result("KQ-1", ngan).replaces("KQ-1").build()), "result (KQ-1) replaces itself");
        assertRefused(
                register()
                        .addResults(
                                result("KQ-1", ngan).replaces("KQ-2").build(),
                                result("KQ-2", ngan).replaces("KQ-1").build()),
                "result (KQ-1) replaces itself");
    }

    // What is found

    @Test
    void facts_are_found_by_person_and_period() {
        Conclusion about = conclusion("KL-1", Subject.of(NGAN));
        Register register = register()
                .addTasks(task("T2", NGAN), task("T1", NGAN))
                .addPeriodFacts(facts(NGAN, MARCH))
                .addConclusions(about, conclusion("KL-2", Subject.of(WARD)))
                .build();

        assertThat(register.tasksOf(NGAN)).extracting(task -> task.id().text()).containsExactly("T2", "T1");
        assertThat(register.tasksOf(BINH)).isEmpty();
        assertThat(register.factsOf(NGAN, MARCH)).contains(facts(NGAN, MARCH));
        assertThat(register.factsOf(NGAN, YEAR)).isEmpty();
        assertThat(register.factsOf(BINH, MARCH)).isEmpty();
        assertThat(register.conclusionsAbout(Subject.of(NGAN))).containsExactly(about);
        assertThat(register.resultsOf(Subject.of(NGAN))).isEmpty();
        assertThat(register.calendar()).isEmpty();
    }
}
