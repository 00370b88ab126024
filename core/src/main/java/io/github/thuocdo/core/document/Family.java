package io.github.thuocdo.core.document;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.text.Keys;
import java.util.Optional;

/**
 * The records of a sealed family by their kind: {@code task-share} for {@code TaskShare}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Family {

    private final DeclaredType type;
    private final ImmutableBiMap<String, Class<?>> members;

    private Family(DeclaredType type, ImmutableBiMap<String, Class<?>> members) {
        this.type = type;
        this.members = members;
    }

    /**
     * Returns whether a type is a sealed family.
     *
     * @param type  the type
     * @return true for a sealed type
     */
    public static boolean isFamily(DeclaredType type) {
        return type.raw().isSealed();
    }

    /**
     * Returns the family of a sealed type.
     *
     * @param type  the type
     * @return the family, with the members of sealed types below it
     * @throws IllegalArgumentException if two members have the same kind
     */
    public static Family of(DeclaredType type) {
        ImmutableBiMap.Builder<String, Class<?>> members = ImmutableBiMap.builder();
        addMembers(type.raw(), members);
        return new Family(type, members.buildOrThrow());
    }

    private static void addMembers(Class<?> type, ImmutableBiMap.Builder<String, Class<?>> members) {
        for (Class<?> member : type.getPermittedSubclasses()) {
            if (member.isSealed()) {
                addMembers(member, members);
            } else {
                members.put(kindOf(member), member);
            }
        }
    }

    /**
     * Returns the kind of a record, by which it is known in texts.
     *
     * @param type  the type of the record
     * @return its simple name in lower case with hyphens
     */
    public static String kindOf(Class<?> type) {
        return Keys.of(type);
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
}
