package io.github.thuocdo.core.task;

import io.github.thuocdo.core.validity.Term;

/**
 * Where a task comes from (nguồn giao việc). Decree 335/2025, Art 18.1d, counts work taken over and ad-hoc work outside the quantity
 * that was assigned at first.
 */
public enum TaskOrigin implements Term {
    /** In the plan of the period (theo kế hoạch). */
    PLANNED,
    /** Taken over from a colleague (nhận thay, nhận lại). */
    TAKEN_OVER,
    /** Outside the plan (đột xuất, phát sinh). */
    AD_HOC;
}
