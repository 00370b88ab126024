package io.github.thuocdo.scoring.assembly;

import static io.github.thuocdo.scoring.assembly.Facts.BINH;
import static io.github.thuocdo.scoring.assembly.Facts.LAND;
import static io.github.thuocdo.scoring.assembly.Facts.MARCH;
import static io.github.thuocdo.scoring.assembly.Facts.NGAN;
import static io.github.thuocdo.scoring.assembly.Facts.OFFICE;
import static io.github.thuocdo.scoring.assembly.Facts.YEAR;
import static io.github.thuocdo.scoring.assembly.Facts.day;
import static io.github.thuocdo.scoring.assembly.Facts.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Assessment;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.evaluation.Verdict;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.AppointmentKind;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.HeadedOrganization;
import io.github.thuocdo.scoring.dossier.PeriodScore;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The dossier as a whole: what stands in it, cumulative years, the class of the organization, refusals. */
class DossierAssemblyTest {

    private static final EvaluationPeriod Q1 = EvaluationPeriod.quarter(2026, 1);
    private static final EvaluationPeriod Q2 = EvaluationPeriod.quarter(2026, 2);

    @Test
    void a_month_has_what_was_judged_and_supplied_for_it() {
        Facts facts = Facts.ofNgan();
        facts.register.addPeriodFacts(PeriodFacts.builder()
                .cadre(NGAN)
                .period(MARCH)
                .putAssessment("e", Assessment.of(Verdict.FULL))
                .putSupplied("a", new Supplied(Fraction.of(6, 7), "sổ tay"))
                .build());

        DossierAssembly assembly = facts.assembly();
        Dossier march = assembly.ofPeriod(Subject.of(NGAN), MARCH, Computed.NOTHING);

        assertThat(march.scoredBy()).isEqualTo(PeriodKind.MONTH);
        assertThat(march.role()).isEqualTo(Role.STAFF);
        assertThat(march.heads()).isEmpty();
        assertThat(march.assessments()).containsOnlyKeys("e");
        assertThat(march.supplied()).containsOnlyKeys("a");
        assertThat(march.shorter()).isEmpty();
        assertThat(assembly.periodsWithFacts(Subject.of(NGAN), PeriodKind.MONTH))
                .containsExactly(MARCH);
        assertThat(assembly.periodsWithFacts(Subject.of(NGAN), PeriodKind.QUARTER))
                .isEmpty();
    }

    @Test
    void a_quarter_is_scored_from_its_facts_or_from_its_months() {
        DossierAssembly assembly =
                Facts.ofNgan().tasks(task("1").dueOn(day("2026-03-20")).build()).assembly();

        Dossier fromFacts = assembly.ofPeriod(Subject.of(NGAN), Q1, Computed.NOTHING);
        Dossier fromMonths = assembly.ofLonger(Subject.of(NGAN), Q1, PeriodKind.MONTH, Computed.NOTHING);

        assertThat(fromFacts.scoredBy()).isEqualTo(PeriodKind.QUARTER);
        assertThat(fromFacts.lines()).hasSize(1);
        assertThat(fromMonths.scoredBy()).isEqualTo(PeriodKind.MONTH);
        assertThat(fromMonths.lines()).isEmpty();
        assertThat(fromMonths.shorter()).extracting(PeriodScore::period).containsExactlyElementsOf(Q1.months());
    }

    @Test
    void periods_with_facts_stand_in_order_of_time() {
        Facts facts = Facts.ofNgan()
                .tasks(
                        task("1").dueOn(day("2026-05-20")).build(),
                        task("2").dueOn(day("2026-01-20")).build());
        facts.register.addPeriodFacts(
                PeriodFacts.builder().cadre(NGAN).period(MARCH).build());

        assertThat(facts.assembly().periodsWithFacts(Subject.of(NGAN), PeriodKind.MONTH))
                .containsExactly(EvaluationPeriod.month(2026, 1), MARCH, EvaluationPeriod.month(2026, 5));
    }

    @Test
    void a_figure_supplied_for_the_year_stands_in_its_dossier() {
        Facts facts = Facts.ofNgan();
        facts.register.addPeriodFacts(PeriodFacts.builder()
                .cadre(NGAN)
                .period(YEAR)
                .putSupplied("total", new Supplied(Fraction.of(88), "văn bản"))
                .build());

        assertThat(facts.year().supplied()).containsOnlyKeys("total");
    }

    // the class of the organization

    private static Facts headed() {
        return new Facts().with(BINH).post(BINH, OFFICE, Role.HEAD);
    }

    private static Dossier yearOfBinh(Facts facts) {
        return facts.assembly().ofLonger(Subject.of(BINH), YEAR, PeriodKind.MONTH, Computed.NOTHING);
    }

