package io.github.thuocdo.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.examples.quickstart.embedding.FaultProperties;
import io.github.thuocdo.scoring.casefile.CaseFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of the document on case files runs, and comes out as it says. */
class CaseFileDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "..", "docs", "case-files.md");

    @TestFactory
    Stream<DynamicNode> every_example_of_the_document_comes_out_as_it_says() throws IOException {
        return examples().stream()
                .map(example -> DynamicContainer.dynamicContainer(
                        example.lines().findFirst().orElseThrow(),
                        CaseTests.of(CaseFile.parse("case-files.md", example))));
    }

    @Test
    void the_document_has_examples_and_each_of_them_expects_something() throws IOException {
        assertThat(examples())
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(example -> assertThat(example).containsPattern("expect:|kết quả mong đợi:"));
    }

    @Test
    void the_test_that_the_document_shows_is_a_test_of_ours() throws IOException {
        Path source = Path.of("src/test/java", FaultProperties.class.getName().replace('.', '/') + ".java");
        String code = Files.readString(source);
        String begin = "// begin: shown in the document on case files\n";
        String shown = code.substring(code.indexOf(begin) + begin.length(), code.indexOf("    // end: shown"))
                .stripTrailing()
                .stripIndent();
        assertThat(Files.readString(DOCUMENT)).contains("```java\n" + shown + "\n```");
    }

    @Test
    void the_document_names_the_yaml_library_that_is_tested() throws IOException {
        String tested = Files.readString(Path.of("..", "..", "pom.xml"))
                .replaceAll("(?s).*<snakeyaml-engine.version>(.*?)</snakeyaml-engine.version>.*", "$1");
        assertThat(Files.readString(DOCUMENT))
                .contains("<artifactId>snakeyaml-engine</artifactId>\n  <version>" + tested + "</version>");
    }

    private static List<String> examples() throws IOException {
        return FencedBlocks.of(DOCUMENT, "yaml");
    }
}
