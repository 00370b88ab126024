package io.github.thuocdo.scoring.assembly;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.scoring.dossier.PeriodScore;
import java.io.Serializable;
import java.util.Map;

/**
 * What was computed from the same register before and enters a dossier (kết quả đã tính trước đó). A result on record wins over it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param managed  the totals of the same period for people under the leader's management; others may be among them
 * @param shorter  the scores of the shorter periods
 */
public record Computed(
        ImmutableMap<CadreId, Observation<Points>> managed, ImmutableMap<EvaluationPeriod, PeriodScore> shorter)
        implements Serializable {

    /** Nothing was computed before. */
    public static final Computed NOTHING = new Computed(ImmutableMap.of(), ImmutableMap.of());

    /**
     * Returns what was computed for people under management.
     *
     * @param managed  the totals by person
     * @return that, and nothing else
     */
    public static Computed managed(Map<CadreId, Observation<Points>> managed) {
        return new Computed(ImmutableMap.copyOf(managed), ImmutableMap.of());
    }

    /**
     * Returns what was computed for shorter periods.
     *
     * @param shorter  the scores by period
     * @return that, and nothing else
     */
    public static Computed shorter(Map<EvaluationPeriod, PeriodScore> shorter) {
        return new Computed(ImmutableMap.of(), ImmutableMap.copyOf(shorter));
    }

    /**
     * Returns the same, and what was computed for shorter periods.
     *
     * @param scores  the scores by period
     * @return both
     */
    public Computed withShorter(Map<EvaluationPeriod, PeriodScore> scores) {
        return new Computed(managed, ImmutableMap.copyOf(scores));
    }
}
