package io.github.thuocdo.scoring;

import static io.github.thuocdo.scoring.Months.engine;
import static io.github.thuocdo.scoring.Months.head;
import static io.github.thuocdo.scoring.Months.line;
import static io.github.thuocdo.scoring.Months.number;
import static io.github.thuocdo.scoring.Months.onProduct;
import static io.github.thuocdo.scoring.Months.points;
import static io.github.thuocdo.scoring.Months.staff;
import static io.github.thuocdo.scoring.Months.supplying;
import static io.github.thuocdo.scoring.Months.times;
import static io.github.thuocdo.scoring.Months.value;
import static io.github.thuocdo.scoring.Months.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Mark;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.task.EvidenceId;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.TaskOrigin;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.HeadedOrganization;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.work.Lateness;
import io.github.thuocdo.scoring.work.TaskLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts at the edge of what can be: very many lapses, no work, odd coefficients, supplied figures at every place. */
class ScoringEngineEdgesTest {

    private static final ScoringEngine ENGINE = engine();

    private static Fraction share(ScoringEngine engine, String element, TaskLine... lines) {
        return engine.score(staff("30").withLines(lines))
                .value(element)
                .asOptional()
                .orElseThrow();
    }

    // ---- lapses
    // ---------------------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(longs = {20, 100, 1_000_000_000_000L, Long.MAX_VALUE})
    void more_lapses_than_products_can_bear_take_all_and_no_more(long count) {
        TaskLine spoilt = line("T1", "1", "5", "5")
                .addFaults(times(count), times(count))
                .addDelays(times(count), times(count))
                .build();

        for (ScoringEngine engine :
                List.of(ENGINE, engine("deduction-base", "task-line"), engine("late-count", "per-day"))) {
            assertThat(share(engine, "b", spoilt, line("T2", "5", "5"))).isEqualTo(number("1/2")); // (0 + 5) / 10
            assertThat(share(engine, "c", spoilt, line("T2", "5", "5"))).isEqualTo(number("1/2"));
            assertThat(share(engine, "a", spoilt, line("T2", "5", "5"))).isEqualTo(Fraction.ONE);
        }
    }

