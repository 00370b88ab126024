package io.github.thuocdo.core.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.thuocdo.core.validity.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodKindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MONTH | month | tháng | month",
                "QUARTER | quarter | quý | quarter",
                "HALF_YEAR | half-year | 6 tháng | half-year",
                "YEAR | year | năm | year"
            })
    void every_constant_has_its_words(PeriodKind kind, String key, String vietnamese, String english) {
        assertThat(kind.key()).isEqualTo(key);
        assertThat(kind.vietnameseName()).isEqualTo(vietnamese);
        assertThat(kind.englishName()).isEqualTo(english);
    }

    @ParameterizedTest
    @EnumSource
    void every_constant_is_read_from_its_key(PeriodKind kind) {
        assertThat(Term.parse(PeriodKind.class, kind.key())).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none", "week"})
    void other_words_are_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.parse(PeriodKind.class, text))
                .withMessage("period-kind (" + text + ") must be one of month, quarter, half-year, year");
    }

    @Test
    void null_is_refused_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> Term.parse(PeriodKind.class, null))
                .withMessage("text");
    }

    @Test
    void every_kind_has_its_number_of_months() {
        assertThat(PeriodKind.values()).extracting(PeriodKind::months).containsExactly(1, 3, 6, 12);
    }
}
