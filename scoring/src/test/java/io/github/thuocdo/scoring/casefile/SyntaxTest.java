package io.github.thuocdo.scoring.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.scoring.tree.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a writer of cases is told whose file is not YAML. */
class SyntaxTest {

    @Test
    void a_tab_in_the_indentation() {
        assertThat(refusal("a:\n\tb: 1\n"))
                .isEqualTo("f.yaml:2: \"b: 1\": must be indented with spaces, not with a tab [tab-indentation]");
        assertThat(refusal("people:\n  - id: a\n\t  role: x\n")).endsWith("[tab-indentation]");
    }

    @Test
    void a_colon_inside_a_text() {
        assertThat(refusal("case: Điều 14: một lần chậm\n"))
                .isEqualTo(
                        "f.yaml:1: \"case: Điều 14: một lần chậm\": is not YAML: a second colon stands on the line, or the"
                                + " line above is indented otherwise; a text that holds a colon and a space needs quotation marks"
                                + " [not-yaml]");
    }

    @Test
    void a_key_that_is_indented_less_than_its_neighbours() {
        assertThat(refusal("people:\n  - id: a\n    role: x\n   group: y\n"))
                .isEqualTo(
                        "f.yaml:4: \"group: y\": is not YAML: it does not fit what began on line 2; keys of one map and"
                                + " items of one list must begin in the same column [not-yaml]");
    }

    @Test
    void a_key_that_is_indented_more_than_its_neighbours() {
        assertThat(refusal("a: 1\n  b: 2\n")).startsWith("f.yaml:2: \"b: 2\": is not YAML: ");
    }

    @Test
    void an_open_quotation_mark() {
        assertThat(refusal("a: 1\nb: 'open\nc: 2\n"))
                .endsWith("is not YAML: the quotation mark opened on line 2 is not closed [not-yaml]");
        assertThat(refusal("a: 1\nb: \"open\n"))
                .endsWith("is not YAML: the quotation mark opened on line 2 is not closed [not-yaml]");
    }

    @Test
    void a_wrong_backslash_in_double_quotation_marks() {
        assertThat(refusal("a: \"C:\\xx\"\n"))
                .endsWith(
                        "is not YAML: a \\ in double quotation marks begins nothing known here; use single quotation marks"
                                + " [not-yaml]");
    }

    @Test
    void an_open_bracket() {
        assertThat(refusal("a: [1, 2\nb: 3\n"))
                .endsWith(
                        "is not YAML: the bracket opened on line 1 is not closed, or a comma is missing or too many [not-yaml]");
        assertThat(refusal("a: {b: 1\n"))
                .endsWith(
                        "is not YAML: the bracket opened on line 1 is not closed, or a comma is missing or too many [not-yaml]");
    }

    @Test
    void something_behind_a_closed_quotation_mark() {
        assertThat(refusal("a: 'x' y\n"))
                .isEqualTo(
                        "f.yaml:1: \"a: 'x' y\": is not YAML: nothing may follow a closed quotation mark or bracket on its"
                                + " line [not-yaml]");
    }

    @Test
    void a_list_on_the_line_of_its_key() {
        assertThat(refusal("a: - b\n")).endsWith("is not YAML: a list must begin on a line of its own [not-yaml]");
    }

    @Test
    void a_block_of_text_without_text() {
        assertThat(refusal("people:\n  - tasks: |\n  - id: b\n"))
                .endsWith(
                        "is not YAML: the block of text begun on line 2 is empty, or its first lines hold more spaces than the"
                                + " line that follows [not-yaml]");
    }

    @Test
    void words_behind_the_sign_of_a_block() {
        assertThat(refusal("a: |x\n  b\n")).endsWith("is not YAML: after the sign | or > the line must end [not-yaml]");
    }

    @Test
    void a_line_without_a_colon() {
        assertThat(refusal("a: 1\nsome words\nb: 2\n"))
                .endsWith(
                        "is not YAML: a line must be a key with a colon, an item with a hyphen, or the continuation of a text"
                                + " [not-yaml]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: @b\n", "a: `b\n", "a: %b\n"})
    void a_character_with_which_no_text_may_begin(String text) {
        assertThat(refusal(text))
                .endsWith("is not YAML: a text that begins with this character needs quotation marks [not-yaml]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "]",
                "a: }",
                "- a\nb: 1",
                "%YAML 3.0\n---\na: 1",
                "a: |x\n  b",
                "&",
                "*",
                "!<",
                "'a' 'b': 1",
                "a: 'x' y",
                "a: \"\\q\"",
                "? a\n? b\n\t: c",
                "--- a: 1",
                "{a: 1}}",
                "[a]: [b",
                "!!",
                "a: !<x",
                "a: [b,,c]"
            })
    void whatever_is_broken_is_told_in_one_line_with_a_code(String text) {
        Problems problems = Problems.empty();
        TextFile.parse("f.yaml", text, problems);
        assertThat(problems.inOrder())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.line())
                        .doesNotContain("\n", "Exception", "org.snakeyaml", "<block", "BlockEnd")
                        .matches("f\\.yaml(:\\d+)?: .*\\[[a-z-]+]"));
    }

    private static String refusal(String text) {
        Problems problems = Problems.empty();
        TextFile.parse("f.yaml", text, problems);
        assertThat(problems.inOrder()).hasSize(1);
        return problems.inOrder().get(0).line();
    }
}
