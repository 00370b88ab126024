package io.github.thuocdo.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static io.github.thuocdo.scoring.Months.line;
import static io.github.thuocdo.scoring.Months.points;
import static io.github.thuocdo.scoring.Months.staff;
import static io.github.thuocdo.scoring.Months.supplying;
import static io.github.thuocdo.scoring.Months.times;
import static io.github.thuocdo.scoring.Months.value;
import static io.github.thuocdo.scoring.Months.year;
import static io.github.thuocdo.scoring.WardFacts.AN;
import static io.github.thuocdo.scoring.WardFacts.WARD;
import static io.github.thuocdo.scoring.WardFacts.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.catalogue.Catalogue;
import io.github.thuocdo.core.catalogue.Catalogues;
import io.github.thuocdo.core.catalogue.ComplexityGroup;
import io.github.thuocdo.core.catalogue.Product;
import io.github.thuocdo.core.catalogue.ProductId;
import io.github.thuocdo.core.catalogue.StandardUnit;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.conduct.DisciplineForm;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.Absence;
import io.github.thuocdo.core.organization.LeaveKind;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.period.WorkingCalendar;
import io.github.thuocdo.core.policy.Amendment;
import io.github.thuocdo.core.policy.Difference;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.measure.RecordedMeasure;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.policy.rule.Reach;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.core.policy.rule.WorkCounting;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.scoring.assembly.Computed;
import io.github.thuocdo.scoring.assembly.DossierAssembly;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.work.Lateness;
import io.github.thuocdo.scoring.work.TaskLine;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The eighteen parameters in which local practice differs ({@code national.md} §7.2): each test changes that parameter of an edition and
 * nothing else, by amendment or by another reading, and shows what it does to the same facts.
 *
 * <p>No class of the engine knows any of these values: {@link #changed} says which places of the data differ.
 */
class EighteenParametersTest {

    private static final Policy DECREE = Months.EDITION;
    private static final Policy HAI_PHONG =
            StandardPolicies.haiPhong212().reading("local-form", "G: 6 6; P: 4; T: 4; K: 10 10", "UBND xã");
    private static final Policy THANH_HOA =
            StandardPolicies.thanhHoaStyle().reading("general-form", "I: 30", "Văn phòng");
    private static final Policy TREE = StandardPolicies.exampleCriteriaTree();

    private static final Decision DECISION =
            new Decision("Chủ tịch UBND phường", "12/QĐ-UBND", LocalDate.of(2026, 6, 1));
    private static final EvaluationPeriod MARCH = EvaluationPeriod.month(2026, 3);
    private static final EvaluationPeriod APRIL = EvaluationPeriod.month(2026, 4);

    // ---- the change and what it changes

    private static Policy amended(Policy base, Amendment... amendments) {
        return base.amendedBy(
                base.id() + ".amended", base.instrument(), base.effective(), ImmutableList.copyOf(amendments));
    }

    private static Policy put(Policy base, String path, Serializable value) {
        return amended(base, new Amendment.Put(path, value));
    }

    private static Policy read(Policy base, String key, String reading) {
        return base.reading(key, reading, "UBND phường");
    }

    /** Names of the policy, citations, and who chose a reading: they say that something was changed, not what. */
    private static final Pattern TOLD_BESIDE = Pattern.compile(
            "/.*|.*/provision\\.citation\\..*|.*\\.(kind|by|why(\\.vietnamese|\\.english)?|key|words|clause\\.instrument|clause\\.clause)");

    private static ImmutableList<String> changed(Policy before, Policy after) {
        return before.differences(after).stream()
                .map(Difference::path)
                .filter(path -> !TOLD_BESIDE.matcher(path).matches())
                .collect(toImmutableList());
    }

    private static Scorecard score(Policy policy, Dossier dossier) {
        return ScoringEngine.of(policy).score(dossier);
    }

    private static Proposal propose(Policy policy, Dossier dossier) {
        return ScoringEngine.of(policy).propose(dossier);
    }

    private static Proposal classified(Classification level) {
        return new Proposal.Classified(level);
    }

    private static Proposal indicative(Classification level) {
        return new Proposal.Indicative(level);
    }

    private static Dossier shares(Dossier dossier, String a, String b, String c) {
        return LocalDossiers.supplied(dossier, "a=" + a + ", b=" + b + ", c=" + c);
    }

    private static Dossier month(String general, TaskLine line) {
        return supplying(
                Dossier.builder()
                        .from(staff(general))
                        .lines(ImmutableList.of(line))
                        .build(),
                "general",
                general);
    }

    private static Dossier thanhHoa(String tasks, String numbers) {
        return LocalDossiers.supplied(LocalDossiers.tasks(LocalDossiers.of(MARCH, Role.STAFF), tasks), numbers);
    }

    // ---- 1

    @Test
    void p01_split_of_general_points_and_results() {
        Policy after = amended(
                DECREE,
                new Amendment.Put("335.general/worth", "20"),
                new Amendment.Put("335.general/form", "I: 10; II: 5; III: 5"),
                new Amendment.Put("335.result/worth", "80"));
        Dossier month = shares(
                LocalDossiers.supplied(LocalDossiers.of(MARCH, Role.STAFF), "general=20"), "9/10", "9/10", "9/10");

        assertThat(changed(DECREE, after))
                .containsExactlyInAnyOrder("335.general/worth", "335.general/form", "335.result/worth");
        assertThat(score(DECREE, month).total()).isEqualTo(points("83")); // 20 + 70 x 9/10
        assertThat(score(after, month).total()).isEqualTo(points("92")); // 20 + 80 x 9/10
    }

    // ---- 2

    @Test
    void p02_weights_of_quantity_quality_and_progress() {
        Policy after = amended(
                HAI_PHONG,
                new Amendment.Put("hp.212.result.staff/shares[a].weight", "20"),
                new Amendment.Put("hp.212.result.staff/shares[c].weight", "30"));
        Dossier year = shares(
                LocalDossiers.supplied(
                        LocalDossiers.of(YEAR, Role.STAFF), "general=20, tasks-on-time=1, tasks-exceeding=1"),
                "1",
                "1",
                "1/2");

        assertThat(changed(HAI_PHONG, after))
                .containsExactlyInAnyOrder(
                        "hp.212.result.staff/shares[a].weight", "hp.212.result.staff/shares[c].weight");
        assertThat(score(HAI_PHONG, year).total()).isEqualTo(points("87.5")); // 20 + 25 + 30 + 12.5
        assertThat(score(after, year).total()).isEqualTo(points("85")); // 20 + 20 + 30 + 15
    }

    // ---- 3

    @Test
    void p03_quality_and_progress_over_what_was_completed() {
        Policy after = amended(
                DECREE,
                new Amendment.Put("335.work/denominator", "completed"),
                new Amendment.Put(
                        "335.work/nothingCompleted",
                        new Interpretation.Chosen<>(
                                "nothing-completed", WorkCounting.NothingCompleted.FULL, "UBND phường", "")));
        Dossier month =
                month("30", line("T1", "1", "10", "8").addFaults(times(1)).build());

        assertThat(changed(DECREE, after))
                .containsExactlyInAnyOrder("335.work/denominator", "335.work/nothingCompleted");
        assertThat(score(DECREE, month).value("a")).isEqualTo(value("4/5"));
        assertThat(score(DECREE, month).value("b")).isEqualTo(value("31/40")); // (8 - 1/4) / 10
        assertThat(score(DECREE, month).value("c")).isEqualTo(value("4/5"));
        assertThat(score(after, month).value("a")).isEqualTo(value("4/5"));
        assertThat(score(after, month).value("b")).isEqualTo(value("31/32")); // (8 - 1/4) / 8
        assertThat(score(after, month).value("c")).isEqualTo(value("1"));
    }

    // ---- 4

    @Test
    void p04_a_lapse_takes_a_quarter_of_one_product_or_of_the_whole_line() {
        Policy after = read(DECREE, "deduction-base", "task-line");
        Dossier month =
                month("30", line("T1", "1", "10", "10").addFaults(times(1)).build());

        assertThat(changed(DECREE, after)).containsExactly("335.work/deductionBase");
        assertThat(score(DECREE, month).value("b")).isEqualTo(value("39/40"));
        assertThat(score(after, month).value("b")).isEqualTo(value("3/4"));
    }

    @Test
    void p04_a_delay_counts_once_or_by_the_day() {
        Policy after = read(DECREE, "late-count", "per-day");
        Dossier month = month(
                "30",
                line("T1", "1", "1", "1")
                        .late(new Lateness(1, 3, Optional.empty()))
                        .build());

        assertThat(changed(DECREE, after)).containsExactly("335.work/lateCount");
        assertThat(score(DECREE, month).value("c")).isEqualTo(value("3/4"));
        assertThat(score(after, month).value("c")).isEqualTo(value("1/4"));
    }

    // ---- 5

    @Test
    void p05_above_one_hundred_percent() {
        Policy after = read(DECREE, "above-assigned", "cap-result-only");
        Dossier month =
                month("30", line("T1", "1", "10", "12").addDelays(times(12)).build());

        assertThat(changed(DECREE, after)).containsExactly("335.work/aboveAssigned");
        assertThat(score(DECREE, month).value("a")).isEqualTo(value("1"));
        assertThat(score(DECREE, month).total()).isEqualTo(points("293/3")); // 30 + 70 x (1 + 1 + 9/10) / 3
        assertThat(score(after, month).value("a")).isEqualTo(value("6/5"));
        assertThat(score(after, month).total()).isEqualTo(points("100")); // 70 x (6/5 + 6/5 + 9/10) / 3 = 77, cut at 70
    }

    // ---- 6

    @Test
    void p06_leaders_criteria_of_100_or_50_or_any_percentage() {
        Policy after = put(DECREE, "335.organising/values", "any-percentage");
        Dossier month = LocalDossiers.supplied(
                LocalDossiers.of(MARCH, Role.HEAD), "general=30, a=1, b=1, c=1, d=1, dd=3/4, e=1");

        assertThat(changed(DECREE, after))
                .as("one question, which stands at each of the three criteria")
                .containsExactlyInAnyOrder("335.unit-results/values", "335.organising/values", "335.solidarity/values");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> score(DECREE, month))
                .withMessageContaining("supplied dd (3/4) must be 1 or 1/2");
        assertThat(score(after, month).total()).isEqualTo(points("1165/12")); // 30 + 70 x (5 + 3/4) / 6
    }

    // ---- 7

    @ParameterizedTest
    @CsvSource({"75, GOOD, GOOD", "74.9, GOOD, COMPLETED", "70, GOOD, COMPLETED", "69.9, COMPLETED, COMPLETED"})
    void p07_bands_of_90_75_50(String total, Classification before, Classification then) {
        Policy after = amended(
                DECREE,
                new Amendment.Put("335.good/band", "[75,90)"),
                new Amendment.Put("335.completed/band", "[50,75)"));

        assertThat(changed(DECREE, after)).containsExactlyInAnyOrder("335.good/band", "335.completed/band");
        assertThat(propose(DECREE, year(total))).isEqualTo(classified(before));
        assertThat(propose(after, year(total))).isEqualTo(classified(then));
    }

    @Test
    void p07_an_edge_that_belongs_to_the_class_below() {
        Policy after = amended(
                DECREE,
                new Amendment.Put("335.excellent/band", Interval.above(Fraction.of(90))),
                new Amendment.Put("335.good/band", "[70,90]"));

        assertThat(changed(DECREE, after)).containsExactlyInAnyOrder("335.excellent/band", "335.good/band");
        assertThat(propose(DECREE, year("90"))).isEqualTo(classified(Classification.EXCELLENT));
        assertThat(propose(after, year("90"))).isEqualTo(classified(Classification.GOOD));
    }

    // ---- 8

    @Test
    void p08_share_exceeding_that_the_highest_class_requires() {
        Policy half = put(THANH_HOA, "th.a.exceeding/condition.band", "[1/2,)");
        Policy none = amended(THANH_HOA, new Amendment.Repeal("th.a.exceeding"));
        Dossier two = thanhHoa("1/1+ 1/1+ 1/1 1/1 1/1", "general=30"); // 2/5
        Dossier nobody = thanhHoa("1/1 1/1", "general=30");

        assertThat(changed(THANH_HOA, half)).containsExactly("th.a.exceeding/condition.band");
        assertThat(changed(THANH_HOA, none))
                .isNotEmpty()
                .allMatch(path -> path.startsWith("th.a.exceeding")
                        || path.startsWith("th.tasks-exceeding")
                        || path.equals("th.a/requires"));
        assertThat(propose(THANH_HOA, two)).isEqualTo(classified(Classification.EXCELLENT));
        assertThat(propose(half, two)).isEqualTo(classified(Classification.GOOD));
        assertThat(propose(THANH_HOA, nobody)).isEqualTo(classified(Classification.GOOD));
        assertThat(propose(none, nobody)).isEqualTo(classified(Classification.EXCELLENT));
    }

    // ---- 9

    @ParameterizedTest
    @CsvSource({"one-level-down, GOOD", "refer-to-authority, "})
    void p09_what_an_unmet_condition_does(String reading, Classification then) {
        Policy after = read(TREE, "unmet-condition", reading);
        Dossier ninety = LocalDossiers.supplied(
                LocalDossiers.of(MARCH, Role.STAFF), "order=10, conduct=10, skill=10, main=27.9, total=90");

        assertThat(changed(TREE, after)).containsExactly("tree.class/unmet");
        assertThat(propose(TREE, ninety)).isEqualTo(classified(Classification.COMPLETED));
        assertThat(propose(after, ninety))
                .isEqualTo(
                        then == null
                                ? new Proposal.Pending(Told.reason("tree.main-axis.excellent"))
                                : classified(then));
    }

    // ---- 10

    private static long excellent(Policy policy, WardFacts ward) {
        return AgencyRound.of(policy, ward.build(), WARD, YEAR).proposals().values().stream()
                .filter(classified(Classification.EXCELLENT)::equals)
                .count();
    }

    @Test
    void p10_base_of_the_cap() {
        Policy better = read(DECREE, "quota-base", "good-or-better");
        Policy staff = put(DECREE, "335.quota/rate.of", new Quota.OfStaff());
        WardFacts eleven = new WardFacts().staff("x", 5, "95").staff("g", 6, "80");
        WardFacts fifteen =
                new WardFacts().staff("x", 5, "95").staff("g", 6, "80").staff("c", 4, "60");

        assertThat(changed(DECREE, better)).containsExactly("335.quota/rate.of.base");
        assertThat(excellent(DECREE, eleven)).isEqualTo(1); // 1 of the 10 who end as good; 2 of 9 would exceed 20 %
        assertThat(excellent(better, eleven)).isEqualTo(2); // 20 % of 11
        assertThat(changed(DECREE, staff)).containsExactlyInAnyOrder("335.quota/rate.of", "335.quota/rate.of.base");
        assertThat(excellent(DECREE, fifteen)).isEqualTo(1);
        assertThat(excellent(staff, fifteen)).isEqualTo(3); // 20 % of 15
    }

    @Test
    void p10_rate_of_the_cap() {
        Policy after = put(DECREE, "335.quota/rate.share", "1/4");
        WardFacts ten = new WardFacts().staff("x", 4, "95").staff("g", 6, "80");

        assertThat(changed(DECREE, after)).containsExactly("335.quota/rate.share");
        assertThat(excellent(DECREE, ten)).isEqualTo(1); // 1 of 9
        assertThat(excellent(after, ten)).isEqualTo(2); // 2 of 8
    }

    @Test
    void p10_rounding_of_the_cap() {
        Policy ranked = put(DECREE, "335.quota/rate.of", new Quota.OfRanked());
        Policy halfUp = put(ranked, "335.quota/rounding", "half-up");
        Policy up = put(ranked, "335.quota/rounding", "up");
        WardFacts eight = new WardFacts().staff("x", 4, "95").staff("g", 4, "80");
        WardFacts six = new WardFacts().staff("x", 4, "95").staff("g", 2, "80");

        assertThat(changed(ranked, halfUp)).containsExactly("335.quota/rounding");
        assertThat(excellent(ranked, eight)).isEqualTo(1); // 1.6
        assertThat(excellent(halfUp, eight)).isEqualTo(2);
        assertThat(excellent(halfUp, six)).isEqualTo(1); // 1.2
        assertThat(excellent(up, six)).isEqualTo(2);
    }

    @Test
    void p10_small_group() {
        Policy after = read(DECREE, "small-group", "at-least-one-below-5 (06/2026/QĐ-UBND, Điều 18)");
        WardFacts four = new WardFacts().staff("x", 1, "95").staff("g", 3, "80");

        assertThat(changed(DECREE, after)).containsExactly("335.quota/smallGroup");
        assertThat(excellent(DECREE, four)).isZero();
        assertThat(excellent(after, four)).isEqualTo(1);
    }

    // ---- 11

    private static Task quarterTask(int quarter, String assigned, String approved) {
        return Task.builder()
                .id(new TaskId("T" + quarter))
                .assignee(AN)
                .coefficient(Fraction.ONE)
                .assigned(Fraction.parse(assigned))
                .approved(Fraction.parse(approved))
                .period(EvaluationPeriod.quarter(2026, quarter))
                .build();
    }

    @Test
    void p11_year_as_mean_of_quarters_or_cumulative() {
        Policy after = read(DECREE, "quarter-only-year", "cumulative");
        WardFacts ward = new WardFacts().byQuarter().staff(AN);
        for (int quarter = 1; quarter <= 4; quarter++) {
            ward.register
                    .addTasks(quarterTask(quarter, quarter == 2 ? "30" : "10", quarter == 2 ? "15" : "10"))
                    .addPeriodFacts(PeriodFacts.builder()
                            .cadre(AN)
                            .period(EvaluationPeriod.quarter(2026, quarter))
                            .putSupplied("general", new Supplied(Fraction.of(30), "record"))
                            .build());
        }

        assertThat(changed(DECREE, after)).containsExactly("335.mean/quarterOnly");
        assertThat(total(DECREE, ward)).isEqualTo(points("91.25")); // (100 + 65 + 100 + 100) / 4
        assertThat(total(after, ward)).isEqualTo(points("82.5")); // 30 + 70 x 45/60
    }

    private static Observation<Points> total(Policy policy, WardFacts ward) {
        return AgencyRound.of(policy, ward.build(), WARD, YEAR)
                .placementOf(AN)
                .orElseThrow()
                .scorecard()
                .total();
    }

    /** The class of a year by the classes of its quarters, as a customs office has it. */
    private static Ladder byQuarters() {
        return new Ladder(
                provision("335.class", "Mức xếp loại theo quý", "Class by quarters"),
                new Reach(Role.ofPeople(), ImmutableSet.of(PeriodKind.YEAR)),
                ImmutableList.of(
                        rung(
                                Classification.EXCELLENT,
                                quarters("excellent", Classification.EXCELLENT, Classification.EXCELLENT, "[2,)"),
                                quarters(
                                        "none-failed",
                                        Classification.NOT_COMPLETED,
                                        Classification.NOT_COMPLETED,
                                        "[0,0]")),
                        rung(
                                Classification.GOOD,
                                quarters("low", Classification.NOT_COMPLETED, Classification.COMPLETED, "[0,2]"),
                                quarters(
                                        "failed", Classification.NOT_COMPLETED, Classification.NOT_COMPLETED, "[0,1]")),
                        rung(
                                Classification.COMPLETED,
                                quarters(
                                        "failed", Classification.NOT_COMPLETED, Classification.NOT_COMPLETED, "[0,1]")),
                        rung(Classification.NOT_COMPLETED)),
                Ladder.Outcome.CLASS,
                Optional.empty(),
                Optional.of(
                        new Interpretation.Chosen<>("beyond-ladder", Ladder.Beyond.NOT_COMPLETED, "UBND phường", "")));
    }

    private static Ladder.Rung rung(Classification level, Ladder.Requirement... requires) {
        return new Ladder.Rung(
                provision("quarters." + level.key(), level.vietnameseName(), level.englishName()),
                level,
                Optional.empty(),
                ImmutableList.copyOf(requires));
    }

    private static Ladder.Requirement quarters(
            String element, Classification lowest, Classification highest, String band) {
        Provision provision = provision("quarters.count." + element, "Số quý", "Number of quarters");
        return new Ladder.Requirement(
                provision,
                new Condition.Within(
                        new RecordedMeasure.PeriodCount("quarters-" + element, provision, lowest, highest),
                        Interval.parse(band)));
    }

    private static Provision provision(String id, String vietnamese, String english) {
        return new Provision(id, new Citation("335/2025/NĐ-CP", "Điều 20"), vietnamese, english);
    }

    @ParameterizedTest
    @CsvSource({
        "EXCELLENT EXCELLENT COMPLETED COMPLETED, EXCELLENT",
        "EXCELLENT GOOD GOOD GOOD, GOOD",
        "EXCELLENT EXCELLENT EXCELLENT NOT_COMPLETED, GOOD",
        "GOOD COMPLETED COMPLETED COMPLETED, COMPLETED",
        "GOOD GOOD NOT_COMPLETED NOT_COMPLETED, NOT_COMPLETED"
    })
    void p11_year_by_a_rule_over_four_quarter_classes(String classes, Classification then) {
        Policy after = amended(DECREE, new Amendment.Replace(byQuarters()));
        WardFacts ward = new WardFacts().byQuarter().staff(AN);
        String[] words = classes.split(" ");
        for (int i = 0; i < 4; i++) {
            ward.result(AN, EvaluationPeriod.quarter(2026, i + 1), "75", Classification.valueOf(words[i]));
        }

        assertThat(changed(DECREE, after))
                .isNotEmpty()
                .allMatch(path -> path.startsWith("335.class/") || path.startsWith("quarters."));
        assertThat(total(DECREE, ward)).isEqualTo(points("75"));
        assertThat(classOf(DECREE, ward)).isEqualTo(classified(Classification.GOOD));
        assertThat(classOf(after, ward)).isEqualTo(classified(then));
    }

    private static Proposal classOf(Policy policy, WardFacts ward) {
        DossierAssembly assembly = DossierAssembly.of(policy, ward.build());
        return propose(policy, assembly.ofLonger(Subject.of(AN), YEAR, PeriodKind.QUARTER, Computed.NOTHING));
    }

    // ---- 12

    @Test
    void p12_a_month_that_nobody_rated() {
        Policy excluded = read(DECREE, "missing-months", "mean-of-confirmed");
        Policy zero = read(DECREE, "missing-months", "divide-by-12");
        WardFacts ward = new WardFacts().staff(AN);
        YEAR.months().subList(1, 12).forEach(month -> ward.result(AN, month, "84"));
        DossierAssembly assembly = DossierAssembly.of(DECREE, ward.build());
        Dossier year = assembly.ofLonger(Subject.of(AN), YEAR, PeriodKind.MONTH, Computed.NOTHING);

        assertThat(changed(DECREE, excluded)).containsExactly("335.mean/missing");
        assertThat(changed(DECREE, zero)).containsExactly("335.mean/missing");
        assertThat(propose(DECREE, year)).satisfies(Told.proposal("undetermined period-not-rated"));
        assertThat(score(excluded, year).total()).isEqualTo(points("84"));
        assertThat(score(zero, year).total()).isEqualTo(points("77")); // 84 x 11 / 12
    }

    @Test
    void p12_least_time_of_service() {
        Policy after = put(DECREE, "335.six-months/when.months", "3");
        Dossier year = year("80").withMonthsServed(Fraction.of(5));

        assertThat(changed(DECREE, after)).containsExactly("335.six-months/when.months");
        assertThat(propose(DECREE, year)).satisfies(Told.proposal("not-classified 335.six-months"));
        assertThat(propose(after, year)).isEqualTo(classified(Classification.GOOD));
    }

    @Test
    void p12_half_of_the_working_days_of_a_month() {
        Policy after = read(DECREE, "month-presence", "half-of-working-days");
        WardFacts ward = new WardFacts().staff(AN);
        YEAR.months().forEach(month -> ward.result(AN, month, month.equals(MARCH) ? "60" : "84"));
        ward.register.calendar(WorkingCalendar.of(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)));
        ward.absent(new Absence(AN, LeaveKind.SICK, DateRange.parse("2026-03-02/2026-03-28")));

        assertThat(changed(DECREE, after)).containsExactly("335.attribution/monthPresence");
        assertThat(yearTotal(DECREE, ward)).isEqualTo(points("82")); // (11 x 84 + 60) / 12
        assertThat(yearTotal(after, ward)).isEqualTo(points("84"));
    }

    private static Observation<Points> yearTotal(Policy policy, WardFacts ward) {
        return score(
                        policy,
                        DossierAssembly.of(policy, ward.build())
                                .ofLonger(Subject.of(AN), YEAR, PeriodKind.MONTH, Computed.NOTHING))
                .total();
    }

    // ---- 13

    @Test
    void p13_discipline_that_has_nothing_to_do_with_duty() {
        Policy after = put(DECREE, "335.attribution/disciplineFilter", "any");
        WardFacts ward = new WardFacts().staff(AN);
        YEAR.months().forEach(month -> ward.result(AN, month, "84"));
        ward.register.addConclusions(Conclusion.builder()
                .id("KL-1")
                .kind(ConclusionKind.DISCIPLINE)
                .form(DisciplineForm.REPRIMAND)
                .about(Subject.of(AN))
                .decision(DECISION)
                .dutyRelated(false)
                .build());

        assertThat(changed(DECREE, after)).containsExactly("335.attribution/disciplineFilter");
        assertThat(yearClass(DECREE, ward)).isEqualTo(classified(Classification.GOOD));
        assertThat(yearClass(after, ward)).isEqualTo(classified(Classification.NOT_COMPLETED));
    }

    private static Proposal yearClass(Policy policy, WardFacts ward) {
        return propose(
                policy,
                DossierAssembly.of(policy, ward.build())
                        .ofLonger(Subject.of(AN), YEAR, PeriodKind.MONTH, Computed.NOTHING));
    }

    // ---- 14

    @Test
    void p14_free_deduction() {
        Policy after = amended(THANH_HOA, new Amendment.Repeal("th.deduction"));
        Dossier month = thanhHoa("1/1+", "general=30, deduction=12");

        assertThat(changed(THANH_HOA, after))
                .isNotEmpty()
                .allMatch(path -> path.startsWith("th.deduction")
                        || path.endsWith(".deductions")
                        || path.endsWith("/deductions"));
        assertThat(score(THANH_HOA, month).total()).isEqualTo(points("88"));
        assertThat(score(after, month).total()).isEqualTo(points("100"));
    }

    @Test
    void p14_free_bonus() {
        RecordedMeasure.Figure bonus = new RecordedMeasure.Figure(
                "bonus",
                provision("335.bonus", "Điểm thưởng", "Bonus"),
                Measure.Unit.POINTS,
                Optional.of(Fraction.of(5)),
                ImmutableList.of(),
                RecordedMeasure.MissingFigure.ZERO);
        Policy after = amended(
                DECREE,
                new Amendment.Put("335.sheet.staff/total.parts", withBonus(bonus)),
                new Amendment.Put("335.sheet.staff/total.ceiling", "100"));
        Dossier month = LocalDossiers.supplied(
                shares(LocalDossiers.of(MARCH, Role.STAFF), "4/5", "4/5", "4/5"), "general=30, bonus=4");

        assertThat(changed(DECREE, after))
                .contains("335.total/parts", "335.total/ceiling")
                .allMatch(path -> path.startsWith("335.bonus") || path.startsWith("335.total/"));
        assertThat(score(DECREE, month).total()).isEqualTo(points("86"));
        assertThat(score(after, month).total()).isEqualTo(points("90"));
        assertThat(score(after, LocalDossiers.supplied(month, "result=70")).total())
                .isEqualTo(points("100"));
    }

    private static ImmutableList<Measure> withBonus(Measure bonus) {
        return ImmutableList.<Measure>builder()
                .addAll(DECREE.sheet(Role.STAFF, PeriodKind.MONTH, Sheet.Basis.FACTS)
                        .orElseThrow()
                        .total()
                        .parts())
                .add(bonus)
                .build();
    }

    // ---- 15

    @ParameterizedTest
    @CsvSource({
        "month-as-recorded 0.1 half-up, 90,           EXCELLENT",
        "month-as-recorded 0.01 half-up, 89.99,       GOOD",
        "month-as-recorded 0.1 down,    89.9,         GOOD",
        "ratio 0.1 half-up,             90.77,        EXCELLENT" // b = 0.7: 27.77 + 70 x 2.7 / 3
    })
    void p15_rounding(String reading, String total, Classification then) {
        Policy after = read(DECREE, "score-rounding", reading);
        // b = 2/3: 27.77 + 70 x 8/9 = 89.99222…
        Dossier month =
                month("27.77", line("T1", "1", "3", "3").addFaults(times(4)).build());

        assertThat(changed(DECREE, after))
                .as("one question on every sheet")
                .allMatch(path -> path.endsWith("/rounding"));
        assertThat(score(DECREE, month).total()).isEqualTo(points("80993/900"));
        assertThat(propose(DECREE, month)).isEqualTo(indicative(Classification.GOOD));
        assertThat(score(after, month).total()).isEqualTo(points(total));
        assertThat(propose(after, month)).isEqualTo(indicative(then));
    }

    // ---- 16

    private static ImmutableList<String> tasksOf(Policy policy, WardFacts ward, EvaluationPeriod period) {
        return DossierAssembly.of(policy, ward.build())
                .ofPeriod(Subject.of(AN), period, Computed.NOTHING)
                .lines()
                .stream()
                .map(line -> line.task().text())
                .collect(toImmutableList());
    }

    private static Task due(String id, String day) {
        return Task.builder()
                .id(new TaskId(id))
                .assignee(AN)
                .coefficient(Fraction.ONE)
                .assigned(Fraction.ONE)
                .approved(Fraction.ONE)
                .dueOn(LocalDate.parse(day))
                .build();
    }

    @Test
    void p16_last_day_of_a_month_s_work() {
        Policy after = put(DECREE, "335.attribution/timetable.monthEnd", "25");
        WardFacts ward = new WardFacts().staff(AN);
        ward.register.addTasks(due("T25", "2026-03-25"), due("T26", "2026-03-26"));

        assertThat(changed(DECREE, after)).containsExactly("335.attribution/timetable.monthEnd");
        assertThat(tasksOf(DECREE, ward, MARCH)).containsExactly("T25", "T26");
        assertThat(tasksOf(DECREE, ward, APRIL)).isEmpty();
        assertThat(tasksOf(after, ward, MARCH)).containsExactly("T25");
        assertThat(tasksOf(after, ward, APRIL)).containsExactly("T26");
    }

    @Test
    void p16_last_day_of_the_year_s_work() {
        Policy after = put(DECREE, "335.attribution/timetable.yearCutoff", "12-05");
        EvaluationPeriod december = EvaluationPeriod.month(2026, 12);
        WardFacts ward = new WardFacts().staff(AN);
        ward.register.addTasks(due("T05", "2026-12-05"), due("T10", "2026-12-10"), due("T16", "2026-12-16"));

        assertThat(changed(DECREE, after)).containsExactly("335.attribution/timetable.yearCutoff");
        assertThat(tasksOf(DECREE, ward, december)).containsExactly("T05", "T10");
        assertThat(tasksOf(after, ward, december)).containsExactly("T05");
        assertThat(tasksOf(after, ward, EvaluationPeriod.month(2027, 1))).containsExactly("T10", "T16");
    }

    @Test
    void p16_december_in_the_year_or_left_out() {
        Policy after = read(DECREE, "december", "eleven-months");
        WardFacts ward = new WardFacts().staff(AN);
        YEAR.months()
                .forEach(month -> ward.result(AN, month, month.equals(EvaluationPeriod.month(2026, 12)) ? "60" : "84"));

        assertThat(changed(DECREE, after)).containsExactly("335.attribution/december");
        assertThat(yearTotal(DECREE, ward)).isEqualTo(points("82"));
        assertThat(yearTotal(after, ward)).isEqualTo(points("84"));
    }

    // ---- 17

    @Test
    void p17_no_assigned_work() {
        Policy zero = read(DECREE, "no-assigned-work", "zero");
        Policy left = read(DECREE, "no-assigned-work", "period-excluded");
        Dossier month = staff("30");

        assertThat(changed(DECREE, zero)).containsExactly("335.work/noWork");
        assertThat(propose(DECREE, month)).satisfies(Told.proposal("undetermined no-assigned-work"));
        assertThat(score(zero, month).total()).isEqualTo(points("30"));
        assertThat(propose(left, month)).satisfies(Told.proposal("excluded no-assigned-work"));
    }

    @Test
    void p17_nothing_completed() {
        Policy after = put(THANH_HOA, "th.work/nothingCompleted", "zero");
        Dossier month = thanhHoa("10/0", "general=30");

        assertThat(changed(THANH_HOA, after)).containsExactly("th.work/nothingCompleted");
        assertThat(score(THANH_HOA, month).total()).isEqualTo(points("230/3")); // 30 + 70 x (0 + 1 + 1) / 3
        assertThat(score(after, month).total()).isEqualTo(points("30"));
    }

    // ---- 18

    private static WardFacts underUnitOf(long points) {
        WardFacts ward = new WardFacts().staff(AN);
        ward.register.catalogues(Catalogues.of(Catalogue.builder()
                .id("2026")
                .decision(new Decision("Chủ tịch UBND phường", "1/QĐ-UBND", LocalDate.of(2026, 1, 5)))
                .groups(ComplexityGroup.handbook())
                .standardUnit(new StandardUnit.OfPoints(Points.of(points)))
                .addProducts(Product.scored("letter", "1", Points.of(33)), Product.scored("file", "1", Points.of(27)))
                .build()));
        ward.register.addTasks(ofProduct("letter", "1"), ofProduct("file", "0"));
        return ward;
    }

    private static Task ofProduct(String product, String approved) {
        return Task.builder()
                .id(new TaskId(product))
                .assignee(AN)
                .product(new ProductId(product))
                .assignedOn(LocalDate.of(2026, 3, 2))
                .period(MARCH)
                .assigned(Fraction.ONE)
                .approved(Fraction.parse(approved))
                .build();
    }

    private static Dossier march(Policy policy, WardFacts ward) {
        return DossierAssembly.of(policy, ward.build()).ofPeriod(Subject.of(AN), MARCH, Computed.NOTHING);
    }

    @Test
    void p18_standard_product_of_5_or_of_25_points() {
        Dossier five = march(DECREE, underUnitOf(5));
        Dossier twentyFive = march(DECREE, underUnitOf(25));

        assertThat(five.lines())
                .extracting(TaskLine::coefficient)
                .containsExactly(Fraction.of(27, 5), Fraction.of(33, 5));
        assertThat(twentyFive.lines())
                .extracting(TaskLine::coefficient)
                .containsExactly(Fraction.of(27, 25), Fraction.of(33, 25));
        // exact coefficients keep their ratio, so the base alone moves no share
        assertThat(score(DECREE, five).value("a")).isEqualTo(value("11/20"));
        assertThat(score(DECREE, twentyFive).value("a")).isEqualTo(value("11/20"));
    }

    @Test
    void p18_rounding_of_the_coefficient() {
        Policy after = read(DECREE, "coefficient-rounding", "one-decimal");
        Dossier march = march(DECREE, underUnitOf(25));

        assertThat(changed(DECREE, after)).containsExactly("335.work/coefficientRounding");
        assertThat(score(DECREE, march).value("a")).isEqualTo(value("11/20")); // 1.32 / (1.32 + 1.08)
        assertThat(score(after, march(after, underUnitOf(25))).value("a")).isEqualTo(value("13/24")); // 1.3 / 2.4
    }
}
