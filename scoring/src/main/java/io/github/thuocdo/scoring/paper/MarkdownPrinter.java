package io.github.thuocdo.scoring.paper;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;
import io.github.thuocdo.scoring.paper.Block.Column;
import io.github.thuocdo.scoring.paper.Block.Field;
import io.github.thuocdo.scoring.paper.Block.Heading;
import io.github.thuocdo.scoring.paper.Block.Item;
import io.github.thuocdo.scoring.paper.Block.Mark;
import io.github.thuocdo.scoring.paper.Block.Row;
import io.github.thuocdo.scoring.paper.Block.Side;
import io.github.thuocdo.scoring.paper.Block.Signature;
import java.util.List;
import java.util.regex.Pattern;

/** Prints a paper as Markdown. */
final class MarkdownPrinter {

    /** Whatever could begin markup, wherever it stands. */
    private static final Escaper MARKUP = escaper("\\`*_{}[]<>|~#&");

    /** What means a list or a rule only where a line begins with it. */
    private static final Pattern BEGINNING = Pattern.compile("^([-+=]|\\d+[.)])");

    private static final String BETWEEN = "\n\n";

    private MarkdownPrinter() {}

    private static Escaper escaper(String characters) {
        Escapers.Builder builder = Escapers.builder();
        characters.chars().forEach(point -> builder.addEscape((char) point, "\\" + (char) point));
        return builder.build();
    }

    static String print(String title, List<Block> blocks) {
        return "# " + inside(title) + BETWEEN
                + blocks.stream().map(MarkdownPrinter::block).collect(joining(BETWEEN)) + "\n";
    }

    /** Returns a text in one line, escaped as it has to be within a line. */
    private static String inside(String text) {
        return MARKUP.escape(TextLines.clean(text));
    }

    /** Returns a text in one line, escaped as it has to be where it begins the line. */
    private static String beginning(String text) {
        String escaped = inside(text);
        return BEGINNING.matcher(escaped).find()
                ? BEGINNING.matcher(escaped).replaceFirst(found -> escapedBeginning(found.group()))
                : escaped;
    }

    private static String escapedBeginning(String mark) {
        int last = mark.length() - 1;
        return mark.substring(0, last) + "\\\\" + mark.charAt(last);
    }

    private static String block(Block block) {
        if (block instanceof Heading heading) {
            return "#".repeat(heading.depth() + 1) + " " + inside(heading.text());
        }
        if (block instanceof Block.Paragraph paragraph) {
            return beginning(paragraph.text());
        }
        if (block instanceof Block.Note note) {
            return "*" + inside(note.text()) + "*";
        }
        if (block instanceof Block.Listing listing) {
            return listing.items().stream().map(MarkdownPrinter::item).collect(joining("\n"));
        }
        if (block instanceof Block.Fields fields) {
            return fields.fields().stream().map(MarkdownPrinter::field).collect(joining("\n"));
        }
        if (block instanceof Block.Legend legend) {
            return legend.meanings().stream()
                    .map(meaning -> MARKUP.escape(meaning.mark().text()) + " " + inside(meaning.text()))
                    .collect(joining("; ", "*", "*"));
        }
        if (block instanceof Block.Table table) {
            return table(table);
        }
        if (block instanceof Block.Bars bars) {
            TextLines lines = new TextLines();
            new TextBars(bars).writeTo(lines);
            return kept(lines.toString());
        }
        if (block instanceof Block.Verbatim verbatim) {
            return kept(verbatim.text());
        }
        if (block instanceof Block.Signatures signatures) {
            return signatures.places().stream().map(MarkdownPrinter::signature).collect(joining(BETWEEN));
        }
        return "---";
    }

    /** Keeps lines as they are between two fences that are longer than any in the text. */
    private static String kept(String text) {
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        return fence + "\n" + text.lines().map(line -> line + "\n").collect(joining()) + fence;
    }

    private static String item(Item item) {
        String box = item.mark() == Mark.DASH ? "" : MARKUP.escape(item.mark().text()) + " ";
        String text = box.isEmpty() ? beginning(item.text()) : box + inside(item.text());
        return "- " + text
                + item.under().stream().map(line -> "\n  - " + beginning(line)).collect(joining());
    }

    private static String field(Field field) {
        return "- **" + inside(field.label()) + "**: "
                + (field.value().isBlank() ? TextPrinter.BLANK : inside(field.value()));
    }

    private static String table(Block.Table table) {
        StringBuilder text = new StringBuilder(line(table.columns().stream()
                .map(Column::heading)
                .map(MarkdownPrinter::inside)
                .toList()));
        text.append('\n')
                .append(line(table.columns().stream()
                        .map(column -> column.side() == Side.LEFT ? ":---" : "---:")
                        .toList()));
        table.rows().forEach(row -> text.append('\n').append(row(row, "")));
        table.totals().forEach(row -> text.append('\n').append(row(row, "**")));
        return text.toString();
    }

    /** What stands below a row stands in its first cell, since no cell of Markdown goes across others. */
    private static String row(Row row, String strong) {
        ImmutableList<String> cells = row.cells();
        StringBuilder first = new StringBuilder(strong(cells.get(0), strong));
        row.under().forEach(line -> first.append("<br>").append(inside(line)));
        return line(ImmutableList.<String>builder()
                .add(first.toString())
                .addAll(cells.subList(1, cells.size()).stream()
                        .map(cell -> strong(cell, strong))
                        .toList())
                .build());
    }

    private static String strong(String cell, String strong) {
        return cell.isBlank() ? "" : strong + inside(cell) + strong;
    }

    private static String line(Iterable<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String signature(Signature place) {
        return ImmutableList.of(place.above(), place.who(), place.manner()).stream()
                        .filter(line -> !line.isBlank())
                        .map(line -> beginning(line) + "  \n")
                        .collect(joining())
                + (place.name().isBlank() ? TextPrinter.BLANK : beginning(place.name()));
    }
}
