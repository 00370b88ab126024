package io.github.thuocdo.core.document;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The components of a kind of record.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param type  the kind of record
 * @param components  the components, in the order of declaration
 */
public record RecordShape(Class<? extends Record> type, ImmutableList<Component> components) {

    /** Asked anew, the components of a class are read from its file each time; nobody changes the arrays. */
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    /**
     * A component.
     *
     * @param name  the name
     * @param type  the type that it declares
     */
    public record Component(String name, DeclaredType type) {}

    /**
     * Returns the shape of a kind of record.
     *
     * @param type  the record as it is declared, with type arguments if it has any
     * @return the shape
     */
    public static RecordShape of(DeclaredType type) {
        Class<? extends Record> record = type.raw().asSubclass(Record.class);
        ImmutableMap<String, DeclaredType> variables = type.variables();
        return new RecordShape(
                record,
                Arrays.stream(COMPONENTS.get(record))
                        .map(part -> new Component(part.getName(), DeclaredType.of(part.getGenericType(), variables)))
                        .collect(toImmutableList()));
    }

    /**
     * Returns the component of a name.
     *
     * @param name  the name
     * @return the component; empty if there is none
     */
    public Optional<Component> component(String name) {
        return components.stream()
                .filter(component -> component.name().equals(name))
                .findFirst();
    }

    /**
     * Returns the names of the components.
     *
     * @return the names, in the order of declaration
     */
    public ImmutableList<String> names() {
        return components.stream().map(Component::name).collect(toImmutableList());
    }

    /**
     * Takes a record apart.
     *
     * @param record  the record
     * @return the values, in the order of the components
     */
    public static ImmutableList<Object> values(Record record) {
        return Arrays.stream(COMPONENTS.get(record.getClass()))
                .map(component -> value(record, component))
                .collect(toImmutableList());
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("record " + record.getClass() + " must be readable", e);
        }
    }

    /**
     * Puts a record together.
     *
     * @param values  the values, in the order of the components, each of the declared type
     * @return the record
     * @throws IllegalArgumentException if the record refuses the values
     */
    public Record build(List<?> values) {
        return build(type, values);
    }

    /** Puts a record of a type together. */
    static Record build(Class<? extends Record> type, List<?> values) {
        Class<?>[] types = Arrays.stream(COMPONENTS.get(type))
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refusal) {
                throw refusal;
            }
            throw new IllegalStateException("record " + type + " must accept or refuse its parts", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("record " + type + " must have a public constructor", e);
        }
    }
}
