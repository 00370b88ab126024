package io.github.thuocdo.core.conduct;

import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.validity.Term;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * On which day a decision takes effect (ngày có hiệu lực của quyết định), and what says so.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface DayOfEffect extends NoBean, Serializable {

    /**
     * Returns the day that counts.
     *
     * @return the day by law; the recorded one where no text moves it, or where nobody can say
     */
    LocalDate day();

    /**
     * The day on record: no text says another one.
     *
     * @param day  the day
     */
    record AsRecorded(LocalDate day) implements DayOfEffect {}

    /**
     * A day that the law says: that on which the Party decision on the same act took effect, or for dismissal that of the signature.
     *
     * @param day  the day
     * @param clause  where it is said
     */
    record ByLaw(LocalDate day, Citation clause) implements DayOfEffect {}

    /**
     * Nobody can say whether the law gives another day, because something is not on record. The recorded day stands meanwhile.
     *
     * @param day  the recorded day
     * @param missing  what is not on record
     */
    record NotKnown(LocalDate day, Missing missing) implements DayOfEffect {}

    /** What may not be on record. */
    enum Missing implements Term {
        /** Whether a decision on the act is one of the Party or of the administration. */
        BRANCH,
        /** Since when the matter was under consideration. */
        UNDER_CONSIDERATION_SINCE;
    }
}
