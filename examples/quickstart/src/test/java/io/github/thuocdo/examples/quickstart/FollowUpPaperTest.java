package io.github.thuocdo.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped case of a quarter that was followed, as the command line files its board. */
class FollowUpPaperTest {

    private static final String CASE = "cases/ben-sen/theo-doi.yaml";
    private static final Path FILED = Path.of("src", "test", "resources", "follow-up");
    private static final boolean WRITE = Boolean.getBoolean("papers.write");

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void the_board_of_a_ward_on_the_last_day_of_the_quarter() throws IOException {
        for (String language : new String[] {"vi", "en"}) {
            String board = board("2026-03-31", language);
            Path filed = FILED.resolve(language + ".txt");
            if (WRITE) {
                Files.createDirectories(FILED);
                Files.writeString(filed, board);
            }

            assertThat(board).isEqualTo(Files.readString(filed));
        }
    }

    @Test
    void the_board_of_an_earlier_day_is_what_it_was_then() throws IOException {
        assertThat(board("2026-02-26", "en"))
                .contains("- overdue: 2", "Trật tự vỉa hè")
                .doesNotContain("Niêm yết", "Overdue after");
    }

    @Test
    void what_is_followed_is_told_of_a_day_and_only_as_a_paper() {
        assertThat(run("--lang", "en", "--follow-up", "2026-03-31", CASE)).isEqualTo(2);
        assertThat(told()).contains("\"--follow-up\": is of use only with --paper follow-up [only-with-follow-up]");
        assertThat(run("--lang", "en", "--paper", "follow-up", "--follow-up", "31/3", "--out", "x", CASE))
                .isEqualTo(2);
        assertThat(told()).contains("\"--follow-up 31/3\": must be followed by a day such as 2026-12-15 [not-a-day]");
    }

    private String board(String day, String language) throws IOException {
        Path folder = directory.resolve(day + language);

        assertThat(run(
                        "--paper",
                        "follow-up",
                        "--follow-up",
                        day,
                        "--lang",
                        language,
                        "--out",
                        folder.toString(),
                        CASE))
                .isZero();

        return Files.readString(folder.resolve("follow-up-" + day + ".txt"));
    }

    private int run(String... arguments) {
        PrintStream print = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return Main.run(print, print, arguments);
    }

    private String told() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
