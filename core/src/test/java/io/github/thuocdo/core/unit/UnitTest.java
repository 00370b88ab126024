package io.github.thuocdo.core.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.thuocdo.core.SerialCopy;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnitTest {

    private static final UnitId WARD = UnitId.of("ubnd-phuong");
    private static final UnitId OFFICE = UnitId.of("phong-kinh-te");

    @Test
    void a_unit_knows_the_unit_above() {
        assertThat(Unit.of(OFFICE, "Phòng Kinh tế", UnitLevel.DIRECT_USING, WARD)
                        .parent())
                .contains(WARD);
        assertThat(Unit.of(WARD, "UBND phường", UnitLevel.USING).parent()).isEmpty();
    }

    @Test
    void a_unit_above_itself_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.of(WARD, "UBND phường", UnitLevel.USING, WARD))
                .withMessage("parent (ubnd-phuong) of a unit must be another unit");
    }

    @Test
    void a_blank_name_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.of(WARD, "", UnitLevel.USING))
                .withMessage("name () of unit ubnd-phuong must not be blank");
    }

    @Test
    void null_is_refused_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> Unit.of(null, "UBND phường", UnitLevel.USING))
                .withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> Unit.of(WARD, null, UnitLevel.USING))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> Unit.of(WARD, "UBND phường", null))
                .withMessage("level");
        assertThatNullPointerException()
                .isThrownBy(() -> Unit.of(WARD, "UBND phường", UnitLevel.USING, null))
                .withMessage("parent");
        assertThatNullPointerException()
                .isThrownBy(() -> new Unit(WARD, "UBND phường", UnitLevel.USING, null, Optional.empty()))
                .withMessage("parent");
    }

    @Test
    void a_unit_survives_serialization() {
        Unit office = Unit.of(OFFICE, "Phòng Kinh tế", UnitLevel.DIRECT_USING, WARD);
        Unit ward = Unit.of(WARD, "UBND phường", UnitLevel.USING);

        assertThat(SerialCopy.of(office)).isEqualTo(office);
        assertThat(SerialCopy.of(ward)).isEqualTo(ward);
    }
}
