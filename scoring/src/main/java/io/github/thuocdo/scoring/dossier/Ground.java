package io.github.thuocdo.scoring.dossier;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.conduct.About;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.validity.Term;
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
 * @param reason  why it does not count or is not settled, empty when it counts
 * @param citation  the clause that says so
 * @param about  what the conclusion's subject is to the subject of the dossier
 */
public record Ground(
        Conclusion conclusion, Standing standing, Optional<Reason> reason, Optional<Citation> citation, About about)
        implements Serializable {

    /** Checks that nothing is null. */
    public Ground {
        requireNonNull(conclusion, "conclusion");
        requireNonNull(standing, "standing");
        requireNonNull(reason, "reason");
        requireNonNull(citation, "citation");
        requireNonNull(about, "about");
    }

    /**
     * Makes a ground about the subject of the dossier.
     *
     * @param conclusion  the conclusion
     * @param standing  whether it counts
     * @param reason  why it does not count or is not settled, empty when it counts
     * @param citation  the clause that says so
     */
    public Ground(Conclusion conclusion, Standing standing, Optional<Reason> reason, Optional<Citation> citation) {
        this(conclusion, standing, reason, citation, About.SUBJECT);
    }

    /** By the conclusion alone: not what it is about, and whether it counts. */
    @Override
    public String toString() {
        return "Ground[conclusion=" + conclusion.id() + "]";
    }

    /** Why a conclusion does not count, or is not settled (lý do không tính). */
    public enum Reason implements Term {
        /** It was annulled. */
        ANNULLED,
        /** The discipline has nothing to do with public duty. */
        NOT_DUTY_RELATED,
        /** It belongs to another year. */
        ANOTHER_YEAR,
        /** It belongs to another period. */
        ANOTHER_PERIOD,
        /** The act was counted in an earlier classification. */
        ALREADY_RATED,
        /** The act counts in another year, in which it was disciplined too. */
        COUNTED_IN_ANOTHER_YEAR,
        /** It was committed at the former organization, to which it is reported. */
        COMMITTED_AT_FORMER_ORGANIZATION,
        /** One act was disciplined in two years, and nobody has decided in which of them it counts. */
        DOUBLE_DISCIPLINE_YEAR;
    }

    /** Whether a conclusion counts in a period. */
    public enum Standing implements Term {
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
