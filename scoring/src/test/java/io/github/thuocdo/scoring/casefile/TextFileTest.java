package io.github.thuocdo.scoring.casefile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.scoring.refusal.Place;
import io.github.thuocdo.scoring.refusal.Problem;
import io.github.thuocdo.scoring.tree.Problems;
import io.github.thuocdo.scoring.tree.TextList;
import io.github.thuocdo.scoring.tree.TextMap;
import io.github.thuocdo.scoring.tree.TextScalar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFileTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on",
                "off",
                "yes",
                "no",
                "null",
                "~",
                "true",
                "2026-03-05",
                "0.10",
                "12:30",
                "010",
                "0x1F",
                "1e3",
                ".inf",
                "1_000",
                "<<",
                "=",
                "5 5 2.5"
            })
    void every_value_stays_the_text_that_was_typed(String typed) {
        assertThat(value("a: " + typed)).isEqualTo(typed);
        assertThat(value("a: '" + typed + "'")).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"on", "no", "2026-03-05", "0.10", "12:30", "5", "<<"})
    void every_key_stays_the_text_that_was_typed(String typed) {
        TextMap map = onlyDocument(typed + ": x");
        assertThat(map.entries()).extracting(TextMap.Entry::key).containsExactly(typed);
    }

    @Test
    void places_have_path_line_and_column() {
        TextMap map = onlyDocument("""
                case: x
                people:
                  - id: a
                  - id: b
                    tags: [m, n]
                """);
        TextList people = (TextList) map.find("people").orElseThrow();
        TextMap second = (TextMap) people.items().get(1);
        TextList tags = (TextList) second.find("tags").orElseThrow();

        assertThat(map.place()).isEqualTo(new Place("f.yaml", BilingualText.of(""), 1, 1));
        assertThat(second.place()).isEqualTo(new Place("f.yaml", BilingualText.of("people[2]"), 4, 5));
        assertThat(second.entries().get(1).keyPlace())
                .isEqualTo(new Place("f.yaml", BilingualText.of("people[2].tags"), 5, 5));
        assertThat(tags.items().get(1).place())
                .isEqualTo(new Place("f.yaml", BilingualText.of("people[2].tags[2]"), 5, 15));
    }

    @Test
    void lines_are_counted_alike_with_any_line_end() {
        for (String end : List.of("\n", "\r\n", "\r")) {
            TextMap map = onlyDocument("a: 1" + end + "b: 2" + end + "c: 3" + end);
            assertThat(map.find("c").orElseThrow().place().line()).isEqualTo(3);
        }
    }

    @Test
    void other_separators_of_unicode_are_no_line_ends() {
        assertThat(problemsOf("a: 'x\u2028y\u0085z'\nb: \"\\0\"\n"))
                .extracting(line -> line.substring(0, line.indexOf(": is")))
                .containsExactly("f.yaml:1: a: \"U+2028\"", "f.yaml:2: b: \"U+0000\"");
    }

    @Test
    void a_block_of_text_knows_where_its_text_starts() {
        TextScalar block = (TextScalar) onlyDocument("a:\n  b: |   # a table\n\n      x | y\n      1 | 2\n")
                .find("a")
                .flatMap(node -> ((TextMap) node).find("b"))
                .orElseThrow();

        assertThat(block.text()).isEqualTo("\nx | y\n1 | 2\n");
        assertThat(block.style()).isEqualTo(TextScalar.Style.LITERAL);
        assertThat(block.place()).isEqualTo(new Place("f.yaml", BilingualText.of("a.b"), 2, 6));
        assertThat(block.textStart()).isEqualTo(new Place("f.yaml", BilingualText.of("a.b"), 3, 7));
    }

    @Test
    void a_text_knows_how_it_was_typed() {
        TextMap map = onlyDocument("p: x\nq: 'x'\nd: \"x\"\nf: >\n  x\nl: |\n  x\n");
        assertThat(map.entries())
                .extracting(entry -> ((TextScalar) entry.value()).style())
                .containsExactly(
                        TextScalar.Style.PLAIN,
                        TextScalar.Style.QUOTED,
                        TextScalar.Style.QUOTED,
                        TextScalar.Style.FOLDED,
                        TextScalar.Style.LITERAL);
    }

    @Test
    void a_file_may_hold_several_documents() {
        TextFile file = TextFile.parse("f.yaml", "# first\ncase: one\n---\ncase: two\n---\n", Problems.empty());
        assertThat(file.name()).isEqualTo("f.yaml");
        assertThat(file.documents())
                .extracting(document -> ((TextScalar) document.find("case").orElseThrow()).text())
                .containsExactly("one", "two");
        assertThat(file.documents().get(1).place().line()).isEqualTo(4);
    }

    @Test
    void text_and_keys_are_normalised_to_nfc() {
        String composed = "người đứng đầu: hoàn thành tốt";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(composed);

        assertThat(onlyDocument(decomposed)).isEqualTo(onlyDocument(composed));
        assertThat(value("a: \"to\\u0302\\u0301t\"")).isEqualTo("tốt");
    }

    @Test
    void keys_that_differ_only_in_their_unicode_form_are_the_same_key() {
        assertThat(problemsOf("tốt: 1\n" + Normalizer.normalize("tốt", Normalizer.Form.NFD) + ": 2\n"))
                .containsExactly("f.yaml:2: tốt: \"tốt\": must be given only once, and was already given on line 1"
                        + " [duplicate-key]");
    }

    @Test
    void a_byte_order_mark_is_tolerated() {
        assertThat(onlyDocument("\ufeffcase: x")).isEqualTo(onlyDocument("case: x"));
    }

    @Test
    void a_key_given_twice_is_refused_naming_both_lines() {
        assertThat(problemsOf("id: a\nrole: x\nid: b\n"))
                .containsExactly(
                        "f.yaml:3: id: \"id\": must be given only once, and was already given on line 1 [duplicate-key]");
    }

    @ParameterizedTest
    @CsvSource({"ð,U+00F0,đ", "Ð,U+00D0,Đ", "Ɖ,U+0189,Đ"})
    void a_letter_that_only_looks_vietnamese_is_refused_in_a_key(String letter, String codePoint, String meant) {
        assertThat(problemsOf("a: 1\n" + letter + ": 5\n"))
                .containsExactly("f.yaml:2: \"" + letter + "\": holds " + letter + " (" + codePoint
                        + "), which is not a Vietnamese letter; write " + meant + " [look-alike-letter]");
    }

    @Test
    void a_look_alike_letter_is_read_as_the_letter_that_was_meant_so_that_it_is_told_only_once() {
        TextFile file = TextFile.parse("f.yaml", "ð: 5", Problems.empty());
        assertThat(file.documents().get(0).find("đ")).isPresent();
    }

    @Test
    void a_look_alike_letter_in_a_value_is_left_as_it_is() {
        assertThat(value("a: ð")).isEqualTo("ð");
    }

    @Test
    void an_invisible_character_in_a_key_is_refused() {
        assertThat(problemsOf("i\u200bd: a\n"))
                .containsExactly("f.yaml:1: \"id\": holds the invisible character U+200B; type the name again"
                        + " [invisible-character]");
    }

    @Test
    void anchors_aliases_and_tags_are_refused_all_at_once() {
        assertThat(problemsOf("a: &x 1\nb: *x\nc: !!int 5\nd: !mine {e: 1}\n"))
                .containsExactly(
                        "f.yaml:1: a: \"&x\": must not be used: a case file says everything where it stands; for a text that"
                                + " begins so, use quotation marks [anchor-refused]",
                        "f.yaml:2: b: \"*x\": must not be used: a case file says everything where it stands; for a text that"
                                + " begins so, use quotation marks [alias-refused]",
                        "f.yaml:3: c: \"tag:yaml.org,2002:int\": must not be used: everything in a case file is text; for a"
                                + " text that begins with !, use quotation marks [tag-refused]",
                        "f.yaml:4: d: \"!mine\": must not be used: everything in a case file is text; for a text that begins"
                                + " with !, use quotation marks [tag-refused]");
    }

    @Test
    void a_file_that_would_unfold_to_gigabytes_is_refused_at_once() {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x]\n");
        for (int level = 1; level < 60; level++) {
            String last = "*a" + (level - 1);
            text.append("a" + level + ": &a" + level + " [" + last + ", " + last + "]\n");
        }
        assertThat(problemsOf(text.toString())).hasSize(60 + 59 * 2);
    }

    @Test
    void deep_nesting_is_refused() {
        assertThat(problemsOf("a: " + "[".repeat(100_000)))
                .singleElement()
                .asString()
                .endsWith("\"level 41\": must not be reached: maps and lists may be nested 40 deep [nested-too-deep]");
        assertThat(onlyDocument("a: " + "[".repeat(39) + "]".repeat(39)).entries())
                .hasSize(1);
    }

    @Test
    void a_key_must_be_a_text() {
        assertThat(problemsOf("? [a, b]\n: 1\n"))
                .containsExactly(
                        "f.yaml:1: \"a list\": must not be a key; a key is a word followed by a colon [key-not-a-text]");
        assertThat(problemsOf("'': 1\n"))
                .containsExactly(
                        "f.yaml:1: \"\": must not be a key; a key is a word followed by a colon [key-not-a-text]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# nothing\n", "---\n", "\ufeff", "---\n---\n"})
    void a_file_without_a_case_is_refused(String text) {
        assertThat(problemsOf(text)).containsExactly("f.yaml: \"\": must hold at least one case [empty-file]");
    }

    @Test
    void a_document_that_is_no_map_is_refused() {
        assertThat(problemsOf("- a\n- b\n---\njust a text\n"))
                .containsExactly(
                        "f.yaml:1: \"a list\": must be keys with values, as in case: a name [not-a-map]",
                        "f.yaml:4: \"just a text\": must be keys with values, as in case: a name [not-a-map]");
    }

    @Test
    void a_file_that_is_not_utf_8_is_refused_naming_the_line() {
        assertThat(problemsOf("a: 1\nb: é\n".getBytes(ISO_8859_1)))
                .containsExactly(
                        "f.yaml:2: \"0xE9\": is a byte that UTF-8 does not have here; save the file with the encoding"
                                + " UTF-8 [not-utf-8]");
        assertThat(problemsOf("a: 1".getBytes(UTF_16)))
                .singleElement()
                .asString()
                .endsWith("[not-utf-8]");
        assertThat(problemsOf(new byte[] {'a', ':', (byte) 0xE1, (byte) 0xBB}))
                .singleElement()
                .asString()
                .startsWith("f.yaml:1: \"0xE1\"");
    }

    @Test
    void a_control_character_is_refused_naming_the_line() {
        assertThat(problemsOf("a: 1\nb: \u0007\n"))
                .containsExactly(
                        "f.yaml:2: \"U+0007\": is a character that a text file must not hold; is this a text file in"
                                + " UTF-8? [control-character]");
        assertThat(problemsOf("a: \ud83d")).singleElement().asString().startsWith("f.yaml:1: \"U+D83D\"");
        assertThat(value("a: \ud83d\ude00")).isEqualTo("\ud83d\ude00");
    }

    @Test
    void a_file_that_is_too_large_is_refused() {
        String expected =
                "f.yaml: \"f.yaml\": must have at most 2097152 bytes; divide the cases among several files [file-too-large]";
        String text = "a: " + "x".repeat(TextFile.MOST_BYTES - 3);
        assertThat(onlyDocument(text).entries()).hasSize(1);
        assertThat(problemsOf(text + "x")).containsExactly(expected);
        assertThat(problemsOf((text + "x").getBytes(UTF_8))).containsExactly(expected);
    }

    @Test
    void text_that_grows_when_normalised_is_still_read() {
        String grows = "\ud834\udd60".repeat(100);
        assertThat(value("a: " + grows)).isEqualTo(Normalizer.normalize(grows, Normalizer.Form.NFC));
    }

    @Test
    void a_file_is_read_from_disk_and_named_by_its_last_part() throws IOException {
        Path path = Files.writeString(folder.resolve("march.yaml"), "case: x\n");
        Problems problems = Problems.empty();
        TextFile file = TextFile.read(path, problems);
        assertThat(problems.isEmpty()).isTrue();
        assertThat(file.name()).isEqualTo("march.yaml");
        assertThat(file.documents().get(0).place()).isEqualTo(new Place("march.yaml", BilingualText.of(""), 1, 1));
    }

    @Test
    void a_file_that_cannot_be_read_is_a_problem_like_any_other() {
        Path missing = folder.resolve("none.yaml");
        Problems problems = Problems.empty();
        TextFile.read(missing, problems);
        TextFile.read(folder, problems);
        assertThat(problems.inOrder())
                .extracting(Problem::line)
                .hasSize(2)
                .contains(
                        "none.yaml: \"" + shortened(missing) + "\": must be a file that can be read [unreadable-file]")
                .allSatisfy(line -> assertThat(line).endsWith("[unreadable-file]"));
    }

    @Test
    void problems_before_a_broken_line_are_told_with_it() {
        assertThat(problemsOf("ð: 1\na: 2\na: 3\nb: 'open\n"))
                .hasSize(3)
                .last()
                .asString()
                .contains("[not-yaml]");
    }

    @Test
    void null_is_refused_by_name() {
        assertThatThrownBy(() -> TextFile.parse(nothing(), "a: 1", Problems.empty()))
                .hasMessage("name");
        assertThatThrownBy(() -> TextFile.parse("f.yaml", nothing(), Problems.empty()))
                .hasMessage("text");
        assertThatThrownBy(() -> TextFile.parse("f.yaml", "a: 1", nothing())).hasMessage("problems");
    }

    @SuppressWarnings("NullAway")
    private static <T> T nothing() {
        return null;
    }

    private static String shortened(Path path) {
        String text = path.toString();
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    private static TextMap onlyDocument(String text) {
        ImmutableList<TextMap> documents = YamlText.sound("f.yaml", text);
        assertThat(documents).hasSize(1);
        return documents.get(0);
    }

    private static String value(String text) {
        return ((TextScalar) onlyDocument(text).find("a").orElseThrow()).text();
    }

    private static List<String> problemsOf(String text) {
        Problems problems = Problems.empty();
        TextFile.parse("f.yaml", text, problems);
        assertThat(problems.isEmpty()).isFalse();
        return problems.inOrder().stream().map(Problem::line).toList();
    }

    private static List<String> problemsOf(byte[] bytes) {
        Problems problems = Problems.empty();
        assertThat(TextFile.of("f.yaml", bytes, problems).documents()).isEmpty();
        return problems.inOrder().stream().map(Problem::line).toList();
    }
}
