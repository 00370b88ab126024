package io.github.thuocdo.scoring.outcome;

import io.github.thuocdo.core.validity.Term;

/** How far a class that a rule reads has come (mức xếp loại đã có kết quả hay mới là đề xuất). */
public enum ClassStanding implements Term {
    /** A result on record. */
    ON_RECORD,
    /** A proposal of an earlier round, which nobody has decided yet. */
    PROPOSED
}
