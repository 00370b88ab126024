package io.github.thuocdo.scoring.paper;

import io.github.thuocdo.scoring.paper.Block.Bar;
import io.github.thuocdo.scoring.paper.Block.Bars;
import io.github.thuocdo.scoring.paper.Block.Group;
import java.util.List;

/** Bars in plain text: a sign for each person, or for several where a line would be too long. */
final class TextBars {

    private static final int LABEL = 34;
    private static final int LONGEST = 36;
    private static final int SAID = 24;
    private static final String INDENT = "  ";
    private static final String SIGN = "#";
    private static final String MARK = "|";
    private static final String NOT_TOLD = "?";

    private final Bars bars;
    private final int longest;

    TextBars(Bars bars) {
        this.bars = bars;
        this.longest = bars.longest();
    }

    void writeTo(TextLines lines) {
        lines.hanging("", bars.title());
        bars.groups().forEach(group -> write(group, lines));
    }

    private void write(Group group, TextLines lines) {
        if (!group.label().isBlank()) {
            lines.hanging("", group.label());
        }
        group.bars().forEach(bar -> write(bar, lines));
    }

    /** The bar stands behind the first line of its label. */
    private void write(Bar bar, TextLines lines) {
        String drawn = drawn(bar) + " ";
        List<String> labels = TextLines.wrap(bar.label(), LABEL);
        List<String> said = TextLines.wrap(bar.said(), SAID);
        for (int line = 0; line < Math.max(labels.size(), said.size()); line++) {
            String label = line < labels.size() ? labels.get(line) : "";
            String behind = line == 0 ? drawn : " ".repeat(TextLines.length(drawn));
            lines.line(INDENT
                    + TextLines.padEnd(label, LABEL)
                    + INDENT
                    + behind
                    + (line < said.size() ? said.get(line) : ""));
        }
    }

    private String drawn(Bar bar) {
        String body = bar.length().map(this::scaled).map(SIGN::repeat).orElse(NOT_TOLD);
        return bar.mark()
                .map(this::scaled)
                .map(mark -> TextLines.padEnd(body, mark).substring(0, mark)
                        + MARK
                        + body.substring(Math.min(mark, body.length())))
                .orElse(body);
    }

    private int scaled(int length) {
        return longest <= LONGEST ? length : (int) ((long) length * LONGEST / longest);
    }
}
