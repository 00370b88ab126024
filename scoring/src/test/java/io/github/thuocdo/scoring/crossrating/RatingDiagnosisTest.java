package io.github.thuocdo.scoring.crossrating;

import static io.github.thuocdo.scoring.crossrating.RatingRounds.amongOneAnother;
import static io.github.thuocdo.scoring.crossrating.RatingRounds.column;
import static io.github.thuocdo.scoring.crossrating.RatingRounds.conflict;
import static io.github.thuocdo.scoring.crossrating.RatingRounds.rater;
import static io.github.thuocdo.scoring.crossrating.RatingRounds.round;
import static io.github.thuocdo.scoring.crossrating.RatingRounds.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.rating.RatingRound;
import io.github.thuocdo.scoring.crossrating.Coefficient.Known;
import io.github.thuocdo.scoring.crossrating.Coefficient.NotBorne;
import io.github.thuocdo.scoring.crossrating.Coefficient.Why;
import io.github.thuocdo.scoring.crossrating.RatingDiagnosis.Minimum;
import io.github.thuocdo.scoring.crossrating.RatingDiagnosis.RatedPair;
import io.github.thuocdo.scoring.crossrating.RatingDiagnosis.RaterProfile;
import io.github.thuocdo.scoring.json.ThuocdoJson;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RatingDiagnosisTest {

    private static final Minimum TWO = new Minimum(2, 2);

    /** Shrout and Fleiss, Intraclass correlations: uses in assessing rater reliability, Psychological Bulletin 86 (1979), table 2: six targets, four judges. */
    private static final RatingRound SHROUT_FLEISS = table("9 6 8 7 10 6", "2 1 4 1 5 2", "5 3 6 2 6 4", "8 2 8 6 9 7");

    /** Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section C: four observers, twelve units, seven of 48 values missing. */
    private static final RatingRound KRIPPENDORFF = table(
            "1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 .");

    private static RatingDiagnosis of(RatingRound round) {
        return RatingDiagnosis.of(round, TWO);
    }

    private static Coefficient not(Why why) {
        return new NotBorne(why);
    }

    private static Coefficient known(String value) {
        return new Known(Fraction.parse(value));
    }

    private static String rounded(Coefficient coefficient, int places) {
        return coefficient
                .asOptional()
                .orElseThrow()
                .toBigDecimal(places, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static RaterProfile profile(RatingRound round, int number) {
        return of(round).raters().stream()
                .filter(profile -> profile.rater().equals(rater(number)))
                .findFirst()
                .orElseThrow();
    }

    // ---- published values

    /** Table 4 of the same article. */
    @ParameterizedTest
    @CsvSource({
        "ONE_WAY_SINGLE, 0.17",
        "AGREEMENT_SINGLE, 0.29",
        "CONSISTENCY_SINGLE, 0.71",
        "ONE_WAY_AVERAGE, 0.44",
        "AGREEMENT_AVERAGE, 0.62",
        "CONSISTENCY_AVERAGE, 0.91"
    })
    void intraclass_correlations_are_those_of_shrout_and_fleiss(IntraclassForm form, String published) {
        assertThat(rounded(of(SHROUT_FLEISS).intraclass().get(form), 2)).isEqualTo(published);
    }

    /** The values for the example in the same paper. */
    @ParameterizedTest
    @CsvSource({"NOMINAL, 0.743", "ORDINAL, 0.815", "INTERVAL, 0.849"})
    void alpha_with_missing_values_is_that_of_krippendorff(AlphaScale scale, String published) {
        assertThat(rounded(of(KRIPPENDORFF).alpha().get(scale), 3)).isEqualTo(published);
    }

    // ---- what the ratings do not bear

    /** B = 0, W = 2, E = 4, J = 0: the quotients would be 2 and 0 / 0. */
    @Test
    void raters_who_contradict_one_another_tell_no_subjects_apart_and_agree_by_no_more_than_1() {
        RatingDiagnosis diagnosis = of(table("1 3", "3 1"));

        assertThat(diagnosis.intraclass())
                .containsEntry(IntraclassForm.ONE_WAY_SINGLE, known("-1"))
                .containsEntry(IntraclassForm.CONSISTENCY_SINGLE, known("-1"))
                .containsEntry(IntraclassForm.ONE_WAY_AVERAGE, not(Why.NOT_TOLD_APART))
                .containsEntry(IntraclassForm.CONSISTENCY_AVERAGE, not(Why.NOT_TOLD_APART))
                .containsEntry(IntraclassForm.AGREEMENT_SINGLE, not(Why.NOT_TOLD_APART))
                .containsEntry(IntraclassForm.AGREEMENT_AVERAGE, not(Why.NOT_TOLD_APART));
    }

    @Test
    void a_stricter_rater_of_subjects_that_are_all_the_same_to_both_leaves_no_single_mark() {
        assertThat(of(table("1 1", "3 3")).intraclass())
                .containsEntry(IntraclassForm.CONSISTENCY_SINGLE, not(Why.NOT_TOLD_APART))
                .containsEntry(IntraclassForm.AGREEMENT_AVERAGE, known("0"));
    }

    @Test
    void not_everybody_rated_everybody_is_said_where_that_is_needed() {
        assertThat(of(KRIPPENDORFF).intraclass().values()).containsOnly(not(Why.INCOMPLETE));
    }

    @Test
    void each_subject_with_raters_of_its_own_bears_the_one_way_forms_alone() {
        RatingDiagnosis diagnosis = of(table("9 . .", "8 . .", ". 5 .", ". 6 .", ". . 2", ". . 1"));

        assertThat(diagnosis.islands()).isEqualTo(3);
        // between: means 17/2, 11/2, 3/2: B = 74/3; within: W = 1/2
        assertThat(diagnosis.intraclass().get(IntraclassForm.ONE_WAY_SINGLE)).isEqualTo(known("145/151"));
        assertThat(diagnosis.intraclass().get(IntraclassForm.ONE_WAY_AVERAGE)).isEqualTo(known("145/148"));
        assertThat(diagnosis.intraclass().get(IntraclassForm.AGREEMENT_SINGLE)).isEqualTo(not(Why.NOT_CONNECTED));
        assertThat(diagnosis.alpha().values()).containsOnly(not(Why.NOT_CONNECTED));
        assertThat(diagnosis.raters()).extracting(RaterProfile::severity).containsOnly(not(Why.NOT_CONNECTED));
    }

    @Test
    void subjects_with_one_rating_say_nothing_of_agreement() {
        RatingDiagnosis alone = of(table("1 2 3 4", "1 2 . ."));
        RatingDiagnosis without = of(table("1 2", "1 2"));

        assertThat(alone.alpha()).isEqualTo(without.alpha());
        assertThat(RatingDiagnosis.of(table("1 2 3 4", "1 2 . ."), new Minimum(2, 3))
                        .alpha()
                        .values())
                .containsOnly(not(Why.TOO_FEW_SUBJECTS));
    }

    @Test
    void below_the_minimum_nothing_is_said() {
        RatingDiagnosis diagnosis = RatingDiagnosis.of(SHROUT_FLEISS, new Minimum(5, 7));

        assertThat(diagnosis.alpha().values()).containsOnly(not(Why.TOO_FEW_RATERS));
        assertThat(diagnosis.intraclass().values()).containsOnly(not(Why.TOO_FEW_RATERS));
        assertThat(diagnosis.raters()).extracting(RaterProfile::severity).containsOnly(not(Why.TOO_FEW_RATERS));
        assertThat(diagnosis.raters()).extracting(RaterProfile::range).containsOnly(not(Why.TOO_FEW_SUBJECTS));
        assertThat(of(round(List.of())).raters()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Minimum(1, 2))
                .withMessage("raters (1) must be at least 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Minimum(2, 1))
                .withMessage("subjects (1) must be at least 2");
    }

    @Test
    void where_all_is_the_same_there_is_nothing_to_agree_on() {
        RatingDiagnosis diagnosis = of(table("5 5 5", "5 5 5"));

        assertThat(diagnosis.alpha().values()).containsOnly(not(Why.NO_SPREAD));
        assertThat(diagnosis.intraclass().values()).containsOnly(not(Why.NO_SPREAD));
        assertThat(diagnosis.raters()).allMatch(RaterProfile::identical);
    }

    @ParameterizedTest
    @EnumSource(IntraclassForm.class)
    void full_agreement_is_one(IntraclassForm form) {
        assertThat(of(table("1 2 3", "1 2 3")).intraclass().get(form)).isEqualTo(known("1"));
    }

    // ---- raters

    @Test
    void a_strict_rater_is_below_the_others_about_the_same_subjects() {
        RatingRound round = table("8 6 4", "8 6 4", "5 3 1");

        assertThat(profile(round, 2).severity()).isEqualTo(known("-3"));
        assertThat(profile(round, 0).severity()).isEqualTo(known("3/2"));
    }

    @Test
    void a_rater_of_weak_subjects_is_not_strict() {
        RatingRound round = table("9 9 2 2", "9 9 . .", ". . 2 2");

        assertThat(profile(round, 2).severity()).isEqualTo(known("0"));
    }

    @Test
    void spread_is_the_range_and_the_variance() {
        RatingRound round = table("2 4 9", "5 5 5");

        assertThat(profile(round, 0).range()).isEqualTo(known("7"));
        assertThat(profile(round, 0).variance()).isEqualTo(known("13")); // (9 + 1 + 16) / 2
        assertThat(profile(round, 1).range()).isEqualTo(known("0"));
        assertThat(profile(round, 1).identical()).isTrue();
        assertThat(profile(round, 0).identical()).isFalse();
    }

    @Test
    void one_rating_is_not_called_identical() {
        assertThat(profile(table("5 .", "4 6"), 0).identical()).isFalse();
    }

    @Test
    void ratings_with_a_conflict_are_no_part_of_it() {
        RatingRound round = table("8 6", "8 6", "1 1");

        assertThat(of(round(round.ratings(), conflict(rater(2), column(0)), conflict(rater(2), column(1))))
                        .raters())
                .extracting(RaterProfile::rater)
                .containsExactly(rater(0), rater(1));
    }

    // ---- pairs

    private static final RatingRound FRIENDS = amongOneAnother("- 10 5 5", "10 - 5 5", "5 5 - 5", "5 5 5 -");

    @Test
    void two_who_favour_one_another_are_told() {
        assertThat(of(FRIENDS).mutualFavours(Fraction.of(2)))
                .containsExactly(new RatedPair(rater(0), rater(1), Fraction.of(5), Fraction.of(5)));
        assertThat(of(FRIENDS).mutualFavours(Fraction.of(5))).isEmpty();
        assertThat(of(FRIENDS).pairs()).hasSize(6);
    }

    @Test
    void a_favour_that_is_not_returned_is_none() {
        assertThat(of(amongOneAnother("- 10 5 5", "5 - 5 5", "5 5 - 5", "5 5 5 -"))
                        .mutualFavours(Fraction.ZERO))
                .isEmpty();
    }

    @Test
    void a_pair_that_nobody_else_rated_is_compared_with_nobody() {
        assertThat(of(amongOneAnother("- 10", "10 -")).pairs()).isEmpty();
    }

    @Test
    void a_diagnosis_changes_no_aggregate() {
        Aggregation median = new Aggregation(AggregationMethod.Plain.MEAN, 2);

        assertThat(((Aggregate.Determined)
                                median.of(FRIENDS, rater(1).asSubject().orElseThrow()))
                        .value())
                .as("the favour is told and not corrected")
                .isEqualTo(Fraction.parse("20/3"));
    }

    @Test
    void a_diagnosis_travels_as_json() {
        RatingDiagnosis diagnosis = of(KRIPPENDORFF);

        assertThat(ThuocdoJson.read(ThuocdoJson.write(diagnosis), RatingDiagnosis.class))
                .isEqualTo(diagnosis);
        assertThat(diagnosis.alpha()).isInstanceOf(ImmutableMap.class);
    }
}
