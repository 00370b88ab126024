package io.github.thuocdo.scoring.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.Refusal;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.ResultFinding;
import io.github.thuocdo.core.evaluation.RoundFinding;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.policy.AgencyPolicies;
import io.github.thuocdo.core.policy.Governing;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyAssignment;
import io.github.thuocdo.core.policy.PolicyAssignment.QuotaSharing;
import io.github.thuocdo.core.policy.PolicyBook;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.Regimes;
import io.github.thuocdo.scoring.Told;
import io.github.thuocdo.scoring.dossier.ProposedClass;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.words.FindingWords;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AgencyYearTest {

    private static final Policy DECREE = Ward.POLICY;
    private static final Policy OFFICE =
            Policy.builder().from(DECREE).id("office-2026").build();
    private static final Subject HEAD = Subject.of(CadreId.of("head"));
    private static final Subject THE_OFFICE = Subject.of(UnitId.of("office"));
    private static final AgencyPolicies BOTH = AgencyPolicies.of(DECREE, Regimes.organizations());

    /** The head of the office has 95 points, and so has the office what is said. */
    private static Register.Builder headed(Ward ward, String scoreOfOffice) {
        ward.person("head", Role.HEAD, "office").year("head", "95");
        IntStream.rangeClosed(1, 8).forEach(number -> ward.staff("g" + number, "division", "80"));
        return ward.registerBuilder()
                .addPeriodFacts(PeriodFacts.builder()
                        .subject(THE_OFFICE)
                        .period(Ward.YEAR)
                        .putSupplied("score", new Supplied(Fraction.parse(scoreOfOffice), "report"))
                        .build());
    }

    private static AgencyYear year(Register register) {
        return AgencyYear.of(BOTH, register, Ward.AGENCY, Ward.YEAR);
    }

    private static Placement head(AgencyYear year) {
        return year.placementOf(HEAD, Channel.CIVIL_SERVICE).orElseThrow();
    }

    @Test
    void the_class_of_an_organization_limits_its_head_as_a_proposal() {
        AgencyYear year = year(headed(Ward.of(), "80").build());

        ProposedClass ofOffice = new ProposedClass(
                THE_OFFICE,
                Channel.CIVIL_SERVICE,
                Ward.YEAR,
                Observation.given(Classification.GOOD),
                Regimes.organizations().id());
        assertThat(head(year).beforeQuota()).isEqualTo(new Proposal.Classified(Classification.GOOD));
        assertThat(head(year).restsOn()).containsExactly(ofOffice);
        assertThat(head(year).considerations())
                .filteredOn(consideration -> consideration.provision().id().equals("335.head-limit"))
                .singleElement()
                .satisfies(limit -> {
                    assertThat(limit.code()).isEqualTo("335.head-limit/limited-by-organization");
                    assertThat(limit.restsOnProposal()).isTrue();
                });
        assertThat(year.people().get(0).restsOn()).containsExactly(ofOffice);
        assertThat(year.people().get(0).undecided()).isZero();
        assertThat(year.isProvisional()).isTrue();
    }

    @Test
    void a_result_on_record_wins_over_the_proposal_and_the_difference_is_told() {
        AgencyYear year = year(headed(Ward.of().organizationClass("office", Classification.COMPLETED), "80")
                .build());

        assertThat(head(year).beforeQuota()).isEqualTo(new Proposal.Classified(Classification.COMPLETED));
        assertThat(head(year).restsOn()).isEmpty();
        ResultFinding.ResultDiffersFromProposal finding = new ResultFinding.ResultDiffersFromProposal(
                THE_OFFICE,
                Ward.YEAR,
                Classification.COMPLETED,
                Classification.GOOD,
                Regimes.organizations().id());
        assertThat(year.findings()).containsExactly(finding);
        assertThat(FindingWords.of(finding, DECREE, Language.VIETNAMESE))
                .contains("kết quả đã ghi nhận là Hoàn thành nhiệm vụ")
                .contains("Hoàn thành tốt nhiệm vụ");
        assertThat(FindingWords.of(finding, DECREE, Language.ENGLISH)).contains("the result on record counts");
        assertThat(year.people().get(0).isProvisional()).isFalse();
    }

    @Test
    void an_organization_without_a_class_leaves_its_head_open() {
        Ward ward = Ward.of().person("head", Role.HEAD, "office").year("head", "95");

        assertThat(head(year(ward.register())).proposal()).satisfies(Told.proposal("undetermined 335.head-limit"));
    }

    @Test
    void the_years_of_all_agencies_are_those_of_each_with_upper_ones_first() {
        Register register = headed(Ward.of(), "80").build();
        AgencyYear alone = year(register);

        AgencyYear among = AgencyYear.ofEach(Map.of(Ward.AGENCY, BOTH), register, Ward.YEAR)
                .get(Ward.AGENCY);

        assertThat(among).isNotNull();
        assertThat(among.people().get(0).proposals())
                .isEqualTo(alone.people().get(0).proposals());
        assertThat(among.proposed()).isEqualTo(alone.proposed());
    }

    @Test
    void a_book_gives_the_policies_in_force_and_says_for_whom_there_is_none() {
        Register register = headed(Ward.of(), "80").build();

        AgencyYear byBook =
                AgencyYear.of(PolicyBook.of(DECREE), register, Ward.AGENCY, Ward.YEAR, LocalDate.of(2026, 12, 31));

        assertThat(byBook.people()).extracting(AgencyRound::policy).containsExactly(DECREE);
        assertThat(byBook.organizations()).isEmpty();
        assertThat(head(byBook).proposal()).satisfies(Told.proposal("undetermined 335.head-limit"));
        assertThat(byBook.ungoverned()).isEmpty();
    }

    @Test
    void people_for_whom_a_book_has_nothing_in_the_period_are_told_of() {
        Register register = Ward.of()
                .staff("g", "office", "80")
                .person("manager", CadreCategory.PUBLIC_EMPLOYEE)
                .post("manager", Role.STAFF, "office", DateRange.all())
                .register();

        AgencyYear byBook = AgencyYear.of(
                PolicyBook.of(DECREE, StandardPolicies.decree90PublicEmployees()),
                register,
                Ward.AGENCY,
                Ward.YEAR,
                LocalDate.of(2026, 12, 31));

        assertThat(byBook.ungoverned())
                .singleElement()
                .satisfies(nothing -> assertThat(nothing.why()).isEqualTo(Governing.Why.NO_EDITION));
        assertThat(byBook.people().get(0).notUnderPolicy()).containsExactly(CadreId.of("manager"));
    }

    @Test
    void a_year_without_a_policy_for_it_is_refused() {
        Register register = Ward.of().register();

        assertThatThrownBy(() -> AgencyYear.of(AgencyPolicies.of(DECREE), register, Ward.AGENCY, Ward.MARCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("period (2026-03) must be one for which one of the policies gives classes");
    }

    // ----------------------------------------------------------------------------------------- assignments

    private static PolicyAssignment assigned(DateRange days, QuotaSharing quota, String... people) {
        return new PolicyAssignment(
                ImmutableSet.of(OFFICE.id()),
                Stream.of(people).map(CadreId::of).collect(ImmutableSet.toImmutableSet()),
                ImmutableSet.of(),
                ImmutableSet.of(),
                days,
                Ward.DECISION,
                quota);
    }

    private static AgencyYear divided(Ward ward, PolicyAssignment... assignments) {
        AgencyPolicies policies = AgencyPolicies.of(DECREE, OFFICE);
        for (PolicyAssignment assignment : assignments) {
            policies = policies.assigning(assignment);
        }
        return AgencyYear.of(policies, ward.register(), Ward.AGENCY, Ward.YEAR);
    }

    private static Ward ten() {
        Ward ward = Ward.of().staff("a", "office", "95").staff("b", "office", "94");
        IntStream.rangeClosed(1, 8).forEach(number -> ward.staff("g" + number, "office", "80"));
        return ward;
    }

    private static Classification level(AgencyYear year, String id) {
        Placement placement = year.placementOf(Subject.of(CadreId.of(id)), Channel.CIVIL_SERVICE)
                .orElseThrow();
        return ((Proposal.Classified) placement.proposal()).level();
    }

    @Test
    void a_common_quota_is_counted_over_the_people_of_both_policies() {
        AgencyYear year = divided(ten(), assigned(DateRange.all(), QuotaSharing.COMMON, "b", "g5", "g6", "g7", "g8"));

        assertThat(year.people()).extracting(round -> round.policy().id()).containsExactly(DECREE.id(), OFFICE.id());
        assertThat(year.people().get(0).board())
                .as("⌊(2 + 8)/6⌋ = 1")
                .isEqualTo(year.people().get(1).board())
                .extracting(ScopeOutcome::places)
                .containsOnly(1);
        assertThat(level(year, "a")).isEqualTo(Classification.EXCELLENT);
        assertThat(level(year, "b")).isEqualTo(Classification.GOOD);
    }

    @Test
    void a_separate_quota_is_counted_over_the_people_of_each_policy() {
        AgencyYear year = divided(ten(), assigned(DateRange.all(), QuotaSharing.SEPARATE, "b", "g5", "g6", "g7", "g8"));

        assertThat(year.people())
                .as("⌊(1 + 4)/6⌋ = 0")
                .allSatisfy(round -> assertThat(round.board())
                        .extracting(ScopeOutcome::places)
                        .containsOnly(0));
        assertThat(level(year, "a")).isEqualTo(Classification.GOOD);
        assertThat(level(year, "b")).isEqualTo(Classification.GOOD);
    }

    @Test
    void two_assignments_of_one_person_leave_that_person_without_a_score_and_nobody_else() {
        Policy other = Policy.builder().from(DECREE).id("counter-2026").build();
        PolicyAssignment toOther = new PolicyAssignment(
                ImmutableSet.of("counter-2026"),
                ImmutableSet.of(CadreId.of("b")),
                ImmutableSet.of(),
                ImmutableSet.of(),
                DateRange.all(),
                Ward.DECISION,
                QuotaSharing.SEPARATE);
        AgencyPolicies policies = new AgencyPolicies(
                ImmutableList.of(DECREE, OFFICE, other),
                ImmutableList.of(assigned(DateRange.all(), QuotaSharing.SEPARATE, "b"), toOther));

        AgencyYear year = AgencyYear.of(policies, ten().register(), Ward.AGENCY, Ward.YEAR);

        Refusal twice =
                new Refusal.AssignedTwice(ImmutableList.of("office-2026", "counter-2026"), LocalDate.of(2026, 12, 31));
        assertThat(year.people().stream().flatMap(round -> round.findings().stream()))
                .contains(new RoundFinding.DossierRefused(Subject.of(CadreId.of("b")), Ward.YEAR, twice));
        assertThat(FindingWords.of(twice, DECREE, Language.VIETNAMESE))
                .isEqualTo(
                        "được phân công vào nhiều bộ quy tắc của cùng một loại đánh giá (office-2026, counter-2026) vào ngày 31/12/2026");
        assertThat(level(year, "g1")).isEqualTo(Classification.GOOD);
    }

    @Test
    void an_assignment_that_reaches_nobody_is_told() {
        AgencyYear year =
                divided(ten(), assigned(DateRange.from(LocalDate.of(2026, 7, 1)), QuotaSharing.COMMON, "gone"));

        assertThat(year.findings())
                .containsExactly(new RoundFinding.AssignmentReachesNobody(Ward.YEAR, OFFICE.id(), Ward.DECISION));
        assertThat(year.people().get(1).placements()).isEmpty();
    }

    @Test
    void the_readings_on_which_divided_people_depend_are_those_of_a_round_anew() {
        Ward ward = ten();
        AgencyYear year = divided(ward, assigned(DateRange.all(), QuotaSharing.COMMON, "b", "g5", "g6", "g7", "g8"));

        Sensitivity sensitivity = Sensitivity.of(year.people().get(1), ward.register());

        assertThat(sensitivity.baseline()).isEqualTo(year.people().get(1).proposals());
        assertThat(sensitivity.dependsOn(CadreId.of("b"))).contains("surplus-class");
    }

    @Test
    void two_policies_for_the_same_people_need_an_assignment_of_one_of_them() {
        Policy third = Policy.builder().from(DECREE).id("third").build();

        assertThatThrownBy(() -> AgencyPolicies.of(DECREE, OFFICE, third)
                        .assigning(assigned(DateRange.all(), QuotaSharing.COMMON, "b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must not both hold for whoever is assigned to none of them");
    }

    @Test
    void a_mean_of_months_is_that_of_the_points() {
        AgencyYear year = divided(ten(), assigned(DateRange.all(), QuotaSharing.COMMON, "b"));

        assertThat(year.placementOf(Subject.of(CadreId.of("b")), Channel.CIVIL_SERVICE)
                        .orElseThrow()
                        .scorecard()
                        .total())
                .isEqualTo(Observation.given(Points.parse("94")));
    }
}
