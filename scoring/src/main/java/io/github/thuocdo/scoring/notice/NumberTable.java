package io.github.thuocdo.scoring.notice;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.scoring.paper.Block;
import io.github.thuocdo.scoring.paper.Block.Column;
import io.github.thuocdo.scoring.paper.Block.Row;
import java.util.List;

/** Writes a table of one column of words and some of numbers. Not thread-safe. */
final class NumberTable {

    private final ImmutableList<Column> columns;
    private final ImmutableList.Builder<Row> rows = ImmutableList.builder();
    private final ImmutableList.Builder<Row> totals = ImmutableList.builder();

    NumberTable(String words, List<String> numbers) {
        columns = ImmutableList.<Column>builder()
                .add(Column.words(words))
                .addAll(numbers.stream().map(Column::numbers).toList())
                .build();
    }

    private static Row row(String words, List<String> cells, List<String> under) {
        return new Row(
                ImmutableList.<String>builder().add(words).addAll(cells).build(), ImmutableList.copyOf(under));
    }

    void add(String words, List<String> cells, List<String> under) {
        rows.add(row(words, cells, under));
    }

    /** Adds a row below the line. */
    void total(String words, List<String> cells, List<String> under) {
        totals.add(row(words, cells, under));
    }

    Block block() {
        return new Block.Table(columns, rows.build(), totals.build());
    }
}
