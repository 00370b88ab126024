package io.github.thuocdo.scoring;

import static io.github.thuocdo.scoring.WardFacts.WARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.Mark;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.RaisedRate;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.ScopeOutcome;
import io.github.thuocdo.scoring.outcome.Proposal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A month of a unit under Hanoi's decision 3814-QĐ/TU: classes, and the two shares of A. */
class Hanoi3814QuotaTest {

    private static final EvaluationPeriod MONTH = EvaluationPeriod.month(2019, 3);
    private static final Policy OPEN = StandardPolicies.hanoi3814Monthly()
            .reading("monthly-form", "I: 20; II: 70; III: 10", "Sở Nội vụ")
            .reading("small-group", "none", "Sở Nội vụ");
    private static final Policy POLICY = OPEN.reading("quota-rounding", "down", "Sở Nội vụ");

    /** People with 90 points and more, people with 80, and one whom nobody rated. */
    private static WardFacts unit(int a, int b) {
        WardFacts facts = new WardFacts();
        for (int i = 1; i <= a + b; i++) {
            CadreId id = CadreId.of("p" + i);
            facts.staff(id);
            facts.register.addPeriodFacts(rated(id, i <= a ? "70" : "60", "0." + i));
        }
        return facts.staff(CadreId.of("new"));
    }

    private static PeriodFacts rated(CadreId id, String result, String bonus) {
        return PeriodFacts.builder()
                .cadre(id)
                .channel(Channel.HANOI_MONTHLY)
                .period(MONTH)
                .marks(new FilledForm(
                        POLICY.form().orElseThrow(),
                        ImmutableMap.copyOf(Map.of(
                                "I", Mark.confirmed(Fraction.of(20)),
                                "II", Mark.confirmed(Fraction.parse(result)),
                                "III", Mark.confirmed(Fraction.parse(bonus))))))
                .build();
    }

    private static WardFacts raised(WardFacts facts, String rate) {
        facts.register.addRaisedRates(new RaisedRate(
                WARD,
                MONTH,
                Fraction.parse(rate),
                new Decision("Thành ủy", "5-QĐ/TU", LocalDate.of(2019, 3, 20)),
                Channel.HANOI_MONTHLY,
                Subject.Kind.PERSON));
        return facts;
    }

    private static AgencyRound round(Policy policy, WardFacts facts) {
        return AgencyRound.of(policy, facts.build(), WARD, MONTH);
    }

    private static long with(AgencyRound round, Classification level) {
        return round.proposals().values().stream()
                .filter(new Proposal.Classified(level)::equals)
                .count();
    }

    @Test
    void hn_2_2_09_at_most_thirty_percent_of_those_ranked_have_a() {
        AgencyRound round = round(POLICY, unit(6, 4));

        assertThat(round.board()).singleElement().satisfies(scope -> {
            assertThat(scope.base())
                    .as("the one whom nobody rated is not ranked")
                    .isEqualTo(10);
            assertThat(scope.places()).isEqualTo(3);
        });
        assertThat(with(round, Classification.EXCELLENT)).isEqualTo(3);
        assertThat(with(round, Classification.GOOD)).isEqualTo(7);
        assertThat(round.proposals().get(CadreId.of("new")))
                .satisfies(Told.proposal("undetermined general-not-confirmed"));
    }

    @ParameterizedTest
    @CsvSource({"down, 5, 4, 2", "half-up, 5, 4, 3", "half-up, 5, 3, 2", "up, 5, 3, 3"}) // 2.7 and 2.4
    void the_agency_says_how_places_are_rounded(String rounding, int a, int b, long places) {
        assertThat(with(
                        round(OPEN.reading("quota-rounding", rounding, "Sở Nội vụ"), unit(a, b)),
                        Classification.EXCELLENT))
                .isEqualTo(places);
    }

    @Test
    void hn_2_2_09_beyond_forty_percent_of_the_staff_the_authority_is_told_and_nobody_is_refused() {
        AgencyRound round = round(POLICY, raised(unit(6, 4), "2/5"));
        ScopeOutcome scope = round.board().get(0);

        assertThat(scope.base()).as("all staff, ranked or not").isEqualTo(11);
        assertThat(scope.places()).isEqualTo(4); // 4.4
        assertThat(scope.isBeyondAdvice()).isTrue();
        assertThat(with(round, Classification.EXCELLENT)).isEqualTo(6);
    }

    @Test
    void more_than_forty_percent_is_not_decided() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> round(POLICY, raised(unit(6, 4), "1/2")))
                .withMessageContaining("raised rate (1/2)")
                .withMessageContaining("not above 2/5");
    }
}
