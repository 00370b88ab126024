package io.github.thuocdo.examples.quickstart;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of {@code docs/mission.md} names types, methods and a test that there are. */
class MissionTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Path PAGE = ROOT.resolve("docs").resolve("mission.md");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** A row of the table. */
    private record Row(String mechanism, ImmutableList<String> carriers, ImmutableList<String> tests) {

        private static Row of(String line) {
            List<String> cells = Splitter.on(" | ").trimResults().splitToList(line.substring(2, line.length() - 2));
            return new Row(cells.get(0), names(cells.get(1)), names(cells.get(2)));
        }

        private static ImmutableList<String> names(String cell) {
            return CODE.matcher(cell).results().map(code -> code.group(1)).collect(toImmutableList());
        }

        @Override
        public String toString() {
            return mechanism;
        }
    }

    static Stream<Row> rows() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .map(Row::of);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_row_is_carried_by_what_there_is_and_shown_by_a_test(Row row) throws IOException {
        assertThat(row.carriers()).isNotEmpty();
        assertThat(row.tests()).isNotEmpty();
        for (String carrier : row.carriers()) {
            assertThat(isDeclared(carrier)).as(carrier).isTrue();
        }
        for (String test : row.tests()) {
            assertThat(isTest(test)).as(test).isTrue();
        }
    }

    /** Whether a type, what is nested in it and its method are written in the sources, a part of a record included, as in {@code core.task.Task.id}. */
    private static boolean isDeclared(String name) throws IOException {
        List<String> parts = Splitter.on('.').splitToList(name);
        int type = Iterables.indexOf(parts, part -> Ascii.isUpperCase(part.charAt(0)));
        Path file = ROOT.resolve(parts.get(0))
                .resolve(Path.of("src", "main", "java", "io", "github", "thuocdo"))
                .resolve(String.join("/", parts.subList(0, type)))
                .resolve(parts.get(type) + ".java");
        if (!Files.exists(file)) {
            return false;
        }
        String source = Files.readString(file);
        return parts.subList(type + 1, parts.size()).stream()
                .allMatch(part -> Ascii.isUpperCase(part.charAt(0))
                        ? source.contains(" record " + part + "(")
                                || source.contains(" class " + part + " ")
                                || source.contains(" enum " + part + " ")
                        : Pattern.compile("[ >]" + part + "[(,)]")
                                .matcher(source)
                                .find());
    }

    private static boolean isTest(String name) throws IOException {
        List<String> parts = Splitter.on('.').splitToList(name);
        for (String module : ImmutableList.of("core", "scoring", "examples/quickstart")) {
            Path tests = ROOT.resolve(module).resolve(Path.of("src", "test", "java"));
            try (Stream<Path> files = Files.walk(tests)) {
                List<Path> found = files.filter(file -> file.endsWith(parts.get(0) + ".java"))
                        .toList();
                if (!found.isEmpty()) {
                    return Files.readString(found.get(0)).contains(" void " + parts.get(1) + "(");
                }
            }
        }
        return false;
    }
}
