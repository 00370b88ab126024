package io.github.thuocdo.core.document;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.text.Keys;
import io.github.thuocdo.core.validity.BrokenRule;
import io.github.thuocdo.core.validity.BrokenRuleException;
import io.github.thuocdo.core.validity.KnownNames;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.core.validity.ValueRule;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * The text of a value that stands in one place, such as a number, a band, a day or a constant, and the value of a text.
 *
 * <p>Constants are written by their key, identifiers by their text, everything else in the form that the type itself reads back.
 */
public final class PartText {

    private PartText() {}

    /**
     * Returns whether values of a type are written as one text.
     *
     * @param type  the type
     * @return true for text, whole numbers, constants, and types that read their own text
     */
    public static boolean isText(Class<?> type) {
        return type == String.class
                || type == Integer.class
                || type == Long.class
                || type == Boolean.class
                || type.isEnum()
                || isIdentifier(type)
                || parser(type).isPresent();
    }

    /** An identifier is a record that has a text and nothing else. */
    private static boolean isIdentifier(Class<?> type) {
        if (!type.isRecord()) {
            return false;
        }
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1
                && components[0].getType() == String.class
                && components[0].getName().equals("text");
    }

    /**
     * Returns the text of a value.
     *
     * @param value  a value of such a type
     * @return the text, which {@link #parse} reads back
     */
    public static String of(Object value) {
        if (value instanceof Record identifier && isIdentifier(identifier.getClass())) {
            return (String) Shape.values(identifier).get(0);
        }
        return value instanceof Enum<?> constant ? key(constant) : value.toString();
    }

    /**
     * Reads a value.
     *
     * @param type  a type whose values are written as one text
     * @param text  the text
     * @return the value
     * @throws IllegalArgumentException if the text is none of this type; the message says what it must be
     */
    public static Object parse(Class<?> type, String text) {
        if (type == String.class) {
            return text;
        }
        if (type == Integer.class) {
            return number(text, Integer::valueOf);
        }
        if (type == Long.class) {
            return number(text, Long::valueOf);
        }
        if (type == Boolean.class) {
            return truth(text);
        }
        if (isIdentifier(type)) {
            return shape(type).build(ImmutableList.of(text));
        }
        return type.isEnum() ? constant(type, text) : parsed(type, text);
    }

    /**
     * Reads a value of a declared type.
     *
     * @param type  a type whose values are written as one text
     * @param text  the text
     * @return the value
     * @throws IllegalArgumentException if the text is none of this type, or in per cent where numbers {@linkplain DeclaredType#counts count} something
     */
    public static Object parse(DeclaredType type, String text) {
        ValueRule.NUMBER_NOT_PERCENT.check(!isPerCentOfNothing(type, text), text);
        return parse(type.raw(), text);
    }

    /**
     * Returns whether a text is in per cent although it shall count something.
     *
     * @param type  the declared type
     * @param text  the text
     * @return true for "90 %" where products or points are counted
     */
    public static boolean isPerCentOfNothing(DeclaredType type, String text) {
        return type.counts() && text.indexOf('%') >= 0;
    }

    private static Shape shape(Class<?> identifier) {
        return Shape.of(DeclaredType.of(identifier));
    }

    private static Object number(String text, Function<String, Number> parser) {
        try {
            return parser.apply(text);
        } catch (NumberFormatException e) {
            throw ValueRule.WHOLE_NUMBER.exception(text);
        }
    }

    private static Boolean truth(String text) {
        ValueRule.TRUE_OR_FALSE.check(text.equals("true") || text.equals("false"), text);
        return Boolean.valueOf(text);
    }

    private static Object constant(Class<?> type, String text) {
        if (!Term.class.isAssignableFrom(type)) {
            return foreign(type, text);
        }
        ImmutableList<Term> words =
                Arrays.stream(type.getEnumConstants()).map(Term.class::cast).collect(toImmutableList());
        return Term.find(words, text)
                .orElseThrow(() -> new BrokenRuleException(Term.unknown(Keys.of(type), words, text)));
    }

    /** A constant of an enum of the language, such as a day of the week. */
    private static Object foreign(Class<?> type, String text) {
        ImmutableMap<String, Object> constants = Arrays.stream(type.getEnumConstants())
                .collect(toImmutableMap(constant -> key((Enum<?>) constant), constant -> constant));
        return Optional.ofNullable(constants.get(text))
                .orElseThrow(
                        () -> new BrokenRuleException(KnownNames.rule(ValueRule.ONE_OF, text, constants.keySet())));
    }

    private static String key(Enum<?> constant) {
        return constant instanceof Term term ? term.key() : Keys.of(constant);
    }

    private static Object parsed(Class<?> type, String text) {
        Method parser = parser(type)
                .orElseThrow(() -> new IllegalStateException("type " + type + " must have a text of its own"));
        try {
            return parser.invoke(null, text);
        } catch (InvocationTargetException e) {
            throw new BrokenRuleException(
                    e.getCause() instanceof IllegalArgumentException refusal
                            ? BrokenRule.of(refusal)
                            : ValueRule.KIND_FORM.broken(Keys.of(type), text));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("parser of " + type + " must be public", e);
        }
    }

    /** A reading is read by its question, which may know more than its text; it has no text of its own here. */
    private static Optional<Method> parser(Class<?> type) {
        if (Reading.class.isAssignableFrom(type)) {
            return Optional.empty();
        }
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals("parse")
                        && Modifier.isStatic(method.getModifiers())
                        && method.getParameterCount() == 1
                        && method.getParameterTypes()[0].isAssignableFrom(String.class)
                        && method.getReturnType() == type)
                .findFirst();
    }
}
