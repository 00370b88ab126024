package io.github.thuocdo.core.document;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.Primitives;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.number.Rounding;
import io.github.thuocdo.core.validity.BrokenRule;
import io.github.thuocdo.core.validity.ValueRule;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The type that a component declares, with its arguments: {@code Interpretation<Base>}, {@code ImmutableList<Measure>}, {@code Fraction}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param raw  the class; for a primitive type, its wrapper
 * @param arguments  the type arguments, in order
 * @param counts  whether it is a type of numbers and these count something, so that a text in per cent is none of them
 */
public record DeclaredType(Class<?> raw, ImmutableList<DeclaredType> arguments, boolean counts) {

    private static final ImmutableSet<Class<?>> NUMBERS =
            ImmutableSet.of(Fraction.class, Interval.class, Rounding.class);

    private static final ImmutableMap<Class<?>, Class<?>> FIXED = ImmutableMap.of(
            Iterable.class, ImmutableList.class,
            Collection.class, ImmutableList.class,
            List.class, ImmutableList.class,
            Set.class, ImmutableSet.class,
            Map.class, ImmutableMap.class);

    @SuppressWarnings("unchecked") // what stands in a sorted set or map is declared to be comparable
    private static final Comparator<Object> NATURAL =
            (Comparator<Object>) (Comparator<?>) Comparator.<String>naturalOrder();

    /**
     * Takes a type of which nothing says what its numbers are.
     *
     * @param raw  the class; for a primitive type, its wrapper
     * @param arguments  the type arguments, in order
     */
    public DeclaredType(Class<?> raw, ImmutableList<DeclaredType> arguments) {
        this(raw, arguments, false);
    }

    /**
     * Returns a class without arguments as a declared type.
     *
     * @param raw  the class
     * @return the type
     */
    public static DeclaredType of(Class<?> raw) {
        return new DeclaredType(Primitives.wrap(raw), ImmutableList.of());
    }

    /**
     * Returns a type of the language as a declared type: lists and sets are those that cannot be changed.
     *
     * @param type  the type, such as {@code List<Task>} or {@code Observation<Points>}
     * @return the type
     */
    public static DeclaredType of(Type type) {
        DeclaredType declared = of(type, ImmutableMap.of());
        Class<?> fixed = FIXED.get(declared.raw());
        return fixed == null ? declared : new DeclaredType(fixed, declared.arguments());
    }

