package io.github.thuocdo.core.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.thuocdo.core.SerialCopy;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationPeriodTest {

    private static final EvaluationPeriod MARCH = EvaluationPeriod.month(2026, 3);
    private static final EvaluationPeriod YEAR = EvaluationPeriod.year(2026);
    private static final EvaluationPeriod SCHOOL_YEAR = EvaluationPeriod.yearFrom(YearMonth.of(2025, 9));

    @ParameterizedTest
    @CsvSource({
        "2026-03, MONTH, 2026-03-01/2026-03-31",
        "2028-02, MONTH, 2028-02-01/2028-02-29",
        "2026-12, MONTH, 2026-12-01/2026-12-31",
        "2026-Q1, QUARTER, 2026-01-01/2026-03-31",
        "2026-Q2, QUARTER, 2026-04-01/2026-06-30",
        "2026-Q3, QUARTER, 2026-07-01/2026-09-30",
        "2026-Q4, QUARTER, 2026-10-01/2026-12-31",
        "2026-H1, HALF_YEAR, 2026-01-01/2026-06-30",
        "2026-H2, HALF_YEAR, 2026-07-01/2026-12-31",
        "2026, YEAR, 2026-01-01/2026-12-31",
        "2025-09/P1Y, YEAR, 2025-09-01/2026-08-31",
        "9999-12, MONTH, 9999-12-01/9999-12-31",
        "0001, YEAR, 0001-01-01/0001-12-31"
    })
    void text_names_the_days_and_is_written_back(String text, PeriodKind kind, String dates) {
        EvaluationPeriod period = EvaluationPeriod.parse(text);

        assertThat(period.kind()).isEqualTo(kind);
        assertThat(period).hasToString(text);
        assertThat(period.dates()).isEqualTo(DateRange.parse(dates));
        assertThat(period.firstDay()).isEqualTo(DateRange.parse(dates).start());
        assertThat(period.lastDay()).isEqualTo(DateRange.parse(dates).lastDay());
    }

    @Test
    void a_year_from_january_is_the_calendar_year() {
        assertThat(EvaluationPeriod.parse("2026-01/P1Y")).isEqualTo(YEAR).hasToString("2026");
    }

    @Test
    void factories_make_the_periods_of_their_names() {
        assertThat(MARCH).hasToString("2026-03");
        assertThat(EvaluationPeriod.quarter(2026, 4)).hasToString("2026-Q4");
        assertThat(EvaluationPeriod.halfYear(2026, 2)).hasToString("2026-H2");
        assertThat(YEAR).hasToString("2026");
        assertThat(SCHOOL_YEAR).hasToString("2025-09/P1Y");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "26",
                "2026-3",
                "2026-00",
                "2026-13",
                "2026-Q0",
                "2026-Q5",
                "2026-H3",
                "2026-q1",
                "2026-03-05",
                "2025-09/P2Y",
                "2026/P1Y",
                "2026-Q1/P1Y",
                "12026",
                "-2026",
                " 2026",
                "03/2026"
            })
    void other_text_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EvaluationPeriod.parse(text))
                .withMessage("period (" + text
                        + ") must have a form such as 2026-03, 2026-Q1, 2026-H1, 2026 or 2025-09/P1Y");
    }

    @Test
    void numbers_out_of_range_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EvaluationPeriod.month(2026, 13))
                .withMessage("month (13) must be between 1 and 12");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EvaluationPeriod.quarter(2026, 0))
                .withMessage("quarter (0) must be between 1 and 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EvaluationPeriod.halfYear(2026, 3))
                .withMessage("half (3) must be between 1 and 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EvaluationPeriod.year(10_000))
                .withMessage("year (10000) must be between 1 and 9999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EvaluationPeriod.year(Integer.MAX_VALUE))
                .withMessage("year (2147483647) must be between 1 and 9999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EvaluationPeriod.parse("0000-Q1"))
                .withMessage("year (0) must be between 1 and 9999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EvaluationPeriod.parse("9999").next())
                .withMessage("year (10000) must be between 1 and 9999");
    }

    @Test
    void quarters_and_half_years_begin_on_their_boundaries() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EvaluationPeriod(PeriodKind.QUARTER, YearMonth.of(2026, 2)))
                .withMessage("first month (2026-02) of a quarter must be January or a multiple of 3 months later");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EvaluationPeriod(PeriodKind.HALF_YEAR, YearMonth.of(2026, 4)))
                .withMessage("first month (2026-04) of a half-year must be January or a multiple of 6 months later");
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2026-03-31, 2026-03",
        "QUARTER, 2026-03-31, 2026-Q1",
        "QUARTER, 2026-04-01, 2026-Q2",
        "HALF_YEAR, 2026-06-30, 2026-H1",
        "HALF_YEAR, 2026-07-01, 2026-H2",
        "YEAR, 2026-12-31, 2026"
    })
    void a_day_lies_in_one_period_of_each_length(PeriodKind kind, LocalDate day, String period) {
        assertThat(EvaluationPeriod.containing(kind, day)).hasToString(period);
    }

    @Test
    void a_period_contains_its_days_and_the_periods_inside_it() {
        assertThat(MARCH.contains(LocalDate.of(2026, 3, 31))).isTrue();
        assertThat(MARCH.contains(LocalDate.of(2026, 4, 1))).isFalse();
        assertThat(YEAR.contains(MARCH)).isTrue();
        assertThat(MARCH.contains(MARCH)).isTrue();
        assertThat(MARCH.contains(YEAR)).isFalse();
        assertThat(SCHOOL_YEAR.contains(MARCH)).isTrue();
        assertThat(SCHOOL_YEAR.contains(EvaluationPeriod.month(2026, 9))).isFalse();
    }

    @Test
    void a_period_is_made_of_its_months() {
        assertThat(MARCH.months()).containsExactly(MARCH);
        assertThat(EvaluationPeriod.quarter(2026, 1).months())
                .containsExactly(EvaluationPeriod.month(2026, 1), EvaluationPeriod.month(2026, 2), MARCH);
        assertThat(SCHOOL_YEAR.months())
                .hasSize(12)
                .startsWith(EvaluationPeriod.month(2025, 9))
                .endsWith(EvaluationPeriod.month(2026, 8));
    }

    @Test
    void a_year_divides_into_quarters() {
        assertThat(YEAR.dividedInto(PeriodKind.QUARTER))
                .extracting(EvaluationPeriod::toString)
                .containsExactly("2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4");
        assertThat(YEAR.dividedInto(PeriodKind.YEAR)).containsExactly(YEAR);
    }

    @Test
    void what_cannot_be_divided_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MARCH.dividedInto(PeriodKind.QUARTER))
                .withMessage("parts (quarter) must not be longer than the period 2026-03");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCHOOL_YEAR.dividedInto(PeriodKind.QUARTER))
                .withMessageStartingWith("first month (2025-09) of a quarter must be January");
    }

    @Test
    void the_year_of_a_period_is_the_calendar_year_or_one_that_begins_elsewhere() {
        assertThat(MARCH.year()).isEqualTo(YEAR);
        assertThat(EvaluationPeriod.quarter(2026, 4).year()).isEqualTo(YEAR);
        assertThat(SCHOOL_YEAR.year()).isEqualTo(SCHOOL_YEAR);
        assertThat(MARCH.yearBeginningIn(Month.SEPTEMBER)).isEqualTo(SCHOOL_YEAR);
        assertThat(EvaluationPeriod.month(2025, 9).yearBeginningIn(Month.SEPTEMBER))
                .isEqualTo(SCHOOL_YEAR);
        assertThat(EvaluationPeriod.month(2025, 8).yearBeginningIn(Month.SEPTEMBER))
                .hasToString("2024-09/P1Y");
        assertThat(MARCH.yearBeginningIn(Month.JANUARY)).isEqualTo(YEAR);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EvaluationPeriod.quarter(2026, 3).yearBeginningIn(Month.SEPTEMBER))
                .withMessage("first month of the year (SEPTEMBER) must not divide the period 2026-Q3");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03, tháng 03/2026, month 2026-03",
        "2026-Q4, quý 4/2026, quarter 2026-Q4",
        "2026-H1, 6 tháng đầu năm 2026, half-year 2026-H1",
        "2021-H2, 6 tháng cuối năm 2021, half-year 2021-H2",
        "2026, năm 2026, year 2026",
        "2025-09/P1Y, năm từ 01/09/2025 đến 31/08/2026, year 2025-09/P1Y"
    })
    void a_period_is_named_as_an_office_names_it(String period, String vietnamese, String english) {
        assertThat(EvaluationPeriod.parse(period).vietnameseName()).isEqualTo(vietnamese);
        assertThat(EvaluationPeriod.parse(period).englishName()).isEqualTo(english);
    }

    @Test
    void periods_follow_one_another() {
        assertThat(EvaluationPeriod.month(2026, 12).next()).hasToString("2027-01");
        assertThat(EvaluationPeriod.quarter(2026, 1).previous()).hasToString("2025-Q4");
        assertThat(EvaluationPeriod.halfYear(2026, 1).next()).hasToString("2026-H2");
        assertThat(SCHOOL_YEAR.next()).hasToString("2026-09/P1Y");
    }

    @Test
    void the_order_is_by_beginning_then_longest_first() {
        assertThat(Stream.of("2026-Q2", "2026-01", "2026-Q1", "2026", "2026-H1", "2025-09/P1Y", "2026-02")
                        .map(EvaluationPeriod::parse)
                        .sorted())
                .extracting(EvaluationPeriod::toString)
                .containsExactly("2025-09/P1Y", "2026", "2026-H1", "2026-Q1", "2026-01", "2026-02", "2026-Q2");
    }

    @Test
    void null_is_refused_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> new EvaluationPeriod(null, YearMonth.of(2026, 1)))
                .withMessage("kind");
        assertThatNullPointerException()
                .isThrownBy(() -> EvaluationPeriod.yearFrom(null))
                .withMessage("firstMonth");
        assertThatNullPointerException()
                .isThrownBy(() -> EvaluationPeriod.parse(null))
                .withMessage("text");
    }

    @Test
    void a_period_survives_serialization() {
        assertThat(Arrays.asList(MARCH, SCHOOL_YEAR))
                .allSatisfy(period -> assertThat(SerialCopy.of(period)).isEqualTo(period));
    }
}
