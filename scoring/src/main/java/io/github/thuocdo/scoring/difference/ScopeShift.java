package io.github.thuocdo.scoring.difference;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.thuocdo.scoring.classify.ScopeOutcome;
import java.util.Optional;

/**
 * A scope of the quota whose numbers are otherwise (phạm vi có cơ số hoặc số suất thay đổi), for the authority.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param before  how it came out before; empty for a scope that there was not
 * @param after  how it comes out now; empty for a scope that there is no more
 */
public record ScopeShift(Optional<ScopeOutcome> before, Optional<ScopeOutcome> after) {
    /**
     * Checks that there is something to compare.
     *
     * @throws IllegalArgumentException if there is neither
     */
    public ScopeShift {
        checkArgument(before.isPresent() || after.isPresent(), "before (%s) or after must be there", before);
    }
}
