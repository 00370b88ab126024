package io.github.thuocdo.scoring.quota;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.scoring.quota.Board.Scope;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The definition of a right list, checked list by list. Nothing here goes down a ranking or counts what is left: each of
 * the possible lists is held against the definition as it stands.
 */
final class RightLists {

    private final Board board;
    private final int people;
    private final int scopes;
    private final int[] members;
    private final int[] levels;
    private final int[] places;
    private final int[] above;
    private final int[] peers;

    RightLists(Board board) {
        this.board = board;
        this.people = board.size();
        this.scopes = board.scopes().size();
        this.members = board.scopes().stream().mapToInt(Scope::members).toArray();
        this.levels = board.scopes().stream().mapToInt(Scope::level).toArray();
        this.places = board.scopes().stream().mapToInt(Scope::places).toArray();
        this.above = IntStream.range(0, people).map(board::above).toArray();
        this.peers = IntStream.range(0, people).map(board::peers).toArray();
    }

    /** The one right list when no two keys are equal. */
    int onlyOneWithoutTies() {
        return only(this::isRightWithoutTies);
    }

    /** The one right list when nobody of a tie that does not fit is admitted. */
    int onlyOneWithNoneOfTheTied() {
        return only(this::isRightWithNoneOfTheTied);
    }

    private int only(IntPredicate right) {
        int[] lists = IntStream.rangeClosed(0, board.everybody()).filter(right).toArray();
        if (lists.length != 1) {
            assertThat(lists).as("right lists of %s", board).hasSize(1);
        }
        return lists[0];
    }

    /** No scope exceeds its places, and everybody refused has a scope that those ranked above fill. */
    private boolean isRightWithoutTies(int list) {
        for (int candidate = 0; candidate < people; candidate++) {
            if (!Board.has(list, candidate) && !isAnyScopeFull(list & above[candidate], candidate)) {
                return false;
            }
        }
        return isWithinPlaces(list);
    }

    /** Exactly those are absent for whom better ones or a tie leave no place. */
    private boolean isRightWithNoneOfTheTied(int list) {
        for (int candidate = 0; candidate < people; candidate++) {
            if (Board.has(list, candidate) == (isShutOut(list, candidate) || isTied(list, candidate, scopes))) {
                return false;
            }
        }
        return true;
    }

    private boolean isShutOut(int list, int candidate) {
        if (isAnyScopeFull(list & above[candidate], candidate)) {
            return true;
        }
        for (int scope = 0; scope < scopes; scope++) {
            for (int better = 0; Board.has(members[scope], candidate) && better < people; better++) {
                if (Board.has(above[candidate] & members[scope], better) && isTiedIn(list, better, scope)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a candidate is tied in one of the scopes further in than one; in any at all if there is no such one. */
    private boolean isTied(int list, int candidate, int outer) {
        for (int scope = 0; scope < scopes; scope++) {
            if ((outer == scopes || levels[scope] < levels[outer]) && isTiedIn(list, candidate, scope)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a candidate gets as far as this scope, and there more equals stand than better ones leave places. */
    private boolean isTiedIn(int list, int candidate, int scope) {
        if (!stands(list, candidate, scope)) {
            return false;
        }
        int standing = 0;
        for (int equal = 0; equal < people; equal++) {
            standing += Board.has(peers[candidate], equal) && stands(list, equal, scope) ? 1 : 0;
        }
        return count(list & above[candidate], scope) + standing > places[scope];
    }

    private boolean stands(int list, int candidate, int scope) {
        return Board.has(members[scope], candidate) && !isShutOut(list, candidate) && !isTied(list, candidate, scope);
    }

    private boolean isAnyScopeFull(int list, int candidate) {
        for (int scope = 0; scope < scopes; scope++) {
            if (Board.has(members[scope], candidate) && count(list, scope) >= places[scope]) {
                return true;
            }
        }
        return false;
    }

    private boolean isWithinPlaces(int list) {
        for (int scope = 0; scope < scopes; scope++) {
            if (count(list, scope) > places[scope]) {
                return false;
            }
        }
        return true;
    }

    private int count(int list, int scope) {
        return Integer.bitCount(list & members[scope]);
    }

    /** How many people the longest list within the places has. */
    int largest() {
        return IntStream.rangeClosed(0, board.everybody())
                .filter(this::isWithinPlaces)
                .map(Integer::bitCount)
                .max()
                .orElseThrow();
    }

    /** Those admitted in whatever order ties are broken. */
    int inEveryOrder() {
        return board.orders().stream().mapToInt(this::inOrder).reduce(board.everybody(), (left, right) -> left & right);
    }

    /** Those admitted in some order in which ties are broken. */
    int inSomeOrder() {
        return board.orders().stream().mapToInt(this::inOrder).reduce(0, (left, right) -> left | right);
    }

    /** The right list of one order, built naively: best first, whoever fits. */
    int inOrder(List<Integer> ranked) {
        int list = 0;
        for (int candidate : ranked) {
            int longer = list | 1 << candidate;
            list = isWithinPlaces(longer) ? longer : list;
        }
        return list;
    }
}
