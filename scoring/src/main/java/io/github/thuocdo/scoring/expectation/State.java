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
        if (proposal instanceof Proposal.NotClassified) {
            return Optional.of(NOT_CLASSIFIED);
        }
        if (proposal instanceof Proposal.Undetermined) {
            return Optional.of(UNDETERMINED);
        }
        if (proposal instanceof Proposal.Pending) {
            return Optional.of(PENDING);
        }
        return proposal instanceof Proposal.Excluded ? Optional.of(EXCLUDED) : Optional.empty();
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

    /**
     * Returns what is proposed in a word: a class, a range or a state.
     *
     * @param proposal  the proposal
     * @return the key of the class or of the state
     */
    public static String keyOf(Proposal proposal) {
        if (proposal instanceof Proposal.Classified classified) {
            return classified.level().key();
        }
        if (proposal instanceof Proposal.Indicative indicative) {
            return indicative.level().key();
        }
        return of(proposal).map(State::key).orElseThrow();
    }
}
