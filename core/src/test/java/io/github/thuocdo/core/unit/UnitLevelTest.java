package io.github.thuocdo.core.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.thuocdo.core.validity.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitLevelTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MANAGING | managing | cơ quan quản lý | managing agency",
                "USING | using | cơ quan sử dụng | using agency",
                "DIRECT_USING | direct-using | đơn vị trực tiếp sử dụng | direct-using unit"
            })
    void every_constant_has_its_words(UnitLevel level, String key, String vietnamese, String english) {
        assertThat(level.key()).isEqualTo(key);
        assertThat(level.vietnameseName()).isEqualTo(vietnamese);
        assertThat(level.englishName()).isEqualTo(english);
    }

    @ParameterizedTest
    @EnumSource
    void every_constant_is_read_from_its_key(UnitLevel level) {
        assertThat(Term.parse(UnitLevel.class, level.key())).isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none", "ministry"})
    void other_words_are_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.parse(UnitLevel.class, text))
                .withMessage("unit-level (" + text + ") must be one of managing, using, direct-using");
    }

    @Test
    void null_is_refused_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> Term.parse(UnitLevel.class, null))
                .withMessage("text");
    }
}
