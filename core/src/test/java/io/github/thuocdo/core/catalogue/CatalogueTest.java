package io.github.thuocdo.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.number.Rounding;
import io.github.thuocdo.core.period.DateRange;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a product weighs, from when on, and what is no catalogue. Decree 335/2025, Art 13 (335-12); handbook HB-01, -02, -03, -08. */
class CatalogueTest {

    private static final LocalDate APPROVED = LocalDate.of(2026, 1, 5);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final ProductId REPORT = ProductId.of("weekly report");
    private static final ProductId FILE = ProductId.of("land file");
    private static final ProductId MEETING = ProductId.of("meeting");

    private static Decision decision(LocalDate on) {
        return new Decision("Chủ tịch UBND phường", "15/QĐ-UBND", on);
    }

    private static Catalogue.Builder empty() {
        return Catalogue.builder().id("DM-2026").decision(decision(APPROVED));
    }

    private static Catalogue.Builder scored() {
        return empty().groups(ComplexityGroup.handbook())
                .scale(GroupScale.HANDBOOK_2026)
                .standardUnit(new StandardUnit.OfProduct(REPORT))
                .addProducts(
                        Product.scored("weekly report", "1", Points.of(50)),
                        Product.scored("land file", "2", Points.of(130)));
    }

    private static Addition addition(LocalDate decided, LocalDate from) {
        return new Addition(decision(decided), from, ImmutableList.of(Product.scored("hearing", "3", Points.of(300))));
    }

    private static void assertRefused(Catalogue.Builder catalogue, String message) {
        assertThatIllegalArgumentException().isThrownBy(catalogue::build).withMessage(message);
    }

    private static Optional<Fraction> weight(Catalogue.Builder catalogue, ProductId product) {
        return catalogue.build().coefficientOf(product, MARCH);
    }

    @Test
    void a_coefficient_is_the_points_over_those_of_the_standard_unit_which_weighs_exactly_one() {
        assertThat(weight(scored(), FILE)).contains(Fraction.of(13, 5));
        assertThat(weight(scored(), REPORT)).contains(Fraction.ONE);
    }

    @Test
    void the_standard_unit_may_be_a_number_of_points() {
        Catalogue.Builder five = scored().standardUnit(new StandardUnit.OfPoints(Points.of(5)));
        Catalogue.Builder twentyFive = scored().standardUnit(new StandardUnit.OfPoints(Points.of(25)));

        assertThat(weight(five, FILE)).contains(Fraction.of(26));
        assertThat(weight(twentyFive, FILE)).contains(Fraction.of(26, 5));
    }

    @Test
    void a_catalogue_may_name_coefficients() {
        Catalogue.Builder catalogue = empty().addProducts(Product.converted("land file", Fraction.parse("2.6")));

        assertThat(weight(catalogue, FILE)).contains(Fraction.of(13, 5));
        assertThat(weight(
                        catalogue
                                .standardUnit(new StandardUnit.OfProduct(REPORT))
                                .addProducts(Product.converted("weekly report", Fraction.ONE)),
                        REPORT))
                .contains(Fraction.ONE);
    }

    @Test
    void a_decision_that_rounds_its_coefficients_says_how() {
        Catalogue.Builder thirds = empty().addGroups(new ComplexityGroup("A", "", Points.of(10)))
                .standardUnit(new StandardUnit.OfPoints(Points.of(3)))
                .addProducts(Product.scored("land file", "A", Points.of(8)));

        assertThat(weight(thirds, FILE)).contains(Fraction.of(8, 3));
        assertThat(weight(thirds.rounding(Rounding.parse("0.1 half-up")), FILE)).contains(Fraction.of(27, 10));
        assertThat(weight(thirds.rounding(Rounding.parse("0.01 down")), FILE)).contains(Fraction.of(266, 100));
        assertRefused(
                thirds.addProducts(Product.converted("copy", Fraction.parse("0.003"))),
                "coefficient (3/1000) of product copy in catalogue DM-2026 must not be rounded to nothing");
    }

