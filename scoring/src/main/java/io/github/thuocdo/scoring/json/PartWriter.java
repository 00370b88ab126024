package io.github.thuocdo.scoring.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.document.DeclaredType;
import io.github.thuocdo.core.document.Family;
import io.github.thuocdo.core.document.PartText;
import io.github.thuocdo.core.document.Shape;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.text.Keys;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.refusal.Place;
import io.github.thuocdo.scoring.tree.PartReader;
import io.github.thuocdo.scoring.tree.TextList;
import io.github.thuocdo.scoring.tree.TextMap;
import io.github.thuocdo.scoring.tree.TextNode;
import io.github.thuocdo.scoring.tree.TextScalar;
import java.util.Collection;
import java.util.Optional;

/**
 * Values as JSON: every component by its name, what belongs to a sealed family with its kind, what is empty left out. {@link PartReader}
 * reads them.
 */
final class PartWriter {

    /** Nobody typed it. */
    private static final Place NOWHERE = Place.ofFile("");

    private PartWriter() {}

    /** Writes a value that stands alone, with its kind, if it belongs to a family; or several of them. */
    static TextNode written(Object value) {
        if (value instanceof Collection<?> values) {
            return new TextList(values.stream().map(PartWriter::written).collect(toImmutableList()), NOWHERE);
        }
        DeclaredType type = DeclaredType.of(Shape.typeOf(value));
        return value(value, Family.above(type).orElse(type));
    }

    private static TextNode value(Object value, DeclaredType type) {
        if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
            return TextScalar.bare(value.toString(), NOWHERE);
        }
        if (value instanceof Enum<?> || (PartText.isText(value.getClass()) && !Family.isFamily(type))) {
            return quoted(PartText.of(value));
        }
        if (value instanceof ImmutableCollection<?> elements) {
            return new TextList(
                    ordered(elements, type.inner()).stream()
                            .map(element -> value(element, type.inner()))
                            .collect(toImmutableList()),
                    NOWHERE);
        }
        if (value instanceof ImmutableMultimap<?, ?> entries) {
            return value(type.groups(entries), type.grouped());
        }
        if (value instanceof ImmutableMap<?, ?> entries) {
            return new TextMap(
                    entries.entrySet().stream()
                            .map(entry -> entry(
                                    PartText.of(entry.getKey()),
                                    value(entry.getValue(), type.arguments().get(1))))
                            .collect(toImmutableList()),
                    NOWHERE);
        }
        if (value instanceof BilingualText text && text.isOneText()) {
            return quoted(text.english());
        }
        if (value instanceof Scorecard card) {
            return FactsSeal.sealed(written(ScorecardForm.of(card)).asMap());
        }
        return MadeOfFacts.of(value.getClass())
                .map(form -> madeOfFacts(value, form))
                .orElseGet(() -> fields(value, type));
    }

    private static TextNode madeOfFacts(Object value, MadeOfFacts form) {
        return new TextMap(
                ImmutableList.of(
                        entry(MadeOfFacts.RECIPE, value(form.recipeOf(value), form.recipe())),
                        entry(MadeOfFacts.OUTCOME, written(form.outcomeOf().apply(value)))),
                NOWHERE);
    }

    /** The elements of a set in one order, whichever way it was filled, where they have one. */
    private static ImmutableList<?> ordered(ImmutableCollection<?> elements, DeclaredType type) {
        return elements instanceof ImmutableSet && Comparable.class.isAssignableFrom(type.raw())
                ? elements.stream().sorted().collect(toImmutableList())
                : elements.asList();
    }

    private static TextNode fields(Object value, DeclaredType type) {
        Shape shape = Shape.of(type.member(Shape.typeOf(value)));
        ImmutableList.Builder<TextMap.Entry> fields = ImmutableList.builder();
        if (Family.isFamily(type)) {
            fields.add(entry(PartReader.KIND, quoted(Keys.of(shape.type()))));
        }
        ImmutableList<Object> values = Shape.values(value);
        for (int i = 0; i < values.size(); i++) {
            Shape.Component component = shape.components().get(i);
            present(values.get(i), component.type())
                    .ifPresent(present -> fields.add(entry(
                            component.name(), value(present, component.type().present()))));
        }
        return new TextMap(fields.build(), NOWHERE);
    }

    private static TextNode quoted(String text) {
        return TextScalar.quoted(text, NOWHERE);
    }

    private static TextMap.Entry entry(String name, TextNode value) {
        return new TextMap.Entry(name, NOWHERE, value);
    }

    private static Optional<?> present(Object value, DeclaredType type) {
        return value instanceof Optional<?> optional
                ? optional
                : Optional.of(value).filter(given -> !type.nothing().equals(Optional.of(given)));
    }
}
