package io.github.thuocdo.scoring.assembly;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.FigureFinding;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.dossier.PeriodScore;
import java.util.Optional;

/**
 * A total or class that somebody gave for a subject and a period.
 *
 * @param judge  the unit that judged; empty for the present agency
 * @param total  the total; empty for a class alone
 * @param classification  the class; empty for a total alone, and where such a period has no class
 * @param elements  the parts of the total, where they are known
 * @param source  where it comes from
 */
record Judged(
        Optional<UnitId> judge,
        Optional<Points> total,
        Optional<Classification> classification,
        ImmutableMap<String, Fraction> elements,
        Source source) {

    /** Whether a score has a total or a class, and so judges. */
    static boolean isOne(PeriodScore score) {
        return score.total().isGiven() || score.classification().isGiven();
    }

    /** A score of the present agency. */
    static Judged of(PeriodScore score) {
        return new Judged(
                Optional.empty(),
                score.total().asOptional(),
                score.classification().asOptional(),
                score.elements(),
                score.source());
    }

    /** Whether two judgements differ in something that both of them say. */
    boolean contradicts(Judged other) {
        return differ(total, other.total) || differ(classification, other.classification);
    }

    private static <T> boolean differ(Optional<T> one, Optional<T> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    /** What was judged, for a finding. */
    FigureFinding.Stated stated() {
        return new FigureFinding.Stated(total.map(Points::value), classification);
    }
}
