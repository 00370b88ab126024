package io.github.thuocdo.core.law;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.validity.BrokenRule;
import io.github.thuocdo.core.validity.PlainText;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;

/**
 * How one parameter of a rule is read (cách hiểu, giải thích).
 *
 * <p>A parameter that the text states is {@link Stated}, and one that follows from its words is {@link Derived}: neither can be selected,
 * only amended by a new edition. A parameter on which
 * the text is silent, or admits two readings, is {@link Chosen}: it has a named key, alternatives that follow from the type of its
 * value, and somebody who chose it and said why. A parameter that an instrument leaves to others, or of which no text could be read, is
 * {@link Open}: it must be supplied before anything is scored.
 *
 * @param <T>  the kind of reading
 */
public sealed interface Interpretation<T extends Reading> extends NoBean, Serializable {

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
     * Returns the readings that can be selected without further facts.
     *
     * @return the one that is stated; otherwise those of the question, in its order
     */
    ImmutableList<Reading> alternatives();

    /**
     * A parameter that the text fixes, so that nobody can select another reading.
     *
     * @param <T>  the kind of reading
     */
    sealed interface Fixed<T extends Reading> extends Interpretation<T> {

        /**
         * Returns where the text fixes it.
         *
         * @return the clause
         */
        Citation clause();

        @Override
        default ImmutableList<Reading> alternatives() {
            return ImmutableList.of(value());
        }
    }

    /**
     * A parameter that no sentence of the text states and that follows from its words (suy ra từ câu chữ): rounding down from "không vượt
     * quá", which any other rounding would exceed.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param <T>  the kind of reading
     * @param key  the key of the parameter
     * @param value  what follows
     * @param clause  where the words stand
     * @param words  the words of the text from which it follows, in Vietnamese
     */
    record Derived<T extends Reading>(String key, T value, Citation clause, String words) implements Fixed<T> {
        /**
         * Checks that it is said from which words it follows.
         *
         * @throws IllegalArgumentException if the words are blank
         */
        public Derived {
            requireNonNull(clause, "clause");
            requireNonNull(key, "key");
            requireNonNull(value, "value");
            ValueRule.DERIVED_FROM_WORDS.check(!words.isBlank(), words, key);
        }
    }

    /**
     * A parameter that the text states.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param <T>  the kind of reading
     * @param key  the key of the parameter
     * @param value  what the text says
     * @param clause  where it says so
     */
    record Stated<T extends Reading>(String key, T value, Citation clause) implements Fixed<T> {
        /** Checks that nothing is null. */
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
    record Chosen<T extends Reading>(String key, T value, String by, BilingualText why) implements Interpretation<T> {
        /**
         * Checks that somebody chose, in words that are seen in print.
         *
         * @throws IllegalArgumentException if it is not said who chose, or a text holds a line end or the like
         */
        public Chosen {
            requireNonNull(key, "key");
            requireNonNull(value, "value");
            ValueRule.CHOSEN_BY_SOMEBODY.check(!by.isBlank(), by, key);
            PlainText.printed("by", by);
            PlainText.printed("why", requireNonNull(why, "why").vietnamese());
            PlainText.printed("why", why.english());
        }

        /**
         * Makes a choice whose reason was written in one language.
         *
         * @param key  the key of the question
         * @param value  the reading chosen
         * @param by  who chose it: the edition itself, or the agency that adopted another reading
         * @param why  the reason in one sentence, empty where only the chooser knows it
         * @throws IllegalArgumentException if it is not said who chose
         */
        public Chosen(String key, T value, String by, String why) {
            this(key, value, by, BilingualText.of(why));
        }

        @Override
        public ImmutableList<Reading> alternatives() {
            return value.alternatives();
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
        public Chosen<T> choosing(String text, String chooser) {
            return new Chosen<>(key, Interpretation.read(key, value, text), chooser, BilingualText.NONE);
        }
    }

    /**
     * A parameter that somebody has to supply: the instrument leaves it to a local act, or its text could not be read.
     *
     * <p>A policy with an open parameter can be read, printed and compared; no engine is made for it.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param <T>  the kind of reading
     * @param key  the key of the question
     * @param shape  a reading that shows what is asked for; it is no answer and no default
     * @param question  what has to be supplied, and by whom, in one sentence
     */
    record Open<T extends Reading>(String key, T shape, BilingualText question) implements Interpretation<T> {
        /**
         * Checks that it is said what is asked.
         *
         * @throws IllegalArgumentException if the question is blank
         */
        public Open {
            ValueRule.OPEN_SAYS_WHAT.check(!question.isBlank(), question.english(), key);
        }

        /**
         * Makes a question that was written in one language.
         *
         * @param key  the key of the question
         * @param shape  a reading that shows what is asked for; it is no answer and no default
         * @param question  what has to be supplied, and by whom, in one sentence
         * @throws IllegalArgumentException if the question is blank
         */
        public Open(String key, T shape, String question) {
            this(key, shape, BilingualText.of(question));
        }

        /**
         * Refuses to answer.
         *
         * @throws IllegalStateException always, with the question
         */
        @Override
        public T value() {
            throw new IllegalStateException("interpretation " + key + " must be supplied: " + question.english());
        }

        @Override
        public ImmutableList<Reading> alternatives() {
            return shape.alternatives();
        }

        /**
         * Returns the question with an answer.
         *
         * @param text  the key of the reading to choose
         * @param chooser  who chooses it
         * @return the choice
         * @throws IllegalArgumentException if no reading of this question has that key; the message names the question, the value
         *     and the readings that there are
         */
        public Chosen<T> choosing(String text, String chooser) {
            return new Chosen<>(key, Interpretation.read(key, shape, text), chooser, BilingualText.NONE);
        }
    }

    @SuppressWarnings("unchecked") // Reading.parse answers within the question, so with the same kind of reading
    private static <T extends Reading> T read(String key, T question, String text) {
        try {
            return (T) question.parse(text);
        } catch (IllegalArgumentException refused) {
            throw ValueRule.INTERPRETATION_VALUE.exception(key, text, BrokenRule.of(refused));
        }
    }
}
