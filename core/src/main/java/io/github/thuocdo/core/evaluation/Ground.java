package io.github.thuocdo.core.evaluation;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.serial.RecordForm;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;

/**
 * A conclusion in a dossier, with what the policy says of its counting in this period (căn cứ được xem xét).
 *
 * <p>Conclusions that do not count stay in the dossier, each with the reason: a petition can be answered only when one can see
 * what was considered.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param conclusion  the conclusion
 * @param standing  whether it counts
 * @param reason  why it does not count or is not settled, as a stable code such as {@code annulled}; empty when it counts
 * @param citation  the clause that says so
 */
public record Ground(Conclusion conclusion, Standing standing, String reason, Optional<Citation> citation)
        implements Serializable {

    /**
     * Checks that nothing is null.
     *
     * @param conclusion  the conclusion
     * @param standing  whether it counts
     * @param reason  why it does not count or is not settled, as a stable code such as {@code annulled}; empty when it counts
     * @param citation  the clause that says so
     */
    public Ground {
        requireNonNull(conclusion, "conclusion");
        requireNonNull(standing, "standing");
        requireNonNull(reason, "reason");
        requireNonNull(citation, "citation");
    }

    /** Whether a conclusion counts in a period. */
    public enum Standing {
        /** It counts. */
        COUNTS,
        /** It does not count in this period or for this organization. */
        DOES_NOT_COUNT,
        /** The authority has to decide, and has not. */
        FOR_AUTHORITY
    }

    @Serial
    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
