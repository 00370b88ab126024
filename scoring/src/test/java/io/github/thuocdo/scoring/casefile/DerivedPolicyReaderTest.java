package io.github.thuocdo.scoring.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.policy.Difference;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyBasis;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import org.junit.jupiter.api.Test;

class DerivedPolicyReaderTest {

    private static final Policy BASE = StandardPolicies.decree335Individuals();

    private static Scenario scenario(String changes) {
        return CaseFile.parse("local.yaml", """
                        case: A local rule
                        period: 2027-03
                        policy:
                          id: tinh
                          base: vn.335-2025.individuals
                          instrument: 06/2026/QĐ-UBND, UBND tỉnh, 2026-12-01
                          effective: 2027-01-01..
                          changes:
                        %s
                        people:
                          - { id: a, score: 80 }
                        """.formatted(changes.indent(4)))
                .scenarios()
                .get(0);
    }

    private static Policy policy(String changes) {
        return ((Scenario.Ready) scenario(changes)).policies().get(0);
    }

    @Test
    void the_policy_is_the_base_with_what_the_decision_changes() {
        Policy policy = policy("335.quota/rate.share: 25 %\n335.unit-results/threshold: { value: 40, clause: Điều 3 }");

        assertThat(policy.id()).isEqualTo("tinh");
        assertThat(policy.basis()).contains(new PolicyBasis(BASE.id(), BASE.contentHash()));
        assertThat(policy.effective()).isEqualTo(DateRange.parse("2027-01-01/.."));
        assertThat(policy.instrument().number()).isEqualTo("06/2026/QĐ-UBND");
        assertThat(policy.instrument().vietnameseTitle()).isEqualTo("UBND tỉnh");
        assertThat(BASE.differences(policy))
                .filteredOn(difference -> !difference.path().startsWith("/"))
                .extracting(Difference::toString)
                .containsExactly(
                        "335.unit-results/provision.citation.instrument: 335/2025/NĐ-CP → 06/2026/QĐ-UBND",
                        "335.unit-results/provision.citation.clause: Điều 15.3a, 15.4 → Điều 3",
                        "335.unit-results/threshold: 50 → 40",
                        "335.quota/provision.citation.instrument: 335/2025/NĐ-CP → 06/2026/QĐ-UBND",
                        "335.quota/provision.citation.clause: Điều 20.5 → sửa đổi Điều 20.5 (335/2025/NĐ-CP)",
                        "335.quota/rate.share: 1/5 → 1/4");
    }

    @Test
    void an_interpretation_becomes_what_the_decision_states() {
        assertThat(policy("late-count: { value: per-day, clause: Điều 5 }")
                        .interpretations()
                        .get("late-count"))
                .isInstanceOfSatisfying(Interpretation.Stated.class, stated -> {
                    assertThat(stated.value().key()).isEqualTo("per-day");
                    assertThat(stated.clause()).isEqualTo(new Citation("06/2026/QĐ-UBND", "Điều 5"));
                });
    }

    @Test
    void a_band_may_be_written_as_people_write_it() {
        assertThat(policy("335.excellent/band: \"[ 90 ; +∞)\"".replace(';', ','))
                        .rules())
                .hasSameSizeAs(BASE.rules());
        assertThat(policy("335.not-completed/band: \"(-∞, 50)\"\n335.completed/band: \"[50, 70)\"")
                        .interpretations())
                .isEqualTo(BASE.interpretations());
    }

    @Test
    void everything_that_is_wrong_is_told_with_its_line() {
        Scenario scenario = scenario(
                "335.quota/rate.share: many\n335.result/wroth: 60\n335.not-completed/band: \"(,55)\"\nlate-cont: per-day");

        assertThat(scenario).isInstanceOfSatisfying(Scenario.Refused.class, refused -> {
            assertThat(refused.problems()).hasSize(5);
            assertThat(refused.problems())
                    .extracting(problem -> problem.where().line() + " " + problem.code())
                    .containsExactly(
                            "9 not-a-change",
                            "10 not-a-change",
                            "11 not-a-change",
                            "11 not-a-change",
                            "12 not-a-change");
            assertThat(refused.problems().get(2).toString())
                    .contains("335.range: bands (,55) and [50,70) of a ladder must not overlap");
        });
    }
}
