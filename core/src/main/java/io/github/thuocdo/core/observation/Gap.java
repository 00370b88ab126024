package io.github.thuocdo.core.observation;

import io.github.thuocdo.core.validity.Term;
import java.util.Optional;

/**
 * What is lacking where a number or a class is not there (điều còn thiếu): a closed list, each with words in both languages in
 * {@code scoring}.
 *
 * <p>Those up to {@link #PERIOD_EXCLUDED} are what a number of a sheet can lack, in their order of weight: of two the later one is what
 * their sum lacks.
 */
public enum Gap implements AbsenceReason, Term {
    /** A share does not enter the mean. */
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
    /** Several results stand, and nobody knows which is right. */
    RESULTS_CONTRADICT,
    /** A result on record has points below 0 or above the scale. */
    RESULT_OFF_SCALE,
    /** A result on record has a class and no points. */
    TOTAL_NOT_RECORDED,
    /** The period ended before the unit had issued its regulation. */
    BEFORE_REGULATION,
    /** A period should have been rated. */
    PERIOD_NOT_RATED,
    /** No shorter period has a score. */
    NO_PERIOD_SCORED,
    /** No month or quarter was to be scored. */
    NOTHING_TO_SCORE,
    /** The policy knows no points. */
    NO_POINTS,
    /** Nothing was assigned. */
    NO_ASSIGNED_WORK,
    /** Nothing was assigned, and the policy leaves such a period out. */
    PERIOD_EXCLUDED,
    /** The time for it has not come. */
    NOT_DUE,
    /** The sheet has no such part. */
    NOT_ON_THE_SHEET,
    /** The total lies in no band. */
    IN_NO_BAND,
    /** Such a period has no class, as a month under Decree 335/2025. */
    PERIOD_HAS_NO_CLASS,
    /** Lawful leave, which Decree 335/2025, Art 11.2, itself excepts from the mean. */
    ON_LEAVE,
    /** The time before the person entered or after the person left the service. */
    NOT_IN_SERVICE,
    /** The person was present too little to be scored. */
    NOT_PRESENT,
    /** An authority decided that nobody can rate the period any more. */
    CANNOT_BE_RATED,
    /** The last month of the year is left out. */
    DECEMBER,
    /** The organization has no class yet. */
    ORGANIZATION_NOT_CLASSIFIED,
    /** The person has no class in another channel yet. */
    NOT_CLASSIFIED_IN_CHANNEL,
    /** A result on record has points and no class. */
    CLASS_NOT_RECORDED,
    /** The class is limited in number, and that is not settled. */
    QUOTA_NOT_SETTLED,
    /** The authority has not decided. */
    AUTHORITY_HAS_NOT_DECIDED,
    /** The dossier could not be put together or scored. */
    DOSSIER_REFUSED,
    /** Nothing is on record. */
    NO_FACTS,
    /** The policy is made for others. */
    NOT_UNDER_THIS_POLICY,
    /** A score taken over from elsewhere comes without this. */
    TAKEN_OVER,
    /** There is no scorecard. */
    NO_SCORECARD,
    /** The number was supplied and not computed. */
    NOT_COMPUTED,
    /** Nobody knows how long the person served. */
    NO_SERVICE_KNOWN;

    @Override
    public Optional<Gap> gap() {
        return Optional.of(this);
    }

    @Override
    public String code() {
        return key();
    }
}
