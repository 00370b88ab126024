package io.github.thuocdo.scoring.quota;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Rounding;
import io.github.thuocdo.core.number.Rounding.Direction;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.scoring.quota.Board.Scope;
import io.github.thuocdo.scoring.quota.PlacesRule.Base;
import io.github.thuocdo.scoring.quota.PlacesRule.SmallGroup;
import io.github.thuocdo.scoring.quota.QuotaOutcome.Ground;
import io.github.thuocdo.scoring.quota.QuotaOutcome.Limit;
import io.github.thuocdo.scoring.quota.QuotaOutcome.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple3;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The laws of a cap, on boards of up to eight candidates with real shares, roundings, bases and small groups. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE) // every board at the edge is in QuotaPassExhaustiveTest
class QuotaPassProperties {

    /** The bases in which people of lower classes count. */
    private static final ImmutableSet<Base> ALL_COUNT =
            Sets.immutableEnumSet(Base.RANKED, Base.STILL_RANKED, Base.STAFF);

    private static final int INNER = 2;
    private static final int OUTER = 2;
    private static final int MOST = 8;

    // ------------------------------------------------------------------------------------------------ boards

    /** Any board: inner and outer scopes may cross, and keys be equal. */
    @Provide
    Arbitrary<Board> boards() {
        Arbitrary<List<Tuple3<Integer, Integer, Integer>>> people = Combinators.combine(
                        evenly(1, 3), evenly(0, INNER), evenly(0, OUTER))
                .as(Tuple::of)
                .list()
                .ofMinSize(2)
                .ofMaxSize(MOST)
                .withSizeDistribution(RandomDistribution.uniform());
        Arbitrary<List<Scope>> scopes = Combinators.combine(evenly(0, 12), evenly(0, 3), rules())
                .as((good, others, rule) -> new Scope(0, 0, good, others, rule))
                .list()
                .ofSize(INNER + OUTER);
        return Combinators.combine(people, scopes).as(QuotaPassProperties::board);
    }

    private static Arbitrary<Integer> evenly(int least, int most) {
        return Arbitraries.integers().between(least, most).withDistribution(RandomDistribution.uniform());
    }

    /** The same without equal keys. */
    @Provide
    Arbitrary<Board> strictBoards() {
        return boards().map(QuotaPassProperties::strict);
    }

    /** An agency with its groups, and another without any. */
    @Provide
    Arbitrary<Board> nestedBoards() {
        return boards().map(QuotaPassProperties::nested);
    }

    @Provide
    Arbitrary<Board> boardsWithOneScope() {
        return boards().map(board -> {
            Scope only = board.scopes().get(0);
            return new Board(board.keys(), ImmutableList.of(only.with(board.everybody(), only.good())));
        });
    }

    /** Groups that leave nobody out, one rate, rounding down, no exception: as the decree reads. */
    @Provide
    Arbitrary<Board> literalBoards() {
        return Combinators.combine(nestedBoards(), rates(), Arbitraries.of(Base.class))
                .as((board, rate, base) -> {
                    PlacesRule rule = new PlacesRule(rate, Direction.DOWN, base, Optional.empty());
                    List<Scope> groups = board.scopes().subList(0, INNER);
                    int grouped = groups.stream().mapToInt(Scope::members).reduce(0, (left, right) -> left | right);
                    Scope first = groups.get(0);
                    List<Scope> scopes = new ArrayList<>(groups);
                    scopes.set(0, first.with(first.members() | board.everybody() & ~grouped, first.good()));
                    int good = groups.stream().mapToInt(Scope::good).sum();
                    scopes.add(new Scope(1, board.everybody(), good, 9, rule));
                    return new Board(
                            board.keys(), ImmutableList.copyOf(Lists.transform(scopes, scope -> scope.with(rule))));
                });
    }

    private static Board board(List<Tuple3<Integer, Integer, Integer>> people, List<Scope> empty) {
        Board nobody = new Board(
                people.stream().map(Tuple3::get1).collect(ImmutableList.toImmutableList()), ImmutableList.of());
        ImmutableList.Builder<Scope> scopes = ImmutableList.builder();
        for (int index = 0; index < INNER; index++) {
            int number = index + 1;
            int members = nobody.list(person -> people.get(person).get2() == number);
            scopes.add(empty.get(index).with(members, empty.get(index).good()));
        }
        for (int index = INNER; index < INNER + OUTER; index++) {
            int number = index - INNER + 1;
            int members = nobody.list(person -> people.get(person).get3() == number);
            scopes.add(empty.get(index).at(1).with(members, empty.get(index).good()));
        }
        return new Board(nobody.keys(), scopes.build());
    }

