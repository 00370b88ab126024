package io.github.thuocdo.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every file below {@code src/test/resources/refused} can be read, and its facts are refused when they are scored, with the one line that
 * {@code expected-lines.txt} holds for it.
 */
class RefusedByRulesTest {

    private static final Path REFUSED = Path.of("src", "test", "resources", "refused");

    @TestFactory
    Stream<DynamicTest> every_bad_file_is_refused_with_one_clear_line_and_exit_code_2() throws IOException {
        Map<String, String> expected = expectedByFile();
        return files().map(path -> DynamicTest.dynamicTest(name(path), () -> {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int exitCode = Main.run(print(new ByteArrayOutputStream()), print(err), "--lang", "en", path.toString());
            assertThat(err.toString(StandardCharsets.UTF_8).lines()).containsExactly(expected.get(name(path)));
            assertThat(exitCode).isEqualTo(2);
        }));
    }

    @TestFactory
    Stream<DynamicTest> in_vietnamese_a_bad_file_is_refused_without_english_words_outside_quotation_marks()
            throws IOException {
        return files().map(path -> DynamicTest.dynamicTest(name(path), () -> {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            Main.run(print(new ByteArrayOutputStream()), print(err), "--lang", "vi", path.toString());
            assertThat(err.toString(StandardCharsets.UTF_8).lines())
                    .singleElement()
                    .satisfies(line -> {
                        String said = line.replaceAll(": \".*?\": ", ": ");
                        assertThat(said.substring(name(path).length()))
                                .doesNotContainPattern(
                                        "\\b(the|of|and|is|are|not|must|be|by|for|with|from|has|known)\\b(?!-)(?<!-\\w{1,9})")
                                .doesNotContain("giá trị không hợp lệ");
                    });
        }));
    }

    @Test
    void every_expected_line_belongs_to_a_file() throws IOException {
        assertThat(expectedByFile().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        files().map(RefusedByRulesTest::name).toList())
                .hasSizeGreaterThan(2);
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    private static Map<String, String> expectedByFile() throws IOException {
        List<String> lines = Files.readAllLines(REFUSED.resolve("expected-lines.txt"));
        return lines.stream()
                .collect(Collectors.toMap(line -> line.substring(0, line.indexOf(':')), Function.identity()));
    }

    private static Stream<Path> files() throws IOException {
        try (Stream<Path> found = Files.list(REFUSED)) {
            return found.filter(path -> path.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }
}
