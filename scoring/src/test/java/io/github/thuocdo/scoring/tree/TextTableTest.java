package io.github.thuocdo.scoring.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.scoring.casefile.YamlText;
import io.github.thuocdo.scoring.refusal.Place;
import io.github.thuocdo.scoring.refusal.Problem;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextTableTest {

    private static final Key TASK = Key.of("task", "nhiệm vụ");
    private static final Key ASSIGNED = Key.of("assigned", "được giao");
    private static final Key FAULTS = Key.of("faults", "lỗi");
    private static final TableLayout LAYOUT = TableLayout.of(List.of(TASK, ASSIGNED), List.of(FAULTS));

    private final Problems problems = Problems.empty();

    @Test
    void columns_are_found_by_heading_in_any_order_and_language() {
        TextTable table = table("""
                people:
                  - tasks: |
                      Được giao | LỖI | task
                      5         | 1   | T1
                      4         | 0   | T2
                """);
        assertThat(table.columns()).containsExactly(ASSIGNED, FAULTS, TASK);
        assertThat(table.size()).isEqualTo(2);
        assertThat(table.place()).isEqualTo(new Place("f.yaml", BilingualText.of("people[1].tasks"), 2, 12));
        assertThat(table.rows(row -> Optional.of(text(row, TASK) + text(row, ASSIGNED) + text(row, FAULTS))))
                .containsExactly("T151", "T240");
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void headings_and_cells_are_found_in_any_unicode_form() {
        TextTable table = table(Normalizer.normalize(
                "people:\n  - tasks: |\n      nhiệm vụ | được giao\n      tốt | 1\n", Normalizer.Form.NFD));
        assertThat(table.rows(row -> row.required(TASK).text())).containsExactly("tốt");
    }

    @Test
    void empty_cells_and_hyphens_are_absent() {
        TextTable table = table("""
                people:
                  - tasks: |
                      task | assigned | faults
                      T1   | 5        |
                      T2   | 5        | -
                      T3   | 5        | –
                      T4   | 5        | --
                """);
        assertThat(table.rows(row -> Optional.of(row.optional(FAULTS).isPresent())))
                .containsExactly(false, false, false, true);
    }

    @Test
    void a_column_that_is_left_out_is_absent() {
        TextTable table = table("people:\n  - tasks: |\n      task | assigned\n      T1 | 5\n");
        assertThat(table.rows(row -> Optional.of(row.optional(FAULTS).isPresent())))
                .containsExactly(false);
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void comments_and_empty_lines_are_skipped_and_lines_are_those_of_the_file() {
        TextTable table = table("""
                people:
                  - id: a
                    tasks: |
                      # the plan of March

                      task | assigned | faults

                      # first
                      T1   | 5        | 0
                        # second
                      T2   | 5        | x
                """);
        table.rows(row -> row.optional(FAULTS).count());
        assertThat(lines())
                .containsExactly(
                        "f.yaml:11: people[1].tasks row 2, column faults: \"x\": must be a whole number of at least 0"
                                + " [not-a-count]");
        assertThat(problems.inOrder().get(0).where().column()).isEqualTo(25);
    }

    @Test
    void a_row_knows_its_number_and_place() {
        TextTable table = table("people:\n  - tasks: |\n      task | assigned\n      T1 | 5\n      T2 | 6\n");
        assertThat(table.rows(row -> Optional.of(row.number() + " " + row.place())))
                .containsExactly("1 f.yaml:4: people[1].tasks row 1", "2 f.yaml:5: people[1].tasks row 2");
    }

    @Test
    void a_problem_in_a_cell_names_the_heading_as_it_was_typed() {
        TextTable table = table("people:\n  - tasks: |\n      nhiệm vụ | Được giao\n      T1 | 2,5\n");
        table.rows(row -> row.required(ASSIGNED).fraction());
        assertThat(lines())
                .containsExactly("f.yaml:4: people[1].tasks row 1, column Được giao: \"2,5\": must have a point for the"
                        + " decimals: 2.5 [decimal-comma]");
    }

    @Test
    void unknown_headings_are_refused_with_the_known_ones() {
        table("people:\n  - tasks: |\n      task | assigned | faulst | zzz\n      T1 | 5 | 1 | 2\n");
        assertThat(lines())
                .containsExactly(
                        "f.yaml:3: people[1].tasks: \"faulst\": is not the heading of a known column; did you mean \"faults\"?;"
                                + " known are: task (nhiệm vụ), assigned (được giao), faults (lỗi) [unknown-column]",
                        "f.yaml:3: people[1].tasks: \"zzz\": is not the heading of a known column; known are: task (nhiệm vụ),"
                                + " assigned (được giao), faults (lỗi) [unknown-column]");
    }

    @Test
    void a_look_alike_letter_in_a_heading_is_told_once() {
        TextTable table = table("people:\n  - tasks: |\n      task | ðược giao\n      T1 | 5\n");
        assertThat(table.columns()).containsExactly(TASK, ASSIGNED);
        assertThat(lines())
                .containsExactly(
                        "f.yaml:3: people[1].tasks: \"ðược giao\": holds ð (U+00F0), which is not a Vietnamese letter;"
                                + " write đ [look-alike-letter]");
    }

    @Test
    void one_column_under_two_headings_is_refused() {
        TextTable table = table("people:\n  - tasks: |\n      task | assigned | Nhiệm vụ\n      T1 | 5 | T2\n");
        assertThat(table.rows(row -> row.required(TASK).text())).containsExactly("T1");
        assertThat(lines())
                .containsExactly(
                        "f.yaml:3: people[1].tasks: \"Nhiệm vụ\": must not be a second heading of the column that"
                                + " already stands as \"task\" [duplicate-column]");
    }

    @Test
    void too_many_and_too_few_cells_are_refused_naming_the_line() {
        TextTable table = table("""
                people:
                  - tasks: |
                      task | assigned | faults
                      T1   | 5
                      T2   | 5 | 1 |
                      T3   | 5 | 1
                      T4
                """);
        assertThat(table.size()).isEqualTo(1);
        assertThat(table.rows(row -> Optional.of(row.number()))).containsExactly(3);
        assertThat(lines())
                .containsExactly(
                        "f.yaml:4: people[1].tasks row 1: \"T1   | 5\": has 2 cells and must have 3, one under each of: task |"
                                + " assigned | faults [wrong-number-of-cells]",
                        "f.yaml:5: people[1].tasks row 2: \"T2   | 5 | 1 |\": has 4 cells and must have 3, one under each of:"
                                + " task | assigned | faults [wrong-number-of-cells]",
                        "f.yaml:7: people[1].tasks row 4: \"T4\": has 1 cell and must have 3, one under each of: task |"
                                + " assigned | faults [wrong-number-of-cells]");
    }

    @Test
    void an_empty_heading_is_refused() {
        table("people:\n  - tasks: |\n      | task | assigned\n      | T1 | 5\n");
        assertThat(lines())
                .containsExactly(
                        "f.yaml:3: people[1].tasks: \"\": must be the name of a column; the sign | stands between"
                                + " columns, not at the ends of the line [empty-heading]");
    }

    @Test
    void a_missing_column_is_told_once_and_makes_every_row_unsound() {
        TextTable table = table("people:\n  - tasks: |\n      task | faults\n      T1 | 1\n      T2 | 1\n");
        assertThat(table.<String>rows(row -> {
                    Optional<String> assigned = row.required(ASSIGNED).text();
                    return row.make("odd", assigned::orElseThrow);
                }))
                .isEmpty();
        assertThat(lines())
                .containsExactly("f.yaml:3: people[1].tasks: \"assigned (được giao)\": must be a heading of this table"
                        + " [missing-column]");
    }

    @Test
    void a_missing_cell_is_reported_in_its_row() {
        TextTable table = table("people:\n  - tasks: |\n      task | assigned\n      T1 |\n      T2 | 6\n");
        assertThat(table.<String>rows(row -> {
                    Optional<String> assigned = row.required(ASSIGNED).text();
                    row.required(FAULTS);
                    return row.make("odd", assigned::orElseThrow);
                }))
                .isEmpty();
        assertThat(lines())
                .containsExactly(
                        "f.yaml:4: people[1].tasks row 1, column assigned: \"\": must not be empty in this row"
                                + " [missing-cell]",
                        "f.yaml:4: people[1].tasks row 1, column faults: \"\": must not be empty in this row [missing-cell]",
                        "f.yaml:5: people[1].tasks row 2, column faults: \"\": must not be empty in this row"
                                + " [missing-cell]");
    }

    @Test
    void sound_rows_are_made_beside_unsound_ones() {
        TextTable table = table(
                "people:\n  - tasks: |\n      task | assigned\n      T1 | x\n      T2 | 6\n      T3 | 7\n      T4 | 8\n");
        assertThat(table.<String>rows(row -> {
                    Optional<Integer> assigned = row.required(ASSIGNED).countUpTo(99);
                    if (assigned.equals(Optional.of(8))) {
                        row.refuse("eight", BilingualText.NONE, BilingualText.of("must not be eight"));
                    }
                    return row.make("seven", () -> {
                        if (assigned.orElseThrow() == 7) {
                            throw new IllegalArgumentException("assigned (7) must not be seven");
                        }
                        return text(row, TASK);
                    });
                }))
                .containsExactly("T2");
        assertThat(lines())
                .containsExactly(
                        "f.yaml:4: people[1].tasks row 1, column assigned: \"x\": must be a whole number of at least 0"
                                + " [not-a-count]",
                        "f.yaml:6: people[1].tasks row 3: \"T3 | 7\": assigned (7) must not be seven [seven]",
                        "f.yaml:7: people[1].tasks row 4: \"T4 | 8\": must not be eight [eight]");
    }

    @Test
    void a_table_may_have_no_rows() {
        assertThat(table("people:\n  - tasks: |\n      task | assigned\n").size())
                .isZero();
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void a_block_without_headings_is_refused() {
        assertThat(read("people:\n  - tasks: ''\n")).isEmpty();
        assertThat(read("\npeople:\n  - tasks: |\n      # nothing\n")).isEmpty();
        assertThat(lines())
                .containsExactly(
                        "f.yaml:2: people[1].tasks: \"\": must have a line of headings [empty-table]",
                        "f.yaml:3: people[1].tasks: \"only comments\": must have a line of headings [empty-table]");
    }

    @Test
    void a_text_that_is_no_block_of_lines_is_refused() {
        String expected = "must be a table: the sign | after the colon, then a line of headings and one line a row"
                + " [not-a-table]";
        assertThat(read("people:\n  - tasks: T1\n")).isEmpty();
        assertThat(read("\npeople:\n  - tasks: >\n      task | assigned\n      T1 | 5\n"))
                .isEmpty();
        assertThat(lines())
                .containsExactly(
                        "f.yaml:2: people[1].tasks: \"T1\": " + expected,
                        "f.yaml:3: people[1].tasks: \"task | assigned T1 | 5\": " + expected);
    }

    @Test
    void a_list_is_no_table() {
        assertThat(read("people:\n  - tasks: [a]\n")).isEmpty();
        assertThat(lines()).singleElement().asString().endsWith("[not-a-text]");
    }

    @Test
    void columns_of_the_file_are_counted_in_characters() {
        TextTable table = table("people:\n  - tasks: |\n      task | assigned\n      \ud83d\ude00 | x\n");
        table.rows(row -> row.required(ASSIGNED).count());
        assertThat(problems.inOrder().get(0).where().column()).isEqualTo(11);
    }

    private static String text(TextTable.Row row, Key column) {
        return row.required(column).text().orElseThrow();
    }

    private TextTable table(String text) {
        return read(text).orElseThrow();
    }

    private Optional<TextTable> read(String text) {
        TextMap map = YamlText.sound("f.yaml", text).get(0);
        return MapReader.of(map, problems)
                .required(Key.of("people"))
                .maps(person -> {
                    person.optional(Key.of("id"));
                    return person.required(Key.of("tasks")).table(LAYOUT);
                })
                .stream()
                .findFirst();
    }

    private List<String> lines() {
        return problems.inOrder().stream().map(Problem::line).toList();
    }
}
