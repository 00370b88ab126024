package io.github.thuocdo.scoring.statistics;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which numbers of several tables about the same people are hidden. The tables have the same columns, and rows of their own.
 *
 * <p>The rule: numbers below the minimum are hidden. A hidden sum hides its whole column or row. Every other hidden number must belong to an
 * <em>exchange</em>: two people, one of its row and one of another, whose outcomes could be exchanged without anything that is shown becoming
 * another. Where there is no such exchange, the one that costs the fewest people is made possible, by hiding what it would change.
 *
 * <p>So every hidden number has at least two values that agree with all that is shown in all tables together, even for somebody who knows who
 * is in which unit and group. All columns whose sum is hidden count as one here, since within them a person may be thought anywhere.
 */
final class Suppression implements Hiding {

    /** The columns with hidden sums. */
    private static final int POOL = -1;

    /** A person: the row in each table, and the column. */
    record Person(ImmutableList<Integer> rows, int column) {}

    /** A number in a table. */
    record Cell(int table, int row, int column) {}

    /** Two people who may exchange their columns. */
    private record Exchange(Person one, Person other) {}

    private final int tables;
    private final ImmutableSet<Integer> hiddenColumns;
    private final ImmutableList<ImmutableSet<Integer>> hiddenRows;
    private final ImmutableList<Person> kinds;
    private final Multiset<Cell> numbers = HashMultiset.create();
    private final Set<Cell> hidden = new HashSet<>();
    private final Set<Cell> exchanged = new HashSet<>();

    private Suppression(
            ImmutableList<Person> people,
            int tables,
            ImmutableSet<Integer> hiddenColumns,
            ImmutableList<ImmutableSet<Integer>> hiddenRows) {
        this.tables = tables;
        this.hiddenColumns = hiddenColumns;
        this.hiddenRows = hiddenRows;
        ImmutableList<Person> pooled = people.stream().map(this::pooled).collect(toImmutableList());
        this.kinds = ImmutableSet.copyOf(pooled).asList();
        pooled.forEach(person -> cells(person, person.column()).forEach(numbers::add));
    }

    /**
     * Decides.
     *
     * @param people  the people, each in one row of every table
     * @param rows  how many rows each table has, two at least
     * @param columns  how many columns all tables have, two at least
     * @param minimum  the least number that may be shown
     */
    static Suppression of(ImmutableList<Person> people, ImmutableList<Integer> rows, int columns, int minimum) {
        ImmutableSet<Integer> hiddenColumns =
                Line.hidden(sums(people.stream().map(Person::column).toList(), columns), minimum);
        ImmutableList<ImmutableSet<Integer>> hiddenRows = IntStream.range(0, rows.size())
                .mapToObj(table -> Line.hidden(
                        sums(people.stream().map(one -> one.rows().get(table)).toList(), rows.get(table)), minimum))
                .collect(toImmutableList());
        Suppression suppression = new Suppression(people, rows.size(), hiddenColumns, hiddenRows);
        ImmutableList<Cell> all = suppression.cells(rows, columns);
        all.stream().filter(cell -> suppression.isBelow(cell, minimum)).forEach(suppression.hidden::add);
        all.forEach(suppression::protect);
        return suppression;
    }

    /** Returns how many there are of each number. */
    static ImmutableList<Integer> sums(Iterable<Integer> places, int size) {
        Multiset<Integer> sums = HashMultiset.create();
        places.forEach(sums::add);
        return IntStream.range(0, size).mapToObj(sums::count).collect(toImmutableList());
    }

    private Person pooled(Person person) {
        return hiddenColumns.contains(person.column()) ? new Person(person.rows(), POOL) : person;
    }

    private ImmutableList<Cell> cells(ImmutableList<Integer> rows, int columns) {
        ImmutableList.Builder<Cell> cells = ImmutableList.builder();
        for (int table = 0; table < tables; table++) {
            for (int row = 0; row < rows.get(table); row++) {
                for (int column = 0; column < columns; column++) {
                    cells.add(new Cell(table, row, hiddenColumns.contains(column) ? POOL : column));
                }
            }
        }
        return ImmutableSet.copyOf(cells.build()).asList();
    }

    private Stream<Cell> cells(Person person, int column) {
        return IntStream.range(0, tables)
                .mapToObj(table -> new Cell(table, person.rows().get(table), column));
    }

    private boolean isBelow(Cell cell, int minimum) {
        return cell.column() == POOL
                || hiddenRows.get(cell.table()).contains(cell.row())
                || numbers.count(cell) < minimum;
    }

    /** Sees to it that a hidden number belongs to an exchange. Within the pool, a person of the row is enough. */
    private void protect(Cell cell) {
        if (!hidden.contains(cell) || exchanged.contains(cell) || (cell.column() == POOL && numbers.contains(cell))) {
            return;
        }
        Optional<Exchange> cheapest = exchanges(cell).reduce((one, other) -> cost(other) < cost(one) ? other : one);
        checkState(cheapest.isPresent(), "all of the people must not have one and the same outcome");
        touched(cheapest.get()).forEach(touched -> {
            hidden.add(touched);
            exchanged.add(touched);
        });
    }

    private Stream<Exchange> exchanges(Cell cell) {
        return kinds.stream()
                .filter(one -> one.rows().get(cell.table()) == cell.row())
                .flatMap(one -> kinds.stream()
                        .filter(other -> other.rows().get(cell.table()) != cell.row()
                                && one.column() != other.column()
                                && (one.column() == cell.column() || other.column() == cell.column()))
                        .map(other -> new Exchange(one, other)));
    }

    private int cost(Exchange exchange) {
        return touched(exchange)
                .filter(cell -> !hidden.contains(cell))
                .mapToInt(numbers::count)
                .sum();
    }

    /** The numbers that an exchange changes: four in every table where the two are in different rows. */
    private Stream<Cell> touched(Exchange exchange) {
        Person one = exchange.one();
        Person other = exchange.other();
        return IntStream.range(0, tables)
                .filter(table -> !one.rows().get(table).equals(other.rows().get(table)))
                .boxed()
                .flatMap(table -> Stream.of(one, other)
                        .flatMap(person -> Stream.of(one.column(), other.column())
                                .map(column -> new Cell(table, person.rows().get(table), column))));
    }

    @Override
    public boolean hidesPeople() {
        return false;
    }

    @Override
    public boolean hidesColumn(int column) {
        return hiddenColumns.contains(column);
    }

    @Override
    public boolean hidesRow(int table, int row) {
        return hiddenRows.get(table).contains(row);
    }

    @Override
    public boolean hides(int table, int row, int column) {
        return hidesColumn(column) || hidden.contains(new Cell(table, row, column));
    }
}
