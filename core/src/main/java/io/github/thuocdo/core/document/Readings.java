package io.github.thuocdo.core.document;

import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.validity.BrokenRule;
import io.github.thuocdo.core.validity.ValueRule;

/** The readings of interpretations, whether they answer the question or only show what is asked for. */
public final class Readings {

    private Readings() {}

    /**
     * Returns the reading that an interpretation holds.
     *
     * @param interpretation  the interpretation
     * @return its reading
     */
    public static Reading shown(Interpretation<?> interpretation) {
        return Shape.values(interpretation).stream()
                .filter(Reading.class::isInstance)
                .map(Reading.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Reads another answer to the question of an interpretation.
     *
     * @param name  the name of what is read, for the message
     * @param question  the interpretation
     * @param text  the answer
     * @return the reading
     * @throws IllegalArgumentException if the question has no such answer
     */
    public static Reading parse(String name, Interpretation<?> question, String text) {
        try {
            return shown(question).parse(text);
        } catch (IllegalArgumentException refusal) {
            throw ValueRule.VALUE_OF.exception(name, text, BrokenRule.of(refusal));
        }
    }
}
