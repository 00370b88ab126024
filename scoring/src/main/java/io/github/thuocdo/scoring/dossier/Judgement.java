package io.github.thuocdo.scoring.dossier;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.evaluation.PeriodScore;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.unit.UnitId;
import java.util.Optional;

/**
 * A total that somebody gave for a person and a period.
 *
 * @param judge  the unit that judged; empty for the present agency
 * @param total  the total
 * @param elements  its parts, where they are known
 * @param source  where it comes from
 */
record Judgement(Optional<UnitId> judge, Points total, ImmutableMap<String, Fraction> elements, String source) {

    /** A result on record that has a total. */
    static Judgement of(Result result) {
        return new Judgement(result.judgedBy(), result.total().orElseThrow(), result.elements(), result.source());
    }

    /** A score of the present agency; empty when it has no total. */
    static Optional<Judgement> of(PeriodScore score) {
        return score.total() instanceof Observation.Given<Points> given
                ? Optional.of(new Judgement(Optional.empty(), given.value(), score.elements(), score.source()))
                : Optional.empty();
    }

    PeriodScore of(EvaluationPeriod period) {
        return new PeriodScore(period, Observation.given(total), elements, source);
    }
}
