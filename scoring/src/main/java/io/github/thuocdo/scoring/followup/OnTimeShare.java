package io.github.thuocdo.scoring.followup;

import io.github.thuocdo.core.number.Fraction;
import java.io.Serializable;
import java.util.Optional;

/**
 * How much was done on time (tỷ lệ đúng hạn): of what was finished or fell due unfinished, so much by its due day.
 *
 * <p>Example: three reports in time, one late and one overdue are 3/5. What is not yet due, has no due day or was withdrawn is in neither number.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param onTime  how many were finished by the due day
 * @param decided  how many were finished, or are overdue
 */
public record OnTimeShare(int onTime, int decided) implements Serializable {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if more were on time than there were
     */
    public OnTimeShare {
        if (onTime < 0 || onTime > decided) {
            throw new IllegalArgumentException("onTime (" + onTime + ") must be from 0 to " + decided);
        }
    }

    static OnTimeShare of(Iterable<FollowedTurn> turns) {
        int onTime = 0;
        int decided = 0;
        for (FollowedTurn turn : turns) {
            onTime += turn.timeliness() == Timeliness.ON_TIME ? 1 : 0;
            decided += turn.timeliness().isDecided() ? 1 : 0;
        }
        return new OnTimeShare(onTime, decided);
    }

    /**
     * Returns the share.
     *
     * @return the exact ratio from 0 to 1; empty where nothing has fallen due
     */
    public Optional<Fraction> share() {
        return decided == 0 ? Optional.empty() : Optional.of(Fraction.of(onTime, decided));
    }
}