    private static Result classified(String id, EvaluationPeriod period, Classification level) {
        return Result.builder()
                .id(id)
                .subject(Subject.of(OFFICE))
                .period(period)
                .source(Source.of("quyết định"))
                .classification(level)
                .build();
    }

    @Test
    void the_year_of_a_head_has_the_class_of_the_unit() {
        Dossier year = yearOfBinh(headed().results(classified("o", YEAR, Classification.GOOD)));

        assertThat(year.heads()).containsExactly(office(Observation.given(Classification.GOOD)));
    }

    @Test
    void a_unit_without_a_class_for_that_year_has_none() {
        Dossier year = yearOfBinh(headed().results(classified("o", EvaluationPeriod.year(2025), Classification.GOOD)));

        assertThat(year.heads()).containsExactly(office(Observation.notRated(Gap.ORGANIZATION_NOT_CLASSIFIED)));
    }

    @Test
    void two_classes_of_a_unit_are_none() {
        Dossier year = yearOfBinh(headed().results(
                        classified("a", YEAR, Classification.GOOD), classified("b", YEAR, Classification.EXCELLENT)));

        assertThat(year.heads()).containsExactly(office(Observation.notRated(Gap.RESULTS_CONTRADICT)));
        assertThat(Facts.codes(year)).containsExactly("result-given-twice");
    }

    @Test
    void the_year_of_a_head_of_two_units_has_the_classes_of_both() {
        Facts facts = headed().results(classified("o", YEAR, Classification.GOOD));
        facts.organization.addAppointments(Appointment.builder()
                .cadre(BINH)
                .unit(LAND)
                .kind(AppointmentKind.CONCURRENT)
                .role(Role.HEAD)
                .build());

        assertThat(yearOfBinh(facts).heads())
                .containsExactlyInAnyOrder(
                        office(Observation.given(Classification.GOOD)),
                        HeadedOrganization.of(
                                LAND, UnitLevel.DIRECT_USING, Observation.notRated(Gap.ORGANIZATION_NOT_CLASSIFIED)));
    }

    @Test
    void a_unit_that_was_headed_until_another_came_is_named_with_the_last_day() {
        Facts facts = headed();
        facts.organization.addAppointments(Appointment.builder()
                .cadre(BINH)
                .unit(LAND)
                .kind(AppointmentKind.CONCURRENT)
                .role(Role.HEAD)
                .dates(DateRange.parse("2026-02-01/2026-06-30"))
                .build());

        assertThat(yearOfBinh(facts).heads())
                .contains(new HeadedOrganization(
                        LAND,
                        UnitLevel.DIRECT_USING,
                        Optional.of(LocalDate.of(2026, 6, 30)),
                        Observation.notRated(Gap.ORGANIZATION_NOT_CLASSIFIED)));
    }

    private static HeadedOrganization office(Observation<Classification> level) {
        return HeadedOrganization.of(OFFICE, UnitLevel.DIRECT_USING, level);
    }

    // the cumulative year

    private static Facts twoQuarters() {
        return Facts.ofNgan()
                .tasks(
                        task("1")
                                .dueOn(day("2026-02-10"))
                                .finishedOn(day("2026-04-10"))
                                .build(),
                        task("2").dueOn(day("2026-05-10")).build());
    }

    private static PeriodScore quarter(EvaluationPeriod period, String... elements) {
        Map<String, Fraction> parts = new TreeMap<>();
        for (String element : elements) {
            parts.put(element.split("=")[0], Fraction.parse(element.split("=")[1]));
        }
        return new PeriodScore(period, Observation.given(Points.of(80)), ImmutableMap.copyOf(parts), "engine");
    }

    private static PeriodScore left(EvaluationPeriod period) {
        return new PeriodScore(period, Observation.notApplicable(Gap.NO_ASSIGNED_WORK), ImmutableMap.of(), "");
    }

    private static Dossier cumulative(Facts facts, PeriodScore... quarters) {
        ImmutableMap.Builder<EvaluationPeriod, PeriodScore> computed = ImmutableMap.builder();
        for (PeriodScore score : quarters) {
            computed.put(score.period(), score);
        }
        return facts.assembly("quarter-only-year=cumulative")
                .ofLonger(Subject.of(NGAN), YEAR, PeriodKind.QUARTER, Computed.shorter(computed.buildOrThrow()));
    }

