package io.github.thuocdo.scoring.invariant;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every wrong program is told from the right one, and every law tells one. {@code -Dkills=all} tries all pairs of the table, {@code -Dkills=write} writes
 * the page anew.
 */
class KillTableTest {

    private static final Path PAGE = Path.of("..", "docs", "kill-table.md");
    private static final String MODE = System.getProperty("kills", "some");
    private static final int ONE_IN = 15;

    private static ImmutableSetMultimap<String, String> table() {
        return Told.table();
    }

    @Test
    void every_mutant_stands_in_the_table_and_nothing_else_does() {
        assertThat(table().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Kills.mutants().stream().map(Mutant::name).toList());
    }

    @Test
    void every_law_tells_a_mutant() {
        assertThat(ImmutableSet.copyOf(table().values()))
                .containsExactlyInAnyOrderElementsOf(
                        Laws.all().stream().map(Law::key).toList());
    }

    @Test
    void a_law_of_the_table_tells_its_mutant_from_the_right_program() {
        ImmutableList<Mutant> mutants = Kills.mutants();
        List<String> surviving = new ArrayList<>();
        for (int i = 0; i < mutants.size(); i++) {
            if (MODE.equals("some") && i % ONE_IN != 0) {
                continue;
            }
            Mutant mutant = mutants.get(i);
            table().get(mutant.name()).stream()
                    .limit(MODE.equals("some") ? 1 : Integer.MAX_VALUE)
                    .filter(law -> !Kills.isKilled(
                            mutant, requireNonNull(Laws.byKey(law).orElse(null), law)))
                    .forEach(law -> surviving.add(mutant.name() + " by " + law));
        }
        assertThat(surviving).isEmpty();
    }

    @Test
    void the_page_shows_the_table() throws IOException {
        if (MODE.equals("write")) {
            Files.writeString(PAGE, page());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page());
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Which laws tell which wrong programs

                This page is written by a test (`KillTableTest`, `-Dkills=write`), which also tries it: each law named here tells the wrong program, or the
                unsound policy, beside it from the right one. The list of programs was fixed before the laws were written. Other laws may tell the same
                program too.

                | wrong program or policy | where from | tried on | told by |
                |---|---|---|---|
                """);
        for (Mutant mutant : Kills.mutants()) {
            page.append("| ")
                    .append(mutant.name())
                    .append(" | ")
                    .append(mutant.origin().text())
                    .append(" | `")
                    .append(mutant.policy().id())
                    .append("` | ")
                    .append(table().get(mutant.name()).stream()
                            .map(law -> "`" + law + "`")
                            .collect(joining(", ")))
                    .append(" |\n");
        }
        return page.append("\nEvery law tells at least one of them.\n").toString();
    }
}
