package io.github.thuocdo.scoring.classify;

import static io.github.thuocdo.scoring.classify.Ward.AGENCY;
import static io.github.thuocdo.scoring.classify.Ward.DECISION;
import static io.github.thuocdo.scoring.classify.Ward.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.RaisedRate;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.scoring.Regimes;
import io.github.thuocdo.scoring.monitoring.PeriodRound;
import io.github.thuocdo.scoring.outcome.Particulars.Reason;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.outcome.ProposalReason;
import io.github.thuocdo.scoring.outcome.ScopeKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Classes of a month, three in ten of those ranked, or by decision four in ten of the staff as advice. */
class MonthlyClassesTest {

    private static final Proposal EXCELLENT = new Proposal.Classified(Classification.EXCELLENT);
    private static final Proposal GOOD = new Proposal.Classified(Classification.GOOD);

    /** People named by their scores, 95 above 94, and one without a score. */
    private static Register.Builder people(String... scores) {
        Ward ward = Ward.of();
        Stream.of(scores).forEach(score -> ward.person("p" + score, Role.STAFF, "office"));
        Register.Builder register =
                ward.person("unscored", Role.STAFF, "office").registerBuilder();
        Stream.of(scores).forEach(score -> register.addPeriodFacts(facts("p" + score, score)));
        return register;
    }

    private static PeriodFacts facts(String id, String score) {
        return PeriodFacts.builder()
                .cadre(CadreId.of(id))
                .channel(Channel.HANOI_MONTHLY)
                .period(MARCH)
                .putSupplied("score", new Supplied(Fraction.parse(score), "phiếu"))
                .build();
    }

    private static AgencyRound round(Register.Builder register) {
        return AgencyRound.of(Regimes.monthly(), register.build(), AGENCY, MARCH);
    }

    private static RaisedRate advised(String rate) {
        return new RaisedRate(
                AGENCY, MARCH, Fraction.parse(rate), DECISION, Channel.HANOI_MONTHLY, Subject.Kind.PERSON);
    }

    private static List<String> with(AgencyRound round, Proposal proposal) {
        return round.placements().stream()
                .filter(placement -> placement.proposal().equals(proposal))
                .map(placement -> placement.cadre().text())
                .toList();
    }

    private static List<Reason> quotaReasons(AgencyRound round, String id) {
        return round.placementOf(CadreId.of(id)).orElseThrow().considerations().stream()
                .filter(consideration -> consideration.provision().id().equals("quota"))
                .map(consideration -> consideration.reason())
                .toList();
    }

    @Test
    void three_in_ten_of_those_ranked_are_the_places_of_a_month() {
        AgencyRound round = round(people("95", "94", "93", "92", "80", "79", "60", "55", "40"));

        assertThat(round.board())
                .as("nine ranked: 2.7, so two")
                .containsExactly(new ScopeOutcome(
                        ScopeKind.AGENCY, "ward", 9, Fraction.of(3, 10), 4, 2, 2, 0, Quota.Force.LIMIT));
        assertThat(with(round, EXCELLENT)).containsExactly("p95", "p94");
        assertThat(with(round, GOOD)).containsExactly("p93", "p92", "p80", "p79");
        assertThat(with(round, new Proposal.Undetermined(new ProposalReason.Lacking(Gap.FIGURE_NOT_SUPPLIED))))
                .containsExactly("unscored");
        assertThat(round.isProvisional()).isTrue();
        assertThat(round.period()).isEqualTo(MARCH);
        assertThat(round.scoredBy()).isEqualTo(PeriodKind.MONTH);
        assertThat(round.months().cellSet()).isEmpty();
        assertThat(quotaReasons(round, "p95")).containsExactly(Reason.PLACE_GIVEN);
        assertThat(quotaReasons(round, "p93")).containsExactly(Reason.PLACES_TAKEN);
    }

    @Test
    void by_decision_four_in_ten_of_the_staff_is_advice_that_refuses_nobody() {
        String[] scores = {"95", "94", "93", "92", "80", "79", "60", "55", "40"};
        AgencyRound within = round(people(scores).addRaisedRates(advised("2/5")));
        AgencyRound beyond = round(
                people("95", "94", "93", "92", "91", "90", "60", "55", "40").addRaisedRates(advised("2/5")));

        assertThat(within.board())
                .as("ten of the staff, the one without a score included")
                .containsExactly(new ScopeOutcome(
                        ScopeKind.AGENCY, "ward", 10, Fraction.of(2, 5), 4, 4, 4, 0, Quota.Force.ADVICE));
        assertThat(within.board().get(0).isBeyondAdvice()).isFalse();
        assertThat(with(within, EXCELLENT)).hasSize(4);
        assertThat(quotaReasons(within, "p92")).containsExactly(Reason.WITHIN_ADVICE);

        assertThat(with(beyond, EXCELLENT)).hasSize(6);
        assertThat(beyond.board().get(0).isBeyondAdvice()).isTrue();
        assertThat(beyond.board().get(0).places()).isEqualTo(4);
        assertThat(beyond.board().get(0).open()).isZero();
        assertThat(quotaReasons(beyond, "p90")).containsExactly(Reason.BEYOND_ADVICE);
    }

