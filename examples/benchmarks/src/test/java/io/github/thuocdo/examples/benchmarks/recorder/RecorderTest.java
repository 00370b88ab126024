package io.github.thuocdo.examples.benchmarks.recorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecorderTest {

    private static final String OLD = """
        seed 0 0000aaaa
        0/2026/p/a/person x\tproposal=class=good\ttotal=80
        seed 1 0000bbbb
        0/2026/p/a/person x\tproposal=class=good\ttotal=81
        """;

    @Test
    void a_seed_always_gives_the_same_case() {
        for (long seed = 0; seed < 200; seed++) {
            assertThat(RandomCase.of(seed)).as("seed %d", seed).isEqualTo(RandomCase.of(seed));
        }
    }

    @Test
    void neighbouring_seeds_give_cases_that_differ() {
        assertThat(RandomCase.of(1).replaceAll("Seed \\d+", ""))
                .isNotEqualTo(RandomCase.of(2).replaceAll("Seed \\d+", ""));
    }

    @Test
    void a_column_that_a_program_does_not_know_is_left_out_of_what_it_reads() {
        Agency agency = new Agency(List.of(new Agency.Unit("a", "using", "", "", "")), List.of(), "quarter");
        CaseText whole = new CaseText(Set.of());
        CaseText known = new CaseText(Set.of("scored-by"));

        agency.addUnits(whole);
        agency.addUnits(known);

        assertThat(whole).hasToString("units: |\n  id | level | scored-by\n  a | using | quarter\n");
        assertThat(known).hasToString("units: |\n  id | level\n  a | using\n");
    }

    @Test
    void the_runner_reads_the_first_cases_and_refuses_few_of_them() throws IOException {
        try (Program program = Program.load(System.getProperty("java.class.path"))) {
            Recording recording = new Recording(program, Set.of());
            int refused = 0;
            for (long seed = 1; seed <= 40; seed++) {
                List<String> lines = recording.linesOf(seed, RandomCase.of(seed));
                assertThat(lines).as("seed %d", seed).isNotEmpty().noneMatch(line -> line.startsWith("error"));
                refused += lines.get(0).contains("/refused\t") ? 1 : 0;
            }
            assertThat(refused).isLessThan(8);
        }
    }

    @Test
    void recordings_that_are_the_same_do_not_differ() throws IOException {
        assertThat(compared(OLD, AllowedDifferences.none()))
                .isEqualTo("2 cases, 4 values compared, 0 differences, 0 allowed");
    }

    @Test
    void another_value_is_told_with_its_seed_and_both_values() throws IOException {
        assertThat(compared(OLD.replace("total=81", "total=82"), AllowedDifferences.none()))
                .contains("seed 1\t0/2026/p/a/person x\ttotal\told: 81\tnew: 82")
                .contains("1 differences, 0 allowed");
    }

    @Test
    void of_findings_only_those_are_told_that_one_recording_has_alone() throws IOException {
        String old = OLD.replace("total=80", "findings=a b b c");
        String now = OLD.replace("total=80", "findings=b c d");

        assertThat(compared(old, now, AllowedDifferences.none()))
                .contains("\tfindings\told: a\tnew: (nothing)", "\tfindings\told: b\tnew: (nothing)")
                .contains("\tfindings\told: (nothing)\tnew: d")
                .contains("4 values compared, 3 differences");
    }

    @Test
    void a_line_that_is_missing_differs() throws IOException {
        assertThat(compared(OLD.replaceFirst("0/2026.*81\n", ""), AllowedDifferences.none()))
                .contains("old: 81\tnew: (nothing)")
                .contains("2 differences, 0 allowed");
    }

    @Test
    void cases_of_another_text_cannot_be_compared() throws IOException {
        assertThat(compared(OLD.replace("0000bbbb", "0000cccc"), AllowedDifferences.none()))
                .contains("text 0000cccc: record both anew");
    }

    @Test
    void a_case_that_only_the_new_recording_has_is_counted_and_not_compared() throws IOException {
        assertThat(compared(OLD + "seed 2 0000dddd\n", AllowedDifferences.none()))
                .contains("2 cases, 4 values compared, 0 differences")
                .contains("1 cases of the new recording are not in the old one");
    }

    @Test
    void recordings_of_no_common_case_prove_nothing() throws IOException {
        assertThat(new Comparison(
                                AllowedDifferences.none(),
                                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8))
                        .isSame(
                                new BufferedReader(new StringReader(OLD)),
                                new BufferedReader(new StringReader("seed 9 0000dddd\n"))))
                .isFalse();
    }

    @Test
    void what_is_allowed_with_a_reason_is_no_difference(@TempDir Path folder) throws IOException {
        Path file =
                Files.writeString(folder.resolve("allowed.txt"), "# meant\n\\ttotal\\told: 81 ## the scale changed\n");

        assertThat(compared(OLD.replace("total=81", "total=82"), AllowedDifferences.read(file)))
                .contains("0 differences, 1 allowed")
                .contains("allowed 1 times: the scale changed");
    }

    private static String compared(String now, AllowedDifferences allowed) throws IOException {
        return compared(OLD, now, allowed);
    }

    private static String compared(String old, String now, AllowedDifferences allowed) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        boolean same = new Comparison(allowed, out)
                .isSame(new BufferedReader(new StringReader(old)), new BufferedReader(new StringReader(now)));
        String text = printed.toString(StandardCharsets.UTF_8).strip();
        assertThat(same).isEqualTo(text.contains(" 0 differences"));
        return text;
    }
}
