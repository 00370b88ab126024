package io.github.thuocdo.core.policy;

import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.parts.DeclaredType;
import io.github.thuocdo.core.parts.Shape;
import io.github.thuocdo.core.validity.BrokenRule;
import io.github.thuocdo.core.validity.ValueRule;

/** The readings of interpretations, whether they answer the question or only show what is asked for. */
final class Readings {

    private Readings() {}

    /** Returns the reading that an interpretation holds. */
    static Reading shown(Interpretation<?> interpretation) {
        Record record = (Record) interpretation;
        return Shape.of(DeclaredType.of(record.getClass())).values(record).stream()
                .filter(Reading.class::isInstance)
                .map(Reading.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Reads another answer to the question of an interpretation. */
    static Reading parse(String name, Interpretation<?> question, String text) {
        try {
            return shown(question).parse(text);
        } catch (IllegalArgumentException refusal) {
            throw ValueRule.VALUE_OF.exception(name, text, BrokenRule.of(refusal));
        }
    }
}
