package io.github.thuocdo.scoring.judgement;

/** Whether a condition is met. What rests on a fact that is missing is unknown, and never taken for unmet. */
enum Truth {
    /** It is not met. */
    UNMET,
    /** A fact is missing, or still to be decided. */
    UNKNOWN,
    /** It is met. */
    MET;

    Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    Truth not() {
        return switch (this) {
            case UNMET -> MET;
            case UNKNOWN -> UNKNOWN;
            case MET -> UNMET;
        };
    }
}