    /** Resolves a type of the language, with the variables of the class in which it stands. */
    static DeclaredType of(Type type, ImmutableMap<String, DeclaredType> variables) {
        if (type instanceof ParameterizedType parameterized) {
            return new DeclaredType(
                    of(parameterized.getRawType(), variables).raw(),
                    Arrays.stream(parameterized.getActualTypeArguments())
                            .map(argument -> of(argument, variables))
                            .collect(toImmutableList()));
        }
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0], variables);
        }
        if (type instanceof TypeVariable<?> variable) {
            DeclaredType known = variables.get(variable.getName());
            return known == null ? of(variable.getBounds()[0], variables) : known;
        }
        if (type instanceof Class<?> raw) {
            return of(raw);
        }
        throw new IllegalStateException("type " + type + " must be a class, possibly with arguments");
    }

    /**
     * Returns this type with numbers that count something.
     *
     * @return the type; this one if it holds no numbers
     */
    public DeclaredType counted() {
        return new DeclaredType(
                raw, arguments.stream().map(DeclaredType::counted).collect(toImmutableList()), NUMBERS.contains(raw));
    }

    /**
     * Returns the type of a member of this family, which has the type arguments of the family if it takes any.
     *
     * @param member  the class of the member, or this class itself
     * @return its type
     */
    public DeclaredType member(Class<?> member) {
        return new DeclaredType(
                member, member.getTypeParameters().length == arguments.size() ? arguments : ImmutableList.of());
    }

    /** Returns the variables of the class by name, as far as the arguments settle them. */
    ImmutableMap<String, DeclaredType> variables() {
        TypeVariable<?>[] names = raw.getTypeParameters();
        ImmutableMap.Builder<String, DeclaredType> variables = ImmutableMap.builder();
        for (int i = 0; i < Math.min(names.length, arguments.size()); i++) {
            variables.put(names[i].getName(), arguments.get(i));
        }
        return variables.buildOrThrow();
    }

    /**
     * Returns whether a value may be missing.
     *
     * @return true for an optional component
     */
    public boolean isOptional() {
        return raw == Optional.class;
    }

    /**
     * Returns the type of what may stand here.
     *
     * @return this type, apart from whether something must stand here
     */
    public DeclaredType present() {
        return isOptional() ? inner() : this;
    }

    /**
     * Returns whether it holds several values.
     *
     * @return true for a list or a set
     */
    public boolean isCollection() {
        return ImmutableCollection.class.isAssignableFrom(raw);
    }

    /**
     * Returns whether it holds values by their names.
     *
     * @return true for a map
     */
    public boolean isMap() {
        return ImmutableMap.class.isAssignableFrom(raw);
    }

    /**
     * Returns whether it holds several values under each name.
     *
     * @return true for a multimap
     */
    public boolean isMultimap() {
        return ImmutableMultimap.class.isAssignableFrom(raw);
    }

    /**
     * Returns the type of the map as which a multimap is written.
     *
     * @return a map from its keys to lists or sets of its values
     */
    public DeclaredType grouped() {
        Class<?> values = ImmutableSetMultimap.class.isAssignableFrom(raw) ? ImmutableSet.class : ImmutableList.class;
        return new DeclaredType(
                ImmutableMap.class,
                ImmutableList.of(arguments.get(0), new DeclaredType(values, ImmutableList.of(arguments.get(1)))));
    }

    /**
     * Returns the entries of a multimap of this type as they are written.
     *
     * @param multimap  the multimap
     * @return the values by their key, of the {@linkplain #grouped() type} of such maps
     */
    public ImmutableMap<?, ?> groups(ImmutableMultimap<?, ?> multimap) {
        DeclaredType values = grouped().arguments().get(1);
        return multimap.asMap().entrySet().stream()
                .collect(toImmutableMap(
                        entry -> entry.getKey(), entry -> values.collected(ImmutableList.copyOf(entry.getValue()))));
    }

    /**
     * Returns the value that stands for nothing, which may therefore be left out.
     *
     * @return the empty optional, collection or map; empty for every other type
     */
    public Optional<Object> nothing() {
        if (isOptional()) {
            return Optional.of(Optional.empty());
        }
        if (isCollection()) {
            return Optional.of(collected(ImmutableList.of()));
        }
        return isMap() || isMultimap() ? Optional.of(mapped(ImmutableMap.of())) : Optional.empty();
    }

    /**
     * Returns elements in a collection of this type.
     *
     * @param elements  the elements, for a set each once
     * @return the list or set
     */
    public Object collected(List<?> elements) {
        if (raw == ImmutableSortedSet.class) {
            return ImmutableSortedSet.copyOf(NATURAL, elements);
        }
        return ImmutableList.class.isAssignableFrom(raw)
                ? ImmutableList.copyOf(elements)
                : ImmutableSet.copyOf(elements);
    }

    /**
     * Returns entries in a map or multimap of this type.
     *
     * @param entries  the entries, those of a multimap as {@link #grouped} has them
     * @return the map
     */
    public Object mapped(Map<?, ?> entries) {
        if (isMultimap()) {
            return multimapped(entries);
        }
        return raw == ImmutableSortedMap.class
                ? ImmutableSortedMap.copyOf(entries, NATURAL)
                : ImmutableMap.copyOf(entries);
    }

    private Object multimapped(Map<?, ?> entries) {
        ImmutableMultimap.Builder<Object, Object> multimap = ImmutableSetMultimap.class.isAssignableFrom(raw)
                ? ImmutableSetMultimap.builder()
                : ImmutableListMultimap.builder();
        entries.forEach((key, values) -> multimap.putAll(key, (Iterable<?>) values));
        return multimap.build();
    }

    /**
     * Returns the type of what is inside an optional, a collection or an interpretation.
     *
     * @return the first type argument
     */
    public DeclaredType inner() {
        return arguments.get(0);
    }

    /**
     * Returns whether a value may stand here.
     *
     * @param value  the value
     * @return true if the value, and what an optional or a collection holds, has the type
     */
    public boolean accepts(Object value) {
        if (!raw.isInstance(value)) {
            return false;
        }
        if (value instanceof Optional<?> optional) {
            return optional.isEmpty() || inner().accepts(optional.get());
        }
        return !(value instanceof ImmutableCollection<?> elements)
                || elements.stream().allMatch(inner()::accepts);
    }

    /**
     * Returns the words for it in a message.
     *
     * @return such as {@code a Fraction}, {@code an Interval} or {@code a list, each a Measure}
     */
    public BrokenRule describe() {
        if (isOptional()) {
            return inner().describe();
        }
        if (isCollection()) {
            ValueRule collection = ImmutableList.class.isAssignableFrom(raw) ? ValueRule.LIST_OF : ValueRule.SET_OF;
            return collection.broken(inner().describe());
        }
        String name = raw.getSimpleName();
        return ("AEIO".indexOf(name.charAt(0)) < 0 ? ValueRule.OF_TYPE : ValueRule.OF_TYPE_WITH_VOWEL).broken(name);
    }
}
