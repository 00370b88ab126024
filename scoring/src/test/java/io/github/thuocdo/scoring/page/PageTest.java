package io.github.thuocdo.scoring.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final String RULE = "-".repeat(28) + "\n";

    private static String text(Table table) {
        Page page = new Page();
        table.writeTo(page);
        return page.toString();
    }

    @Test
    void text_is_broken_at_spaces_and_a_long_word_anywhere() {
        assertThat(Page.wrap("một hai ba", 7)).containsExactly("một hai", "ba");
        assertThat(Page.wrap("abcdefghij k", 4)).containsExactly("abcd", "efgh", "ij k");
        assertThat(Page.wrap("", 4)).containsExactly("");
    }

    @Test
    void decomposed_letters_are_composed() {
        assertThat(Page.clean("tô\u0301t\t x")).isEqualTo("t\u1ed1t x");
    }

    @Test
    void columns_are_as_wide_as_their_widest_cell() {
        Table table = new Table("Part", List.of("Points"));
        table.add("general", List.of("28"), List.of("a note"));
        table.total("Sum", List.of("28"), List.of());

        assertThat(text(table)).isEqualTo("""
                        Part     Points
                        -------  ------
                        general      28
                            a note
                        -------  ------
                        Sum          28
                        """);
    }

    @Test
    void long_words_are_continued_below() {
        Table table = new Table("Part", List.of("n"));
        table.add("word ".repeat(30), List.of("1"), List.of());

        assertThat(text(table).lines()).hasSize(4).allMatch(line -> line.length() <= Page.WIDTH);
        assertThat(text(table).lines().skip(2).findFirst().orElseThrow()).endsWith(" 1");
    }

    @Test
    void numbers_that_leave_no_room_have_lines_of_their_own() {
        String number = "9".repeat(45) + "/" + "7".repeat(40);
        Table table = new Table("Part", List.of("a", "b"));
        table.add("general", List.of(number, ""), List.of());
        table.total("Sum", List.of("", "2"), List.of());

        assertThat(text(table)).isEqualTo("Part\n" + RULE + "general\n  a: " + number + "\n" + RULE + "Sum\n  b: 2\n");
    }
}
