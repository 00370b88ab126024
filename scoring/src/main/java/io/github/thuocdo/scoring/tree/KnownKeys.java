package io.github.thuocdo.scoring.tree;

import static com.google.common.collect.ImmutableListMultimap.flatteningToImmutableListMultimap;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableListMultimap;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.validity.KnownNames;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** The words that follow a name nobody knows: what it may have meant, and what is known. */
public final class KnownKeys {

    private static final int MOST = 16;
    private static final int FEW = 8;
    private static final Joiner COMMAS = Joiner.on(", ");

    private KnownKeys() {}

    /** Returns the rule on a key or column that nobody knows, with the question and the list. */
    public static BilingualText unknown(BilingualText rule, String typed, Collection<Key> known) {
        List<String> names = known.stream().flatMap(key -> key.names().stream()).toList();
        BilingualText asked = asked(rule, typed, names);
        return names.isEmpty()
                ? joined(asked, "; ở đây không có tên nào", "; none is known here")
                : joined(
                        asked,
                        "; các tên là: " + list(typed, known, Key::vietnamese),
                        "; known are: " + list(typed, known, Key::toString));
    }

    /** The names, of many only the near ones and how many there are. */
    private static String list(String typed, Collection<Key> known, Function<Key, String> shown) {
        if (known.size() <= MOST) {
            return COMMAS.join(known.stream().map(shown).iterator());
        }
        ImmutableListMultimap<String, Key> byName = known.stream()
                .collect(flatteningToImmutableListMultimap(key -> key, key -> key.names().stream()))
                .inverse();
        return KnownNames.nearFirst(typed, byName.keySet()).stream()
                        .flatMap(name -> byName.get(name).stream())
                        .distinct()
                        .limit(FEW)
                        .map(shown)
                        .collect(joining(", "))
                + ", … (" + known.size() + ")";
    }

    /** Returns the rule on a word of a closed list, with the question; of a long list the near ones come first and the others are counted. */
    static BilingualText oneOf(String typed, Words<?> words) {
        return asked(
                new BilingualText(
                        "phải là một trong " + list(typed, words.keys(), Key::vietnamese),
                        "must be one of " + list(typed, words.keys(), Key::toString)),
                typed,
                words.all());
    }

    /** Adds the question whether the nearest name was meant, or nothing if no name is near. */
    private static BilingualText asked(BilingualText rule, String typed, Collection<String> names) {
        return KnownNames.nearest(Spelling.asMeant(typed), names)
                .map(name -> joined(rule, "; có phải ý bạn là \"" + name + "\"?", "; did you mean \"" + name + "\"?"))
                .orElse(rule);
    }

    private static BilingualText joined(BilingualText rule, String vietnamese, String english) {
        return new BilingualText(rule.vietnamese() + vietnamese, rule.english() + english);
    }
}
