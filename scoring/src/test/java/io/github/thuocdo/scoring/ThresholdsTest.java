package io.github.thuocdo.scoring;

import static io.github.thuocdo.scoring.Months.engine;
import static io.github.thuocdo.scoring.Months.head;
import static io.github.thuocdo.scoring.Months.line;
import static io.github.thuocdo.scoring.Months.number;
import static io.github.thuocdo.scoring.Months.points;
import static io.github.thuocdo.scoring.Months.staff;
import static io.github.thuocdo.scoring.Months.times;
import static io.github.thuocdo.scoring.Months.value;
import static io.github.thuocdo.scoring.Months.year;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.PeriodScore;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.work.TaskLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * 90, 70 and 50 and their nearest neighbours, reached through thirds, sixths and sevenths, and what a rounding does to them at each stage.
 *
 * <p>In each month a single line of coefficient 1 has so many products assigned and delivered, with so many faults and delays, each of
 * which takes a quarter of one product. The comments compute the totals by hand.
 */
class ThresholdsTest {

    private static final ScoringEngine ENGINE = engine();

    private static Dossier withLine(Dossier month, String assigned, String delivered, long faults, long delays) {
        TaskLine.Builder line = line("T1", "1", assigned, delivered);
        if (faults > 0) {
            line.addFaults(times(faults));
        }
        if (delays > 0) {
            line.addDelays(times(delays));
        }
        return month.withLines(line.build());
    }

    private static void assertTotal(Scorecard card, String total, Classification level) {
        assertThat(card.total()).isEqualTo(points(total)).isEqualTo(card.rawTotal());
        assertThat(card.proposal()).isEqualTo(new Proposal.Indicative(level));
        DerivationCheck.assertFollows(card);
    }

    @ParameterizedTest
    @CsvSource({
        // sevenths
        "30,     7, 6, 0,  0, 90,        EXCELLENT", // 30 + 70 x 6/7
        "29.9,   7, 6, 0,  0, 89.9,      GOOD",
        "29.996, 7, 6, 0,  0, 89.996,    GOOD",
        "30,     7, 6, 1,  0, 535/6,     GOOD", // b = 5.75/7 = 23/28: 30 + 70 x (24 + 23 + 24)/84
        "30,     7, 7, 12, 0, 90,        EXCELLENT", // b = 4/7: 30 + 70 x (7 + 4 + 7)/21
        "30,     7, 7, 6,  6, 90,        EXCELLENT", // b = c = 5.5/7 = 11/14: 30 + 70 x (14 + 11 + 11)/42
        "30,     7, 7, 6,  7, 535/6,     GOOD", // c = 5.25/7 = 21/28: 30 + 70 x (28 + 22 + 21)/84
        "30,     7, 7, 6,  5, 545/6,     EXCELLENT", // c = 5.75/7 = 23/28: 30 + 70 x (28 + 22 + 23)/84
        "10,     7, 6, 0,  0, 70,        GOOD", // 10 + 70 x 6/7
        "10,     7, 6, 0,  1, 415/6,     COMPLETED", // 10 + 70 x 71/84
        "20,     7, 3, 0,  0, 50,        COMPLETED", // 20 + 70 x 3/7
        "20,     7, 3, 1,  0, 295/6,     NOT_COMPLETED", // b = 2.75/7 = 11/28: 20 + 70 x (12 + 11 + 12)/84
        // thirds
        "250/9,  3, 3, 4,  0, 90,        EXCELLENT", // b = 2/3: 250/9 + 70 x 8/9
        "27.77,  3, 3, 4,  0, 80993/900, GOOD", // 27.77 + 62.222… = 89.99222…
        "70/3,   3, 2, 0,  0, 70,        GOOD", // 70/3 + 70 x 2/3
        "23.33,  3, 2, 0,  0, 20999/300, COMPLETED", // 23.33 + 46.666… = 69.99666…
        "10/3,   3, 2, 0,  0, 50,        COMPLETED", // 10/3 + 140/3
        "3.33,   3, 2, 0,  0, 14999/300, NOT_COMPLETED", // 49.99666…
        // sixths
        "250/9,  6, 6, 4,  4, 90,        EXCELLENT", // b = c = 5/6: 250/9 + 70 x (6 + 5 + 5)/18
        "250/9,  6, 6, 4,  5, 3205/36,   GOOD", // c = 4.75/6 = 19/24: 250/9 + 70 x (24 + 20 + 19)/72 = 250/9 + 245/4
        "35/3,   6, 5, 0,  0, 70,        GOOD", // 35/3 + 70 x 5/6
        "11.66,  6, 5, 0,  0, 10499/150, COMPLETED", // 11.66 + 58.333… = 69.99333…
        "15,     6, 3, 0,  0, 50,        COMPLETED", // 15 + 70 x 1/2
        "15,     6, 3, 0,  1, 1765/36,   NOT_COMPLETED" // c = 2.75/6 = 11/24: 15 + 70 x (12 + 12 + 11)/72
    })
    void a_month_of_staff_lands_on_the_side_that_the_fraction_says(
            String general,
            String assigned,
            String delivered,
            long faults,
            long delays,
            String total,
            Classification level) {
        assertTotal(ENGINE.score(withLine(staff(general), assigned, delivered, faults, delays)), total, level);
    }

