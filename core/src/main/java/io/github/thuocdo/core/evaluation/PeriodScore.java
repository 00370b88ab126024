package io.github.thuocdo.core.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.period.EvaluationPeriod;
import java.io.Serializable;

/**
 * What a shorter period brings to a longer one (điểm của kỳ ngắn hơn): its score, or the reason why it has none.
 *
 * <p>The observation says what kind of gap there is: <em>excused</em> for lawful leave or days out of service, <em>not applicable</em>
 * for a period that the policy leaves out, <em>not due</em> for one that is not over, <em>not rated</em> for one that should have been
 * rated.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param period  the shorter period
 * @param total  its total
 * @param elements  the parts of the total that are known, by element
 * @param source  who judged it
 * @param classification  its class, or why there is none; not applicable where such a period has no class
 */
public record PeriodScore(
        EvaluationPeriod period,
        Observation<Points> total,
        ImmutableMap<String, Fraction> elements,
        String source,
        Observation<Classification> classification)
        implements Serializable {

    /** The reason for which a month under Decree 335/2025 has no class. */
    public static final String NO_CLASS = "period-has-no-class";

    /** The reason of a gap that the law itself excepts from the mean: leave under Decree 335/2025, Art 11.2. */
    public static final String ON_LEAVE = "on-leave";

    /** The reason of a gap before the person entered or after the person left the service. */
    public static final String NOT_IN_SERVICE = "not-in-service";

    /** The reason of a gap that ended before the unit had issued its regulation. */
    public static final String BEFORE_REGULATION = "before-regulation";

    /** The reason of a gap in which the person was present too little to be scored. */
    public static final String NOT_PRESENT = "not-present";

    /**
     * Checks that nothing is null.
     *
     * @param period  the shorter period
     * @param total  its total
     * @param elements  the parts of the total that are known, by element
     * @param source  who judged it
     * @param classification  its class, or why there is none; not applicable where such a period has no class
     */
    public PeriodScore {
        requireNonNull(period, "period");
        requireNonNull(total, "total");
        requireNonNull(elements, "elements");
        requireNonNull(source, "source");
        requireNonNull(classification, "classification");
    }

    /**
     * Makes the score of a period that has no class.
     *
     * @param period  the shorter period
     * @param total  its total
     * @param elements  the parts of the total that are known, by element
     * @param source  who judged it
     */
    public PeriodScore(
            EvaluationPeriod period,
            Observation<Points> total,
            ImmutableMap<String, Fraction> elements,
            String source) {
        this(period, total, elements, source, noClass());
    }

    /**
     * Returns what stands for the class where such a period has none.
     *
     * @return not applicable
     */
    public static Observation<Classification> noClass() {
        return Observation.notApplicable(NO_CLASS);
    }
}
