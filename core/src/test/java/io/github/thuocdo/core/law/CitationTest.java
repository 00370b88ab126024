package io.github.thuocdo.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.thuocdo.core.period.DateRange;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void a_clause_of_an_instrument_is_cited_in_the_vietnamese_order() {
        LegalInstrument decree = new LegalInstrument("335/2025/NĐ-CP", "Nghị định", "Decree", DAY, DateRange.from(DAY));

        assertThat(decree.clause("Điều 14.2b"))
                .isEqualTo(new Citation("335/2025/NĐ-CP", "Điều 14.2b"))
                .hasToString("Điều 14.2b, 335/2025/NĐ-CP");
    }

    @Test
    void a_citation_that_leads_nowhere_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Citation(" ", "Điều 1"))
                .withMessage("instrument ( ) must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Citation("335/2025/NĐ-CP", ""))
                .withMessage("clause () must not be blank");
    }

    @Test
    void a_decision_names_number_authority_and_day() {
        assertThat(new Decision("Chủ tịch UBND phường", "12/QĐ-UBND", DAY).text())
                .isEqualTo("12/QĐ-UBND, Chủ tịch UBND phường, 2026-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Decision("", "12/QĐ-UBND", DAY))
                .withMessage("authority () must name who decided");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Decision("Chủ tịch", " ", DAY))
                .withMessage("number ( ) must name the document of the decision");
    }

    @ParameterizedTest
    @ValueSource(strings = {"335.quality", "335.managed-unit-corruption", "a", "170.suspension"})
    void an_id_of_letters_digits_dots_and_hyphens_is_taken(String id) {
        assertThat(provision(id).id()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "335.", ".335", "335..a", "335 a", "335.Quality", "335/a", "chất-lượng"})
    void an_id_of_another_shape_is_refused(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> provision(id))
                .withMessage("id (" + id + ") must be of lower-case letters, digits, dots and hyphens");
    }

    private static Provision provision(String id) {
        return new Provision(id, new Citation("335/2025/NĐ-CP", "Điều 14"), "Chất lượng", "Quality");
    }
}
