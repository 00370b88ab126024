package io.github.thuocdo.scoring.assembly;

import static io.github.thuocdo.scoring.assembly.Facts.APRIL;
import static io.github.thuocdo.scoring.assembly.Facts.BINH;
import static io.github.thuocdo.scoring.assembly.Facts.MARCH;
import static io.github.thuocdo.scoring.assembly.Facts.NEIGHBOUR;
import static io.github.thuocdo.scoring.assembly.Facts.NGAN;
import static io.github.thuocdo.scoring.assembly.Facts.OFFICE;
import static io.github.thuocdo.scoring.assembly.Facts.WARD;
import static io.github.thuocdo.scoring.assembly.Facts.codes;
import static io.github.thuocdo.scoring.assembly.Facts.day;
import static io.github.thuocdo.scoring.assembly.Facts.decision;
import static io.github.thuocdo.scoring.assembly.Facts.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.catalogue.Addition;
import io.github.thuocdo.core.catalogue.Catalogue;
import io.github.thuocdo.core.catalogue.Catalogues;
import io.github.thuocdo.core.catalogue.ComplexityGroup;
import io.github.thuocdo.core.catalogue.Product;
import io.github.thuocdo.core.catalogue.ProductId;
import io.github.thuocdo.core.catalogue.StandardUnit;
import io.github.thuocdo.core.evaluation.TaskFinding;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.number.Rounding;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.task.Component;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.dossier.Dossier;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What work weighs under the catalogue in force when it was assigned. Decree 335/2025, Art 13, 18.1c (335-12, 335-32); HB-03, -07, -08. */
class CatalogueWorkTest {

    private static final Subject OF_NGAN = Subject.of(NGAN);
    private static final TaskId T = TaskId.of("T");

    private static final ProductId FILE = ProductId.of("land file");

    /** The points of the land file, where the standard unit has 50. */
    private static Catalogue.Builder catalogue(String id, String from, long points) {
        return Catalogue.builder()
                .id(id)
                .decision(decision(from))
                .groups(ComplexityGroup.handbook())
                .standardUnit(new StandardUnit.OfPoints(Points.of(50)))
                .addProducts(Product.scored("land file", "5", Points.of(points)));
    }

    private static Facts under(Catalogue... catalogues) {
        Facts facts = Facts.ofNgan();
        facts.register.catalogues(Catalogues.of(catalogues));
        return facts;
    }

    /** Four products, assigned and due in March, without a coefficient of their own. */
    private static Task.Builder file(String assignedOn) {
        return Task.builder()
                .id(TaskId.of("T"))
                .assignee(NGAN)
                .product(FILE)
                .assignedOn(day(assignedOn))
                .period(MARCH)
                .assigned(Fraction.of(4))
                .approved(Fraction.of(4));
    }

    private static Fraction weight(Dossier dossier) {
        assertThat(dossier.lines()).hasSize(1);
        return dossier.lines().get(0).coefficient();
    }

    @Test
    void the_product_of_the_catalogue_gives_the_coefficient() {
        Dossier march = under(catalogue("2026", "2026-01-05", 130).build())
                .tasks(file("2026-03-02").build())
                .month(MARCH);

        assertThat(weight(march)).isEqualTo(Fraction.of(13, 5));
        assertThat(codes(march)).isEmpty();
    }

    @Test
    void a_later_revision_does_not_change_what_was_assigned_before() {
        Catalogue[] catalogues = {
            catalogue("2026", "2026-01-05", 130).build(),
            catalogue("revised", "2026-03-10", 200).replaces("2026").build()
        };

        Dossier before = under(catalogues).tasks(file("2026-03-09").build()).month(MARCH);
        Dossier after = under(catalogues).tasks(file("2026-03-10").build()).month(MARCH);
        Dossier carried = under(catalogues)
                .tasks(file("2026-03-09").period(APRIL).build())
                .month(APRIL);

        assertThat(weight(before)).isEqualTo(Fraction.of(13, 5));
        assertThat(weight(after)).isEqualTo(Fraction.of(4));
        assertThat(weight(carried)).isEqualTo(Fraction.of(13, 5));
        assertThat(codes(before)).isEmpty();
    }

    @Test
    void work_outside_the_catalogue_keeps_its_coefficient_and_is_flagged() {
        Catalogue catalogue = catalogue("2026", "2026-01-05", 130)
                .addAdditions(new Addition(
                        decision("2026-03-10"),
                        day("2026-03-10"),
                        ImmutableList.of(Product.scored("hearing", "3", Points.of(300)))))
                .build();
        Task.Builder hearing =
                file("2026-03-09").product(ProductId.of("hearing")).coefficient(Fraction.of(5));

        Dossier early = under(catalogue).tasks(hearing.build()).month(MARCH);
        Dossier nameless =
                under(catalogue).tasks(task("T").period(MARCH).build()).month(MARCH);
        Dossier added = under(catalogue)
                .tasks(file("2026-03-10").product(ProductId.of("hearing")).build())
                .month(MARCH);

        assertThat(weight(early)).isEqualTo(Fraction.of(5));
        assertThat(early.findings())
                .containsExactly(
                        new TaskFinding.WorkOutsideCatalogue(OF_NGAN, MARCH, T, Optional.of(ProductId.of("hearing"))));
        assertThat(weight(nameless)).isEqualTo(Fraction.ONE);
        assertThat(nameless.findings())
                .containsExactly(new TaskFinding.WorkOutsideCatalogue(OF_NGAN, MARCH, T, Optional.empty()));
        assertThat(weight(added)).isEqualTo(Fraction.of(6));
        assertThat(codes(added)).isEmpty();
    }