    @Test
    void independent_support_is_converted_by_hours_and_a_step_of_a_product_weighs_nothing_of_its_own() {
        Catalogue.Builder catalogue = scored().hoursPerUnit(Fraction.of(8))
                .addProducts(Product.timed("meeting", Fraction.of(2)), Product.within("proofreading", REPORT));

        assertThat(weight(catalogue, MEETING)).contains(Fraction.of(1, 4));
        assertThat(weight(catalogue, ProductId.of("proofreading"))).isEmpty();
        assertThat(catalogue.build().productOn(ProductId.of("proofreading"), MARCH))
                .isPresent();
    }

    @Test
    void four_aspects_make_up_the_points() {
        Aspects aspects = new Aspects(Points.of(40), Points.of(50), Points.of(30), Points.of(10));
        Catalogue.Builder catalogue = scored().addProducts(Product.scored("hearing", "2", aspects));

        assertThat(weight(catalogue, ProductId.of("hearing"))).contains(Fraction.of(13, 5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Worth.Scored("2", Points.of(140), Optional.of(aspects)))
                .withMessage("points (140) of a product must be the sum of its aspects, which is 130");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Aspects(Points.of(40), Points.of(50), Points.of(-1), Points.ZERO))
                .withMessage("coordination (-1) of an aspect must be at least 0");
    }

    @Test
    void a_product_is_listed_while_the_catalogue_is_in_force() {
        Catalogue catalogue =
                scored().inForce(DateRange.parse("2026-02-01/2026-06-30")).build();

        assertThat(catalogue.coefficientOf(FILE, LocalDate.of(2026, 1, 31))).isEmpty();
        assertThat(catalogue.coefficientOf(FILE, LocalDate.of(2026, 2, 1))).isPresent();
        assertThat(catalogue.coefficientOf(FILE, LocalDate.of(2026, 6, 30))).isPresent();
        assertThat(catalogue.coefficientOf(FILE, LocalDate.of(2026, 7, 1))).isEmpty();
        assertThat(scored().build().inForce()).isEqualTo(DateRange.from(APPROVED));
    }

    @Test
    void an_added_product_is_listed_from_its_day_on() {
        Catalogue catalogue =
                scored().addAdditions(addition(MARCH, MARCH.plusDays(1))).build();
        ProductId hearing = ProductId.of("hearing");

        assertThat(catalogue.coefficientOf(hearing, MARCH)).isEmpty();
        assertThat(catalogue.coefficientOf(hearing, MARCH.plusDays(1))).contains(Fraction.of(6));
    }

