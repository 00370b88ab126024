package io.github.thuocdo.scoring.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.EvaluationPeriod;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    private static final Numerals VIETNAMESE = new Numerals(Language.VIETNAMESE);
    private static final Numerals ENGLISH = new Numerals(Language.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "260/3; 260/3 (≈ 86,66); 260/3 (≈ 86.66)",
                "90; 90; 90",
                "86.5; 86,5; 86.5",
                "2.25; 2,25; 2.25",
                "89.996; 22499/250 (≈ 89,99); 22499/250 (≈ 89.99)",
                "-1/3; -1/3 (≈ -0,33); -1/3 (≈ -0.33)",
                "1/300; 1/300 (≈ 0); 1/300 (≈ 0)"
            })
    void a_number_is_exact_with_decimals_cut_off(String value, String vietnamese, String english) {
        assertThat(VIETNAMESE.number(Fraction.parse(value))).isEqualTo(vietnamese);
        assertThat(ENGLISH.number(Fraction.parse(value))).isEqualTo(english);
    }

    @Test
    void days_are_written_in_the_way_of_the_language() {
        assertThat(VIETNAMESE.date(LocalDate.of(2026, 3, 9))).isEqualTo("09/03/2026");
        assertThat(ENGLISH.date(LocalDate.of(2026, 3, 9))).isEqualTo("2026-03-09");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03, tháng 03/2026, month 2026-03",
        "2026-Q2, quý 2/2026, quarter 2026-Q2",
        "2026-H1, 6 tháng đầu năm 2026, half-year 2026-H1",
        "2026-H2, 6 tháng cuối năm 2026, half-year 2026-H2",
        "2026, năm 2026, year 2026",
        "2025-09/P1Y, năm từ 01/09/2025 đến 31/08/2026, year 2025-09/P1Y"
    })
    void periods_are_named_in_the_way_of_the_language(String period, String vietnamese, String english) {
        assertThat(VIETNAMESE.period(EvaluationPeriod.parse(period))).isEqualTo(vietnamese);
        assertThat(ENGLISH.period(EvaluationPeriod.parse(period))).isEqualTo(english);
    }
}
