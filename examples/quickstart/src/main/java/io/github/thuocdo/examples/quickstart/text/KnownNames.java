package io.github.thuocdo.examples.quickstart.text;

import com.google.common.base.Joiner;
import java.util.Collection;
import java.util.List;

/** The words that follow a name nobody knows: what it may have meant, and what is known. */
final class KnownNames {

    private static final Joiner COMMAS = Joiner.on(", ");

    private KnownNames() {}

    /** Returns the question and the list for keys or columns. */
    static String hint(String typed, Collection<Key> known) {
        List<String> names = known.stream().flatMap(key -> key.names().stream()).toList();
        return question(typed, names)
                + (names.isEmpty() ? "; none is known here" : "; known are: " + COMMAS.join(known));
    }

    /** Returns the question whether the nearest name was meant, or nothing if no name is near. */
    static String question(String typed, Collection<String> names) {
        return Spelling.nearest(typed, names)
                .map(name -> "; did you mean \"" + name + "\"?")
                .orElse("");
    }
}
