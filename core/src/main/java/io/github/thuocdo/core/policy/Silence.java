package io.github.thuocdo.core.policy;

import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.text.RecordStyle;
import io.github.thuocdo.core.unit.UnitType;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * Days on which no edition governs a scope, and what the law says instead (khoảng không có văn bản điều chỉnh): since July 2026 no decree
 * classifies cadres, who are rated in the Party's channel alone.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param scope  for whom
 * @param unitTypes  in which units, where it is not everywhere: the types of the agencies of people; empty for all
 * @param days  when
 * @param provision  the sentence that leaves the gap or points elsewhere; its names say in both languages what governs instead
 */
@RecordStyle
@Value.Builder
public record Silence(PolicyScope scope, ImmutableSet<UnitType> unitTypes, DateRange days, Provision provision)
        implements Serializable {

    /**
     * Makes one that holds in every unit.
     *
     * @param scope  for whom
     * @param days  when
     * @param provision  the sentence that leaves the gap or points elsewhere
     */
    public Silence(PolicyScope scope, DateRange days, Provision provision) {
        this(scope, ImmutableSet.of(), days, provision);
    }

    /**
     * Starts a silence.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a silence of parts that are named; those that may be missing may be left out. */
    public static final class Builder extends SilenceBuilder {
        Builder() {}
    }
}
