package io.github.thuocdo.core.cadre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.thuocdo.core.SerialCopy;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CadreIdTest {

    @Test
    void text_typed_on_another_system_is_the_same_identifier() {
        String decomposed = Normalizer.normalize("tốt-1", Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo("tốt-1");
        assertThat(CadreId.of(decomposed)).isEqualTo(CadreId.of("tốt-1")).hasToString("tốt-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void a_blank_text_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CadreId.of(text))
                .withMessage("cadre id (" + text + ") must not be blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {" a", "a ", "a\n"})
    void a_space_at_either_end_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CadreId.of(text))
                .withMessage("cadre id (" + text + ") must not begin or end with a space");
    }

    @Test
    void null_is_refused_by_name() {
        assertThatNullPointerException().isThrownBy(() -> CadreId.of(null)).withMessage("text");
    }

    @Test
    void the_order_is_that_of_the_characters() {
        assertThat(CadreId.of("a")).isLessThan(CadreId.of("b"));
        assertThat(CadreId.of("b")).isLessThan(CadreId.of("á"));
        assertThat(CadreId.of("B")).isLessThan(CadreId.of("a"));
    }

    @Test
    void an_identifier_survives_serialization() {
        assertThat(SerialCopy.of(CadreId.of("tốt-1"))).isEqualTo(CadreId.of("tốt-1"));
    }
}
