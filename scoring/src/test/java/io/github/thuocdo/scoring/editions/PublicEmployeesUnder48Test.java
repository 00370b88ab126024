package io.github.thuocdo.scoring.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.ScoringEngine;
import org.junit.jupiter.api.Test;

/** Decree 90/2020 as Decree 48/2023 amends it, in examples. */
class PublicEmployeesUnder48Test {

    private static Policy ordered(Policy policy) {
        return policy.reading("quota-ranking", "authority-order", "QĐ 5/QĐ-SGD");
    }

    private static EditionCase staff() {
        return EditionCase.of(
                        ordered(StandardPolicies.decree48PublicEmployees()), Role.STAFF, EvaluationPeriod.year(2024))
                .with("done=1", "on-schedule=1", "on-time-with-quality=1", "high-quality=1", "exceeding=1/2")
                .with("criteria-well=4");
    }

    /** A civil servant whose unread articles the authority finds not to apply. */
    private static EditionCase servant() {
        Policy policy = ordered(StandardPolicies.decree48CivilServants());
        for (String key : policy.open().keySet()) {
            policy = policy.reading(key, "found-by-authority", "QĐ 12/QĐ-SNV");
        }
        return EditionCase.of(policy, Role.STAFF, EvaluationPeriod.year(2024))
                .with("on-schedule=1", "high-quality=1", "exceeding=1/2", "article-8-criteria=1")
                .with("article-9=0", "article-10=0", "article-11=0");
    }

    @Test
    void the_levels_are_reached_as_before() {
        assertThat(staff().proposal()).isEqualTo("excellent");
        assertThat(staff().with("exceeding=499/1000").proposal()).isEqualTo("good");
        assertThat(servant().proposal()).isEqualTo("excellent");
    }

    @Test
    void discipline_is_not_completed_for_civil_servants_without_the_unread_article_90_04() {
        assertThat(servant().concluded(ConclusionKind.DISCIPLINE).proposal()).isEqualTo("not-completed");
        assertThat(servant().concluded(ConclusionKind.DISCIPLINE).found("48.discipline"))
                .isEqualTo("APPLIED 48.discipline/established");
    }

    @Test
    void discipline_of_public_employees_is_one_ground_48_11() {
        EditionCase disciplined = staff().concluded(ConclusionKind.DISCIPLINE);

        assertThat(disciplined.proposal()).isEqualTo("not-completed");
        assertThat(disciplined.found("48.discipline")).isEqualTo("APPLIED 48.discipline/established");
        assertThat(disciplined.found("90.employee.discipline")).isEqualTo("nothing");
    }

    @Test
    void no_engine_is_made_before_it_is_said_whose_order_counts_90_05() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoringEngine.of(StandardPolicies.decree48PublicEmployees()))
                .withMessageContaining("quota-ranking – Under levels without points the text gives no order");
    }
}
