package io.github.thuocdo.core.policy.standard;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.validity.Term;
import java.util.Map;

/** A set of readings of Decree 335/2025 that is adopted as a whole (bộ cách hiểu). */
public enum Preset implements Term {
    /** The edition's own choices: closest to the letter. */
    LITERAL(ImmutableMap.of()),
    /** The Ministry of Home Affairs' Handbook 2026, where it departs from them. It is guidance, not law. */
    HANDBOOK_2026(ImmutableMap.<String, String>builder()
            .put("ad-hoc-work", "both-sides")
            .put("partial-completion", "fraction-if-approved")
            .put("deduction-base", "task-line")
            .put("late-count", "per-day")
            .put("period-attribution", "by-planned-share")
            .put("coefficient-rounding", "one-decimal")
            .put("leader-work", "all-products-managed")
            .put("december", "scored-early-later-work-next-year")
            .buildOrThrow());

    private final ImmutableMap<String, String> readings;

    Preset(ImmutableMap<String, String> readings) {
        this.readings = readings;
    }

    /**
     * Returns a policy under the readings of this preset.
     *
     * @param policy  a policy of Decree 335/2025
     * @return the policy
     * @throws IllegalArgumentException if the policy does not have one of the questions
     */
    public Policy applyTo(Policy policy) {
        Policy read = policy;
        for (Map.Entry<String, String> reading : readings.entrySet()) {
            read = read.reading(reading.getKey(), reading.getValue(), key());
        }
        return read;
    }
}
