package io.github.thuocdo.core.conduct;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.text.RecordStyle;
import io.github.thuocdo.core.validity.Days;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A vote of confidence in a leader (lấy phiếu tín nhiệm): how many of the votes were for low confidence.
 *
 * <p>Example: 14 of 21 votes are exactly two thirds, which is not more than two thirds (Decree 170/2025, Art 53.1).
 *
 * <p>This class is immutable and thread-safe. Its text names no number: the details of a vote are no matter of logs.
 *
 * @param cadre  in whom
 * @param heldOn  the day of the vote
 * @param low  how many votes for low confidence (tín nhiệm thấp)
 * @param all  how many votes in all, at least one
 * @param source  the minutes
 */
@RecordStyle
@Value.Builder
public record ConfidenceVote(CadreId cadre, LocalDate heldOn, int low, int all, Source source) implements Serializable {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if there was no vote, or more of low confidence than in all
     */
    public ConfidenceVote {
        requireNonNull(cadre, "cadre");
        Days.checked(requireNonNull(heldOn, "heldOn"));
        requireNonNull(source, "source");
        ValueRule.VOTES_COUNTED.check(all >= 1, all);
        ValueRule.LOW_VOTES_AMONG_ALL.check(low >= 0 && low <= all, low, all);
    }

    /**
     * Returns the share of low confidence.
     *
     * @return the exact ratio, from 0 to 1
     */
    public Fraction lowShare() {
        return Fraction.of(low, all);
    }

    @Override
    public String toString() {
        return "ConfidenceVote[cadre=" + cadre + ", heldOn=" + heldOn + "]";
    }

    /**
     * Starts a confidence vote.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a confidence vote of parts that are named; those that may be missing may be left out. */
    public static final class Builder extends ConfidenceVoteBuilder {
        Builder() {}
    }
}
