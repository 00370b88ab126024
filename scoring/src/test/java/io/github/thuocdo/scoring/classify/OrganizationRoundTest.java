package io.github.thuocdo.scoring.classify;

import static io.github.thuocdo.scoring.classify.Ward.DECISION;
import static io.github.thuocdo.scoring.classify.Ward.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.conduct.DisciplineForm;
import io.github.thuocdo.core.evaluation.AuthorityOrder;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.RaisedRate;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.scoring.Regimes;
import io.github.thuocdo.scoring.Told;
import io.github.thuocdo.scoring.dossier.UnitClass;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.outcome.ScopeKind;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrganizationRoundTest {

    private static final UnitId CITY = UnitId.of("city");
    private static final Proposal EXCELLENT = new Proposal.Classified(Classification.EXCELLENT);
    private static final Proposal GOOD = new Proposal.Classified(Classification.GOOD);

    /** A city with six wards, and an office and a division in the first. */
    private static Ward city() {
        Ward city = new Ward().unit("city", UnitLevel.MANAGING);
        for (int i = 1; i <= 6; i++) {
            city.unit("ward-" + i, UnitLevel.USING, "city");
        }
        return city.unit("office", UnitLevel.DIRECT_USING, "ward-1").unit("division", UnitLevel.DIRECT_USING, "ward-1");
    }

    private static Register.Builder scores(Map<String, String> scores) {
        return scores(city(), scores);
    }

    private static Register.Builder scores(Ward city, Map<String, String> scores) {
        Register.Builder register = city.registerBuilder();
        scores.forEach((unit, score) -> register.addPeriodFacts(
                score(Subject.of(UnitId.of(unit)), score).build()));
        return register;
    }

    private static PeriodFacts.Builder score(Subject subject, String score) {
        return PeriodFacts.builder()
                .subject(subject)
                .period(YEAR)
                .putSupplied("score", new Supplied(Fraction.parse(score), "báo cáo"));
    }

    private static OrganizationRound round(Register.Builder register) {
        return OrganizationRound.of(Regimes.organizations(), register.build(), CITY, YEAR);
    }

    private static Proposal proposal(OrganizationRound round, String unit) {
        return round.placementOf(UnitId.of(unit)).orElseThrow().proposal();
    }

    private static final Map<String, String> ALL = Map.of(
            "ward-1",
            "95",
            "ward-2",
            "94",
            "ward-3",
            "85",
            "ward-4",
            "80",
            "ward-5",
            "75",
            "ward-6",
            "60",
            "office",
            "80",
            "division",
            "55");

    @Test
    void places_are_worked_out_by_hand() {
        Map<String, String> scores = Map.of(
                "ward-1",
                "95",
                "ward-2",
                "94",
                "ward-3",
                "85",
                "ward-4",
                "80",
                "ward-5",
                "75",
                "ward-6",
                "70",
                "office",
                "80",
                "division",
                "55");
        OrganizationRound round = round(scores(scores));

        assertThat(round.board())
                .as("k ≤ (4 + 2 − k) / 5 for k = 1, not for k = 2")
                .containsExactly(new ScopeOutcome(
                        ScopeKind.AUTHORITY, "city", 5, Fraction.of(1, 5), 2, 1, 1, 0, Quota.Force.LIMIT));
        assertThat(proposal(round, "ward-1")).isEqualTo(EXCELLENT);
        assertThat(proposal(round, "ward-2")).isEqualTo(GOOD);
        assertThat(round.placements())
                .extracting(placement -> placement.subject().text())
                .containsExactly("ward-1", "ward-2", "ward-3", "ward-4", "ward-5", "ward-6");
        assertThat(round.isProvisional()).isFalse();
        assertThat(round.placementOf(UnitId.of("office"))).isEmpty();
        assertThat(round.below().keySet()).containsExactly(UnitId.of("ward-1"));
    }

    @Test
    void lower_units_come_before_upper_ones() {
        Register.Builder failing = scores(Map.of("ward-1", "95", "office", "80", "division", "49"));
        OrganizationRound round = round(failing);

        assertThat(round.below().get(UnitId.of("ward-1")).proposals())
                .containsEntry(UnitId.of("division"), new Proposal.Classified(Classification.NOT_COMPLETED));
        assertThat(round.placementOf(UnitId.of("ward-1")).orElseThrow().beforeQuota())
                .as("a unit below is not completed: one level down")
                .isEqualTo(GOOD);
    }

    @Test
    void a_result_on_record_of_a_lower_unit_wins_over_what_its_round_proposes() {
        Register.Builder register = scores(Map.of("ward-1", "95", "office", "80", "division", "49"))
                .addResults(Result.builder()
                        .id("division")
                        .subject(Subject.of(UnitId.of("division")))
                        .period(YEAR)
                        .source(Source.of("quyết định"))
                        .classification(Classification.COMPLETED)
                        .decision(DECISION)
                        .build());
        Placement ward = round(register).placementOf(UnitId.of("ward-1")).orElseThrow();

        assertThat(ward.scorecard().dossier().units())
                .contains(new UnitClass(UnitId.of("division"), Observation.given(Classification.COMPLETED)));
        assertThat(ward.beforeQuota()).isEqualTo(EXCELLENT);
    }

    @Test
    void a_lower_unit_without_a_class_leaves_the_upper_one_open_and_the_round_provisional() {
        OrganizationRound round = round(scores(Map.of("ward-1", "95", "office", "80")));

        assertThat(proposal(round, "ward-1")).satisfies(Told.proposal("undetermined units"));
        assertThat(round.isProvisional()).isTrue();
    }

    @Test
    void a_conclusion_on_a_leader_reaches_the_organization_and_not_its_lower_units() {
        Register.Builder register = scores(
                        city().person("chair", Role.HEAD, "ward-1"),
                        Map.of("ward-1", "95", "office", "80", "division", "60"))
                .addConclusions(Conclusion.builder()
                        .id("KL-1")
                        .kind(ConclusionKind.DISCIPLINE)
                        .form(DisciplineForm.REPRIMAND)
                        .about(Subject.of(CadreId.of("chair")))
                        .decision(new Decision("Thành ủy", "5/QĐ", LocalDate.of(2026, 5, 5)))
                        .build());
        OrganizationRound round = round(register);

        assertThat(proposal(round, "ward-1")).isEqualTo(new Proposal.Classified(Classification.NOT_COMPLETED));
        assertThat(round.below().get(UnitId.of("ward-1")).proposals()).containsEntry(UnitId.of("office"), GOOD);
    }

    @Test
    void a_raised_rate_for_organizations_is_not_one_for_the_people_of_the_authority() {
        Map<String, String> scores = Map.of(
                "ward-1",
                "95",
                "ward-2",
                "94",
                "ward-3",
                "85",
                "ward-4",
                "80",
                "ward-5",
                "75",
                "ward-6",
                "60",
                "office",
                "80",
                "division",
                "55");
        RaisedRate ofPeople = new RaisedRate(CITY, YEAR, Fraction.of(1, 4), DECISION);
        RaisedRate ofOrganizations =
                new RaisedRate(CITY, YEAR, Fraction.of(1, 4), DECISION, Channel.CIVIL_SERVICE, Subject.Kind.BODY);

        assertThat(round(scores(scores).addRaisedRates(ofPeople)).board().get(0).places())
                .as("k ≤ (3 + 2 − k) / 5")
                .isZero();
        assertThat(round(scores(scores).addRaisedRates(ofOrganizations))
                        .board()
                        .get(0)
                        .places())
                .as("k ≤ (3 + 2 − k) / 4")
                .isOne();
    }

    @Test
    void equals_are_referred_or_ranked_by_the_authoritys_order_of_organizations() {
        Map<String, String> scores = Map.of(
                "ward-1",
                "95",
                "ward-2",
                "95",
                "ward-3",
                "85",
                "ward-4",
                "80",
                "ward-5",
                "75",
                "ward-6",
                "70",
                "office",
                "80",
                "division",
                "55");
        AuthorityOrder order = new AuthorityOrder(
                CITY,
                YEAR,
                ImmutableList.of(Subject.of(UnitId.of("ward-2")), Subject.of(UnitId.of("ward-1"))),
                DECISION,
                Channel.CIVIL_SERVICE);
        OrganizationRound tied = round(scores(scores).addAuthorityOrders(order));
        OrganizationRound ranked = OrganizationRound.of(
                Regimes.organizations().reading("quota-ranking", "authority-order", "test"),
                scores(scores).addAuthorityOrders(order).build(),
                CITY,
                YEAR);

        assertThat(proposal(tied, "ward-1")).satisfies(Told.proposal("pending quota/tied"));
        assertThat(tied.undecided()).isEqualTo(2);
        assertThat(proposal(ranked, "ward-2")).isEqualTo(EXCELLENT);
        assertThat(proposal(ranked, "ward-1")).isEqualTo(GOOD);
    }

    @Test
    void collectives_are_reviewed_in_their_channel_for_the_periods_with_classes() {
        EvaluationPeriod quarter = EvaluationPeriod.quarter(2026, 2);
        Register register = city().registerBuilder()
                .addPeriodFacts(score(Subject.leadershipOf(UnitId.of("ward-2")), "92")
                        .channel(Channel.PARTY)
                        .period(quarter)
                        .build())
                .build();
        OrganizationRound round = OrganizationRound.of(Regimes.collectives(), register, CITY, quarter);

        assertThat(proposal(round, "ward-2")).isEqualTo(EXCELLENT);
        assertThat(proposal(round, "ward-3")).satisfies(Told.proposal("undetermined figure-not-supplied"));
        assertThat(round.placements().get(1).subject()).isEqualTo(Subject.leadershipOf(UnitId.of("ward-2")));
        assertThat(round.board()).isEmpty();
    }

    @Test
    void what_is_proposed_for_an_organization_limits_its_head_only_once_it_is_a_result() {
        Register register = scores(
                        city().person("head", Role.HEAD, "ward-2").year("head", "95"), Map.of("ward-2", "60"))
                .build();
        Result decided = Result.builder()
                .id("ward-2")
                .subject(Subject.of(UnitId.of("ward-2")))
                .period(YEAR)
                .source(Source.of("quyết định"))
                .classification(Classification.COMPLETED)
                .decision(DECISION)
                .build();

        assertThat(proposal(OrganizationRound.of(Regimes.organizations(), register, CITY, YEAR), "ward-2"))
                .isEqualTo(new Proposal.Classified(Classification.COMPLETED));
        assertThat(head(register)).satisfies(Told.proposal("undetermined 335.head-limit"));
        assertThat(head(register.withResults(ImmutableList.<Result>builder()
                        .addAll(register.results())
                        .add(decided)
                        .build())))
                .isEqualTo(new Proposal.Classified(Classification.COMPLETED));
    }

    private static Proposal head(Register register) {
        return AgencyRound.of(Ward.POLICY, register, UnitId.of("ward-2"), YEAR)
                .placementOf(CadreId.of("head"))
                .orElseThrow()
                .beforeQuota();
    }

    @Test
    void the_order_of_units_and_facts_changes_nobodys_class() {
        Register register = scores(ALL).build();
        Register reversed = register.withPeriodFacts(register.periodFacts().reverse())
                .withOrganization(Organization.builder()
                        .addAllUnits(register.organization().units().reverse())
                        .build());

        assertThat(OrganizationRound.of(Regimes.organizations(), reversed, CITY, YEAR)
                        .proposals())
                .containsExactlyInAnyOrderEntriesOf(OrganizationRound.of(Regimes.organizations(), register, CITY, YEAR)
                        .proposals());
    }

    @Test
    void misuse_is_refused() {
        Register register = city().register();

        assertThatThrownBy(() -> OrganizationRound.of(Ward.POLICY, register, CITY, YEAR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("policy (vn.335-2025.individuals) must be one for organizations or collectives; people are"
                        + " classified by agency");
        assertThatThrownBy(() -> OrganizationRound.of(Regimes.organizations(), register, UnitId.of("nowhere"), YEAR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unit (nowhere) must be in the organization");
        assertThatThrownBy(() -> OrganizationRound.of(
                        Regimes.organizations(), register, CITY, EvaluationPeriod.quarter(2026, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("period (2026-Q1) must be one for which policy test.organizations gives classes");
    }
}
