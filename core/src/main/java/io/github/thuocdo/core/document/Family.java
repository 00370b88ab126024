package io.github.thuocdo.core.document;

import static com.google.common.collect.ImmutableBiMap.toImmutableBiMap;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.text.Keys;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The members of a sealed family by their kind, {@code task-share} for {@code TaskShare}, and the constants among them by their key.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Family {

    private final DeclaredType type;
    private final ImmutableBiMap<String, Class<?>> members;
    private final ImmutableMap<String, Object> constants;

    private Family(
            DeclaredType type, ImmutableBiMap<String, Class<?>> members, ImmutableMap<String, Object> constants) {
        this.type = type;
        this.members = members;
        this.constants = constants;
    }

    /**
     * Returns whether a type is a sealed family.
     *
     * @param type  the type
     * @return true for a sealed type
     */
    public static boolean isFamily(DeclaredType type) {
        return type.raw().isSealed() && type.raw().isInterface();
    }

    /**
     * Returns the family to which a type belongs.
     *
     * @param type  the type, such as {@code Observation.Given<Points>}
     * @return the family, such as {@code Observation<Points>}; empty for a type that stands alone
     */
    public static Optional<DeclaredType> above(DeclaredType type) {
        return Arrays.stream(type.raw().getInterfaces())
                .filter(above -> isFamily(DeclaredType.of(above)) && !isOfJava(above))
                .findFirst()
                .map(type::member);
    }

    /** Whether it is one of Java's own, as a number is one of its families of constants. */
    private static boolean isOfJava(Class<?> type) {
        return type.getName().startsWith("java.");
    }

    /**
     * Returns the family of a sealed type.
     *
     * @param type  the type
     * @return the family, with the members of sealed types below it
     * @throws IllegalArgumentException if two members have the same kind
     */
    public static Family of(DeclaredType type) {
        ImmutableList<Class<?>> members = members(type.raw()).collect(toImmutableList());
        return new Family(
                type,
                members.stream()
                        .filter(member -> !member.isEnum())
                        .collect(toImmutableBiMap(Keys::of, member -> member)),
                members.stream()
                        .filter(Class::isEnum)
                        .flatMap(member -> Arrays.stream(member.getEnumConstants()))
                        .collect(toImmutableMap(PartText::of, constant -> constant)));
    }

    private static Stream<Class<?>> members(Class<?> type) {
        return Arrays.stream(type.getPermittedSubclasses())
                .flatMap(member -> member.isSealed() && member.isInterface() ? members(member) : Stream.of(member));
    }

    /**
     * Returns the kinds.
     *
     * @return the kinds, in the order of declaration
     */
    public ImmutableList<String> kinds() {
        return members.keySet().asList();
    }

    /**
     * Returns the member of a kind.
     *
     * @param kind  the kind, such as {@code task-share}
     * @return the type of its records; empty if there is none
     */
    public Optional<DeclaredType> member(String kind) {
        return Optional.ofNullable(members.get(kind)).map(type::member);
    }

    /**
     * Returns the kind of a member.
     *
     * @param member  the class of its records
     * @return the kind, such as {@code task-share}
     */
    public String kindOf(Class<?> member) {
        return Optional.ofNullable(members.inverse().get(member)).orElseThrow();
    }

    /**
     * Returns the constants that belong to the family themselves and are written by their key alone.
     *
     * @return the constants by their key
     */
    public ImmutableMap<String, Object> constants() {
        return constants;
    }
}
