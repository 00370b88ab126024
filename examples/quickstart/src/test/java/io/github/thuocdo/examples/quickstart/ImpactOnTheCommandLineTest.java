package io.github.thuocdo.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.policy.Amendment;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.json.ThuocdoJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code --impact} files whom another policy would move in the agencies of case files. */
class ImpactOnTheCommandLineTest {

    private static final String WARD = "cases/ben-sen/nam.yaml";

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return new CommandLine(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(arguments);
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String amended() throws IOException {
        Policy decree = StandardPolicies.decree335Individuals();
        LegalInstrument instrument = new LegalInstrument(
                "01/NQ",
                "Nghị quyết thử",
                "A trial",
                LocalDate.of(2026, 1, 1),
                DateRange.from(LocalDate.of(2026, 1, 1)));
        Policy raised = decree.amendedBy(
                "local.raised",
                instrument,
                decree.effective(),
                List.of(new Amendment.Put("335.quota/rate.share", "1/4")));
        return Files.writeString(directory.resolve("raised.json"), ThuocdoJson.write(raised))
                .toString();
    }

    @Test
    void a_report_and_a_board_are_filed_for_each_agency_in_the_language_and_print_that_were_asked_for()
            throws IOException {
        assertThat(run("--impact", amended(), "--lang", "en", "--html", "--out", folder(), WARD))
                .isZero();

        try (var files = Files.list(Path.of(folder()))) {
            assertThat(files)
                    .extracting(file -> file.getFileName().toString())
                    .containsExactlyInAnyOrder(
                            "impact-2026-bs-local.raised.html",
                            "impact-board-2026-bs-local.raised.html",
                            "impact-2026-tt-local.raised.html",
                            "impact-board-2026-tt-local.raised.html");
        }
        assertThat(filed("impact-2026-bs-local.raised.html")).contains("IMPACT OF A CHANGE OF POLICY", "01/NQ");
        assertThat(filed("impact-board-2026-bs-local.raised.html")).contains("WHO MOVES", "01/NQ");
        assertThat(errors()).isEmpty();
    }

    private String filed(String name) throws IOException {
        return Files.readString(Path.of(folder()).resolve(name));
    }

    @Test
    void the_id_of_a_shipped_edition_is_a_policy_too_and_one_with_open_questions_is_refused() {
        assertThat(run("--impact", "vn.335-2025.individuals", "--out", folder(), WARD))
                .isZero();
        assertThat(run("--impact", "vn.90-2020.civil-servants", "--lang", "en", "--out", folder(), WARD))
                .isEqualTo(2);
        assertThat(errors()).contains("[refused-by-rules]");
    }

    @Test
    void a_policy_that_nobody_knows_and_options_of_something_else_are_refused() {
        assertThat(run("--lang", "en", "--impact", "no.such", "--out", folder(), WARD))
                .isEqualTo(2);
        assertThat(errors()).contains("[unknown-policy]");
        assertThat(run("--lang", "en", "--impact", "vn.335-2025.individuals", WARD))
                .isEqualTo(2);
        assertThat(errors()).contains("[no-folder]");
        assertThat(run("--impact", "vn.335-2025.individuals", "--out", folder(), "--gaps", WARD))
                .isEqualTo(2);
        assertThat(errors()).contains("[not-with-impact]");
        assertThat(run("--impact", "vn.335-2025.individuals", "--laws", WARD)).isEqualTo(2);
        assertThat(errors()).contains("[not-with-laws]");
    }

    /** Heads are limited by the class of their organization on both sides, and people of other policies stay under theirs. */
    @ParameterizedTest
    @CsvSource({
        "cases/hon-sen/nam-2026.yaml, vn.335-2025.individuals",
        "cases/ben-sen/nam.yaml, vn.335-2025.individuals"
    })
    void a_policy_against_itself_moves_nobody(String file, String policy) throws IOException {
        assertThat(run("--impact", policy, "--lang", "en", "--out", folder(), file))
                .as(errors())
                .isZero();

        try (var files = Files.list(Path.of(folder()))) {
            assertThat(files.filter(name -> name.getFileName().toString().startsWith("impact-board-")))
                    .isNotEmpty()
                    .allSatisfy(board -> assertThat(Files.readString(board)).contains("Nobody moves."));
        }
    }

    private String folder() {
        return directory.resolve("out").toString();
    }
}
