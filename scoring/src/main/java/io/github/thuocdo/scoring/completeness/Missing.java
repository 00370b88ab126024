package io.github.thuocdo.scoring.completeness;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import java.io.Serializable;

/**
 * Something that a round lacks (dữ liệu còn thiếu): of whom, for which period, what, whose turn it is, and whom it holds up.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param who  the person, organization or collective
 * @param period  the period of which it is missing
 * @param what  what is missing
 * @param turn  whose turn it is
 * @param heldUp  who else has no score or no settled class before this is there: leaders whose score asks for this one, candidates for the same
 *     places
 */
public record Missing(Subject who, EvaluationPeriod period, MissingItem what, Turn turn, ImmutableSet<Subject> heldUp)
        implements Serializable {
    /** Checks that nothing is null. */
    public Missing {
        requireNonNull(who, "who");
        requireNonNull(period, "period");
        requireNonNull(what, "what");
        requireNonNull(turn, "turn");
        requireNonNull(heldUp, "heldUp");
    }
}
