package io.github.thuocdo.core.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.conduct.ViolationIndicator.Status;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The annex of Directive 24-CT/TU with what of it has been published, and the symptoms beside it. */
class Directive24Test {

    private static final IndicatorCatalogue ANNEX = Directive24.annex();
    private static final IndicatorCatalogue SYMPTOMS = Directive24.symptoms();

    @Test
    void the_annex_has_25_slots_in_groups_of_12_and_9_and_4() {
        assertThat(ANNEX.indicators()).hasSize(25);
        assertThat(ANNEX.inGroup("G1")).hasSize(12);
        assertThat(ANNEX.inGroup("G2")).hasSize(9);
        assertThat(ANNEX.inGroup("G3")).hasSize(4);
        assertThat(ANNEX.codes()).startsWith("G1-01").endsWith("G3-04").contains("G1-12", "G2-09");
        assertThat(ANNEX.issuedOn()).isEqualTo(LocalDate.of(2023, 8, 7));
        assertThat(ANNEX.document()).isEqualTo("24-CT/TU");
    }

    @Test
    void five_have_a_published_text_one_of_them_cut_and_twenty_are_pending() {
        assertThat(ANNEX.indicators())
                .filteredOn(indicator -> indicator.status() == Status.CONFIRMED)
                .extracting(ViolationIndicator::code)
                .containsExactly("G1-01", "G1-02", "G1-03", "G1-04");
        assertThat(ANNEX.indicators())
                .filteredOn(indicator -> indicator.status() == Status.INCOMPLETE)
                .extracting(ViolationIndicator::code)
                .containsExactly("G1-05");
        assertThat(ANNEX.indicators())
                .filteredOn(indicator -> indicator.status() == Status.PENDING)
                .hasSize(20)
                .allSatisfy(indicator -> assertThat(indicator.text()).isEmpty());
        assertThat(ANNEX.indicator("G1-05").text().orElseThrow().vietnamese()).endsWith("…");
    }

    @Test
    void the_name_of_the_third_group_has_not_been_read() {
        assertThat(ANNEX.groups().get(2).name()).isEmpty();
        assertThat(ANNEX.groups().get(1).name().orElseThrow().english())
                .isEqualTo("Avoiding work, pushing it away, lacking responsibility");
    }

    @Test
    void there_are_thirteen_symptoms_all_with_a_text_in_both_languages() {
        assertThat(SYMPTOMS.indicators()).hasSize(13).allSatisfy(symptom -> {
            assertThat(symptom.status()).isEqualTo(Status.CONFIRMED);
            assertThat(symptom.text().orElseThrow().english()).isNotBlank();
        });
        assertThat(SYMPTOMS.inGroup("draft"))
                .extracting(ViolationIndicator::code)
                .containsExactly("not-deciding", "indecisive-head");
    }

    @Test
    void no_symptom_has_the_number_of_an_annex_item() {
        Set<String> common = new HashSet<>(SYMPTOMS.codes());
        common.retainAll(ANNEX.codes());

        assertThat(common).isEmpty();
        assertThat(SYMPTOMS.codes()).noneMatch(code -> code.matches(".*[0-9].*"));
        assertThat(SYMPTOMS.id()).isNotEqualTo(ANNEX.id());
    }
}