    private static Board strict(Board board) {
        List<Integer> distinct = IntStream.range(0, board.size())
                .mapToObj(person -> board.key(person) * 10 + person)
                .toList();
        return new Board(ImmutableList.copyOf(distinct), board.scopes());
    }

    /** Widens one outer scope to hold every inner one. */
    private static Board nested(Board board) {
        Scope outer = board.scopes().get(INNER);
        Scope other = board.scopes().get(INNER + 1);
        int inside = outer.members()
                | board.scopes().get(0).members()
                | board.scopes().get(1).members();
        return board.withScope(INNER, outer.with(inside, outer.good()))
                .withScope(INNER + 1, other.with(other.members() & ~inside, other.good()));
    }

    private static Arbitrary<Fraction> rates() {
        return Arbitraries.of("1/5", "1/4", "23/100", "3/10", "2/5", "0", "1").map(Fraction::parse);
    }

    @Provide
    Arbitrary<PlacesRule> rules() {
        Arbitrary<Optional<SmallGroup>> smallGroups = Combinators.combine(evenly(1, 7), evenly(0, 2))
                .as((below, places) -> new SmallGroup(below, places, Quota.SmallException.AT_LEAST_ONE))
                .optional(0.3);
        Arbitrary<PlacesRule> shares = Combinators.combine(
                        rates(), Arbitraries.of(Direction.class), Arbitraries.of(Base.class), smallGroups)
                .as(PlacesRule::new);
        return Arbitraries.frequencyOf(
                Tuple.of(1, shares), Tuple.of(2, evenly(0, 3).map(Board::capacity)));
    }

    /** A law that its boards never put to the test would hold for nothing. */
    @Property
    @StatisticsReport(onFailureOnly = true)
    void boards_put_the_laws_to_the_test(@ForAll("boards") Board board) {
        QuotaSettlement<Integer> refer = board.settle(Quota.TieRule.REFER_TO_AUTHORITY);
        Statistics.label("referred")
                .collect(list(refer, Verdict.REFERRED) != 0)
                .coverage(checker -> checker.check(true).percentage(share -> share > 10));
        Statistics.label("refused and admitted")
                .collect(list(refer, Verdict.REFUSED) != 0 && list(refer, Verdict.ADMITTED) != 0)
                .coverage(checker -> checker.check(true).percentage(share -> share > 50));
        Statistics.label("behind a tie")
                .collect(refer.outcomes().values().stream()
                        .flatMap(outcome -> outcome.limits().stream())
                        .anyMatch(limit -> limit.ground() == Ground.BEHIND_A_TIE))
                .coverage(checker -> checker.check(true).percentage(share -> share > 4));
        Statistics.label("crossing")
                .collect(!board.isNested())
                .coverage(checker -> checker.check(true).percentage(share -> share > 40));
        Statistics.label("rules differ")
                .collect(board.admitted(Quota.TieRule.REFER_TO_AUTHORITY)
                        != board.admitted(Quota.TieRule.NONE_OF_THE_TIED))
                .coverage(checker -> checker.check(true).percentage(share -> share > 1));
    }

    // -------------------------------------------------------------------------------------------- definition

    @Property
    void without_ties_the_pass_finds_the_one_right_list(
            @ForAll("strictBoards") Board board, @ForAll Quota.TieRule ties) {
        assertThat(board.admitted(ties)).isEqualTo(new RightLists(board).onlyOneWithoutTies());
    }

    @Property
    void with_ties_of_whom_none_is_admitted_the_pass_finds_the_one_right_list(@ForAll("boards") Board board) {
        assertThat(board.admitted(Quota.TieRule.NONE_OF_THE_TIED))
                .isEqualTo(new RightLists(board).onlyOneWithNoneOfTheTied());
    }

    @Property(tries = 500)
    void in_nested_scopes_only_what_depends_on_a_tie_is_referred(@ForAll("nestedBoards") Board board) {
        RightLists lists = new RightLists(board);
        QuotaSettlement<Integer> settled = board.settle(Quota.TieRule.REFER_TO_AUTHORITY);
        assertThat(list(settled, Verdict.ADMITTED)).isEqualTo(lists.inEveryOrder());
        assertThat(list(settled, Verdict.REFUSED)).isEqualTo(board.everybody() & ~lists.inSomeOrder());
    }