    @Test
    void a_delay_of_very_many_days_does_not_wrap_around() {
        Lapse forever = new Lapse(
                EvidenceId.of("E"),
                Long.MAX_VALUE,
                Optional.empty(),
                Optional.empty(),
                Optional.of(Long.MAX_VALUE),
                Excusal.notAsked());
        TaskLine late = line("T1", "1", "5", "5").addDelays(times(4), forever).build();

        assertThat(share(engine("late-count", "per-day"), "c", late)).isEqualTo(Fraction.ZERO);
        assertThat(share(ENGINE, "c", late)).isEqualTo(Fraction.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 13/16", "1, 4, 3/4", "1, 5, 3/4", "2, 5, 1/2", "4, 9, 0", "6, 9, 0"})
    void a_delay_of_many_days_costs_its_own_product_and_no_other(long delays, long days, String c) {
        Lapse late = new Lapse(
                EvidenceId.of("E"), delays, Optional.empty(), Optional.empty(), Optional.of(days), Excusal.notAsked());
        TaskLine line = line("T1", "1", "4", "4").addDelays(late).build();

        assertThat(share(engine("late-count", "per-day"), "c", line)).isEqualTo(number(c));
    }

    @Test
    void a_hundred_faults_on_one_named_product_take_that_product_alone() {
        TaskLine letters =
                line("T1", "1", "5", "5").addFaults(onProduct("letter 3", 100)).build();

        assertThat(share(ENGINE, "b", letters)).isEqualTo(number("4/5")); // four hits are one product of five
    }

    @Test
    void an_unfinished_product_loses_a_quarter_of_what_there_is_of_it() {
        TaskLine part = line("T1", "1", "1", "0.8").addFaults(times(1)).build();

        assertThat(share(ENGINE, "b", part)).isEqualTo(number("3/5")); // 0.8 - 0.8 / 4
    }

    @Test
    void hits_go_round_the_products_and_reach_the_unfinished_one_last() {
        TaskLine twoAndAHalf = line("T1", "1", "3", "2.5").addFaults(times(4)).build();

        // first round 1/4 x 2.5, then one more whole product: (2.5 - 5/8 - 1/4) / 3
        assertThat(share(ENGINE, "b", twoAndAHalf)).isEqualTo(number("13/24"));
    }

    @Test
    void one_bad_copy_of_four_hundred_takes_a_quarter_of_one_copy() {
        TaskLine copies =
                line("copies", "0.05", "400", "400").addFaults(times(1)).build();

        assertThat(share(ENGINE, "b", copies)).isEqualTo(number("1599/1600")); // (400 - 1/4) / 400
        assertThat(share(engine("deduction-base", "task-line"), "b", copies)).isEqualTo(number("3/4"));
    }

    // ---- quantities
    // -------------------------------------------------------------------------------------------------------------

    @Test
    void a_line_of_nothing_changes_nothing() {
        TaskLine nothing = line("T0", "1", "0", "0")
                .addFaults(times(3))
                .addDelays(onProduct("none", 2))
                .build();

        assertThat(share(ENGINE, "b", nothing, line("T1", "5", "4"))).isEqualTo(number("4/5"));
        assertThat(ENGINE.propose(staff("30").withLines(nothing)))
                .satisfies(Told.proposal("undetermined no-assigned-work"));
    }

    @Test
    void delivered_without_being_assigned_is_beyond_what_was_assigned() {
        TaskLine more = line("T0", "0", "3");

        assertThat(share(ENGINE, "a", more, line("T1", "10", "5"))).isEqualTo(number("4/5")); // (3 + 5) / 10
        assertThat(share(engine("above-assigned", "cap-each-line"), "a", more, line("T1", "10", "5")))
                .isEqualTo(number("1/2")); // at most 0 of the first line
        assertThat(ENGINE.propose(staff("30").withLines(more)))
                .satisfies(Told.proposal("undetermined no-assigned-work"));
    }

    @ParameterizedTest
    @CsvSource({
        "numerators-only, undetermined, Undetermined",
        "separate-points, undetermined, Undetermined",
        "numerators-only, period-excluded, Excluded",
        "separate-points, period-excluded, Excluded"
    })
    void a_month_of_ad_hoc_work_alone_has_nothing_to_divide_by(String extra, String noWork, String proposal) {
        Dossier month = staff("30")
                .withLines(line("T1", "1", "4", "4").origin(TaskOrigin.AD_HOC).build());

        assertThat(engine("ad-hoc-work", extra, "no-assigned-work", noWork).propose(month))
                .extracting(outcome -> outcome.getClass().getSimpleName())
                .isEqualTo(proposal);
    }

    @Test
    void a_month_of_ad_hoc_work_alone_is_zero_or_full_where_the_reading_says_so() {
        Dossier month = staff("30")
                .withLines(line("T1", "1", "4", "4").origin(TaskOrigin.AD_HOC).build());

        assertThat(engine("no-assigned-work", "zero").score(month).total()).isEqualTo(points("30"));
        assertThat(engine("ad-hoc-work", "both-sides").score(month).total()).isEqualTo(points("100"));
    }

    @Test
    void coefficients_without_a_common_divisor_are_exact() {
        TaskLine odd = line("T1", "1/9973", "1", "1").build();
        TaskLine missed = line("T2", "1/10007", "1", "0").build();

        // (1/9973) / (1/9973 + 1/10007) = 10007 / 19980
        assertThat(share(ENGINE, "a", odd, missed)).isEqualTo(number("10007/19980"));
        assertThat(ENGINE.score(staff("30").withLines(odd, missed)).total())
                .isEqualTo(points("129989/1998")); // 30 + 70 x 10007/19980
    }

    @Test
    void a_thousand_lines_are_counted_like_one() {
        List<TaskLine> lines = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            lines.add(line("T" + i, List.of("1/3", "1/7", "0.05", "2").get(i % 4), "7", i % 2 == 0 ? "7" : "6")
                    .addFaults(times(1 + i % 5))
                    .build());
        }
        Dossier month = staff("25").withLines(lines);
        SlowOracle.Answer expected = SlowOracle.judge(month, ENGINE.policy());

        assertThat(ENGINE.score(month).total().asOptional().map(points -> points.value()))
                .isEqualTo(expected.total().value());
        DerivationCheck.assertFollows(ENGINE.score(month));
    }

    @Test
    void numbers_too_fine_or_too_large_for_64_bits_are_counted_all_the_same() {
        List<Dossier> months = List.of(
                staff("30")
                        .withLines(
                                line("T1", "1/9223372036854775783", "1", "1").build(),
                                line("T2", "1/9223372036854775643", "2", "1").build()),
                staff("30")
                        .withLines(line("T1", "1/2147483647", "7/4294967291", "5/4294967279")
                                .build()),
                staff("30")
                        .withLines(line("T1", "1", "9223372036854775809", "9223372036854775808")
                                .build()),
                staff("1/9223372036854775808")
                        .withLines(line("T1", "1", "7", "6").build()),
                staff("30")
                        .withLines(
                                line("T1", "1/9223372036854775783", "3", "2.5")
                                        .addFaults(times(3))
                                        .late(new Lateness(1, 1, Optional.empty()))
                                        .build(),
                                line("T2", "1/9223372036854775643", "2", "1")
                                        .origin(TaskOrigin.AD_HOC)
                                        .build()));
        Cohort cohort = Cohort.of(months);
        for (int i = 0; i < months.size(); i++) {
            SlowOracle.Answer expected = SlowOracle.judge(months.get(i), ENGINE.policy());
            Scorecard card = ENGINE.score(months.get(i));

            assertThat(card.total().asOptional().map(points -> points.value()))
                    .isEqualTo(expected.total().value());
            assertThat(ENGINE.propose(cohort, i)).satisfies(Told.proposal(Told.text(expected.proposal())));
            DerivationCheck.assertFollows(card);
        }
    }

    @Test
    void a_million_billion_dong_lose_a_fifth_of_one_dong_for_a_fault() {
        ScoringEngine fifths = ScoringEngine.of(RandomReadings.withTable(
                ENGINE.policy(), Map.of("fault-deduction", "each 20 %", "delay-deduction", "each 1/3")));
        TaskLine dong = line("T1", "1/20", "1000000000000000", "1000000000000000")
                .addFaults(times(3))
                .addDelays(times(2_000_000_000_000_001L))
                .build();

        assertThat(share(fifths, "b", dong)).isEqualTo(number("4999999999999997/5000000000000000"));
        // two rounds take two thirds of everything, and one more hit a third of one
        assertThat(share(fifths, "c", dong)).isEqualTo(number("999999999999999/3000000000000000"));
    }

    @Test
    void five_hundred_million_products_are_still_counted_one_by_one() {
        TaskLine many = line("T1", "1", "500000000", "500000000")
                .addFaults(times(1_000_000_001L))
                .build();

        // two rounds take half of everything, and one more hit a quarter of one product
        assertThat(share(ENGINE, "b", many)).isEqualTo(number("999999999/2000000000"));
    }

    // ---- marks
    // -------------------------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({"29.999999999999, GOOD", "30, EXCELLENT"})
    void marks_just_below_thirty_are_told_from_thirty(String marks, Classification level) {
        Dossier dossier = staff(marks).withLines(line("T1", "7", "6"));

        // 70 x 6/7 = 60
        assertThat(ENGINE.score(dossier).total().asOptional().map(points -> points.value()))
                .contains(number(marks).plus(Fraction.of(60)));
        assertThat(ENGINE.propose(dossier)).isEqualTo(new Proposal.Indicative(level));
    }

    @Test
    void marks_by_item_by_group_and_as_one_total_are_worth_the_same() {
        FilledForm byItem = FilledForm.byItem(
                RandomForms.FORM,
                List.of("5", "4", "2.5", "2", "2.5", "2", "1.5", "2.5", "2.5", "2.5").stream()
                        .map(Fraction::parse)
                        .toList());
        FilledForm byGroup = new FilledForm(
                RandomForms.FORM,
                ImmutableMap.of(
                        "I", Mark.confirmed(number("9")),
                        "II", Mark.confirmed(number("9")),
                        "III", Mark.confirmed(number("9"))));
        FilledForm mixed = new FilledForm(
                RandomForms.FORM,
                ImmutableMap.of(
                        "III", Mark.confirmed(number("9")),
                        "I.2", Mark.confirmed(number("4")),
                        "I.1", Mark.confirmed(number("5")),
                        "II", Mark.confirmed(number("9"))));

        for (FilledForm form : List.of(byItem, byGroup, mixed, FilledForm.ofTotal(RandomForms.FORM, number("27")))) {
            Scorecard card = ENGINE.score(staff("0").withMarks(form).withLines(line("T1", "4", "4")));
            assertThat(card.value("general")).isEqualTo(value("27"));
            assertThat(card.total()).isEqualTo(points("97"));
            DerivationCheck.assertFollows(card);
        }
    }

    // ---- supplied figures
    // --------------------------------------------------------------------------------------------------------

    /** 30 + 70 x (1 + 1 + 1 + 1 + 1 + 1) / 6 = 100 before anything is supplied. */
    @ParameterizedTest
    @CsvSource({
        "general, 20, 90", // 20 + 70
        "a, 4/7, 95", // 30 + 70 x (5 + 4/7) / 6
        "b, 4/7, 95",
        "c, 0, 265/3", // 30 + 70 x 5/6
        "d, 1/2, 565/6", // 30 + 70 x 5.5/6
        "dd, 1/2, 565/6",
        "e, 1/2, 565/6",
        "result, 60, 90",
        "total, 89.996, 22499/250"
    })
    void a_supplied_figure_stands_in_place_of_the_computed_one(String element, String supplied, String total) {
        Dossier month = supplying(head("30", true, true, true).withLines(line("T1", "4", "4")), element, supplied);
        Scorecard card = ENGINE.score(month);

        assertThat(card.total()).isEqualTo(points(total));
        assertThat(card.value(element)).isEqualTo(value(supplied));
        assertThat(card.findings()).extracting(Finding::code).containsExactly(Finding.Code.SUPPLIED_DIFFERS);
        DerivationCheck.assertFollows(card);
    }

    @Test
    void with_all_shares_supplied_no_work_and_no_findings_are_needed() {
        Dossier month = staff("30");
        for (String share : List.of("a", "b", "c")) {
            month = supplying(month, share, "6/7");
        }

        assertThat(ENGINE.score(month).total()).isEqualTo(points("90")); // 30 + 70 x 6/7
        assertThat(ENGINE.score(month).findings()).isEmpty();
    }

    @Test
    void a_supplied_total_is_on_record_already_and_not_rounded_again() {
        ScoringEngine rounding = engine("score-rounding", "month-as-recorded 0.01 half-up, year 0.01 half-up");
        Scorecard month = rounding.score(supplying(staff("30"), "total", "89.996"));
        Scorecard year = rounding.score(supplying(year("50"), "total", "89.996"));

        assertThat(month.total()).isEqualTo(points("89.996")).isEqualTo(month.rawTotal());
        assertThat(month.proposal()).isEqualTo(new Proposal.Indicative(Classification.GOOD));
        assertThat(year.total()).isEqualTo(points("89.996"));
        assertThat(year.proposal()).isEqualTo(new Proposal.Classified(Classification.GOOD));
        DerivationCheck.assertFollows(month);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "general; 31; from 0 to 30: Điều 12.2, Mẫu số 01, 335/2025/NĐ-CP",
                "a; 6/5; from 0 to 1: Điều 14.2a, 335/2025/NĐ-CP",
                "b; -1/7; from 0 to 1: Điều 14.2b, 335/2025/NĐ-CP",
                "result; 70.01; from 0 to 70: Điều 12.3, 16, 335/2025/NĐ-CP",
                "total; 100.5; from 0 to 100: Điều 17.1, 335/2025/NĐ-CP",
                "d; 3/4; 1 or 1/2: Điều 15.3a, 15.4, 335/2025/NĐ-CP",
                "e; 0; 1 or 1/2: Điều 15.3c, 15.4, 335/2025/NĐ-CP"
            })
    void a_supplied_figure_that_cannot_be_is_refused(String element, String supplied, String rule) {
        Dossier month = supplying(head("30", true, true, true).withLines(line("T1", "4", "4")), element, supplied);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGINE.score(month))
                .withMessage("supplied %s (%s) must be %s", element, number(supplied), rule);
    }

    @Test
    void a_share_above_one_may_be_supplied_where_only_the_result_is_limited() {
        Dossier month = supplying(staff("30").withLines(line("T1", "4", "2")), "a", "6/5");

        // 30 + 70 x (6/5 + 1/2 + 1/2) / 3
        assertThat(engine("above-assigned", "cap-result-only").score(month).total())
                .isEqualTo(points("244/3"));
    }

    @Test
    void in_a_cumulative_year_the_unit_criteria_are_means_of_the_quarters() {
        Dossier year = head("30", true, true, true)
                .withPeriod(EvaluationPeriod.year(2026))
                .withScoredBy(PeriodKind.YEAR)
                .withLines(line("T1", "4", "4"));

        // one quarter of four at 50 %: (3 x 1 + 1/2) / 4; 30 + 70 x (5 + 7/8) / 6
        Scorecard card = ENGINE.score(supplying(year, "d", "7/8"));
        assertThat(card.total()).isEqualTo(points("2365/24"));
        assertThat(ENGINE.score(supplying(year, "e", "5/8")).total()).isEqualTo(points("765/8"));
        assertThatIllegalArgumentException().isThrownBy(() -> ENGINE.score(supplying(year, "e", "3/8")));
    }

    @Test
    void a_cumulative_year_is_rounded_as_a_year() {
        Dossier year = staff("30")
                .withPeriod(EvaluationPeriod.year(2026))
                .withScoredBy(PeriodKind.YEAR)
                .withLines(line("T1", "7", "6"));
        Scorecard card = engine("score-rounding", "month-as-recorded 1 up, year 0.1 down")
                .score(supplying(year, "b", "1"));

        // 30 + 70 x (6/7 + 1 + 6/7) / 3 = 93.33…
        assertThat(card.rawTotal()).isEqualTo(points("280/3"));
        assertThat(card.total()).isEqualTo(points("93.3"));
    }

    // ---- numbers beyond 64 bits
    // --------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        "90, EXCELLENT",
        "89.999999999999999999999999999999, GOOD",
        "648518346341351423/7205759403792793600, NOT_COMPLETED",
        "6485183463413514239/72057594037927936, GOOD", // 90 less 1/2^56: ninety times its denominator is beyond 64 bits
        "6485183463413514241/72057594037927936, EXCELLENT",
        "9223372036854775807/131762457669353940, GOOD" // 70 and 7/131762457669353940
    })
    void a_total_is_compared_exactly_whatever_its_denominator(String total, Classification level) {
        Scorecard card = ENGINE.score(supplying(staff("30"), "total", total));

        assertThat(card.proposal()).isEqualTo(new Proposal.Indicative(level));
        assertThat(ENGINE.propose(card.dossier())).isEqualTo(card.proposal());
    }

    @Test
    void an_organization_that_is_headed_twice_is_refused() {
        HeadedOrganization office = HeadedOrganization.of(
                UnitId.of("P-KT"), UnitLevel.DIRECT_USING, Observation.given(Classification.GOOD));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> year("95").withHeads(office, office))
                .withMessage("organization (P-KT) is given twice in the dossier of CC-01");
    }
}
