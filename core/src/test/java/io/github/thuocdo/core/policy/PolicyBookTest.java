package io.github.thuocdo.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import org.junit.jupiter.api.Test;

class PolicyBookTest {

    private static final PolicyScope CIVIL_SERVANTS = PolicyScope.civilService(CadreCategory.CIVIL_SERVANT);
    private static final PolicyScope CADRES = PolicyScope.civilService(CadreCategory.CADRE);

    private static Policy policy(String id, String effective) {
        return StandardPolicies.decree335Individuals().withId(id).withEffective(DateRange.parse(effective));
    }

    private static PolicyBook book(Policy... policies) {
        return new PolicyBook(ImmutableList.copyOf(policies));
    }

    private static void assertGap(PolicyBook book, PolicyScope scope, String period, String message) {
        assertThatThrownBy(() -> book.inForce(scope, EvaluationPeriod.parse(period)))
                .isInstanceOfSatisfying(PolicyNotInForceException.class, gap -> {
                    assertThat(gap.scope()).isEqualTo(scope);
                    assertThat(gap.period()).isEqualTo(EvaluationPeriod.parse(period));
                })
                .hasMessage(message);
    }

    @Test
    void a_period_has_the_policy_that_is_in_force_throughout() {
        Policy old = policy("old", "2025-01-01/2026-06-30");
        Policy current = policy("current", "2026-07-01/..");
        PolicyBook book = book(current, old);

        assertThat(book.inForce(CIVIL_SERVANTS, EvaluationPeriod.month(2026, 6)))
                .isEqualTo(old);
        assertThat(book.inForce(CIVIL_SERVANTS, EvaluationPeriod.month(2026, 7)))
                .isEqualTo(current);
        assertThat(book.inForce(CIVIL_SERVANTS, EvaluationPeriod.year(2030))).isEqualTo(current);
    }

    @Test
    void a_period_that_no_policy_covers_has_none_and_never_the_latest() {
        PolicyBook book = book(policy("old", "2025-01-01/2026-06-30"), policy("current", "2026-07-01/.."));

        assertGap(
                book,
                CIVIL_SERVANTS,
                "2024-12",
                "no policy for civil-service civil-servant is in force throughout period (2024-12)");
        assertGap(
                book,
                CIVIL_SERVANTS,
                "2026",
                "no policy for civil-service civil-servant is in force throughout period (2026)");
        assertGap(
                book,
                CADRES,
                "2026-03",
                "no policy for civil-service cadre is in force throughout period (2026-03)");
    }

    @Test
    void two_policies_of_one_scope_in_force_together_are_refused_with_both() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book(policy("one", "2026-01-01/2026-06-30"), policy("other", "2026-06-30/..")))
                .withMessage(
                        "policies one (2026-01-01/2026-06-30) and other (2026-06-30/..) must not be in force together"
                                + " for one scope");
    }

    @Test
    void policies_of_two_scopes_may_be_in_force_together() {
        Policy one = policy("one", "2026-01-01/..");
        Policy other = policy("other", "2026-01-01/..").withScope(CADRES);

        assertThat(book(one, other).inForce(CADRES, EvaluationPeriod.month(2026, 3)))
                .isEqualTo(other);
    }

    @Test
    void an_identifier_stands_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book(policy("one", "2025-01-01/2025-12-31"), policy("one", "2026-01-01/..")))
                .withMessage("policy (one) is in the book twice");
    }

    @Test
    void a_policy_is_found_by_its_identifier_in_force_or_not() {
        Policy old = policy("old", "2020-01-01/2020-12-31");

        assertThat(book(old).byId("old")).contains(old);
        assertThat(book(old).byId("new")).isEmpty();
        assertThat(StandardPolicies.book().byId("vn.335-2025.individuals"))
                .contains(StandardPolicies.decree335Individuals());
    }
}
