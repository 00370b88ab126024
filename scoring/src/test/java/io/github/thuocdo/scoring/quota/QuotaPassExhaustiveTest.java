package io.github.thuocdo.scoring.quota;

import static io.github.thuocdo.core.policy.rule.Quota.TieRule.NONE_OF_THE_TIED;
import static io.github.thuocdo.core.policy.rule.Quota.TieRule.REFER_TO_AUTHORITY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.scoring.quota.Board.Scope;
import io.github.thuocdo.scoring.quota.QuotaOutcome.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every small board there is, each of its lists held against the definition of a right one.
 *
 * <p>{@code -Dquota.people=4} also tries the boards of four people.
 */
class QuotaPassExhaustiveTest {

    private static final int PEOPLE = Integer.getInteger("quota.people", 3);

    /** How many people, in how many tie patterns, with how many places at a level, counted by hand. */
    static Stream<Arguments> boards() {
        return Stream.of(Arguments.of(1, 1, 3), Arguments.of(2, 2, 12), Arguments.of(3, 4, 49), Arguments.of(4, 8, 189))
                .limit(PEOPLE);
    }

    @ParameterizedTest
    @MethodSource("boards")
    void every_board_has_one_right_list_and_the_pass_finds_it(int people, int patterns, int places) {
        assertThat(checkAll(people, placements(people)))
                .as("tie patterns times places at either level")
                .isEqualTo(patterns * places * places);
    }

    /** All ways to put people into two scopes or into none, up to the names of the two. */
    private static List<int[]> placements(int people) {
        List<int[]> placements = new ArrayList<>();
        for (int code = 0; code < Math.pow(3, people); code++) {
            int[] members = new int[3];
            for (int person = 0, rest = code; person < people; person++, rest /= 3) {
                members[rest % 3] |= 1 << person;
            }
            if (Integer.numberOfTrailingZeros(members[0]) <= Integer.numberOfTrailingZeros(members[1])) {
                placements.add(members);
            }
        }
        return placements;
    }

    /** All ways in which neighbours in the ranking may be tied, all places from none to two. */
    private static int checkAll(int people, List<int[]> placements) {
        int boards = 0;
        for (int[] inner : placements) {
            for (int[] outer : placements) {
                for (int tied = 0; tied < 1 << people - 1; tied++) {
                    boards += checkAll(keys(people, tied), tied == 0, inner, outer);
                }
            }
        }
        return boards;
    }

    private static int checkAll(List<Integer> keys, boolean strict, int[] inner, int[] outer) {
        int boards = 0;
        for (int places = 0; places < 81; places++) {
            Board board = Board.of(
                    keys,
                    Scope.of(0, inner[0], places % 3),
                    Scope.of(0, inner[1], places / 3 % 3),
                    Scope.of(1, outer[0], places / 9 % 3),
                    Scope.of(1, outer[1], places / 27));
            // More places than candidates are as many as there are candidates: such a board has had its turn.
            if (board.scopes().stream().allMatch(scope -> scope.rule().equals(Board.capacity(scope.places())))) {
                check(board, strict);
                boards++;
            }
        }
        return boards;
    }

    private static List<Integer> keys(int people, int tied) {
        List<Integer> keys = new ArrayList<>(List.of(people));
        for (int person = 1; person < people; person++) {
            keys.add(keys.get(person - 1) - (1 - (tied >> person - 1 & 1)));
        }
        return keys;
    }

    private static void check(Board board, boolean strict) {
        RightLists lists = new RightLists(board);
        int none = board.admitted(NONE_OF_THE_TIED);
        assertSame(board, none, lists.onlyOneWithNoneOfTheTied());
        QuotaSettlement<Integer> refer = board.settle(REFER_TO_AUTHORITY);
        int admitted = Board.listOf(refer.subjects(Verdict.ADMITTED));
        if (strict) {
            int right = lists.onlyOneWithoutTies();
            assertSame(board, none, right);
            assertSame(board, admitted, right);
            assertSame(board, lists.inEveryOrder(), right);
        }
        if (board.isNested()) {
            assertSame(board, admitted, lists.inEveryOrder());
            int refused = Board.listOf(refer.subjects(Verdict.REFUSED));
            assertSame(board, refused, board.everybody() & ~lists.inSomeOrder());
        }
    }

    /** Without a description that millions of right results would pay for. */
    private static void assertSame(Board board, int list, int expected) {
        if (list != expected) {
            assertThat(Board.setOf(list)).as("%s", board).isEqualTo(Board.setOf(expected));
        }
    }
}
