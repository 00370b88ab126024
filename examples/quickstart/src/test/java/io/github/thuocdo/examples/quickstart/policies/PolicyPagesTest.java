package io.github.thuocdo.examples.quickstart.policies;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.consequence.StandardConsequences;
import io.github.thuocdo.core.consequence.StandardTimeLimits;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.examples.quickstart.policies.ClauseList.Clause;
import io.github.thuocdo.examples.quickstart.policies.PolicyPage.Row;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The pages of {@code docs/policies} agree with the editions and with the tests.
 *
 * <p>Run with {@code -Dpolicies.write=true}, the tables and the counts of the pages are written anew instead of compared.
 */
class PolicyPagesTest {

    private static final boolean WRITE = Boolean.getBoolean("policies.write");
    private static final Path INDEX = PolicyPage.DIRECTORY.resolve("README.md");
    private static final Path OPEN = Path.of("src", "test", "resources", "policies", "not-yet-encoded.txt");
    private static final String BEGIN = "<!-- counts -->\n";
    private static final String END = "<!-- end -->";

    /** How many clauses of each part were read; a clause cannot disappear unseen. */
    private static final ImmutableMap<String, Integer> CONFIRMED = ImmutableMap.<String, Integer>builder()
            .put("335 scope and dates", 7)
            .put("335 score", 18)
            .put("335 allocation of tasks", 3)
            .put("335 aggregation", 3)
            .put("335 classes", 12)
            .put("335 special cases", 11)
            .put("335 timing and procedure", 6)
            .put("335 use of results", 4)
            .put("335 organizations", 9)
            .put("335 draft", 1)
            .put("Handbook 2026", 15)
            .put("Law 80 and its decrees", 15)
            .put("90 and 48 general", 12)
            .put("90 and 48 levels", 13)
            .put("366", 22)
            .put("43-HD and older Party rules", 10)
            .put("Public employees from 2026", 3)
            .put("233 public employees", 29)
            .put("233 units", 8)
            .put("Law of 2026: money and discipline", 11)
            .put("Older laws on public employees", 5)
            .put("Hanoi 2.1 documents", 7)
            .put("Hanoi 2.2 scale", 9)
            .put("Hanoi 2.3 who rates whom", 6)
            .put("Hanoi 2.4 head and collective", 2)
            .put("Hanoi 2.5 process", 6)
            .put("Hanoi 2.6 use", 5)
            .put("Hanoi 2.7 in practice", 5)
            .buildOrThrow();

    private final List<PolicyPage> pages = PolicyPage.all();
    private final ClauseList list = ClauseList.read();

    PolicyPagesTest() throws IOException {}

    private List<Row> rows() {
        return pages.stream().flatMap(page -> page.rows().stream()).toList();
    }