    @Test
    void a_decision_of_another_channel_month_or_kind_of_subject_lifts_nothing() {
        String[] scores = {"95", "94", "93", "92", "80", "79", "60", "55", "40"};
        Register.Builder register = people(scores)
                .addRaisedRates(
                        new RaisedRate(AGENCY, MARCH, Fraction.of(2, 5), DECISION),
                        new RaisedRate(
                                AGENCY,
                                MARCH.next(),
                                Fraction.of(2, 5),
                                DECISION,
                                Channel.HANOI_MONTHLY,
                                Subject.Kind.PERSON),
                        new RaisedRate(
                                AGENCY, MARCH, Fraction.of(2, 5), DECISION, Channel.HANOI_MONTHLY, Subject.Kind.BODY));

        assertThat(round(register).placements()).isEqualTo(round(people(scores)).placements());
    }

    @Test
    void a_share_of_other_people_has_a_most_and_no_least() {
        assertThat(with(round(people("95", "94", "93").addRaisedRates(advised("1/10"))), EXCELLENT))
                .hasSize(3);
        assertThatThrownBy(() -> round(people("95").addRaisedRates(advised("0.41"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("raised rate (41/100) of agency ward for 2026-03 must be not above 2/5: quota, "
                        + Regimes.provision("quota").citation());
    }

    /** k ≤ r × N with r = 3/10, each rounded in its way. */
    @ParameterizedTest
    @CsvSource({"down, 2", "half-up, 3", "up, 3"})
    void places_are_rounded_as_the_policy_says(String rounding, int places) {
        AgencyRound round = AgencyRound.of(
                Regimes.monthly().reading("quota-rounding", rounding, "test"),
                people("95", "94", "93", "92", "80", "79", "60", "55", "40").build(),
                AGENCY,
                MARCH);

        assertThat(with(round, EXCELLENT)).as("2.7").hasSize(places);
    }

    @Test
    void those_without_a_place_who_stay_undetermined_are_no_longer_ranked() {
        AgencyRound round = AgencyRound.of(
                Regimes.monthly().reading("surplus-class", "undetermined", "test"),
                people("95", "94", "93", "92", "80", "79", "60", "55", "40", "39")
                        .build(),
                AGENCY,
                MARCH);

        assertThat(round.board())
                .as("six others and two with a place: 2.4; with three it would be 2.7")
                .containsExactly(new ScopeOutcome(
                        ScopeKind.AGENCY, "ward", 8, Fraction.of(3, 10), 4, 2, 2, 0, Quota.Force.LIMIT));
        assertThat(with(
                        round,
                        new Proposal.Undetermined(new ProposalReason.ByRule(
                                round.policy().quota().orElseThrow().provision()))))
                .containsExactly("p93", "p92");
    }

    @Test
    void the_order_of_the_facts_changes_nothing() {
        Register register = people("95", "94", "94.0", "92", "80").build();
        Register reversed = register.withPeriodFacts(
                ImmutableList.copyOf(register.periodFacts()).reverse());

        assertThat(AgencyRound.of(Regimes.monthly(), reversed, AGENCY, MARCH).placements())
                .isEqualTo(AgencyRound.of(Regimes.monthly(), register, AGENCY, MARCH)
                        .placements());
    }

    @Test
    void a_period_without_classes_and_a_policy_for_organizations_are_refused() {
        Register register = people("95").build();

        assertThatThrownBy(() -> AgencyRound.of(Regimes.monthly(), register, AGENCY, EvaluationPeriod.year(2026)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("period (2026) must be one for which policy test.monthly gives classes");
        assertThatThrownBy(() -> AgencyRound.of(Regimes.organizations(), register, AGENCY, EvaluationPeriod.year(2026)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("policy (test.organizations) must be one for people; organizations are classified by the"
                        + " authority that recognises them");
        assertThatThrownBy(() -> PeriodRound.of(Regimes.collectives(), register, EvaluationPeriod.quarter(2026, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("policy (test.collectives) must be one for people; organizations are classified by the"
                        + " authority that recognises them");
    }
}
