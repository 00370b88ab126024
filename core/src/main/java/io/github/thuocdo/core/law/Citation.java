package io.github.thuocdo.core.law;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A place in the law (căn cứ pháp lý): the number of an instrument and a clause of it.
 *
 * <p>Its text is {@code Điều 14.2b, 335/2025/NĐ-CP}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param instrument  the official number of the instrument
 * @param clause  the clause, in the Vietnamese way of writing it
 */
public record Citation(String instrument, String clause) implements Serializable {

    /**
     * Checks that the citation leads somewhere.
     *
     * @param instrument  the official number of the instrument
     * @param clause  the clause, in the Vietnamese way of writing it
     * @throws IllegalArgumentException if the instrument or the clause is blank
     */
    public Citation {
        requireNonNull(instrument, "instrument");
        requireNonNull(clause, "clause");
        checkArgument(!instrument.isBlank(), "instrument (%s) of a citation must not be blank", instrument);
        checkArgument(!clause.isBlank(), "clause (%s) of a citation must not be blank", clause);
    }

    @Override
    public String toString() {
        return clause + ", " + instrument;
    }
}
