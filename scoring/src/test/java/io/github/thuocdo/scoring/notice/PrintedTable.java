package io.github.thuocdo.scoring.notice;

import com.google.common.base.Splitter;
import com.google.common.collect.Iterables;
import io.github.thuocdo.core.number.Fraction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table read back from a text, as a person with a pencil would: its numbers by row and column. */
record PrintedTable(List<Row> rows, List<Row> totals) {

    private static final Pattern RULE = Pattern.compile("-{28}|-+(  -+)+");
    private static final Pattern EXACT = Pattern.compile("(-?[0-9]+/[0-9]+) \\(≈ (-?[0-9]+(?:[.,][0-9]+)?)\\)");
    private static final Pattern SHORT = Pattern.compile("(-?[0-9]+(?:[.,][0-9]+)?)…?");

    record Row(String words, Map<String, Fraction> numbers) {

        Optional<Fraction> number(String column) {
            return Optional.ofNullable(numbers.get(column));
        }
    }

    static List<PrintedTable> of(String text) {
        List<String> lines = Splitter.on('\n').splitToList(text);
        List<PrintedTable> tables = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String rule = lines.get(i);
            if (RULE.matcher(rule).matches()) {
                int end = next(lines, i, rule);
                int last = next(lines, end, "");
                String header = lines.get(i - 1);
                tables.add(new PrintedTable(
                        rows(header, rule, lines.subList(i + 1, end)),
                        rows(header, rule, lines.subList(end + 1, last))));
                i = last;
            }
        }
        return tables;
    }

    private static int next(List<String> lines, int after, String wanted) {
        int next = after + 1;
        while (!lines.get(next).equals(wanted)) {
            next++;
        }
        return next;
    }

    private static List<Row> rows(String header, String rule, List<String> lines) {
        return rule.contains(" ")
                ? lines.stream()
                        .filter(line -> !line.startsWith(" "))
                        .map(line -> row(header, rule, line))
                        .toList()
                : stacked(lines);
    }

    private static Row row(String header, String rule, String line) {
        Map<String, Fraction> numbers = new LinkedHashMap<>();
        int words = rule.indexOf("  ");
        int begin = words;
        while (begin < rule.length()) {
            int gap = rule.indexOf("  ", begin + 2);
            int end = gap < 0 ? rule.length() : gap;
            String column = cut(header, begin, end);
            number(cut(line, begin, end)).ifPresent(number -> numbers.put(column, number));
            begin = end;
        }
        return new Row(cut(line, 0, words), numbers);
    }

    /** Rows whose numbers have lines of their own, each behind the name of its column. */
    private static List<Row> stacked(List<String> lines) {
        List<Row> rows = new ArrayList<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (!line.startsWith(" ")) {
                rows.add(new Row(line, new LinkedHashMap<>()));
            } else if (!line.startsWith("    ") && colon > 0) {
                number(cut(line, colon + 1, line.length()))
                        .ifPresent(number -> Iterables.getLast(rows).numbers().put(cut(line, 0, colon), number));
            }
        }
        return rows;
    }

    private static String cut(String line, int begin, int end) {
        return line.substring(Math.min(begin, line.length()), Math.min(end, line.length()))
                .strip();
    }

    private static Optional<Fraction> number(String text) {
        Matcher exact = EXACT.matcher(text);
        if (exact.matches()) {
            return Optional.of(Fraction.parse(exact.group(1)));
        }
        Matcher brief = SHORT.matcher(text);
        return brief.matches() ? Optional.of(Fraction.parse(brief.group(1).replace(',', '.'))) : Optional.empty();
    }

    Fraction sum(String column) {
        return rows.stream().flatMap(row -> row.number(column).stream()).reduce(Fraction.ZERO, Fraction::plus);
    }

    Optional<Row> total(String words) {
        return totals.stream().filter(row -> row.words().equals(words)).findFirst();
    }
}
