package io.github.thuocdo.scoring.monitoring;

import static io.github.thuocdo.scoring.classify.Ward.MARCH;
import static io.github.thuocdo.scoring.classify.Ward.POLICY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Refusal;
import io.github.thuocdo.core.evaluation.RoundFinding;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.AppointmentKind;
import io.github.thuocdo.core.organization.ScoringCycle;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.History;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.Told;
import io.github.thuocdo.scoring.classify.Ward;
import io.github.thuocdo.scoring.dossier.ManagedScore;
import io.github.thuocdo.scoring.outcome.Proposal;
import org.junit.jupiter.api.Test;

class PeriodRoundTest {

    private static final EvaluationPeriod FIRST_QUARTER = EvaluationPeriod.quarter(2026, 1);

    private static PeriodRound march(Ward ward) {
        return PeriodRound.of(POLICY, ward.register(), MARCH);
    }

    private static Scorecard card(PeriodRound round, String id) {
        return round.scorecards().get(CadreId.of(id));
    }

    private static Observation<Fraction> d(PeriodRound round, String leader) {
        return card(round, leader).value("d");
    }

    /** 30 + 70 × 2/7 = 50 passes, and 49 does not. */
    private static Ward headed(String general) {
        return Ward.of()
                .person("head", Role.HEAD, "office")
                .person("deputy", Role.DEPUTY, "office")
                .person("worker", Role.STAFF, "office")
                .field("deputy", "worker")
                .facts("head", MARCH, "1")
                .facts("deputy", MARCH, "1")
                .facts("worker", MARCH, general, "2/7");
    }

    @Test
    void subordinates_are_scored_before_their_leaders_whatever_the_order_given() {
        PeriodRound passed = march(headed("30"));
        assertThat(card(passed, "worker").total()).isEqualTo(Observation.given(Points.of(50)));
        assertThat(d(passed, "deputy")).isEqualTo(Observation.given(Fraction.ONE));
        assertThat(d(passed, "head")).isEqualTo(Observation.given(Fraction.ONE));

        PeriodRound failed = march(headed("29"));
        assertThat(d(failed, "deputy")).isEqualTo(Observation.given(Fraction.of(1, 2)));
        assertThat(d(failed, "head")).isEqualTo(Observation.given(Fraction.of(1, 2)));
        // 30 + 70 × (5 + 1/2) / 6
        assertThat(card(failed, "head").total()).isEqualTo(Observation.given(Points.of(Fraction.of(565, 6))));
    }

    @Test
    void scorecards_stand_in_the_order_of_the_organization() {
        assertThat(march(headed("30")).scorecards().keySet())
                .extracting(CadreId::text)
                .containsExactly("head", "deputy", "worker");
    }

    @Test
    void a_chain_of_leaders_is_followed_down() {
        Ward ward = Ward.of()
                .person("top", Role.HEAD, "ward")
                .person("middle", Role.HEAD, "office")
                .person("worker", Role.STAFF, "office")
                .facts("top", MARCH, "1")
                .facts("middle", MARCH, "0", "0")
                .facts("worker", MARCH, "0", "0");
        // middle has 35 points for d, dd and e, and 70/6 × 1/2 less for the worker
        assertThat(card(march(ward), "middle").total()).isEqualTo(Observation.given(Points.of(Fraction.of(175, 6))));
        assertThat(d(march(ward), "top")).isEqualTo(Observation.given(Fraction.of(1, 2)));
    }

    @Test
    void a_result_on_record_speaks_for_a_subordinate() {
        Ward ward = Ward.of()
                .person("head", Role.HEAD, "office")
                .person("worker", Role.STAFF, "office")
                .facts("head", MARCH, "1")
                .result("worker", MARCH, "40");
        PeriodRound round = march(ward);
        assertThat(d(round, "head")).isEqualTo(Observation.given(Fraction.of(1, 2)));
        assertThat(round.scorecards()).doesNotContainKey(CadreId.of("worker"));
    }

    @Test
    void a_circle_of_management_is_refused_and_written_out() {
        Ward ward = Ward.of()
                .person("a", Role.DEPUTY, "office")
                .person("b", Role.DEPUTY, "office")
                .person("c", Role.DEPUTY, "office")
                .field("a", "b")
                .field("b", "c")
                .field("c", "b")
                .facts("a", MARCH, "1")
                .facts("b", MARCH, "1")
                .facts("c", MARCH, "1");
        assertThatThrownBy(() -> march(ward))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("people must not manage one another in 2026-03: b → c → b");
    }

    @Test
    void two_heads_of_one_unit_at_once_do_not_manage_one_another() {
        Ward ward = headed("29")
                .post(Appointment.builder()
                        .cadre(CadreId.of("deputy"))
                        .role(Role.HEAD)
                        .kind(AppointmentKind.ACTING)
                        .unit(UnitId.of("office"))
                        .build());
        PeriodRound round = march(ward);
        assertThat(d(round, "head")).isEqualTo(Observation.given(Fraction.of(1, 2)));
        assertThat(d(round, "deputy")).isEqualTo(Observation.given(Fraction.of(1, 2)));
        assertThat(card(round, "head").dossier().managed())
                .extracting(ManagedScore::cadre)
                .containsExactly(CadreId.of("worker"));
    }

