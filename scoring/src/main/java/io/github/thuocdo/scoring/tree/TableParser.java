package io.github.thuocdo.scoring.tree;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.scoring.refusal.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Cuts a block of text into headings, rows and cells. */
final class TableParser {

    private static final Splitter LINES = Splitter.on('\n');
    private static final Splitter CELLS = Splitter.on('|');

    /** The hyphen, and the dashes into which word processors turn it. */
    private static final CharMatcher DASH = CharMatcher.anyOf("-\u2013\u2014");

    private final TextScalar block;
    private final TableLayout layout;
    private final Problems problems;

    TableParser(TextScalar block, TableLayout layout, Problems problems) {
        this.block = block;
        this.layout = layout;
        this.problems = problems;
    }

    /** Returns the table, or reports why there is none. */
    Optional<Cut> table() {
        if (Spelling.trimmed(block.text()).isEmpty()) {
            problems.addFirst(
                    block.place(),
                    "empty-table",
                    BilingualText.NONE,
                    new BilingualText("phải có dòng tiêu đề", "must have a line of headings"));
            return Optional.empty();
        }
        if (block.style() != TextScalar.Style.LITERAL) {
            problems.addFirst(
                    block.place(),
                    "not-a-table",
                    BilingualText.of(block.text()),
                    new BilingualText(
                            "phải là bảng: dấu | sau dấu hai chấm, rồi dòng tiêu đề và mỗi dòng một hàng",
                            "must be a table: the sign | after the colon, then a line of headings and one line a row"));
            return Optional.empty();
        }
        List<Line> lines = lines();
        if (lines.isEmpty()) {
            problems.add(
                    block.place(),
                    "empty-table",
                    new BilingualText("chỉ có ghi chú", "only comments"),
                    new BilingualText("phải có dòng tiêu đề", "must have a line of headings"));
            return Optional.empty();
        }
        return Optional.of(table(lines.get(0), lines.subList(1, lines.size())));
    }

    private Cut table(Line top, List<Line> body) {
        List<Heading> headings = headings(top);
        ImmutableSet<Key> missing = missing(top, headings);
        ImmutableList.Builder<RowText> rows = ImmutableList.builder();
        int number = 1;
        for (Line line : body) {
            row(line, number, headings, missing).ifPresent(rows::add);
            number++;
        }
        return new Cut(
                headings.stream().flatMap(heading -> heading.column().stream()).collect(toImmutableSet()),
                rows.build());
    }

