package io.github.thuocdo.scoring.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTest {

    private static final Key DUE = Key.of("due-on", "hạn");

    @ParameterizedTest
    @ValueSource(strings = {"due-on", "due_on", "due on", "Due  On", "DUE-ON", "hạn", "Hạn", "HẠN", " hạn "})
    void capitals_and_joints_do_not_count(String typed) {
        assertThat(DUE.isNamed(typed)).isTrue();
        assertThat(DUE.isNamed(Normalizer.normalize(typed, Normalizer.Form.NFD)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dueon", "due", "han", "hàn", ""})
    void other_words_are_other_keys(String typed) {
        assertThat(DUE.isNamed(typed)).isFalse();
    }

    @Test
    void the_letters_d_and_d_with_stroke_are_two_keys() {
        assertThat(Key.of("đ", "dd").isNamed("d")).isFalse();
        assertThat(Key.of("đ", "dd").isNamed("Đ")).isTrue();
        assertThat(Key.of("đ", "dd").isNamed("dd")).isTrue();
    }

    @Test
    void the_locale_of_the_machine_does_not_count() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Key.of("id").isNamed("ID")).isTrue();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_key_shows_its_aliases() {
        assertThat(DUE).hasToString("due-on (hạn)");
        assertThat(Key.of("id")).hasToString("id");
        assertThat(DUE.names()).containsExactly("due-on", "hạn");
    }

    @Test
    void names_must_differ_and_not_be_blank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Key.of("due-on", "Due On"))
                .withMessage("name (Due On) must differ from the other names of the key");
        assertThatIllegalArgumentException().isThrownBy(() -> Key.of(" ")).withMessage("name ( ) must not be blank");
    }

    @Test
    void columns_of_a_layout_share_no_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TableLayout.of(List.of(Key.of("task", "việc")), List.of(Key.of("work", "Việc"))))
                .withMessage("heading (Việc) must belong to one column only");
    }

    @Test
    void words_find_their_value() {
        Words<Integer> words = Words.<Integer>builder()
                .put(1, "late-day", "ngày chậm")
                .put(2, "once")
                .build();
        assertThat(words.find("LATE_DAY")).contains(1);
        assertThat(words.find("Ngày  chậm")).contains(1);
        assertThat(words.find("once")).contains(2);
        assertThat(words.find("twice")).isEmpty();
        assertThat(words.all()).containsExactly("late-day", "ngày chậm", "once");
        assertThat(words).hasToString("late-day (ngày chậm), once");
    }

    @Test
    void a_word_stands_for_one_value() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Words.<Integer>builder().put(1, "a b").put(2, "A-B"))
                .withMessage("word (A-B) must stand for one value only");
    }
}
