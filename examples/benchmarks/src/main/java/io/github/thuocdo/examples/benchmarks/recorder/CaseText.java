package io.github.thuocdo.examples.benchmarks.recorder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The text of a case file while it is written. */
final class CaseText {

    private final StringBuilder text = new StringBuilder();
    private final Set<String> unknown;

    /**
     * No text yet.
     *
     * @param unknown  the columns of tables that are left out
     */
    CaseText(Set<String> unknown) {
        this.unknown = unknown;
    }

    void line(String line) {
        text.append(line).append('\n');
    }

    /** A list of entries, each between braces; nothing when there are none. */
    void entries(String key, Collection<String> entries) {
        if (!entries.isEmpty()) {
            line(key + ":");
            entries.forEach(entry -> line("  - { " + entry + " }"));
        }
    }

    /** Keys with values between braces; nothing when there are none. */
    void map(String key, Map<String, String> entries) {
        if (!entries.isEmpty()) {
            line(key + ":");
            entries.forEach((name, value) -> line("  " + name + ": " + value));
        }
    }

    void table(String key, List<? extends Map<String, String>> rows) {
        List<Map<String, String>> known = new ArrayList<>();
        for (Map<String, String> row : rows) {
            Map<String, String> rest = new LinkedHashMap<>(row);
            rest.keySet().removeAll(unknown);
            known.add(rest);
        }
        table("", key, known).forEach(this::line);
    }

    /** A table of the columns that any row has. */
    static List<String> table(String indent, String key, List<? extends Map<String, String>> rows) {
        List<String> lines = new ArrayList<>();
        if (rows.isEmpty()) {
            return lines;
        }
        LinkedHashMap<String, Boolean> columns = new LinkedHashMap<>();
        rows.forEach(row -> row.keySet().forEach(column -> columns.put(column, true)));
        lines.add(indent + key + ": |");
        lines.add(indent + "  " + String.join(" | ", columns.keySet()));
        for (Map<String, String> row : rows) {
            lines.add(indent + "  "
                    + columns.keySet().stream()
                            .map(column -> row.getOrDefault(column, "-"))
                            .collect(Collectors.joining(" | ")));
        }
        return lines;
    }

    /** Words in alphabetic order, parted by blanks. */
    static String words(Collection<String> words) {
        return String.join(" ", new TreeSet<>(words));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