    @ParameterizedTest
    @CsvSource({
        // sevenths; d, đ, e at 1, 1, 1/2 are 5/2 together
        "30,    7, 7, 10, 0, true,  true,  false, 90,        EXCELLENT", // b = 4.5/7 = 9/14: 30 + 70 x (2 + 9/14 +
        // 5/2)/6
        "29.99, 7, 7, 10, 0, true,  true,  false, 89.99,     GOOD",
        "30,    7, 7, 11, 0, true,  false, true,  1075/12,   GOOD", // b = 17/28: 30 + 70 x (2 + 17/28 + 5/2)/6
        "10,    7, 7, 0, 10, false, true,  true,  70,        GOOD", // c = 9/14: 10 + 60
        "10,    7, 7, 0, 11, false, true,  true,  835/12,    COMPLETED", // 10 + 715/12
        // thirds
        "35/2,  3, 2, 0,  0, true,  true,  false, 70,        GOOD", // 17.5 + 70 x (2 + 5/2)/6
        "17.49, 3, 2, 0,  0, true,  true,  false, 69.99,     COMPLETED",
        "55/6,  3, 1, 0,  0, true,  false, true,  50,        COMPLETED", // 55/6 + 70 x (1 + 5/2)/6 = 55/6 + 245/6
        "9.16,  3, 1, 0,  0, true,  false, true,  7499/150,  NOT_COMPLETED", // 9.16 + 40.8333… = 49.99333…
        // sixths
        "155/6, 6, 5, 0,  0, true,  true,  true,  90,        EXCELLENT", // 155/6 + 70 x (5/2 + 3)/6 = 155/6 + 385/6
        "25.83, 6, 5, 0,  0, true,  true,  true,  26999/300, GOOD", // 25.83 + 64.1666… = 89.99666…
        "15,    6, 3, 0,  0, false, false, false, 50,        COMPLETED", // 15 + 70 x (3/2 + 3/2)/6
        "15,    6, 3, 0,  1, false, false, false, 3565/72,   NOT_COMPLETED" // c = 11/24: 15 + 70 x (71/24)/6
    })
    void a_month_of_a_leader_lands_on_the_side_that_the_fraction_says(
            String general,
            String assigned,
            String delivered,
            long faults,
            long delays,
            boolean d,
            boolean dd,
            boolean e,
            String total,
            Classification level) {
        Dossier month = withLine(head(general, d, dd, e), assigned, delivered, faults, delays);

        assertTotal(ENGINE.score(month), total, level);
    }

