package io.github.thuocdo.core.policy;

import io.github.thuocdo.core.period.EvaluationPeriod;
import java.io.Serial;

/** Thrown when no policy is in force for a scope and a period. There is no fallback to the latest one. */
public final class PolicyNotInForceException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final PolicyScope scope;
    private final EvaluationPeriod period;

    PolicyNotInForceException(PolicyScope scope, EvaluationPeriod period) {
        super("no policy for " + scope.text() + " is in force throughout period (" + period + ")");
        this.scope = scope;
        this.period = period;
    }

    /**
     * Returns for whom a policy was looked for.
     *
     * @return the scope
     */
    public PolicyScope scope() {
        return scope;
    }

    /**
     * Returns for when a policy was looked for.
     *
     * @return the period
     */
    public EvaluationPeriod period() {
        return period;
    }
}
