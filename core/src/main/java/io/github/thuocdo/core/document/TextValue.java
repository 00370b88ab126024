package io.github.thuocdo.core.document;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.validity.ValueRule;
import java.util.Optional;

/** The value of a component that is given as text. */
public final class TextValue {

    private static final Splitter ELEMENTS = Splitter.on(',').trimResults().omitEmptyStrings();

    private TextValue() {}

    /**
     * Returns whether a text can stand for a value of a declared type.
     *
     * @param text  the text
     * @param type  the declared type
     * @return true for a type that is written so, and for a kind without components
     */
    public static boolean isText(String text, DeclaredType type) {
        DeclaredType written = type.isCollection() ? type.inner() : type;
        return PartText.isText(written.raw()) || kind(text, type).isPresent();
    }

    private static Optional<Shape> kind(String text, DeclaredType type) {
        return Family.isFamily(type)
                ? Family.of(type)
                        .member(text)
                        .map(Shape::of)
                        .filter(shape -> shape.components().isEmpty())
                : Optional.empty();
    }

    /**
     * Reads a value of a declared type.
     *
     * @param name  the name of what is read, for the message
     * @param text  the text
     * @param type  the declared type
     * @return the value
     * @throws IllegalArgumentException if the text is none of that type, or such values have no text
     */
    public static Object parse(String name, String text, DeclaredType type) {
        if (type.isCollection() && PartText.isText(type.inner().raw())) {
            ImmutableList<Object> elements = ELEMENTS.splitToStream(text)
                    .map(element -> parse(name, element, type.inner()))
                    .collect(toImmutableList());
            return ImmutableList.class.isAssignableFrom(type.raw()) ? elements : ImmutableSet.copyOf(elements);
        }
        if (PartText.isText(type.raw())) {
            return PartText.parse(type, text);
        }
        Optional<Shape> kind = kind(text, type);
        ValueRule.TYPE_NOT_AS_TEXT.check(kind.isPresent(), name, text, type.describe());
        return kind.orElseThrow().build(ImmutableList.of());
    }
}
