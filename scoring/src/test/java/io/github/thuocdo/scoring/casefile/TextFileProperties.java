package io.github.thuocdo.scoring.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.scoring.tree.Key;
import io.github.thuocdo.scoring.tree.Problems;
import io.github.thuocdo.scoring.tree.TableLayout;
import io.github.thuocdo.scoring.tree.TextScalar;
import io.github.thuocdo.scoring.tree.TextTable;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotEmpty;

/** Whatever is typed, the answer is a tree or a list of lines. */
class TextFileProperties {

    @Property
    void no_text_makes_the_reader_fail(@ForAll("yamlLike") String text) {
        assertThatItIsReadOrRefused(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void no_bytes_make_the_reader_fail(@ForAll byte[] bytes) {
        assertThatItIsReadOrRefused(bytes);
    }

    @Property
    void a_quoted_text_is_read_as_it_was_typed(@ForAll("lines") String text) {
        String quoted = "a: '" + text.replace("'", "''") + "'";
        TextScalar scalar =
                (TextScalar) YamlText.sound("f", quoted).get(0).find("a").orElseThrow();
        assertThat(scalar.text()).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    @Property
    void cells_are_read_as_they_were_typed_on_their_lines(@ForAll @NotEmpty List<@NotEmpty List<Boolean>> shape) {
        int columns = shape.get(0).size();
        String headings = cells("h", columns);
        String rows =
                shape.stream().map(row -> "  " + cells("c", columns) + "\n").collect(Collectors.joining());
        TableLayout layout = TableLayout.of(
                IntStream.range(0, columns)
                        .mapToObj(number -> Key.of("h" + number))
                        .toList(),
                List.of());
        Problems problems = Problems.empty();
        TextScalar block = (TextScalar) YamlText.sound("f", "t: |\n  " + headings + "\n" + rows)
                .get(0)
                .find("t")
                .orElseThrow();
        TextTable table = TextTable.read(block, layout, problems).orElseThrow();
        assertThat(problems.isEmpty()).isTrue();
        assertThat(table.rows(row -> Optional.of(row.place().line() - row.number())))
                .hasSize(shape.size())
                .containsOnly(2);
    }

    @Provide
    Arbitrary<String> yamlLike() {
        return Arbitraries.strings()
                .withChars("ab:-#|>'\"[]{},&*!%@`? \n\t\\0đð~<")
                .ofMaxLength(60);
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.strings()
                .withCharRange('!', '~')
                .withChars("ếốđĐ ̣́")
                .ofMaxLength(30)
                .map(String::strip);
    }

    private static String cells(String name, int columns) {
        return IntStream.range(0, columns).mapToObj(number -> name + number).collect(Collectors.joining(" | "));
    }

    private static void assertThatItIsReadOrRefused(byte[] bytes) {
        Problems problems = Problems.empty();
        TextFile file = TextFile.of("f", bytes, problems);
        assertThat(file.documents().isEmpty() && problems.isEmpty()).isFalse();
        assertThat(problems.inOrder())
                .allSatisfy(problem -> assertThat(problem.line()).doesNotContain("\n", "\r"));
    }
}
