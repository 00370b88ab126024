package io.github.thuocdo.architecture;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The glossary and its picture name what there is. */
class ConceptsTest {

    private static final Path DOCS = Path.of("..", "docs");
    private static final Pattern NOUN_OF_SVG = Pattern.compile("class=\"noun[^>]*>([A-Za-z]+)<");
    private static final Pattern NOUN = Pattern.compile("\\b[A-Z][a-z]+[A-Za-z]*\\b");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private static final ImmutableSet<JavaClass> TYPES = ImmutableSet.copyOf(new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.thuocdo.core", "io.github.thuocdo.scoring"));

    private static String concepts() throws IOException {
        return Files.readString(DOCS.resolve("concepts.md"));
    }

    private static ImmutableSet<String> nouns(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(noun -> noun.group(noun.groupCount()))
                .collect(toImmutableSet());
    }

    private static ImmutableSet<String> publicNames() {
        return TYPES.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName)
                .collect(toImmutableSet());
    }

    @Test
    void the_picture_shows_the_same_nouns_in_svg_and_in_text() throws IOException {
        ImmutableSet<String> drawn = nouns(NOUN_OF_SVG, Files.readString(DOCS.resolve("road.svg")));
        String text = Splitter.on("```").splitToList(concepts()).get(1);

        assertThat(drawn).hasSizeGreaterThan(20).isEqualTo(nouns(NOUN, text));
    }

    @Test
    void every_noun_of_the_picture_is_a_public_type() throws IOException {
        assertThat(publicNames()).containsAll(nouns(NOUN_OF_SVG, Files.readString(DOCS.resolve("road.svg"))));
    }

    @Test
    void every_type_that_the_glossary_names_with_its_room_stands_there() throws IOException {
        Set<String> known = TYPES.stream()
                .flatMap(type -> Stream.of(type.getPackageName(), type.getName()))
                .map(name -> CharMatcher.is('$').replaceFrom(name, '.'))
                .collect(toImmutableSet());

        assertThat(rows().stream()
                        .flatMap(row -> CODE.matcher(row).results())
                        .map(code -> code.group(1))
                        .filter(code -> code.startsWith("core.") || code.startsWith("scoring.")))
                .hasSizeGreaterThan(50)
                .allSatisfy(code -> assertThat(known).contains("io.github.thuocdo." + code));
    }

    private static ImmutableList<String> rows() throws IOException {
        return concepts().lines().filter(line -> line.startsWith("|")).collect(toImmutableList());
    }
}
