package io.github.thuocdo.core.policy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * A dated decision by which an agency adopts its readings of a policy (văn bản của cơ quan thống nhất cách hiểu).
 *
 * <p>Where the law is silent an agency settles the question before the period; an adoption keeps what it settled together with who
 * signed it and when, so that a reading adopted in the middle of a period shows.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param decision  the decision; its number becomes the {@code by} of every reading
 * @param readings  the readings by the key of their question, such as {@code deduction-base} to {@code task-line}
 */
public record Adoption(Decision decision, ImmutableMap<String, String> readings) implements Serializable {

    /**
     * Checks that something is adopted.
     *
     * @throws IllegalArgumentException if there are no readings
     */
    public Adoption {
        requireNonNull(decision, "decision");
        requireNonNull(readings, "readings");
        ValueRule.ADOPTED_READINGS.check(!readings.isEmpty(), readings, decision.text());
    }

    /**
     * Returns a policy under the readings adopted here.
     *
     * @param policy  the policy
     * @return the policy with these readings, each by the number of the decision
     * @throws IllegalArgumentException as {@link Policy#reading} does, for the first reading that the policy refuses
     */
    public Policy applyTo(Policy policy) {
        requireNonNull(policy, "policy");
        Policy read = policy;
        for (Map.Entry<String, String> reading : readings.entrySet()) {
            read = read.reading(reading.getKey(), reading.getValue(), decision.number());
        }
        return read;
    }

    /** Whether a policy has every reading from this decision. */
    boolean isAppliedTo(Policy policy) {
        Predicate<Interpretation<?>> adoptedHere = question -> question instanceof Interpretation.Chosen<?> chosen
                && chosen.by().equals(decision.number());
        return readings.keySet().stream()
                        .map(key -> policy.interpretations().get(key))
                        .filter(Objects::nonNull)
                        .filter(adoptedHere)
                        .count()
                == readings.size();
    }
}