    @Property
    void with_a_third_level_around_all_the_admitted_have_their_places_in_every_order(
            @ForAll("nestedBoards") Board board, @ForAll @IntRange(max = MOST) int places) {
        Board deeper = new Board(
                board.keys(),
                ImmutableList.<Scope>builder()
                        .addAll(board.scopes())
                        .add(Scope.of(2, board.everybody(), places))
                        .build());
        QuotaSettlement<Integer> settled = deeper.settle(Quota.TieRule.REFER_TO_AUTHORITY);
        assertThat(list(settled, Verdict.ADMITTED) & ~new RightLists(deeper).inEveryOrder())
                .isZero();
        assertThat(choices(deeper, settled)).allMatch(choice -> settled.permits(Board.setOf(choice)));
    }

    @Property
    void list_of_nested_scopes_is_the_largest_within_the_places(@ForAll("nestedBoards") Board nested) {
        Board board = strict(nested);
        assertThat(Integer.bitCount(board.admitted(Quota.TieRule.REFER_TO_AUTHORITY)))
                .isEqualTo(new RightLists(board).largest());
    }

    @Property
    void order_of_the_input_does_not_matter(
            @ForAll("boards") Board board, @ForAll Quota.TieRule ties, @ForAll Random random) {
        List<QuotaCandidate<Integer>> candidates = board.candidates();
        List<QuotaScope> scopes = board.quotaScopes();
        Collections.shuffle(candidates, random);
        Collections.shuffle(scopes, random);
        assertThat(QuotaPass.settle(candidates, scopes, ties)).isEqualTo(board.settle(ties));
    }

    @Property
    void referring_does_not_depend_on_which_scopes_are_called_inner(@ForAll("boards") Board board) {
        Board turned = new Board(
                board.keys(),
                ImmutableList.copyOf(Lists.transform(board.scopes(), scope -> scope.at(1 - scope.level()))));
        assertThat(verdicts(turned.settle(Quota.TieRule.REFER_TO_AUTHORITY)))
                .isEqualTo(verdicts(board.settle(Quota.TieRule.REFER_TO_AUTHORITY)));
    }

    // -------------------------------------------------------------------------------------------------- laws

    @Property
    void q1_cap_is_respected_in_every_scope_whatever_the_authority_chooses(
            @ForAll("boards") Board board, @ForAll Quota.TieRule ties) {
        QuotaSettlement<Integer> settled = board.settle(ties);
        int admitted = list(settled, Verdict.ADMITTED);
        for (int choice : choices(board, settled)) {
            int list = admitted | choice;
            assertThat(settled.permits(Board.setOf(choice))).isTrue();
            for (Scope scope : board.scopes()) {
                assertThat(Integer.bitCount(list & scope.members()))
                        .as("%s in %s", Board.setOf(list), scope)
                        .isLessThanOrEqualTo(lawful(scope, list));
            }
        }
    }

    /** Every choice among the referred that heeds the open places in its reasons, and nothing else. */
    private static List<Integer> choices(Board board, QuotaSettlement<Integer> settled) {
        int referred = list(settled, Verdict.REFERRED);
        List<Integer> choices = new ArrayList<>();
        for (int choice = 0; choice <= board.everybody(); choice++) {
            if ((choice & ~referred) == 0 && heedsReasons(board, settled, choice)) {
                choices.add(choice);
            }
        }
        return choices;
    }

    private static boolean heedsReasons(Board board, QuotaSettlement<Integer> settled, int choice) {
        return Board.setOf(choice).stream()
                .flatMap(person -> settled.outcomes().get(person).limits().stream())
                .allMatch(limit -> Integer.bitCount(choice & scope(board, limit).members()) <= limit.open());
    }

