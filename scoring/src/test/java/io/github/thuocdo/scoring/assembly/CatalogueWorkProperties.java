package io.github.thuocdo.scoring.assembly;

import static io.github.thuocdo.scoring.assembly.Facts.MARCH;
import static io.github.thuocdo.scoring.assembly.Facts.NGAN;
import static io.github.thuocdo.scoring.assembly.Facts.day;
import static io.github.thuocdo.scoring.assembly.Facts.decision;
import static io.github.thuocdo.scoring.assembly.Facts.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.catalogue.Catalogue;
import io.github.thuocdo.core.catalogue.Catalogues;
import io.github.thuocdo.core.catalogue.ComplexityGroup;
import io.github.thuocdo.core.catalogue.Product;
import io.github.thuocdo.core.catalogue.ProductId;
import io.github.thuocdo.core.catalogue.StandardUnit;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.task.Component;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.scoring.ScoringEngine;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.work.TaskLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds of every catalogue. */
class CatalogueWorkProperties {

    private static final ScoringEngine ENGINE = ScoringEngine.of(Facts.policy());

    private static Catalogue.Builder catalogue(String id, String from, long standard, List<Integer> points) {
        Catalogue.Builder catalogue = Catalogue.builder()
                .id(id)
                .decision(decision(from))
                .groups(ComplexityGroup.handbook())
                .standardUnit(new StandardUnit.OfProduct(ProductId.of("standard")))
                .addProducts(Product.scored("standard", "5", Points.of(standard)));
        for (int i = 0; i < points.size(); i++) {
            catalogue.addProducts(Product.scored("P" + i, "5", Points.of(points.get(i))));
        }
        return catalogue;
    }

    private static Task work(int product, LocalDate assignedOn) {
        return Task.builder()
                .id(TaskId.of("T" + product))
                .assignee(NGAN)
                .product(ProductId.of("P" + product))
                .assignedOn(assignedOn)
                .period(MARCH)
                .assigned(Fraction.of(3))
                .approved(Fraction.of(2))
                .build();
    }

    private static Dossier march(Catalogues catalogues, List<Integer> points, LocalDate assignedOn) {
        Facts facts = Facts.ofNgan();
        facts.register.catalogues(catalogues);
        for (int i = 0; i < points.size(); i++) {
            facts.tasks(work(i, assignedOn));
        }
        return facts.month(MARCH);
    }

    /** Points are a scale like any other: only their ratios to the standard unit matter. */
    @Property(tries = 100)
    void a_catalogue_and_coefficients_worked_out_by_hand_give_one_score(
            @ForAll @IntRange(min = 1, max = 500) int standard,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 500) Integer> points) {
        Catalogues catalogues =
                Catalogues.of(catalogue("DM", "2026-01-05", standard, points).build());
        Facts byHand = Facts.ofNgan();
        for (int i = 0; i < points.size(); i++) {
            byHand.tasks(task("T" + i)
                    .coefficient(Fraction.of(points.get(i), standard))
                    .period(MARCH)
                    .assigned(Fraction.of(3))
                    .approved(Fraction.of(2))
                    .build());
        }

        Dossier march = march(catalogues, points, day("2026-03-02"));

        assertThat(march.findings()).isEmpty();
        assertThat(ENGINE.score(march)).isEqualTo(ENGINE.score(byHand.month(MARCH)));
    }

    @Property(tries = 100)
    void no_revision_after_the_day_of_assignment_changes_a_line(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 500) Integer> points,
            @ForAll @IntRange(min = 1, max = 500) int newStandard,
            @ForAll @IntRange(min = 0, max = 27) int assigned,
            @ForAll @IntRange(min = 1, max = 60) int later) {
        LocalDate assignedOn = MARCH.firstDay().plusDays(assigned);
        Catalogue first = catalogue("DM", "2026-01-05", 50, points).build();
        Catalogue revised = catalogue("DM2", assignedOn.plusDays(later).toString(), newStandard, points)
                .replaces("DM")
                .build();

        List<TaskLine> before = march(Catalogues.of(first), points, assignedOn).lines();
        List<TaskLine> after =
                march(Catalogues.of(first, revised), points, assignedOn).lines();

        assertThat(after).isEqualTo(before);
    }

    @Property(tries = 100)
    void components_weigh_together_what_the_whole_weighs(
            @ForAll @Size(min = 2, max = 5) List<@IntRange(min = 1, max = 20) Integer> contributions,
            @ForAll @IntRange(min = 1, max = 500) int points) {
        long sum = contributions.stream().mapToLong(Integer::longValue).sum();
        List<Integer> one = List.of(points);
        Facts facts = Facts.ofNgan();
        facts.register.catalogues(
                Catalogues.of(catalogue("DM", "2026-01-05", 60, one).build()));
        List<Task> parts = new ArrayList<>();
        for (int i = 0; i < contributions.size(); i++) {
            parts.add(Task.builder()
                    .from(work(0, day("2026-03-02")))
                    .id(TaskId.of("C" + i))
                    .component(new Component("file", Fraction.of(contributions.get(i), sum)))
                    .build());
        }

        Dossier march = facts.tasks(parts.toArray(Task[]::new))
                .assembly("coefficient-rounding=one-decimal")
                .ofPeriod(Subject.of(NGAN), MARCH, Computed.NOTHING);
        Fraction together = march.lines().stream().map(TaskLine::coefficient).reduce(Fraction.ZERO, Fraction::plus);

        Facts whole = Facts.ofNgan();
        whole.register.catalogues(
                Catalogues.of(catalogue("DM", "2026-01-05", 60, one).build()));
        Fraction undivided = whole.tasks(work(0, day("2026-03-02")))
                .month(MARCH, "coefficient-rounding=one-decimal")
                .lines()
                .get(0)
                .coefficient();
        assertThat(together).isEqualTo(undivided);
        assertThat(march.findings()).isEmpty();
    }
}