    /** Returns the lines that count: neither empty nor a comment. */
    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        int number = block.textStart().line();
        for (String text : LINES.split(block.text())) {
            String trimmed = Spelling.trimmed(text);
            if (!trimmed.isEmpty() && trimmed.charAt(0) != '#') {
                lines.add(new Line(text, number));
            }
            number++;
        }
        return lines;
    }

    private List<Heading> headings(Line top) {
        List<Heading> headings = new ArrayList<>();
        Map<Key, String> typedByColumn = new LinkedHashMap<>();
        for (Piece piece : top.pieces()) {
            Place place = place(top, piece);
            Optional<Key> column = column(piece.text(), place);
            Optional<String> earlier = column.map(key -> typedByColumn.putIfAbsent(key, piece.text()));
            earlier.ifPresent(typed -> refuseSecond(piece.text(), typed, place));
            headings.add(new Heading(piece.text(), earlier.isPresent() ? Optional.empty() : column));
        }
        return headings;
    }

    private Optional<Key> column(String heading, Place place) {
        if (heading.isEmpty()) {
            problems.add(
                    place,
                    "empty-heading",
                    heading,
                    new BilingualText(
                            "phải là tên một cột; dấu | đứng giữa các cột, không đứng ở đầu hay cuối dòng",
                            "must be the name of a column; the sign | stands between columns, not at the ends of the line"));
            return Optional.empty();
        }
        Spelling.check(heading, place, problems);
        Optional<Key> column = layout.find(Spelling.asMeant(heading));
        if (column.isEmpty()) {
            problems.addFirst(
                    place,
                    "unknown-column",
                    BilingualText.of(heading),
                    KnownKeys.unknown(
                            new BilingualText(
                                    "không phải tiêu đề của cột được biết", "is not the heading of a known column"),
                            heading,
                            layout.columns()));
        }
        return column;
    }

    private void refuseSecond(String typed, String earlier, Place place) {
        problems.add(
                place,
                "duplicate-column",
                typed,
                new BilingualText(
                        "không được là tiêu đề thứ hai của cột đã ghi là \"" + earlier + "\"",
                        "must not be a second heading of the column that already stands as \"" + earlier + "\""));
    }

    /** Beside a heading that nobody knows no other is missed: it may well be the one that is misspelt. */
    private ImmutableSet<Key> missing(Line top, List<Heading> headings) {
        boolean doubtful =
                headings.stream().anyMatch(heading -> heading.column().isEmpty());
        ImmutableSet<Key> missing = (doubtful ? layout.columns() : layout.required())
                .stream()
                        .filter(column -> headings.stream()
                                .noneMatch(heading -> heading.column().equals(Optional.of(column))))
                        .collect(ImmutableSet.toImmutableSet());
        if (doubtful) {
            return missing;
        }
        for (Key column : missing) {
            problems.add(
                    place(top),
                    "missing-column",
                    new BilingualText(column.vietnamese(), column.toString()),
                    new BilingualText("phải là một tiêu đề của bảng này", "must be a heading of this table"));
        }
        return missing;
    }

    private Optional<RowText> row(Line line, int number, List<Heading> headings, ImmutableSet<Key> missing) {
        Place place = place(line).row(number);
        List<Piece> pieces = line.pieces();
        if (pieces.size() != headings.size()) {
            refuseSize(line, place, pieces.size(), headings);
            return Optional.empty();
        }
        ImmutableMap.Builder<Key, TextScalar> cells = ImmutableMap.builder();
        for (int index = 0; index < pieces.size(); index++) {
            Piece piece = pieces.get(index);
            Heading heading = headings.get(index);
            if (!piece.isAbsent()) {
                Place cell = place(line, piece).row(number).cell(heading.typed());
                heading.column().ifPresent(column -> cells.put(column, TextScalar.plain(piece.text(), cell)));
            }
        }
        return Optional.of(new RowText(number, line.trimmed(), place, cells.buildOrThrow(), missing));
    }

    private void refuseSize(Line line, Place place, int found, List<Heading> headings) {
        String names = headings.stream().map(Heading::typed).collect(Collectors.joining(" | "));
        problems.add(
                place,
                "wrong-number-of-cells",
                line.trimmed(),
                new BilingualText(
                        "có " + found + " ô mà phải có " + headings.size() + " ô, mỗi tiêu đề một ô: " + names,
                        "has " + found + (found == 1 ? " cell" : " cells") + " and must have " + headings.size()
                                + ", one under each of: " + names));
    }

    private Place place(Line line) {
        return block.place().at(line.number(), block.textStart().column());
    }

    private Place place(Line line, Piece piece) {
        return block.place().at(line.number(), block.textStart().column() + piece.offset());
    }

    /** A line of the block with its number in the file. */
    private record Line(String text, int number) {

        String trimmed() {
            return Spelling.trimmed(text);
        }

        List<Piece> pieces() {
            List<Piece> pieces = new ArrayList<>();
            int start = 0;
            for (String raw : CELLS.split(text)) {
                String cell = Spelling.trimmed(raw);
                int inside = cell.isEmpty() ? 0 : raw.indexOf(cell);
                pieces.add(new Piece(cell, text.codePointCount(0, start + inside)));
                start += raw.length() + 1;
            }
            return pieces;
        }
    }

    /** What stands between two signs, and how many characters of the line stand before it. */
    private record Piece(String text, int offset) {

        boolean isAbsent() {
            return text.isEmpty() || (text.length() == 1 && DASH.matches(text.charAt(0)));
        }
    }

    /** A heading as typed, with its column if it has one that can be used. */
    private record Heading(String typed, Optional<Key> column) {}

    /** A block cut to pieces: the columns that it has, and its rows. */
    record Cut(ImmutableSet<Key> columns, ImmutableList<RowText> rows) {}

    /** The cells of one row as they were typed; a column of the table that has no cell here is absent in this row. */
    record RowText(
            int number, String line, Place place, ImmutableMap<Key, TextScalar> cells, ImmutableSet<Key> missing) {}
}
