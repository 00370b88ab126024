package io.github.thuocdo.scoring;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.Dossier;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.explain.Step;
import io.github.thuocdo.scoring.proposal.Consideration;
import io.github.thuocdo.scoring.proposal.Proposal;

/** The result of scoring one dossier under one policy. */
public abstract class Scorecard {

    Scorecard() {}

    /**
     * Returns the policy.
     *
     * @return the policy
     */
    public abstract Policy policy();

    /**
     * Returns the dossier.
     *
     * @return the dossier
     */
    public abstract Dossier dossier();

    /**
     * Returns the total as recorded, after any rounding.
     *
     * @return the points, or why there are none
     */
    public abstract Observation<Points> total();

    /**
     * Returns the total before it was rounded for the record.
     *
     * @return the points, or why there are none
     */
    public abstract Observation<Points> rawTotal();

    /**
     * Returns one number of the sheet.
     *
     * @param element  its element: a, b, c, d, dd, e, general, result, total
     * @return the value; not applicable when the sheet has no such element
     */
    public abstract Observation<Fraction> value(String element);

    /**
     * Returns what the rules propose, before any quota.
     *
     * @return the proposal
     */
    public abstract Proposal proposal();

    /**
     * Returns how the total came about.
     *
     * @return the root of the derivation
     */
    public abstract Step derivation();

    /**
     * Returns the rules that were considered for the proposal, applied or not.
     *
     * @return bands and gates, in the order of the instrument
     */
    public abstract ImmutableList<Consideration> considerations();

    /**
     * Returns the trouble in the data.
     *
     * @return the findings of the dossier and of the scoring
     */
    public abstract ImmutableList<Finding> findings();
}
