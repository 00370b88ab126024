package io.github.thuocdo.scoring.tree;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The name of a value in a case file, a key of a map or the heading of a column, with the other names under which it is known.
 *
 * <p>The names are usually English, Vietnamese and, for {@code đ}, the letters {@code dd} that any keyboard has. Capitals do not
 * count, and words of a name may be joined by a space, a hyphen or an underscore: {@code Due_on} is {@code due-on}.
 *
 * <p>This class is immutable and thread-safe.
 *
 */
public final class Key {

    private final ImmutableList<String> names;

    /** The names as {@link Spelling#folded} makes them, since a key is asked for in every map of a file. */
    private final ImmutableSet<String> spellings;

    private Key(ImmutableList<String> names) {
        this.names = names;
        Set<String> spellings = new LinkedHashSet<>();
        for (String each : names) {
            if (each.isBlank()) {
                throw new IllegalArgumentException("name (" + each + ") must not be blank");
            }
            if (!spellings.add(Spelling.folded(each))) {
                throw new IllegalArgumentException("name (" + each + ") must differ from the other names of the key");
            }
        }
        this.spellings = ImmutableSet.copyOf(spellings);
    }

    /**
     * Returns a key.
     *
     * @param name  the name used in messages
     * @param aliases  the other names
     * @return the key
     * @throws IllegalArgumentException if a name is blank or two names are the same
     */
    public static Key of(String name, String... aliases) {
        return new Key(ImmutableList.<String>builder().add(name).add(aliases).build());
    }

    /**
     * Returns the name used in messages.
     *
     * @return the name
     */
    public String name() {
        return names.get(0);
    }

    /**
     * Returns the other names.
     *
     * @return the names, possibly none
     */
    public ImmutableList<String> aliases() {
        return names.subList(1, names.size());
    }

    /**
     * Returns all names, the one used in messages first.
     *
     * @return the names, at least one
     */
    public ImmutableList<String> names() {
        return names;
    }

    /** Returns the names in the form in which two spellings of one name are equal. */
    ImmutableSet<String> spellings() {
        return spellings;
    }

    /**
     * Returns whether a typed name is one of the names of this key.
     *
     * @param typed  the name as it was typed
     * @return true if it is the same but for capitals and the joints of words
     */
    public boolean isNamed(String typed) {
        return spellings.contains(Spelling.folded(typed));
    }

    /**
     * Returns the key as a Vietnamese message shows it.
     *
     * @return its Vietnamese name; the stable name in brackets if it has none
     */
    public String vietnamese() {
        return aliases().stream()
                .filter(alias -> !CharMatcher.ascii().matchesAllOf(alias))
                .findFirst()
                .orElse("[" + name() + "]");
    }

    /**
     * Returns the key with its other names, as lists of known names show it.
     *
     * @return for instance {@code đ (dd)}
     */
    @Override
    public String toString() {
        return aliases().isEmpty() ? name() : name() + " (" + String.join(", ", aliases()) + ")";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Key key && names.equals(key.names);
    }

    @Override
    public int hashCode() {
        return names.hashCode();
    }
}