    /** The cap in its own words, with the base counted in the final list; no bisection, no fixed point. */
    private static int lawful(Scope scope, int list) {
        PlacesRule rule = scope.rule();
        int excellent = Integer.bitCount(list & scope.members());
        int candidates = scope.candidates();
        int base = switch (rule.base()) {
            case FINAL_GOOD -> scope.good() + candidates - excellent;
            case GOOD_BEFORE_FALLBACK -> scope.good();
            case GOOD_OR_BETTER -> scope.good() + candidates;
            case GOOD_OR_ADMITTED -> scope.good() + excellent;
            case RANKED, STAFF -> scope.good() + candidates + scope.others();
            case STILL_RANKED -> scope.good() + excellent + scope.others();
        };
        int share = Rounding.toWhole(rule.rounding())
                .apply(rule.rate().multipliedBy(Fraction.of(base)))
                .floor()
                .intValueExact();
        int people = candidates + scope.good() + scope.others();
        return rule.smallGroup()
                .filter(group -> people < group.below())
                .map(group -> Math.max(share, group.places()))
                .orElse(share);
    }

    @Property
    void q2_every_reason_is_true_so_no_further_person_could_be_admitted(
            @ForAll("boards") Board board, @ForAll Quota.TieRule ties) {
        QuotaSettlement<Integer> settled = board.settle(ties);
        int admitted = list(settled, Verdict.ADMITTED);
        settled.outcomes().forEach((person, outcome) -> {
            for (Limit limit : outcome.limits()) {
                Scope scope = scope(board, limit);
                int above = board.above(person) & scope.members();
                assertThat(Board.has(scope.members(), person)).isTrue();
                assertThat(limit.places()).isEqualTo(scope.places());
                switch (limit.ground()) {
                    case FULL -> {
                        assertThat(limit.open()).isZero();
                        assertThat(Integer.bitCount(admitted & above)).isEqualTo(limit.places());
                    }
                    case TIED -> {
                        assertThat(limit.open()).isPositive();
                        assertThat(Integer.bitCount(board.peers(person) & scope.members()))
                                .isGreaterThan(limit.open());
                        assertThat(outcome.verdict())
                                .isEqualTo(
                                        ties == Quota.TieRule.REFER_TO_AUTHORITY ? Verdict.REFERRED : Verdict.REFUSED);
                    }
                    case BEHIND_A_TIE -> {
                        assertThat(limit.open()).isPositive();
                        assertThat(Integer.bitCount(admitted & above)).isEqualTo(limit.places() - limit.open());
                        assertThat(Board.setOf(above))
                                .anyMatch(better -> settled.outcomes().get(better).limits().stream()
                                        .anyMatch(tie -> tie.ground() == Ground.TIED));
                    }
                    case NO_ORDER -> throw new AssertionError("everybody has a key");
                }
            }
        });
    }

    @Property
    void q3_better_candidate_of_the_same_scopes_never_fares_worse(
            @ForAll("boards") Board board, @ForAll Quota.TieRule ties) {
        QuotaSettlement<Integer> settled = board.settle(ties);
        for (int worse = 0; worse < board.size(); worse++) {
            for (int better : Board.setOf(board.above(worse))) {
                if (board.scopesOf(better).equals(board.scopesOf(worse))) {
                    assertThat(verdict(settled, better)).isLessThanOrEqualTo(verdict(settled, worse));
                }
            }
        }
    }

    @Property
    void q4_equal_candidates_of_the_same_scopes_fare_alike(@ForAll("boards") Board board, @ForAll Quota.TieRule ties) {
        QuotaSettlement<Integer> settled = board.settle(ties);
        for (int one = 0; one < board.size(); one++) {
            for (int other : Board.setOf(board.peers(one))) {
                if (board.scopesOf(one).equals(board.scopesOf(other))) {
                    assertThat(settled.outcomes().get(one))
                            .isEqualTo(settled.outcomes().get(other));
                }
            }
        }
    }

    @Property
    void q5_tiny_scopes_follow_the_declared_rule(
            @ForAll("rules") PlacesRule rule,
            @ForAll @IntRange(max = 7) int candidates,
            @ForAll @IntRange(max = 3) int good,
            @ForAll Quota.TieRule ties) {
        List<Integer> keys = IntStream.range(0, candidates).boxed().toList();
        Scope scope = new Scope(0, (1 << candidates) - 1, good, 0, rule);
        assertThat(Integer.bitCount(Board.of(keys, scope).admitted(ties)))
                .isEqualTo(rule.places(Board.everybody(candidates, good, candidates + good)))
                .isBetween(0, candidates);
    }

