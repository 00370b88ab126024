package io.github.thuocdo.core.policy;

import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.text.RecordStyle;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A clause by which those who have not issued their own regulation go by a former text for one period (điều khoản chuyển tiếp). Decree
 * 233/2026, Art 20.1: public employees at the end of 2026.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param provision  the sentence of law
 * @param scope  for whom
 * @param period  for which period alone
 * @param former  the former text
 * @param text  by what of it they go; open where the clause cannot be read
 */
@RecordStyle
@Value.Builder
public record Transition(
        Provision provision,
        PolicyScope scope,
        EvaluationPeriod period,
        Policy former,
        Interpretation<TransitionText> text)
        implements Serializable {

    boolean isFor(PolicyScope asked, EvaluationPeriod when) {
        return scope.covers(asked) && period.equals(when);
    }

    Transition reading(Interpretation<TransitionText> answer) {
        return new Transition(provision, scope, period, former, answer);
    }

    /**
     * Starts a transition.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a transition of parts that are named; those that may be missing may be left out. */
    public static final class Builder extends TransitionBuilder {
        Builder() {}
    }
}