    @ParameterizedTest
    @CsvSource({"0, EXCELLENT, GOOD", "20, GOOD, COMPLETED", "40, COMPLETED, NOT_COMPLETED"})
    void a_year_lands_on_the_side_that_the_fraction_says(String less, Classification at, Classification below) {
        // sixths: (4 x 535/6 + 4 x 90 + 4 x 545/6) / 12 = 90
        List<String> sixths = new ArrayList<>();
        for (String month : List.of("535/6", "90", "545/6")) {
            sixths.addAll(
                    Collections.nCopies(4, number(month).minus(number(less)).toString()));
        }
        assertThat(ENGINE.propose(year(sixths))).isEqualTo(new Proposal.Classified(at));
        sixths.set(
                11,
                number("545/6").minus(number(less)).minus(number("1/1000000")).toString());
        assertThat(ENGINE.propose(year(sixths))).isEqualTo(new Proposal.Classified(below));

        // sevenths, with five months on leave: (6 x 629/7 + 636/7) / 7 = 90, and (6 x 629/7 + 635/7) / 7 = 4409/49
        assertThat(ENGINE.score(sevenMonths("629/7", "636/7", less)).total())
                .isEqualTo(Observation.given(Points.of(number("90").minus(number(less)))));
        assertThat(ENGINE.propose(sevenMonths("629/7", "636/7", less))).isEqualTo(new Proposal.Classified(at));
        assertThat(ENGINE.score(sevenMonths("629/7", "635/7", less)).total())
                .isEqualTo(Observation.given(Points.of(number("4409/49").minus(number(less)))));
        assertThat(ENGINE.propose(sevenMonths("629/7", "635/7", less))).isEqualTo(new Proposal.Classified(below));
    }

    private static Dossier sevenMonths(String six, String last, String less) {
        List<PeriodScore> scores = new ArrayList<>();
        for (EvaluationPeriod month : EvaluationPeriod.year(2026).months()) {
            String total = scores.size() == 6 ? last : six;
            Observation<Points> score = scores.size() < 7
                    ? Observation.given(Points.of(number(total).minus(number(less))))
                    : Observation.excused(Gap.ON_LEAVE);
            scores.add(new PeriodScore(month, score, ImmutableMap.of(), "test"));
        }
        return year("0").withShorter(scores);
    }

    @Test
    void what_would_be_shown_as_90_is_not_90() {
        Scorecard month = ENGINE.score(withLine(staff("29.996"), "7", "6", 0, 0));
        Scorecard year = ENGINE.score(year("89.996"));

        assertThat(month.total()).isEqualTo(points("89.996"));
        assertThat(Points.parse("89.996").toDecimalText(2))
                .isEqualTo("89.99"); // cut off, so that it agrees with the class
        assertThat(month.proposal()).isEqualTo(new Proposal.Indicative(Classification.GOOD));
        assertThat(year.proposal()).isEqualTo(new Proposal.Classified(Classification.GOOD));
    }

