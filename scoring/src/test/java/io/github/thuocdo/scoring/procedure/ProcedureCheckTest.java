package io.github.thuocdo.scoring.procedure;

import static io.github.thuocdo.scoring.procedure.Hall.CHAIRMAN;
import static io.github.thuocdo.scoring.procedure.Hall.DEPUTY;
import static io.github.thuocdo.scoring.procedure.Hall.DIVISION;
import static io.github.thuocdo.scoring.procedure.Hall.HEAD;
import static io.github.thuocdo.scoring.procedure.Hall.PROVINCIAL_CHAIRMAN;
import static io.github.thuocdo.scoring.procedure.Hall.STAFF;
import static io.github.thuocdo.scoring.procedure.Hall.VICE_CHAIRMAN;
import static io.github.thuocdo.scoring.procedure.Hall.WARD;
import static io.github.thuocdo.scoring.procedure.Hall.YEAR;
import static io.github.thuocdo.scoring.procedure.Hall.decision;
import static io.github.thuocdo.scoring.procedure.Hall.finished;
import static io.github.thuocdo.scoring.procedure.Hall.kinds;
import static io.github.thuocdo.scoring.procedure.Hall.ofUnit;
import static io.github.thuocdo.scoring.procedure.Hall.petition;
import static io.github.thuocdo.scoring.procedure.Hall.register;
import static io.github.thuocdo.scoring.procedure.Hall.step;
import static io.github.thuocdo.scoring.procedure.Hall.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.evaluation.StepKind;
import io.github.thuocdo.core.evaluation.StepTaken;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Delegation;
import io.github.thuocdo.core.organization.Matter;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Procedure.Taker;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcedureCheckTest {

    private static final Policy DECREE_335 = StandardPolicies.decree335Individuals();
    private static final Policy DECREE_233 = StandardPolicies.decree233PublicEmployees();

    private static ProcedureCheck check(Register register, CadreId person, String day) {
        return ProcedureCheck.of(DECREE_335, register, Subject.of(person), YEAR, LocalDate.parse(day));
    }

    private static ProcedureCheck check233(Register.Builder register, CadreId person, String day) {
        return ProcedureCheck.of(
                DECREE_233,
                register.organization(Hall.organization(CadreCategory.PUBLIC_EMPLOYEE))
                        .addResults(
                                Hall.decision(Subject.of(WARD), "2026-12-01").build())
                        .build(),
                Subject.of(person),
                YEAR,
                LocalDate.parse(day));
    }

    private static Stream<String> codes(ProcedureCheck check) {
        return check.findings().stream().map(ProcedureFinding::code);
    }

    // Which steps, of whom, in which order

    @ParameterizedTest
    @CsvSource({
        "ha,  'FORM, MEETING, DECISION, NOTICE, PUBLICATION, DATABASE'",
        "chi, 'FORM, MEETING, PARTY_OPINION, DECISION, NOTICE, PUBLICATION, DATABASE'",
        "loc, 'FORM, MEETING, PARTY_OPINION, PERSONNEL_PROPOSAL, DECISION, NOTICE, PUBLICATION, DATABASE'"
    })
    void decree_335_asks_the_opinion_of_the_party_committee_for_leaders_and_the_proposal_for_heads(
            String person, String steps) {
        ProcedureCheck check = check(with(), CadreId.of(person), "2026-11-30");

        assertThat(kinds(check.missing())).extracting(StepKind::name).containsExactly(steps.split(", "));
        assertThat(kinds(check.next())).containsExactly(StepKind.FORM);
        assertThat(check.next().get(0).step().by()).isEqualTo(Taker.PERSON);
        assertThat(check.state()).isEqualTo(ResultState.NOT_BEGUN);
        assertThat(check.findings()).isEmpty();
    }

    @Test
    void decree_233_asks_the_proposal_of_the_personnel_body_for_deputies_too() {
        assertThat(kinds(check233(register(), DEPUTY, "2026-11-30").missing())).contains(StepKind.PERSONNEL_PROPOSAL);
        assertThat(kinds(check233(register(), STAFF, "2026-11-30").missing()))
                .doesNotContain(StepKind.PERSONNEL_PROPOSAL, StepKind.PARTY_OPINION);
    }

    @Test
    void a_year_goes_through_its_states_day_by_day() {
        Register register = finished(STAFF).build();

        assertThat(Stream.of(
                                "2026-11-30",
                                "2026-12-01",
                                "2026-12-09",
                                "2026-12-10",
                                "2026-12-11",
                                "2026-12-14",
                                "2026-12-15")
                        .map(day -> check(register, STAFF, day).state()))
                .containsExactly(
                        ResultState.NOT_BEGUN,
                        ResultState.SELF_SCORED,
                        ResultState.SELF_SCORED,
                        ResultState.DECIDED,
                        ResultState.NOTIFIED,
                        ResultState.NOTIFIED,
                        ResultState.LOCKED);
        assertThat(check(register, STAFF, "2026-12-20").findings()).isEmpty();
        assertThat(check(register, STAFF, "2026-12-20").missing()).isEmpty();
        assertThat(check(register, STAFF, "2026-12-20").done())
                .extracting(done -> done.step().kind())
                .containsExactly(
                        StepKind.FORM,
                        StepKind.MEETING,
                        StepKind.DECISION,
                        StepKind.NOTICE,
                        StepKind.PUBLICATION,
                        StepKind.DATABASE);
    }

    @Test
    void whose_turn_it_is_follows_the_procedure_of_a_head() {
        Register register = with(
                step(StepKind.FORM, HEAD, "2026-12-01"),
                ofUnit(StepKind.MEETING, DIVISION, "2026-12-02"),
                step(StepKind.PARTY_OPINION, HEAD, "2026-12-04"));

        assertThat(Stream.of("2026-11-30", "2026-12-01", "2026-12-02", "2026-12-04")
                        .map(day ->
                                check(register, HEAD, day).next().get(0).step().by()))
                .containsExactly(Taker.PERSON, Taker.UNIT, Taker.PARTY_COMMITTEE, Taker.PERSONNEL_BODY);
    }

    @Test
    void a_step_that_was_left_out_is_named_with_the_one_that_passed_it() {
        Register register = register()
                .addSteps(step(StepKind.FORM, HEAD, "2026-12-01"), ofUnit(StepKind.MEETING, DIVISION, "2026-12-02"))
                .addResults(decision(HEAD, "2026-12-08").build())
                .build();

        ProcedureCheck check = check(register, HEAD, "2026-12-08");

        assertThat(check.findings())
                .filteredOn(ProcedureFinding.Skipped.class::isInstance)
                .extracting(finding -> (ProcedureFinding.Skipped) finding)
                .extracting(
                        skipped -> skipped.step().kind(), ProcedureFinding.Skipped::next, ProcedureFinding.Skipped::on)
                .containsExactly(
                        Tuple.tuple(StepKind.PARTY_OPINION, StepKind.DECISION, LocalDate.of(2026, 12, 8)),
                        Tuple.tuple(StepKind.PERSONNEL_PROPOSAL, StepKind.DECISION, LocalDate.of(2026, 12, 8)));
        assertThat(kinds(check.next())).containsExactly(StepKind.NOTICE, StepKind.PUBLICATION, StepKind.DATABASE);
    }

    @Test
    void a_meeting_before_the_form_and_a_notice_before_the_decision_are_out_of_order() {
        Register register = register()
                .addSteps(
                        ofUnit(StepKind.MEETING, DIVISION, "2026-12-01"),
                        step(StepKind.FORM, STAFF, "2026-12-02"),
                        step(StepKind.NOTICE, STAFF, "2026-12-03"))
                .addResults(decision(STAFF, "2026-12-04").build())
                .build();

        ProcedureCheck check = check(register, STAFF, "2026-12-04");

        assertThat(check.findings())
                .filteredOn(ProcedureFinding.OutOfOrder.class::isInstance)
                .extracting(finding -> (ProcedureFinding.OutOfOrder) finding)
                .extracting(order ->
                        order.step().kind() + " " + order.on() + " before " + order.earlier() + " " + order.earlierOn())
                .containsExactly(
                        "MEETING 2026-12-01 before FORM 2026-12-02", "NOTICE 2026-12-03 before DECISION 2026-12-04");
        assertThat(check.state()).isEqualTo(ResultState.DECIDED);
        assertThat(kinds(check.next())).contains(StepKind.NOTICE);
    }

    @Test
    void steps_of_one_day_are_in_order() {
        Register register = register()
                .addSteps(
                        step(StepKind.NOTICE, STAFF, "2026-12-04"),
                        ofUnit(StepKind.MEETING, DIVISION, "2026-12-04"),
                        step(StepKind.FORM, STAFF, "2026-12-04"))
                .addResults(decision(STAFF, "2026-12-04").build())
                .build();

        assertThat(codes(check(register, STAFF, "2026-12-04"))).isEmpty();
    }

    // Times

    @ParameterizedTest
    @CsvSource({"2026-12-14, ", "2026-12-15, taken-late", "2027-01-14, taken-late"})
    void the_year_is_decided_before_15_december(String day, String code) {
        Register register = register()
                .addSteps(step(StepKind.FORM, STAFF, "2026-12-01"), ofUnit(StepKind.MEETING, DIVISION, "2026-12-02"))
                .addResults(decision(STAFF, day).build())
                .build();

        assertThat(codes(check(register, STAFF, day)).findFirst()).isEqualTo(Optional.ofNullable(code));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-14, false", "2026-12-15, true"})
    void a_decision_that_has_not_come_is_overdue_from_15_december(String day, boolean overdue) {
        assertThat(codes(check(with(), STAFF, day)).anyMatch("overdue"::equals)).isEqualTo(overdue);
        assertThat(check(with(), STAFF, day).missing())
                .filteredOn(open -> open.step().kind() == StepKind.DECISION)
                .extracting(OpenStep::lastDay)
                .containsExactly(Optional.of(LocalDate.of(2026, 12, 14)));
    }

    @ParameterizedTest
    @CsvSource({"2027-01-14, false", "2027-01-15, true"})
    void a_special_body_has_until_15_january(String day, boolean overdue) {
        Policy special = DECREE_335.reading("class-day", "next-year-01-15", "Cơ quan đặc thù");

        ProcedureCheck check = ProcedureCheck.of(special, with(), Subject.of(STAFF), YEAR, LocalDate.parse(day));

        assertThat(codes(check).anyMatch("overdue"::equals)).isEqualTo(overdue);
    }

    @Test
    void a_last_day_on_a_weekend_stands_and_gives_way_only_where_that_is_chosen() {
        // Before Sunday, 6 December: Saturday is the last day, and Monday, 7 December, where the last day gives way.
        Policy sunday = DECREE_335.reading("class-day", "12-06", "test");
        Policy moved = sunday.reading("last-day-off", "next-working-day", "test");

        assertThat(lastDayOfDecision(sunday)).contains(LocalDate.of(2026, 12, 5));
        assertThat(lastDayOfDecision(moved)).contains(LocalDate.of(2026, 12, 7));
    }

    private static Optional<LocalDate> lastDayOfDecision(Policy policy) {
        return ProcedureCheck.of(policy, with(), Subject.of(STAFF), YEAR, LocalDate.of(2026, 11, 1)).missing().stream()
                .filter(open -> open.step().kind() == StepKind.DECISION)
                .map(OpenStep::lastDay)
                .reduce((one, other) -> one)
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"2026-12-15, ", "2026-12-16, taken-late"})
    void results_are_in_the_database_within_five_days_of_the_decision(String day, String code) {
        Register register = register()
                .addSteps(
                        step(StepKind.FORM, STAFF, "2026-12-01"),
                        ofUnit(StepKind.MEETING, DIVISION, "2026-12-03"),
                        step(StepKind.DATABASE, STAFF, day))
                .addResults(decision(STAFF, "2026-12-10").build())
                .build();

        assertThat(codes(check(register, STAFF, day)).findFirst()).isEqualTo(Optional.ofNullable(code));
    }

    @ParameterizedTest
    @CsvSource({"decision, calendar, 2026-12-15", "notice, calendar, 2026-12-16", "publication, working, 2026-12-21"})
    void from_which_day_the_five_days_run_and_which_days_they_are_is_a_named_choice(
            String from, String days, String lastDay) {
        Policy policy = DECREE_335.reading("database-from", from, "test").reading("database-days", days, "test");
        Register register = register()
                .addSteps(step(StepKind.NOTICE, STAFF, "2026-12-11"), step(StepKind.PUBLICATION, STAFF, "2026-12-14"))
                .addResults(decision(STAFF, "2026-12-10").build())
                .build();

        assertThat(ProcedureCheck.of(policy, register, Subject.of(STAFF), YEAR, LocalDate.of(2026, 12, 14))
                        .missing())
                .filteredOn(open -> open.step().kind() == StepKind.DATABASE)
                .extracting(OpenStep::lastDay)
                .containsExactly(Optional.of(LocalDate.parse(lastDay)));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-22, ", "2026-12-23, overdue"})
    void a_petition_received_on_a_friday_waits_for_seven_working_days(String day, String code) {
        // Friday, 11 December; the seventh working day after it is Tuesday, 22 December.
        Register register =
                finished(STAFF).addPetitions(petition(STAFF, "2026-12-11", "")).build();

        ProcedureCheck check = check(register, STAFF, day);

        assertThat(codes(check).findFirst()).isEqualTo(Optional.ofNullable(code));
        assertThat(check.state()).isEqualTo(ResultState.PETITIONED);
        assertThat(kinds(check.next())).containsExactly(StepKind.SETTLEMENT);
        assertThat(check.next().get(0).step().by()).isEqualTo(Taker.AUTHORITY);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-25, ", "2026-12-28, taken-late"})
    void a_holiday_moves_the_settlement_of_a_petition(String settled, String code) {
        // With Monday and Tuesday, 14 and 15 December, and Thursday, 24 December off, Friday, 25 December is the
        // seventh.
        Register register = finished(STAFF)
                .calendar(Hall.CALENDAR
                        .plusHolidays(DateRange.parse("2026-12-14/2026-12-15"))
                        .plusHolidays(DateRange.parse("2026-12-24/2026-12-24")))
                .addPetitions(petition(STAFF, "2026-12-11", settled))
                .build();

        assertThat(codes(check(register, STAFF, settled)).findFirst()).isEqualTo(Optional.ofNullable(code));
    }

    @Test
    void without_a_working_calendar_nobody_says_whether_a_settlement_is_late() {
        Register register = finished(STAFF)
                .calendar(Optional.empty())
                .addPetitions(petition(STAFF, "2026-12-11", ""))
                .build();

        assertThat(codes(check(register, STAFF, "2027-06-01"))).containsExactly("calendar-missing");
    }

    @ParameterizedTest
    @CsvSource({"2026-12-16, ", "2026-12-17, taken-late"})
    void a_public_employee_petitions_within_five_days_of_the_publication(String received, String code) {
        Register.Builder register = finished(STAFF).addPetitions(petition(STAFF, received, ""));

        assertThat(codes(check233(register, STAFF, "2026-12-17")).findFirst()).isEqualTo(Optional.ofNullable(code));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-28, ", "2026-12-29, overdue"})
    void a_petition_of_a_public_employee_is_settled_within_ten_working_days(String day, String code) {
        Register.Builder register = finished(STAFF).addPetitions(petition(STAFF, "2026-12-14", ""));

        assertThat(codes(check233(register, STAFF, day)).findFirst()).isEqualTo(Optional.ofNullable(code));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-16, NOTIFIED", "2026-12-17, LOCKED"})
    void a_result_of_a_public_employee_is_locked_when_the_time_for_petitions_is_over(String day, ResultState state) {
        assertThat(check233(finished(STAFF), STAFF, day).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2027-01-09, ", "2027-01-10, taken-late"})
    void leaving_the_service_is_decided_within_thirty_days_of_the_class(String day, String code) {
        Register register =
                finished(STAFF).addSteps(step(StepKind.LEAVING, STAFF, day)).build();

        assertThat(codes(check(register, STAFF, day)).findFirst()).isEqualTo(Optional.ofNullable(code));
    }

    // Petitions and new decisions

    @Test
    void a_petition_that_was_settled_leaves_the_result_settled_until_every_step_is_done() {
        Register register = register()
                .addSteps(
                        step(StepKind.FORM, STAFF, "2026-12-01"),
                        ofUnit(StepKind.MEETING, DIVISION, "2026-12-03"),
                        step(StepKind.NOTICE, STAFF, "2026-12-11"))
                .addResults(decision(STAFF, "2026-12-10").build())
                .addPetitions(petition(STAFF, "2026-12-12", "2026-12-17"))
                .build();

        assertThat(check(register, STAFF, "2026-12-16").state()).isEqualTo(ResultState.PETITIONED);
        assertThat(check(register, STAFF, "2026-12-17").state()).isEqualTo(ResultState.SETTLED);
    }

    @Test
    void a_new_decision_replaces_the_old_one_which_stays_readable_and_is_notified_anew() {
        Register register = finished(STAFF)
                .addResults(decision(STAFF, "2027-01-20")
                        .replaces("KQ/ha/2026-12-10")
                        .build())
                .build();

        assertThat(check(register, STAFF, "2027-01-19").state()).isEqualTo(ResultState.LOCKED);
        ProcedureCheck after = check(register, STAFF, "2027-01-20");
        assertThat(after.state()).isEqualTo(ResultState.DECIDED);
        assertThat(after.replaced()).extracting(Result::id).containsExactly("KQ/ha/2026-12-10");
        assertThat(kinds(after.next())).containsExactly(StepKind.NOTICE, StepKind.PUBLICATION, StepKind.DATABASE);
        assertThat(after.findings()).isEmpty();
    }

    @Test
    void a_petition_before_there_is_a_result_is_out_of_order() {
        Register register = finished(STAFF)
                .addPetitions(petition(STAFF, "2026-12-09", "2026-12-15"))
                .build();

        assertThat(codes(check(register, STAFF, "2026-12-20"))).containsExactly("out-of-order");
    }

    @Test
    void facts_of_later_days_are_not_looked_at() {
        Register register = finished(STAFF)
                .addPetitions(petition(STAFF, "2026-12-18", "2026-12-20"))
                .build();

        assertThat(check(register, STAFF, "2026-12-17").state()).isEqualTo(ResultState.LOCKED);
        assertThat(check(register, STAFF, "2026-12-18").state()).isEqualTo(ResultState.PETITIONED);
        assertThat(check(register, STAFF, "2026-12-20").state()).isEqualTo(ResultState.LOCKED);
    }

    // Months

    @Test
    void a_month_is_self_scored_confirmed_and_notified() {
        EvaluationPeriod march = EvaluationPeriod.month(2026, 3);
        Register register = register()
                .addSteps(
                        ofMonth(march, StepKind.FORM, "2026-03-30", Optional.of(STAFF)),
                        ofMonth(march, StepKind.CONFIRMATION, "2026-04-02", Optional.of(HEAD)),
                        ofMonth(march, StepKind.NOTICE, "2026-04-03", Optional.empty()))
                .build();

        assertThat(Stream.of("2026-03-30", "2026-04-02", "2026-04-03")
                        .map(day -> ProcedureCheck.of(
                                        DECREE_335, register, Subject.of(STAFF), march, LocalDate.parse(day))
                                .state()))
                .containsExactly(ResultState.SELF_SCORED, ResultState.DECIDED, ResultState.LOCKED);
        assertThat(codes(ProcedureCheck.of(DECREE_335, register, Subject.of(STAFF), march, LocalDate.of(2026, 4, 3))))
                .isEmpty();
    }

    private static StepTaken ofMonth(EvaluationPeriod month, StepKind kind, String day, Optional<CadreId> by) {
        return new StepTaken(kind, Subject.of(STAFF), month, LocalDate.parse(day), by, Source.of("doc"));
    }

    // Competence

    @ParameterizedTest
    @CsvSource({"khoi, ", "mai, not-competent", "loc, not-competent", "ha, own-case", "thanh, not-competent"})
    void the_head_of_the_using_agency_classifies_the_staff_of_a_division(CadreIdText by, String code) {
        Register register = register()
                .addSteps(step(StepKind.FORM, STAFF, "2026-12-01"), ofUnit(StepKind.MEETING, DIVISION, "2026-12-03"))
                .addResults(decision(STAFF, "2026-12-10").decidedBy(by.id()).build())
                .build();

        assertThat(codes(check(register, STAFF, "2026-12-11")).findFirst()).isEqualTo(Optional.ofNullable(code));
    }

    /** An id in a table. */
    record CadreIdText(CadreId id) {
        static CadreIdText of(String text) {
            return new CadreIdText(CadreId.of(text));
        }
    }

    @Test
    void whoever_has_it_delegated_is_competent_on_those_days() {
        Register register = register()
                .addSteps(step(StepKind.FORM, STAFF, "2026-12-01"), ofUnit(StepKind.MEETING, DIVISION, "2026-12-03"))
                .addResults(
                        decision(STAFF, "2026-12-10").decidedBy(VICE_CHAIRMAN).build())
                .build();

        assertThat(codes(check(delegating(register, "2026-12-10"), STAFF, "2026-12-10")))
                .isEmpty();
        assertThat(check(delegating(register, "2026-12-09"), STAFF, "2026-12-10")
                        .findings())
                .extracting(finding -> (ProcedureFinding.NotCompetent) finding)
                .extracting(
                        ProcedureFinding.NotCompetent::by,
                        ProcedureFinding.NotCompetent::competent,
                        finding -> finding.power().provision().id())
                .containsExactly(Tuple.tuple(VICE_CHAIRMAN, ImmutableSet.of(CHAIRMAN), "335.power.classify-others"));
    }

    private static Register delegating(Register register, String lastDay) {
        return register.withOrganization(Organization.builder()
                .from(register.organization())
                .addDelegations(new Delegation(
                        WARD,
                        VICE_CHAIRMAN,
                        ImmutableSet.of(Matter.CLASSIFY),
                        DateRange.parse("2026-12-01/" + lastDay),
                        new Decision("Chủ tịch UBND phường", "7/UQ", LocalDate.of(2026, 11, 30))))
                .build());
    }

    @Test
    void under_decree_335_the_managing_agency_replaces_a_result_and_under_233_whoever_classified() {
        Register.Builder replaced = finished(STAFF)
                .addResults(decision(STAFF, "2027-01-20")
                        .decidedBy(CHAIRMAN)
                        .replaces("KQ/ha/2026-12-10")
                        .build());

        assertThat(check(replaced.build(), STAFF, "2027-01-20").findings())
                .extracting(finding -> ((ProcedureFinding.NotCompetent) finding).competent())
                .containsExactly(ImmutableSet.of(PROVINCIAL_CHAIRMAN));
        assertThat(codes(check233(replaced, STAFF, "2027-01-20"))).isEmpty();
    }

    // Policies without a procedure

    @Test
    void a_policy_that_states_no_procedure_says_so_and_asks_for_nothing() {
        ProcedureCheck check = ProcedureCheck.of(
                StandardPolicies.decree90CivilServants(),
                finished(STAFF).build(),
                Subject.of(STAFF),
                YEAR,
                LocalDate.of(2027, 1, 1));

        assertThat(codes(check)).containsExactly("no-procedure");
        assertThat(check.missing()).isEmpty();
        assertThat(check.procedure()).isEmpty();
    }
}
