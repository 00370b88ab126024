package io.github.thuocdo.core.document;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import io.github.thuocdo.core.number.Fraction;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The content of a policy as one text: the same for equal content, different for different content.
 *
 * <p>It does not rest on {@code toString} of records, whose form the language leaves open, nor on the order in which a set was filled.
 * A text stands behind its length, so no text can imitate the punctuation around it.
 */
public final class CanonicalText {

    private CanonicalText() {}

    /**
     * Returns the text of a value.
     *
     * @param value  a value that may stand in a policy
     * @return its canonical text
     */
    public static String of(Object value) {
        if (value instanceof String text) {
            return text.length() + ":" + text;
        }
        if (value instanceof Enum<?> constant) {
            return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(CanonicalText::of).orElse("-");
        }
        if (value instanceof ImmutableCollection<?> elements) {
            return ofElements(elements);
        }
        if (value instanceof Record record) {
            return ofRecord(record);
        }
        if (value instanceof Fraction
                || value instanceof LocalDate
                || value instanceof Integer
                || value instanceof MonthDay) {
            return value.toString();
        }
        throw new IllegalStateException("part of a policy (" + value.getClass() + ") must have a canonical text");
    }

    private static String ofElements(ImmutableCollection<?> elements) {
        Stream<String> texts = elements.stream().map(CanonicalText::of);
        return (elements instanceof ImmutableSet ? texts.sorted() : texts).collect(joining(",", "[", "]"));
    }

    private static String ofRecord(Record record) {
        return Streams.zip(
                        Shape.of(DeclaredType.of(record.getClass())).names().stream(),
                        Shape.values(record).stream(),
                        (name, value) -> name + "=" + of(value))
                .collect(joining(",", record.getClass().getSimpleName() + "{", "}"));
    }
}
