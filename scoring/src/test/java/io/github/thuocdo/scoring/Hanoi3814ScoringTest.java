package io.github.thuocdo.scoring;

import static io.github.thuocdo.scoring.Months.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.HeadedOrganization;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Proposal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Hanoi3814ScoringTest {

    private static final Policy POLICY = settled(StandardPolicies.hanoi3814Monthly());
    private static final Policy AMENDED = settled(StandardPolicies.hanoi3251Monthly(LocalDate.of(2022, 8, 17)));
    private static final EvaluationPeriod MONTH = EvaluationPeriod.month(2019, 3);

    private static Policy settled(Policy policy) {
        return policy.reading("monthly-form", "I: 10 10; II: 40 30; III: 5 5", "Sở Nội vụ")
                .reading("quota-rounding", "down", "Sở Nội vụ")
                .reading("small-group", "none", "Sở Nội vụ");
    }

    private static Scorecard score(Policy policy, Role role, String marks) {
        return ScoringEngine.of(policy).score(LocalDossiers.marked(LocalDossiers.of(MONTH, role), policy, marks));
    }

    @Test
    void without_the_agency_s_own_parts_there_is_no_engine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoringEngine.of(StandardPolicies.hanoi3814Monthly()))
                .withMessageContaining("monthly-form")
                .withMessageContaining("quota-rounding")
                .withMessageContaining("small-group");
    }

    @ParameterizedTest
    @CsvSource({
        "20, 70, 10,  100,  EXCELLENT",
        "20, 70, 0,   90,   EXCELLENT", // without bonus the highest total is the threshold itself
        "20, 69.9, 0, 89.9, GOOD",
        "19, 61, 10,  90,   EXCELLENT",
        "10, 60, 0,   70,   GOOD",
        "10, 59.9, 0, 69.9, COMPLETED",
        "10, 40, 0,   50,   COMPLETED",
        "9.9, 40, 0,  49.9, NOT_COMPLETED"
    })
    void hn_2_2_05_to_08_a_month_has_a_class(String one, String two, String three, String total, Classification level) {
        Scorecard card = score(POLICY, Role.STAFF, "I=" + one + ", II=" + two + ", III=" + three);

        LocalDossiers.addingUp(card);
        assertThat(card.total()).isEqualTo(points(total));
        assertThat(card.proposal()).isEqualTo(new Proposal.Classified(level));
    }

    @Test
    void the_blocks_may_be_marked_by_sub_criterion() {
        Scorecard card = score(POLICY, Role.HEAD, "I.1=9, I.2=10, II.1=40, II.2=27.5, III=4");

        assertThat(card.value("discipline")).isEqualTo(Months.value("19"));
        assertThat(card.value("result")).isEqualTo(Months.value("67.5"));
        assertThat(card.value("bonus")).isEqualTo(Months.value("4"));
        LocalDossiers.addingUp(card);
        assertThat(card.total()).isEqualTo(points("90.5"));
    }

    @Test
    void a_block_that_nobody_confirmed_leaves_the_month_undetermined() {
        assertThat(score(POLICY, Role.STAFF, "I=20, II=70").proposal())
                .satisfies(Told.proposal("undetermined general-not-confirmed"));
    }

    @Test
    void hn_2_4_01_a_head_is_considered_together_with_the_agency_and_keeps_the_class() {
        Dossier head = LocalDossiers.marked(
                        LocalDossiers.of(EvaluationPeriod.month(2023, 3), Role.HEAD), AMENDED, "I=20, II=70, III=5")
                .withHeads(HeadedOrganization.of(
                        UnitId.of("so"), UnitLevel.USING, Observation.given(Classification.COMPLETED)));
        Scorecard card = ScoringEngine.of(AMENDED).score(head);

        assertThat(card.proposal()).isEqualTo(new Proposal.Classified(Classification.EXCELLENT));
        assertThat(card.considerations())
                .extracting(Consideration::code)
                .contains("hn.3251.together/considered-together")
                .noneMatch(code -> code.endsWith("/limited"));
    }

    @Test
    void hn_2_4_01_a_leadership_collective_is_considered_together_with_the_agency_and_its_class_is_found() {
        Policy policy = StandardPolicies.hanoi3251MonthlyCollectives(LocalDate.of(2022, 8, 17));
        for (String key : policy.open().keySet()) {
            policy = policy.reading(key, "found-by-authority", "Sở Nội vụ");
        }
        Dossier collective = LocalDossiers.supplied(
                Dossier.builder()
                        .subject(Subject.leadershipOf(UnitId.of("so")))
                        .period(EvaluationPeriod.month(2023, 3))
                        .role(Role.COLLECTIVE)
                        .addHeads(HeadedOrganization.of(
                                UnitId.of("so"), UnitLevel.USING, Observation.given(Classification.COMPLETED)))
                        .build(),
                "collective-excellent=0, collective-good=1, collective-completed=1, collective-not-completed=0");
        Scorecard card = ScoringEngine.of(policy).score(collective);

        assertThat(card.proposal()).isEqualTo(new Proposal.Classified(Classification.GOOD));
        assertThat(card.considerations())
                .extracting(Consideration::code)
                .contains("hn.3251.together/considered-together");
    }
}
