package io.github.thuocdo.scoring.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.scoring.refusal.Problem;
import java.io.IOException;
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

/** Every file below {@code src/test/resources/refused} is refused with the one line that {@code expected-lines.txt} holds for it. */
class RefusedFilesTest {

    private static final Path REFUSED = Path.of("src", "test", "resources", "refused");

    @TestFactory
    Stream<DynamicTest> every_bad_file_is_refused_with_one_clear_line() throws IOException {
        Map<String, String> expected = expectedByFile();
        return files().map(path -> DynamicTest.dynamicTest(
                name(path), () -> assertThat(lines(path, Language.ENGLISH)).containsExactly(expected.get(name(path)))));
    }

    @TestFactory
    Stream<DynamicTest> in_vietnamese_a_bad_file_is_refused_without_english_words_outside_quotation_marks()
            throws IOException {
        return files().map(path -> DynamicTest.dynamicTest(
                name(path),
                () -> assertThat(lines(path, Language.VIETNAMESE))
                        .singleElement()
                        .satisfies(line -> {
                            String said = line.replaceAll(": \".*?\": ", ": ");
                            assertThat(said.substring(name(path).length()))
                                    .doesNotContainPattern(
                                            "\\b(the|of|and|is|are|not|must|be|by|for|with|from|has|known)\\b(?!-)(?<!-\\w{1,9})")
                                    .doesNotContain("giá trị không hợp lệ");
                        })));
    }

    @Test
    void every_expected_line_belongs_to_a_file() throws IOException {
        assertThat(expectedByFile().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        files().map(RefusedFilesTest::name).toList())
                .hasSizeGreaterThan(50);
    }

    @Test
    void every_code_of_a_refusal_is_in_the_document() throws IOException {
        String document = Files.readString(Path.of("..", "docs", "case-files.md"));
        assertThat(expectedByFile().values())
                .extracting(line -> "`" + line.substring(line.lastIndexOf('[') + 1, line.length() - 1) + "`")
                .allSatisfy(code -> assertThat(document).contains(code));
    }

    private static List<String> lines(Path path, Language language) {
        return CaseFile.read(path).scenarios().stream()
                .flatMap(scenario -> problems(scenario).stream())
                .map(problem -> problem.line(language))
                .toList();
    }

    private static List<Problem> problems(Scenario scenario) {
        return scenario instanceof Scenario.Refused refused ? refused.problems() : List.of();
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
