package io.github.thuocdo.scoring.quota;

import static io.github.thuocdo.core.policy.rule.Quota.TieRule.NONE_OF_THE_TIED;
import static io.github.thuocdo.core.policy.rule.Quota.TieRule.REFER_TO_AUTHORITY;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Rounding.Direction;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.scoring.quota.PlacesRule.Base;
import io.github.thuocdo.scoring.quota.QuotaOutcome.Ground;
import io.github.thuocdo.scoring.quota.QuotaOutcome.Limit;
import io.github.thuocdo.scoring.quota.QuotaOutcome.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuotaPassTest {

    private static QuotaScope scope(String id, int level, int places) {
        return Board.everybodyIn(id, level, 0, 20, Board.capacity(places));
    }

    private static QuotaCandidate<String> candidate(String name, String score, String... scopes) {
        return new QuotaCandidate<>(
                name, Optional.of(ImmutableList.of(Fraction.parse(score))), ImmutableSet.copyOf(scopes));
    }

    private static QuotaCandidate<String> unordered(String name, String... scopes) {
        return new QuotaCandidate<>(name, Optional.empty(), ImmutableSet.copyOf(scopes));
    }

    private static Limit limit(Ground ground, String scope, int places, int open) {
        return new Limit(ground, scope, places, open);
    }

    private static QuotaOutcome refused(Limit... limits) {
        return new QuotaOutcome(Verdict.REFUSED, ImmutableList.copyOf(limits));
    }

    private static QuotaOutcome referred(Limit... limits) {
        return new QuotaOutcome(Verdict.REFERRED, ImmutableList.copyOf(limits));
    }

    @ParameterizedTest
    @EnumSource
    void best_candidates_who_fit_in_group_and_agency_are_admitted(Quota.TieRule ties) {
        QuotaSettlement<String> settled = QuotaPass.settle(
                List.of(
                        candidate("An", "97.5", "finance", "agency"),
                        candidate("Bình", "96", "finance", "agency"),
                        candidate("Cúc", "95", "culture", "agency"),
                        candidate("Dũng", "92", "agency")),
                List.of(scope("finance", 0, 1), scope("culture", 0, 1), scope("agency", 1, 2)),
                ties);
        assertThat(settled.outcomes())
                .containsEntry("An", QuotaOutcome.ADMITTED)
                .containsEntry("Bình", refused(limit(Ground.FULL, "finance", 1, 0)))
                .containsEntry("Cúc", QuotaOutcome.ADMITTED)
                .containsEntry("Dũng", refused(limit(Ground.FULL, "agency", 2, 0)));
        assertThat(settled.places())
                .containsOnlyKeys("finance", "culture", "agency")
                .containsEntry("agency", 2);
        assertThat(settled.open("agency")).isZero();
    }

    @Test
    void outcomes_come_in_the_order_of_the_candidates_and_every_full_scope_is_named() {
        QuotaSettlement<String> settled = QuotaPass.settle(
                List.of(candidate("low", "90", "agency", "group"), candidate("high", "91", "group", "agency")),
                List.of(scope("agency", 1, 1), scope("group", 0, 1)),
                REFER_TO_AUTHORITY);
        assertThat(settled.outcomes().keySet()).containsExactly("low", "high");
        assertThat(settled.outcomes().get("low"))
                .isEqualTo(refused(limit(Ground.FULL, "group", 1, 0), limit(Ground.FULL, "agency", 1, 0)));
    }

    @Test
    void later_parts_of_the_key_decide_between_equal_first_parts() {
        QuotaCandidate<String> first = new QuotaCandidate<>(
                "first", Optional.of(ImmutableList.of(Fraction.of(95), Fraction.of(3))), ImmutableSet.of("agency"));
        QuotaCandidate<String> second = new QuotaCandidate<>(
                "second", Optional.of(ImmutableList.of(Fraction.of(95), Fraction.of(4))), ImmutableSet.of("agency"));
        QuotaSettlement<String> settled =
                QuotaPass.settle(List.of(first, second), List.of(scope("agency", 1, 1)), REFER_TO_AUTHORITY);
        assertThat(settled.subjects(Verdict.ADMITTED)).containsExactly("second");
    }

    @Test
    void exact_keys_tell_apart_what_two_decimals_would_not() {
        QuotaSettlement<String> settled = QuotaPass.settle(
                List.of(candidate("a", "9999/100", "agency"), candidate("b", "99991/1000", "agency")),
                List.of(scope("agency", 0, 1)),
                REFER_TO_AUTHORITY);
        assertThat(settled.subjects(Verdict.ADMITTED)).containsExactly("b");
    }

    @Test
    void tie_is_referred_with_the_places_left_and_those_behind_it_wait() {
        QuotaSettlement<String> settled = tieForTheSecondPlace(REFER_TO_AUTHORITY);
        assertThat(settled.outcomes())
                .containsEntry("An", QuotaOutcome.ADMITTED)
                .containsEntry("Bình", referred(limit(Ground.TIED, "agency", 2, 1)))
                .containsEntry("Cúc", referred(limit(Ground.TIED, "agency", 2, 1)))
                .containsEntry("Dũng", refused(limit(Ground.BEHIND_A_TIE, "agency", 2, 1)));
        assertThat(settled.open("agency")).isEqualTo(1);
        assertThat(settled.permits(ImmutableSet.of())).isTrue();
        assertThat(settled.permits(ImmutableSet.of("Cúc"))).isTrue();
        assertThat(settled.permits(ImmutableSet.of("Bình", "Cúc"))).isFalse();
        assertThat(settled.permits(ImmutableSet.of("Dũng"))).isFalse();
    }

    @Test
    void none_of_the_tied_leaves_the_place_empty() {
        QuotaSettlement<String> settled = tieForTheSecondPlace(NONE_OF_THE_TIED);
        assertThat(settled.outcomes())
                .containsEntry("An", QuotaOutcome.ADMITTED)
                .containsEntry("Bình", refused(limit(Ground.TIED, "agency", 2, 1)))
                .containsEntry("Cúc", refused(limit(Ground.TIED, "agency", 2, 1)))
                .containsEntry("Dũng", refused(limit(Ground.BEHIND_A_TIE, "agency", 2, 1)));
        assertThat(settled.permits(ImmutableSet.of("Cúc"))).isFalse();
    }

    private static QuotaSettlement<String> tieForTheSecondPlace(Quota.TieRule ties) {
        return QuotaPass.settle(
                List.of(
                        candidate("An", "98", "agency"),
                        candidate("Bình", "97", "agency"),
                        candidate("Cúc", "97", "agency"),
                        candidate("Dũng", "96", "agency")),
                List.of(scope("agency", 0, 2)),
                ties);
    }

    /** Else the agency would be filled from below, and whomever the authority chooses in the group would be too many. */
    @Test
    void place_of_the_agency_is_kept_for_a_tie_within_a_group() {
        List<QuotaCandidate<String>> candidates = List.of(
                candidate("a1", "95", "a", "agency"),
                candidate("a2", "95", "a", "agency"),
                candidate("b", "92", "b", "agency"),
                candidate("c", "90", "c", "agency"));
        List<QuotaScope> scopes = List.of(scope("a", 0, 1), scope("b", 0, 1), scope("c", 0, 1), scope("agency", 1, 2));

        QuotaSettlement<String> referred = QuotaPass.settle(candidates, scopes, REFER_TO_AUTHORITY);
        assertThat(referred.outcomes())
                .containsEntry("a1", referred(limit(Ground.TIED, "a", 1, 1)))
                .containsEntry("a2", referred(limit(Ground.TIED, "a", 1, 1)))
                .containsEntry("b", QuotaOutcome.ADMITTED)
                .containsEntry("c", refused(limit(Ground.BEHIND_A_TIE, "agency", 2, 1)));
        assertThat(referred.permits(ImmutableSet.of("a2"))).isTrue();

        QuotaSettlement<String> none = QuotaPass.settle(candidates, scopes, NONE_OF_THE_TIED);
        assertThat(none.subjects(Verdict.ADMITTED)).containsExactly("b", "c");
    }

    @Test
    void tie_within_a_group_claims_no_more_of_the_agency_than_the_group_has() {
        QuotaSettlement<String> settled = QuotaPass.settle(
                List.of(
                        candidate("a1", "95", "a", "agency"),
                        candidate("a2", "95", "a", "agency"),
                        candidate("b", "95", "agency")),
                List.of(scope("a", 0, 1), scope("agency", 1, 2)),
                REFER_TO_AUTHORITY);
        assertThat(settled.subjects(Verdict.ADMITTED)).containsExactly("b");
        assertThat(settled.subjects(Verdict.REFERRED)).containsExactly("a1", "a2");
    }

    @Test
    void candidate_of_a_full_scope_is_no_part_of_a_tie_elsewhere() {
        QuotaSettlement<String> settled = QuotaPass.settle(
                List.of(
                        candidate("first", "99", "x"),
                        candidate("shut out", "95", "x", "agency"),
                        candidate("free", "95", "agency")),
                List.of(scope("x", 0, 1), scope("agency", 1, 1)),
                NONE_OF_THE_TIED);
        assertThat(settled.subjects(Verdict.ADMITTED)).containsExactly("first", "free");
    }

    @ParameterizedTest
    @EnumSource
    void without_an_order_all_are_admitted_if_all_fit_and_referred_if_not(Quota.TieRule ties) {
        List<QuotaCandidate<String>> candidates = List.of(unordered("An", "agency"), unordered("Bình", "agency"));
        assertThat(QuotaPass.settle(candidates, List.of(scope("agency", 0, 2)), ties)
                        .subjects(Verdict.ADMITTED))
                .containsExactly("An", "Bình");
        assertThat(QuotaPass.settle(candidates, List.of(scope("agency", 0, 1)), ties)
                        .outcomes())
                .containsEntry("An", referred(limit(Ground.NO_ORDER, "agency", 1, 1)))
                .containsEntry("Bình", referred(limit(Ground.NO_ORDER, "agency", 1, 1)));
        assertThat(QuotaPass.settle(candidates, List.of(scope("agency", 0, 0)), ties)
                        .outcomes())
                .containsEntry("An", refused(limit(Ground.FULL, "agency", 0, 0)))
                .containsEntry("Bình", refused(limit(Ground.FULL, "agency", 0, 0)));
    }

    @ParameterizedTest
    @EnumSource
    void one_missing_key_leaves_its_scope_without_an_order_and_other_scopes_alone(Quota.TieRule ties) {
        QuotaSettlement<String> settled = QuotaPass.settle(
                List.of(
                        candidate("a1", "99", "a", "agency"),
                        unordered("a2", "a", "agency"),
                        candidate("b1", "95", "b", "agency"),
                        candidate("b2", "94", "b", "agency")),
                List.of(scope("a", 0, 1), scope("b", 0, 1), scope("agency", 1, 4)),
                ties);
        assertThat(settled.subjects(Verdict.REFERRED)).containsExactly("a1", "a2");
        assertThat(settled.subjects(Verdict.ADMITTED)).containsExactly("b1");
        assertThat(settled.subjects(Verdict.REFUSED)).containsExactly("b2");
    }

    @Test
    void missing_order_reaches_every_scope_that_shares_a_candidate_and_is_short_of_places() {
        QuotaSettlement<String> settled = QuotaPass.settle(
                List.of(
                        candidate("b2", "94", "b"),
                        candidate("b1", "95", "b", "agency"),
                        candidate("a1", "99", "agency", "a"),
                        unordered("a2", "a")),
                List.of(scope("a", 0, 1), scope("b", 0, 1), scope("agency", 1, 1)),
                REFER_TO_AUTHORITY);
        assertThat(settled.subjects(Verdict.REFERRED)).containsExactly("b2", "b1", "a1", "a2");
        assertThat(settled.outcomes().get("b2")).isEqualTo(referred(limit(Ground.NO_ORDER, "b", 1, 1)));
    }

    @ParameterizedTest
    @EnumSource
    void empty_and_tiny_rounds_are_settled(Quota.TieRule ties) {
        assertThat(QuotaPass.settle(List.<QuotaCandidate<String>>of(), List.of(), ties)
                        .outcomes())
                .isEmpty();
        assertThat(QuotaPass.settle(List.<QuotaCandidate<String>>of(), List.of(scope("agency", 0, 3)), ties)
                        .places())
                .containsEntry("agency", 0);
        assertThat(QuotaPass.settle(List.of(candidate("An", "99")), List.of(), ties)
                        .subjects(Verdict.ADMITTED))
                .containsExactly("An");
    }

    @Test
    void group_too_small_for_a_place_says_so_by_its_places() {
        PlacesRule literal = new PlacesRule(Fraction.of(1, 5), Direction.DOWN, Base.FINAL_GOOD, Optional.empty());
        QuotaSettlement<String> settled = QuotaPass.settle(
                List.of(candidate("An", "99", "group")),
                List.of(Board.everybodyIn("group", 0, 4, 5, literal)),
                REFER_TO_AUTHORITY);
        assertThat(settled.outcomes().get("An")).isEqualTo(refused(limit(Ground.FULL, "group", 0, 0)));
    }

    @ParameterizedTest
    @EnumSource
    void one_more_place_in_a_group_can_cost_another_group_the_place_of_the_agency(Quota.TieRule ties) {
        List<QuotaCandidate<String>> candidates =
                List.of(candidate("a", "95", "a", "agency"), candidate("b", "90", "b", "agency"));
        assertThat(QuotaPass.settle(
                                candidates, List.of(scope("a", 0, 0), scope("b", 0, 1), scope("agency", 1, 1)), ties)
                        .subjects(Verdict.ADMITTED))
                .containsExactly("b");
        assertThat(QuotaPass.settle(
                                candidates, List.of(scope("a", 0, 1), scope("b", 0, 1), scope("agency", 1, 1)), ties)
                        .subjects(Verdict.ADMITTED))
                .containsExactly("a");
    }

    @ParameterizedTest
    @EnumSource
    void right_list_is_not_the_largest_one_when_scopes_cross(Quota.TieRule ties) {
        QuotaSettlement<String> settled = QuotaPass.settle(
                List.of(candidate("best", "99", "x", "y"), candidate("b", "95", "x"), candidate("c", "94", "y")),
                List.of(scope("x", 0, 1), scope("y", 1, 1)),
                ties);
        assertThat(settled.subjects(Verdict.ADMITTED))
                .as("b and c would be two, over the head of the best")
                .containsExactly("best");
    }

    /** The reason why ties are better referred when scopes cross. */
    @Test
    void rise_into_a_tie_can_cost_the_place_when_scopes_cross_and_nobody_tied_is_admitted() {
        List<QuotaScope> scopes = List.of(scope("x", 0, 1), scope("y", 1, 1));
        QuotaCandidate<String> both = candidate("both", "95", "x", "y");
        QuotaCandidate<String> other = candidate("other", "95", "y");
        QuotaSettlement<String> low =
                QuotaPass.settle(List.of(both, other, candidate("own", "92", "x")), scopes, NONE_OF_THE_TIED);
        QuotaSettlement<String> high =
                QuotaPass.settle(List.of(both, other, candidate("own", "95", "x")), scopes, NONE_OF_THE_TIED);
        assertThat(low.subjects(Verdict.ADMITTED)).containsExactly("own");
        assertThat(high.subjects(Verdict.ADMITTED)).containsExactly("other");
    }

    @Test
    void a_tie_over_crossing_scopes_that_are_both_short_is_referred_as_a_whole() {
        List<QuotaCandidate<String>> tied =
                List.of(candidate("p", "95", "x", "y"), candidate("q", "95", "x"), candidate("r", "95", "y"));
        List<QuotaScope> scopes = List.of(scope("x", 0, 1), scope("y", 1, 1));

        // of p and q one may have the place of x, of p and r one that of y: who it is, is the authority's to say, for
        // all three
        QuotaSettlement<String> referred = QuotaPass.settle(tied, scopes, REFER_TO_AUTHORITY);
        assertThat(referred.subjects(Verdict.REFERRED)).containsExactlyInAnyOrder("p", "q", "r");
        assertThat(requireNonNull(referred.outcomes().get("p")).limits())
                .as("both are short for p")
                .hasSize(2);
        // p goes out with q, and then nobody contests the place of y
        assertThat(QuotaPass.settle(tied, scopes, NONE_OF_THE_TIED).subjects(Verdict.ADMITTED))
                .containsExactly("r");
    }

    @Test
    void caps_of_groups_do_not_imply_the_cap_of_the_agency_when_they_are_rounded_up() {
        PlacesRule up = new PlacesRule(Fraction.of(1, 5), Direction.UP, Base.GOOD_BEFORE_FALLBACK, Optional.empty());
        assertThat(up.places(Board.everybody(1, 1, 2)) + up.places(Board.everybody(1, 1, 2)))
                .isEqualTo(2)
                .isGreaterThan(up.places(Board.everybody(2, 2, 4)));
    }

    @Test
    void rates_may_differ_by_scope() {
        PlacesRule raised = new PlacesRule(Fraction.of(1, 4), Direction.DOWN, Base.FINAL_GOOD, Optional.empty());
        PlacesRule normal = new PlacesRule(Fraction.of(1, 5), Direction.DOWN, Base.FINAL_GOOD, Optional.empty());
        QuotaSettlement<String> settled = QuotaPass.settle(
                List.of(candidate("a", "99", "group", "agency"), candidate("b", "98", "group", "agency")),
                List.of(Board.everybodyIn("group", 0, 8, 10, normal), Board.everybodyIn("agency", 1, 8, 10, raised)),
                REFER_TO_AUTHORITY);
        assertThat(settled.places()).containsEntry("group", 1).containsEntry("agency", 2);
        assertThat(settled.outcomes().get("b")).isEqualTo(refused(limit(Ground.FULL, "group", 1, 0)));
    }

    @Test
    void misuse_is_refused_by_name() {
        QuotaCandidate<String> an = candidate("An", "99", "agency");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuotaPass.settle(List.of(an, an), List.of(scope("agency", 0, 1)), REFER_TO_AUTHORITY))
                .withMessage("subject (An) must stand only once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuotaPass.settle(List.of(an), List.of(), REFER_TO_AUTHORITY))
                .withMessage("scope (agency) must be declared");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuotaPass.settle(
                        List.of(an), List.of(scope("agency", 0, 1), scope("agency", 1, 1)), REFER_TO_AUTHORITY))
                .withMessage("scope (agency) must be declared only once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuotaPass.settle(
                        List.of(candidate("An", "99", "a", "b")),
                        List.of(scope("a", 0, 1), scope("b", 0, 1)),
                        REFER_TO_AUTHORITY))
                .withMessage("scopes ([a, b]) must be of different levels");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Board.everybodyIn("agency", -1, 0, 0, Board.capacity(1)))
                .withMessage("level (-1) must not be negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuotaPass.settle(List.of(an), List.of(scope("agency", 0, 1)), REFER_TO_AUTHORITY)
                        .open("elsewhere"))
                .withMessage("scope (elsewhere) must be one of [agency]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuotaOutcome(Verdict.REFUSED, ImmutableList.of()))
                .withMessage("limits ([]) must be empty for the admitted and for nobody else");
    }
}
