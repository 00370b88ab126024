package io.github.thuocdo.scoring.dossier;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.Dossier;
import io.github.thuocdo.core.evaluation.PeriodScore;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import java.util.Map;

/**
 * Puts dossiers together from a register, under one policy (lập hồ sơ đánh giá).
 *
 * <p>This class is immutable and thread-safe.
 */
public final class DossierAssembly {

    private final Policy policy;
    private final Register register;

    private DossierAssembly(Policy policy, Register register) {
        this.policy = requireNonNull(policy, "policy");
        this.register = requireNonNull(register, "register");
    }

    /**
     * Prepares the assembly of dossiers.
     *
     * @param policy  the policy whose readings decide what belongs where
     * @param register  the facts
     * @return the assembly
     */
    public static DossierAssembly of(Policy policy, Register register) {
        return new DossierAssembly(policy, register);
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
     * Returns the facts.
     *
     * @return the register
     */
    public Register register() {
        return register;
    }

    /**
     * Puts together the dossier of a period that is scored from its own facts: a month, or a quarter where the agency scores quarters.
     *
     * @param cadre  the person
     * @param period  the period
     * @param managedScores  the totals of the same period that are known for people under the leader's management; a total on record
     *     in the register wins over one given here
     * @return the dossier
     */
    public Dossier ofPeriod(
            CadreId cadre, EvaluationPeriod period, Map<CadreId, Observation<Points>> managedScores) {
        throw new IllegalStateException("in the making");
    }

    /**
     * Puts together the dossier of a period that is made up of shorter ones: a half-year, a year, a quarter where the agency scores months.
     *
     * @param cadre  the person
     * @param longer  the period
     * @param scoredBy  the kind of period that the agency scores, month or quarter
     * @param computed  the scores of the shorter periods that were computed from the register, by period; a result on record wins over one
     *     given here
     * @return the dossier
     */
    public Dossier ofLonger(
            CadreId cadre, EvaluationPeriod longer, PeriodKind scoredBy, Map<EvaluationPeriod, PeriodScore> computed) {
        throw new IllegalStateException("in the making");
    }

    /**
     * Returns the people whose scores of a period enter a leader's unit criterion d.
     *
     * @param leader  the leader
     * @param period  the period
     * @return the people; empty for staff, and for a leader with nobody
     */
    public ImmutableSet<CadreId> managedBy(CadreId leader, EvaluationPeriod period) {
        throw new IllegalStateException("in the making");
    }

    /**
     * Returns the periods of which the register knows something to score: judgements, figures or work.
     *
     * @param cadre  the person
     * @param kind  the kind of period
     * @return the periods, in order of time
     */
    public ImmutableSet<EvaluationPeriod> periodsWithFacts(CadreId cadre, PeriodKind kind) {
        throw new IllegalStateException("in the making");
    }

    /**
     * Returns the role in which a person is evaluated in a period.
     *
     * @param cadre  the person
     * @param period  the period
     * @return the role; staff when the organization knows of no post
     */
    public Role roleOf(CadreId cadre, EvaluationPeriod period) {
        throw new IllegalStateException("in the making");
    }

    /**
     * Returns whether a person is of the category for which the policy is made.
     *
     * @param cadre  the person
     * @return true if the policy's scope covers the person
     */
    public boolean covers(CadreId cadre) {
        throw new IllegalStateException("in the making");
    }
}
