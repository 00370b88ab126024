package io.github.thuocdo.scoring;

import static io.github.thuocdo.scoring.Months.points;
import static io.github.thuocdo.scoring.Months.value;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.outcome.Proposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriteriaTreeScoringTest {

    private static final Policy POLICY = StandardPolicies.exampleCriteriaTree();
    private static final ScoringEngine ENGINE = ScoringEngine.of(POLICY);
    private static final String GENERAL = "I=10, II=10, III=10";
    private static final String ALL =
            "output-reached=1, quality-reached=1, procedures-reached=1, digital-reached=1, satisfaction-reached=1";

    private static Dossier month(String marks, String numbers) {
        return LocalDossiers.supplied(
                LocalDossiers.marked(LocalDossiers.of(EvaluationPeriod.month(2026, 6), Role.STAFF), POLICY, marks),
                numbers);
    }

    private static Proposal classified(Classification level) {
        return new Proposal.Classified(level);
    }

    @Test
    void tree_percentages_times_maxima_add_up() {
        // 25 x 4/5 + 15 x 1 = 35; 10 x 1/2 + 10 x 9/10 = 14; 10 x 3/4
        Scorecard card = ENGINE.score(
                month(
                        GENERAL,
                        "output-reached=4/5, quality-reached=1, procedures-reached=1/2, digital-reached=9/10, satisfaction-reached=3/4"));

        assertThat(card.value("main")).isEqualTo(value("35"));
        assertThat(card.value("reform")).isEqualTo(value("14"));
        assertThat(card.value("service")).isEqualTo(value("7.5"));
        LocalDossiers.addingUp(card);
        assertThat(card.total()).isEqualTo(points("86.5"));
        assertThat(card.proposal()).isEqualTo(classified(Classification.GOOD));
    }

    @Test
    void tree_an_indicator_beyond_one_hundred_percent_does_not_make_good_for_another() {
        Scorecard card =
                ENGINE.score(LocalDossiers.supplied(month(GENERAL, ALL), "output-reached=6/5, quality-reached=1/3"));

        assertThat(card.value("output")).isEqualTo(value("25"));
        assertThat(card.value("quality")).isEqualTo(value("5"));
        assertThat(card.value("main")).isEqualTo(value("30"));
    }

    @Test
    void tree_an_indicator_that_was_not_assigned_leaves_its_axis_at_its_worth() {
        Dossier month = month(
                        GENERAL, "output-reached=1, quality-reached=1, digital-reached=4/5, satisfaction-reached=1")
                .withLeftOut(ImmutableMap.of("procedures-reached", "not assigned"));

        // 8 of 10 points, brought to 20
        assertThat(ENGINE.score(month).value("reform")).isEqualTo(value("16"));
    }

    @ParameterizedTest
    @CsvSource({
        "5,   10,  10,  95,   EXCELLENT",
        "4.9, 10,  10,  94.9, NOT_COMPLETED",
        "10,  4.9, 10,  94.9, NOT_COMPLETED",
        "10,  10,  4.9, 94.9, NOT_COMPLETED"
    })
    void tree_each_general_group_has_a_minimum(
            String one, String two, String three, String total, Classification level) {
        Scorecard card = ENGINE.score(month("I=" + one + ", II=" + two + ", III=" + three, ALL));

        LocalDossiers.addingUp(card);
        assertThat(card.total()).isEqualTo(points(total));
        assertThat(card.proposal()).isEqualTo(classified(level));
    }

    @ParameterizedTest
    @CsvSource({
        "0.52,  88,   GOOD", // main 25 x 0.52 + 15 = 28
        "0.516, 87.9, COMPLETED" // main 27.9
    })
    void tree_the_main_axis_has_a_minimum(String reached, String total, Classification level) {
        Scorecard card = ENGINE.score(LocalDossiers.supplied(month(GENERAL, ALL), "output-reached=" + reached));

        LocalDossiers.addingUp(card);
        assertThat(card.total()).isEqualTo(points(total));
        assertThat(card.proposal()).isEqualTo(classified(level));
    }

    @ParameterizedTest
    @CsvSource({"1, EXCELLENT", "9/10, GOOD", "99/100, GOOD"})
    void tree_bands_from_90(String satisfaction, Classification level) {
        // 20 + 40 + 20 + 10 = 90
        assertThat(ENGINE.propose(LocalDossiers.supplied(
                        month("I=10, II=5, III=5", ALL), "satisfaction-reached=" + satisfaction)))
                .isEqualTo(classified(level));
    }
}
