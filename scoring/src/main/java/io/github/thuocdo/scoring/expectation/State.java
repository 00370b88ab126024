package io.github.thuocdo.scoring.expectation;

import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.outcome.ProposalReason;
import java.util.Optional;

/** The ways in which somebody has no class and no range. */
public enum State implements Term {
    /** By law (không xếp loại). */
    NOT_CLASSIFIED,
    /** A fact is missing or the law does not say (chưa xác định). */
    UNDETERMINED,
    /** The authority has to decide something first (chờ quyết định). */
    PENDING,
    /** The policy leaves the period out (không tính). */
    EXCLUDED,
    /** The person is of a category that the policy does not cover (ngoài phạm vi). */
    NOT_UNDER_THIS_POLICY;

    /**
     * Returns the state of a proposal.
     *
     * @param proposal  the proposal
     * @return the state, empty for a class or a range
     */
    public static Optional<State> of(Proposal proposal) {
        return switch (proposal.state()) {
            case CLASSIFIED, INDICATIVE -> Optional.empty();
            case NOT_CLASSIFIED -> Optional.of(NOT_CLASSIFIED);
            case UNDETERMINED -> Optional.of(UNDETERMINED);
            case PENDING -> Optional.of(PENDING);
            case EXCLUDED -> Optional.of(EXCLUDED);
        };
    }

    /**
     * Returns the reason that a proposal gives for having no class.
     *
     * @param proposal  the proposal
     * @return the reason code, empty for a class or a range
     */
    public static Optional<String> reasonOf(Proposal proposal) {
        return proposal.whyNoClass().map(ProposalReason::code);
    }
}
