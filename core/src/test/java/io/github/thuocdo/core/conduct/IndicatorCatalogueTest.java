package io.github.thuocdo.core.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.thuocdo.core.conduct.ViolationIndicator.Status;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Published lists of manifestations, and what an agency adds from its own copy. */
class IndicatorCatalogueTest {

    private static final IndicatorText TEXT = IndicatorText.of("nội dung theo bản lưu");

    /** A list of so many numbered items, none of which has been read. */
    private static IndicatorCatalogue.Builder numbered(String document, String issuer, LocalDate day, int items) {
        return IndicatorCatalogue.builder()
                .id(document)
                .name(IndicatorText.of("Biểu hiện vi phạm"))
                .issuer(issuer)
                .document(document)
                .issuedOn(day)
                .addGroups(new IndicatorGroup("1", Optional.empty()))
                .addAllIndicators(IntStream.rangeClosed(1, items)
                        .mapToObj(number -> ViolationIndicator.pending(Integer.toString(number), "1"))
                        .toList());
    }

    private static IndicatorCatalogue.Builder daNang() {
        return numbered("34-CT/TU", "Thành ủy Đà Nẵng", LocalDate.of(2023, 10, 27), 10);
    }

    @Test
    void the_lists_of_other_places_fit_as_well() {
        IndicatorCatalogue khanhHoa = numbered("35-CT/TU", "Tỉnh ủy Khánh Hòa", LocalDate.of(2025, 5, 14), 9)
                .build();

        assertThat(daNang().build().codes()).hasSize(10);
        assertThat(khanhHoa.codes()).hasSize(9);
        assertThat(khanhHoa.completedBy("báo", Map.of("1", IndicatorText.of("Không chủ động tham mưu")))
                        .indicator("1")
                        .text())
                .contains(IndicatorText.of("Không chủ động tham mưu"));
    }

    @Test
    void an_indicator_without_a_text_can_be_named() {
        assertThat(daNang().build().reference("7")).isEqualTo(IndicatorId.of("34-CT/TU", "7"));
        assertThat(daNang().build().reference("7")).hasToString("34-CT/TU 7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> daNang().build().reference("11"))
                .withMessage("code (11) must be an indicator of 34-CT/TU: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10");
    }

    @Test
    void an_agency_completes_what_is_pending_and_the_rest_stays_as_it_was() {
        IndicatorCatalogue annex = Directive24.annex();
        IndicatorCatalogue completed = annex.completedBy("bản lưu của Huyện ủy", Map.of("G2-01", TEXT, "G1-05", TEXT));

        assertThat(completed.indicator("G2-01"))
                .isEqualTo(new ViolationIndicator(
                        "G2-01", "G2", Status.COMPLETED, Optional.of(TEXT), "bản lưu của Huyện ủy"));
        assertThat(completed.indicator("G1-05").status()).isEqualTo(Status.COMPLETED);
        assertThat(completed.indicator("G2-02")).isEqualTo(annex.indicator("G2-02"));
        assertThat(completed.codes()).containsExactlyElementsOf(annex.codes());
        assertThat(completed.reference("G2-01")).isEqualTo(annex.reference("G2-01"));
    }

    @Test
    void what_is_known_is_not_overwritten() {
        IndicatorCatalogue annex = Directive24.annex();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> annex.completedBy("bản lưu", Map.of("G1-03", TEXT)))
                .withMessage("indicator (G1-03) of 24-CT/TU annex must not be completed: its text is known");
        IndicatorCatalogue completed = annex.completedBy("bản lưu", Map.of("G2-01", TEXT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> completed.completedBy("bản khác", Map.of("G2-01", TEXT)))
                .withMessage("indicator (G2-01) of 24-CT/TU annex must not be completed: its text is known");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> annex.completedBy("bản lưu", Map.of("G2-10", TEXT)))
                .withMessageStartingWith("code (G2-10) must be an indicator of 24-CT/TU annex: G1-01, G1-02,");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> annex.completedBy(" ", Map.of()))
                .withMessage("source ( ) must say whose copy of 24-CT/TU annex it is");
    }

    @Test
    void texts_come_from_a_file() {
        String file = "# bản lưu của Huyện ủy\n\nG2-01 | một biểu hiện | a manifestation\r\nG2-02|biểu hiện khác\n";

        assertThat(IndicatorCatalogue.texts(file))
                .containsExactly(
                        Map.entry("G2-01", new IndicatorText("một biểu hiện", "a manifestation")),
                        Map.entry("G2-02", IndicatorText.of("biểu hiện khác")));
        assertThat(Directive24.annex()
                        .completedBy("Huyện ủy", IndicatorCatalogue.texts(file))
                        .indicator("G2-02")
                        .text())
                .contains(IndicatorText.of("biểu hiện khác"));
    }

    @Test
    void a_file_in_another_form_is_refused_with_the_line() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndicatorCatalogue.texts("# x\nG2-01: một biểu hiện"))
                .withMessage(
                        "line 2 (G2-01: một biểu hiện) must be code | text in Vietnamese, perhaps with | text in English");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndicatorCatalogue.texts("G2-01 |"))
                .withMessage("line 1 (G2-01 |) must be code | text in Vietnamese, perhaps with | text in English");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndicatorCatalogue.texts("G2-01 | a\nG2-01 | b"))
                .withMessage("line 2 (G2-01) must not give a code that was given before");
    }

    @Test
    void groups_and_codes_are_given_once_and_belong_together() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> daNang().addIndicators(ViolationIndicator.pending("3", "1"))
                        .build())
                .withMessage("code (3) must be given only once in 34-CT/TU");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> daNang().addIndicators(ViolationIndicator.pending("11", "2"))
                        .build())
                .withMessage("group (2) of indicator 11 must be one of the groups of 34-CT/TU");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> daNang().addGroups(new IndicatorGroup("1", Optional.empty()))
                        .build())
                .withMessage("group (1) must be given only once in 34-CT/TU");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> daNang().id(" ").build())
                .withMessage("id ( ) of an indicator catalogue must not be blank");
    }

    @Test
    void an_indicator_has_a_text_with_a_source_unless_it_is_pending() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ViolationIndicator("1", "1", Status.CONFIRMED, Optional.empty(), "báo"))
                .withMessage("indicator (1) must have a text exactly when it is not pending");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ViolationIndicator("1", "1", Status.PENDING, Optional.of(TEXT), "báo"))
                .withMessage("indicator (1) must have a text exactly when it is not pending");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ViolationIndicator.confirmed("1", "1", TEXT, " "))
                .withMessage("source ( ) of the text of indicator 1 must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ViolationIndicator.pending(" ", "1"))
                .withMessage("code ( ) of an indicator must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndicatorText.of(" "))
                .withMessage("vietnamese ( ) text of an indicator must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IndicatorGroup(" ", Optional.empty()))
                .withMessage("id ( ) of an indicator group must not be blank");
    }

    @Test
    void a_tag_names_what_it_is_about_and_who_says_so() {
        IndicatorId indicator = Directive24.annex().reference("G1-03");
        LocalDate day = LocalDate.of(2026, 3, 20);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tag("KL-1", indicator, " ", day))
                .withMessage("by ( ) must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tag(" ", indicator, "Ban Tổ chức", day))
                .withMessage("violation ( ) must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndicatorId.of("24-CT/TU annex", " "))
                .withMessage("code ( ) must not be blank");
    }
}
