package io.github.thuocdo.scoring.paper;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.scoring.paper.Block.Column;
import io.github.thuocdo.scoring.paper.Block.Row;
import java.util.List;

/** Writes a table of one column of words and some of numbers (bảng số liệu). Not thread-safe. */
public final class NumberTable implements NoBean {

    private final ImmutableList<Column> columns;
    private final ImmutableList.Builder<Row> rows = ImmutableList.builder();
    private final ImmutableList.Builder<Row> totals = ImmutableList.builder();

    /**
     * Begins a table.
     *
     * @param words  the heading of the words
     * @param numbers  the headings of the numbers
     */
    public NumberTable(String words, List<String> numbers) {
        columns = ImmutableList.<Column>builder()
                .add(Column.words(words))
                .addAll(numbers.stream().map(Column::numbers).toList())
                .build();
    }

    private static Row row(String words, List<String> cells, List<String> under) {
        return new Row(ImmutableList.<String>builder().add(words).addAll(cells).build(), ImmutableList.copyOf(under));
    }

    /**
     * Adds a row.
     *
     * @param words  what is counted
     * @param cells  a number a column
     * @param under  what stands below the row, a line each
     */
    public void add(String words, List<String> cells, List<String> under) {
        rows.add(row(words, cells, under));
    }

    /**
     * Adds a row below the line.
     *
     * @param words  what is counted
     * @param cells  a number a column
     * @param under  what stands below the row, a line each
     */
    public void total(String words, List<String> cells, List<String> under) {
        totals.add(row(words, cells, under));
    }

    /**
     * Returns the table.
     *
     * @return the table with the rows that were added so far
     * @throws IllegalArgumentException if a row has more or fewer numbers than there are columns
     */
    public Block.Table block() {
        return new Block.Table(columns, rows.build(), totals.build());
    }
}
