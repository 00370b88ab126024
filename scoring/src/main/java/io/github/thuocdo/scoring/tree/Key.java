package io.github.thuocdo.scoring.tree;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;

/**
 * The name of a value in a case file, a key of a map or the heading of a column, with the other names under which it is known.
 *
 * <p>The names are usually English, Vietnamese and, for {@code đ}, the letters {@code dd} that any keyboard has. Capitals do not
 * count, and words of a name may be joined by a space, a hyphen or an underscore: {@code Due_on} is {@code due-on}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param name  the name used in messages
 * @param aliases  the other names
 */
public record Key(String name, ImmutableList<String> aliases) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a name is blank or two names are the same
     */
    public Key {
        Set<String> spellings = new HashSet<>();
        for (String each : allOf(name, aliases)) {
            if (each.isBlank()) {
                throw new IllegalArgumentException("name (" + each + ") must not be blank");
            }
            if (!spellings.add(Spelling.folded(each))) {
                throw new IllegalArgumentException("name (" + each + ") must differ from the other names of the key");
            }
        }
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
        return new Key(name, ImmutableList.copyOf(aliases));
    }

    /**
     * Returns all names, the one used in messages first.
     *
     * @return the names, at least one
     */
    public ImmutableList<String> names() {
        return allOf(name, aliases);
    }

    /**
     * Returns whether a typed name is one of the names of this key.
     *
     * @param typed  the name as it was typed
     * @return true if it is the same but for capitals and the joints of words
     */
    public boolean isNamed(String typed) {
        String spelling = Spelling.folded(typed);
        return names().stream().anyMatch(each -> Spelling.folded(each).equals(spelling));
    }

    /**
     * Returns the key as a Vietnamese message shows it.
     *
     * @return its Vietnamese name; the stable name in brackets if it has none
     */
    public String vietnamese() {
        return aliases.stream()
                .filter(alias -> !CharMatcher.ascii().matchesAllOf(alias))
                .findFirst()
                .orElse("[" + name + "]");
    }

    /**
     * Returns the key with its other names, as lists of known names show it.
     *
     * @return for instance {@code đ (dd)}
     */
    @Override
    public String toString() {
        return aliases.isEmpty() ? name : name + " (" + String.join(", ", aliases) + ")";
    }

    private static ImmutableList<String> allOf(String name, ImmutableList<String> aliases) {
        return ImmutableList.<String>builder().add(name).addAll(aliases).build();
    }
}
