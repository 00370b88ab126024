package io.github.thuocdo.scoring.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.text.Keys;
import io.github.thuocdo.core.validity.Named;
import io.github.thuocdo.scoring.words.Sentences;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EditionWordsTest {

    private static final Sentences VIETNAMESE = Words.of(Language.VIETNAMESE);
    private static final Sentences ENGLISH = Words.of(Language.ENGLISH);
    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9.-]+)\"");

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_kind_of_part_of_a_rule_has_a_sentence(Language language) {
        assertThat(VocabularyTypes.all().records().stream().map(Parts::kind))
                .hasSizeGreaterThan(20)
                .doesNotHaveDuplicates()
                .allSatisfy(kind ->
                        assertThat(Words.of(language).find(kind)).as(kind).isPresent());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_sentence_leaves_out_no_component(Language language) {
        for (Class<?> type : VocabularyTypes.all().records()) {
            String sentence = Words.of(language).text(Parts.kind(type));
            Set<String> components = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .collect(Collectors.toSet());
            Set<String> toSay = Arrays.stream(type.getRecordComponents())
                    .filter(component -> !isSaidInOtherColumns(component))
                    .map(RecordComponent::getName)
                    .collect(Collectors.toSet());

            assertThat(Sentences.places(sentence)).as(type.getName()).containsAll(toSay);
            assertThat(components).as(type.getName()).containsAll(Sentences.places(sentence));
        }
    }

    private static boolean isSaidInOtherColumns(RecordComponent component) {
        String type = component.getGenericType().getTypeName();
        return component.getType() == Provision.class
                || type.contains(Interpretation.class.getName())
                || component.getName().equals("element");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_constant_has_a_word(Language language) {
        assertThat(constants())
                .isNotEmpty()
                .allSatisfy(
                        key -> assertThat(Words.of(language).find(key)).as(key).isPresent());
    }

    private static Set<String> constants() {
        return VocabularyTypes.all().enums().stream()
                .filter(type -> !Named.class.isAssignableFrom(type) && type != ConclusionKind.class)
                .flatMap(type -> Arrays.stream(type.getEnumConstants())
                        .map(constant -> "word." + Keys.of(type) + "." + Keys.of((Enum<?>) constant)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_advice_says_what_it_is_and_what_can_be_done(Language language) {
        assertThat(advices())
                .allSatisfy(
                        key -> assertThat(Words.of(language).find(key)).as(key).isPresent());
    }

    private static Set<String> advices() {
        return Arrays.stream(Advice.Code.values())
                .flatMap(code -> Stream.of("advice." + code.key(), "remedy." + code.key()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void both_languages_have_the_same_sentences_with_the_same_places() {
        assertThat(VIETNAMESE.keys()).containsExactlyInAnyOrderElementsOf(ENGLISH.keys());
        assertThat(ENGLISH.keys())
                .allSatisfy(
                        key -> assertThat(places(VIETNAMESE.text(key))).as(key).isEqualTo(places(ENGLISH.text(key))));
    }

    private static Set<String> places(String sentence) {
        return Sentences.PLACE
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    @Test
    void no_sentence_is_without_use() throws IOException {
        Set<String> used = new TreeSet<>(constants());
        used.addAll(advices());
        for (Class<?> type : VocabularyTypes.all().records()) {
            String kind = Parts.kind(type);
            used.add(kind);
            for (RecordComponent component : type.getRecordComponents()) {
                used.add(kind + "." + component.getName());
                used.add(kind + "." + component.getName() + ".none");
                used.add(kind + "." + component.getName() + ".one");
            }
        }
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/io/github/thuocdo/scoring/scrutiny"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                LITERAL.matcher(Files.readString(file)).results().forEach(found -> used.add(found.group(1)));
            }
        }

        assertThat(Sets.filter(VIETNAMESE.keys(), key -> !isUsed(key, used))).isEmpty();
    }

    /** A sentence is used when its whole key stands in the source, or the word that is put behind the name of its family. */
    private static boolean isUsed(String key, Set<String> used) {
        return used.contains(key) || used.contains(key.substring(key.indexOf('.') + 1));
    }
}
