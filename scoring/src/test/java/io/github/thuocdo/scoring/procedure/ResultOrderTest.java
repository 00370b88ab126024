package io.github.thuocdo.scoring.procedure;

import static io.github.thuocdo.scoring.procedure.Hall.DIVISION;
import static io.github.thuocdo.scoring.procedure.Hall.HEAD;
import static io.github.thuocdo.scoring.procedure.Hall.STAFF;
import static io.github.thuocdo.scoring.procedure.Hall.WARD;
import static io.github.thuocdo.scoring.procedure.Hall.YEAR;
import static io.github.thuocdo.scoring.procedure.Hall.decision;
import static io.github.thuocdo.scoring.procedure.Hall.finished;
import static io.github.thuocdo.scoring.procedure.Hall.register;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.evaluation.Petition;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.StepKind;
import io.github.thuocdo.core.evaluation.StepTaken;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Matter;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.organization.UnitRegulation;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.policy.AgencyPolicies;
import io.github.thuocdo.core.policy.Amendment;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyAssignment;
import io.github.thuocdo.core.policy.rule.Competence;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.core.unit.UnitType;
import io.github.thuocdo.scoring.notice.ProcedureReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Results in their order beside one another, those of organizations and collectives, and several policies in one agency. */
class ResultOrderTest {

    private static final Policy DECREE_335 = StandardPolicies.decree335Individuals();
    private static final Policy DECREE_233 = StandardPolicies.decree233PublicEmployees();
    private static final LocalDate LATER = LocalDate.of(2027, 1, 31);

    private static ProcedureCheck check(Policy policy, Register register, Subject subject) {
        return ProcedureCheck.of(policy, register, subject, YEAR, LATER);
    }

    private static Stream<String> codes(ProcedureCheck check) {
        return check.findings().stream().map(ProcedureFinding::code);
    }

    private static Optional<ProcedureFinding> order(ProcedureCheck check) {
        return check.findings().stream()
                .filter(ProcedureFinding.DecidedFirst.class::isInstance)
                .findFirst();
    }

    // People

    @ParameterizedTest
    @CsvSource({"2026-12-09, true", "2026-12-10, false", "2026-12-20, false"})
    void a_civil_servant_is_classified_before_the_party_member(String partyOn, boolean found) {
        Register register = finished(STAFF)
                .addResults(decision(STAFF, partyOn)
                        .id("party")
                        .channel(Channel.PARTY)
                        .build())
                .build();
        ProcedureCheck check = check(DECREE_335, register, Subject.of(STAFF));

        assertThat(order(check).isPresent()).isEqualTo(found);
        // the regulation of the Party says the same from its side
        assertThat(order(check(StandardPolicies.regulation366Members(), register, Subject.of(STAFF)))
                        .isPresent())
                .isEqualTo(found);
    }

