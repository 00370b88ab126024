package io.github.thuocdo.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.unit.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which catalogue is in force for an agency on a day. */
class CataloguesTest {

    private static final UnitId WARD = UnitId.of("ward");
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);

    private static Catalogue.Builder catalogue(String id, String dates) {
        return Catalogue.builder()
                .id(id)
                .decision(new Decision("Chủ tịch UBND phường", id, LocalDate.of(2026, 1, 5)))
                .inForce(DateRange.parse(dates))
                .addProducts(Product.converted("copy", Fraction.of(1, 20)));
    }

    private static Optional<String> inForce(Catalogues catalogues, String day) {
        return catalogues.inForce(Optional.of(WARD), LocalDate.parse(day)).map(Catalogue::id);
    }

    private static void assertRefused(String message, Catalogue... catalogues) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Catalogues.of(catalogues))
                .withMessage(message);
    }

    @Test
    void without_catalogues_none_is_in_force() {
        assertThat(inForce(Catalogues.none(), "2026-03-02")).isEmpty();
    }

    @Test
    void an_agency_goes_by_its_own_catalogue_and_the_others_by_the_common_one() {
        Catalogues catalogues = Catalogues.of(
                catalogue("common", "2026-01-05/..").build(),
                catalogue("own", "2026-02-01/..").agency(WARD).build());

        assertThat(inForce(catalogues, "2026-01-31")).contains("common");
        assertThat(inForce(catalogues, "2026-02-01")).contains("own");
        assertThat(catalogues.inForce(Optional.of(UnitId.of("city")), MARCH).map(Catalogue::id))
                .contains("common");
        assertThat(catalogues.inForce(Optional.empty(), MARCH).map(Catalogue::id))
                .contains("common");
    }

    @Test
    void a_revision_ends_what_it_replaces() {
        Catalogues catalogues = Catalogues.of(
                catalogue("2027", "2027-01-01/..").replaces("2026").build(),
                catalogue("2026", "2026-01-05/..").build());

        assertThat(inForce(catalogues, "2026-12-31")).contains("2026");
        assertThat(inForce(catalogues, "2027-01-01")).contains("2027");
    }

    @Test
    void between_two_catalogues_there_may_be_none() {
        Catalogues catalogues = Catalogues.of(
                catalogue("2026", "2026-01-05/2026-11-30").build(),
                catalogue("2027", "2027-01-01/..").replaces("2026").build());

        assertThat(inForce(catalogues, "2026-12-15")).isEmpty();
    }

    @Test
    void two_catalogues_are_not_in_force_on_the_same_days() {
        Catalogue first = catalogue("first", "2026-01-05/2026-06-30").build();

        assertThat(Catalogues.of(first, catalogue("second", "2026-07-01/..").build())
                        .all())
                .hasSize(2);
        assertRefused(
                "catalogues (first, second) must not be in force on the same days; let the later one replace the earlier",
                first,
                catalogue("second", "2026-06-30/..").build());
        assertThat(Catalogues.of(
                                first,
                                catalogue("second", "2026-06-30/..")
                                        .agency(WARD)
                                        .build())
                        .all())
                .hasSize(2);
    }

    @Test
    void a_revision_names_an_earlier_catalogue_of_the_same_agency() {
        Catalogue first = catalogue("first", "2026-01-05/..").build();

        assertRefused("catalogue (first) must be given only once", first, first);
        assertRefused(
                "catalogue second replaces catalogue (zero), which is not given",
                first,
                catalogue("second", "2026-06-30/..").replaces("zero").build());
        assertRefused(
                "catalogue second replaces catalogue (first), which must be of the same agency",
                first,
                catalogue("second", "2026-06-30/..")
                        .replaces("first")
                        .agency(WARD)
                        .build());
        assertRefused(
                "catalogue second replaces catalogue (first), which must begin earlier, not on 2026-01-05",
                first,
                catalogue("second", "2026-01-05/..").replaces("first").build());
        assertRefused(
                "catalogue (first) must be replaced by one other only",
                first,
                catalogue("second", "2026-06-30/..").replaces("first").build(),
                catalogue("third", "2026-07-30/..").replaces("first").build());
    }
}
