package io.github.thuocdo.examples.quickstart;

import io.github.thuocdo.scoring.casefile.CaseFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every case file below {@code src/test/resources/cases} and every shipped one is a test: whoever drops one there has added one. */
class CaseFilesTest {

    private static final Path CASES = Path.of("src", "test", "resources", "cases");
    private static final Path SHIPPED = Path.of("cases");

    @TestFactory
    Stream<DynamicNode> every_case_comes_out_as_it_expects() throws IOException {
        return files(CASES).stream()
                .map(path -> DynamicContainer.dynamicContainer(
                        CASES.relativize(path).toString(), path.toUri(), CaseTests.of(CaseFile.read(path))));
    }

    @TestFactory
    Stream<DynamicNode> every_shipped_case_comes_out_as_it_expects() throws IOException {
        return files(SHIPPED).stream()
                .map(path -> DynamicContainer.dynamicContainer(
                        SHIPPED.relativize(path).toString(), path.toUri(), CaseTests.of(CaseFile.read(path))));
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> found = Files.walk(directory)) {
            return found.filter(path ->
                            path.toString().endsWith(".yaml") || path.toString().endsWith(".yml"))
                    .sorted()
                    .toList();
        }
    }
}
