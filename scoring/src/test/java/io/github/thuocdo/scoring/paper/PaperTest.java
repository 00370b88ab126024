package io.github.thuocdo.scoring.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.scoring.paper.Block.Column;
import io.github.thuocdo.scoring.paper.Block.Mark;
import io.github.thuocdo.scoring.paper.Block.Row;
import io.github.thuocdo.scoring.paper.Block.Signature;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaperTest {

    private static final String RULE = "-".repeat(28) + "\n";

    private static Paper.Builder paper() {
        return Paper.builder(Language.VIETNAMESE, "Phiếu");
    }

    private static String text(Block.Table table) {
        TextLines lines = new TextLines();
        new TextTable(table).writeTo(lines);
        return lines.toString();
    }

    private static Block.Table table(ImmutableList<Column> columns, ImmutableList<Row> rows, Row... totals) {
        return new Block.Table(columns, rows, ImmutableList.copyOf(totals));
    }

    private static ImmutableList<Column> partAnd(String... numbers) {
        return ImmutableList.<Column>builder()
                .add(Column.words("Part"))
                .addAll(List.of(numbers).stream().map(Column::numbers).toList())
                .build();
    }

    @Test
    void text_is_broken_at_spaces_and_a_long_word_anywhere() {
        assertThat(TextLines.wrap("một hai ba", 7)).containsExactly("một hai", "ba");
        assertThat(TextLines.wrap("abcdefghij k", 4)).containsExactly("abcd", "efgh", "ij k");
        assertThat(TextLines.wrap("", 4)).containsExactly("");
    }

    @Test
    void decomposed_letters_are_composed() {
        assertThat(TextLines.clean("tô\u0301t\t x")).isEqualTo("t\u1ed1t x");
    }

    @Test
    void columns_are_as_wide_as_their_widest_cell() {
        Row general = new Row(ImmutableList.of("general", "28"), ImmutableList.of("a note"));

        assertThat(text(table(partAnd("Points"), ImmutableList.of(general), Row.of("Sum", "28"))))
                .isEqualTo("""
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
        String text = text(table(partAnd("n"), ImmutableList.of(Row.of("word ".repeat(30), "1"))));

        assertThat(text.lines()).hasSize(4).allMatch(line -> line.length() <= TextLines.WIDTH);
        assertThat(text.lines().skip(2).findFirst().orElseThrow()).endsWith(" 1");
    }

    @Test
    void several_columns_of_words_share_what_the_numbers_leave() {
        ImmutableList<Column> columns = ImmutableList.of(
                Column.numbers("No"), Column.words("Name"), Column.words("Reason"), Column.numbers("Total"));
        String text = text(table(columns, ImmutableList.of(Row.of("1", "Trần ".repeat(12), "vì ".repeat(40), "91,5"))));

        assertThat(text.lines()).allMatch(line -> TextLines.length(line) <= TextLines.WIDTH);
        assertThat(text.lines().skip(2).findFirst().orElseThrow())
                .startsWith(" 1  Trần")
                .endsWith("91,5");
    }

    @Test
    void numbers_that_leave_no_room_have_lines_of_their_own() {
        String number = "9".repeat(46) + "/" + "7".repeat(46);

        assertThat(text(table(
                        partAnd("a", "b"), ImmutableList.of(Row.of("general", number, "")), Row.of("Sum", "", "2"))))
                .isEqualTo("Part\n" + RULE + "general\n  a: " + number + "\n" + RULE + "Sum\n  b: 2\n");
    }

    @Test
    void items_and_fields_that_follow_one_another_are_one_block() {
        Paper paper = paper().field("Họ và tên", "Lê Thị Diệu")
                .field("Ngày sinh", "")
                .item(Mark.TICKED, "áp dụng")
                .under("vì có quyết định")
                .item("khác")
                .build();

        assertThat(paper.blocks()).hasSize(2);
        assertThat(paper.text()).isEqualTo("Phiếu\n" + "=".repeat(100) + """

                Họ và tên:            Lê Thị Diệu
                Ngày sinh:            ..............................
                [x] áp dụng
                    vì có quyết định
                - khác
                """);
    }

    @Test
    void a_field_that_nobody_filled_in_has_room_for_a_hand_in_every_print() {
        Paper paper = paper().field("Ưu điểm", "").build();

        assertThat(paper.text()).contains("Ưu điểm:              ....");
        assertThat(paper.markdown()).contains("- **Ưu điểm**: ....");
        assertThat(paper.html()).contains("<dt>Ưu điểm</dt>\n<dd><span class=\"blank\"></span></dd>");
    }

    @Test
    void places_for_signatures_stand_side_by_side() {
        Paper paper = paper().add(new Block.Signatures(ImmutableList.of(
                        new Signature("", "NGƯỜI TỰ NHẬN XÉT", "(Ký, ghi rõ họ tên)", "Lê Thị Diệu"),
                        new Signature("..., ngày ... tháng ... năm ...", "THỦ TRƯỞNG", "(Ký, đóng dấu)", ""))))
                .build();

        assertThat(paper.text().lines().filter(line -> line.contains("NGƯỜI TỰ NHẬN XÉT")))
                .singleElement()
                .asString()
                .contains("THỦ TRƯỞNG");
        assertThat(paper.text().lines().filter(line -> line.contains("Lê Thị Diệu")))
                .singleElement()
                .asString()
                .contains("....");
    }

    private static Paper barsOfUnits() {
        return paper().add(new Block.Bars(
                        "Theo <đơn vị>",
                        ImmutableList.of(
                                new Block.Group(
                                        "Phòng A & B",
                                        ImmutableList.of(
                                                new Block.Bar("tốt", Optional.of(8), Optional.empty(), "8"),
                                                new Block.Bar(
                                                        "xuất sắc", Optional.of(2), Optional.of(4), "2, tối đa 4"),
                                                new Block.Bar("vượt", Optional.of(4), Optional.of(2), "4, tối đa 2"))),
                                new Block.Group(
                                        "",
                                        ImmutableList.of(new Block.Bar(
                                                "chưa xếp loại", Optional.empty(), Optional.empty(), "ẩn"))))))
                .build();
    }

    @Test
    void bars_are_signs_in_text_and_a_line_stands_where_the_mark_is() {
        String bars = """
                Theo <đơn vị>
                Phòng A & B
                  tốt                                 ######## 8
                  xuất sắc                            ##  | 2, tối đa 4
                  vượt                                ##|## 4, tối đa 2
                  chưa xếp loại                       ? ẩn
                """;

        assertThat(barsOfUnits().text()).endsWith(bars);
        assertThat(barsOfUnits().markdown()).endsWith("```\n" + bars + "```\n");
    }

    @Test
    void bars_of_many_people_are_scaled_to_the_longest() {
        Paper paper = paper().add(new Block.Bars(
                        "n",
                        ImmutableList.of(new Block.Group(
                                "",
                                ImmutableList.of(
                                        new Block.Bar("a", Optional.of(720), Optional.empty(), "720"),
                                        new Block.Bar("b", Optional.of(360), Optional.empty(), "360"))))))
                .build();

        assertThat(paper.text())
                .contains("  a" + " ".repeat(35) + "#".repeat(36) + " 720\n")
                .contains("  b" + " ".repeat(35) + "#".repeat(18) + " 360\n");
    }

    @Test
    void bars_are_a_drawing_of_outlines_in_html_that_fits_any_width() {
        assertThat(barsOfUnits().html())
                .contains("<figcaption>Theo &lt;đơn vị&gt;</figcaption>")
                .contains("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"100%\" viewBox=\"0 0 460 ")
                .contains("<title>Theo &lt;đơn vị&gt;</title>")
                .contains("<rect class=\"told\" x=\"180\" y=\"24\" width=\"140\" height=\"13\"/>")
                .contains("<line class=\"mark\" x1=\"250\"")
                .contains("<rect class=\"hidden\" x=\"180\"")
                .contains(">Phòng A &amp; B</text>")
                .doesNotContain("<script", "href");
    }

    @Test
    void bars_show_something_and_nothing_below_zero() {
        assertThatThrownBy(() -> new Block.Bars("n", ImmutableList.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("groups must not be empty");
        assertThatThrownBy(() -> new Block.Bar("a", Optional.of(-1), Optional.empty(), ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("length (-1) must not be negative");
        assertThatThrownBy(() -> new Block.Bar("a", Optional.of(1), Optional.of(-2), ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mark (-2) must not be negative");
    }

    @Test
    void html_has_no_script_and_nothing_from_elsewhere() {
        String html = paper().paragraph("<script>alert('x')</script> & \"http://x\"")
                .add(table(partAnd("a"), ImmutableList.of(Row.of("<b>", "</td>"))))
                .build()
                .html();

        assertThat(html)
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;http://x&quot;")
                .contains("<td>&lt;b&gt;</td>", "<td class=\"number\">&lt;/td&gt;</td>")
                .doesNotContain("<script", "src=", "href=", "url(", "@import");
    }

    @Test
    void what_a_log_tells_of_a_paper_is_none_of_its_text() {
        assertThat(paper().field("Họ và tên", "Lê Thị Diệu").build()).hasToString("Paper[vi, 1 blocks]");
    }

    @Test
    void html_says_in_which_language_it_is() {
        assertThat(paper().build().html()).contains("<html lang=\"vi\">");
        assertThat(Paper.builder(Language.ENGLISH, "Notice").build().html()).contains("<html lang=\"en\">");
    }

    @Test
    void a_line_below_an_item_needs_an_item() {
        assertThatThrownBy(() -> paper().field("a", "b").under("c"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("there must be an item above");
    }

    @Test
    void a_row_has_a_cell_for_each_column() {
        assertThatThrownBy(() -> table(partAnd("a"), ImmutableList.of(Row.of("only"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cells ([only]) must be one for each of 2 columns");
    }
}
