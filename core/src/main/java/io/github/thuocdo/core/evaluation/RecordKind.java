package io.github.thuocdo.core.evaluation;

import io.github.thuocdo.core.validity.Term;

/** Records that an application loads by their days (loại hồ sơ được nạp theo ngày). */
public enum RecordKind implements Term {
    /** Work that was assigned. */
    TASKS,
    /** Finished results. */
    RESULTS,
    /** Conclusions of competent authorities. */
    CONCLUSIONS;
}
