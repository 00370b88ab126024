package io.github.thuocdo.scoring.casefile;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.scoring.tree.Spelling;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes pieces as the small part of YAML that case files need: keys with values, lists, tables in blocks of text. Whatever could be read as
 * anything but a text stands in quotation marks.
 */
final class YamlWriter {

    private static final int WIDTH = 120;
    private static final int LONGEST_KEY = 100;

    /** What is safe without quotation marks, wherever it stands. */
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N} ._/%()+=;–-]*[\\p{L}\\p{M}\\p{N}._/%()+=;–-])?");

    /** What only braces and brackets would part. */
    private static final CharMatcher COMMA = CharMatcher.is(',');

    /** What other programs take for an answer or for nothing. */
    private static final ImmutableSet<String> SPECIAL =
            ImmutableSet.of("true", "false", "yes", "no", "on", "off", "y", "n", "null");

    /** The hyphens that are an empty cell. */
    private static final ImmutableSet<String> EMPTY_CELLS = ImmutableSet.of("", "-", "–", "—");

    /** What ends a cell, and what YAML does not know. */
    private static final CharMatcher UNSAFE_IN_CELL = CharMatcher.anyOf("|\ufffe\uffff");

    private final StringBuilder text = new StringBuilder();

    private YamlWriter() {}

    static String write(Node.Parts top) {
        YamlWriter writer = new YamlWriter();
        top.parts().forEach((key, value) -> writer.entry("", "", key, value));
        return writer.text.toString();
    }

    /** Writes a key with its value; the first line begins with a sign of its own where it is that of an item. */
    private void entry(String first, String indent, String key, Node value) {
        Node content = content(value);
        String start = first + quoted(key, true) + ":";
        if (content instanceof Node.Rows rows && isTable(rows)) {
            line(start + " |");
            table(indent + "  ", rows);
        } else if (isScalar(content)) {
            line(start + " " + scalar(content, false));
        } else if (isFlow(content, start.length() + 1)) {
            line(start + " " + flow(content));
        } else if (content instanceof Node.Parts parts) {
            line(start);
            parts(indent + "  ", indent + "  ", parts);
        } else {
            line(start);
            items(content).forEach(item -> item(indent + "  ", item));
        }
    }

    private void parts(String first, String indent, Node.Parts parts) {
        String begin = first;
        for (Map.Entry<String, Node> part : parts.parts().entrySet()) {
            entry(begin, indent, part.getKey(), part.getValue());
            begin = indent;
        }
    }

    private void item(String indent, Node item) {
        Node content = content(item);
        if (isScalar(content)) {
            line(indent + "- " + scalar(content, false));
        } else if (content instanceof Node.Parts parts && !isFlow(content, indent.length() + 2)) {
            parts(indent + "- ", indent + "  ", parts);
        } else {
            line(indent + "- " + flow(content));
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private static Node content(Node node) {
        return node instanceof Node.Tagged tagged ? content(tagged.content()) : node;
    }

    private static ImmutableList<Node> items(Node node) {
        return node instanceof Node.Rows rows ? rows.rows() : ((Node.Items) node).items();
    }

    private static boolean isScalar(Node node) {
        return node instanceof Node.Word || node instanceof Node.Text;
    }

    /** Whether a piece is short enough for one line, and nothing in it is better shown as a table. */
    private static boolean isFlow(Node node, int before) {
        return !hasTable(node) && before + flow(node).length() <= WIDTH;
    }

    private static boolean hasTable(Node node) {
        Node content = content(node);
        if (content instanceof Node.Parts parts) {
            return parts.parts().values().stream().anyMatch(YamlWriter::hasTable);
        }
        return content instanceof Node.Rows rows
                && (isTable(rows) || rows.rows().stream().anyMatch(YamlWriter::hasTable));
    }

    private static String flow(Node node) {
        Node content = content(node);
        if (isScalar(content)) {
            return scalar(content, true);
        }
        if (content instanceof Node.Parts parts) {
            return parts.parts().isEmpty()
                    ? "{}"
                    : parts.parts().entrySet().stream()
                            .map(part -> quoted(part.getKey(), true) + ": " + flow(part.getValue()))
                            .collect(Collectors.joining(", ", "{ ", " }"));
        }
        return items(content).stream().map(YamlWriter::flow).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String scalar(Node node, boolean inFlow) {
        if (node instanceof Node.Word word) {
            return quoted(word.text(), inFlow);
        }
        String said = ((Node.Text) node).text();
        return SPECIAL.contains(said.toLowerCase(Locale.ROOT)) ? inQuotes(said) : quoted(said, inFlow);
    }

    private static String quoted(String said, boolean inFlow) {
        String rest = inFlow ? said : COMMA.removeFrom(said);
        boolean plain = PLAIN.matcher(rest).matches() && !said.endsWith(",") && !said.startsWith(",");
        return plain ? said : inQuotes(said);
    }

    private static String inQuotes(String said) {
        StringBuilder quoted = new StringBuilder("\"");
        said.codePoints().forEach(letter -> quoted.append(escaped(letter)));
        return quoted.append('"').toString();
    }

    private static String escaped(int letter) {
        return switch (letter) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default -> isVisible(letter) ? Character.toString(letter) : hexadecimal(letter);
        };
    }

    private static boolean isVisible(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> letter == ' ';
            default -> true;
        };
    }

    private static String hexadecimal(int letter) {
        return String.format(Locale.ROOT, Character.isBmpCodePoint(letter) ? "\\u%04X" : "\\U%08X", letter);
    }

    /** Whether a name may be a key without being taken for another. */
    static boolean isKey(String name) {
        return name.length() <= LONGEST_KEY
                && PLAIN.matcher(name).matches()
                && Spelling.asMeant(name).equals(name);
    }

    /** Whether entries can stand in a table of several columns: single values that no cell would change. */
    private static boolean isTable(Node.Rows rows) {
        return rows.rows().stream().allMatch(YamlWriter::isRow)
                && rows.rows().stream()
                                .flatMap(row -> cells(row).keySet().stream())
                                .distinct()
                                .limit(2)
                                .count()
                        == 2;
    }

    private static boolean isRow(Node row) {
        return content(row) instanceof Node.Parts parts
                && parts.parts().keySet().stream().allMatch(YamlWriter::isCell)
                && parts.parts().values().stream()
                        .map(YamlWriter::content)
                        .allMatch(cell -> isScalar(cell) && isCell(said(cell)));
    }

    private static boolean isCell(String said) {
        return !EMPTY_CELLS.contains(said)
                && !said.startsWith("#")
                && UNSAFE_IN_CELL.matchesNoneOf(said)
                && said.codePoints().allMatch(YamlWriter::isVisible)
                && Spelling.trimmed(said).equals(said);
    }

    private static String said(Node scalar) {
        return scalar instanceof Node.Word word ? word.text() : ((Node.Text) scalar).text();
    }

    private static ImmutableMap<String, String> cells(Node row) {
        return ((Node.Parts) content(row))
                .parts().entrySet().stream()
                        .collect(
                                ImmutableMap.toImmutableMap(Map.Entry::getKey, part -> said(content(part.getValue()))));
    }

    private void table(String indent, Node.Rows rows) {
        List<ImmutableMap<String, String>> cells =
                rows.rows().stream().map(YamlWriter::cells).toList();
        Set<String> columns = new LinkedHashSet<>();
        cells.forEach(row -> columns.addAll(row.keySet()));
        line(indent + line(columns, cells, column -> column));
        cells.forEach(row -> line(indent + line(columns, cells, column -> row.getOrDefault(column, ""))));
    }

    private static String line(
            Set<String> columns, List<ImmutableMap<String, String>> cells, UnaryOperator<String> cell) {
        return columns.stream()
                .map(column -> padded(cell.apply(column), width(column, cells)))
                .collect(Collectors.joining(" | "))
                .stripTrailing();
    }

    private static int width(String column, List<ImmutableMap<String, String>> cells) {
        return cells.stream()
                .mapToInt(row -> length(row.getOrDefault(column, "")))
                .reduce(length(column), Math::max);
    }

    private static int length(String said) {
        return said.codePointCount(0, said.length());
    }

    private static String padded(String said, int width) {
        return said + " ".repeat(width - length(said));
    }
}
