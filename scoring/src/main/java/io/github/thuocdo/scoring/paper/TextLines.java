package io.github.thuocdo.scoring.paper;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Lines of plain text, none of them longer than a terminal shows. Not thread-safe. */
final class TextLines {

    /** The most columns of a line. */
    static final int WIDTH = 100;

    private static final String BELOW = "    ";
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final CharMatcher SPACE = CharMatcher.is(' ');

    private final List<String> lines = new ArrayList<>();

    /** Returns a text in one line: composed letters, and no character that could move the cursor of a terminal. */
    static String clean(String text) {
        StringBuilder cleaned = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(point -> isPrinted(point) ? point : ' ')
                .forEach(cleaned::appendCodePoint);
        return SPACE.trimAndCollapseFrom(cleaned, ' ');
    }

    private static boolean isPrinted(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> false;
            default -> true;
        };
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Breaks a text at its spaces, and a longer word wherever it has to be. */
    static List<String> wrap(String text, int width) {
        List<String> wrapped = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : WORDS.split(clean(text))) {
            if (line.length() > 0 && length(line.toString()) + 1 + length(word) > width) {
                wrapped.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
            while (length(line.toString()) > width) {
                int end = line.offsetByCodePoints(0, width);
                wrapped.add(line.substring(0, end));
                line.delete(0, end);
            }
        }
        if (line.length() > 0 || wrapped.isEmpty()) {
            wrapped.add(line.toString());
        }
        return wrapped;
    }

    static String padEnd(String text, int width) {
        return text + " ".repeat(Math.max(0, width - length(text)));
    }

    static String padStart(String text, int width) {
        return " ".repeat(Math.max(0, width - length(text))) + text;
    }

    static String centered(String text, int width) {
        return padEnd(" ".repeat(Math.max(0, (width - length(text)) / 2)) + text, width);
    }

    void gap() {
        line("");
    }

    void rule(String dash) {
        line(dash.repeat(WIDTH));
    }

    /** Writes a text whose lines all begin where that of the first begins, behind a mark; below a mark that leaves no room. */
    void hanging(String mark, String text) {
        if (length(mark) > WIDTH / 2) {
            wrap(mark, WIDTH).forEach(this::line);
            hanging(BELOW, text);
            return;
        }
        String begin = mark;
        for (String part : wrap(text, WIDTH - length(mark))) {
            line(begin + part);
            begin = " ".repeat(length(mark));
        }
    }

    /** Writes lines as they are, each behind some space. */
    void verbatim(int indent, String text) {
        text.lines().forEach(line -> line(" ".repeat(indent) + line));
    }

    void line(String text) {
        lines.add(SPACE.trimTrailingFrom(text));
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
