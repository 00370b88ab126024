package io.github.thuocdo.core.cadre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.thuocdo.core.SerialCopy;
import io.github.thuocdo.core.period.History;
import java.text.Normalizer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CadreTest {

    private static final CadreId ID = CadreId.of("CC-0412");
    private static final Cadre LAN = Cadre.of(ID, "Nguyễn Thị Lan", CadreCategory.CIVIL_SERVANT);

    @Test
    void a_name_typed_on_another_system_is_the_same_name() {
        String decomposed = Normalizer.normalize("Nguyễn Thị Lan", Normalizer.Form.NFD);

        assertThat(Cadre.of(ID, decomposed, CadreCategory.CIVIL_SERVANT)).isEqualTo(LAN);
        assertThat(LAN.name()).isEqualTo("Nguyễn Thị Lan");
    }

    @Test
    void the_text_form_does_not_tell_the_name() {
        assertThat(LAN).hasToString("Cadre[id=CC-0412, categories=CIVIL_SERVANT]");
    }

    @Test
    void category_and_membership_are_those_of_the_day() {
        LocalDate august = LocalDate.of(2026, 8, 1);
        Cadre received = LAN.withCategories(
                        History.of(CadreCategory.PUBLIC_EMPLOYEE).with(august, CadreCategory.CIVIL_SERVANT))
                .withMembership(History.of(PartyMembership.NO_MEMBER).with(august, PartyMembership.MEMBER));

        assertThat(received.categories().at(august.minusDays(1))).isEqualTo(CadreCategory.PUBLIC_EMPLOYEE);
        assertThat(received.categories().at(august)).isEqualTo(CadreCategory.CIVIL_SERVANT);
        assertThat(received.membership().at(august)).isEqualTo(PartyMembership.MEMBER);
        assertThat(LAN.membership().at(august)).isEqualTo(PartyMembership.NOT_STATED);
    }

    @Test
    void a_blank_name_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cadre.of(ID, " ", CadreCategory.CADRE))
                .withMessage("name ( ) of cadre CC-0412 must not be blank");
    }

    @Test
    void null_is_refused_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> Cadre.of(null, "Lan", CadreCategory.CADRE))
                .withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> Cadre.of(ID, null, CadreCategory.CADRE))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> Cadre.of(ID, "Lan", null))
                .withMessage("category");
    }

    @Test
    void a_cadre_survives_serialization() {
        assertThat(SerialCopy.of(LAN)).isEqualTo(LAN);
    }
}
