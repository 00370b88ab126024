package io.github.thuocdo.scoring.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.scoring.casefile.YamlText;
import io.github.thuocdo.scoring.refusal.Place;
import io.github.thuocdo.scoring.refusal.Problem;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MapReaderTest {

    private final Problems problems = Problems.empty();

    @Test
    void a_key_is_read_by_any_of_its_names() {
        MapReader reader = reader("Đ: 1\nGhi chú: x\n");
        assertThat(reader.required(Key.of("đ", "dd")).text()).contains("1");
        assertThat(reader.optional(Key.of("note", "ghi-chú")).text()).contains("x");
        reader.finish();
        assertThat(problems.isEmpty()).isTrue();
        assertThat(reader.place()).isEqualTo(new Place("f.yaml", BilingualText.of(""), 1, 1));
    }

    @Test
    void unknown_keys_are_reported_with_the_known_ones_and_the_nearest() {
        MapReader reader = reader("id: a\nperoid: 2026-03\nqqq: 1\n");
        reader.required(Key.of("id"));
        reader.optional(Key.of("period", "kỳ"));
        reader.finish();
        assertThat(lines())
                .containsExactly(
                        "f.yaml:2: peroid: \"peroid\": is not a known key; did you mean \"period\"?; known are: id, period"
                                + " (kỳ) [unknown-key]",
                        "f.yaml:3: qqq: \"qqq\": is not a known key; known are: id, period (kỳ) [unknown-key]");
    }

    @Test
    void a_missing_key_is_reported_where_the_map_begins() {
        MapReader reader = reader("people:\n  - role: x\n");
        reader.required(Key.of("people")).maps(person -> {
            assertThat(person.required(Key.of("id", "mã")).isPresent()).isFalse();
            person.optional(Key.of("role"));
            return Optional.empty();
        });
        assertThat(lines()).containsExactly("f.yaml:2: people[1]: \"id (mã)\": must be given here [missing-key]");
    }

    @Test
    void a_missing_optional_key_is_no_problem() {
        TextValue value = reader("a: 1").optional(Key.of("b"));
        assertThat(value.isPresent()).isFalse();
        assertThat(value.text()).isEmpty();
        assertThat(value.place()).isEqualTo(new Place("f.yaml", BilingualText.of("b"), 1, 1));
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void one_key_under_two_names_is_refused_naming_both_lines() {
        MapReader reader = reader("đ: 1\na: 2\ndd: 3\n");
        assertThat(reader.optional(Key.of("đ", "dd")).text()).contains("1");
        reader.optional(Key.of("a"));
        reader.finish();
        assertThat(lines())
                .containsExactly("f.yaml:3: dd: \"dd\": must be given only once, and đ was already given as đ on line 1"
                        + " [duplicate-key]");
    }

    @Test
    void keys_chosen_by_the_writer_are_read_as_they_are() {
        MapReader reader = reader("expect:\n  a: 1\n  A: 2\n");
        List<String> read = reader.required(Key.of("expect"))
                .map(expect -> Optional.of(expect.entries().stream()
                        .map(entry -> entry.key() + "=" + entry.value().text().orElse("?") + "@"
                                + entry.place().line())
                        .toList()))
                .orElseThrow();
        assertThat(read).containsExactly("a=1@2", "A=2@3");
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void a_nested_map_is_finished_by_itself() {
        reader("a: {b: 1, c: 2}")
                .required(Key.of("a"))
                .map(inner -> inner.required(Key.of("b")).text());
        assertThat(lines()).containsExactly("f.yaml:1: a.c: \"c\": is not a known key; known are: b [unknown-key]");
    }

    @Test
    void a_map_without_known_keys_says_so() {
        reader("a: {b: 1}").required(Key.of("a")).map(inner -> Optional.of(1));
        assertThat(lines())
                .containsExactly("f.yaml:1: a.b: \"b\": is not a known key; none is known here [unknown-key]");
    }

    @Test
    void what_is_made_is_made_of_sound_values_only() {
        ImmutableList<String> people = reader("""
                        people:
                          - {id: a, faults: 1}
                          - {id: b, faults: x}
                          - {faults: 2}
                          - {id: d, faults: 2}
                        """).required(Key.of("people")).maps(person -> {
            Optional<String> id = person.required(Key.of("id")).text();
            Optional<Integer> faults = person.required(Key.of("faults")).countUpTo(9);
            return person.make("not-a-person", () -> id.orElseThrow() + faults.orElseThrow());
        });
        assertThat(people).containsExactly("a1", "d2");
        assertThat(lines())
                .containsExactly(
                        "f.yaml:3: people[2].faults: \"x\": must be a whole number of at least 0 [not-a-count]",
                        "f.yaml:4: people[3]: \"id\": must be given here [missing-key]");
    }

    @Test
    void a_value_refused_in_the_yaml_is_not_sound_either() {
        ImmutableList<TextMap> documents = YamlText.documents("f.yaml", "a: &x {id: 1}\nb: {id: *x}\n", problems);
        MapReader reader = MapReader.of(documents.get(0), problems);
        Optional<String> made = reader.required(Key.of("b")).map(inner -> {
            Optional<String> id = inner.required(Key.of("id")).text();
            assertThat(inner.isSound()).isFalse();
            return inner.make("odd", id::orElseThrow);
        });
        assertThat(made).isEmpty();
        assertThat(lines()).hasSize(2).last().asString().contains("[alias-refused]");
    }

    @Test
    void a_refusal_of_the_domain_becomes_a_problem_of_the_map() {
        MapReader reader = reader("a: 1");
        reader.optional(Key.of("a"));
        Optional<String> made = reader.make("not-a-case", () -> {
            throw new IllegalArgumentException("a (1) must be even.");
        });
        assertThat(made).isEmpty();
        assertThat(reader.isSound()).isFalse();
        assertThat(lines()).containsExactly("f.yaml:1: \"keys with values\": a (1) must be even [not-a-case]");
    }

    @Test
    void a_rule_of_the_domain_can_be_told() {
        reader("a: 1")
                .refuse("too-early", BilingualText.of("2026-03"), BilingualText.of("must not be before the edition"));
        assertThat(lines()).containsExactly("f.yaml:1: \"2026-03\": must not be before the edition [too-early]");
    }

    @Test
    void a_wrong_code_is_a_fault_of_the_program() {
        MapReader reader = reader("a: 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reader.refuse("Too early", BilingualText.of("x"), BilingualText.of("must be")))
                .withMessage("code (Too early) must be lower-case words joined by hyphens");
        assertThatThrownBy(() -> reader.make("odd", () -> Optional.empty().orElseThrow()))
                .isInstanceOf(NoSuchElementException.class);
    }

    private MapReader reader(String text) {
        return MapReader.of(YamlText.sound("f.yaml", text).get(0), problems);
    }

    private List<String> lines() {
        return problems.inOrder().stream().map(Problem::line).toList();
    }
}
