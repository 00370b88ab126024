package io.github.thuocdo.scoring.tree;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.validity.KnownNames;
import io.github.thuocdo.core.validity.ValueRule;
import io.github.thuocdo.scoring.refusal.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keys with their values, in the order of the file.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param entries  the entries, no key twice
 * @param place  where the map begins
 */
public record TextMap(ImmutableList<Entry> entries, Place place) implements TextNode {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a key stands twice
     */
    public TextMap {
        Map<String, Entry> seen = new HashMap<>();
        for (Entry entry : entries) {
            if (seen.putIfAbsent(entry.key(), entry) != null) {
                throw new IllegalArgumentException("entries (" + entry.key() + ") must hold each key only once");
            }
        }
    }

    /**
     * Returns the value of a key.
     *
     * @param key  the key exactly as it stands in the file, in Unicode form NFC
     * @return the value, empty if there is no such key
     */
    public Optional<TextNode> find(String key) {
        return entries.stream()
                .filter(entry -> entry.key().equals(key))
                .map(Entry::value)
                .findFirst();
    }

    /**
     * Returns the value of a key that must be there.
     *
     * @param key  the key exactly as it stands
     * @return the value
     * @throws TreeRefusal if there is no such key
     */
    public TextNode required(String key) {
        return find(key).orElseThrow(() -> TreeRefusal.missing(this, key));
    }

    /**
     * Returns whether a key is there.
     *
     * @param key  the key exactly as it stands
     * @return true if it is
     */
    public boolean has(String key) {
        return find(key).isPresent();
    }

    /**
     * Returns the keys.
     *
     * @return the keys in the order of the file
     */
    public ImmutableList<String> keys() {
        return entries.stream().map(Entry::key).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the refusals of all keys but some.
     *
     * @param known  the keys that may be there
     * @return a refusal of the value of each other key
     */
    public Stream<TreeRefusal> unknown(ImmutableCollection<String> known) {
        ImmutableList<String> lacking =
                known.stream().filter(name -> !has(name)).collect(ImmutableList.toImmutableList());
        return entries.stream()
                .filter(entry -> !known.contains(entry.key()))
                .map(entry ->
                        entry.value().refused(KnownNames.rule(ValueRule.ONE_OF_FIELDS, entry.key(), known, lacking)));
    }

    @Override
    public BilingualText kind() {
        return new BilingualText("các khóa có giá trị", "keys with values");
    }

    /**
     * One key with its value.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param key  the key as text in Unicode form NFC
     * @param keyPlace  where the key stands
     * @param value  the value
     */
    public record Entry(String key, Place keyPlace, TextNode value) {}
}
