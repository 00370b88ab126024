package io.github.thuocdo.scoring.consequence;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.outcome.ProposalReason;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How an evaluation came out (kết quả của một kỳ): the class, or why there is none, and whether that is decided or only proposed.
 *
 * <p>Example: 2025, State channel, "not completed", decided on 12/12/2025.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param period  the period
 * @param channel  the channel in which it was given
 * @param standing  what came out
 * @param level  the class, where there is one
 * @param reason  why there is no class; empty where there is one
 * @param decidedOn  the day of the decision; empty while it is only proposed, and where nobody recorded it
 * @param evidence  the id of the result, or of the policy that proposes it
 */
public record Outcome(
        EvaluationPeriod period,
        Channel channel,
        Standing standing,
        Optional<Classification> level,
        Optional<ProposalReason> reason,
        Optional<LocalDate> decidedOn,
        String evidence) {
    /**
     * Checks that a class stands exactly where one was given.
     *
     * @throws IllegalArgumentException if there is a class without a classification, or the other way round
     */
    public Outcome {
        checkArgument(
                level.isPresent() == (standing == Standing.DECIDED_CLASS || standing == Standing.PROPOSED_CLASS),
                "level (%s) of the outcome of %s must be there exactly for a class",
                level,
                period);
    }

    /** What came out of an evaluation. */
    public enum Standing implements Term {
        /** A class that stands on record (đã xếp loại). */
        DECIDED_CLASS,
        /** A class that is only proposed (đề xuất xếp loại). */
        PROPOSED_CLASS,
        /** A score without a class, as of a month or quarter (chỉ có điểm). */
        SCORE,
        /** Not classified by law (không xếp loại). */
        NOT_CLASSIFIED,
        /** Undetermined (chưa xác định). */
        UNDETERMINED,
        /** The authority has to decide first (chờ quyết định). */
        PENDING,
        /** The period is left out (không tính kỳ này). */
        EXCLUDED;

        /** Whether the period was monitored: whoever was left out, or of whom nothing is known, was not. */
        boolean isMonitored() {
            return this == DECIDED_CLASS || this == PROPOSED_CLASS || this == SCORE;
        }

        /** Whether something is still to come. */
        boolean isOpen() {
            return this == UNDETERMINED || this == PENDING;
        }
    }

    /**
     * Returns the outcome that a result on record states.
     *
     * @param result  the result
     * @return the outcome: a class that stands, or a score
     */
    public static Outcome of(Result result) {
        return new Outcome(
                result.period(),
                result.channel(),
                result.classification().isPresent() ? Standing.DECIDED_CLASS : Standing.SCORE,
                result.classification(),
                Optional.empty(),
                result.decision().map(decision -> decision.on()),
                result.id());
    }

    /**
     * Returns the outcome that the rules propose.
     *
     * @param period  the period
     * @param channel  the channel of the policy
     * @param proposal  the proposal
     * @param policy  the id of the policy that proposes it
     * @return the outcome; an indicative range is a score
     */
    public static Outcome proposed(EvaluationPeriod period, Channel channel, Proposal proposal, String policy) {
        return new Outcome(
                period,
                channel,
                standing(proposal),
                proposal.classified(),
                proposal.whyNoClass(),
                Optional.empty(),
                policy);
    }

    static Standing standing(Proposal proposal) {
        return switch (proposal.state()) {
            case CLASSIFIED -> Standing.PROPOSED_CLASS;
            case INDICATIVE -> Standing.SCORE;
            case NOT_CLASSIFIED -> Standing.NOT_CLASSIFIED;
            case UNDETERMINED -> Standing.UNDETERMINED;
            case PENDING -> Standing.PENDING;
            case EXCLUDED -> Standing.EXCLUDED;
        };
    }
}
