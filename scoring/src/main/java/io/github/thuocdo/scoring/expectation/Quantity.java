package io.github.thuocdo.scoring.expectation;

import io.github.thuocdo.core.validity.Term;

/** The numbers of a scorecard that a case file may expect. */
public enum Quantity implements Term {
    /** The share a. */
    A,
    /** The share b. */
    B,
    /** The share c. */
    C,
    /** The share d. */
    D,
    /** The share đ. */
    DD,
    /** The share e. */
    E,
    /** The general points. */
    GENERAL,
    /** The points for task results. */
    RESULT,
    /** The total as recorded. */
    TOTAL,
    /** The total before any rounding. */
    RAW_TOTAL,
    /** The converted quantity over which a, b and c are taken. */
    ASSIGNED,
    /** The converted quantity done. */
    DELIVERED,
    /** The converted quantity less what the faults take. */
    QUALITY_QUANTITY,
    /** The converted quantity less what the delays take. */
    PROGRESS_QUANTITY,
    /** The months served in the year. */
    MONTHS_SERVED
}