    @Test
    void an_addition_comes_after_its_decision_and_after_the_catalogue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> addition(MARCH, MARCH.minusDays(1)))
                .withMessage("from (2026-03-01) of an addition must not be before its decision of 2026-03-02");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Addition(decision(MARCH), MARCH, ImmutableList.of()))
                .withMessage("products ([]) of an addition must be at least one");
        assertRefused(
                scored().addAdditions(addition(APPROVED.minusDays(1), MARCH)),
                "addition (15/QĐ-UBND, Chủ tịch UBND phường, 2026-01-04) to catalogue DM-2026 must not be decided before the"
                        + " catalogue itself, on 2026-01-05");
        assertRefused(
                scored().inForce(DateRange.parse("2026-01-05/2026-03-01")).addAdditions(addition(MARCH, MARCH)),
                "addition (15/QĐ-UBND, Chủ tịch UBND phường, 2026-03-02) to catalogue DM-2026 must take effect while it is in"
                        + " force, in 2026-01-05/2026-03-01, not on 2026-03-02");
    }

    @Test
    void there_are_at_most_five_groups_and_each_is_named_once() {
        assertRefused(
                scored().scale(GroupScale.OWN).addGroups(new ComplexityGroup("6", "", Points.of(600))),
                "groups (6) of catalogue DM-2026 must be at most 5: Điều 13, 335/2025/NĐ-CP");
        assertRefused(
                empty().addGroups(
                                new ComplexityGroup("A", "", Points.of(10)),
                                new ComplexityGroup("A", "", Points.of(20))),
                "group (A) must be given only once in catalogue DM-2026");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ComplexityGroup("A", "", Points.ZERO))
                .withMessage("maximum (0) of complexity group A must be above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ComplexityGroup(" ", "", Points.of(1)))
                .withMessage("id ( ) must not be blank");
    }

    @Test
    void who_follows_the_handbook_may_describe_its_groups_and_not_change_their_maxima() {
        ImmutableList<ComplexityGroup> described = ComplexityGroup.handbook().stream()
                .map(group -> new ComplexityGroup(group.id(), "việc của phường", group.maximum()))
                .collect(ImmutableList.toImmutableList());
        assertThat(weight(scored().groups(described), FILE)).contains(Fraction.of(13, 5));

        Catalogue.Builder changed = scored().groups(ImmutableList.of(
                new ComplexityGroup("1", "", Points.of(100)), new ComplexityGroup("2", "", Points.of(150))));
        assertRefused(
                changed,
                "maxima ([100, 150]) of catalogue DM-2026 must be [100, 200, 300, 400, 500] in this order, because it follows"
                        + " the handbook");
        assertThat(weight(changed.scale(GroupScale.OWN), FILE)).contains(Fraction.of(13, 5));
    }

    @Test
    void points_stay_within_the_group() {
        assertRefused(
                scored().addProducts(Product.scored("hearing", "2", Points.of(201))),
                "points (201) of product hearing in catalogue DM-2026 must be at most 200, the maximum of group 2");
        assertRefused(
                scored().addProducts(Product.scored("hearing", "7", Points.of(201))),
                "group (7) of product hearing must be one of the groups of catalogue DM-2026: [1, 2, 3, 4, 5]");
        assertThat(weight(
                        scored().addProducts(Product.scored("hearing", "2", Points.of(200))), ProductId.of("hearing")))
                .contains(Fraction.of(4));
    }

    @Test
    void points_need_one_standard_unit() {
        Catalogue.Builder without = empty().groups(ComplexityGroup.handbook())
                .addProducts(Product.scored("land file", "2", Points.of(130)));
        assertRefused(without, "catalogue (DM-2026) must name its standard unit, because product land file has points");
        assertRefused(
                without.standardUnit(new StandardUnit.OfProduct(REPORT)),
                "standard unit (weekly report) of catalogue DM-2026 must be one of the products approved with it");
        assertRefused(
                without.addProducts(Product.converted("weekly report", Fraction.ONE)),
                "standard unit (weekly report) of catalogue DM-2026 must have points, because product land file has");
        assertRefused(
                empty().standardUnit(new StandardUnit.OfProduct(REPORT))
                        .addProducts(Product.converted("weekly report", Fraction.of(2))),
                "standard unit (weekly report) of catalogue DM-2026 must have points or the coefficient 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StandardUnit.OfPoints(Points.ZERO))
                .withMessage("points (0) of a standard unit must be above 0");
    }

    @Test
    void a_product_is_listed_once_also_with_the_additions() {
        assertRefused(
                scored().addProducts(Product.converted("land file", Fraction.ONE)),
                "product (land file) must be listed only once in catalogue DM-2026; to change what it weighs, revise the"
                        + " catalogue");
        assertRefused(
                scored().addAdditions(addition(MARCH, MARCH), addition(MARCH, MARCH.plusDays(1))),
                "product (hearing) must be listed only once in catalogue DM-2026; to change what it weighs, revise the"
                        + " catalogue");
    }

    @Test
    void support_needs_what_it_is_measured_by() {
        assertRefused(
                scored().addProducts(Product.timed("meeting", Fraction.of(2))),
                "catalogue (DM-2026) must say how many hours make a standard unit, because product meeting is converted by hours");
        assertRefused(scored().hoursPerUnit(Fraction.ZERO), "hoursPerUnit (0) of catalogue DM-2026 must be above 0");
        assertRefused(
                scored().addProducts(Product.within("proofreading", MEETING)),
                "activity (proofreading) of catalogue DM-2026 must be part of a product that weighs something there, not of"
                        + " meeting");
        assertRefused(
                scored().addProducts(
                                Product.within("proofreading", REPORT),
                                Product.within("stapling", ProductId.of("proofreading"))),
                "activity (stapling) of catalogue DM-2026 must be part of a product that weighs something there, not of"
                        + " proofreading");
    }

    @Test
    void what_weighs_nothing_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Product.converted("copy", Fraction.ZERO))
                .withMessage("coefficient (0) of a product must be above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Product.scored("copy", "1", Points.ZERO))
                .withMessage("points (0) of a product must be above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Product.timed("copy", Fraction.ZERO))
                .withMessage("hours (0) of a product must be above 0");
        assertRefused(empty().id(" "), "id ( ) of a catalogue must not be blank");
    }
}
