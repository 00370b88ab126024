package io.github.thuocdo.examples.quickstart.embedding;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what the code says and prints. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern FENCE = Pattern.compile("```(\\w*)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern SHOWN =
            Pattern.compile("// begin: shown in the README\n(.*?) *// end: shown in the README", Pattern.DOTALL);

    private static ImmutableList<MatchResult> fences() throws IOException {
        return FENCE.matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .collect(toImmutableList());
    }

    @Test
    void the_first_two_fences_are_the_two_commands() throws IOException {
        ImmutableList<MatchResult> fences = fences();

        assertThat(fences.get(0).group(2)).contains("mvn ").contains("java -jar examples/quickstart/target/");
        assertThat(fences.get(1).group(2)).isEqualTo("mvn -B verify\n");
        assertThat(fences).hasSize(5);
    }

    @Test
    void the_program_in_the_readme_is_the_program_in_the_examples() throws IOException {
        assertThat(fences().get(2).group(2)).isEqualTo(shown(FirstScorecard.class));
    }

    @Test
    void the_call_for_a_year_in_the_readme_is_that_of_the_examples() throws IOException {
        assertThat(fences().get(4).group(2)).isEqualTo(shown(YearNotice.class));
    }

    private static String shown(Class<?> program) throws IOException {
        Path source = Path.of("src/main/java", program.getName().replace('.', '/') + ".java");
        MatchResult shown =
                SHOWN.matcher(Files.readString(source)).results().findFirst().orElseThrow();
        return shown.group(1).stripTrailing().stripIndent() + "\n";
    }

    @Test
    void the_output_in_the_readme_is_what_the_program_prints() throws IOException {
        assertThat(fences().get(3).group(2)).isEqualTo(FirstScorecard.notice());
    }

    @Test
    void the_files_named_in_the_run_command_are_there() throws IOException {
        String command = fences().get(0).group(2).strip();
        String file = command.substring(command.lastIndexOf(' ') + 1);

        assertThat(ROOT.resolve(file)).exists();
    }

    @Test
    void the_dependency_in_the_readme_is_what_is_built() throws IOException {
        Pattern version = Pattern.compile("<version>([^<]*)</version>");
        String built = version.matcher(Files.readString(ROOT.resolve("pom.xml")))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);

        assertThat(Files.readString(ROOT.resolve("README.md")).replaceAll("\\s+", ""))
                .contains("<groupId>io.github.thuocdo</groupId><artifactId>thuocdo-scoring</artifactId><version>"
                        + built + "</version>");
    }
}
