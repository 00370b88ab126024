package io.github.thuocdo.scoring.tree;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.validity.KnownNames;
import io.github.thuocdo.scoring.refusal.Place;
import io.github.thuocdo.scoring.refusal.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A reader of one map that remembers which keys were asked for.
 *
 * <p>What is asked for is known; whatever else stands in the map is reported by {@link #finish()} with the list of known keys
 * and, if one is near, the key that may have been meant. A misspelt key is thus never silently without effect.
 *
 * <p>This class is not thread-safe.
 */
public final class MapReader implements Keyed {

    private final TextMap map;
    private final ImmutableList<Spelled> entries;
    private final Problems problems;
    private final Attempt attempt;
    private final Set<Key> known = new LinkedHashSet<>();
    private final Set<TextMap.Entry> read = Sets.newIdentityHashSet();
    private final List<Problem> missing = new ArrayList<>();

    private MapReader(TextMap map, Problems problems) {
        this.map = map;
        this.entries = map.entries().stream()
                .map(entry -> new Spelled(Spelling.folded(entry.key()), entry))
                .collect(ImmutableList.toImmutableList());
        this.problems = problems;
        this.attempt = Attempt.begin(problems);
    }

    /**
     * Returns a reader of a map.
     *
     * @param map  the map
     * @param problems  the collector to report to
     * @return the reader, which has read nothing yet
     */
    public static MapReader of(TextMap map, Problems problems) {
        return new MapReader(requireNonNull(map, "map"), requireNonNull(problems, "problems"));
    }

    /**
     * Returns where the map begins.
     *
     * @return the place
     */
    public Place place() {
        return map.place();
    }

    /**
     * Returns the value of a key that may be left out.
     *
     * @param key  the key
     * @return the value, absent if the key is not there
     */
    @Override
    public TextValue optional(Key key) {
        known.add(requireNonNull(key, "key"));
        ImmutableList<TextMap.Entry> given = given(key);
        if (given.isEmpty()) {
            return TextValue.absent(place().key(key.name()), problems);
        }
        read.addAll(given);
        TextMap.Entry first = given.get(0);
        given.subList(1, given.size()).forEach(second -> refuseSecond(key, second, first));
        return TextValue.of(first.value(), problems);
    }

    /**
     * Returns the value of a key that must be there, and reports it as {@code missing-key} if it is not.
     *
     * @param key  the key
     * @return the value, absent if the key is not there
     */
    @Override
    public TextValue required(Key key) {
        TextValue value = optional(key);
        if (!value.isPresent()) {
            Problem problem = new Problem(
                    place(),
                    "missing-key",
                    new BilingualText(key.vietnamese(), key.toString()),
                    new BilingualText("phải ghi ở đây", "must be given here"));
            missing.add(problem);
            problems.add(problem);
        }
        return value;
    }

    /**
     * Returns all entries of a map whose keys the writer chooses, such as the ids of people; all keys count as read.
     *
     * @return the entries in the order of the file
     */
    public ImmutableList<Entry> entries() {
        read.addAll(map.entries());
        return map.entries().stream()
                .map(entry -> new Entry(entry.key(), entry.keyPlace(), TextValue.of(entry.value(), problems)))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns whether nothing has been found wrong since this reader was made: every required value is then present and every
     * value could be read.
     *
     * @return true if nothing was reported, here or in what was read meanwhile
     */
    public boolean isSound() {
        return attempt.isSound();
    }

    /**
     * Makes something of what was read, if it is sound, and turns its refusal into a problem of this map.
     *
     * <p>As the function is called only when {@link #isSound()}, it may take every required value out of its {@code Optional}
     * without asking.
     *
     * @param <T>  what is made
     * @param code  the code of the problem if the function refuses
     * @param maker  the function; the message of its {@code IllegalArgumentException} becomes the rule
     * @return what was made, empty if something was or is wrong
     * @throws IllegalArgumentException if the function refuses and the code is not lower-case words joined by hyphens
     */
    @Override
    public <T> Optional<T> make(String code, Supplier<T> maker) {
        return attempt.make(place(), code, map.kind(), maker);
    }

    /**
     * Reports that the values of this map do not fit together, for rules that this layer does not know.
     *
     * @param code  the stable code: lower-case words joined by hyphens
     * @param value  what was found
     * @param rule  what must be so
     * @throws IllegalArgumentException if the code is not lower-case words joined by hyphens, or the rule is blank
     */
    @Override
    public void refuse(String code, BilingualText value, BilingualText rule) {
        problems.addOfWhole(place(), code, value, rule);
    }

    /**
     * Reports that a key which the writer of the file chose means nothing here.
     *
     * @param entry  the entry
     * @param code  the stable code: lower-case words joined by hyphens
     * @param names  the names that are known
     * @throws IllegalArgumentException if the code is not lower-case words joined by hyphens
     */
    public void refuseKey(Entry entry, String code, Iterable<String> names) {
        problems.add(notKnown(entry, code, names));
    }

    /**
     * Reports that a name given as a key is not known here, unless that follows from another value, see {@link TextValue#refuseBy}.
     *
     * @param entry  the entry
     * @param other  the value that would have the names, perhaps absent
     * @param code  the stable code: lower-case words joined by hyphens
     * @param names  the names that are known
     * @throws IllegalArgumentException if the code is not lower-case words joined by hyphens
     */
    public void refuseKeyBy(Entry entry, TextValue other, String code, Iterable<String> names) {
        problems.addFollowing(other.place(), notKnown(entry, code, names));
    }

    private static Problem notKnown(Entry entry, String code, Iterable<String> names) {
        ImmutableList<Key> known = Streams.stream(names).map(Key::of).collect(ImmutableList.toImmutableList());
        return new Problem(
                entry.place(),
                code,
                BilingualText.of(entry.key()),
                KnownKeys.unknown(new BilingualText("không được biết ở đây", "is not known here"), entry.key(), known));
    }

    /**
     * Ends the reading: reports every key that nobody asked for as {@code unknown-key}. What is missing may be missing because of it, and is
     * not told where such a key is near to a known one, or where there are as many of them as keys that are missing.
     */
    public void finish() {
        ImmutableList<TextMap.Entry> unknown =
                map.entries().stream().filter(entry -> !read.contains(entry)).collect(ImmutableList.toImmutableList());
        ImmutableList<Key> absent =
                known.stream().filter(key -> given(key).isEmpty()).collect(ImmutableList.toImmutableList());
        for (TextMap.Entry entry : unknown) {
            Optional<String> near = nearest(entry, known);
            absent.stream()
                    .filter(key -> near.map(key::isNamed).orElse(true))
                    .forEach(key -> problems.noteMisspelt(place().key(key.name())));
            if (near.isPresent() || unknown.size() >= missing.size()) {
                missing.forEach(problems::withdraw);
            }
            problems.add(
                    entry.keyPlace(),
                    "unknown-key",
                    entry.key(),
                    KnownKeys.unknown(
                            new BilingualText("không phải khóa được biết", "is not a known key"), entry.key(), known));
        }
    }

    private static Optional<String> nearest(TextMap.Entry entry, Set<Key> keys) {
        return KnownNames.nearest(
                Spelling.asMeant(entry.key()),
                keys.stream().flatMap(key -> key.names().stream()).collect(ImmutableList.toImmutableList()));
    }

    private ImmutableList<TextMap.Entry> given(Key key) {
        return entries.stream()
                .filter(entry -> key.spellings().contains(entry.spelling()))
                .map(Spelled::entry)
                .collect(ImmutableList.toImmutableList());
    }

    private void refuseSecond(Key key, TextMap.Entry entry, TextMap.Entry earlier) {
        problems.add(
                entry.keyPlace(),
                "duplicate-key",
                entry.key(),
                new BilingualText(
                        "chỉ được ghi một lần, mà " + key.name() + " đã ghi là " + earlier.key() + " ở dòng "
                                + earlier.keyPlace().line(),
                        "must be given only once, and " + key.name() + " was already given as " + earlier.key()
                                + " on line " + earlier.keyPlace().line()));
    }

    /**
     * A key that the writer of the file chose, with its value.
     *
     * @param key  the key as it was typed
     * @param place  where the key stands
     * @param value  the value
     */
    public record Entry(String key, Place place, TextValue value) {}

    /** An entry of the map, with its key in the form in which two spellings of one name are equal. */
    private record Spelled(String spelling, TextMap.Entry entry) {}
}