    @Test
    void a_cumulative_year_has_the_work_of_all_quarters_and_the_mean_of_the_other_parts() {
        Dossier year = cumulative(
                twoQuarters(),
                quarter(Q1, "general=25", "a=1/2"),
                quarter(Q2, "general=28", "a=1"),
                left(EvaluationPeriod.quarter(2026, 3)),
                left(EvaluationPeriod.quarter(2026, 4)));

        assertThat(year.scoredBy()).isEqualTo(PeriodKind.YEAR);
        assertThat(year.shorter()).isEmpty();
        assertThat(year.lines())
                .as("task 1 was carried, so it stands in both quarters")
                .extracting(
                        line -> line.within().orElseThrow() + " " + line.task().text())
                .containsExactly("2026-Q1 1", "2026-Q2 1", "2026-Q2 2");
        assertThat(year.supplied())
                .containsExactly(Map.entry("general", new Supplied(Fraction.of(53, 2), Source.Known.MEAN_OF_QUARTERS)));
    }

    @Test
    void a_quarter_with_a_total_alone_leaves_the_cumulative_year_open() {
        Dossier year = cumulative(
                twoQuarters(),
                quarter(Q1, "general=25"),
                quarter(Q2),
                left(EvaluationPeriod.quarter(2026, 3)),
                left(EvaluationPeriod.quarter(2026, 4)));

        assertThat(year.lines()).isEmpty();
        assertThat(year.supplied()).isEmpty();
    }

    @Test
    void a_quarter_that_nobody_rated_leaves_the_cumulative_year_open() {
        Dossier year = cumulative(twoQuarters(), quarter(Q1, "general=25"), quarter(Q2, "general=28"));

        assertThat(year.lines()).isEmpty();
    }

    @Test
    void the_mean_of_quarters_needs_no_lines() {
        Dossier year = twoQuarters()
                .assembly()
                .ofLonger(Subject.of(NGAN), YEAR, PeriodKind.QUARTER, Computed.shorter(Map.of(Q1, quarter(Q1))));

        assertThat(year.scoredBy()).isEqualTo(PeriodKind.QUARTER);
        assertThat(year.shorter()).hasSize(4);
        assertThat(year.lines()).isEmpty();
    }

    @Test
    void months_are_never_cumulative() {
        assertThat(twoQuarters()
                        .assembly("quarter-only-year=cumulative")
                        .ofLonger(Subject.of(NGAN), YEAR, PeriodKind.MONTH, Computed.NOTHING)
                        .shorter())
                .hasSize(12);
    }

    // refusals

    @Test
    void somebody_unknown_is_refused() {
        DossierAssembly assembly = Facts.ofNgan().assembly();
        CadreId nobody = CadreId.of("nobody");

        assertThatThrownBy(() -> assembly.roleOf(Subject.of(nobody), MARCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cadre (nobody) must be in the organization");
        assertThatThrownBy(() -> assembly.covers(Subject.of(nobody))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> assembly.managedBy(nobody, MARCH)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> assembly.periodsWithFacts(Subject.of(nobody), PeriodKind.MONTH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void somebody_whom_the_policy_does_not_cover_is_refused() {
        CadreId chair = CadreId.of("chair");
        Facts facts = Facts.ofNgan();
        facts.organization.addCadres(Cadre.of(chair, "Chủ tịch", CadreCategory.CADRE));
        DossierAssembly assembly = facts.assembly();

        assertThatThrownBy(() -> assembly.ofPeriod(Subject.of(chair), MARCH, Computed.NOTHING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cadre (chair) must be in the scope civil-service civil-servant: for others policy"
                        + " vn.335-2025.individuals is not made");
        assertThatThrownBy(() -> assembly.ofLonger(Subject.of(chair), YEAR, PeriodKind.MONTH, Computed.NOTHING))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void periods_of_another_length_are_refused() {
        DossierAssembly assembly = Facts.ofNgan().assembly();

        assertThatThrownBy(() -> assembly.ofPeriod(Subject.of(NGAN), YEAR, Computed.NOTHING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "period (2026) must be one that is scored from its own facts: policy vn.335-2025.individuals"
                                + " makes it of shorter ones");
        assertThatThrownBy(() -> assembly.ofLonger(Subject.of(NGAN), YEAR, PeriodKind.HALF_YEAR, Computed.NOTHING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("scoredBy (half-year) must be month or quarter");
        assertThatThrownBy(() -> assembly.ofLonger(Subject.of(NGAN), Q1, PeriodKind.QUARTER, Computed.NOTHING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("scoredBy (quarter) must be shorter than the period 2026-Q1");
    }

    @Test
    void nothing_is_missing() {
        assertThatThrownBy(() -> DossierAssembly.of(null, Facts.ofNgan().register()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("policy");
        assertThatThrownBy(() -> DossierAssembly.of(Facts.policy(), null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("register");
    }

    @Test
    void it_says_for_what_it_was_made() {
        DossierAssembly assembly = Facts.ofNgan().assembly();

        assertThat(assembly.policy()).isEqualTo(Facts.policy());
        assertThat(assembly.register().organization().cadres()).hasSize(1);
    }
}
