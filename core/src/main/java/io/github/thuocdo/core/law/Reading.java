package io.github.thuocdo.core.law;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.validity.BrokenRuleException;
import io.github.thuocdo.core.validity.KnownNames;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;

/**
 * One way to read a text (cách hiểu): a value that an {@link Interpretation} can take.
 *
 * <p>Most readings are the constants of an enum, one enum a question; then the alternatives and the parser come from the enum. A
 * reading that carries a parameter, such as a rounding step, is a record that says both itself.
 */
public interface Reading extends Term, Serializable {

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
        return Term.find(alternatives(), text)
                .orElseThrow(() ->
                        new BrokenRuleException(KnownNames.rule(ValueRule.ONE_OF, text, Term.keys(alternatives()))));
    }
}
