package io.github.thuocdo.core.evaluation;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.text.RecordStyle;
import io.github.thuocdo.core.validity.PlainText;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the authority decided on a conclusion that it has to weigh (quyết định của cấp có thẩm quyền khi xem xét).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param conclusion  the identifier of the conclusion
 * @param counts  whether it counts against the person
 * @param countsIn  the year in which it counts, where that had to be decided too
 * @param decision  the decision
 * @param reason  why
 */
@RecordStyle
@Value.Builder
public record GroundDecision(
        String conclusion, boolean counts, Optional<EvaluationPeriod> countsIn, Decision decision, String reason)
        implements Serializable {
    /**
     * Checks that there are a conclusion and a reason.
     *
     * @throws IllegalArgumentException if the conclusion or the reason is blank
     */
    public GroundDecision {
        requireNonNull(conclusion, "conclusion");
        requireNonNull(countsIn, "countsIn");
        requireNonNull(decision, "decision");
        requireNonNull(reason, "reason");
        PlainText.checked("conclusion", conclusion);
        PlainText.printed("reason", reason);
        ValueRule.DECISION_HAS_REASON.check(!reason.isBlank(), conclusion);
    }

    @Serial
    private Object writeReplace() {
        return RecordForm.of(this);
    }

    /** Without the reason. */
    @Override
    public String toString() {
        return "GroundDecision[conclusion=" + conclusion + ", counts=" + counts + "]";
    }

    /**
     * Starts a ground decision.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a ground decision of parts that are named; those that may be missing may be left out. */
    public static final class Builder extends GroundDecisionBuilder {
        Builder() {}
    }
}