    @Property
    void q6_cap_applied_to_its_own_outcome_changes_nothing(@ForAll("boards") Board board, @ForAll Quota.TieRule ties) {
        QuotaSettlement<Integer> settled = board.settle(ties);
        for (int choice : choices(board, settled)) {
            Board again = board.withCandidates(list(settled, Verdict.ADMITTED) | choice);
            assertThat(again.admitted(ties)).isEqualTo(again.everybody());
        }
    }

    @Property
    void q7_more_places_where_all_fit_change_nothing(@ForAll("boards") Board board, @ForAll Quota.TieRule ties) {
        QuotaSettlement<Integer> settled = board.settle(ties);
        for (int index = 0; index < INNER + OUTER; index++) {
            Scope scope = board.scopes().get(index);
            if (scope.places() == scope.candidates()) {
                Board looser = board.withScope(index, scope.with(Board.capacity(Integer.MAX_VALUE)));
                assertThat(looser.settle(ties)).isEqualTo(settled);
            }
        }
    }

    @Property
    void q8_in_one_scope_more_places_demote_nobody(
            @ForAll("boardsWithOneScope") Board board,
            @ForAll @IntRange(max = MOST) int more,
            @ForAll Quota.TieRule ties) {
        Scope scope = board.scopes().get(0);
        Board looser = board.withScope(0, scope.with(Board.capacity(scope.places() + more)));
        assertNobodyFaresWorse(board.settle(ties), looser.settle(ties));
    }

    @Property
    void q9_raising_ones_own_key_never_hurts_when_ties_are_referred(@ForAll("boards") Board board) {
        assertRiseNeverHurts(board, Quota.TieRule.REFER_TO_AUTHORITY);
    }

    @Property
    void q9_raising_ones_own_key_never_hurts_in_nested_scopes(@ForAll("nestedBoards") Board board) {
        assertRiseNeverHurts(board, Quota.TieRule.NONE_OF_THE_TIED);
    }

    private static void assertRiseNeverHurts(Board board, Quota.TieRule ties) {
        QuotaSettlement<Integer> settled = board.settle(ties);
        for (int person = 0; person < board.size(); person++) {
            for (int key = board.key(person) + 1; key <= 5; key++) {
                assertThat(verdict(board.withKey(person, key).settle(ties), person))
                        .isLessThanOrEqualTo(verdict(settled, person));
            }
        }
    }

    @Property
    void q10_people_who_count_in_no_base_do_not_matter(
            @ForAll("boards") Board board, @ForAll @IntRange(max = 9) int more, @ForAll Quota.TieRule ties) {
        QuotaSettlement<Integer> settled = board.settle(ties);
        for (int index = 0; index < INNER + OUTER; index++) {
            Scope scope = board.scopes().get(index);
            if (ALL_COUNT.contains(scope.rule().base())) {
                continue;
            }
            Scope larger = new Scope(scope.level(), scope.members(), scope.good(), scope.others() + more, scope.rule());
            boolean crossesLimit = scope.rule()
                    .smallGroup()
                    .filter(group -> isSmall(scope, group) != isSmall(larger, group))
                    .isPresent();
            if (!crossesLimit) {
                assertThat(board.withScope(index, larger).settle(ties)).isEqualTo(settled);
            }
        }
    }

    private static boolean isSmall(Scope scope, SmallGroup group) {
        return scope.candidates() + scope.good() + scope.others() < group.below();
    }

    /** Whoever goes without for want of places may as well not have stood, if the base counts both alike. */
    @Property
    void q10_candidates_refused_for_want_of_places_do_not_matter(@ForAll("strictBoards") Board any) {
        Board board = new Board(
                any.keys(),
                ImmutableList.copyOf(
                        Lists.transform(any.scopes(), scope -> scope.with(countingAllAlike(scope.rule())))));
        int admitted = board.admitted(Quota.TieRule.REFER_TO_AUTHORITY);
        for (int refused : Board.setOf(board.everybody() & ~admitted)) {
            Board without = board.withCandidates(board.everybody() & ~(1 << refused));
            int below = (1 << refused) - 1;
            assertThat(without.admitted(Quota.TieRule.REFER_TO_AUTHORITY))
                    .isEqualTo(admitted & below | admitted >> 1 & ~below);
        }
    }

