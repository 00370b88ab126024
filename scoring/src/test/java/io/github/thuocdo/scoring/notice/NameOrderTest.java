package io.github.thuocdo.scoring.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NameOrderTest {

    private static final ImmutableList<String> ALPHABET = ImmutableList.copyOf(Splitter.on(' ')
            .split("a à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ b c d đ e è ẻ ẽ é ẹ ê ề ể ễ ế ệ g h i ì ỉ ĩ í ị k l m n"
                    + " o ò ỏ õ ó ọ ô ồ ổ ỗ ố ộ ơ ờ ở ỡ ớ ợ p q r s t u ù ủ ũ ú ụ ư ừ ử ữ ứ ự v x y ỳ ỷ ỹ ý ỵ"));

    @Test
    void letters_and_tones_stand_in_the_order_of_the_vietnamese_alphabet() {
        areInOrder(ALPHABET.stream().map(letter -> "T" + letter + "n").collect(ImmutableList.toImmutableList()));
        areInOrder(ALPHABET.stream()
                .map(letter -> letter.toUpperCase(Locale.ROOT) + "n")
                .collect(ImmutableList.toImmutableList()));
    }

    @Test
    void names_are_compared_word_by_word_and_a_letter_before_a_tone() {
        areInOrder(ImmutableList.of(
                "Bùi Văn Bá",
                "Dương An",
                "Đinh Bá",
                "Đỗ Văn An",
                "Lê An Yên",
                "Lê Anh",
                "Lê Ánh",
                "Lý An",
                "Ngô Ân",
                "Ông An",
                "Vũ An"));
    }

    private static void areInOrder(ImmutableList<String> names) {
        assertThat(ImmutableList.sortedCopyOf(NameOrder.BY_ALPHABET, Lists.reverse(names)))
                .isEqualTo(names);
    }
}
