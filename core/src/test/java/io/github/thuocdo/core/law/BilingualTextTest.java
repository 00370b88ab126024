package io.github.thuocdo.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class BilingualTextTest {

    @Test
    void what_was_written_in_one_language_stands_for_both() {
        BilingualText text = BilingualText.of("Điều 7");

        assertThat(text).isEqualTo(new BilingualText("Điều 7", "Điều 7"));
        assertThat(text.isOneText()).isTrue();
        assertThat(new BilingualText("Điều 7", "Art 7").isOneText()).isFalse();
    }

    @Test
    void nothing_is_said_in_both_languages_or_in_neither() {
        assertThat(BilingualText.NONE.isBlank()).isTrue();
        assertThat(new BilingualText("Điều 7", "Art 7").isBlank()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BilingualText("Điều 7", " "))
                .withMessage("text (Điều 7 ) must be given in both languages, or in neither");
    }
}
