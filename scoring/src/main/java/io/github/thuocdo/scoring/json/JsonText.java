package io.github.thuocdo.scoring.json;

import io.github.thuocdo.scoring.refusal.Place;
import io.github.thuocdo.scoring.tree.TextList;
import io.github.thuocdo.scoring.tree.TextMap;
import io.github.thuocdo.scoring.tree.TextNode;
import io.github.thuocdo.scoring.tree.TextScalar;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** From the tree to JSON. It needs no library, so that a value is told alike beside each that reads. */
final class JsonText {

    private static final int SHORT = 60;
    private static final char FIRST_PRINTED = ' ';

    private final StringBuilder out = new StringBuilder();

    /** On many lines, two spaces a level; otherwise all on one. */
    private final boolean inLines;

    private JsonText(boolean inLines) {
        this.inLines = inLines;
    }

    /** Writes a document on many lines, two spaces a level, the same on every system. */
    static String text(TextNode value) {
        return new JsonText(true).written(value);
    }

    /** Returns a value on one line, a long one shortened. */
    static String summary(TextNode value) {
        String text = whole(value);
        return text.codePointCount(0, text.length()) <= SHORT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHORT)) + "…";
    }

    /** Returns a value on one line. */
    static String whole(TextNode value) {
        return new JsonText(false).written(value);
    }

    /** Returns the path of a field. */
    static String path(String parent, String name) {
        boolean plain = name.length() <= SHORT && name.matches("[A-Za-z_][A-Za-z0-9_-]*");
        return plain ? parent + "." + name : parent + "[" + summary(TextScalar.quoted(name, Place.ofFile(""))) + "]";
    }

    private String written(TextNode value) {
        write(value, 0);
        return out.toString();
    }

    private void write(TextNode node, int level) {
        if (node instanceof TextMap map) {
            writeAll('{', map.entries(), '}', level, entry -> {
                quote(entry.key());
                out.append(inLines ? ": " : ":");
                write(entry.value(), level + 1);
            });
        } else if (node instanceof TextList list) {
            writeAll('[', list.items(), ']', level, item -> write(item, level + 1));
        } else if (node instanceof TextScalar scalar) {
            if (scalar.isText()) {
                quote(scalar.text());
            } else {
                out.append(scalar.text());
            }
        }
    }

    private <T> void writeAll(char begin, List<T> parts, char end, int level, Consumer<T> writer) {
        out.append(begin);
        for (int i = 0; i < parts.size(); i++) {
            out.append(i == 0 ? "" : ",");
            breakLine(level + 1);
            writer.accept(parts.get(i));
        }
        if (!parts.isEmpty()) {
            breakLine(level);
        } else if (inLines) {
            out.append(' ');
        }
        out.append(end);
    }

    private void breakLine(int level) {
        if (inLines) {
            out.append('\n').append("  ".repeat(level));
        }
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '"', '\\' -> out.append('\\').append(character);
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (character < FIRST_PRINTED) {
                        out.append(String.format(Locale.ROOT, "\\u%04X", (int) character));
                    } else {
                        out.append(character);
                    }
                }
            }
        }
        out.append('"');
    }
}
