package io.github.thuocdo.core.classification;

import static io.github.thuocdo.core.classification.Classification.COMPLETED;
import static io.github.thuocdo.core.classification.Classification.EXCELLENT;
import static io.github.thuocdo.core.classification.Classification.GOOD;
import static io.github.thuocdo.core.classification.Classification.NOT_COMPLETED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.thuocdo.core.validity.Term;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassificationTest {

    @ParameterizedTest
    @CsvSource({
        "EXCELLENT, excellent, XS, Hoàn thành xuất sắc nhiệm vụ",
        "GOOD, good, TỐT, Hoàn thành tốt nhiệm vụ",
        "COMPLETED, completed, HT, Hoàn thành nhiệm vụ",
        "NOT_COMPLETED, not-completed, KHT, Không hoàn thành nhiệm vụ"
    })
    void every_level_has_its_legal_words(Classification level, String key, String abbreviation, String name) {
        assertThat(level.key()).isEqualTo(key);
        assertThat(level.abbreviation()).isEqualTo(abbreviation);
        assertThat(level.vietnameseName()).isEqualTo(name);
    }

    @ParameterizedTest
    @EnumSource
    void every_level_is_read_from_its_words(Classification level) {
        assertThat(Term.parse(Classification.class, level.key())).isEqualTo(level);
        assertThat(Term.parse(Classification.class, level.abbreviation())).isEqualTo(level);
        assertThat(Term.parse(Classification.class, level.vietnameseName())).isEqualTo(level);
        assertThat(Term.parse(Classification.class, Normalizer.normalize(level.vietnameseName(), Normalizer.Form.NFD)))
                .isEqualTo(level);
    }

    @Test
    void letter_case_of_vietnamese_words_does_not_matter() {
        assertThat(Term.parse(Classification.class, "tốt")).isEqualTo(GOOD);
        assertThat(Term.parse(Classification.class, "HOÀN THÀNH XUẤT SẮC NHIỆM VỤ"))
                .isEqualTo(EXCELLENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "tot", "hoàn thành", " XS"})
    void other_words_are_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.parse(Classification.class, text))
                .withMessage("classification (" + text + ") must be one of excellent, good, completed, not-completed");
    }

    @Test
    void null_is_refused_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> Term.parse(Classification.class, null))
                .withMessage("text");
    }

    @Test
    void the_best_level_comes_first() {
        assertThat(Classification.values()).containsExactly(EXCELLENT, GOOD, COMPLETED, NOT_COMPLETED);
        assertThat(EXCELLENT.isAbove(GOOD)).isTrue();
        assertThat(GOOD.isAbove(GOOD)).isFalse();
        assertThat(GOOD.isBelow(GOOD)).isFalse();
        assertThat(NOT_COMPLETED.isBelow(COMPLETED)).isTrue();
        assertThat(EXCELLENT.isBelow(NOT_COMPLETED)).isFalse();
    }

    @Test
    void a_limit_gives_the_lower_level() {
        assertThat(EXCELLENT.lowerOf(GOOD)).isEqualTo(GOOD);
        assertThat(COMPLETED.lowerOf(GOOD)).isEqualTo(COMPLETED);
        assertThat(GOOD.lowerOf(GOOD)).isEqualTo(GOOD);
    }
}
