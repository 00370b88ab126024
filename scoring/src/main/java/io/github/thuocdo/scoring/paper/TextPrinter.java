package io.github.thuocdo.scoring.paper;

import static java.util.stream.Collectors.joining;

import io.github.thuocdo.scoring.paper.Block.Field;
import io.github.thuocdo.scoring.paper.Block.Heading;
import io.github.thuocdo.scoring.paper.Block.Item;
import io.github.thuocdo.scoring.paper.Block.Signature;
import io.github.thuocdo.scoring.paper.Block.Signatures;
import java.util.List;

/** Prints a paper as plain text. */
final class TextPrinter {

    private static final int LABEL = 22;
    private static final String UNDER = "    ";
    private static final int KEPT = 4;
    private static final int ROOM_TO_SIGN = 3;

    /** What is printed where nobody has answered. */
    static final String BLANK = ".".repeat(30);

    private final TextLines lines = new TextLines();

    private TextPrinter() {}

    static String print(String title, List<Block> blocks) {
        TextPrinter printer = new TextPrinter();
        printer.lines.hanging("", title);
        printer.lines.rule("=");
        blocks.forEach(printer::write);
        return printer.lines.toString();
    }

    private void write(Block block) {
        if (block instanceof Heading heading) {
            write(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            lines.hanging("", paragraph.text());
        } else if (block instanceof Block.Note note) {
            lines.hanging("", note.text());
        } else if (block instanceof Block.Listing listing) {
            listing.items().forEach(this::write);
        } else if (block instanceof Block.Legend legend) {
            lines.hanging(
                    "",
                    legend.meanings().stream()
                            .map(meaning -> meaning.mark().text() + " " + meaning.text())
                            .collect(joining("; ")));
        } else if (block instanceof Block.Fields fields) {
            fields.fields().forEach(this::write);
        } else if (block instanceof Block.Table table) {
            lines.gap();
            new TextTable(table).writeTo(lines);
        } else if (block instanceof Block.Bars bars) {
            lines.gap();
            new TextBars(bars).writeTo(lines);
        } else if (block instanceof Block.Verbatim verbatim) {
            lines.gap();
            lines.verbatim(KEPT, verbatim.text());
        } else if (block instanceof Signatures signatures) {
            write(signatures.places());
        } else {
            lines.gap();
            lines.rule("-");
        }
    }

    private void write(Heading heading) {
        lines.gap();
        lines.hanging("", heading.text());
        if (heading.depth() == Heading.SECTION) {
            lines.rule("-");
        }
    }

    private void write(Item item) {
        lines.hanging(item.mark().text() + " ", item.text());

        item.under().forEach(line -> lines.hanging(UNDER, line));
    }

    private void write(Field field) {
        lines.hanging(
                TextLines.padEnd(TextLines.clean(field.label()) + ": ", LABEL),
                field.value().isBlank() ? BLANK : field.value());
    }

    /** Writes places side by side, each line of them in the middle of its share of the width. */
    private void write(List<Signature> places) {
        int width = TextLines.WIDTH / places.size();
        lines.gap();
        writeSideBySide(places.stream().map(Signature::above).toList(), width);
        writeSideBySide(places.stream().map(Signature::who).toList(), width);
        writeSideBySide(places.stream().map(Signature::manner).toList(), width);
        for (int line = 0; line < ROOM_TO_SIGN; line++) {
            lines.gap();
        }
        writeSideBySide(
                places.stream()
                        .map(place -> place.name().isBlank() ? BLANK : place.name())
                        .toList(),
                width);
    }

    private void writeSideBySide(List<String> texts, int width) {
        List<List<String>> wrapped =
                texts.stream().map(text -> TextLines.wrap(text, width - 2)).toList();
        int most = wrapped.stream().mapToInt(List::size).max().orElse(0);
        boolean nothing = texts.stream().allMatch(String::isBlank);
        for (int line = 0; line < most && !nothing; line++) {
            StringBuilder side = new StringBuilder();
            for (List<String> text : wrapped) {
                side.append(TextLines.centered(line < text.size() ? text.get(line) : "", width));
            }
            lines.line(side.toString());
        }
    }
}
