package io.github.thuocdo.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.examples.quickstart.run.CaseRunner;
import io.github.thuocdo.examples.quickstart.run.ScenarioReport;
import io.github.thuocdo.scoring.casefile.CaseFile;
import io.github.thuocdo.scoring.casefile.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However a case file is damaged, it is read and run, or refused in words: nothing is ever thrown. */
class DamagedFilesProperties {

    private static final List<String> SOUND = soundFiles();

    /** A piece of the text, from so many thousandths on, replaced by something else. */
    record Damage(int from, int length, String by) {

        String applyTo(String text) {
            int start = (int) ((long) from * text.length() / 1000);
            int end = Math.min(text.length(), start + length);
            return text.substring(0, start) + by + text.substring(end);
        }
    }

    @Property(tries = 500)
    void a_damaged_file_is_reviewed_or_refused_in_words(
            @ForAll("files") String sound, @ForAll("damages") List<Damage> damages) {
        String text = sound;
        for (Damage damage : damages) {
            text = damage.applyTo(text);
        }
        for (Scenario scenario : CaseFile.parse("damaged.yaml", text).scenarios()) {
            ScenarioReport report = CaseRunner.checking().run(scenario);
            assertThat(report.exitCode()).isBetween(0, 2);
            assertThat(report.problems())
                    .allSatisfy(problem -> assertThat(problem.line())
                            .doesNotContain("\n", "Exception")
                            .doesNotContainPattern("\\bnull\\b"));
        }
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(SOUND);
    }

    @Provide
    Arbitrary<List<Damage>> damages() {
        Arbitrary<Integer> from = Arbitraries.integers().between(0, 999);
        Arbitrary<Integer> length = Arbitraries.integers().between(0, 12);
        Arbitrary<String> by = Arbitraries.of(
                "",
                " ",
                "\n",
                ":",
                "|",
                "-",
                "{",
                "[",
                "]",
                "#",
                "0",
                "-1",
                "1/0",
                "2026-02-30",
                "999999999999999999999",
                "none",
                "x",
                "đ",
                "\"",
                "a: b",
                "100 %",
                "2026",
                "..",
                ",");
        return Combinators.combine(from, length, by)
                .as(Damage::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    private static List<String> soundFiles() {
        try (Stream<Path> found = Files.walk(Path.of("src", "test", "resources", "cases"))) {
            List<String> files = new ArrayList<>();
            for (Path path : found.filter(Files::isRegularFile).sorted().toList()) {
                files.add(Files.readString(path));
            }
            Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
                    .matcher(Files.readString(Path.of("..", "..", "docs", "case-files.md")))
                    .results()
                    .forEach(example -> files.add(example.group(1)));
            return List.copyOf(files);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
