package io.github.thuocdo.scoring.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Competence;
import io.github.thuocdo.core.policy.rule.Procedure;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.outcome.Particulars;
import io.github.thuocdo.scoring.tree.Key;
import io.github.thuocdo.scoring.tree.Words;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The document on case files names every key, word, interpretation and finding that the reader knows. */
class DocumentedTermsTest {

    /** Rules that say how others work; no step and no consideration carries their id. */
    private static final List<String> NOT_IN_CARDS = List.of(
            "335.work",
            "335.attribution",
            "335.sheet.staff",
            "335.sheet.leader",
            "335.sheet.longer",
            "335.range",
            "335.class");

    private static String document = "";

    @BeforeAll
    static void readDocument() throws IOException {
        document = Files.readString(Path.of("..", "docs", "case-files.md"));
    }

    @Test
    void every_name_of_every_key_is_in_the_document() throws IllegalAccessException {
        List<String> names = new ArrayList<>();
        for (Class<?> holder : Terms.class.getDeclaredClasses()) {
            for (Field field : holder.getDeclaredFields()) {
                if (field.getType() == Key.class) {
                    names.addAll(((Key) field.get(null)).names());
                }
            }
        }
        assertThat(names).hasSizeGreaterThan(300);
        assertThat(names.stream().filter(name -> !isDocumented(name))).isEmpty();
    }

    @Test
    void every_word_is_in_the_document() throws IllegalAccessException {
        List<String> words = new ArrayList<>();
        for (Field field : Vocabulary.class.getDeclaredFields()) {
            if (field.getType() == Words.class) {
                words.addAll(((Words<?>) field.get(null)).all());
            }
        }
        assertThat(words).hasSizeGreaterThan(200);
        assertThat(words.stream().filter(word -> !isDocumented(word))).isEmpty();
        assertThat(PolicyReader.PRESETS.all().stream().filter(word -> !isDocumented(word)))
                .isEmpty();
    }

    @Test
    void every_interpretation_is_in_the_document_with_its_readings_and_its_default_first() {
        Policy policy = StandardPolicies.decree335Individuals();
        for (Interpretation<?> question : policy.interpretations().values()) {
            assertThat(isDocumented(question.key())).as(question.key()).isTrue();
            if (question instanceof Interpretation.Chosen<?> chosen && chosen.value() instanceof Enum<?>) {
                List<String> readings = readingsOf(question.key());
                assertThat(readings)
                        .as(question.key())
                        .containsExactlyElementsOf(chosen.value().alternatives().stream()
                                .map(Reading::key)
                                .toList());
                assertThat(readings.get(0)).isEqualTo(chosen.value().key());
            }
        }
    }

    @Test
    void every_finding_code_is_in_the_document() {
        assertThat(Arrays.stream(Finding.Code.values()).map(Finding.Code::key).filter(code -> !isDocumented(code)))
                .isEmpty();
    }

    @Test
    void every_rule_and_everything_that_can_happen_to_it_is_in_the_document() {
        Policy policy = StandardPolicies.decree335Individuals();
        List<String> ids = new ArrayList<>(List.of("170.suspension"));
        policy.rules().stream()
                .filter(rule -> !(rule instanceof Procedure || rule instanceof Competence))
                .forEach(rule -> ids.addAll(provisionsOf(rule)));
        assertThat(ids).contains("335.quota", "335.quality", "335.good", "335.six-months");
        assertThat(ids.stream().filter(id -> !NOT_IN_CARDS.contains(id)).filter(id -> !isDocumented(id)))
                .isEmpty();
        assertThat(Arrays.stream(Particulars.Reason.values())
                        .map(Particulars.Reason::key)
                        .filter(key -> !key.equals("blocked-above"))
                        .filter(key -> !isDocumented(key)))
                .isEmpty();
    }

    /** The provisions named in the text of a rule, which is a record of records. */
    private static List<String> provisionsOf(Rule rule) {
        return Pattern.compile("Provision\\[id=([^,]+),")
                .matcher(rule.toString())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static boolean isDocumented(String name) {
        return document.contains("`" + name + "`");
    }

    /** The readings in the row of the table: the words in code style of the second cell. */
    private static List<String> readingsOf(String key) {
        String row = document.lines()
                .filter(line -> line.startsWith("| `" + key + "` |"))
                .findFirst()
                .orElseThrow();
        String cell = row.substring(row.indexOf('|', 1) + 1);
        return Arrays.stream(cell.split("`"))
                .filter(word -> word.matches("[a-z0-9.]+(-[a-z0-9]+)*"))
                .toList();
    }
}