    private static PlacesRule countingAllAlike(PlacesRule rule) {
        Base base = switch (rule.base()) {
            case GOOD_BEFORE_FALLBACK, FINAL_GOOD -> Base.FINAL_GOOD;
            case GOOD_OR_ADMITTED, GOOD_OR_BETTER -> Base.GOOD_OR_BETTER;
            case STILL_RANKED, RANKED -> Base.RANKED;
            case STAFF -> Base.STAFF;
        };
        return new PlacesRule(rule.rate(), rule.rounding(), base, rule.smallGroup());
    }

    @Property
    void q11_boards_without_a_common_scope_are_settled_alike_together_and_apart(
            @ForAll("boards") Board one,
            @ForAll("boards") Board other,
            @ForAll Quota.TieRule ties,
            @ForAll boolean ordered) {
        Board right = ordered || other.size() == 0 ? other : other.withKey(0, Board.NO_KEY);
        ImmutableList<Scope> shifted = right.scopes().stream()
                .map(scope -> scope.with(scope.members() << one.size(), scope.good()))
                .collect(ImmutableList.toImmutableList());
        Board both = new Board(
                ImmutableList.<Integer>builder()
                        .addAll(one.keys())
                        .addAll(right.keys())
                        .build(),
                ImmutableList.<Scope>builder()
                        .addAll(one.scopes())
                        .addAll(shifted)
                        .build());
        QuotaSettlement<Integer> settled = both.settle(ties);
        assertThat(list(settled, Verdict.ADMITTED)).isEqualTo(one.admitted(ties) | right.admitted(ties) << one.size());
        assertThat(list(settled, Verdict.REFERRED))
                .isEqualTo(list(one.settle(ties), Verdict.REFERRED)
                        | list(right.settle(ties), Verdict.REFERRED) << one.size());
    }

    @Property
    void missing_keys_leave_the_cap_respected_whatever_the_authority_chooses(
            @ForAll("boards") Board board,
            @ForAll @IntRange(max = (1 << MOST) - 1) int keyless,
            @ForAll Quota.TieRule ties) {
        QuotaSettlement<Integer> settled = board.withoutKeys(keyless).settle(ties);
        int admitted = list(settled, Verdict.ADMITTED);
        for (int choice : choices(board, settled)) {
            assertThat(settled.permits(Board.setOf(choice))).isTrue();
            assertThat(board.scopes())
                    .allMatch(scope -> Integer.bitCount((admitted | choice) & scope.members()) <= scope.places());
        }
    }

    /** Wherever the authority puts those without a key, the admitted keep their places. */
    @Property
    void missing_keys_admit_nobody_who_might_have_to_give_way(
            @ForAll("nestedBoards") Board board,
            @ForAll @IntRange(max = (1 << MOST) - 1) int keyless,
            @ForAll Random random) {
        int admitted = board.withoutKeys(keyless).admitted(Quota.TieRule.REFER_TO_AUTHORITY);
        Board ordered = board;
        for (int person : Board.setOf(keyless & board.everybody())) {
            ordered = ordered.withKey(person, random.nextInt(6));
        }
        assertThat(admitted & ~new RightLists(ordered).inEveryOrder()).isZero();
    }

    @Property
    void groups_capped_alike_and_rounded_down_imply_the_cap_of_the_agency(
            @ForAll("literalBoards") Board board, @ForAll Quota.TieRule ties) {
        Board groupsOnly = new Board(board.keys(), board.scopes().subList(0, INNER));
        assertThat(verdicts(board.settle(ties))).isEqualTo(verdicts(groupsOnly.settle(ties)));
    }

    // ------------------------------------------------------------------------------------------------ reading

    private static int list(QuotaSettlement<Integer> settled, Verdict verdict) {
        return Board.listOf(settled.subjects(verdict));
    }

    private static Verdict verdict(QuotaSettlement<Integer> settled, int person) {
        return settled.outcomes().get(person).verdict();
    }

    private static ImmutableMap<Integer, Verdict> verdicts(QuotaSettlement<Integer> settled) {
        return ImmutableMap.copyOf(Maps.transformValues(settled.outcomes(), QuotaOutcome::verdict));
    }

    private static Scope scope(Board board, Limit limit) {
        return board.scopes().get(Integer.parseInt(limit.scope().substring(1)));
    }

    private static void assertNobodyFaresWorse(QuotaSettlement<Integer> before, QuotaSettlement<Integer> after) {
        before.outcomes()
                .forEach(
                        (person, outcome) -> assertThat(verdict(after, person)).isLessThanOrEqualTo(outcome.verdict()));
    }
}
