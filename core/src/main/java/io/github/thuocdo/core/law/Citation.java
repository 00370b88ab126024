package io.github.thuocdo.core.law;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.validity.ValueRule;
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
     * @throws IllegalArgumentException if the instrument or the clause is blank
     */
    public Citation {
        requireNonNull(instrument, "instrument");
        requireNonNull(clause, "clause");
        ValueRule.NOT_BLANK.check(!instrument.isBlank(), "instrument", instrument);
        ValueRule.NOT_BLANK.check(!clause.isBlank(), "clause", clause);
    }

    @Override
    public String toString() {
        return clause + ", " + instrument;
    }
}
