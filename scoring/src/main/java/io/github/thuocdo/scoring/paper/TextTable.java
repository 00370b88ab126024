package io.github.thuocdo.scoring.paper;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.thuocdo.scoring.paper.Block.Column;
import io.github.thuocdo.scoring.paper.Block.Row;
import io.github.thuocdo.scoring.paper.Block.Side;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table in plain text. Numbers keep their width, words are wrapped. Where the numbers leave no room for the words, each cell has a line of
 * its own instead.
 */
final class TextTable {

    private static final int LEAST_WORDS = 10;
    private static final int LEAST_ONLY_WORDS = 28;
    private static final Splitter SPACE = Splitter.on(' ');
    private static final String GAP = "  ";
    private static final String UNDER = "    ";

    private final ImmutableList<Column> columns;
    private final ImmutableList<ImmutableList<String>> rows;
    private final ImmutableList<ImmutableList<String>> totals;
    private final Block.Table table;
    private final int[] widths;

    TextTable(Block.Table table) {
        this.table = table;
        this.columns = table.columns();
        this.rows = cleaned(table.rows());
        this.totals = cleaned(table.totals());
        this.widths = IntStream.range(0, columns.size()).map(this::widest).toArray();
    }

    private static ImmutableList<ImmutableList<String>> cleaned(ImmutableList<Row> rows) {
        return rows.stream()
                .map(row -> row.cells().stream().map(TextLines::clean).collect(toImmutableList()))
                .collect(toImmutableList());
    }

    private int widest(int column) {
        return Math.max(TextLines.length(TextLines.clean(columns.get(column).heading())), widestCell(column));
    }

    private int widestCell(int column) {
        int widest = 0;
        for (ImmutableList<ImmutableList<String>> part : ImmutableList.of(rows, totals)) {
            for (ImmutableList<String> cells : part) {
                widest = Math.max(widest, TextLines.length(cells.get(column)));
            }
        }
        return widest;
    }

    void writeTo(TextLines lines) {
        if (narrow()) {
            writeColumns(lines);
        } else {
            writeStacked(lines);
        }
    }

    /** Breaks headings of numbers, then takes from the widest column of words until the table fits; says whether it does. */
    private boolean narrow() {
        int all = IntStream.of(widths).sum() + GAP.length() * (widths.length - 1);
        if (all > TextLines.WIDTH) {
            IntStream.range(0, widths.length)
                    .filter(column -> !isWords(columns.get(column)))
                    .forEach(column -> widths[column] = narrowest(column));
        }
        int words = (int) columns.stream().filter(TextTable::isWords).count();
        int least = words == 1 ? LEAST_ONLY_WORDS : LEAST_WORDS;
        int excess = IntStream.of(widths).sum() + GAP.length() * (widths.length - 1) - TextLines.WIDTH;
        while (excess > 0) {
            int widest = IntStream.range(0, widths.length)
                    .filter(column -> isWords(columns.get(column)))
                    .reduce((one, other) -> widths[other] > widths[one] ? other : one)
                    .orElse(-1);
            if (widest < 0 || widths[widest] <= least) {
                return false;
            }
            widths[widest]--;
            excess--;
        }
        return true;
    }

    /** The width of the widest number, or of the longest word of the heading. */
    private int narrowest(int column) {
        int word = SPACE.splitToStream(TextLines.clean(columns.get(column).heading()))
                .mapToInt(TextLines::length)
                .max()
                .orElse(0);
        return Math.max(word, widestCell(column));
    }

    private static boolean isWords(Column column) {
        return column.side() == Side.LEFT;
    }

    private void writeColumns(TextLines lines) {
        String rule = Arrays.stream(widths).mapToObj("-"::repeat).collect(joining(GAP));
        writeRow(
                lines,
                columns.stream().map(Column::heading).map(TextLines::clean).toList());
        lines.line(rule);
        writeRows(lines, rows, table.rows());
        if (!totals.isEmpty()) {
            lines.line(rule);
            writeRows(lines, totals, table.totals());
        }
    }

    private void writeRows(TextLines lines, ImmutableList<ImmutableList<String>> cells, ImmutableList<Row> of) {
        for (int row = 0; row < cells.size(); row++) {
            writeRow(lines, cells.get(row));
            of.get(row).under().forEach(under -> lines.hanging(UNDER, under));
        }
    }

    private void writeRow(TextLines lines, List<String> cells) {
        List<List<String>> wrapped = IntStream.range(0, widths.length)
                .mapToObj(column -> TextLines.wrap(cells.get(column), widths[column]))
                .toList();
        int most = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < most; line++) {
            lines.line(line(wrapped, line));
        }
    }

    private String line(List<List<String>> wrapped, int line) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> {
                    List<String> cell = wrapped.get(column);
                    String text = line < cell.size() ? cell.get(line) : "";
                    return isWords(columns.get(column))
                            ? TextLines.padEnd(text, widths[column])
                            : TextLines.padStart(text, widths[column]);
                })
                .collect(joining(GAP));
    }

    private void writeStacked(TextLines lines) {
        String rule = "-".repeat(LEAST_ONLY_WORDS);
        lines.hanging("", columns.get(0).heading());
        lines.line(rule);
        writeStacked(lines, rows, table.rows());
        if (!totals.isEmpty()) {
            lines.line(rule);
            writeStacked(lines, totals, table.totals());
        }
    }

    private void writeStacked(TextLines lines, ImmutableList<ImmutableList<String>> cells, ImmutableList<Row> of) {
        for (int row = 0; row < cells.size(); row++) {
            lines.hanging("", cells.get(row).get(0));
            for (int column = 1; column < columns.size(); column++) {
                String cell = cells.get(row).get(column);
                if (!cell.isEmpty()) {
                    lines.hanging(GAP + TextLines.clean(columns.get(column).heading()) + ": ", cell);
                }
            }
            of.get(row).under().forEach(under -> lines.hanging(UNDER, under));
        }
    }
}
