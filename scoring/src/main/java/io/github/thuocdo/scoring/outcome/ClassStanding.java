package io.github.thuocdo.scoring.outcome;

/** How far a class that a rule reads has come (mức xếp loại đã có kết quả hay mới là đề xuất). */
public enum ClassStanding {
    /** A result on record. */
    ON_RECORD,
    /** A proposal of an earlier round, which nobody has decided yet. */
    PROPOSED
}
