package io.github.thuocdo.scoring.statistics;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who reads published tables and tries every table of whole numbers from 0 that agrees with them: slow, and of a way of thinking of its
 * own. The tables are about the same people, so that their sums of columns agree.
 */
final class TableAttacker {

    /** What is published of one table; a number that is not shown is empty. Sums of columns stand in the last row, those of rows in the last column. */
    record Published(ImmutableList<ImmutableList<Optional<Integer>>> lines) {

        int rows() {
            return lines.size() - 1;
        }

        int columns() {
            return lines.get(0).size() - 1;
        }
    }

    /** A number in one of the tables. */
    record Place(int table, int row, int column) {}

    private final Published table;
    private final int[][] guess;
    private final Map<List<Integer>, Map<Place, Set<Integer>>> found = new LinkedHashMap<>();
    private final int index;

    private TableAttacker(int index, Published table) {
        this.index = index;
        this.table = table;
        this.guess = new int[table.rows()][table.columns()];
    }

    /** Returns the values that every number can have. */
    static Map<Place, Set<Integer>> possible(List<Published> tables, int people) {
        List<Map<List<Integer>, Map<Place, Set<Integer>>>> each = new ArrayList<>();
        for (int index = 0; index < tables.size(); index++) {
            TableAttacker attacker = new TableAttacker(index, tables.get(index));
            attacker.guess(0, people);
            each.add(attacker.found);
        }
        Set<List<Integer>> sums = new LinkedHashSet<>(each.get(0).keySet());
        each.forEach(one -> sums.retainAll(one.keySet()));
        Map<Place, Set<Integer>> possible = new LinkedHashMap<>();
        for (Map<List<Integer>, Map<Place, Set<Integer>>> one : each) {
            sums.forEach(sum -> one.get(sum)
                    .forEach((place, values) -> possible.computeIfAbsent(place, any -> new LinkedHashSet<>())
                            .addAll(values)));
        }
        return possible;
    }

    private void guess(int cell, int left) {
        if (cell == table.rows() * table.columns()) {
            if (left == 0) {
                check();
            }
            return;
        }
        int row = cell / table.columns();
        int column = cell % table.columns();
        Optional<Integer> shown = table.lines().get(row).get(column);
        for (int value = shown.orElse(0); value <= Math.min(left, shown.orElse(left)); value++) {
            guess[row][column] = value;
            guess(cell + 1, left - value);
        }
    }

    private int number(int row, int column) {
        if (row < table.rows() && column < table.columns()) {
            return guess[row][column];
        }
        int sum = 0;
        for (int r = 0; r < table.rows(); r++) {
            for (int c = 0; c < table.columns(); c++) {
                if ((row == table.rows() || r == row) && (column == table.columns() || c == column)) {
                    sum += guess[r][c];
                }
            }
        }
        return sum;
    }

    private void check() {
        Map<Place, Integer> numbers = new LinkedHashMap<>();
        for (int row = 0; row <= table.rows(); row++) {
            for (int column = 0; column <= table.columns(); column++) {
                int number = number(row, column);
                if (table.lines()
                        .get(row)
                        .get(column)
                        .filter(shown -> shown != number)
                        .isPresent()) {
                    return;
                }
                numbers.put(new Place(index, row, column), number);
            }
        }
        List<Integer> sums = new ArrayList<>();
        for (int column = 0; column < table.columns(); column++) {
            sums.add(number(table.rows(), column));
        }
        Map<Place, Set<Integer>> values = found.computeIfAbsent(sums, any -> new LinkedHashMap<>());
        numbers.forEach((place, number) ->
                values.computeIfAbsent(place, any -> new LinkedHashSet<>()).add(number));
    }
}
