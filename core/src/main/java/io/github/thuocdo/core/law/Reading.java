package io.github.thuocdo.core.law;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.text.Keys;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;

/**
 * One way to read a text (cách hiểu): a value that an {@link Interpretation} can take.
 *
 * <p>Most readings are the constants of an enum, one enum a question; then the alternatives and the parser come from the enum. A
 * reading that carries a parameter, such as a rounding step, is a record that says both itself.
 */
public interface Reading extends Serializable {

    /**
     * Returns the text that names this reading in case files and explanations, such as {@code cap-each-ratio}: for the constant of an
     * enum, its name.
     *
     * @return the key, which {@link #parse} reads back
     */
    default String key() {
        return Keys.of((Enum<?>) this);
    }

    /**
     * Returns the readings of the same question that can be tried without further facts, in the order in which the question lists
     * them, whichever of them this one is.
     *
     * @return the alternatives; a reading with a parameter of its own need not be among them
     */
    default ImmutableList<Reading> alternatives() {
        if (this instanceof Enum<?> constant) {
            return ImmutableList.copyOf((Reading[]) constant.getDeclaringClass().getEnumConstants());
        }
        return ImmutableList.of(this);
    }

    /**
     * Reads another answer to the same question.
     *
     * @param text  the key of a reading
     * @return the reading
     * @throws IllegalArgumentException if no reading of this question has that key; the message lists those that there are
     */
    default Reading parse(String text) {
        requireNonNull(text, "text");
        return alternatives().stream()
                .filter(reading -> reading.key().equals(text))
                .findFirst()
                .orElseThrow(() -> ValueRule.ONE_OF.exception(
                        alternatives().stream().map(Reading::key).collect(joining(", "))));
    }
}
