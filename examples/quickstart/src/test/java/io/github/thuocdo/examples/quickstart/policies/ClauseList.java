package io.github.thuocdo.examples.quickstart.policies;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The clauses of the instruments, from a file of this test: those that were read have to be on a page. */
record ClauseList(ImmutableMap<String, Clause> clauses) {

    private static final Path FILE = Path.of("src", "test", "resources", "policies", "clauses.txt");
    private static final Splitter CELLS = Splitter.on('|').trimResults().limit(3);

    /** A clause, which was read, or of which there was only a mention, or which is our own conclusion, or evidence of local practice. */
    record Clause(String id, String section, Status status, String title) {}

    enum Status {
        CONFIRMED,
        UNCONFIRMED,
        DERIVED,
        LOCAL
    }

    static ClauseList read() throws IOException {
        Map<String, Clause> clauses = new LinkedHashMap<>();
        String section = "";
        for (String line : Files.readAllLines(FILE)) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                Clause clause = clause(section, CELLS.splitToList(line));
                assertThat(clauses.put(clause.id(), clause))
                        .as("clause %s stands twice", clause.id())
                        .isNull();
            }
        }
        return new ClauseList(ImmutableMap.copyOf(clauses));
    }

    private static Clause clause(String section, List<String> cells) {
        Status status = switch (cells.get(1)) {
            case "confirmed" -> Status.CONFIRMED;
            case "unconfirmed" -> Status.UNCONFIRMED;
            case "derived" -> Status.DERIVED;
            case "local" -> Status.LOCAL;
            default -> throw new AssertionError("status (" + cells.get(1) + ") of " + cells.get(0));
        };
        return new Clause(cells.get(0), section, status, cells.get(2));
    }

    List<Clause> confirmed() {
        return clauses.values().stream()
                .filter(clause -> clause.status() == Status.CONFIRMED)
                .toList();
    }
}
