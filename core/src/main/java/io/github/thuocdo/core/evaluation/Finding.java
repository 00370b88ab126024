package io.github.thuocdo.core.evaluation;

import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.text.Keys;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.validity.Term;
import java.io.Serializable;
import java.util.Optional;

/**
 * Trouble in the data (phát hiện về dữ liệu): a fact for somebody to look at, which stops nothing and never becomes a number.
 *
 * <p>A finding holds whom it concerns, the period and the values in question, and no sentence: the words in both languages are in
 * {@code scoring}. Whose notice it belongs into is told by whom it concerns.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface Finding extends NoBean, Serializable
        permits TaskFinding,
                FigureFinding,
                ResultFinding,
                DisciplineFinding,
                PolicyFinding,
                RecordFinding,
                RoundFinding {

    /**
     * Returns the kind of trouble.
     *
     * @return the code of the name of the member of the family, one for each
     */
    default Code code() {
        return Term.parse(Code.class, Keys.of(getClass()));
    }

    /**
     * Returns whom it concerns.
     *
     * @return the person, organization or collective; empty where it concerns everybody under a policy
     */
    Optional<Subject> about();

    /**
     * Returns the period.
     *
     * @return the period in which the trouble lies
     */
    EvaluationPeriod period();

    /**
     * Returns by what the trouble is found in the facts: a task, a conclusion, an element of the sheet, a unit, or the period.
     *
     * @return the identifier, as files write it
     */
    String where();

    /** The kinds of trouble. */
    public enum Code implements Term {
        /** A quantity was reported and nobody approved it: it is not delivered. */
        DELIVERY_NOT_APPROVED,
        /** A hand-back after the due date is no hand-back. */
        HANDED_BACK_LATE,
        /** A request to excuse a lapse was not answered. */
        EXCUSAL_UNANSWERED,
        /** A person confirmed the objective cause of his or her own lapse: it does not excuse. */
        OWN_CAUSE_CONFIRMED,
        /** A mark is not a multiple of the step that the policy asks for. */
        MARK_OFF_STEP,
        /** A supplied figure differs from the one that the facts give. */
        SUPPLIED_DIFFERS,
        /** Working days are counted and no working calendar was given. */
        WORKING_CALENDAR_MISSING,
        /** Several results stand for one subject and period. */
        RESULT_GIVEN_TWICE,
        /** A discipline is to be reported to the organization where the act was committed. */
        REPORT_TO_FORMER_ORGANIZATION,
        /** A disciplinary decision has a form that there was not for such a person on the day of its signature. */
        DISCIPLINE_FORM_NOT_IN_FORCE,
        /** A disciplinary decision takes effect by law on another day than the one on record; the day by law counts. */
        DISCIPLINE_EFFECT_DIFFERS,
        /** Nobody can say whether a disciplinary decision takes effect with that of the Party: something is not on record. */
        DISCIPLINE_EFFECT_NOT_KNOWN,
        /** A member of the agency is in no similar-task group. */
        NO_SIMILAR_TASK_GROUP,
        /** A leader's own field is empty or nobody is under management. */
        NOBODY_UNDER_MANAGEMENT,
        /** A period was scored without some of the people under management. */
        COVERAGE_INCOMPLETE,
        /** The policy was named for a period outside its effective range. */
        POLICY_OUTSIDE_ITS_DATES,
        /** The policy, or a reading of it, was adopted after the period had begun. */
        ADOPTED_AFTER_PERIOD_BEGAN,
        /** A task belongs to no period: it has neither dates nor a period. */
        TASK_WITHOUT_PERIOD,
        /** A task belongs to another period under the policy. */
        TASK_IN_ANOTHER_PERIOD,
        /** Work that is no product of the catalogue in force on the day of its assignment; it counts with the coefficient that it has. */
        WORK_OUTSIDE_CATALOGUE,
        /** A task names a product, and no catalogue was in force on the day of its assignment. */
        CATALOGUE_NOT_IN_FORCE,
        /** A task has another coefficient than its product has in the catalogue, which counts. */
        COEFFICIENT_DIFFERS,
        /** The day of an assignment is not known, and the catalogue of its period changed meanwhile. */
        ASSIGNMENT_DAY_MISSING,
        /** An activity that is part of the making of a product of the catalogue: it is not counted by itself. */
        WORK_WITHIN_PRODUCT,
        /** The components of a product that are on record do not make up the whole. */
        COMPONENTS_INCOMPLETE,
        /** By a decision some people go by a policy of their own, and it reaches nobody of the agency. */
        ASSIGNMENT_REACHES_NOBODY,
        /** Somebody is assigned to a policy that is not made for such people; he or she goes by that of the others. */
        ASSIGNED_OUTSIDE_SCOPE,
        /** Somebody went by two policies within a period that is scored as a whole; that of the last day in service counts. */
        POLICY_CHANGED_WITHIN_PERIOD,
        /** The share of a quota is to be recorded for the agency, and is not: nobody can be given a place or refused one. */
        QUOTA_RATE_MISSING,
        /** A unit issued its regulation after the day by which it had to; it governs all the same. */
        REGULATION_ISSUED_LATE,
        /** A period was scored before the unit had issued the regulation by which it is; the score stands, and somebody has to say by what. */
        SCORED_BEFORE_REGULATION,
        /** A former text governs by a transitional clause, because the unit had not issued its regulation. */
        TRANSITIONAL_TEXT,
        /** A share was raised by decision for an organization that was not recognised for the class that the law asks for: it raises nothing. */
        RAISED_RATE_NOT_OPEN,
        /** A result that another one replaces. */
        RESULT_REPLACED,
        /** A result on record has another class than the rules propose; the result counts. */
        RESULT_DIFFERS_FROM_PROPOSAL,
        /** A mean without a period that is still to be scored: another one will replace it. */
        PROVISIONAL_MEAN,
        /** Another agency judged a longer period: its score stands for the shorter ones that have none of their own. */
        LONGER_STANDS_FOR_SHORTER,
        /** There is a result of a period in which the person was not under the policy: it is by another yardstick. */
        SCORED_IN_OTHER_CATEGORY,
        /** Facts of quarters are on record and none of months, and the agency has not stated that it scores quarters. */
        QUARTERS_NOT_STATED,
        /** The total of a longer period comes out otherwise from months, from quarters, or on record. */
        ROUTES_DIFFER,
        /** Of two days of one record the later one is written before the earlier one: it acts neither for nor against anybody. */
        DATES_OUT_OF_ORDER,
        /** More was approved than the person had reported. */
        APPROVED_ABOVE_REPORTED,
        /** So many times what was assigned was approved that a slip is likelier. */
        APPROVED_OUT_OF_PROPORTION,
        /** An objective cause was refused, and nobody said why. */
        CAUSE_REFUSED_WITHOUT_REASON,
        /** A figure or a finding of the authority stands under an element that the sheet does not have. */
        ELEMENT_UNKNOWN,
        /** A result on record has points below 0 or above the scale of its period; it does not count. */
        RESULT_OFF_SCALE,
        /** By a decision nobody can rate a period any more, and there is a score of it, which counts. */
        SCORED_DESPITE_EXEMPTION,
        /** A share was raised for a part of an agency, which has no quota of its own: it raises nothing. */
        RAISED_RATE_OF_PART,
        /** Several people head one unit on one day, none of them acting. */
        SEVERAL_HEADS,
        /** A deputy stands in the own field. */
        DEPUTY_IN_OWN_FIELD,
        /** An authority put candidates in order, and nothing asked for it. */
        ORDER_NOT_USED,
        /** Several policies are made for somebody, and no assignment reaches him or her. */
        LEFT_OUT_BY_ASSIGNMENTS,
        /** A dossier could not be put together or scored, for the reason given; the person has no score of that period. */
        DOSSIER_REFUSED;
    }
}
