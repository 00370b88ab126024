package io.github.thuocdo.scoring.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.OpenRegister;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.policy.standard.StandardElement;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.monitoring.PeriodRound;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What an authority decides on a proposal is a result. */
class DecidedPlacementTest {

    private static final Decision DECISION = new Decision("Chairman", "81/QD", LocalDate.of(2026, 12, 16));
    private static final CadreId AN = CadreId.of("an");

    private static Register register() {
        return Ward.of()
                .person("head", Role.HEAD, "office")
                .staff("an", "office", "80")
                .facts("an", Ward.MARCH, "1")
                .register();
    }

    private static Placement year(Register register) {
        return AgencyRound.of(Ward.POLICY, register, Ward.AGENCY, Ward.YEAR)
                .placementOf(AN)
                .orElseThrow();
    }

    private static Placement march() {
        Scorecard card =
                PeriodRound.of(Ward.POLICY, register(), Ward.MARCH).scorecards().get(AN);
        return Placement.of(card);
    }

    @Test
    void a_class_that_is_decided_as_proposed_is_the_result_with_its_points() {
        Placement placement = year(register());
        Result result = placement.decided(DECISION);

        assertThat(result.id()).isEqualTo("an/2026");
        assertThat(result.subject()).isEqualTo(Subject.of(AN));
        assertThat(result.period()).isEqualTo(Ward.YEAR);
        assertThat(result.classification())
                .isEqualTo(placement.proposal().classified())
                .isPresent();
        assertThat(result.total()).isEqualTo(placement.scorecard().total().asOptional());
        assertThat(result.elements()).doesNotContainKey(StandardElement.TOTAL.key());
        assertThat(result.decision()).contains(DECISION);
        assertThat(result.reason()).isEmpty();
        assertThat(result.source()).isEqualTo(new Source.ByPolicy(Ward.POLICY.id()));
    }

    @Test
    void a_result_that_was_decided_is_read_by_the_next_round_without_a_finding() {
        Placement before = year(register());
        Placement after =
                year(OpenRegister.of(register()).plus(before.decided(DECISION)).register());

        assertThat(after.findings()).isEqualTo(before.findings());
        assertThat(after.proposal()).isEqualTo(before.proposal());
    }

    @Test
    void an_authority_that_decides_otherwise_says_why() {
        Placement placement = year(register());
        Result result = placement.decidedOtherwise(Classification.COMPLETED, DECISION, "The opinion of the meeting");

        assertThat(result.classification()).contains(Classification.COMPLETED);
        assertThat(result.reason()).contains("The opinion of the meeting");
        assertThat(result).asString().doesNotContain("opinion");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> placement.decidedOtherwise(Classification.GOOD, DECISION, " "))
                .withMessage(
                        "result (an/2026) must have a decision for the reason that it gives, and a reason in words");
    }

    @Test
    void a_month_is_decided_with_its_points_alone() {
        Placement placement = march();

        assertThat(placement.decided(DECISION).classification()).isEmpty();
        assertThat(placement.decided(DECISION).total())
                .isEqualTo(placement.scorecard().total().asOptional())
                .isPresent();
    }

    @Test
    void where_nothing_is_proposed_nothing_is_decided_as_proposed() {
        Placement undetermined = AgencyRound.of(Ward.POLICY, register(), Ward.AGENCY, Ward.YEAR)
                .placementOf(CadreId.of("head"))
                .orElseThrow();

        assertThatIllegalStateException()
                .isThrownBy(() -> undetermined.decided(DECISION))
                .withMessageContaining("what is proposed for head (");
    }
}