    // ---- declared stages
    // ----------------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        // 5/8 = 0.625 lies in the middle: 30 + 70 x 0.62 = 73.4, 30 + 70 x 0.63 = 74.1
        "5, ratio 0.01 down,      0.62, 73.4",
        "5, ratio 0.01 up,        0.63, 74.1",
        "5, ratio 0.01 half-up,   0.63, 74.1",
        "5, ratio 0.01 half-even, 0.62, 73.4",
        // 3/8 = 0.375: the even neighbour is the upper one: 30 + 70 x 0.38 = 56.6
        "3, ratio 0.01 down,      0.37, 55.9",
        "3, ratio 0.01 half-even, 0.38, 56.6",
        // a step that is no decimal: 5/8 lies between 7/12 and 8/12, and 7.5 twelfths in the middle
        "5, ratio 1/12 half-up,   2/3,  230/3",
        "5, ratio 1/12 down,      7/12, 425/6",
        "5, none,                 5/8,  295/4"
    })
    void a_ratio_is_rounded_before_it_enters_the_mean(String delivered, String rounding, String ratio, String total) {
        Scorecard card = engine("score-rounding", rounding).score(withLine(staff("30"), "8", delivered, 0, 0));

        for (String share : List.of("a", "b", "c")) {
            assertThat(card.value(share)).isEqualTo(value(ratio));
        }
        assertThat(card.total()).isEqualTo(points(total)).isEqualTo(card.rawTotal());
        DerivationCheck.assertFollows(card);
    }

    @Test
    void a_ratio_is_cut_at_one_before_it_is_rounded() {
        Scorecard card = engine("score-rounding", "ratio 0.3 down").score(withLine(staff("30"), "8", "13", 0, 0));

        assertThat(card.value("a")).isEqualTo(value("0.9")); // 13/8 is cut at 1, and 1 is three steps and a bit
        DerivationCheck.assertFollows(card);
    }

    @ParameterizedTest
    @CsvSource({
        // 60 points for the work, and general points to the middle between two steps
        "29.985, 0.01 down,      89.98, GOOD",
        "29.985, 0.01 up,        89.99, GOOD",
        "29.985, 0.01 half-up,   89.99, GOOD",
        "29.985, 0.01 half-even, 89.98, GOOD",
        "29.995, 0.01 down,      89.99, GOOD",
        "29.995, 0.01 up,        90,    EXCELLENT",
        "29.995, 0.01 half-up,   90,    EXCELLENT",
        "29.995, 0.01 half-even, 90,    EXCELLENT",
        "29.996, 0.01 half-up,   90,    EXCELLENT",
        "29.996, 0.1 down,       89.9,  GOOD",
        "29.75,  0.5 half-even,  90,    EXCELLENT", // 179.5 steps
        "29.25,  0.5 half-even,  89,    GOOD", // 178.5 steps
        "29.25,  0.5 half-up,    89.5,  GOOD"
    })
    void a_total_is_rounded_for_the_record_and_both_figures_are_kept(
            String general, String rounding, String recorded, Classification level) {
        String raw = number(general).plus(number("60")).toString();
        Scorecard month = engine("score-rounding", "month-as-recorded " + rounding)
                .score(withLine(staff(general), "7", "6", 0, 0));
        Scorecard year = engine("score-rounding", "year " + rounding).score(year(raw));

        for (Scorecard card : List.of(month, year)) {
            assertThat(card.rawTotal()).isEqualTo(points(raw));
            assertThat(card.total()).isEqualTo(points(recorded));
            DerivationCheck.assertFollows(card);
        }
        assertThat(month.proposal()).isEqualTo(new Proposal.Indicative(level));
        assertThat(year.proposal()).isEqualTo(new Proposal.Classified(level));
    }

    @Test
    void a_stage_rounds_nothing_but_its_own_period() {
        Dossier month = withLine(staff("29.996"), "7", "6", 0, 0);

        assertThat(engine("score-rounding", "year 0.01 half-up").score(month).total())
                .isEqualTo(points("89.996"));
        assertThat(engine("score-rounding", "month-as-recorded 0.01 half-up")
                        .score(year("89.996"))
                        .total())
                .isEqualTo(points("89.996"));
    }

    @Test
    void a_year_can_be_recomputed_from_the_twelve_recorded_figures() {
        ScoringEngine engine = engine("score-rounding", "month-as-recorded 0.1 half-up, year 0.01 half-up");
        // 30 + 70 x 71/84 = 89.1666…, recorded as 89.2; 30 + 70 x 6/7 = 90
        String low = engine.score(withLine(staff("30"), "7", "6", 1, 0))
                .total()
                .asOptional()
                .orElseThrow()
                .toString();
        String high = engine.score(withLine(staff("30"), "7", "6", 0, 0))
                .total()
                .asOptional()
                .orElseThrow()
                .toString();
        List<String> recorded = new ArrayList<>(Collections.nCopies(7, low));
        recorded.addAll(Collections.nCopies(5, high));
        Scorecard year = engine.score(year(recorded));

        assertThat(low).isEqualTo("446/5");
        assertThat(year.rawTotal()).isEqualTo(points("5372/60")); // (7 x 89.2 + 5 x 90) / 12 = 1074.4 / 12
        assertThat(year.total()).isEqualTo(points("89.53"));
    }
}
