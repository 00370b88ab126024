package io.github.thuocdo.scoring.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import org.junit.jupiter.api.Test;

class ChangedRulesTest {

    private static final Policy POLICY = StandardPolicies.decree335Individuals();

    private static ChangedRules under(String key, String reading) {
        return ChangedRules.between(POLICY, POLICY.reading(key, reading, "test"));
    }

    @Test
    void a_rounding_of_the_year_leaves_the_months_alone() {
        ChangedRules changed = under("score-rounding", "year 0.01 half-up");

        assertThat(changed.touch(Role.STAFF, PeriodKind.MONTH)).isFalse();
        assertThat(changed.touch(Role.STAFF, PeriodKind.YEAR)).isTrue();
    }

    @Test
    void a_rounding_of_shares_touches_every_kind_of_period() {
        ChangedRules changed = under("score-rounding", "ratio 0.0001 half-up");

        assertThat(changed.touch(Role.STAFF, PeriodKind.MONTH)).isTrue();
    }

    @Test
    void a_question_of_leaders_leaves_staff_alone() {
        ChangedRules changed = under("d-population", "direct-reports");

        assertThat(changed.touch(Role.HEAD, PeriodKind.MONTH)).isTrue();
        assertThat(changed.touch(Role.STAFF, PeriodKind.MONTH)).isFalse();
    }
}
