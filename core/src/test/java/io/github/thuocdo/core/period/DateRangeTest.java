package io.github.thuocdo.core.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.thuocdo.core.SerialCopy;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @Test
    void a_closed_range_ends_before_the_next_day() {
        DateRange year = DateRange.ofClosed(FIRST, LAST);

        assertThat(year).isEqualTo(DateRange.of(FIRST, LocalDate.of(2027, 1, 1)));
        assertThat(year.lastDay()).isEqualTo(LAST);
        assertThat(year.lengthInDays()).isEqualTo(365);
        assertThat(year).hasToString("2026-01-01/2026-12-31");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01/2026-12-31, 2025-12-31, false",
        "2026-01-01/2026-12-31, 2026-01-01, true",
        "2026-01-01/2026-12-31, 2026-12-31, true",
        "2026-01-01/2026-12-31, 2027-01-01, false",
        "2026-01-01/.., 2025-12-31, false",
        "2026-01-01/.., 2026-01-01, true",
        "2026-01-01/.., +999999999-12-31, true",
        "../2026-12-31, -999999999-01-01, true",
        "../2026-12-31, 2026-12-31, true",
        "../2026-12-31, 2027-01-01, false",
        "2026-03-05/2026-03-05, 2026-03-05, true"
    })
    void edges_decide_which_day_is_inside(String range, LocalDate day, boolean inside) {
        assertThat(DateRange.parse(range).contains(day)).isEqualTo(inside);
    }

    @Test
    void factories_make_the_ranges_of_their_names() {
        assertThat(DateRange.from(FIRST)).hasToString("2026-01-01/..");
        assertThat(DateRange.upTo(LAST)).hasToString("../2026-12-31");
        assertThat(DateRange.on(LAST)).hasToString("2026-12-31/2026-12-31");
        assertThat(DateRange.on(LAST).lengthInDays()).isEqualTo(1);
        assertThat(DateRange.all()).hasToString("../..").isEqualTo(DateRange.parse("../.."));
    }

    @Test
    void a_range_to_the_end_of_time_is_unbounded() {
        assertThat(DateRange.ofClosed(FIRST, LocalDate.MAX)).isEqualTo(DateRange.from(FIRST));
        assertThat(DateRange.ofClosed(FIRST, LocalDate.MAX.minusDays(1))).isEqualTo(DateRange.from(FIRST));
        assertThat(DateRange.from(FIRST).isUnboundedEnd()).isTrue();
        assertThat(DateRange.from(FIRST).isUnboundedStart()).isFalse();
        assertThat(DateRange.from(FIRST).lastDay()).isEqualTo(LocalDate.MAX);
        assertThat(DateRange.upTo(LAST).isUnboundedStart()).isTrue();
        assertThat(DateRange.upTo(LAST).isUnboundedEnd()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01/..", "../2026-01-01", "../.."})
    void an_unbounded_range_has_no_length(String text) {
        assertThatIllegalStateException()
                .isThrownBy(() -> DateRange.parse(text).lengthInDays())
                .withMessage("date range (" + text + ") must be bounded to have a length");
    }

    @Test
    void an_empty_range_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.of(FIRST, FIRST))
                .withMessage("date range (from 2026-01-01 to before 2026-01-01) must contain at least one day");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.parse("2026-01-02/2026-01-01"))
                .withMessage("date range (2026-01-02/2026-01-01) must not end before it begins");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "2026-01-01",
                "2026-01-01/",
                "/2026-01-01",
                "2026-01-01/2026-02-30",
                "2026-01-01/2026-01-02/..",
                "2026-01-01 / ..",
                "01/01/2026",
                "2026-01-01/..."
            })
    void other_text_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.parse(text))
                .withMessage(
                        "date range (" + text + ") must have a form such as 2026-01-01/2026-12-31 or 2026-01-01/..");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01/2026-06-30, 2026-06-30/2026-12-31, 2026-06-30/2026-06-30",
        "2026-01-01/.., ../2026-12-31, 2026-01-01/2026-12-31",
        "2026-01-01/.., 2025-01-01/.., 2026-01-01/..",
        "../.., 2026-01-01/2026-01-31, 2026-01-01/2026-01-31"
    })
    void common_days_form_a_range(String first, String second, String common) {
        assertThat(DateRange.parse(first).intersection(DateRange.parse(second))).contains(DateRange.parse(common));
        assertThat(DateRange.parse(second).intersection(DateRange.parse(first))).contains(DateRange.parse(common));
        assertThat(DateRange.parse(first).overlaps(DateRange.parse(second))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01/2026-06-30, 2026-07-01/2026-12-31", "../2025-12-31, 2026-01-01/.."})
    void neighbouring_ranges_have_no_day_in_common(String first, String second) {
        assertThat(DateRange.parse(first).intersection(DateRange.parse(second))).isEmpty();
        assertThat(DateRange.parse(second).overlaps(DateRange.parse(first))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01/2026-12-31, 2026-01-01/2026-12-31, true",
        "2026-01-01/2026-12-31, 2026-03-01/2026-03-31, true",
        "2026-01-01/2026-12-31, 2025-12-31/2026-03-31, false",
        "2026-01-01/2026-12-31, 2026-03-01/2027-01-01, false",
        "2026-01-01/.., 2026-03-01/.., true",
        "2026-01-01/2026-12-31, 2026-03-01/.., false"
    })
    void a_range_contains_the_ranges_inside_it(String outer, String inner, boolean contained) {
        assertThat(DateRange.parse(outer).contains(DateRange.parse(inner))).isEqualTo(contained);
    }

    @Test
    void null_is_refused_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> DateRange.of(null, LAST))
                .withMessage("start");
        assertThatNullPointerException()
                .isThrownBy(() -> DateRange.of(FIRST, null))
                .withMessage("endExclusive");
        assertThatNullPointerException()
                .isThrownBy(() -> DateRange.ofClosed(null, LAST))
                .withMessage("first");
        assertThatNullPointerException()
                .isThrownBy(() -> DateRange.ofClosed(FIRST, null))
                .withMessage("last");
        assertThatNullPointerException().isThrownBy(() -> DateRange.parse(null)).withMessage("text");
    }

    @Test
    void a_range_survives_serialization() {
        assertThat(SerialCopy.of(DateRange.from(FIRST))).isEqualTo(DateRange.from(FIRST));
    }
}
