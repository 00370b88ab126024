package io.github.thuocdo.examples.quickstart.policies;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.scoring.scrutiny.EditionTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of {@code docs/policies}: the tables of its editions between marks, and for each clause the article, the rules and the tests.
 *
 * <p>A mark is {@code <!-- table ID LANGUAGE -->}; the table ends at {@code <!-- end -->}. A row of clauses has five cells and begins with
 * the id of a clause.
 */
record PolicyPage(Path path, String text, ImmutableList<Row> rows) {

    static final Path DIRECTORY = Path.of("..", "..", "docs", "policies");

    private static final Pattern TABLE =
            Pattern.compile("<!-- table (\\S+) (vi|en) -->\n(.*?)<!-- end -->", Pattern.DOTALL);
    private static final Pattern CLAUSES =
            Pattern.compile("\\| Clause \\| What it says \\|.*\n\\|[-|]+\\|\n((?:\\|.*\n)*)");
    private static final Splitter CELLS = Splitter.on(" | ");
    private static final Splitter ENTRIES = Splitter.on(',').trimResults().omitEmptyStrings();
    private static final String OUT_OF_SCOPE = "out of scope: ";

    /** What covers a clause. */
    record Row(String clause, String title, String article, ImmutableList<String> rules, String test) {

        boolean isOutOfScope() {
            return test.startsWith(OUT_OF_SCOPE);
        }

        String reason() {
            return test.substring(OUT_OF_SCOPE.length());
        }

        ImmutableList<String> tests() {
            return isOutOfScope() ? ImmutableList.of() : entries(test);
        }
    }

    static List<PolicyPage> all() throws IOException {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            return files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .map(PolicyPage::read)
                    .toList();
        }
    }

    private static PolicyPage read(Path path) {
        try {
            String text = Files.readString(path);
            return new PolicyPage(path, text, rows(text));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static ImmutableList<Row> rows(String text) {
        return CLAUSES.matcher(text)
                .results()
                .flatMap(table -> table.group(1).lines())
                .map(PolicyPage::row)
                .collect(toImmutableList());
    }

    private static Row row(String line) {
        List<String> cells = CELLS.splitToList(line.replaceFirst("^\\| ", "").replaceFirst(" \\|$", ""));
        if (cells.size() != 5) {
            throw new AssertionError("row must have five cells: " + line);
        }
        return new Row(cells.get(0), cells.get(1), cells.get(2), entries(cells.get(3)), cells.get(4));
    }

    private static ImmutableList<String> entries(String cell) {
        return ENTRIES.splitToStream(cell.replace("`", "")).collect(toImmutableList());
    }

    /** Returns the editions whose tables are on the page. */
    List<Policy> editions() {
        return TABLE.matcher(text)
                .results()
                .map(table -> table.group(1))
                .distinct()
                .map(PolicyPage::edition)
                .toList();
    }

    private static Policy edition(String id) {
        return shipped().stream()
                .filter(policy -> policy.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no edition " + id));
    }

    /** Returns the shipped editions, those of Hanoi's decision 3251 for a day that the reports name. */
    static List<Policy> shipped() {
        return Stream.concat(
                        StandardPolicies.editions().stream(),
                        Stream.of(
                                StandardPolicies.hanoi3251Monthly(LocalDate.of(2022, 8, 17)),
                                StandardPolicies.hanoi3251MonthlyCollectives(LocalDate.of(2022, 8, 17))))
                .toList();
    }

    /** Returns the page with its tables as they are now. */
    String generated() {
        return TABLE.matcher(text)
                .replaceAll(table -> Matcher.quoteReplacement("<!-- table " + table.group(1) + " " + table.group(2)
                        + " -->\n"
                        + EditionTable.of(edition(table.group(1))).markdown(Term.parse(Language.class, table.group(2)))
                        + "<!-- end -->"));
    }
}
