package io.github.thuocdo.scoring.paper;

import com.google.common.escape.Escaper;
import com.google.common.html.HtmlEscapers;
import io.github.thuocdo.scoring.paper.Block.Bar;
import io.github.thuocdo.scoring.paper.Block.Bars;
import io.github.thuocdo.scoring.paper.Block.Group;
import java.util.List;

/** Bars as a drawing in a page of HTML: outlined, so that they are seen on any printer; what is not told has a dashed outline. */
final class SvgBars {

    private static final Escaper ESCAPER = HtmlEscapers.htmlEscaper();
    private static final int WIDTH = 460;
    private static final int LINE = 15;
    private static final int GAP = 6;
    private static final int BEGIN = 180;
    private static final int LONGEST = 140;
    private static final int NOT_TOLD = 40;
    private static final int HEIGHT = 13;
    private static final int LABEL = 32;
    private static final int SAID = 24;
    private static final int HEADING = 75;
    private static final int BASELINE = 11;

    private final StringBuilder drawing = new StringBuilder();
    private final Bars bars;
    private final int longest;
    private int below = GAP;

    SvgBars(Bars bars) {
        this.bars = bars;
        this.longest = bars.longest();
    }

    String drawn() {
        bars.groups().forEach(this::draw);
        return "<figure>\n<figcaption>" + escaped(bars.title()) + "</figcaption>\n"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"100%\" viewBox=\"0 0 " + WIDTH + " "
                + below + "\">\n<title>" + escaped(bars.title()) + "</title>\n" + drawing + "</svg>\n</figure>";
    }

    private static String escaped(String text) {
        return ESCAPER.escape(TextLines.clean(text));
    }

    private void draw(Group group) {
        if (!group.label().isBlank()) {
            for (String line : TextLines.wrap(group.label(), HEADING)) {
                text("class=\"group\" ", 0, below, line);
                below += LINE;
            }
            below += GAP / 2;
        }
        group.bars().forEach(this::draw);
        below += GAP;
    }

    private void draw(Bar bar) {
        int length = bar.length().map(this::scaled).orElse(NOT_TOLD);
        rectangle(length, bar.length().isPresent() ? "told" : "hidden");
        int end = bar.mark().map(mark -> Math.max(length, line(scaled(mark)))).orElse(length);
        int labels = texts(GAP, TextLines.wrap(bar.label(), LABEL));
        int said = texts(BEGIN + end + GAP, TextLines.wrap(bar.said(), SAID));
        below += LINE * Math.max(labels, said) + GAP / 2;
    }

    /** Writes texts one below the other and returns how many lines they take. */
    private int texts(int left, List<String> texts) {
        for (int line = 0; line < texts.size(); line++) {
            text("", left, below + line * LINE, texts.get(line));
        }
        return texts.size();
    }

    private int scaled(int length) {
        return (int) ((long) length * LONGEST / longest);
    }

    private void rectangle(int length, String style) {
        drawing.append("<rect class=\"" + style + "\" x=\"" + BEGIN + "\" y=\"" + below + "\" width=\"" + length
                + "\" height=\"" + HEIGHT + "\"/>\n");
    }

    private int line(int place) {
        int across = BEGIN + place;
        drawing.append("<line class=\"mark\" x1=\"" + across + "\" y1=\"" + (below - 2) + "\" x2=\"" + across
                + "\" y2=\"" + (below + HEIGHT + 2) + "\"/>\n");
        return place;
    }

    private void text(String style, int left, int top, String words) {
        drawing.append(
                "<text " + style + "x=\"" + left + "\" y=\"" + (top + BASELINE) + "\">" + escaped(words) + "</text>\n");
    }
}
