package io.github.thuocdo.scoring.tree;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.scoring.refusal.Place;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A table typed into a block of text.
 *
 * <pre>
 * tasks: |
 *   task | coefficient | assigned | faults
 *   # the plan of 2 March
 *   T1   | 2           | 5        | 1
 *   T2   | 1           | 4        |
 * </pre>
 *
 * <p>The first line has the headings; cells are parted by {@code |} and blanks around them do not count. A cell that is empty or a
 * hyphen is absent. Empty lines and lines that begin with {@code #} are skipped. Every row has as many cells as there are
 * headings.
 *
 * <p>This class is not thread-safe, for the values of its cells report to a collector.
 */
public final class TextTable {

    private final Place place;
    private final ImmutableSet<Key> columns;
    private final ImmutableList<TableParser.RowText> rows;
    private final Problems problems;

    private TextTable(
            Place place, ImmutableSet<Key> columns, ImmutableList<TableParser.RowText> rows, Problems problems) {
        this.place = place;
        this.columns = columns;
        this.rows = rows;
        this.problems = problems;
    }

    /**
     * Reads a table from a block of text, and reports what is wrong in it.
     *
     * @param block  the block, which must have been begun by {@code |}
     * @param layout  the columns
     * @param problems  the collector to report to
     * @return the table with the rows that could be read; empty if there are no headings
     */
    public static Optional<TextTable> read(TextScalar block, TableLayout layout, Problems problems) {
        return new TableParser(block, layout, problems)
                .table()
                .map(cut -> new TextTable(block.place(), cut.columns(), cut.rows(), problems));
    }

    /**
     * Returns where the table begins.
     *
     * @return the place
     */
    public Place place() {
        return place;
    }

    /**
     * Returns the columns that this table has, in its order.
     *
     * @return the columns
     */
    public ImmutableSet<Key> columns() {
        return columns;
    }

    /**
     * Returns the number of rows.
     *
     * @return the number, 0 or more; rows whose cells do not fit the headings are not counted
     */
    public int size() {
        return rows.size();
    }

    /**
     * Returns what a function reads from each row.
     *
     * @param <T>  what is read from one row
     * @param content  the function
     * @return what the function returned, in the order of the file
     */
    public <T> ImmutableList<T> rows(Function<Row, Optional<T>> content) {
        return rows.stream()
                .flatMap(text -> content.apply(new Row(text, problems)).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * One row of a table.
     *
     * <p>This class is not thread-safe, for the values of its cells report to a collector.
     */
    public static final class Row implements Keyed {

        private final TableParser.RowText text;
        private final Problems problems;
        private final Attempt attempt;

        private Row(TableParser.RowText text, Problems problems) {
            this.text = text;
            this.problems = problems;
            this.attempt = Attempt.begin(problems);
        }

        /**
         * Returns the number of the row.
         *
         * @return the number, from 1; the line of headings, comments and empty lines are not counted
         */
        public int number() {
            return text.number();
        }

        /**
         * Returns where the row begins.
         *
         * @return the place
         */
        public Place place() {
            return text.place();
        }

        /**
         * Returns the value of a cell that may be absent.
         *
         * @param column  the column
         * @return the value, absent if the cell is empty or the table has no such column
         */
        @Override
        public TextValue optional(Key column) {
            TextScalar cell = text.cells().get(column);
            return cell == null
                    ? TextValue.absent(place().cell(column.name()), problems)
                    : TextValue.of(cell, problems);
        }

        /**
         * Returns the value of a cell that must be there, and reports it as {@code missing-cell} if it is not.
         *
         * <p>If the table lacks a column that its layout requires, that has been reported once and is not repeated here.
         *
         * @param column  the column
         * @return the value, absent if the cell is empty
         */
        @Override
        public TextValue required(Key column) {
            TextValue value = optional(column);
            if (!value.isPresent()) {
                refuseMissing(column);
            }
            return value;
        }

        /**
         * Makes something of the row, if it is sound, and turns its refusal into a problem of this row.
         *
         * @param <T>  what is made
         * @param code  the code of the problem if the function refuses
         * @param maker  the function; the message of its {@code IllegalArgumentException} becomes the rule
         * @return what was made, empty if something was or is wrong
         * @throws IllegalArgumentException if the function refuses and the code is not lower-case words joined by hyphens
         */
        @Override
        public <T> Optional<T> make(String code, Supplier<T> maker) {
            return attempt.make(place(), code, BilingualText.of(text.line()), maker);
        }

        /**
         * Reports that the cells of this row do not fit together, for rules that this layer does not know.
         *
         * @param code  the stable code: lower-case words joined by hyphens
         * @param value  what a map would be told with; a row is shown as it stands
         * @param rule  what must be so
         * @throws IllegalArgumentException if the code is not lower-case words joined by hyphens, or the rule is blank
         */
        @Override
        public void refuse(String code, BilingualText value, BilingualText rule) {
            problems.addOfWhole(place(), code, BilingualText.of(text.line()), rule);
        }

        private void refuseMissing(Key column) {
            if (text.missing().contains(column)) {
                problems.meetAgain();
            } else {
                problems.add(
                        place().cell(column.name()),
                        "missing-cell",
                        "",
                        new BilingualText("không được để trống trong dòng này", "must not be empty in this row"));
            }
        }
    }
}
