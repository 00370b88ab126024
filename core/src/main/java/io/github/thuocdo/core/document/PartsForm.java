package io.github.thuocdo.core.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultimap;
import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The serialized form of an entity: its parts down to texts, as in a document. What it computes stays at home and is computed again, and what
 * is read goes through the checks of every type in it, so that a stream can bring nothing that could not be made otherwise.
 */
public final class PartsForm implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final @Nullable Class<?> type;
    private final @Nullable Serializable parts;

    private PartsForm(Class<?> type, Serializable parts) {
        this.type = type;
        this.parts = parts;
    }

    /**
     * Returns the form of an entity.
     *
     * @param entity  the entity
     * @return what to write in its place
     */
    public static PartsForm of(Object entity) {
        Class<?> type = Shape.typeOf(entity);
        return new PartsForm(type, (Serializable) whole(entity, DeclaredType.of(type)));
    }

    /**
     * Returns why an entity cannot be read from its fields.
     *
     * @return the exception
     */
    public static InvalidObjectException refusal() {
        return new InvalidObjectException("what is made of parts must be written by them");
    }

    private static Object written(Object value, DeclaredType type) {
        if (value instanceof Optional<?> optional) {
            return optional.map(inner -> new Object[] {written(inner, type.inner())})
                    .orElseGet(() -> new Object[0]);
        }
        if (value instanceof ImmutableCollection<?> elements) {
            return elements.stream()
                    .map(element -> written(element, type.inner()))
                    .toArray();
        }
        if (value instanceof ImmutableMultimap<?, ?> entries) {
            return written(type.groups(entries), type.grouped());
        }
        if (value instanceof ImmutableMap<?, ?> entries) {
            List<Object> pairs = new ArrayList<>();
            entries.forEach((key, of) -> {
                pairs.add(written(key, type.arguments().get(0)));
                pairs.add(written(of, type.arguments().get(1)));
            });
            return pairs.toArray();
        }
        return PartText.isText(value.getClass()) && !Family.isFamily(type) ? PartText.of(value) : whole(value, type);
    }

    /** A member of a family says which one it is; a constant of one is itself. */
    private static Object whole(Object value, DeclaredType type) {
        if (value instanceof Enum<?>) {
            return value;
        }
        DeclaredType member = type.member(Shape.typeOf(value));
        List<Object> parts = new ArrayList<>();
        parts.add(member.raw());
        ImmutableList<Object> values = Shape.values(value);
        ImmutableList<Shape.Component> components = Shape.of(member).components();
        for (int i = 0; i < values.size(); i++) {
            parts.add(written(values.get(i), components.get(i).type()));
        }
        return parts.toArray();
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        try {
            return read(requireNonNull(parts, "parts"), DeclaredType.of(requireNonNull(type, "type")));
        } catch (RuntimeException refusal) {
            InvalidObjectException bad = new InvalidObjectException("parts must be those of " + type + ": " + refusal);
            bad.initCause(refusal);
            throw bad;
        }
    }

    private static Object read(@Nullable Object part, DeclaredType type) {
        requireNonNull(part, () -> "a " + type.raw().getSimpleName() + " must be given");
        if (type.isOptional()) {
            Object[] inner = (Object[]) part;
            return inner.length == 0 ? Optional.empty() : Optional.of(read(inner[0], type.inner()));
        }
        if (type.isCollection()) {
            List<Object> elements = new ArrayList<>();
            for (Object element : (Object[]) part) {
                elements.add(read(element, type.inner()));
            }
            return type.collected(elements);
        }
        if (type.isMultimap()) {
            return type.mapped((ImmutableMap<?, ?>) map((Object[]) part, type.grouped()));
        }
        if (type.isMap()) {
            return map((Object[]) part, type);
        }
        return part instanceof String text && !Family.isFamily(type)
                ? PartText.parse(type.raw(), text)
                : made(part, type);
    }

    private static Object map(Object[] pairs, DeclaredType type) {
        Map<Object, Object> entries = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            entries.put(
                    read(pairs[i], type.arguments().get(0)),
                    read(pairs[i + 1], type.arguments().get(1)));
        }
        return type.mapped(entries);
    }

    private static Object made(Object part, DeclaredType type) {
        if (part instanceof Enum<?> constant) {
            return type.raw().cast(constant);
        }
        Object[] parts = (Object[]) part;
        Class<?> raw = ((Class<?>) requireNonNull(parts[0], "type")).asSubclass(type.raw());
        Shape shape = Shape.of(type.member(raw));
        if (parts.length != shape.components().size() + 1) {
            throw new IllegalArgumentException(raw + " must have " + shape.names());
        }
        List<Object> values = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            values.add(read(parts[i], shape.components().get(i - 1).type()));
        }
        return shape.build(values);
    }
}
