package io.github.thuocdo.scoring.internal;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.observation.Observation;
import java.util.Arrays;
import java.util.Set;

/** Why a number is not there. The later of two reasons is the one that a sum of the two gives. */
public enum Absence {
    /** The share does not enter the mean. */
    LEFT_OUT,
    /** No mark, or nobody confirmed it. */
    GENERAL_NOT_CONFIRMED,
    /** A mark is not a multiple of the step. */
    MARK_OFF_STEP,
    /** Working days are counted and no calendar was given. */
    WORKING_CALENDAR_MISSING,
    /** Somebody under management has no score. */
    MANAGED_NOT_SCORED,
    /** A number that has to be supplied was not. */
    FIGURE_NOT_SUPPLIED,
    /** A unit that is asked for has no class. */
    UNIT_NOT_CLASSIFIED,
    /** An item of the form does not apply, and the policy does not say what that means. */
    ITEM_NOT_APPLICABLE,
    /** Nothing was completed, of which a share could be taken. */
    NOTHING_COMPLETED,
    /** Nobody is under management and no value was supplied. */
    NOBODY_UNDER_MANAGEMENT,
    /** The authority has not found anything on a unit criterion. */
    NOT_ASSESSED,
    /** The finding lies between the descriptions, and the authority has not chosen. */
    AUTHORITY_HAS_NOT_CHOSEN,
    /** The results of a shorter period contradict one another. */
    RESULTS_CONTRADICT,
    /** A shorter period has a class on record and no points. */
    TOTAL_NOT_RECORDED,
    /** A shorter period lies before the regulation of the unit. */
    BEFORE_REGULATION,
    /** A shorter period should have been rated. */
    PERIOD_NOT_RATED,
    /** No shorter period has a score. */
    NO_PERIOD_SCORED,
    /** Every shorter period is lawfully without a score. */
    NOTHING_TO_SCORE,
    /** The policy knows no points. */
    NO_POINTS,
    /** Nothing was assigned. */
    NO_ASSIGNED_WORK,
    /** Nothing was assigned, and the policy leaves such a period out. */
    PERIOD_EXCLUDED;

    /** Those that say what somebody has still to do. */
    private static final ImmutableMap<String, Absence> OWED = Arrays.stream(values())
            .filter(absence -> absence.observed() instanceof Observation.NotRated)
            .collect(toImmutableMap(Absence::code, absence -> absence));

    private final String code;

    Absence() {
        code = Ascii.toLowerCase(name()).replace('_', '-');
    }

    /**
     * Returns the stable code.
     *
     * @return the code, such as {@code no-assigned-work}
     */
    public String code() {
        return code;
    }

    /**
     * Returns why several periods that should have been rated have no score: what is said of all of them alike, otherwise that some were not
     * rated.
     *
     * @param reasons  the reasons of the periods, not none
     * @return the reason of the whole
     */
    static Absence ofPeriods(Set<String> reasons) {
        return reasons.size() == 1 ? OWED.getOrDefault(reasons.iterator().next(), PERIOD_NOT_RATED) : PERIOD_NOT_RATED;
    }

    /**
     * Returns this absence as an observation.
     *
     * @param <T>  the kind of value
     * @return the observation
     */
    public <T> Observation<T> observed() {
        return switch (this) {
            case LEFT_OUT, PERIOD_EXCLUDED, NO_POINTS, NOTHING_TO_SCORE -> Observation.notApplicable(code);
            default -> Observation.notRated(code);
        };
    }
}
