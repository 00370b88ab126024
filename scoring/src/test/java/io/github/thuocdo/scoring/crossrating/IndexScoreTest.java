package io.github.thuocdo.scoring.crossrating;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.AbsenceReason;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.rating.IndexNode;
import io.github.thuocdo.core.rating.IndexNode.Content;
import io.github.thuocdo.core.rating.IndexNode.Criterion;
import io.github.thuocdo.core.rating.IndexNode.Field;
import io.github.thuocdo.core.rating.IndexNode.Way;
import io.github.thuocdo.core.rating.IndexReturn;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.json.ThuocdoJson;
import org.junit.jupiter.api.Test;

class IndexScoreTest {

    private static final Source APPRAISAL = Source.of("Hội đồng thẩm định");
    private static final Observation<Fraction> NONE = Observation.notDue();
    private static final IndexNode INDEX = new Field(
            "reform",
            Fraction.ONE,
            ImmutableList.of(
                    new Field(
                            "steering",
                            Fraction.of(2),
                            ImmutableList.of(
                                    criterion("plan", "1", "3", Content.BASIC, Way.APPRAISAL),
                                    criterion("discipline", "1/2", "4", Content.BASIC, Way.APPRAISAL),
                                    criterion("initiative", "1", "1", Content.BONUS, Way.APPRAISAL),
                                    criterion("late", "1", "2", Content.PENALTY, Way.APPRAISAL))),
                    criterion("satisfaction", "1", "10", Content.BASIC, Way.SURVEY)));

    private static Criterion criterion(String name, String weight, String most, Content content, Way way) {
        return new Criterion(name, Fraction.parse(weight), Fraction.parse(most), content, way);
    }

    private static Observation<Fraction> points(String number) {
        return Observation.given(Fraction.parse(number));
    }

    private static ImmutableMap<String, IndexReturn.Line> lines(Observation<Fraction> satisfaction) {
        return ImmutableMap.of(
                "plan", new IndexReturn.Line(points("3"), points("2"), APPRAISAL),
                "discipline", new IndexReturn.Line(points("4"), points("3"), APPRAISAL),
                "initiative", new IndexReturn.Line(points("1"), points("0.5"), APPRAISAL),
                "late", new IndexReturn.Line(points("0"), points("1"), APPRAISAL),
                "satisfaction", new IndexReturn.Line(NONE, satisfaction, Source.of("Khảo sát")));
    }

    private static IndexReturn returned(Observation<Fraction> satisfaction) {
        return new IndexReturn(INDEX, Subject.of(UnitId.of("q1")), EvaluationPeriod.year(2026), lines(satisfaction));
    }

    @Test
    void a_tree_adds_up_with_its_weights_its_bonus_and_its_penalty() {
        IndexScore score = IndexScore.of(returned(points("8.5")));

        // steering: 2 + 3/2 + 1/2 - 1 = 3 of 3 + 4/2 = 5, twice; and the survey
        assertThat(score.of("steering").orElseThrow().counted()).contains(Fraction.of(3));
        assertThat(score.of("steering").orElseThrow().most()).isEqualTo(Fraction.of(5));
        assertThat(score.counted()).contains(Fraction.parse("14.5"));
        assertThat(score.most()).isEqualTo(Fraction.of(20));
        assertThat(score.missing()).isEmpty();
    }

    @Test
    void the_self_score_knows_no_survey_and_is_told_beside_the_appraisal() {
        IndexScore score = IndexScore.of(returned(points("8.5")));

        assertThat(score.self()).contains(Fraction.of(12)); // 2 x (3 + 2 + 1)
        assertThat(score.of("steering").orElseThrow().correction()).contains(Fraction.of(-3));
        assertThat(score.correction()).as("with a survey in it").isEmpty();
        assertThat(score.of("satisfaction").orElseThrow().self()).isEmpty();
        assertThat(score.of("no such criterion")).isEmpty();
    }

    @Test
    void what_is_lacking_is_named_and_is_no_zero() {
        Observation<Fraction> later = Observation.withheld(new AbsenceReason.InWords("khảo sát lại"));
        IndexScore score = IndexScore.of(returned(later));

        assertThat(score.counted()).isEmpty();
        assertThat(score.missing()).containsExactly("satisfaction");
        assertThat(score.of("steering").orElseThrow().counted()).contains(Fraction.of(3));
        assertThat(score.suppliedShare(APPRAISAL)).isEmpty();
    }

    @Test
    void the_share_of_the_full_score_is_a_figure_for_whoever_heads_the_unit() {
        assertThat(IndexScore.of(returned(points("8.5"))).suppliedShare(APPRAISAL))
                .contains(new Supplied(Fraction.parse("29/40"), APPRAISAL));
    }

    @Test
    void a_return_and_its_score_travel_as_json() {
        IndexReturn given = returned(points("8.5"));
        IndexScore score = IndexScore.of(given);

        assertThat(ThuocdoJson.read(ThuocdoJson.write(given), IndexReturn.class))
                .isEqualTo(given);
        assertThat(ThuocdoJson.read(ThuocdoJson.write(score), IndexScore.class)).isEqualTo(score);
    }
}
