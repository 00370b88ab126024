package io.github.thuocdo.core.law;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.text.RecordStyle;
import io.github.thuocdo.core.validity.Days;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A legal instrument (văn bản): a law, decree, Party regulation or decision, or a guidance.
 *
 * <p>Example: number {@code 335/2025/NĐ-CP}, signed on 21/12/2025, in force from 01/01/2026.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param number  the official number, such as {@code 335/2025/NĐ-CP}; of one without a number its short name
 * @param vietnameseTitle  the title in Vietnamese
 * @param englishTitle  the title in English
 * @param signing  the day of signature (ngày ban hành), or that it is not known
 * @param inForce  the days on which it is in force (hiệu lực)
 */
@RecordStyle
@Value.Builder
public record LegalInstrument(
        String number, String vietnameseTitle, String englishTitle, Signing signing, DateRange inForce)
        implements Serializable {

    /** Checks that nothing is null. */
    public LegalInstrument {
        requireNonNull(number, "number");
        requireNonNull(vietnameseTitle, "vietnameseTitle");
        requireNonNull(englishTitle, "englishTitle");
        requireNonNull(signing, "signing");
        requireNonNull(inForce, "inForce");
    }

    /**
     * Makes an instrument whose day of signature is on record.
     *
     * @param number  the official number, such as {@code 335/2025/NĐ-CP}
     * @param vietnameseTitle  the title in Vietnamese
     * @param englishTitle  the title in English
     * @param signedOn  the day of signature (ngày ban hành)
     * @param inForce  the days on which it is in force (hiệu lực)
     */
    public LegalInstrument(
            String number, String vietnameseTitle, String englishTitle, LocalDate signedOn, DateRange inForce) {
        this(number, vietnameseTitle, englishTitle, new Signing.OnRecord(signedOn), inForce);
    }

    /**
     * Returns the day of signature.
     *
     * @return the day; empty where it is not known
     */
    public Optional<LocalDate> signedOn() {
        return signing.day();
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

    /** What is known of the day of signature (ngày ban hành). */
    public sealed interface Signing extends NoBean, Serializable {

        /**
         * Returns the day.
         *
         * @return the day; empty where it is not known
         */
        Optional<LocalDate> day();

        /**
         * The day that stands on the instrument.
         *
         * @param on  the day
         */
        record OnRecord(LocalDate on) implements Signing {
            /**
             * Checks the day.
             *
             * @throws IllegalArgumentException if its year has not four digits
             */
            public OnRecord {
                Days.checked(requireNonNull(on, "on"));
            }

            @Override
            public Optional<LocalDate> day() {
                return Optional.of(on);
            }
        }

        /**
         * A day that whoever uses the library supplied, because no text that could be read names it (ngày do người sử dụng cung cấp).
         *
         * @param on  the day
         */
        record Supplied(LocalDate on) implements Signing {
            /**
             * Checks the day.
             *
             * @throws IllegalArgumentException if its year has not four digits
             */
            public Supplied {
                Days.checked(requireNonNull(on, "on"));
            }

            @Override
            public Optional<LocalDate> day() {
                return Optional.of(on);
            }
        }

        /** No text that could be read names the day, and nobody supplied it. */
        record Unknown() implements Signing {
            @Override
            public Optional<LocalDate> day() {
                return Optional.empty();
            }
        }
    }

    /**
     * Starts a legal instrument.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a legal instrument of parts that are named; those that may be missing may be left out. */
    public static final class Builder extends LegalInstrumentBuilder {
        Builder() {}
    }
}
