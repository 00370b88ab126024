package io.github.thuocdo.scoring.run;

import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.ScoringEngine;
import io.github.thuocdo.scoring.assembly.SameReadings;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A policy under another reading that nobody adopts (giả định một cách hiểu khác), with its engine and with what it has in common with the
 * policy as it is read: all that can be told before there is a fact.
 *
 * <p>Each is made once, with the checks of a policy, and kept with the policy that is read otherwise.
 */
record Supposition(ScoringEngine engine, SameReadings same) {

    private static final String BY = "supposed";

    /**
     * Supposes another reading.
     *
     * @throws IllegalArgumentException as {@link Policy#reading} does
     */
    static Supposition of(Policy policy, String key, String reading) {
        return policy.kept(Known.class, Known::new).of(key, reading);
    }

    Policy policy() {
        return engine.policy();
    }

    /** The other readings of one policy that somebody has asked for. */
    private static final class Known {

        private final Policy policy;
        private final Map<Choice, Supposition> byChoice = new ConcurrentHashMap<>();

        Known(Policy policy) {
            this.policy = policy;
        }

        Supposition of(String key, String reading) {
            return byChoice.computeIfAbsent(new Choice(key, reading), this::suppose);
        }

        private Supposition suppose(Choice choice) {
            Policy other = policy.reading(choice.key(), choice.reading(), BY);
            return new Supposition(ScoringEngine.of(policy).under(other), SameReadings.between(policy, other));
        }
    }

    private record Choice(String key, String reading) {}
}