    private static List<String> notYetEncoded() throws IOException {
        return Files.readAllLines(OPEN).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    @Test
    void the_tables_on_the_pages_are_those_of_the_editions() throws IOException {
        for (PolicyPage page : pages) {
            if (WRITE) {
                Files.writeString(page.path(), page.generated());
            } else {
                assertThat(page.text())
                        .as("%s, written anew with -Dpolicies.write=true", page.path())
                        .isEqualTo(page.generated());
            }
        }
    }

    @Test
    void every_edition_has_one_page() {
        assertThat(pages.stream().flatMap(page -> page.editions().stream()).map(Policy::id))
                .containsExactlyInAnyOrderElementsOf(
                        PolicyPage.shipped().stream().map(Policy::id).toList());
    }

    @Test
    void every_clause_that_was_read_stands_on_one_page() throws IOException {
        Map<String, Long> places = Stream.concat(rows().stream().map(Row::clause), notYetEncoded().stream())
                .collect(groupingBy(clause -> clause, counting()));

        assertThat(list.confirmed())
                .allSatisfy(clause -> assertThat(places.get(clause.id()))
                        .as("rows of clause %s (%s)", clause.id(), clause.title())
                        .isEqualTo(1L));
        assertThat(places).allSatisfy((clause, count) -> {
            assertThat(list.clauses()).containsKey(clause);
            assertThat(count).as(clause).isEqualTo(1L);
        });
    }

    @Test
    void a_row_has_the_title_of_its_clause() {
        assertThat(rows())
                .allSatisfy(row -> assertThat(row.title())
                        .as(row.clause())
                        .isEqualTo(list.clauses().get(row.clause()).title()));
    }

    @Test
    void every_row_names_its_article_and_its_tests_or_the_reason_why_there_are_none() throws IOException {
        NamedTests named = new NamedTests();
        assertThat(rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.article()).as(row.clause()).isNotBlank();
            if (row.isOutOfScope()) {
                assertThat(row.reason()).as(row.clause()).hasSizeGreaterThan(10);
            } else {
                assertThat(row.tests()).as(row.clause()).isNotEmpty();
            }
            assertThat(row.tests())
                    .as(row.clause())
                    .allSatisfy(test -> assertThat(named.exists(test)).as(test).isTrue());
        });
    }

    @Test
    void every_rule_of_an_edition_and_every_consequence_is_on_a_row_and_every_rule_on_a_row_exists()
            throws IOException {
        NamedTests named = new NamedTests();
        Set<String> rules = new TreeSet<>(consequences());
        Set<String> questions = new TreeSet<>();
        for (Policy policy : PolicyPage.shipped()) {
            addProvisions(policy.rules(), rules);
            questions.addAll(policy.interpretations().keySet());
        }
        Set<String> covered = new TreeSet<>();
        for (Row row : rows()) {
            for (String rule : row.rules()) {
                List<String> meant =
                        rules.stream().filter(id -> matches(rule, id)).toList();
                covered.addAll(meant);
                assertThat(!meant.isEmpty() || rule.equals("–") || questions.contains(rule) || named.isType(rule))
                        .as("rule %s of clause %s exists", rule, row.clause())
                        .isTrue();
            }
        }

        assertThat(covered).containsAll(rules);
    }

    /** Whether an id is meant: a star on a page stands for any further letters. */
    private static boolean matches(String rule, String id) {
        return id.matches(rule.replace(".", "\\.").replace("*", ".*"));
    }

    /** Returns the ids of what the law attaches to an outcome, which is no part of an edition. */
    private static Set<String> consequences() {
        Set<String> ids = new LinkedHashSet<>();
        addProvisions(StandardConsequences.national().and(StandardConsequences.hanoi()), ids);
        addProvisions(StandardTimeLimits.all(), ids);
        return ids;
    }

    private static void addProvisions(Object part, Set<String> ids) {
        if (part instanceof Provision provision) {
            ids.add(provision.id());
        } else if (part instanceof Collection<?> collection) {
            collection.forEach(element -> addProvisions(element, ids));
        } else if (part instanceof Optional<?> optional) {
            optional.ifPresent(element -> addProvisions(element, ids));
        } else if (part instanceof Record record && !(part instanceof Interpretation<?>)) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                addProvisions(read(record, component), ids);
            }
        }
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void every_part_has_as_many_clauses_as_were_read() {
        Map<String, Long> read =
                list.confirmed().stream().collect(groupingBy(Clause::section, LinkedHashMap::new, counting()));

        assertThat(read).hasSameSizeAs(CONFIRMED);
        assertThat(read)
                .allSatisfy((section, count) -> assertThat(count).as(section).isEqualTo((long) CONFIRMED.get(section)));
    }

    @Test
    void the_counts_on_the_index_are_right() throws IOException {
        String counts = counts();
        System.out.print(counts);
        isOnTheIndex(BEGIN, counts);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_index_says_what_governs_whom_by_category_and_year(Language language) throws IOException {
        isOnTheIndex("<!-- governing " + language.key() + " -->\n", GoverningTable.of(language));
    }

    private static void isOnTheIndex(String mark, String table) throws IOException {
        String text = Files.readString(INDEX);
        assertThat(text).contains(mark);
        int begin = text.indexOf(mark) + mark.length();
        int end = text.indexOf(END, begin);
        if (WRITE) {
            Files.writeString(INDEX, text.substring(0, begin) + table + text.substring(end));
        } else {
            assertThat(text.substring(begin, end)).isEqualTo(table);
        }
    }

    private String counts() throws IOException {
        Map<String, Row> byClause = new LinkedHashMap<>();
        rows().forEach(row -> byClause.put(row.clause(), row));
        Set<String> open = new TreeSet<>(notYetEncoded());
        int[] sums = new int[4];
        StringBuilder lines =
                new StringBuilder("| Part | read | tested | out of scope | not yet encoded |\n|---|---|---|---|---|\n");
        for (String section : CONFIRMED.keySet()) {
            int[] counts = new int[4];
            list.confirmed().stream()
                    .filter(clause -> clause.section().equals(section))
                    .forEach(clause -> {
                        counts[0]++;
                        Row row = byClause.get(clause.id());
                        counts[row == null || open.contains(clause.id()) ? 3 : row.isOutOfScope() ? 2 : 1]++;
                    });
            lines.append(line(section, counts));
            for (int i = 0; i < sums.length; i++) {
                sums[i] += counts[i];
            }
        }
        return lines.append(line("**all**", sums)).toString();
    }

    private static String line(String name, int[] counts) {
        return Stream.of(name, "" + counts[0], "" + counts[1], "" + counts[2], "" + counts[3])
                        .collect(joining(" | ", "| ", " |"))
                + "\n";
    }

    @Test
    void every_clause_that_was_read_is_tested_or_out_of_scope_with_the_reason() throws IOException {
        assertThat(notYetEncoded()).isEmpty();
    }
}
