package io.github.thuocdo.scoring.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.scoring.casefile.YamlText;
import io.github.thuocdo.scoring.refusal.Place;
import io.github.thuocdo.scoring.refusal.Problem;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextValueTest {

    private final Problems problems = Problems.empty();

    @Test
    void a_text_has_no_blanks_around_it() {
        assertThat(value("'  x y\u00a0 '").text()).contains("x y");
        assertThat(value("|\n  x\n  y\n").text()).contains("x\ny");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "''", "'  '", "\"\\u00a0\""})
    void an_empty_value_is_reported_once_whatever_is_asked(String typed) {
        TextValue value = value(typed);
        assertThat(value.isPresent()).isTrue();
        assertThat(value.text()).isEmpty();
        assertThat(value.date()).isEmpty();
        assertThat(value.items()).isEmpty();
        assertThat(value.map(reader -> Optional.of(1))).isEmpty();
        assertThat(value.parts()).isEmpty();
        assertThat(lines())
                .containsExactly(
                        "f.yaml:1: a: \"\": must have a value; who has none to give leaves it out [missing-value]");
    }

    @Test
    void an_absent_value_answers_every_question_with_nothing() {
        TextValue value = TextValue.absent(Place.ofFile("f.yaml"), problems);
        assertThat(value.isPresent()).isFalse();
        assertThat(value.isText() || value.isList() || value.isMap()).isFalse();
        assertThat(value.text()).isEmpty();
        assertThat(value.fraction()).isEmpty();
        assertThat(value.count()).isEmpty();
        assertThat(value.countUpTo(1)).isEmpty();
        assertThat(value.date()).isEmpty();
        assertThat(value.yesNo()).isEmpty();
        assertThat(value.parsed("odd", YearMonth::parse)).isEmpty();
        assertThat(value.map(reader -> Optional.of(1))).isEmpty();
        assertThat(value.maps(reader -> Optional.of(1))).isEmpty();
        assertThat(value.items()).isEmpty();
        assertThat(value.parts()).isEmpty();
        assertThat(value.partsBy(';')).isEmpty();
        assertThat(value.table(TableLayout.of(List.of(), List.of()))).isEmpty();
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void the_kinds_are_told_apart() {
        assertThat(value("x").isText()).isTrue();
        assertThat(value("[x]").isList()).isTrue();
        assertThat(value("{x: y}").isMap()).isTrue();
        assertThat(value("[x]").isText() || value("x").isList() || value("x").isMap())
                .isFalse();
    }

    @Test
    void another_kind_than_asked_for_is_reported() {
        value("[x]").text();
        value("{x: y}").items();
        value("x").map(reader -> Optional.of(1));
        value("[x, {b: 1}]").maps(reader -> reader.required(Key.of("b")).text());
        assertThat(lines())
                .containsExactly(
                        "f.yaml:1: a: \"a list\": must be a text or a number [not-a-text]",
                        "f.yaml:1: a[1]: \"x\": must be keys with values, as in id: a [not-a-map]");
    }

    @Test
    void a_map_is_no_list() {
        value("{x: y}").items();
        assertThat(lines())
                .containsExactly(
                        "f.yaml:1: a: \"keys with values\": must be a list, each item on a line that begins with a"
                                + " hyphen or all in [ ] [not-a-list]");
    }

    @ParameterizedTest
    @CsvSource({
        "5,5",
        "0.10,1/10",
        "2.5,5/2",
        "290/3,290/3",
        "-1/2,-1/2",
        "4/8,1/2",
        "007,7",
        "30 %,3/10",
        "30%,3/10",
        "12.5 %,1/8",
        "200/3 %,2/3"
    })
    void numbers_are_exact(String typed, String exact) {
        assertThat(value(typed).fraction()).contains(Fraction.parse(exact));
    }

    @Test
    void a_decimal_comma_is_refused_with_the_number_as_it_should_be() {
        assertThat(value("2,5").fraction()).isEmpty();
        assertThat(lines())
                .containsExactly("f.yaml:1: a: \"2,5\": must have a point for the decimals: 2.5 [decimal-comma]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "1.", ".5", "1 000", "1e3", "% 20", "20 %%", "1.000.000", "1/2/3", "½", "٣", "--1", "∞"})
    void what_is_no_number_is_refused(String typed) {
        assertThat(value("'" + typed + "'").fraction()).isEmpty();
        assertThat(lines())
                .containsExactly(
                        "f.yaml:1: a: \"" + typed
                                + "\": must be a whole number, a decimal such as 2.5 or a fraction such as 290/3 [not-a-number]");
    }

    @Test
    void division_by_zero_is_refused() {
        assertThat(value("1/0").fraction()).isEmpty();
        assertThat(lines()).containsExactly("f.yaml:1: a: \"1/0\": must not be divided by zero [not-a-number]");
    }

    @Test
    void a_number_longer_than_a_hundred_characters_is_refused() {
        assertThat(value("9".repeat(100)).fraction()).isPresent();
        assertThat(value("9".repeat(101)).fraction()).isEmpty();
        assertThat(lines()).singleElement().asString().endsWith("must have at most 100 characters [not-a-number]");
    }

    @Test
    void counts_may_be_larger_than_a_machine_word() {
        assertThat(value("123456789012345678901234567890").count())
                .contains(new BigInteger("123456789012345678901234567890"));
        assertThat(value("0").count()).contains(BigInteger.ZERO);
        assertThat(value("9".repeat(101)).count()).isEmpty();
        assertThat(lines()).singleElement().asString().endsWith("must have at most 100 digits [not-a-count]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "-1", "1.0", "+1", "1 000", "٣", "1/1"})
    void what_is_no_count_is_refused(String typed) {
        assertThat(value("'" + typed + "'").count()).isEmpty();
        assertThat(lines())
                .containsExactly("f.yaml:1: a: \"" + typed + "\": must be a whole number of at least 0 [not-a-count]");
    }

    @Test
    void a_count_may_have_a_limit() {
        assertThat(value("12").countUpTo(12)).contains(12);
        assertThat(value("99999999999").countUpTo(12)).isEmpty();
        assertThat(lines()).containsExactly("f.yaml:1: a: \"99999999999\": must be at most 12 [count-too-large]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> value("1").countUpTo(-1))
                .withMessage("most (-1) must not be negative");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-05", "2024-02-29", "2000-02-29"})
    void dates_are_written_year_month_day(String typed) {
        assertThat(value(typed).date()).contains(LocalDate.parse(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2026-02-30;and 2026-02 has the days 01 to 28",
                "2024-02-30;and 2024-02 has the days 01 to 29",
                "2026-04-31;and 2026-04 has the days 01 to 30",
                "2026-01-00;and 2026-01 has the days 01 to 31",
                "2026-13-01;which has no month 13",
                "2026-00-10;which has no month 00"
            })
    void days_that_do_not_exist_are_refused_by_name(String typed, String why) {
        assertThat(value(typed).date()).isEmpty();
        assertThat(lines())
                .singleElement()
                .asString()
                .satisfies(line -> assertThat(line.replace("calendar, ", "calendar "))
                        .isEqualTo("f.yaml:1: a: \"" + typed + "\": must be a day of the calendar " + why
                                + " [no-such-date]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "5/3/2026;'; if the day stands first, write 2026-03-05'",
                "05-03-2026;'; if the day stands first, write 2026-03-05'",
                "31.12.2026;'; if the day stands first, write 2026-12-31'",
                "2026-3-5;', as in 2026-03-05'",
                "2026-03;', as in 2026-03-05'",
                "2026-03-05T10:00;', as in 2026-03-05'",
                "mai;', as in 2026-03-05'"
            })
    void other_forms_of_a_date_are_refused(String typed, String hint) {
        assertThat(value(typed).date()).isEmpty();
        assertThat(lines())
                .containsExactly("f.yaml:1: a: \"" + typed + "\": must be a date written year-month-day" + hint
                        + " [not-a-date]");
    }

    @ParameterizedTest
    @CsvSource({"yes,true", "Có,true", "co,true", "TRUE,true", "no,false", "không,false", "Khong,false", "false,false"})
    void answers_are_yes_or_no(String typed, boolean answer) {
        assertThat(value(typed).yesNo()).contains(answer);
    }

    @Test
    void other_answers_are_refused() {
        assertThat(value("x").yesNo()).isEmpty();
        assertThat(lines())
                .containsExactly("f.yaml:1: a: \"x\": must be one of yes (có, co, true), no (không, khong, false)"
                        + " [unknown-word]");
    }

    @Test
    void words_of_a_list_are_found_and_others_refused_with_the_nearest() {
        Words<Integer> roles = Words.<Integer>builder()
                .put(1, "staff", "chuyên viên")
                .put(2, "leader", "lãnh đạo")
                .build();
        assertThat(value("Lãnh đạo").word(roles)).contains(2);
        assertThat(value("chuyen vien").word(roles)).isEmpty();
        assertThat(lines())
                .containsExactly(
                        "f.yaml:1: a: \"chuyen vien\": must be one of staff (chuyên viên), leader (lãnh đạo); did you"
                                + " mean \"chuyên viên\"? [unknown-word]");
    }

    @Test
    void the_refusal_of_a_parser_becomes_the_rule() {
        assertThat(value("2026-03").parsed("not-a-month", YearMonth::parse)).contains(YearMonth.of(2026, 3));
        assertThat(value("x").parsed("not-a-period", text -> {
                    throw new IllegalArgumentException("period (" + text + ") must be a month or quarter.");
                }))
                .isEmpty();
        assertThat(lines()).containsExactly("f.yaml:1: a: \"x\": period (x) must be a month or quarter [not-a-period]");
    }

    @Test
    void the_refusal_of_a_parser_of_the_jdk_becomes_a_problem_too() {
        assertThat(value("x").parsed("not-a-month", YearMonth::parse)).isEmpty();
        assertThat(value("y").parsed("odd", text -> {
                    throw new IllegalArgumentException();
                }))
                .isEmpty();
        assertThat(problems.inOrder()).extracting(Problem::code).containsExactly("not-a-month", "odd");
        assertThat(lines().get(1)).isEqualTo("f.yaml:1: a: \"y\": is refused [odd]");
    }

    @Test
    void a_text_has_parts_between_blanks() {
        List<TextValue> parts = value("5 5   2.5\u00a0x").parts();
        assertThat(parts).extracting(part -> part.text().orElseThrow()).containsExactly("5", "5", "2.5", "x");
        assertThat(parts.get(3).count()).isEmpty();
        assertThat(lines())
                .containsExactly("f.yaml:1: a part 4: \"x\": must be a whole number of at least 0 [not-a-count]");
    }

    @Test
    void a_text_has_parts_between_separators() {
        List<TextValue> parts = value("H1; H2 ;; H4").partsBy(';');
        assertThat(parts).extracting(part -> part.text().orElse("?")).containsExactly("H1", "H2", "?", "H4");
        assertThat(lines()).singleElement().asString().startsWith("f.yaml:1: a part 3: \"\": must have a value");
    }

    @Test
    void items_have_their_places() {
        assertThat(value("[x, [y], {z: 1}]").items())
                .extracting(item -> item.place().path().english())
                .containsExactly("a[1]", "a[2]", "a[3]");
    }

    @Test
    void a_rule_of_the_domain_can_be_told() {
        value("7").refuse("too-much", BilingualText.of("must be at most 5"));
        assertThat(lines()).containsExactly("f.yaml:1: a: \"7\": must be at most 5 [too-much]");
    }

    private TextValue value(String typed) {
        TextMap map = YamlText.sound("f.yaml", "a: " + typed).get(0);
        return MapReader.of(map, problems).required(Key.of("a"));
    }

    private List<String> lines() {
        return problems.inOrder().stream().map(Problem::line).toList();
    }
}
