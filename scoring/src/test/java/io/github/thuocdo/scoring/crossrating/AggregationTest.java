package io.github.thuocdo.scoring.crossrating;

import static io.github.thuocdo.scoring.crossrating.RatingRounds.as;
import static io.github.thuocdo.scoring.crossrating.RatingRounds.column;
import static io.github.thuocdo.scoring.crossrating.RatingRounds.conflict;
import static io.github.thuocdo.scoring.crossrating.RatingRounds.mark;
import static io.github.thuocdo.scoring.crossrating.RatingRounds.rater;
import static io.github.thuocdo.scoring.crossrating.RatingRounds.round;
import static io.github.thuocdo.scoring.crossrating.RatingRounds.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.rating.Rating;
import io.github.thuocdo.core.rating.RatingRound;
import io.github.thuocdo.scoring.crossrating.Aggregate.LeftOut;
import io.github.thuocdo.scoring.crossrating.Aggregate.WhyLeftOut;
import io.github.thuocdo.scoring.crossrating.Aggregate.WhyNone;
import io.github.thuocdo.scoring.crossrating.AggregationMethod.Plain;
import io.github.thuocdo.scoring.crossrating.AggregationMethod.Trimmed;
import io.github.thuocdo.scoring.crossrating.AggregationMethod.WeightedCouncil;
import io.github.thuocdo.scoring.json.ThuocdoJson;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AggregationTest {

    private static final Subject LAN = column(0);
    private static final WeightedCouncil COUNCIL = new WeightedCouncil(
            ImmutableMap.of("lãnh đạo", Fraction.of(3, 5), "đồng nghiệp", Fraction.of(2, 5)), Plain.MEAN);

    private static Aggregate of(AggregationMethod method, int minimum, RatingRound round) {
        return new Aggregation(method, minimum).of(round, LAN);
    }

    private static Fraction value(Aggregate aggregate) {
        return ((Aggregate.Determined) aggregate).value();
    }

    private static WhyNone why(Aggregate aggregate) {
        return ((Aggregate.Refused) aggregate).why();
    }

    private static List<Fraction> numbers(String text) {
        return Arrays.stream(text.split(" ")).map(Fraction::parse).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "6 7 11,       8,    7,    31/4",
        "7,            7,    7,    7",
        "1 2 3 10,     4,    5/2,  11/4",
        "0 0 1/3,      1/9,  0,    1/12"
    })
    void the_methods_are_exact(String marks, String mean, String median, String hodgesLehmann) {
        assertThat(Plain.MEAN.of(numbers(marks))).isEqualTo(Fraction.parse(mean));
        assertThat(Plain.MEDIAN.of(numbers(marks))).isEqualTo(Fraction.parse(median));
        assertThat(Plain.HODGES_LEHMANN.of(numbers(marks))).isEqualTo(Fraction.parse(hodgesLehmann));
    }

    /**
     * Hamilton depression scale factor IV of nine patients before and after a tranquilizer: Hollander and Wolfe, Nonparametric Statistical Methods,
     * table 3.1; the estimate of the effect after less before is −0.46 in their example 3.3, and 0.46 the other way round by {@code wilcox.test} of R.
     */
    @Test
    void the_hodges_lehmann_estimate_is_that_of_hollander_and_wolfe() {
        List<Fraction> before = numbers("1.83 0.50 1.62 2.48 1.68 1.88 1.55 3.06 1.30");
        List<Fraction> after = numbers("0.878 0.647 0.598 2.05 1.06 1.29 1.06 3.14 1.29");
        ImmutableList.Builder<Fraction> effects = ImmutableList.builder();
        for (int patient = 0; patient < before.size(); patient++) {
            effects.add(after.get(patient).minus(before.get(patient)));
        }

        assertThat(Plain.HODGES_LEHMANN.of(effects.build())).isEqualTo(Fraction.parse("-0.46"));
    }

    @ParameterizedTest
    @CsvSource({"1/5, 1 5 5 5 5 5 9, 5", "1/5, 1 5 6 9, 21/4", "0, 1 2 6, 3", "1/3, 1 2 6, 2", "2/5, 1 2 3 4 90, 3"})
    void a_trimmed_mean_leaves_out_whole_marks_at_either_side(String share, String marks, String mean) {
        assertThat(new Trimmed(Fraction.parse(share)).of(numbers(marks))).isEqualTo(Fraction.parse(mean));
    }

    @Test
    void a_share_of_a_half_or_more_and_marks_of_nobody_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Trimmed(Fraction.of(1, 2)))
                .withMessage("share (1/2) must be from 0 to below 1/2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plain.MEAN.of(List.of()))
                .withMessage("marks must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Aggregation(Plain.MEAN, 0))
                .withMessage("minimum (0) must be at least 1");
    }

    @Test
    void what_was_not_given_is_left_out_with_its_reason_and_is_no_zero() {
        Aggregate aggregate = of(Plain.MEAN, 2, table("8", ".", "9"));

        assertThat(value(aggregate)).isEqualTo(Fraction.parse("8.5"));
        assertThat(aggregate.raters()).isEqualTo(2);
        assertThat(aggregate.leftOut()).containsExactly(new LeftOut(rater(1), new WhyLeftOut.Absent(mark("."))));
    }

    @Test
    void a_declared_conflict_is_left_out_with_the_declaration() {
        ImmutableList<Rating> ratings = table("8", "10", "9").ratings();
        Aggregate aggregate = of(Plain.MEAN, 2, round(ratings, conflict(rater(1), LAN)));

        assertThat(value(aggregate)).isEqualTo(Fraction.parse("8.5"));
        assertThat(aggregate.leftOut())
                .containsExactly(new LeftOut(rater(1), new WhyLeftOut.Conflict(conflict(rater(1), LAN))));
        assertThat(value(of(Plain.MEAN, 2, round(ratings, conflict(rater(1), column(1))))))
                .as("a conflict about somebody else changes nothing")
                .isEqualTo(Fraction.of(9));
    }

    @Test
    void without_enough_ratings_there_is_a_reason_and_no_number() {
        assertThat(why(of(Plain.MEAN, 3, table("8", ".", "9")))).isEqualTo(new WhyNone.TooFew(2, 3));
        assertThat(why(of(Plain.MEAN, 1, table(".", ".")))).isEqualTo(new WhyNone.NobodyLeft());
        assertThat(why(of(Plain.MEAN, 1, round(ImmutableList.of())))).isEqualTo(new WhyNone.NobodyRated());
    }

    @Test
    void a_council_weighs_its_capacities_and_gives_the_weight_of_none_away() {
        ImmutableList<Rating> ratings = table("8", "6", "8", "1").ratings();
        Rating leader = as("lãnh đạo", ratings.get(0));
        Rating one = as("đồng nghiệp", ratings.get(1));
        Rating other = as("đồng nghiệp", ratings.get(2));
        Rating stranger = as("khách", ratings.get(3));

        Aggregate aggregate = of(COUNCIL, 3, round(List.of(leader, one, other, stranger)));
        assertThat(value(aggregate)).isEqualTo(Fraction.parse("38/5"));
        assertThat(aggregate.leftOut()).containsExactly(new LeftOut(rater(3), new WhyLeftOut.NoWeight("khách")));
        assertThat(why(of(COUNCIL, 1, round(List.of(one, other))))).isEqualTo(new WhyNone.CapacityMissing("lãnh đạo"));
        assertThat(why(of(COUNCIL, 1, round(List.of(leader, one), conflict(rater(0), LAN)))))
                .isEqualTo(new WhyNone.CapacityMissing("lãnh đạo"));
    }

    @Test
    void weights_that_do_not_add_up_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WeightedCouncil(ImmutableMap.of("a", Fraction.of(1, 2)), Plain.MEAN))
                .withMessage("weights ({a=1/2}) must add up to 1, not 1/2");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new WeightedCouncil(ImmutableMap.of("a", Fraction.of(2), "b", Fraction.of(-1)), Plain.MEAN))
                .withMessage("weight (-1) of b must be above 0");
    }

    @Test
    void a_number_is_supplied_with_the_sheet_and_the_period_as_its_source() {
        Aggregate.Determined aggregate = (Aggregate.Determined) of(Plain.MEDIAN, 1, table("8"));

        assertThat(aggregate.supplied()).isEqualTo(new Supplied(Fraction.of(8), "Phiếu chấm chéo (2026-03)"));
    }

    @Test
    void rounds_and_results_travel_as_json() {
        RatingRound round = round(table("8 5", ". 6", "9 7").ratings(), conflict(rater(2), LAN));

        assertThat(ThuocdoJson.read(ThuocdoJson.write(round), RatingRound.class))
                .isEqualTo(round);
        for (AggregationMethod method : List.of(Plain.MEDIAN, new Trimmed(Fraction.of(1, 5)), COUNCIL)) {
            for (Aggregate aggregate : new Aggregation(method, 2).ofAll(round)) {
                assertThat(ThuocdoJson.read(ThuocdoJson.write(aggregate), Aggregate.class))
                        .isEqualTo(aggregate);
            }
        }
    }
}
