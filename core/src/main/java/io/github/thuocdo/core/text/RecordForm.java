package io.github.thuocdo.core.text;

import static java.util.Objects.requireNonNull;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The serialized form of a record that has optional parts: {@link Optional} itself is not serializable. Reading goes through the
 * record's own constructor, and so through its checks.
 */
public final class RecordForm implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final @Nullable Class<? extends Record> type;
    private final @Nullable Serializable @Nullable [] parts;

    private RecordForm(Class<? extends Record> type, @Nullable Serializable[] parts) {
        this.type = type;
        this.parts = parts;
    }

    /**
     * Returns the form of a record.
     *
     * @param record  the record
     * @return what to write in its place
     */
    public static RecordForm of(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        @Nullable Serializable[] parts = new @Nullable Serializable[components.length];
        for (int i = 0; i < components.length; i++) {
            Object part = read(record, components[i]);
            parts[i] = (Serializable) (part instanceof Optional<?> optional ? optional.orElse(null) : part);
        }
        return new RecordForm(record.getClass(), parts);
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("record " + record.getClass() + " must be readable", e);
        }
    }

    /** Whatever a stream may say: what is no value of the record is refused as a bad stream. */
    @Serial
    private Object readResolve() throws InvalidObjectException {
        try {
            return made();
        } catch (InvocationTargetException e) {
            throw refusal(e.getCause());
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw refusal(e);
        }
    }

    private Object made() throws ReflectiveOperationException {
        Class<? extends Record> record = requireNonNull(type, "type");
        @Nullable Serializable[] given = requireNonNull(parts, "parts");
        Class<?>[] types = Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        @Nullable Object[] values = new @Nullable Object[types.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = types[i] == Optional.class ? Optional.ofNullable(given[i]) : requireNonNull(given[i], "part");
        }
        return record.getDeclaredConstructor(types).newInstance(values);
    }

    private String name() {
        return type == null ? "without a type" : type.getName();
    }

    private InvalidObjectException refusal(@Nullable Throwable cause) {
        InvalidObjectException refusal =
                new InvalidObjectException("record " + name() + " must accept its own parts: " + cause);
        refusal.initCause(cause);
        return refusal;
    }
}
