package io.github.thuocdo.core.document;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.MoreCollectors.onlyElement;
import static com.google.common.collect.MoreCollectors.toOptional;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.number.PerCent;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The components of a type, and how values are taken apart and put together: a record by its constructor, an entity by its builder, any
 * other class by the public constructor, or else the method {@code of}, that takes what its accessors return.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Shape {

    /** Asked anew, the components of a class are read from its file each time. */
    private static final ClassValue<Shape> PLAIN = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            if (type.isRecord()) {
                return ofRecord(type);
            }
            return isEntity(type) ? ofEntity(type) : ofClass(type);
        }
    };

    private final Class<?> type;
    private final ImmutableList<Method> accessors;
    private final ImmutableList<Component> components;
    private final Maker maker;

    private Shape(DeclaredType type, ImmutableList<Method> accessors, Maker maker) {
        this.type = type.raw();
        this.accessors = accessors;
        ImmutableMap<String, DeclaredType> variables = type.variables();
        this.components = accessors.stream()
                .map(accessor -> component(accessor, variables))
                .collect(toImmutableList());
        this.maker = maker;
    }

    /** What is declared by a variable alone has been settled where the variable was. */
    private static Component component(Method accessor, ImmutableMap<String, DeclaredType> variables) {
        DeclaredType declared = DeclaredType.of(accessor.getGenericReturnType(), variables);
        @Nullable PerCent shares = accessor.getAnnotation(PerCent.class);
        boolean settled = shares != null || accessor.getGenericReturnType() instanceof TypeVariable<?>;
        return new Component(
                accessor.getName(),
                settled ? declared : declared.counted(),
                Optional.ofNullable(shares).map(PerCent::by).filter(by -> !by.isEmpty()));
    }

    /** Makes a value of its parts. */
    @FunctionalInterface
    private interface Maker {
        Object make(List<?> values) throws ReflectiveOperationException;
    }

    /**
     * A component.
     *
     * @param name  the name, which is that of its accessor
     * @param type  the type that it declares
     * @param unit  the name of the component that says whether its numbers are shares; empty where the type says it
     */
    public record Component(String name, DeclaredType type, Optional<String> unit) {

        /**
         * Returns the type that it has beside the other components of its value.
         *
         * @param others  the values of the others by their names; empty for one that is not known
         * @return the type, with numbers that count something where another component says so
         */
        public DeclaredType typeAmong(Function<String, Optional<Object>> others) {
            return unit.flatMap(others).filter(said -> !isShare(said)).isPresent() ? type.counted() : type;
        }

        private static boolean isShare(Object said) {
            return said instanceof PerCent.Told told ? told.isShare() : said.equals(Optional.empty());
        }
    }

    /**
     * Returns the shape of a type.
     *
     * @param type  the type as it is declared, with type arguments if it has any
     * @return the shape
     * @throws IllegalArgumentException if values of the type cannot be taken apart
     */
    public static Shape of(DeclaredType type) {
        Shape plain = PLAIN.get(type.raw());
        return type.arguments().isEmpty() ? plain : new Shape(type, plain.accessors, plain.maker);
    }

    /**
     * Returns the type by which a value is taken apart.
     *
     * @param value  the value
     * @return its class; of an entity the class that it is declared as, not the generated one
     */
    public static Class<?> typeOf(Object value) {
        Class<?> declared = value.getClass().getSuperclass();
        return declared != null && isEntity(declared) ? declared : value.getClass();
    }

    /** An entity is declared as an abstract class whose only implementation is generated. */
    private static boolean isEntity(Class<?> type) {
        return type.isSealed() && !type.isInterface();
    }

    private static Shape ofRecord(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return new Shape(
                    DeclaredType.of(type),
                    Arrays.stream(parts).map(RecordComponent::getAccessor).collect(toImmutableList()),
                    values -> constructor.newInstance(values.toArray()));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " must have its own constructor", e);
        }
    }

    /** The fields of the generated class are the components, in the order of declaration, apart from what it computes. */
    private static Shape ofEntity(Class<?> type) {
        Class<?> generated = Arrays.stream(type.getPermittedSubclasses()).collect(onlyElement());
        ImmutableList<Method> accessors = Arrays.stream(generated.getDeclaredFields())
                .filter(field ->
                        !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()))
                .map(field -> method(type, field.getName()))
                .collect(toImmutableList());
        Method begin = method(type, "builder");
        ImmutableList<Method> setters = accessors.stream()
                .map(accessor -> setter(begin.getReturnType(), accessor))
                .collect(toImmutableList());
        Method end = method(begin.getReturnType(), "build");
        return new Shape(DeclaredType.of(type), accessors, values -> {
            Object builder = begin.invoke(null);
            for (int i = 0; i < setters.size(); i++) {
                setters.get(i).invoke(builder, values.get(i));
            }
            return end.invoke(builder);
        });
    }

    private static Method setter(Class<?> builder, Method accessor) {
        return Arrays.stream(builder.getMethods())
                .filter(method -> method.getName().equals(accessor.getName())
                        && method.getParameterCount() == 1
                        && method.getParameterTypes()[0].isAssignableFrom(accessor.getReturnType()))
                .collect(onlyElement());
    }

    private static Shape ofClass(Class<?> type) {
        return Arrays.stream(type.getConstructors())
                .filter(constructor -> isMadeOfParts(type, constructor))
                .collect(toOptional())
                .map(constructor -> ofParts(type, constructor, values -> constructor.newInstance(values.toArray())))
                .or(() -> Arrays.stream(type.getMethods())
                        .filter(method -> method.getName().equals("of")
                                && Modifier.isStatic(method.getModifiers())
                                && isMadeOfParts(type, method))
                        .collect(toOptional())
                        .map(method -> ofParts(type, method, values -> method.invoke(null, values.toArray()))))
                .orElseThrow(() -> new IllegalArgumentException(type
                        + " must be a record, an entity, or made of what its accessors return; what is worked out"
                        + " travels by that of which it is made"));
    }

    private static boolean isMadeOfParts(Class<?> type, Executable maker) {
        return maker.getParameterCount() > 0
                && Arrays.stream(maker.getParameters()).allMatch(part -> isReturned(type, part));
    }

    private static Shape ofParts(Class<?> type, Executable made, Maker maker) {
        return new Shape(
                DeclaredType.of(type),
                Arrays.stream(made.getParameters())
                        .map(part -> method(type, part.getName()))
                        .collect(toImmutableList()),
                maker);
    }

    private static boolean isReturned(Class<?> type, Parameter parameter) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals(parameter.getName())
                        && method.getParameterCount() == 0
                        && method.getReturnType() == parameter.getType());
    }

    private static Method method(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " must have a public method " + name, e);
        }
    }

    /**
     * Returns the type whose shape it is.
     *
     * @return the class
     */
    public Class<?> type() {
        return type;
    }

    /**
     * Returns the components.
     *
     * @return the components, in the order of declaration
     */
    public ImmutableList<Component> components() {
        return components;
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
     * Takes a value apart.
     *
     * @param value  the value
     * @return the values of its components, in their order
     * @throws NullPointerException if one of them is null; it names the component
     */
    public static ImmutableList<Object> values(Object value) {
        return PLAIN.get(typeOf(value)).accessors.stream()
                .map(accessor -> read(value, accessor))
                .collect(toImmutableList());
    }

    private static Object read(Object value, Method accessor) {
        try {
            return requireNonNull(accessor.invoke(value), accessor.getName());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(value.getClass() + " must be readable", e);
        }
    }

    /**
     * Puts a value together.
     *
     * @param values  the values of the components, in their order, each of the declared type
     * @return the value
     * @throws IllegalArgumentException if the type refuses the values
     */
    public Object build(List<?> values) {
        try {
            return maker.make(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(type + " must accept or refuse its parts", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " must be open to be made", e);
        }
    }
}
