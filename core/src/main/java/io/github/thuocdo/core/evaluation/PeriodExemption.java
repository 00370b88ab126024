package io.github.thuocdo.core.evaluation;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.text.RecordStyle;
import io.github.thuocdo.core.validity.Term;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * The decision of an authority that a period of one person, organization or collective can no longer be rated by anybody (quyết định về kỳ
 * không còn ai đánh giá được), such as the months at an agency that has been dissolved.
 *
 * <p>The period then is lawfully without a score and enters no mean. It is said of one subject and by a decision; it is no reading of the law
 * for all. A score that there is stands all the same.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param subject  of whom it is decided
 * @param period  the period; the shorter ones within it are meant, too
 * @param reason  why nobody can rate it
 * @param decision  the decision
 * @param channel  the channel
 */
@RecordStyle
@Value.Builder
public record PeriodExemption(
        Subject subject, EvaluationPeriod period, Reason reason, Decision decision, Channel channel)
        implements Serializable {
    /** Checks that nothing is null. */
    public PeriodExemption {
        requireNonNull(subject, "subject");
        requireNonNull(period, "period");
        requireNonNull(reason, "reason");
        requireNonNull(decision, "decision");
        requireNonNull(channel, "channel");
    }

    /** Why nobody can rate a period any more. */
    public enum Reason implements Term {
        /** The agency that had to rate it was dissolved (cơ quan cũ đã giải thể). */
        AGENCY_DISSOLVED,
        /** The records on which a rating would rest are lost (hồ sơ không còn). */
        RECORDS_LOST;
    }

    /**
     * Starts an exemption.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an exemption of parts that are named; those that may be missing may be left out. */
    public static final class Builder extends PeriodExemptionBuilder {
        Builder() {}
    }
}
