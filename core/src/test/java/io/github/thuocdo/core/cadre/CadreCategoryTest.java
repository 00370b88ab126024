package io.github.thuocdo.core.cadre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.thuocdo.core.validity.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CadreCategoryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CADRE | cadre | cán bộ | cadre",
                "CIVIL_SERVANT | civil-servant | công chức | civil servant",
                "PUBLIC_EMPLOYEE | public-employee | viên chức | public employee",
                "CONTRACT_WORKER | contract-worker | người lao động hợp đồng | contract worker"
            })
    void every_constant_has_its_words(CadreCategory category, String key, String vietnamese, String english) {
        assertThat(category.key()).isEqualTo(key);
        assertThat(category.vietnameseName()).isEqualTo(vietnamese);
        assertThat(category.englishName()).isEqualTo(english);
    }

    @ParameterizedTest
    @EnumSource
    void every_constant_is_read_from_its_key(CadreCategory category) {
        assertThat(Term.parse(CadreCategory.class, category.key())).isEqualTo(category);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none", "official"})
    void other_words_are_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.parse(CadreCategory.class, text))
                .withMessage("cadre-category (" + text
                        + ") must be one of cadre, civil-servant, public-employee, contract-worker");
    }

    @Test
    void null_is_refused_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> Term.parse(CadreCategory.class, null))
                .withMessage("text");
    }
}