    @Test
    void whoever_is_classified_as_a_party_member_only_is_out_of_order_in_the_channel_of_the_state() {
        Register register = register()
                .addResults(decision(STAFF, "2026-12-20").channel(Channel.PARTY).build())
                .build();

        assertThat(order(check(DECREE_335, register, Subject.of(STAFF)))
                        .map(finding -> ProcedureReport.of(finding, DECREE_335, Language.ENGLISH)))
                .contains(
                        "Results out of order: Civil servants are classified before Party members (Art 19.2); to be decided first:"
                                + " ha, which is not decided; to be decided afterwards: ha, on 2026-12-20");
        // not everybody has a result in the channel of the State: nothing is missing
        assertThat(order(check(StandardPolicies.regulation366Members(), register, Subject.of(STAFF))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-12-11, true", "2026-12-10, false", "'', true"})
    void a_public_employee_is_classified_after_the_unit(String unitOn, boolean found) {
        Register.Builder register = finished(STAFF).organization(Hall.organization(CadreCategory.PUBLIC_EMPLOYEE));
        if (!unitOn.isEmpty()) {
            register.addResults(decision(Subject.of(WARD), unitOn).build());
        }

        assertThat(order(check(DECREE_233, register.build(), Subject.of(STAFF))).isPresent())
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-11, true", "2026-12-10, false", "'', false"})
    void a_leader_is_classified_after_the_collective_where_there_is_a_result_of_it(String collectiveOn, boolean found) {
        Register.Builder register = register()
                .addResults(decision(HEAD, "2026-12-10").channel(Channel.PARTY).build());
        if (!collectiveOn.isEmpty()) {
            register.addResults(decision(Subject.leadershipOf(DIVISION), collectiveOn)
                    .channel(Channel.PARTY)
                    .build());
        }

        assertThat(order(check(StandardPolicies.regulation366Leaders(), register.build(), Subject.of(HEAD)))
                        .isPresent())
                .isEqualTo(found);
    }

    // The regulation of the unit

    @ParameterizedTest
    @CsvSource({"2026-11-30, ''", "2026-12-01, taken-late", "2026-12-11, 'out-of-order, taken-late'"})
    void a_unit_issues_its_regulation_by_30_november_and_before_it_classifies(String issued, String expected) {
        Organization unit = Organization.builder()
                .from(Hall.organization(CadreCategory.CIVIL_SERVANT))
                .cadres(Hall.organization(CadreCategory.PUBLIC_EMPLOYEE).cadres())
                .addRegulations(new UnitRegulation(WARD, new Decision("Giám đốc", "QĐ 1", LocalDate.parse(issued))))
                .build();
        Register register = finished(STAFF)
                .organization(unit)
                .addResults(decision(Subject.of(WARD), "2026-12-05").build())
                .build();

        assertThat(codes(check(DECREE_233, register, Subject.of(STAFF))).sorted())
                .containsExactlyElementsOf(
                        expected.isEmpty() ? ImmutableList.of() : ImmutableList.copyOf(expected.split(", ")));
    }

    @Test
    void a_regulation_that_is_older_than_the_decree_is_none_under_it() {
        Organization unit = Organization.builder()
                .from(Hall.organization(CadreCategory.CIVIL_SERVANT))
                .cadres(Hall.organization(CadreCategory.PUBLIC_EMPLOYEE).cadres())
                .addRegulations(new UnitRegulation(WARD, new Decision("Giám đốc", "QĐ 1", LocalDate.of(2026, 6, 25))))
                .build();

        assertThat(Hall.kinds(check(DECREE_233, register().organization(unit).build(), Subject.of(STAFF))
                        .missing()))
                .contains(StepKind.REGULATION);
    }

    // Organizations

    private static Organization ofType(UnitType type) {
        return Organization.builder()
                .addUnits(
                        Unit.builder()
                                .id(WARD)
                                .name("ub")
                                .level(UnitLevel.USING)
                                .type(type)
                                .build(),
                        Unit.builder()
                                .id(DIVISION)
                                .name("kt")
                                .level(UnitLevel.DIRECT_USING)
                                .parent(WARD)
                                .type(type)
                                .build())
                .build();
    }

    private static StepTaken own(StepKind kind, UnitId unit, String day) {
        return new StepTaken(kind, Subject.of(unit), YEAR, LocalDate.parse(day), Optional.empty(), Source.of("doc"));
    }

    @Test
    void a_public_service_unit_evaluates_itself_is_decided_and_notified_after_its_component_units() {
        Register register = Register.builder()
                .organization(ofType(UnitType.PUBLIC_SERVICE))
                .addSteps(
                        own(StepKind.SELF_EVALUATION, WARD, "2026-12-01"),
                        own(StepKind.ORGANIZATION_NOTICE, WARD, "2026-12-08"))
                .addResults(
                        decision(Subject.of(WARD), "2026-12-07").build(),
                        decision(Subject.of(DIVISION), "2026-12-09").build())
                .build();
        ProcedureRound round = ProcedureRound.of(StandardPolicies.decree233Units(), register, WARD, YEAR, LATER);

        assertThat(round.checks())
                .extracting(
                        check -> check.subject().text() + " " + check.state().key())
                .containsExactly("ub locked", "kt decided");
        assertThat(codes(round.checks().get(0))).containsExactly("decided-first");
        // the self-evaluation of the unit is not that of its component unit
        assertThat(codes(round.checks().get(1))).containsExactly("skipped");
        assertThat(Hall.kinds(round.checks().get(1).next())).containsExactly(StepKind.ORGANIZATION_NOTICE);
    }

    @Test
    void of_administrative_organizations_the_day_and_the_order_were_read() {
        Register register = Register.builder()
                .organization(ofType(UnitType.ADMINISTRATIVE))
                .addResults(decision(Subject.of(WARD), "2026-12-15").build())
                .build();
        ProcedureCheck check = check(StandardPolicies.decree335Organizations(), register, Subject.of(WARD));

        assertThat(codes(check)).containsExactly("taken-late", "decided-first");
        assertThat(check.state()).isEqualTo(ResultState.LOCKED);
    }

    @Test
    void a_collective_evaluates_itself_is_appraised_and_decided() {
        Policy policy = StandardPolicies.regulation366Collectives();
        Subject collective = Subject.leadershipOf(DIVISION);
        Register register = register()
                .addSteps(new StepTaken(
                        StepKind.SELF_EVALUATION,
                        collective,
                        YEAR,
                        LocalDate.of(2026, 12, 1),
                        Optional.empty(),
                        Source.of("doc")))
                .build();
        ProcedureCheck check = check(policy, register, collective);

        assertThat(check.state()).isEqualTo(ResultState.SELF_SCORED);
        assertThat(Hall.kinds(check.next())).containsExactly(StepKind.APPRAISAL);
        assertThat(ProcedureReport.paper(
                                ProcedureRound.of(policy, register, WARD, YEAR, LATER),
                                register.organization(),
                                Language.VIETNAMESE)
                        .text())
                .contains("tập thể lãnh đạo kt");
    }

    @Test
    void decree_90_asks_no_proposal_and_no_publication_of_public_employees() {
        Register register = register()
                .organization(Hall.organization(CadreCategory.PUBLIC_EMPLOYEE))
                .build();

        assertThat(Hall.kinds(check(StandardPolicies.decree90PublicEmployees(), register, Subject.of(HEAD))
                        .missing()))
                .containsExactly(
                        StepKind.FORM, StepKind.MEETING, StepKind.PARTY_OPINION, StepKind.DECISION, StepKind.NOTICE);
    }

    // Who settles a petition

    private static Register settledBy(CadreId by) {
        return finished(STAFF)
                .addPetitions(new Petition(
                        STAFF,
                        YEAR,
                        "điểm",
                        LocalDate.of(2026, 12, 16),
                        Optional.of(LocalDate.of(2026, 12, 18)),
                        Optional.of(by)))
                .build();
    }

    @Test
    void nobody_settles_a_petition_of_his_or_her_own() {
        assertThat(codes(check(DECREE_335, settledBy(STAFF), Subject.of(STAFF))))
                .containsExactly("own-case");
    }

    @Test
    void who_settles_a_petition_is_said_by_the_policy_of_an_agency_and_by_no_edition() {
        Provision clause = new Provision(
                "local.settle", DECREE_335.instrument().clause("Quy chế, Điều 5"), "Giải quyết", "Settlement");
        Competence stated = DECREE_335.competence().orElseThrow();
        Policy local = DECREE_335.amendedBy(
                "local",
                DECREE_335.instrument(),
                DECREE_335.effective(),
                ImmutableList.of(new Amendment.Replace(
                        new Competence(
                                stated.provision(),
                                ImmutableList.<Competence.Power>builder()
                                        .addAll(stated.powers())
                                        .add(new Competence.Power(
                                                clause,
                                                Matter.SETTLE,
                                                ImmutableSet.of(Competence.Seat.UNIT_STAFF),
                                                Competence.Holder.AGENCY_HEAD))
                                        .build()),
                        "Điều 5")));

        assertThat(codes(check(DECREE_335, settledBy(HEAD), Subject.of(STAFF)))).containsExactly("power-not-stated");
        assertThat(codes(check(local, settledBy(HEAD), Subject.of(STAFF)))).containsExactly("not-competent");
        assertThat(codes(check(local, settledBy(Hall.CHAIRMAN), Subject.of(STAFF))))
                .isEmpty();
    }

    @Test
    void that_a_policy_does_not_say_who_is_competent_is_found_where_somebody_acted() {
        assertThat(check(DECREE_335, settledBy(HEAD), Subject.of(STAFF)).findings())
                .filteredOn(ProcedureFinding.PowerNotStated.class::isInstance)
                .singleElement()
                .satisfies(finding -> assertThat(ProcedureReport.of(finding, DECREE_335, Language.VIETNAMESE))
                        .contains("giải quyết kiến nghị", "bộ quy tắc đang dùng chưa ghi thẩm quyền này"));
    }

    private static Register recognisedBy(CadreId by) {
        return Register.builder()
                .organization(Hall.organization(CadreCategory.PUBLIC_EMPLOYEE))
                .addResults(decision(Subject.of(DIVISION), "2026-12-10")
                        .decidedBy(by)
                        .build())
                .build();
    }

    @Test
    void the_head_of_a_public_service_unit_recognises_its_component_units() {
        Policy units = StandardPolicies.decree233Units();

        assertThat(codes(check(units, recognisedBy(HEAD), Subject.of(DIVISION))))
                .contains("not-competent");
        assertThat(codes(check(units, recognisedBy(Hall.CHAIRMAN), Subject.of(DIVISION))))
                .doesNotContain("not-competent", "power-not-stated");
    }

    @Test
    void who_decides_the_catalogue_is_stated_and_who_assigns_or_approves_is_asked_of_the_agency() {
        Competence stated = DECREE_335.competence().orElseThrow();
        Organization ward = Hall.organization(CadreCategory.CIVIL_SERVANT);

        assertThat(Competent.of(stated, Matter.CATALOGUE, Role.COLLECTIVE, WARD, ward, LATER))
                .extracting(Competent::person)
                .containsExactly(Hall.PROVINCIAL_CHAIRMAN);
        for (Matter silent : List.of(Matter.ASSIGN, Matter.APPROVE, Matter.EXCUSE, Matter.SETTLE)) {
            assertThat(Competent.of(stated, silent, Role.STAFF, DIVISION, ward, LATER))
                    .as("%s", silent)
                    .isEmpty();
        }
    }

    // A signal of a complaint or of disunity

    private static Register signalled(String signal, String verified) {
        Register.Builder facts = register()
                .addSteps(own(StepKind.SELF_EVALUATION, WARD, "2026-12-01"), own(StepKind.SIGNAL, WARD, signal))
                .addResults(decision(Subject.of(WARD), "2026-12-10").build());
        return verified.isEmpty()
                ? facts.build()
                : facts.addSteps(own(StepKind.VERIFICATION, WARD, verified)).build();
    }

    @Test
    void a_signal_of_a_complaint_is_verified_before_an_organization_is_classified() {
        Policy units = StandardPolicies.decree335Organizations();

        assertThat(codes(check(units, signalled("2026-12-02", ""), Subject.of(WARD))))
                .contains("skipped");
        assertThat(codes(check(units, signalled("2026-12-02", "2026-12-11"), Subject.of(WARD))))
                .contains("out-of-order");
        assertThat(codes(check(units, signalled("2026-12-02", "2026-12-05"), Subject.of(WARD))))
                .doesNotContain("skipped", "out-of-order");
        assertThat(codes(check(units, signalled("2026-12-12", ""), Subject.of(WARD))))
                .doesNotContain("skipped", "out-of-order");
        assertThat(codes(check(units, signalled("2026-12-12", "2026-12-15"), Subject.of(WARD))))
                .as("what came after the decision was not before it")
                .doesNotContain("skipped", "out-of-order");
    }

    private static Register signalledAnew(String verified, String replacedOn) {
        Register.Builder facts = Register.builder()
                .from(signalled("2026-12-02", "2026-12-05"))
                .addSteps(own(StepKind.SIGNAL, WARD, "2026-12-08"));
        if (!verified.isEmpty()) {
            facts.addSteps(own(StepKind.VERIFICATION, WARD, verified));
        }
        if (!replacedOn.isEmpty()) {
            String replaced = facts.build().results().get(0).id();
            facts.addResults(
                    decision(Subject.of(WARD), replacedOn).replaces(replaced).build());
        }
        return facts.build();
    }

    @Test
    void a_second_signal_is_verified_anew() {
        Policy units = StandardPolicies.decree335Organizations();

        assertThat(codes(check(units, signalledAnew("", ""), Subject.of(WARD))))
                .as("the verification of the first signal is none of the second")
                .contains("skipped");
        assertThat(codes(check(units, signalledAnew("2026-12-09", ""), Subject.of(WARD))))
                .doesNotContain("skipped", "out-of-order");
        assertThat(check(units, signalledAnew("2026-12-09", ""), Subject.of(WARD))
                        .done())
                .extracting(done -> done.step().kind() + " " + done.on())
                .contains(
                        "SIGNAL 2026-12-02", "SIGNAL 2026-12-08", "VERIFICATION 2026-12-05", "VERIFICATION 2026-12-09");
        assertThat(check(units, signalledAnew("2026-12-12", "2026-12-20"), Subject.of(WARD))
                        .findings())
                .filteredOn(ProcedureFinding.OutOfOrder.class::isInstance)
                .singleElement()
                .satisfies(finding -> assertThat(((ProcedureFinding.OutOfOrder) finding).on())
                        .as(
                                "the first decision came before the second signal was verified, the one that replaces it did not")
                        .isEqualTo("2026-12-10"));
    }

    @Test
    void a_signal_after_the_first_decision_is_verified_before_the_one_that_replaces_it() {
        Policy units = StandardPolicies.decree335Organizations();
        Register first = Register.builder().from(signalled("2026-12-12", "")).build();
        Register replaced = Register.builder()
                .from(first)
                .addResults(decision(Subject.of(WARD), "2026-12-20")
                        .replaces(first.results().get(0).id())
                        .build())
                .build();

        assertThat(check(units, first, Subject.of(WARD)).missing())
                .extracting(open -> open.step().kind())
                .doesNotContain(StepKind.VERIFICATION);
        assertThat(codes(check(units, replaced, Subject.of(WARD)))).contains("skipped");
        assertThat(codes(check(
                        units,
                        Register.builder()
                                .from(replaced)
                                .addSteps(own(StepKind.VERIFICATION, WARD, "2026-12-15"))
                                .build(),
                        Subject.of(WARD))))
                .doesNotContain("skipped", "out-of-order");
    }

    @Test
    void of_several_decisions_each_is_found_that_was_taken_before_the_signal_was_verified() {
        Policy units = StandardPolicies.decree335Organizations();
        Register twice = Register.builder()
                .from(signalledAnew("2026-12-22", "2026-12-20"))
                .addResults(decision(Subject.of(WARD), "2026-12-28")
                        .replaces("KQ/" + Subject.of(WARD).text() + "/2026-12-20")
                        .build())
                .build();

        assertThat(check(units, twice, Subject.of(WARD)).findings())
                .filteredOn(ProcedureFinding.OutOfOrder.class::isInstance)
                .extracting(
                        finding -> ((ProcedureFinding.OutOfOrder) finding).on().toString())
                .containsExactly("2026-12-10", "2026-12-20");
    }

    // Several policies in one agency

    @Test
    void of_the_policies_of_an_agency_each_has_a_round_of_those_who_go_by_it() {
        Policy support =
                DECREE_335.amendedBy("support", DECREE_335.instrument(), DECREE_335.effective(), ImmutableList.of());
        AgencyPolicies policies = AgencyPolicies.of(DECREE_335, support, StandardPolicies.decree335Organizations())
                .assigning(new PolicyAssignment(
                        ImmutableSet.of("support"),
                        ImmutableSet.of(STAFF),
                        ImmutableSet.of(),
                        ImmutableSet.of(),
                        DateRange.from(LocalDate.of(2026, 1, 1)),
                        new Decision("Chủ tịch", "QĐ 9", LocalDate.of(2026, 1, 1)),
                        PolicyAssignment.QuotaSharing.COMMON));

        assertThat(ProcedureRound.of(policies, register().build(), WARD, YEAR, LATER))
                .extracting(round -> round.policy().id() + " "
                        + round.checks().stream()
                                .map(check -> check.subject().text())
                                .toList())
                .containsExactly(
                        "vn.335-2025.individuals [loc, chi, khai]",
                        "support [ha]",
                        "vn.335-2025.organizations [ub, kt]");
    }
}