    @Test
    void without_catalogues_nothing_is_outside_and_a_product_is_a_name() {
        assertThat(codes(Facts.ofNgan().tasks(task("T").period(MARCH).build()).month(MARCH)))
                .isEmpty();

        Dossier named = Facts.ofNgan()
                .tasks(task("T").product(FILE).assignedOn(day("2026-03-02")).build())
                .month(MARCH);
        assertThat(weight(named)).isEqualTo(Fraction.ONE);
        assertThat(named.findings())
                .containsExactly(new TaskFinding.CatalogueNotInForce(OF_NGAN, MARCH, T, FILE, day("2026-03-02")));
    }

    @Test
    void work_that_weighs_nobody_knows_what_cannot_be_scored() {
        DossierAssembly assembly = under(catalogue("2026", "2026-01-05", 130).build())
                .tasks(file("2026-03-09").product(ProductId.of("hearing")).build())
                .assembly();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> assembly.ofPeriod(Subject.of(NGAN), MARCH, Computed.NOTHING))
                .withMessage(
                        "product (hearing) of task T of cadre ngan must be in a catalogue in force on 2026-03-09, or the task"
                                + " must have a coefficient of its own until the product is added");
    }

    @Test
    void the_catalogue_wins_over_another_coefficient_and_says_so() {
        Catalogue catalogue = catalogue("2026", "2026-01-05", 130).build();

        Dossier same = under(catalogue)
                .tasks(file("2026-03-02").coefficient(Fraction.parse("2.6")).build())
                .month(MARCH);
        Dossier other = under(catalogue)
                .tasks(file("2026-03-02").coefficient(Fraction.of(3)).build())
                .month(MARCH);

        assertThat(codes(same)).isEmpty();
        assertThat(weight(other)).isEqualTo(Fraction.of(13, 5));
        assertThat(other.findings())
                .containsExactly(
                        new TaskFinding.CoefficientDiffers(OF_NGAN, MARCH, T, Fraction.of(3), Fraction.of(13, 5)));
    }

    @Test
    void an_agency_goes_by_its_own_catalogue() {
        Catalogue own = catalogue("own", "2026-01-05", 100).agency(WARD).build();
        Catalogue neighbours =
                catalogue("theirs", "2026-01-05", 200).agency(NEIGHBOUR).build();

        assertThat(weight(
                        under(own, neighbours).tasks(file("2026-03-02").build()).month(MARCH)))
                .isEqualTo(Fraction.of(2));
        assertThat(weight(under(own, neighbours)
                        .tasks(file("2026-03-02").unit(NEIGHBOUR).build())
                        .month(MARCH)))
                .isEqualTo(Fraction.of(4));
        assertThat(codes(under(neighbours)
                        .tasks(file("2026-03-02").coefficient(Fraction.ONE).build())
                        .month(MARCH)))
                .containsExactly("catalogue-not-in-force");
    }

    @Test
    void where_the_day_of_assignment_is_missing_the_first_day_of_the_period_stands_for_it() {
        Catalogue old = catalogue("2026", "2026-01-05", 130).build();
        Catalogue midMarch =
                catalogue("revised", "2026-03-10", 200).replaces("2026").build();
        Task task = file("2026-03-02").assignedOn(Optional.empty()).build();

        Dossier steady = under(old).tasks(task).month(MARCH);
        Dossier changing = under(old, midMarch).tasks(task).month(MARCH);

        assertThat(weight(steady)).isEqualTo(Fraction.of(13, 5));
        assertThat(codes(steady)).isEmpty();
        assertThat(weight(changing)).isEqualTo(Fraction.of(13, 5));
        assertThat(changing.findings()).containsExactly(new TaskFinding.AssignmentDayMissing(OF_NGAN, MARCH, T));
    }

    /** The conversion base and the rounding of coefficients, each changed alone (national.md §7.2, no. 18). */
    @ParameterizedTest
    @CsvSource({"5, 8, 8/5, 8/5", "25, 8, 8/25, 3/10", "3, 8, 8/3, 27/10", "300, 8, 2/75, 2/75"})
    void the_standard_unit_and_the_rounding_are_matters_of_catalogue_and_policy(
            long standard, long points, String exact, String rounded) {
        Facts facts = under(catalogue("2026", "2026-01-05", points)
                        .standardUnit(new StandardUnit.OfPoints(Points.of(standard)))
                        .build())
                .tasks(file("2026-03-02").build());

        assertThat(weight(facts.month(MARCH))).isEqualTo(Fraction.parse(exact));
        assertThat(weight(facts.month(MARCH, "coefficient-rounding=one-decimal")))
                .isEqualTo(Fraction.parse(rounded));
    }

    @Test
    void a_catalogue_that_rounds_is_not_rounded_again() {
        Facts facts = under(catalogue("2026", "2026-01-05", 133)
                        .rounding(Rounding.parse("0.01 half-up"))
                        .build())
                .tasks(file("2026-03-02").build());

        assertThat(weight(facts.month(MARCH))).isEqualTo(Fraction.parse("2.66"));
        assertThat(weight(facts.month(MARCH, "coefficient-rounding=one-decimal")))
                .isEqualTo(Fraction.parse("2.66"));
    }

    @Test
    void a_rounded_coefficient_of_the_task_agrees_with_the_rounded_one_of_the_catalogue() {
        Facts facts = under(catalogue("2026", "2026-01-05", 133).build())
                .tasks(file("2026-03-02").coefficient(Fraction.parse("2.7")).build());

        assertThat(codes(facts.month(MARCH, "coefficient-rounding=one-decimal")))
                .isEmpty();
        assertThat(codes(facts.month(MARCH))).containsExactly("coefficient-differs");
    }

    @Test
    void group_work_is_shared_by_contribution() {
        Facts facts = under(catalogue("2026", "2026-01-05", 133).build())
                .with(BINH)
                .post(BINH, OFFICE, Role.STAFF)
                .tasks(component(NGAN, "3/5").build(), component(BINH, "2/5").build());
        DossierAssembly assembly = facts.assembly("coefficient-rounding=one-decimal");

        Fraction hers = weight(assembly.ofPeriod(Subject.of(NGAN), MARCH, Computed.NOTHING));
        Fraction his = weight(assembly.ofPeriod(Subject.of(BINH), MARCH, Computed.NOTHING));

        // 133/50 rounds to 2.7 and is then shared, so that the shares make up the whole
        assertThat(hers).isEqualTo(Fraction.parse("1.62"));
        assertThat(hers.plus(his)).isEqualTo(Fraction.parse("2.7"));
        assertThat(codes(assembly.ofPeriod(Subject.of(NGAN), MARCH, Computed.NOTHING)))
                .isEmpty();
    }

    private static Task.Builder component(CadreId cadre, String share) {
        return file("2026-03-02").assignee(cadre).component(new Component("file 12", Fraction.parse(share)));
    }

    @Test
    void components_that_do_not_make_up_the_whole_are_flagged_and_more_than_the_whole_is_refused() {
        Facts some = under(catalogue("2026", "2026-01-05", 130).build())
                .tasks(component(NGAN, "3/5").build());
        Facts more = Facts.ofNgan()
                .tasks(
                        component(NGAN, "3/5").build(),
                        component(NGAN, "1/2").id(TaskId.of("U")).build());
        Facts two = Facts.ofNgan()
                .tasks(
                        component(NGAN, "1/5").build(),
                        component(NGAN, "1/2")
                                .id(TaskId.of("U"))
                                .product(ProductId.of("hearing"))
                                .build());

        assertThat(some.month(MARCH).findings())
                .containsExactly(new TaskFinding.ComponentsIncomplete(OF_NGAN, MARCH, T, "file 12", Fraction.of(3, 5)));
        assertThatIllegalArgumentException()
                .isThrownBy(more::register)
                .withMessage("components of (file 12) must not add up to more than the whole: their shares are 11/10");
        assertThatIllegalArgumentException()
                .isThrownBy(two::register)
                .withMessage("components of (file 12) must be of one product; tasks T and U are of two");
    }

    @Test
    void a_step_of_a_product_is_not_counted_and_independent_support_is_counted_by_hours() {
        Facts facts = under(catalogue("2026", "2026-01-05", 130)
                        .hoursPerUnit(Fraction.of(8))
                        .addProducts(Product.timed("meeting", Fraction.of(2)), Product.within("proofreading", FILE))
                        .build())
                .tasks(
                        file("2026-03-02").product(ProductId.of("meeting")).build(),
                        file("2026-03-02")
                                .id(TaskId.of("P"))
                                .product(ProductId.of("proofreading"))
                                .coefficient(Fraction.ONE)
                                .build());

        Dossier march = facts.month(MARCH);

        assertThat(weight(march)).isEqualTo(Fraction.of(1, 4));
        assertThat(march.findings())
                .containsExactly(new TaskFinding.WorkWithinProduct(
                        OF_NGAN, MARCH, TaskId.of("P"), ProductId.of("proofreading")));
    }

    @Test
    void a_catalogue_of_an_unknown_agency_is_refused() {
        Facts facts = under(catalogue("2026", "2026-01-05", 130)
                .agency(UnitId.of("nowhere"))
                .inForce(DateRange.all())
                .build());

        assertThatIllegalArgumentException()
                .isThrownBy(facts::register)
                .withMessage("catalogue 2026 names unit (nowhere), which is not in the organization");
    }
}
