package io.github.thuocdo.scoring.statistics;

import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.scoring.outcome.Proposal;
import java.util.Optional;

/** How it came out for somebody (kết quả xếp loại): a class, no class by law, or none yet. */
public enum ClassOutcome implements Term {
    /** Excellent completion of tasks. */
    EXCELLENT(Optional.of(Classification.EXCELLENT)),
    /** Good completion of tasks. */
    GOOD(Optional.of(Classification.GOOD)),
    /** Completion of tasks. */
    COMPLETED(Optional.of(Classification.COMPLETED)),
    /** Tasks not completed. */
    NOT_COMPLETED(Optional.of(Classification.NOT_COMPLETED)),
    /** The law gives no class. */
    NOT_CLASSIFIED(Optional.empty()),
    /** Undetermined, or waiting for a decision. */
    NO_CLASS_YET(Optional.empty());

    private final Optional<Classification> level;

    ClassOutcome(Optional<Classification> level) {
        this.level = level;
    }

    /**
     * Returns the class.
     *
     * @return the class; empty where there is none
     */
    public Optional<Classification> level() {
        return level;
    }

    /** Returns which outcome a proposal is. */
    static ClassOutcome of(Proposal proposal) {
        return proposal.classified()
                .map(ClassOutcome::of)
                .orElse(proposal.state() == Proposal.State.NOT_CLASSIFIED ? NOT_CLASSIFIED : NO_CLASS_YET);
    }

    /** Returns the outcome of a class. */
    static ClassOutcome of(Classification level) {
        return switch (level) {
            case EXCELLENT -> EXCELLENT;
            case GOOD -> GOOD;
            case COMPLETED -> COMPLETED;
            case NOT_COMPLETED -> NOT_COMPLETED;
        };
    }
}
