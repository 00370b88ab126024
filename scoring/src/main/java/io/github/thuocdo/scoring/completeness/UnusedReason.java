package io.github.thuocdo.scoring.completeness;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.text.NoBean;
import java.io.Serializable;

/**
 * Why a fact is not used in a round (lý do không dùng).
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface UnusedReason extends NoBean, Serializable {

    /** It concerns nobody whom the round is about. */
    record OfNobodyHere() implements UnusedReason {}

    /**
     * It belongs to another channel.
     *
     * @param channel  the channel to which it belongs
     */
    record InAnotherChannel(Channel channel) implements UnusedReason {
        /** Checks that nothing is null. */
        public InAnotherChannel {
            requireNonNull(channel, "channel");
        }
    }

    /**
     * It tells of days outside the period of the round.
     *
     * @param period  the period of the round
     */
    record OutsidePeriod(EvaluationPeriod period) implements UnusedReason {
        /** Checks that nothing is null. */
        public OutsidePeriod {
            requireNonNull(period, "period");
        }
    }

    /** It was reported or shown and is no conclusion of an authority: it is kept for other questions than the class. */
    record NotForRating() implements UnusedReason {}

    /**
     * The sheet has no such element.
     *
     * @param element  the element
     */
    record NotOnSheet(String element) implements UnusedReason {
        /** Checks that nothing is null. */
        public NotOnSheet {
            requireNonNull(element, "element");
        }
    }

    /** Nothing is scored for just these days: they are part of a period that is, or consist of such. */
    record PeriodNotScored() implements UnusedReason {}

    /** Another fact stands in its place. */
    record Superseded() implements UnusedReason {}

    /** No rule of the policy asks for such a fact. */
    record NotAskedFor() implements UnusedReason {}

    /** It was considered, and beside the other facts nothing follows from it. */
    record NothingFollows() implements UnusedReason {}
}
