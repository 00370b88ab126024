package io.github.thuocdo.scoring.run;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.RefusalException;
import io.github.thuocdo.scoring.run.RoundPlan.Goal;

/**
 * One policy at work on a register (chạy một quy định trên hồ sơ).
 *
 * <p>Not thread-safe: it is used up by one round.
 */
public interface ScoringRun {

    /** The policy at work. */
    AppliedPolicy policy();

    /**
     * Scores what a round of the policy is to find out.
     *
     * @throws RefusalException if people manage one another in a circle, or a reading counts working days and there is no calendar
     */
    Scorebook score(ImmutableList<Goal> goals);
}
