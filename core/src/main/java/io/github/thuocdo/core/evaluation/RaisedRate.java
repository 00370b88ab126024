package io.github.thuocdo.core.evaluation;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.unit.UnitId;
import java.io.Serializable;

/**
 * The authority's decision to raise the share of "excellent" for an organization with outstanding achievements (Decree 335/2025, Art
 * 20.5b). It is a decision with a rate; the organization's own class does not raise anything.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param agency  the organization
 * @param year  the year
 * @param rate  the rate; the policy says between which limits
 * @param decision  the decision
 */
public record RaisedRate(UnitId agency, EvaluationPeriod year, Fraction rate, Decision decision)
        implements Serializable {
    /**
     * Checks that nothing is null.
     *
     * @param agency  the organization
     * @param year  the year
     * @param rate  the rate; the policy says between which limits
     * @param decision  the decision
     */
    public RaisedRate {
        requireNonNull(agency, "agency");
        requireNonNull(year, "year");
        requireNonNull(rate, "rate");
        requireNonNull(decision, "decision");
    }
}
