package io.github.thuocdo.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import io.github.thuocdo.core.text.NoBean;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Several tables about the same people with the same columns, in which no number tells of single people (bảng số liệu đã ẩn số nhỏ),
 * unless they are {@linkplain #whole whole}.
 *
 * <p>What is hidden is said in {@link ClassStatistics}: every hidden number could be another one without anything that is shown becoming another, in all
 * tables together. Fewer people than the minimum have no numbers at all.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class SuppressedTables implements NoBean {

    private final ImmutableList<Entry> people;
    private final ImmutableList<String> columns;
    private final ImmutableList<ImmutableList<String>> rows;
    private final ImmutableList<Integer> tables;
    private final Hiding hiding;
    private final Multiset<Cell> numbers = HashMultiset.create();

    /**
     * One person (một người được đếm).
     *
     * @param rows  the row in each table, in the order of the tables
     * @param column  the column in all of them
     */
    public record Entry(ImmutableList<String> rows, String column) {

        /** Checks that nothing is null. */
        public Entry {
            Objects.requireNonNull(rows, "rows");
            Objects.requireNonNull(column, "column");
        }
    }

    private record Cell(int table, String row, String column) {}

    private SuppressedTables(
            ImmutableList<Entry> people, ImmutableList<String> columns, int fewestRows, Optional<Integer> minimum) {
        this.people = people;
        this.columns = columns;
        int width = people.isEmpty() ? 0 : people.get(0).rows().size();
        this.rows = IntStream.range(0, width)
                .mapToObj(table -> people.stream()
                        .map(one -> one.rows().get(table))
                        .sorted()
                        .distinct()
                        .collect(toImmutableList()))
                .collect(toImmutableList());
        this.tables = IntStream.range(0, width)
                .filter(table -> rows.get(table).size() >= fewestRows)
                .boxed()
                .collect(toImmutableList());
        this.hiding = minimum.map(this::hiding).orElse(Hiding.NOTHING);
        people.forEach(one -> IntStream.range(0, width)
                .forEach(table -> numbers.add(new Cell(table, one.rows().get(table), one.column()))));
    }

    private Hiding hiding(int minimum) {
        return people.size() < minimum ? Hiding.EVERYTHING : suppression(minimum);
    }

    private Suppression suppression(int minimum) {
        return Suppression.of(
                people.stream()
                        .map(one -> new Suppression.Person(
                                tables.stream()
                                        .map(table -> rows.get(table)
                                                .indexOf(one.rows().get(table)))
                                        .collect(toImmutableList()),
                                columns.indexOf(one.column())))
                        .collect(toImmutableList()),
                tables.stream().map(table -> rows.get(table).size()).collect(toImmutableList()),
                columns.size(),
                minimum);
    }

    /**
     * Counts people, and hides numbers.
     *
     * @param people  the people
     * @param columns  every column that there may be, two at least
     * @param minimum  the least number that may be shown
     * @return the tables
     * @throws IllegalArgumentException if there is one column only, or somebody stands in another, or in more or fewer tables than the others
     */
    public static SuppressedTables of(List<Entry> people, List<String> columns, int minimum) {
        return checked(people, columns, 2, Optional.of(minimum));
    }

    /**
     * Counts people, and hides nothing: for those who see the class of everybody anyway.
     *
     * @param people  the people
     * @param columns  every column that there may be, two at least
     * @return the tables, those of one row as well
     * @throws IllegalArgumentException as {@link #of} does
     */
    public static SuppressedTables whole(List<Entry> people, List<String> columns) {
        return checked(people, columns, 1, Optional.empty());
    }

    private static SuppressedTables checked(
            List<Entry> people, List<String> columns, int fewestRows, Optional<Integer> minimum) {
        checkArgument(columns.size() > 1, "columns (%s) must be two at least", columns);
        ImmutableSet<String> used = people.stream().map(Entry::column).collect(toImmutableSet());
        checkArgument(columns.containsAll(used), "columns (%s) must have those of all people (%s)", columns, used);
        ImmutableSet<Integer> widths =
                people.stream().map(one -> one.rows().size()).collect(toImmutableSet());
        checkArgument(widths.size() <= 1, "numbers of tables (%s) must be one", widths);
        return new SuppressedTables(ImmutableList.copyOf(people), ImmutableList.copyOf(columns), fewestRows, minimum);
    }

    /**
     * Returns how many people there are.
     *
     * @return the number; hidden below the minimum
     */
    public Count people() {
        return Count.of(people.size(), hiding.hidesPeople());
    }

    /**
     * Returns the rows of a table.
     *
     * @param table  which table, from 0
     * @return the rows in which somebody stands, in alphabetical order; none below the minimum, nor of a table of one row where
     *     numbers are hidden: it would tell of everybody
     */
    public ImmutableList<String> rows(int table) {
        return !hiding.hidesPeople() && tables.contains(table) ? rows.get(table) : ImmutableList.of();
    }

    /**
     * Returns the sum of a column.
     *
     * @param column  the column
     * @return the number, shown or hidden
     */
    public Count column(String column) {
        return Count.of(
                (int) people.stream().filter(one -> one.column().equals(column)).count(),
                hiding.hidesColumn(columns.indexOf(column)));
    }

    /**
     * Returns the sum of a row.
     *
     * @param table  which table, from 0
     * @param row  the row, one of {@link #rows}
     * @return the number, shown or hidden
     */
    public Count row(int table, String row) {
        return Count.of(
                columns.stream()
                        .mapToInt(column -> numbers.count(new Cell(table, row, column)))
                        .sum(),
                hiding.hidesRow(tables.indexOf(table), rows.get(table).indexOf(row)));
    }

    /**
     * Returns one number.
     *
     * @param table  which table, from 0
     * @param row  the row, one of {@link #rows}
     * @param column  the column
     * @return the number, shown or hidden
     */
    public Count number(int table, String row, String column) {
        return Count.of(
                numbers.count(new Cell(table, row, column)),
                hiding.hides(tables.indexOf(table), rows.get(table).indexOf(row), columns.indexOf(column)));
    }
}
