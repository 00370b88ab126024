package io.github.thuocdo.core.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.StepKind;
import io.github.thuocdo.core.evaluation.StepTaken;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Amendment;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Procedure.ProcedureStep;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.unit.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProcedureTest {

    private static final Policy POLICY = StandardPolicies.decree335Individuals();
    private static final Procedure YEAR =
            POLICY.procedure(Role.STAFF, PeriodKind.YEAR).orElseThrow();
    private static final CadreId HA = CadreId.of("ha");

    private static ProcedureStep step(Procedure procedure, StepKind kind) {
        return procedure.steps().stream()
                .filter(step -> step.kind() == kind)
                .reduce((one, other) -> one)
                .orElseThrow();
    }

    private static Procedure of(ProcedureStep... steps) {
        return new Procedure(
                YEAR.provision(), YEAR.reach(), YEAR.lastDayOff(), ImmutableList.copyOf(steps), ImmutableList.of());
    }

    @Test
    void a_step_follows_steps_that_stand_before_it_and_stands_once() {
        ProcedureStep form = step(YEAR, StepKind.FORM);
        ProcedureStep meeting = step(YEAR, StepKind.MEETING);

        assertThat(of(form, meeting).steps()).containsExactly(form, meeting);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(meeting, form))
                .withMessage("step meeting of procedure 335.procedure must stand behind form, which it follows");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(form, form))
                .withMessage("step form must stand once in procedure 335.procedure");
        assertThatIllegalArgumentException()
                .isThrownBy(ProcedureTest::of)
                .withMessage("procedure 335.procedure must have at least one step");
    }

    @Test
    void a_step_is_asked_only_within_the_reach() {
        Reach staff = new Reach(ImmutableSet.of(Role.STAFF), ImmutableSet.of(PeriodKind.YEAR));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Procedure(
                        YEAR.provision(),
                        staff,
                        YEAR.lastDayOff(),
                        ImmutableList.of(step(YEAR, StepKind.FORM)),
                        ImmutableList.of()))
                .withMessage("step form must be asked only of roles within the reach of procedure 335.procedure");
    }

    @Test
    void a_local_act_changes_a_time_by_its_path_and_is_cited_for_it() {
        Policy local = POLICY.amendedBy(
                "local",
                POLICY.instrument(),
                POLICY.effective(),
                ImmutableList.of(new Amendment.Put("335.step.database/due.days", 3, "Điều 9")));

        assertThat(step(local.procedure(Role.HEAD, PeriodKind.YEAR).orElseThrow(), StepKind.DATABASE)
                        .due())
                .map(due -> ((Procedure.WithinDays) due).days())
                .contains(3);
        assertThat(POLICY.differences(local))
                .extracting(difference -> difference.where().toString())
                .anyMatch(where -> where.contains("335.step.database"));
    }

    @Test
    void no_question_of_the_procedure_is_one_on_which_a_score_depends() {
        assertThat(POLICY.interpretations())
                .containsKeys("class-day", "last-day-off", "database-from", "settlement-days");
        assertThat(POLICY.scoringInterpretations())
                .doesNotContainKeys(
                        "class-day",
                        "last-day-off",
                        "database-from",
                        "database-days",
                        "settlement-from",
                        "settlement-days",
                        "leaving-from",
                        "leaving-days")
                .containsKeys("deduction-base", "year-cutoff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12-15", "02-28", "next-year-01-15"})
    void a_day_of_the_year_is_read_as_it_is_written(String text) {
        Interpretation<?> question = POLICY.interpretations().get("class-day");

        assertThat(question.value().parse(text).key()).isEqualTo(text);
    }

    @Test
    void what_is_no_day_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POLICY.reading("class-day", "15/12", "QĐ 12"))
                .withMessageContaining("month and day such as 12-15");
    }

    @ParameterizedTest
    @EnumSource(
            value = StepKind.class,
            names = {"DECISION", "PETITION", "SETTLEMENT", "REGULATION"})
    void what_stands_in_a_result_or_a_petition_is_no_step_by_itself(StepKind kind) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> taken(kind, Subject.of(HA)))
                .withMessage(
                        "step " + kind.key() + " must stand in a result, a petition or a regulation, not by itself");
    }

    @Test
    void a_step_is_about_people_who_are_in_the_register_and_its_text_names_no_document() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> taken(StepKind.MEETING, Subject.leadershipOf(UnitId.of("kt"))))
                .withMessage("step meeting of kt must be about a person, or an organization for all its people");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Register.builder()
                        .organization(Organization.builder().build())
                        .addSteps(taken(StepKind.NOTICE, Subject.of(HA)))
                        .build())
                .withMessageContaining("step notice of 2026-12-11");
        assertThat(taken(StepKind.NOTICE, Subject.of(HA)))
                .hasToString("StepTaken[kind=notice, about=ha, period=2026, on=2026-12-11]");
    }

    private static StepTaken taken(StepKind kind, Subject about) {
        return new StepTaken(
                kind,
                about,
                EvaluationPeriod.year(2026),
                LocalDate.of(2026, 12, 11),
                Optional.empty(),
                Source.of("TB 45"));
    }

    @Test
    void editions_whose_steps_or_times_were_read_state_a_procedure_and_no_other_does() {
        assertThat(StandardPolicies.editions())
                .filteredOn(policy -> policy.rules().stream().anyMatch(Procedure.class::isInstance))
                .extracting(Policy::id)
                .containsExactlyInAnyOrder(
                        "vn.335-2025.individuals",
                        "vn.335-2025.organizations",
                        "vn.233-2026.public-employees",
                        "vn.233-2026.units",
                        "vn.90-2020.public-employees",
                        "vn.48-2023.public-employees",
                        "vn.366-2025.collectives",
                        "vn.366-2025.leaders",
                        "vn.366-2025.members");
    }
}
