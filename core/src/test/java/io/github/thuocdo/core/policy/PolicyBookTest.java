package io.github.thuocdo.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PolicyBookTest {

    private static final PolicyScope CIVIL_SERVANTS = PolicyScope.civilService(CadreCategory.CIVIL_SERVANT);
    private static final PolicyScope CADRES = PolicyScope.civilService(CadreCategory.CADRE);
    private static final EvaluationPeriod JUNE = EvaluationPeriod.month(2026, 6);
    private static final EvaluationPeriod JULY = EvaluationPeriod.month(2026, 7);

    private static Policy policy(String id, String effective) {
        return StandardPolicies.decree335Individuals().withId(id).withEffective(DateRange.parse(effective));
    }

    private static PolicyEntry recorded(String day, Policy policy) {
        return PolicyEntry.of(policy).withAdoptedOn(LocalDate.of(2020, 1, 1)).withRecordedOn(LocalDate.parse(day));
    }

    private static PolicyBook book(PolicyEntry... entries) {
        return new PolicyBook(ImmutableList.copyOf(entries));
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
        PolicyBook book = PolicyBook.of(current, old);

        assertThat(book.inForce(CIVIL_SERVANTS, JUNE)).isEqualTo(old);
        assertThat(book.inForce(CIVIL_SERVANTS, JULY)).isEqualTo(current);
        assertThat(book.inForce(CIVIL_SERVANTS, EvaluationPeriod.year(2030))).isEqualTo(current);
        assertThat(book.policies()).containsExactly(current, old);
    }

    @Test
    void a_period_that_no_policy_covers_has_none_and_never_the_latest() {
        PolicyBook book = PolicyBook.of(policy("old", "2025-01-01/2026-06-30"), policy("current", "2026-07-01/.."));

        assertGap(
                book,
                CIVIL_SERVANTS,
                "2024-12",
                "no policy for civil-service civil-servant is in force throughout period (2024-12);"
                        + " the one before is none, the next one is old (2025-01-01/2026-06-30)");
        assertGap(
                book,
                CIVIL_SERVANTS,
                "2026",
                "no policy for civil-service civil-servant is in force throughout period (2026);"
                        + " the one before is old (2025-01-01/2026-06-30), the next one is current (2026-07-01/..)");
        assertGap(
                book,
                CADRES,
                "2026-03",
                "no policy for civil-service cadre is in force throughout period (2026-03);"
                        + " the one before is none, the next one is none");
    }

    @Test
    void the_refusal_has_the_neighbours_and_takes_none_of_them() {
        Policy before = policy("before", "2024-01-01/2024-12-31");
        Policy after = policy("after", "2026-01-01/..");
        PolicyBook book = PolicyBook.of(
                after, policy("long-ago", "2023-01-01/2023-12-31"), before, policy("other", "2022-01-01/2022-12-31"));

        assertThatThrownBy(() -> book.inForce(CIVIL_SERVANTS, EvaluationPeriod.month(2025, 3)))
                .isInstanceOfSatisfying(PolicyNotInForceException.class, gap -> {
                    assertThat(gap.before()).contains(PolicyEntry.of(before));
                    assertThat(gap.after()).contains(PolicyEntry.of(after));
                });
        assertThatThrownBy(() -> book.inForce(CADRES, EvaluationPeriod.month(2025, 3)))
                .isInstanceOfSatisfying(PolicyNotInForceException.class, gap -> {
                    assertThat(gap.before()).isEmpty();
                    assertThat(gap.after()).isEmpty();
                });
    }

    @Test
    void two_policies_of_one_scope_that_apply_together_are_refused_with_both_and_the_days() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> PolicyBook.of(policy("one", "2026-01-01/2026-06-30"), policy("other", "2026-06-30/..")))
                .withMessage("policies one (2026-01-01/2026-06-30, recorded on 2025-12-21) and other"
                        + " (2026-06-30/.., recorded on 2025-12-21) must not apply to one scope together,"
                        + " as they do on 2026-06-30/2026-06-30; the one recorded later may replace the other");
    }

    @Test
    void a_later_policy_of_the_scope_that_does_not_name_the_earlier_one_is_refused() {
        PolicyBook book = book(recorded("2025-12-21", policy("one", "2026-01-01/..")));
        PolicyEntry other = recorded("2026-05-01", policy("other", "2026-07-01/.."));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> book.with(other))
                .withMessageContaining("as they do on 2026-07-01/..");
        assertThat(book.with(other.withReplaces("one")).entries()).hasSize(2);
        assertThatIllegalArgumentException()
                .as("what is recorded on the same day cannot replace")
                .isThrownBy(() -> book.with(other.withReplaces("one").withRecordedOn(LocalDate.of(2025, 12, 21))))
                .withMessageContaining("must not apply to one scope together");
    }

    @Test
    void policies_of_two_scopes_may_be_in_force_together() {
        Policy one = policy("one", "2026-01-01/..");
        Policy other = policy("other", "2026-01-01/..").withScope(CADRES);

        assertThat(PolicyBook.of(one, other).inForce(CADRES, JUNE)).isEqualTo(other);
        assertThat(PolicyBook.of(one, other).inForce(CIVIL_SERVANTS, JUNE)).isEqualTo(one);
    }

    @Test
    void scopes_that_have_people_in_common_overlap() {
        PolicyScope both = PolicyScope.people(Channel.CIVIL_SERVICE, CadreCategory.CADRE, CadreCategory.CIVIL_SERVANT);
        Policy wide = policy("wide", "2026-01-01/..").withScope(both);
        Policy heads = policy("heads", "2026-01-01/..").withScope(CADRES.forRoles(Role.HEAD));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyBook.of(wide, heads))
                .withMessageContaining("must not apply to one scope together");
        assertThat(PolicyBook.of(heads.withId("others").withScope(CADRES.forRoles(Role.STAFF)), heads)
                        .inForce(CADRES.forRoles(Role.HEAD), JUNE))
                .isEqualTo(heads);
        assertThat(PolicyBook.of(wide.withScope(PolicyScope.people(Channel.PARTY, CadreCategory.CADRE)), heads)
                        .policies())
                .hasSize(2);
    }

    @Test
    void a_policy_that_replaces_another_for_some_people_leaves_it_the_others() {
        PolicyScope both = PolicyScope.people(Channel.CIVIL_SERVICE, CadreCategory.CADRE, CadreCategory.CIVIL_SERVANT);
        Policy wide = policy("wide", "2026-01-01/..").withScope(both);
        Policy narrow = policy("narrow", "2026-07-01/..").withScope(CADRES.forRoles(Role.HEAD));
        PolicyBook book = book(
                recorded("2025-12-21", wide), recorded("2026-05-01", narrow).withReplaces("wide"));

        assertThat(book.inForce(both, JUNE)).isEqualTo(wide);
        assertThat(book.inForce(CIVIL_SERVANTS, JULY)).isEqualTo(wide);
        assertThat(book.inForce(CADRES.forRoles(Role.STAFF), JULY)).isEqualTo(wide);
        assertThat(book.inForce(CADRES.forRoles(Role.HEAD), JULY)).isEqualTo(narrow);
        assertThatThrownBy(() -> book.inForce(CADRES, JULY))
                .as("all cadres have no one policy")
                .isInstanceOf(PolicyNotInForceException.class);
        assertThat(book.gaps(CADRES, DateRange.parse("2026-01-01/..")))
                .containsExactly(DateRange.parse("2026-07-01/.."));
    }

    @Test
    void an_identifier_is_recorded_once_a_day() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyBook.of(policy("one", "2025-01-01/2025-12-31"), policy("one", "2026-01-01/..")))
                .withMessage("policy (one) is in the book twice, recorded on 2025-12-21");
    }

    @Test
    void what_an_entry_applies_to_counts_and_not_when_it_is_in_force() {
        Policy regulation = policy("regulation", "2023-09-15/..");
        PolicyBook book = book(PolicyEntry.of(regulation)
                .withInForce(DateRange.parse("2023-09-15/.."))
                .withAppliesTo(DateRange.parse("2023-01-01/2025-12-31")));

        assertThat(book.inForce(CIVIL_SERVANTS, EvaluationPeriod.year(2023))).isEqualTo(regulation);
        assertGap(
                book,
                CIVIL_SERVANTS,
                "2026",
                "no policy for civil-service civil-servant is in force throughout period (2026);"
                        + " the one before is regulation (2023-01-01/2025-12-31), the next one is none");
    }

    @Test
    void a_policy_that_replaces_another_takes_over_its_own_periods_alone() {
        Policy one = policy("one", "2026-01-01/..");
        Policy other = policy("other", "2026-07-01/2026-12-31");
        PolicyBook book =
                book(recorded("2025-12-21", one), recorded("2026-05-01", other).withReplaces("one"));

        assertThat(book.inForce(CIVIL_SERVANTS, JUNE)).isEqualTo(one);
        assertThat(book.inForce(CIVIL_SERVANTS, JULY)).isEqualTo(other);
        assertThat(book.inForce(CIVIL_SERVANTS, EvaluationPeriod.month(2027, 1)))
                .isEqualTo(one);
        assertGap(
                book,
                CIVIL_SERVANTS,
                "2026",
                "no policy for civil-service civil-servant is in force throughout period (2026);"
                        + " the one before is one (2026-01-01/2026-06-30), the next one is other (2026-07-01/2026-12-31)");
    }

    @Test
    void a_correction_stands_in_the_place_of_the_earlier_entry_as_a_whole() {
        Policy wrong = policy("one", "2026-01-01/..");
        Policy right = policy("one", "2026-01-01/2026-06-30");
        Policy next = policy("next", "2026-07-01/..");
        PolicyBook book =
                book(recorded("2025-12-21", wrong), recorded("2026-02-01", right), recorded("2026-05-01", next));

        assertThat(book.inForce(CIVIL_SERVANTS, JUNE)).isEqualTo(right);
        assertThat(book.inForce(CIVIL_SERVANTS, JULY)).isEqualTo(next);
        assertThat(book.policies()).containsExactly(right, next);
        assertThat(book.byId("one")).contains(right);
        assertThat(book.entryByHash(wrong.contentHash()))
                .contains(book.entries().get(0));
    }

    @Test
    void an_entry_that_was_wrong_while_another_one_was_recorded_is_refused_even_if_it_was_corrected_later() {
        PolicyEntry wrong = recorded("2025-12-21", policy("one", "2026-01-01/.."));
        PolicyEntry right = recorded("2026-05-01", policy("one", "2026-01-01/2026-06-30"));
        PolicyEntry next = recorded("2026-02-01", policy("next", "2026-07-01/.."));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> book(wrong, right, next))
                .withMessageContaining("must not apply to one scope together, as they do on 2026-07-01/..");
    }

    @Test
    void an_entry_may_replace_an_earlier_one_of_the_same_policy_for_some_periods() {
        Policy edition = policy("one", "2026-01-01/..");
        Policy read = edition.reading("deduction-base", "task-line", "QĐ 12");
        PolicyBook book = book(
                recorded("2025-12-21", edition),
                recorded("2026-05-01", read).withReplaces("one").withAppliesTo(DateRange.parse("2026-07-01/..")));

        assertThat(book.inForce(CIVIL_SERVANTS, JUNE)).isEqualTo(edition);
        assertThat(book.inForce(CIVIL_SERVANTS, JULY)).isEqualTo(read);
        assertThat(book.byId("one")).contains(read);
    }

    @Test
    void a_book_as_known_on_a_day_answers_as_it_did_on_that_day() {
        Policy edition = policy("one", "2026-01-01/..");
        Policy corrected = edition.reading("deduction-base", "task-line", "đính chính");
        Policy other = policy("other", "2026-07-01/..");
        PolicyBook book = book(
                recorded("2025-12-21", edition),
                recorded("2026-07-05", corrected),
                recorded("2026-08-20", other).withReplaces("one"));

        assertThat(book.inForce(CIVIL_SERVANTS, JULY)).isEqualTo(other);
        assertThat(book.asKnownOn(LocalDate.of(2026, 8, 20)).inForce(CIVIL_SERVANTS, JULY))
                .isEqualTo(other);
        assertThat(book.asKnownOn(LocalDate.of(2026, 8, 19)).inForce(CIVIL_SERVANTS, JULY))
                .isEqualTo(corrected);
        assertThat(book.asKnownOn(LocalDate.of(2026, 7, 4)).inForce(CIVIL_SERVANTS, JULY))
                .isEqualTo(edition);
        assertThat(book.asKnownOn(LocalDate.of(2025, 12, 20)).entries()).isEmpty();
    }

    @Test
    void gaps_are_the_days_without_a_policy() {
        PolicyBook book = PolicyBook.of(
                policy("2024", "2024-01-01/2024-12-31"),
                policy("2026", "2026-01-01/2026-06-30"),
                policy("later", "2026-07-01/2026-12-31"));

        assertThat(book.gaps(CIVIL_SERVANTS, DateRange.parse("2024-06-01/2027-01-31")))
                .containsExactly(DateRange.parse("2025-01-01/2025-12-31"), DateRange.parse("2027-01-01/2027-01-31"));
        assertThat(book.gaps(CIVIL_SERVANTS, DateRange.all()))
                .containsExactly(
                        DateRange.parse("../2023-12-31"),
                        DateRange.parse("2025-01-01/2025-12-31"),
                        DateRange.parse("2027-01-01/.."));
        assertThat(book.gaps(CIVIL_SERVANTS, DateRange.parse("2026-01-01/2026-12-31")))
                .isEmpty();
        assertThat(book.gaps(CADRES, DateRange.parse("2026-01-01/..")))
                .containsExactly(DateRange.parse("2026-01-01/.."));
    }

    @Test
    void a_policy_is_found_by_its_identifier_in_force_or_not() {
        Policy old = policy("old", "2020-01-01/2020-12-31");

        assertThat(PolicyBook.of(old).byId("old")).contains(old);
        assertThat(PolicyBook.of(old).byId("new")).isEmpty();
        assertThat(PolicyBook.of(old).entryByHash("no hash")).isEmpty();
        assertThat(StandardPolicies.book().byId("vn.335-2025.individuals"))
                .contains(StandardPolicies.decree335Individuals());
    }
}
