package io.github.thuocdo.core.policy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.parts.DeclaredType;
import io.github.thuocdo.core.parts.Family;
import io.github.thuocdo.core.parts.PartText;
import io.github.thuocdo.core.parts.Shape;
import io.github.thuocdo.core.validity.ValueRule;
import java.util.Optional;

/** The value of a component that is given as text. */
final class TextValue {

    private static final Splitter ELEMENTS = Splitter.on(',').trimResults().omitEmptyStrings();

    private TextValue() {}

    /** Returns whether a text can stand for a value of a declared type: one that is written so, or a kind without components. */
    static boolean isText(String text, DeclaredType type) {
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
     * @throws IllegalArgumentException if the text is none of that type, or such values have no text
     */
    static Object parse(String name, String text, DeclaredType type) {
        if (type.isCollection() && PartText.isText(type.inner().raw())) {
            ImmutableList<Object> elements = ELEMENTS.splitToStream(text)
                    .map(element -> parse(name, element, type.inner()))
                    .collect(toImmutableList());
            return ImmutableList.class.isAssignableFrom(type.raw()) ? elements : ImmutableSet.copyOf(elements);
        }
        if (PartText.isText(type.raw())) {
            return PartText.parse(type.raw(), text);
        }
        Optional<Shape> kind = kind(text, type);
        ValueRule.TYPE_NOT_AS_TEXT.check(kind.isPresent(), name, text, type.describe());
        return kind.orElseThrow().build(ImmutableList.of());
    }
}
