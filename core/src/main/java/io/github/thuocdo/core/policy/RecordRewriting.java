package io.github.thuocdo.core.policy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.Interpretation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The walk over the components of records: it finds every part of a kind in a rule, and makes the rule again with other readings. */
final class RecordRewriting {

    /** Asked anew, the components of a class are read from its file each time; nobody changes the arrays. */
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private RecordRewriting() {}

    /** Passes every outermost part of a kind to the action, in the order of the components. */
    static <T> void forEach(Class<T> kind, Object value, Consumer<? super T> action) {
        if (kind.isInstance(value)) {
            action.accept(kind.cast(value));
        } else if (value instanceof ImmutableList<?> list) {
            list.forEach(element -> forEach(kind, element, action));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(content -> forEach(kind, content, action));
        } else if (value instanceof Record record) {
            for (RecordComponent component : COMPONENTS.get(record.getClass())) {
                forEach(kind, read(record, component), action);
            }
        }
    }

    /** Returns the value with its interpretations replaced; the same object when nothing in it changed. */
    @SuppressWarnings("unchecked") // a rewritten value has the class of the original
    static <T> T rewrite(T value, UnaryOperator<Interpretation<?>> change) {
        if (value instanceof Interpretation<?> interpretation) {
            return (T) change.apply(interpretation);
        }
        if (value instanceof ImmutableList<?> list) {
            return (T) list.stream().map(element -> rewrite(element, change)).collect(toImmutableList());
        }
        if (value instanceof Optional<?> optional) {
            return (T) optional.map(content -> rewrite(content, change));
        }
        if (value instanceof Record record) {
            return (T) rewriteComponents(record, change);
        }
        return value;
    }

    private static Record rewriteComponents(Record record, UnaryOperator<Interpretation<?>> change) {
        RecordComponent[] components = COMPONENTS.get(record.getClass());
        Object[] values = new Object[components.length];
        boolean same = true;
        for (int i = 0; i < components.length; i++) {
            Object before = read(record, components[i]);
            values[i] = rewrite(before, change);
            same &= values[i].equals(before);
        }
        return same ? record : build(record.getClass(), components, values);
    }

    static Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("rule " + record.getClass() + " must be readable", e);
        }
    }

    private static Record build(Class<? extends Record> type, RecordComponent[] components, Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            // a reading that the rule refuses, such as a form without the groups that the instrument fixes
            if (e.getCause() instanceof IllegalArgumentException refusal) {
                throw refusal;
            }
            throw new IllegalStateException("rule " + type + " must accept its own parts with other readings", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("rule " + type + " must accept its own parts with other readings", e);
        }
    }
}
