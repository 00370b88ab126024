package io.github.thuocdo.core.law;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * How one parameter of a rule is read (cách hiểu, giải thích).
 *
 * <p>A parameter that the text fixes is {@link Stated}: it cannot be selected, only amended by a new edition. A parameter on which
 * the text is silent, or admits two readings, is {@link Chosen}: it has a named key, alternatives that follow from the type of its
 * value, and somebody who chose it and said why.
 *
 * @param <T>  the kind of reading
 */
public sealed interface Interpretation<T extends Reading> extends Serializable {

    /**
     * Returns the key of the question, such as {@code deduction-base}.
     *
     * @return the key, unique for the question within a policy
     */
    String key();

    /**
     * Returns how the parameter is read.
     *
     * @return the reading
     */
    T value();

    /**
     * A parameter that the text fixes.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param <T>  the kind of reading
     * @param key  the key of the parameter
     * @param value  what the text says
     * @param clause  where it says so
     */
    record Stated<T extends Reading>(String key, T value, Citation clause) implements Interpretation<T> {
        /**
         * Checks that nothing is null.
         *
         * @param key  the key of the parameter
         * @param value  what the text says
         * @param clause  where it says so
         */
        public Stated {
            requireNonNull(key, "key");
            requireNonNull(value, "value");
            requireNonNull(clause, "clause");
        }
    }

    /**
     * A parameter on which the text is silent or admits two readings.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param <T>  the kind of reading
     * @param key  the key of the question
     * @param value  the reading chosen
     * @param by  who chose it: the edition itself, or the agency that adopted another reading
     * @param why  the reason in one sentence, empty where only the chooser knows it
     */
    record Chosen<T extends Reading>(String key, T value, String by, String why) implements Interpretation<T> {
        /**
         * Checks that somebody chose.
         *
         * @param key  the key of the question
         * @param value  the reading chosen
         * @param by  who chose it: the edition itself, or the agency that adopted another reading
         * @param why  the reason in one sentence, empty where only the chooser knows it
         * @throws IllegalArgumentException if it is not said who chose
         */
        public Chosen {
            requireNonNull(key, "key");
            requireNonNull(value, "value");
            requireNonNull(by, "by");
            requireNonNull(why, "why");
            checkArgument(!by.isBlank(), "by (%s) must name who chose the reading of %s", by, key);
        }

        /**
         * Returns this question with another answer, which comes without a reason.
         *
         * @param text  the key of the reading to choose
         * @param chooser  who chooses it
         * @return the new choice
         * @throws IllegalArgumentException if no reading of this question has that key; the message names the question, the value
         *     and the readings that there are
         */
        @SuppressWarnings("unchecked") // Reading.parse answers within the question, so with the same kind of reading
        public Chosen<T> choosing(String text, String chooser) {
            try {
                return new Chosen<>(key, (T) value.parse(text), chooser, "");
            } catch (IllegalArgumentException refused) {
                throw new IllegalArgumentException(
                        "interpretation " + key + " (" + text + ") " + refused.getMessage(), refused);
            }
        }
    }
}
