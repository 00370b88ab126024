package io.github.thuocdo.scoring.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.FigureFinding;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.evaluation.ResultFinding;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.AgencyPolicies;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.ScoringEngine;
import io.github.thuocdo.scoring.assembly.Computed;
import io.github.thuocdo.scoring.assembly.DossierAssembly;
import io.github.thuocdo.scoring.classify.AgencyYear;
import io.github.thuocdo.scoring.classify.Ward;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Law 6: what a result taken over says more than once is held against itself, and what does not agree is told with both numbers. */
class ReconciliationProperties {

    private static final CadreId LAN = CadreId.of("lan");
    private static final ScoringEngine ENGINE = ScoringEngine.of(Ward.POLICY);

    private static Scorecard year(Register register) {
        return ENGINE.score(DossierAssembly.of(Ward.POLICY, register)
                .ofLonger(Subject.of(LAN), Ward.YEAR, PeriodKind.MONTH, Computed.NOTHING));
    }

    private static Register register(Iterable<Result> results) {
        return Register.builder()
                .from(Ward.of().person("lan", Role.STAFF, "office").register())
                .addAllResults(results)
                .build();
    }

    private static Result.Builder result(EvaluationPeriod period, int total) {
        return Result.builder()
                .id("lan " + period)
                .subject(Subject.of(LAN))
                .period(period)
                .source(Source.of("record"))
                .total(Points.of(total));
    }

    private static boolean names(List<Finding> findings, String element) {
        return findings.stream()
                .anyMatch(finding -> finding instanceof FigureFinding.SuppliedDiffers differs
                        && differs.element().equals(Optional.of(element)));
    }

    @Test
    void parts_that_do_not_make_up_the_total_are_told() {
        Law.holds("parts of a result against its total", random -> {
            int general = random.nextInt(31);
            int section = random.nextInt(71);
            int total = random.nextInt(3) == 0 ? random.nextInt(101) : general + section;
            List<Finding> findings = year(register(List.of(result(Ward.MARCH, total)
                            .putElement("general", Fraction.of(general))
                            .putElement("result", Fraction.of(section))
                            .build())))
                    .findings();
            assertThat(names(findings, "total")).isEqualTo(total != general + section);
            return total != general + section;
        });
    }

    @Test
    void a_part_beside_a_total_that_the_other_part_cannot_fill_is_told() {
        Law.holds("one part of a result against its total", random -> {
            int general = random.nextInt(31);
            int total = random.nextInt(101);
            List<Finding> findings = year(register(List.of(result(Ward.MARCH, total)
                            .putElement("general", Fraction.of(general))
                            .build())))
                    .findings();
            boolean impossible = total < general || total > general + 70;
            assertThat(names(findings, "total")).isEqualTo(impossible);
            return impossible;
        });
    }

    @Test
    void shares_that_do_not_make_up_the_points_of_the_results_are_told() {
        Law.holds("shares of a result against its points", random -> {
            Fraction share = Fraction.of(random.nextInt(11), 10);
            int section = random.nextInt(3) == 0 ? random.nextInt(71) : 0;
            Fraction points = section == 0 ? share.multipliedBy(Fraction.of(70)) : Fraction.of(section);
            List<Finding> findings = year(register(List.of(Result.builder()
                            .from(result(Ward.MARCH, 0).build())
                            .total(Points.of(points))
                            .putElement("a", share)
                            .putElement("b", share)
                            .putElement("c", share)
                            .putElement("result", points)
                            .putElement("general", Fraction.ZERO)
                            .build())))
                    .findings();
            boolean differs = !points.equals(share.multipliedBy(Fraction.of(70)));
            assertThat(names(findings, "result")).isEqualTo(differs);
            return differs;
        });
    }

    @Test
    void a_class_that_is_not_that_of_the_band_is_told() {
        Law.holds("class of a result against the band of its total", random -> {
            int total = random.nextInt(101);
            Classification level = Classification.values()[random.nextInt(Classification.values().length)];
            List<Finding> findings = year(register(List.of(
                            result(Ward.MARCH, total).classification(level).build())))
                    .findings();
            boolean differs = level != band(total);
            assertThat(findings.stream().anyMatch(FigureFinding.SuppliedDiffers.class::isInstance))
                    .isEqualTo(differs);
            return differs;
        });
    }

    /** 90, 70, 50: Điều 20. */
    private static Classification band(int total) {
        if (total >= 90) {
            return Classification.EXCELLENT;
        }
        if (total >= 70) {
            return Classification.GOOD;
        }
        return total >= 50 ? Classification.COMPLETED : Classification.NOT_COMPLETED;
    }

    @Test
    void a_quarter_on_record_that_is_not_the_mean_of_its_months_is_told() {
        Law.holds("months on record against their quarter", random -> {
            int[] months = random.ints(3, 0, 101).toArray();
            int sum = months[0] + months[1] + months[2];
            int quarter = random.nextBoolean() ? sum / 3 : random.nextInt(101);
            List<Finding> findings = year(register(List.of(
                            result(EvaluationPeriod.month(2026, 4), months[0]).build(),
                            result(EvaluationPeriod.month(2026, 5), months[1]).build(),
                            result(EvaluationPeriod.month(2026, 6), months[2]).build(),
                            result(EvaluationPeriod.quarter(2026, 2), quarter).build())))
                    .findings();
            Optional<ResultFinding.RoutesDiffer> found = findings.stream()
                    .filter(ResultFinding.RoutesDiffer.class::isInstance)
                    .map(ResultFinding.RoutesDiffer.class::cast)
                    .findFirst();
            assertThat(found.isPresent()).isEqualTo(sum != 3 * quarter);
            found.ifPresent(differ -> {
                assertThat(differ.onRecord()).contains(Points.of(quarter));
                assertThat(differ.fromMonths()).contains(Points.of(Fraction.of(sum, 3)));
            });
            return found.isPresent();
        });
    }

    @Test
    void a_year_on_record_that_is_not_what_the_round_makes_of_it_is_told_with_both_numbers() {
        Law.holds("a year on record against the total of the round", random -> {
            int[] months = random.ints(12, 40, 101).toArray();
            Fraction mean = Fraction.of(Arrays.stream(months).sum(), 12);
            Fraction year = random.nextInt(3) == 0 ? mean : Fraction.of(random.nextInt(101));
            List<Result> results = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                results.add(
                        result(EvaluationPeriod.month(2026, i + 1), months[i]).build());
            }
            results.add(Result.builder()
                    .from(result(Ward.YEAR, 0).build())
                    .total(Points.of(year))
                    .build());
            AgencyYear classified =
                    AgencyYear.of(AgencyPolicies.of(Ward.POLICY), register(results), Ward.AGENCY, Ward.YEAR);
            List<FigureFinding.Stated> onRecord = classified.findings().stream()
                    .filter(FigureFinding.SuppliedDiffers.class::isInstance)
                    .map(FigureFinding.SuppliedDiffers.class::cast)
                    .map(FigureFinding.SuppliedDiffers::supplied)
                    .toList();
            assertThat(onRecord).isEqualTo(year.equals(mean) ? List.of() : List.of(FigureFinding.Stated.of(year)));
            return !year.equals(mean);
        });
    }
}
