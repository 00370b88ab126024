package io.github.thuocdo.core.observation;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.validity.PlainText;
import java.io.Serializable;
import java.util.Optional;

/**
 * Why a value is not there (lý do không có giá trị): what is lacking, and the clause or the reading from which that follows.
 *
 * <p>A reason is a value and no sentence: the words in both languages are in {@code scoring}. Only a reason that somebody recorded is a text,
 * and it is quoted as it stands.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface AbsenceReason extends NoBean, Serializable
        permits Gap, AbsenceReason.ByReading, AbsenceReason.ByRule, AbsenceReason.InWords {

    /**
     * Returns what is lacking.
     *
     * @return the gap; empty where a rule says that there is nothing, or somebody recorded a reason
     */
    Optional<Gap> gap();

    /**
     * Returns the stable code.
     *
     * @return the word of the gap, the id of the rule, or the recorded words
     */
    String code();

    /**
     * A gap that follows from how a question is read.
     *
     * @param lacking  what is lacking
     * @param question  the key of the question, such as {@code no-assigned-work}
     * @param reading  the key of the reading that was chosen
     */
    record ByReading(Gap lacking, String question, String reading) implements AbsenceReason {
        /** Checks that nothing is null. */
        public ByReading {
            requireNonNull(lacking, "lacking");
            requireNonNull(question, "question");
            requireNonNull(reading, "reading");
        }

        /**
         * Returns the gap that follows from a reading.
         *
         * @param lacking  what is lacking
         * @param question  the question with its reading
         * @return the reason
         */
        public static ByReading of(Gap lacking, Interpretation<?> question) {
            return new ByReading(lacking, question.key(), question.value().key());
        }

        @Override
        public Optional<Gap> gap() {
            return Optional.of(lacking);
        }

        @Override
        public String code() {
            return lacking.code();
        }
    }

    /**
     * A rule that says that there is none, such as the six months of Decree 335/2025, Art 11.1.
     *
     * @param rule  the rule
     */
    record ByRule(Provision rule) implements AbsenceReason {
        /** Checks that nothing is null. */
        public ByRule {
            requireNonNull(rule, "rule");
        }

        @Override
        public Optional<Gap> gap() {
            return Optional.empty();
        }

        @Override
        public String code() {
            return rule.id();
        }
    }

    /**
     * A reason that somebody recorded.
     *
     * @param words  the words, not blank
     */
    record InWords(String words) implements AbsenceReason {
        /**
         * Checks that there is something to quote.
         *
         * @throws IllegalArgumentException if they are blank
         */
        public InWords {
            requireNonNull(words, "words");
            PlainText.checked("words", words);
        }

        @Override
        public Optional<Gap> gap() {
            return Optional.empty();
        }

        @Override
        public String code() {
            return words;
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "InWords";
        }
    }
}
