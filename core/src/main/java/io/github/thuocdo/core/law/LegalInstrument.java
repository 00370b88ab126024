package io.github.thuocdo.core.law;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.period.DateRange;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A legal instrument (văn bản): a law, decree, Party regulation or decision.
 *
 * <p>Example: number {@code 335/2025/NĐ-CP}, signed on 21/12/2025, in force from 01/01/2026.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param number  the official number, such as {@code 335/2025/NĐ-CP}
 * @param vietnameseTitle  the title in Vietnamese
 * @param englishTitle  the title in English
 * @param signedOn  the day of signature (ngày ban hành)
 * @param inForce  the days on which it is in force (hiệu lực)
 */
public record LegalInstrument(
        String number, String vietnameseTitle, String englishTitle, LocalDate signedOn, DateRange inForce)
        implements Serializable {

    /**
     * Checks that nothing is null.
     *
     * @param number  the official number, such as {@code 335/2025/NĐ-CP}
     * @param vietnameseTitle  the title in Vietnamese
     * @param englishTitle  the title in English
     * @param signedOn  the day of signature (ngày ban hành)
     * @param inForce  the days on which it is in force (hiệu lực)
     */
    public LegalInstrument {
        requireNonNull(number, "number");
        requireNonNull(vietnameseTitle, "vietnameseTitle");
        requireNonNull(englishTitle, "englishTitle");
        requireNonNull(signedOn, "signedOn");
        requireNonNull(inForce, "inForce");
    }

    /**
     * Returns the citation of one clause of this instrument.
     *
     * @param clause  the clause, such as {@code Điều 14.2b}
     * @return the citation
     */
    public Citation clause(String clause) {
        return new Citation(number, clause);
    }
}
