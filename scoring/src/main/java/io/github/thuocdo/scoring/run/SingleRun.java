package io.github.thuocdo.scoring.run;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.scoring.run.Division.Undivided;
import io.github.thuocdo.scoring.run.RoundPlan.Goal;

/** The run of a policy as it is read, for whoever reads nothing again: of a round it keeps the scorecards alone. */
public record SingleRun(AppliedPolicy policy) implements ScoringRun {

    @Override
    public Scorebook score(ImmutableList<Goal> goals) {
        Scorebook book = new Scorer.Once().score(RoundPlan.of(goals, Undivided.INSTANCE));
        policy.endRound();
        return book;
    }
}
