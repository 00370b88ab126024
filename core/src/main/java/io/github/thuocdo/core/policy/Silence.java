package io.github.thuocdo.core.policy;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.period.DateRange;
import java.io.Serializable;

/**
 * Days on which no edition governs a scope, and what the law says instead (khoảng không có văn bản điều chỉnh): since July 2026 no decree
 * classifies cadres, who are rated in the Party's channel alone.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param scope  for whom
 * @param days  when
 * @param provision  the sentence that leaves the gap or points elsewhere; its names say in both languages what governs instead
 */
public record Silence(PolicyScope scope, DateRange days, Provision provision) implements Serializable {
    /**
     * Checks that nothing is null.
     *
     * @param scope  for whom
     * @param days  when
     * @param provision  the sentence that leaves the gap or points elsewhere; its names say in both languages what governs instead
     */
    public Silence {
        requireNonNull(scope, "scope");
        requireNonNull(days, "days");
        requireNonNull(provision, "provision");
    }
}
