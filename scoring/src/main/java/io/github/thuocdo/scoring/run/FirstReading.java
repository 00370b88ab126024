package io.github.thuocdo.scoring.run;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.scoring.run.Division.Undivided;
import io.github.thuocdo.scoring.run.RoundPlan.Goal;
import org.jspecify.annotations.Nullable;

/**
 * The run of a policy as it is read, which is to be read again otherwise (lần đọc đầu). It keeps what every number rests on, some kilobytes a
 * card, and is given up when the other readings are tried.
 */
public final class FirstReading implements ScoringRun {

    private final AppliedPolicy policy;
    private @Nullable Scorebook done;

    public FirstReading(AppliedPolicy policy) {
        this.policy = policy;
    }

    @Override
    public AppliedPolicy policy() {
        return policy;
    }

    @Override
    public Scorebook score(ImmutableList<Goal> goals) {
        policy.assembly().willBeReadAgain();
        Scorebook book = new Scorer.Remembering().score(RoundPlan.of(goals, Undivided.INSTANCE));
        done = book;
        return book;
    }

    /**
     * Prepares a run under another reading, once this one is done. Where the other reading changes neither a dossier nor the rules for it, the
     * outcome of this run stands; where it changes the rules alone, the draft of this run is scored again.
     *
     * @param key  the question
     * @param reading  the key of the other reading
     */
    public OtherReading under(String key, String reading) {
        return OtherReading.of(policy, requireNonNull(done, "done"), Supposition.of(policy.policy(), key, reading));
    }
}
