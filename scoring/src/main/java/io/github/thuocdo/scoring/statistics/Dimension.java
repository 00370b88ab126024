package io.github.thuocdo.scoring.statistics;

import io.github.thuocdo.core.validity.Term;

/** By what people are divided in a statistic (tiêu chí phân tổ). */
public enum Dimension implements Term {
    /** The unit of the primary post at the end of the period. */
    UNIT,
    /** The similar-task group. */
    GROUP,
    /** The category, such as civil servants. */
    CATEGORY,
    /** The role in which people were evaluated. */
    ROLE
}
