package io.github.thuocdo.core.evaluation;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.PerCent;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.text.RecordStyle;
import io.github.thuocdo.core.unit.UnitId;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * The authority's decision to raise the share of "excellent" for an organization with outstanding achievements (Decree 335/2025, Art
 * 20.5b), or among the organizations that an authority recognises (Art 8.5). It is a decision with a rate; the organization's own class does
 * not raise anything.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param agency  the organization, or the authority that recognises organizations
 * @param period  the period, such as the year
 * @param rate  the rate; the policy says between which limits
 * @param decision  the decision
 * @param channel  the channel in which it was taken
 * @param of  among which kind of subject the share is counted
 */
@RecordStyle
@Value.Builder
public record RaisedRate(
        UnitId agency,
        EvaluationPeriod period,
        @PerCent Fraction rate,
        Decision decision,
        Channel channel,
        Subject.Kind of)
        implements Serializable {
    /** Checks that nothing is null. */
    public RaisedRate {
        requireNonNull(agency, "agency");
        requireNonNull(period, "period");
        requireNonNull(rate, "rate");
        requireNonNull(decision, "decision");
        requireNonNull(channel, "channel");
        requireNonNull(of, "of");
    }

    /**
     * Makes the decision for the people of an agency in the State's channel.
     *
     * @param agency  the organization
     * @param period  the period, such as the year
     * @param rate  the rate; the policy says between which limits
     * @param decision  the decision
     */
    public RaisedRate(UnitId agency, EvaluationPeriod period, Fraction rate, Decision decision) {
        this(agency, period, rate, decision, Channel.CIVIL_SERVICE, Subject.Kind.PERSON);
    }

    /**
     * Starts a raised rate.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a raised rate of parts that are named; those that may be missing may be left out. */
    public static final class Builder extends RaisedRateBuilder {
        Builder() {}
    }
}
