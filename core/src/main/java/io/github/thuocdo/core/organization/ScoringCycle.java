package io.github.thuocdo.core.organization;

import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.validity.Term;

/**
 * By what an agency monitors and evaluates its people: "theo tháng hoặc theo quý" (Decree 335/2025, Art 3.4). The agency picks one, and nobody
 * else can tell which.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum ScoringCycle implements Term {
    /** Each month has a score. */
    MONTH(PeriodKind.MONTH),
    /** Each quarter has a score, which stands for its three months. */
    QUARTER(PeriodKind.QUARTER);

    private final PeriodKind kind;

    ScoringCycle(PeriodKind kind) {
        this.kind = kind;
    }

    /**
     * Returns the kind of period that is scored.
     *
     * @return the kind
     */
    public PeriodKind kind() {
        return kind;
    }
}
