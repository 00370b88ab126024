package io.github.thuocdo.core.validity;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Arrays;
import java.util.function.Function;

/**
 * A rule that values break, and with which values (điều kiện không được đáp ứng).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param rule  the rule
 * @param values  what its sentence names, in the order of {@link ValueRule#names()}: texts, or other rules inside it
 */
public record BrokenRule(ValueRule rule, ImmutableList<Serializable> values) implements Serializable {

    /**
     * Checks that there is a value for each name.
     *
     * @throws IllegalArgumentException if there are more or fewer values than names
     */
    public BrokenRule {
        requireNonNull(rule, "rule");
        requireNonNull(values, "values");
        if (values.size() != rule.names().size()) {
            throw new IllegalArgumentException("values (" + values + ") of " + rule + " must be " + rule.names());
        }
    }

    static BrokenRule of(ValueRule rule, Object... values) {
        return new BrokenRule(
                rule,
                Arrays.stream(values)
                        .map(value -> value instanceof BrokenRule inner ? inner : String.valueOf(value))
                        .collect(toImmutableList()));
    }

    /**
     * Returns the rule for which something was refused.
     *
     * @param refusal  the refusal
     * @return its rule; what a program said that names none is quoted
     */
    public static BrokenRule of(IllegalArgumentException refusal) {
        return refusal instanceof BrokenRuleException known
                ? known.broken()
                : of(ValueRule.QUOTED, String.valueOf(refusal.getMessage()));
    }

    /**
     * Returns the values by the names under which the sentence has them.
     *
     * @param words  how a rule inside this one is said
     * @return the values by name
     */
    public ImmutableMap<String, String> named(Function<? super BrokenRule, String> words) {
        ImmutableMap.Builder<String, String> named = ImmutableMap.builder();
        for (int i = 0; i < values.size(); i++) {
            named.put(
                    rule.names().get(i),
                    values.get(i) instanceof BrokenRule inner
                            ? words.apply(inner)
                            : values.get(i).toString());
        }
        return named.buildOrThrow();
    }

    /**
     * Returns the rule in English.
     *
     * @return one sentence without a full stop
     */
    @Override
    public String toString() {
        return rule.english(named(BrokenRule::toString));
    }
}
