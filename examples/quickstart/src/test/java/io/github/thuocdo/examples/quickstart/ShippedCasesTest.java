package io.github.thuocdo.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.law.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped agency is printed as a reader prints it: the whole directory, in every form and language. */
class ShippedCasesTest {

    private static final Path SHIPPED = Path.of("cases");
    private static final Path MESSAGES =
            Path.of("..", "..", "scoring", "src", "main", "resources", "io", "github", "thuocdo", "scoring", "words");

    /** A word with points in it, as a key of a message has; the id of a rule begins with a number. */
    private static final Pattern KEY = Pattern.compile("(?<![\\w.-])[a-z]+(?:\\.[a-z0-9-]+)+");

    private static final Pattern PLACE = Pattern.compile("\\{[a-zA-Z-]+(?::[a-z]+)?}");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    static Stream<Arguments> printedAsText() throws IOException {
        return agencies().stream()
                .flatMap(agency -> Arrays.stream(Language.values())
                        .flatMap(language -> ImmutableList.of(
                                        ImmutableList.<String>of(),
                                        ImmutableList.of("--full"),
                                        ImmutableList.of("--summary"))
                                .stream()
                                .map(form -> Arguments.of(agency, language, form))));
    }

    static Stream<Arguments> agenciesByLanguage() throws IOException {
        return agencies().stream()
                .flatMap(agency -> Arrays.stream(Language.values()).map(language -> Arguments.of(agency, language)));
    }

    private static List<Path> agencies() throws IOException {
        try (Stream<Path> found = Files.list(SHIPPED)) {
            return found.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("printedAsText")
    void an_agency_is_printed_in_words(Path agency, Language language, List<String> form) throws IOException {
        run(agency, language, form);

        assertThat(out()).isNotBlank().doesNotContainPattern("\\bnull\\b").doesNotContain("Exception", "\tat ");
        assertThat(words(PLACE)).isEmpty();
        assertThat(words(KEY)).doesNotContainAnyElementsOf(messageKeys(language));
    }

    @ParameterizedTest
    @MethodSource("agenciesByLanguage")
    void an_agency_is_one_document_in_json(Path agency, Language language) throws IOException {
        run(agency, language, ImmutableList.of("--json"));

        JsonNode document = new ObjectMapper()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .readTree(out());
        assertThat(document.path("exitCode").asInt(-1)).isZero();
        assertThat(document.path("cases")).isNotEmpty();
        assertThat(out()).doesNotContainPattern("\\bnull\\b").doesNotContain("Exception");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_year_of_a_ward_is_looked_at_on_eighty_lines_without_a_code(Language language) {
        run(SHIPPED.resolve(Path.of("ben-sen", "nam.yaml")), language, ImmutableList.of());

        assertThat(out().lines()).hasSizeLessThanOrEqualTo(80);
        assertThat(out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
        assertThat(out()).contains("Chu Văn Khải").doesNotContain("335.", "[period-not-rated]", "khai", "1/5");
    }

    /** Prints everything of an agency; all comes out as the files expect, and nothing is said beside it. */
    private void run(Path agency, Language language, List<String> form) {
        ImmutableList<String> arguments = ImmutableList.<String>builder()
                .addAll(form)
                .add("--lang", language.key(), agency.toString())
                .build();
        int exitCode = Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments.toArray(String[]::new));

        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(exitCode).isZero();
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private Set<String> words(Pattern pattern) {
        return pattern.matcher(out()).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Set<String> messageKeys(Language language) throws IOException {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(MESSAGES.resolve("messages_" + language.key() + ".properties"))) {
            messages.load(reader);
        }
        assertThat(messages).isNotEmpty();
        return ImmutableSet.copyOf(messages.stringPropertyNames());
    }
}
