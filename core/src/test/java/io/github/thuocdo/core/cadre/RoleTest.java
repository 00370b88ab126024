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

class RoleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STAFF | staff | không giữ chức vụ lãnh đạo, quản lý | staff",
                "DEPUTY | deputy | cấp phó của người đứng đầu | deputy",
                "HEAD | head | người đứng đầu | head"
            })
    void every_constant_has_its_words(Role role, String key, String vietnamese, String english) {
        assertThat(role.key()).isEqualTo(key);
        assertThat(role.vietnameseName()).isEqualTo(vietnamese);
        assertThat(role.englishName()).isEqualTo(english);
    }

    @ParameterizedTest
    @EnumSource
    void every_constant_is_read_from_its_key(Role role) {
        assertThat(Term.parse(Role.class, role.key())).isEqualTo(role);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none", "Giám đốc"})
    void other_words_are_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.parse(Role.class, text))
                .withMessage("role (" + text + ") must be one of staff, deputy, head, collective");
    }

    @Test
    void null_is_refused_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> Term.parse(Role.class, null))
                .withMessage("text");
    }

    @Test
    void heads_and_deputies_are_leaders() {
        assertThat(Role.values()).filteredOn(Role::isLeader).containsExactly(Role.DEPUTY, Role.HEAD);
    }
}
