package io.github.thuocdo.scoring.plan;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.AbsenceReason;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Observation;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Why numbers of a sheet are not there: each gap with the reading from which it follows, where it follows from one. */
final class Absences {

    /** Those that ask nothing of anybody. */
    private static final ImmutableSet<Gap> LAWFUL =
            Sets.immutableEnumSet(Gap.LEFT_OUT, Gap.PERIOD_EXCLUDED, Gap.NO_POINTS, Gap.NOTHING_TO_SCORE);

    /** Those of a number that say what somebody has still to do. */
    private static final ImmutableSet<Gap> OWED =
            Sets.immutableEnumSet(Sets.difference(EnumSet.range(Gap.LEFT_OUT, Gap.PERIOD_EXCLUDED), LAWFUL));

    private final EnumMap<Gap, AbsenceReason> reasons = new EnumMap<>(Gap.class);

    /**
     * Makes the reasons of a sheet.
     *
     * @param readings  the questions by whose reading a number is not there, each under the gap that follows
     */
    Absences(Stream<Map.Entry<Gap, Interpretation<?>>> readings) {
        for (Gap gap : Gap.values()) {
            reasons.put(gap, gap);
        }
        readings.forEach(reading ->
                reasons.put(reading.getKey(), AbsenceReason.ByReading.of(reading.getKey(), reading.getValue())));
    }

    /**
     * Returns why several periods that should have been rated have no score: what is said of all of them alike, otherwise that some were not
     * rated.
     *
     * @param gaps  what the periods lack, as far as it is known
     * @return the reason of the whole
     */
    static Gap ofPeriods(Set<Gap> gaps) {
        return gaps.size() == 1
                ? gaps.stream().filter(OWED::contains).findAny().orElse(Gap.PERIOD_NOT_RATED)
                : Gap.PERIOD_NOT_RATED;
    }

    /** Why a slot of a frame holds no number. */
    AbsenceReason reason(Frame frame, int slot) {
        return Objects.requireNonNull(reasons.get(frame.absence(slot)), "reason");
    }

    /** Returns a slot of a frame as an observation. */
    Observation<Fraction> observe(Frame frame, int slot) {
        if (!frame.isAbsent(slot)) {
            return Observation.given(frame.read(slot));
        }
        AbsenceReason reason = reason(frame, slot);
        return LAWFUL.contains(frame.absence(slot)) ? Observation.notApplicable(reason) : Observation.notRated(reason);
    }
}
