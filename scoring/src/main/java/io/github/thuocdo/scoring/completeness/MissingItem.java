package io.github.thuocdo.scoring.completeness;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.ProposalReason;
import java.io.Serializable;
import java.util.Optional;

/**
 * What is missing of somebody in a round (nội dung còn thiếu).
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface MissingItem extends NoBean, Serializable {

    /** No post is on record for any day of the period, so that nobody knows which agency rates the person. */
    record Post() implements MissingItem {}

    /** No policy of the round is made for the person. */
    record Policy() implements MissingItem {}

    /** The person is in service, and there is nothing of which a scorecard could be made. */
    record Facts() implements MissingItem {}

    /** The person is away throughout the period, and nothing is owed. */
    record NothingOwed() implements MissingItem {}

    /**
     * There is a scorecard, and something is lacking for a score or a class.
     *
     * @param reason  what is lacking, or the rule that waits for a decision or a fact
     * @param waiting  what was found when that rule was considered; empty where no rule waits
     */
    record Lacking(ProposalReason reason, Optional<Consideration> waiting) implements MissingItem {
        /** Checks that nothing is null. */
        public Lacking {
            requireNonNull(reason, "reason");
            requireNonNull(waiting, "waiting");
        }
    }
}
