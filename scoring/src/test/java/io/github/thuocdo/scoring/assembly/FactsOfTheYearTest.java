package io.github.thuocdo.scoring.assembly;

import static io.github.thuocdo.scoring.assembly.Facts.BINH;
import static io.github.thuocdo.scoring.assembly.Facts.LAND;
import static io.github.thuocdo.scoring.assembly.Facts.NGAN;
import static io.github.thuocdo.scoring.assembly.Facts.OFFICE;
import static io.github.thuocdo.scoring.assembly.Facts.WARD;
import static io.github.thuocdo.scoring.assembly.Facts.YEAR;
import static io.github.thuocdo.scoring.assembly.Facts.day;
import static io.github.thuocdo.scoring.assembly.Facts.days;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.catalogue.ProductId;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Absence;
import io.github.thuocdo.core.organization.Field;
import io.github.thuocdo.core.organization.LeaveKind;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Attribution;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.scoring.Regimes;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.Ground;
import io.github.thuocdo.scoring.dossier.PeriodScore;
import io.github.thuocdo.scoring.dossier.UnitClass;
import io.github.thuocdo.scoring.work.TaskLine;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsOfTheYearTest {

    private static final Subject PERSON = Subject.of(NGAN);
    private static final EvaluationPeriod Q1 = EvaluationPeriod.quarter(2026, 1);
    private static final EvaluationPeriod Q2 = EvaluationPeriod.quarter(2026, 2);

    private static Dossier year(Policy policy, Facts facts) {
        return DossierAssembly.of(policy, facts.register()).ofPeriod(PERSON, YEAR, Computed.NOTHING);
    }

    /** A task of which nobody says what it weighs: no catalogue is in force. */
    private static Task.Builder withoutCoefficient(String id) {
        return Task.builder()
                .id(TaskId.of(id))
                .product(ProductId.of("SP-1"))
                .assignee(NGAN)
                .assigned(Fraction.ONE)
                .approved(Fraction.ONE);
    }

    @Test
    void all_work_of_the_year_is_on_one_sheet_and_needs_no_coefficient() {
        Dossier dossier = year(
                Regimes.withoutPoints(),
                Facts.ofNgan()
                        .tasks(
                                withoutCoefficient("january")
                                        .dueOn(day("2026-01-10"))
                                        .build(),
                                withoutCoefficient("october")
                                        .period(EvaluationPeriod.month(2026, 10))
                                        .exceeding(true)
                                        .build(),
                                withoutCoefficient("late")
                                        .dueOn(day("2026-02-10"))
                                        .finishedOn(day("2026-04-10"))
                                        .build(),
                                withoutCoefficient("last year")
                                        .dueOn(day("2025-10-10"))
                                        .build()));

        assertThat(dossier.scoredBy()).isEqualTo(PeriodKind.YEAR);
        assertThat(dossier.lines())
                .extracting(line -> line.task().text())
                .containsExactly("january", "late", "october");
        assertThat(dossier.lines()).extracting(TaskLine::exceeding).containsExactly(false, false, true);
        assertThat(dossier.lines()).extracting(TaskLine::coefficient).containsOnly(Fraction.ONE);
        assertThat(dossier.lines().get(1).late()).isPresent();
        assertThat(dossier.lines().get(1).delivered())
                .as("late within the year")
                .isEqualTo(Fraction.ONE);
    }

    @Test
    void leave_is_told_by_kind_and_only_the_kinds_that_a_rule_asks_for() {
        Facts facts = Facts.ofNgan();
        facts.organization.addAbsences(
                new Absence(NGAN, LeaveKind.SICK, days("2026-02-01/2026-04-30")),
                new Absence(NGAN, LeaveKind.SICK, days("2026-06-01/2026-06-15")),
                new Absence(NGAN, LeaveKind.MATERNITY, days("2026-08-01/2026-08-31")));

        assertThat(year(Regimes.withoutPoints(), facts).leave())
                .as("three months, and fifteen days of thirty")
                .isEqualTo(Map.of(LeaveKind.SICK, Fraction.of(7, 2)));
        assertThat(year(Regimes.party(), facts).leave()).isEmpty();
    }

    @Test
    void leave_outside_the_time_of_service_is_none() {
        Facts facts = new Facts().with(NGAN).post(NGAN, OFFICE, Role.STAFF, days("2026-03-01/2026-12-31"));
        facts.organization.addAbsences(new Absence(NGAN, LeaveKind.UNPAID, days("2026-01-01/2026-03-31")));

        assertThat(year(Regimes.withoutPoints(), facts).leave()).isEqualTo(Map.of(LeaveKind.UNPAID, Fraction.ONE));
    }

    @Test
    void a_head_has_the_units_directly_below_a_deputy_those_in_the_field_and_staff_none() {
        CadreId hai = CadreId.of("hai");
        Facts facts = Facts.ofNgan().with(hai, BINH).post(hai, WARD, Role.HEAD).post(BINH, WARD, Role.DEPUTY);
        facts.organization.addFields(Field.builder().deputy(BINH).addUnits(LAND).build());
        DossierAssembly assembly = DossierAssembly.of(Regimes.withoutPoints(), facts.register());
        Observation<Classification> open = Observation.notRated(Gap.UNIT_NOT_CLASSIFIED);

        assertThat(assembly.ofPeriod(Subject.of(hai), YEAR, Computed.NOTHING).units())
                .containsExactly(new UnitClass(OFFICE, open), new UnitClass(LAND, open));
        assertThat(assembly.ofPeriod(Subject.of(BINH), YEAR, Computed.NOTHING).units())
                .containsExactly(new UnitClass(LAND, open));
        assertThat(assembly.ofPeriod(PERSON, YEAR, Computed.NOTHING).units()).isEmpty();
        assertThat(assembly.unitsAskedFor(Subject.of(BINH), YEAR)).containsExactly(LAND);
        assertThat(DossierAssembly.of(Regimes.party(), facts.register()).unitsAskedFor(Subject.of(hai), YEAR))
                .isEmpty();
    }

    @Test
    void ones_own_result_in_another_channel_is_there_or_expected() {
        Result result = Facts.result("class", YEAR, "85")
                .classification(Classification.GOOD)
                .build();
        Result ofParty = Result.builder()
                .from(result)
                .id("party")
                .channel(Channel.PARTY)
                .classification(Classification.EXCELLENT)
                .build();

        assertThat(year(Regimes.party(), Facts.ofNgan().results(result, ofParty))
                        .ownResults())
                .isEqualTo(Map.of(Channel.CIVIL_SERVICE, Observation.given(Classification.GOOD)));
        assertThat(year(Regimes.party(), Facts.ofNgan().results(ofParty)).ownResults())
                .isEqualTo(Map.of(Channel.CIVIL_SERVICE, Observation.notRated(Gap.NOT_CLASSIFIED_IN_CHANNEL)));
        assertThat(year(Regimes.withoutPoints(), Facts.ofNgan().results(result)).ownResults())
                .isEmpty();
    }

    // ------------------------------------------------------------------------------------- classes of shorter periods

    private static PeriodScore computed(EvaluationPeriod quarter, Observation<Classification> classification) {
        return new PeriodScore(
                quarter, Observation.notApplicable(Gap.NO_POINTS), ImmutableMap.of(), "engine", classification);
    }

    private static Dossier ofQuarters(Facts facts, PeriodScore... computed) {
        ImmutableMap.Builder<EvaluationPeriod, PeriodScore> scores = ImmutableMap.builder();
        for (PeriodScore score : computed) {
            scores.put(score.period(), score);
        }
        return DossierAssembly.of(Regimes.quarters(), facts.register())
                .ofPeriod(PERSON, YEAR, Computed.shorter(scores.buildOrThrow()));
    }

    private static Observation<Classification> classOf(Dossier dossier, EvaluationPeriod quarter) {
        return dossier.shorter().stream()
                .filter(score -> score.period().equals(quarter))
                .findFirst()
                .orElseThrow()
                .classification();
    }

    @Test
    void classes_of_quarters_are_those_on_record_else_those_computed_else_not_rated() {
        Facts facts = Facts.ofNgan()
                .results(Result.builder()
                        .id("q1")
                        .subject(PERSON)
                        .period(Q1)
                        .source(Source.of("quyết định"))
                        .classification(Classification.EXCELLENT)
                        .build());
        Dossier dossier = ofQuarters(
                facts,
                computed(Q1, Observation.given(Classification.GOOD)),
                computed(Q2, Observation.given(Classification.COMPLETED)));

        assertThat(dossier.shorter()).extracting(PeriodScore::period).hasSize(4);
        assertThat(classOf(dossier, Q1)).isEqualTo(Observation.given(Classification.EXCELLENT));
        assertThat(classOf(dossier, Q2)).isEqualTo(Observation.given(Classification.COMPLETED));
        assertThat(classOf(dossier, EvaluationPeriod.quarter(2026, 3)))
                .isEqualTo(Observation.notRated(Gap.PERIOD_NOT_RATED));
        assertThat(Facts.codes(dossier)).containsExactly("supplied-differs");
    }

    @Test
    void a_lawful_gap_has_no_class_for_the_same_reason() {
        Facts facts = Facts.ofNgan();
        facts.organization.addAbsences(new Absence(NGAN, LeaveKind.SICK, days("2026-04-01/2026-06-30")));

        assertThat(classOf(ofQuarters(facts), Q2)).isEqualTo(Observation.excused(Gap.ON_LEAVE));
    }

    @Test
    void a_total_without_the_class_that_is_asked_for_is_no_class() {
        Facts facts = Facts.ofNgan().results(Facts.result("q1", Q1, "92").build());

        assertThat(classOf(ofQuarters(facts), Q1)).isEqualTo(Observation.notRated(Gap.CLASS_NOT_RECORDED));
    }

    @Test
    void results_with_different_classes_contradict_one_another() {
        Result.Builder q1 = Facts.result("one", Q1, "92").classification(Classification.EXCELLENT);
        Facts facts = Facts.ofNgan()
                .results(
                        q1.build(),
                        q1.id("two").classification(Classification.GOOD).build());

        assertThat(classOf(ofQuarters(facts), Q1)).isEqualTo(Observation.notRated(Gap.RESULTS_CONTRADICT));
    }

    @Test
    void under_a_policy_whose_months_have_no_class_a_class_on_record_says_nothing() {
        Facts facts = Facts.ofNgan()
                .results(Facts.result("m", Facts.MARCH, "92")
                        .classification(Classification.EXCELLENT)
                        .build());

        assertThat(facts.year().shorter().get(2))
                .isEqualTo(new PeriodScore(
                        Facts.MARCH, Observation.given(Points.of(92)), ImmutableMap.of(), "biên bản m"));
    }

    // ------------------------------------------------------------------------------------------------- other periods

    @Test
    void a_month_with_classes_has_the_conclusions_of_that_month() {
        Facts facts = Facts.ofNgan()
                .conclusions(
                        Facts.reprimand("march", "2026-03-05", "2026-03-10").build(),
                        Facts.reprimand("april", "2026-04-05", "2026-04-05").build(),
                        Facts.reprimand("signed in march", "2026-03-30", "2026-04-02")
                                .build());
        Dossier march =
                DossierAssembly.of(Regimes.monthly(), facts.register()).ofPeriod(PERSON, Facts.MARCH, Computed.NOTHING);

        assertThat(march.grounds())
                .extracting(ground -> ground.conclusion().id() + " " + ground.standing() + " "
                        + ground.reason().map(Ground.Reason::key).orElse(""))
                .containsExactly(
                        "march " + Ground.Standing.COUNTS + " ",
                        "signed in march " + Ground.Standing.DOES_NOT_COUNT + " another-period");
        assertThat(Facts.ofNgan()
                        .conclusions(Facts.reprimand("march", "2026-03-05", "2026-03-10")
                                .build())
                        .month(Facts.MARCH)
                        .grounds())
                .as("a month under Decree 335 has no class")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-25, 2026-03",
        "2026-03-26, 2026-04",
        "2026-02-28, 2026-03",
        "2026-12-26, 2027-01",
        "2026-12-25, 2026-12"
    })
    void where_months_close_on_the_25th_later_work_belongs_to_the_next(String due, String month) {
        Policy policy = closing(Regimes.monthly(), timetable("12-31", "25"));
        Facts facts = Facts.ofNgan().tasks(Facts.task("t").dueOn(day(due)).build());

        assertThat(DossierAssembly.of(policy, facts.register()).periodsWithFacts(PERSON, PeriodKind.MONTH))
                .containsExactly(EvaluationPeriod.parse(month));
    }

    @Test
    void work_finished_between_the_close_and_the_end_of_a_month_is_of_the_next_one() {
        Policy policy = closing(Regimes.monthly(), timetable("12-31", "25"));
        Facts facts = Facts.ofNgan()
                .tasks(Facts.task("t")
                        .dueOn(day("2026-03-20"))
                        .finishedOn(day("2026-03-27"))
                        .build());

        assertThat(DossierAssembly.of(policy, facts.register()).periodsWithFacts(PERSON, PeriodKind.MONTH))
                .containsExactly(Facts.MARCH, Facts.APRIL);
    }

    @Test
    void work_due_after_the_close_of_the_year_is_of_the_first_period_of_the_next() {
        Policy policy = closing(Facts.policy(), timetable("11-30", "last-day"));
        Facts facts = Facts.ofNgan()
                .tasks(
                        Facts.task("kept").dueOn(day("2026-11-30")).build(),
                        Facts.task("left").dueOn(day("2026-12-01")).build());

        assertThat(DossierAssembly.of(policy, facts.register()).periodsWithFacts(PERSON, PeriodKind.MONTH))
                .containsExactly(EvaluationPeriod.month(2026, 11), EvaluationPeriod.month(2027, 1));
    }

    private static Attribution.Timetable timetable(String yearCutoff, String monthEnd) {
        return new Attribution.Timetable(
                new Interpretation.Chosen<>(
                        "year-cutoff", Attribution.YearCutoff.DECEMBER_15.parse(yearCutoff), "x", ""),
                new Interpretation.Chosen<>("month-end", Attribution.MonthEnd.LAST_DAY.parse(monthEnd), "x", ""),
                new Interpretation.Chosen<>("undated-task", Attribution.UndatedTask.FINISHED_THEN_ASSIGNED, "x", ""),
                new Interpretation.Chosen<>("earlier-extension", Attribution.EarlierExtension.MOVES_NOTHING, "x", ""),
                new Interpretation.Chosen<>("late-hand-back", Attribution.LateHandBack.NO_HAND_BACK, "x", ""));
    }

    private static Policy closing(Policy policy, Attribution.Timetable timetable) {
        ImmutableList.Builder<Rule> rules = ImmutableList.builder();
        for (Rule rule : policy.rules()) {
            rules.add(rule instanceof Attribution from ? closing(from, timetable) : rule);
        }
        return policy.withRules(rules.build());
    }

    private static Attribution closing(Attribution from, Attribution.Timetable timetable) {
        return Attribution.builder().from(from).timetable(timetable).build();
    }
}
