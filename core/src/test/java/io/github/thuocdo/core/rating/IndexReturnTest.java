package io.github.thuocdo.core.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.rating.IndexNode.Content;
import io.github.thuocdo.core.rating.IndexNode.Criterion;
import io.github.thuocdo.core.rating.IndexNode.Field;
import io.github.thuocdo.core.rating.IndexNode.Way;
import io.github.thuocdo.core.unit.UnitId;
import org.junit.jupiter.api.Test;

class IndexReturnTest {

    private static final Criterion DISCIPLINE = criterion("discipline", Way.APPRAISAL);
    private static final Criterion SATISFACTION = criterion("satisfaction", Way.SURVEY);

    private static Criterion criterion(String name, Way way) {
        return new Criterion(name, Fraction.ONE, Fraction.of(2), Content.BASIC, way);
    }

    private static Field field(IndexNode... parts) {
        return new Field("reform", Fraction.ONE, ImmutableList.copyOf(parts));
    }

    private static IndexReturn.Line line(Observation<Fraction> self, Observation<Fraction> counted) {
        return new IndexReturn.Line(self, counted, Source.of("Thẩm định"));
    }

    private static IndexReturn returned(IndexNode index, ImmutableMap<String, IndexReturn.Line> lines) {
        return new IndexReturn(index, Subject.of(UnitId.of("q1")), EvaluationPeriod.year(2026), lines);
    }

    private static Observation<Fraction> points(String number) {
        return Observation.given(Fraction.parse(number));
    }

    @Test
    void a_code_stands_once_however_deep() {
        assertThat(field(DISCIPLINE, SATISFACTION).criteria()).containsExactly(DISCIPLINE, SATISFACTION);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> field(DISCIPLINE, new Field("deeper", Fraction.ONE, ImmutableList.of(DISCIPLINE))))
                .withMessage("code (discipline) must stand once in the index");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> field())
                .withMessage("field (reform) of an index must have a part");
    }

    @Test
    void weights_and_points_are_above_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Criterion("a", Fraction.ZERO, Fraction.ONE, Content.BASIC, Way.APPRAISAL))
                .withMessage("weight (0) of a must be above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Criterion("a", Fraction.ONE, Fraction.ZERO, Content.PENALTY, Way.APPRAISAL))
                .withMessage("most points (0) of a must be above 0");
    }

    @Test
    void a_return_answers_its_index() {
        IndexReturn.Line full = line(points("2"), points("3/2"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> returned(field(DISCIPLINE, SATISFACTION), ImmutableMap.of("discipline", full)))
                .withMessage("return of q1 must have a line for every criterion of the index reform and for no other");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        returned(field(DISCIPLINE), ImmutableMap.of("discipline", line(points("2.1"), points("3/2")))))
                .withMessage("points (21/10) of discipline must be from 0 to 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> returned(field(SATISFACTION), ImmutableMap.of("satisfaction", full)))
                .withMessage("criterion (satisfaction) is found by a survey and must have no self-score");
    }
}
