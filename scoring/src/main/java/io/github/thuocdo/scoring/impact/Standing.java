package io.github.thuocdo.scoring.impact;

import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.scoring.outcome.Proposal;
import java.util.Optional;

/** How somebody stands on one side of a comparison of policies (kết quả theo một chính sách): a class, or which way of having none. */
public enum Standing implements Term {
    /** Excellent completion of tasks. */
    EXCELLENT,
    /** Good completion of tasks. */
    GOOD,
    /** Completion of tasks. */
    COMPLETED,
    /** Tasks not completed. */
    NOT_COMPLETED,
    /** The law, or the policy, gives no class for the period. */
    NOT_CLASSIFIED,
    /** The authority has to decide something first. */
    PENDING,
    /** A fact is missing, or the policy does not say: the register may have been kept for the other policy. */
    UNDETERMINED,
    /** The policy is not made for the person. */
    NOT_UNDER_POLICY;

    /**
     * Returns the class.
     *
     * @return the class; empty where there is none
     */
    public Optional<Classification> level() {
        return switch (this) {
            case EXCELLENT -> Optional.of(Classification.EXCELLENT);
            case GOOD -> Optional.of(Classification.GOOD);
            case COMPLETED -> Optional.of(Classification.COMPLETED);
            case NOT_COMPLETED -> Optional.of(Classification.NOT_COMPLETED);
            case NOT_CLASSIFIED, PENDING, UNDETERMINED, NOT_UNDER_POLICY -> Optional.empty();
        };
    }

    /** How a proposal stands. */
    static Standing of(Proposal proposal) {
        return switch (proposal.state()) {
            case CLASSIFIED -> of(proposal.classified().orElseThrow());
            case NOT_CLASSIFIED, EXCLUDED -> NOT_CLASSIFIED;
            case PENDING -> PENDING;
            case UNDETERMINED, INDICATIVE -> UNDETERMINED;
        };
    }

    private static Standing of(Classification level) {
        return switch (level) {
            case EXCELLENT -> EXCELLENT;
            case GOOD -> GOOD;
            case COMPLETED -> COMPLETED;
            case NOT_COMPLETED -> NOT_COMPLETED;
        };
    }
}