    @Test
    void people_of_other_categories_are_listed_and_enter_no_score() {
        Ward ward = headed("30")
                .person("driver", CadreCategory.CONTRACT_WORKER)
                .post("driver", Role.STAFF, "office", DateRange.all())
                .result("driver", MARCH, "10")
                .person("chairman", CadreCategory.CADRE)
                .post("chairman", Role.HEAD, "ward", DateRange.all());
        PeriodRound round = march(ward);
        assertThat(round.notUnderPolicy()).extracting(CadreId::text).containsExactly("driver", "chairman");
        assertThat(d(round, "head")).isEqualTo(Observation.given(Fraction.ONE));
        assertThat(round.findings()).isEmpty();
    }

    @Test
    void one_bad_record_stops_nobody_else_and_is_a_score_that_is_missing() {
        PeriodRound round = march(Ward.of()
                .person("head", Role.HEAD, "office")
                .person("bad", Role.DEPUTY, "office")
                .person("worker", Role.STAFF, "office")
                .facts("head", MARCH, "1")
                .badFacts("bad", MARCH)
                .facts("worker", MARCH, "1"));
        assertThat(round.scorecards().keySet()).extracting(CadreId::text).containsExactly("head", "worker");
        assertThat(round.findings()).singleElement().satisfies(finding -> {
            assertThat(finding).isInstanceOf(RoundFinding.DossierRefused.class);
            assertThat(finding.where()).isEqualTo("bad 2026-03");
            assertThat(((RoundFinding.DossierRefused) finding).cause())
                    .isInstanceOf(Refusal.FigureNotPossible.class)
                    .extracting("value")
                    .isEqualTo(Fraction.of(3, 4));
        });
        assertThat(d(round, "head").isGiven()).isFalse();
        assertThat(card(round, "head").proposal()).isInstanceOf(Proposal.Undetermined.class);
    }

    @Test
    void a_leader_of_nobody_waits_for_the_authority() {
        PeriodRound round = march(Ward.of().person("head", Role.HEAD, "office").facts("head", MARCH, "1"));
        assertThat(card(round, "head").proposal()).satisfies(Told.proposal("undetermined nobody-under-management"));
    }

    @Test
    void a_month_indicates_a_range_and_gives_no_class() {
        assertThat(march(headed("30")).proposals())
                .containsEntry(CadreId.of("head"), new Proposal.Indicative(Classification.EXCELLENT))
                .containsEntry(CadreId.of("worker"), new Proposal.Indicative(Classification.COMPLETED));
    }

    @Test
    void a_quarter_is_the_mean_of_its_months() {
        Ward ward = Ward.of()
                .person("worker", Role.STAFF, "office")
                .facts("worker", EvaluationPeriod.month(2026, 1), "1")
                .facts("worker", EvaluationPeriod.month(2026, 2), "20", "1")
                .facts("worker", MARCH, "1/2");
        PeriodRound round = PeriodRound.of(POLICY, ward.register(), FIRST_QUARTER);
        // (100 + 90 + 65) / 3
        assertThat(card(round, "worker").total()).isEqualTo(Observation.given(Points.of(85)));
    }

    @Test
    void a_quarter_is_scored_from_its_own_facts_where_the_agency_scores_quarters() {
        Ward ward = Ward.of()
                .cycle("ward", History.of(ScoringCycle.QUARTER))
                .person("worker", Role.STAFF, "office")
                .facts("worker", FIRST_QUARTER, "1/2");
        PeriodRound round = PeriodRound.of(POLICY, ward.register(), FIRST_QUARTER);
        assertThat(card(round, "worker").total()).isEqualTo(Observation.given(Points.of(65)));
    }

    @Test
    void a_quarter_of_which_the_agency_has_not_said_that_it_scores_it_has_no_score_and_a_finding() {
        Ward ward = Ward.of().person("worker", Role.STAFF, "office").facts("worker", FIRST_QUARTER, "1/2");
        PeriodRound round = PeriodRound.of(POLICY, ward.register(), FIRST_QUARTER);

        assertThat(round.scorecards()).isEmpty();
        assertThat(round.findings()).containsExactly(new RoundFinding.QuartersNotStated(FIRST_QUARTER, Ward.AGENCY));
    }

    @Test
    void a_half_year_is_the_mean_of_six_months() {
        Ward ward = Ward.of().staff("worker", "office", "80");
        PeriodRound round = PeriodRound.of(POLICY, ward.register(), EvaluationPeriod.halfYear(2026, 2));
        assertThat(card(round, "worker").total()).isEqualTo(Observation.given(Points.of(80)));
    }

    @Test
    void a_year_is_refused() {
        assertThatThrownBy(() -> PeriodRound.of(POLICY, Ward.of().register(), Ward.YEAR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("period (2026) must be shorter than a year, which is classified by agency");
    }

    @Test
    void of_one_agency_its_own_people_are_scored_and_nobody_else() {
        Ward ward = headed("30")
                .unit("other", UnitLevel.USING)
                .person("stranger", Role.STAFF, "other")
                .facts("stranger", MARCH, "1")
                .person("driver", CadreCategory.CONTRACT_WORKER)
                .post("driver", Role.STAFF, "office", DateRange.all());
        PeriodRound round = PeriodRound.of(POLICY, ward.register(), Ward.AGENCY, MARCH);

        assertThat(round.scorecards().keySet()).extracting(CadreId::text).containsExactly("head", "deputy", "worker");
        assertThat(card(round, "head")).isEqualTo(card(march(headed("30")), "head"));
        assertThat(round.notUnderPolicy()).containsExactly(CadreId.of("driver"));
        assertThatThrownBy(() -> PeriodRound.of(POLICY, ward.register(), UnitId.of("office"), MARCH))
                .hasMessageContaining("office");
    }
}
