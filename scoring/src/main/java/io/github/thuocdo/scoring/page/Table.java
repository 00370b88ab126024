package io.github.thuocdo.scoring.page;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of one column of words and some of numbers, the numbers flush right. Where the numbers leave no room for the words, each number
 * has a line of its own instead. Not thread-safe.
 */
public final class Table {

    private static final int LEAST_WORDS = 28;
    private static final String GAP = "  ";
    private static final String NOTE = "    ";

    private record Row(String words, ImmutableList<String> cells, ImmutableList<String> notes) {}

    private final Row header;
    private final List<Row> rows = new ArrayList<>();
    private final List<Row> totals = new ArrayList<>();

    public Table(String words, List<String> columns) {
        header = row(words, columns, ImmutableList.of());
    }

    private static Row row(String words, List<String> cells, List<String> notes) {
        return new Row(
                Page.clean(words),
                cells.stream().map(Page::clean).collect(ImmutableList.toImmutableList()),
                ImmutableList.copyOf(notes));
    }

    public void add(String words, List<String> cells, List<String> notes) {
        rows.add(row(words, cells, notes));
    }

    /** Adds a row below the line. */
    public void total(String words, List<String> cells, List<String> notes) {
        totals.add(row(words, cells, notes));
    }

    public void writeTo(Page page) {
        int[] widths =
                IntStream.range(0, header.cells().size()).map(this::width).toArray();
        int numbers = IntStream.of(widths).map(width -> width + GAP.length()).sum();
        if (Page.WIDTH - numbers < LEAST_WORDS) {
            writeStacked(page);
        } else {
            writeColumns(page, widths, Math.min(longestWords(), Page.WIDTH - numbers));
        }
    }

    private Iterable<Row> all() {
        return ImmutableList.<Row>builder()
                .add(header)
                .addAll(rows)
                .addAll(totals)
                .build();
    }

    private int width(int column) {
        int width = 0;
        for (Row row : all()) {
            width = Math.max(width, Page.length(row.cells().get(column)));
        }
        return width;
    }

    private int longestWords() {
        int longest = 0;
        for (Row row : all()) {
            longest = Math.max(longest, Page.length(row.words()));
        }
        return longest;
    }

    private void writeColumns(Page page, int[] widths, int words) {
        String rule = "-".repeat(words)
                + IntStream.of(widths)
                        .mapToObj(width -> GAP + "-".repeat(width))
                        .collect(joining());
        writeRow(page, header, widths, words);
        page.line(rule);
        rows.forEach(row -> writeRow(page, row, widths, words));
        if (!totals.isEmpty()) {
            page.line(rule);
            totals.forEach(row -> writeRow(page, row, widths, words));
        }
    }

    private static void writeRow(Page page, Row row, int[] widths, int words) {
        List<String> label = Page.wrap(row.words(), words);
        StringBuilder first = new StringBuilder(Page.padEnd(label.get(0), words));
        for (int column = 0; column < widths.length; column++) {
            first.append(GAP).append(Page.padStart(row.cells().get(column), widths[column]));
        }
        page.line(first.toString());
        label.subList(1, label.size()).forEach(more -> page.line(GAP + more));
        writeNotes(page, row);
    }

    private void writeStacked(Page page) {
        String rule = "-".repeat(LEAST_WORDS);
        page.paragraph(header.words());
        page.line(rule);
        rows.forEach(row -> writeStacked(page, row));
        if (!totals.isEmpty()) {
            page.line(rule);
            totals.forEach(row -> writeStacked(page, row));
        }
    }

    private void writeStacked(Page page, Row row) {
        page.paragraph(row.words());
        for (int column = 0; column < row.cells().size(); column++) {
            String cell = row.cells().get(column);
            if (!cell.isEmpty()) {
                page.hanging(GAP + header.cells().get(column) + ": ", cell);
            }
        }
        writeNotes(page, row);
    }

    private static void writeNotes(Page page, Row row) {
        row.notes().forEach(note -> page.hanging(NOTE, note));
    }
}
