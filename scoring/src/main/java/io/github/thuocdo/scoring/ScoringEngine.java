package io.github.thuocdo.scoring;

import io.github.thuocdo.core.evaluation.Dossier;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.proposal.Proposal;

/** The engine of one policy. */
public final class ScoringEngine {

    private final Policy policy;

    private ScoringEngine(Policy policy) {
        this.policy = policy;
    }

    /**
     * Makes the engine of a policy.
     *
     * @param policy  the policy
     * @return the engine
     */
    public static ScoringEngine of(Policy policy) {
        return new ScoringEngine(policy);
    }

    /**
     * Returns the policy.
     *
     * @return the policy
     */
    public Policy policy() {
        return policy;
    }

    /**
     * Scores a dossier.
     *
     * @param dossier  the dossier
     * @return the scorecard
     */
    public Scorecard score(Dossier dossier) {
        throw new IllegalStateException("in the making");
    }

    /**
     * Returns what the rules propose for a dossier, without a scorecard.
     *
     * @param dossier  the dossier
     * @return the proposal
     */
    public Proposal propose(Dossier dossier) {
        throw new IllegalStateException("in the making");
    }
}
