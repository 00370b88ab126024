package io.github.thuocdo.scoring.judgement;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Proposal;

/**
 * What one pass over the rules found of a dossier.
 *
 * <p>Proposal and considerations are told from the same findings, so that they cannot contradict each other.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public interface Judged {

    /**
     * Returns what the rules propose.
     *
     * @return the proposal, before any quota
     */
    Proposal proposal();

    /**
     * Returns every band, requirement and gate with what was found.
     *
     * @param total  the total that was judged
     * @return the considerations, in the order of the instrument
     */
    ImmutableList<Consideration> considerations(Observation<Fraction> total);
}
