package io.github.thuocdo.scoring.completeness;

import io.github.thuocdo.core.validity.Term;

/** What a fact of a register is (loại dữ kiện trong sổ theo dõi). */
public enum FactKind implements Term {
    /** Work that was assigned. */
    TASK,
    /** An extension of a task. */
    EXTENSION,
    /** A fault or a delay of a task. */
    LAPSE,
    /** A mark of a form. */
    MARK,
    /** What somebody gave himself or herself, beside what was confirmed. */
    SELF_MARK,
    /** The authority's finding on a unit criterion. */
    ASSESSMENT,
    /** A figure that was taken over. */
    FIGURE,
    /** Why an element is left out. */
    ELEMENT_LEFT_OUT,
    /** A sheet without contents. */
    EMPTY_SHEET,
    /** A finished result, with those that it replaces. */
    RESULT,
    /** A result that another one replaces. */
    REPLACED_RESULT,
    /** A known part of the total of a result. */
    RESULT_FIGURE,
    /** An act for which a result was given. */
    RESULT_ACT,
    /** A conclusion of an authority, with what was decided on it and which indicators it shows. */
    CONCLUSION,
    /** What an authority decided on a conclusion. */
    GROUND_DECISION,
    /** What was merely reported, with the indicators that it shows. */
    ALLEGATION,
    /** The indicator that a conclusion or an allegation shows. */
    TAG,
    /** A raised share of a class. */
    RAISED_RATE,
    /** A share recorded from outside. */
    RECORDED_SHARE,
    /** The order in which an authority ranks candidates. */
    AUTHORITY_ORDER,
    /** A statement about presence. */
    PRESENCE,
    /** A decision that nobody can rate a period of somebody any more. */
    PERIOD_EXEMPTION,
    /** A petition. */
    PETITION,
    /** A step that was taken on the way to a result or after it. */
    STEP,
    /** A vote of confidence. */
    CONFIDENCE_VOTE,
    /** A matter that is followed to its end. */
    FOLLOW_UP,
    /** What was promised or set to be reached. */
    PROMISE,
    /** The working calendar. */
    CALENDAR,
    /** A catalogue of products. */
    CATALOGUE,
    /** A post. */
    POST,
    /** Time away. */
    ABSENCE,
    /** The field of a deputy. */
    FIELD,
    /** A similar-task group. */
    SIMILAR_TASK_GROUP,
    /** A member of a similar-task group. */
    GROUP_MEMBER,
    /** The regulation of a unit. */
    REGULATION,
    /** What the head of a unit has delegated. */
    DELEGATION,
    /** By which periods a unit scores. */
    SCORING_CYCLE,
    /** Which days were loaded. */
    LOADED_DAYS;
}
