package io.github.thuocdo.scoring.tree;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A closed list of words, each with the value it stands for.
 *
 * <p>Words are matched as keys are: capitals do not count, a space, a hyphen and an underscore are the same, and each value may
 * have several words, for instance an English and a Vietnamese one.
 *
 * <pre>{@code
 * Words<Boolean> answers = Words.<Boolean>builder().put(true, "yes", "có").put(false, "no", "không").build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe if the values are.
 *
 * @param <T>  what the words stand for
 */
public final class Words<T> {

    private final ImmutableMap<String, T> valuesBySpelling;
    private final ImmutableList<Key> keys;

    private Words(Map<String, T> valuesBySpelling, ImmutableList<Key> keys) {
        this.valuesBySpelling = ImmutableMap.copyOf(valuesBySpelling);
        this.keys = keys;
    }

    /**
     * Returns a builder without words.
     *
     * @param <T>  what the words stand for
     * @return the builder
     */
    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /**
     * Returns the value of a word.
     *
     * @param word  the word as it was typed
     * @return the value, empty if the word is not in the list
     */
    public Optional<T> find(String word) {
        return Optional.ofNullable(valuesBySpelling.get(Spelling.folded(word)));
    }

    /**
     * Returns the words for a value.
     *
     * @param value  the value
     * @return its words, the one used in messages first
     * @throws IllegalArgumentException if the list has no word for it
     */
    public Key wordsFor(T value) {
        return keys.stream()
                .filter(key -> value.equals(valuesBySpelling.get(Spelling.folded(key.name()))))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("value (" + value + ") must have a word"));
    }

    /**
     * Returns all words, in the order in which they were put.
     *
     * @return the words
     */
    public ImmutableList<String> all() {
        return keys.stream().flatMap(key -> key.names().stream()).collect(ImmutableList.toImmutableList());
    }

    /** The words of each value, in the order in which they were put. */
    ImmutableList<Key> keys() {
        return keys;
    }

    /**
     * Returns the list as Vietnamese messages show it.
     *
     * @return for instance {@code có, không}
     */
    public String vietnamese() {
        return keys.stream().map(Key::vietnamese).collect(Collectors.joining(", "));
    }

    /**
     * Returns the list as messages show it.
     *
     * @return for instance {@code yes (có), no (không)}
     */
    @Override
    public String toString() {
        return keys.stream().map(Key::toString).collect(Collectors.joining(", "));
    }

    /**
     * A builder of a list of words.
     *
     * <p>This class is not thread-safe.
     *
     * @param <T>  what the words stand for
     */
    public static final class Builder<T> {

        private final Map<String, T> valuesBySpelling = new LinkedHashMap<>();
        private final ImmutableList.Builder<Key> keys = ImmutableList.builder();

        private Builder() {}

        /**
         * Adds a value with its words.
         *
         * @param value  the value
         * @param word  the word used in messages
         * @param aliases  the other words for it
         * @return this builder
         * @throws IllegalArgumentException if a word is blank or already stands for something
         */
        public Builder<T> put(T value, String word, String... aliases) {
            Key key = Key.of(word, aliases);
            for (String each : key.names()) {
                if (valuesBySpelling.putIfAbsent(Spelling.folded(each), value) != null) {
                    throw new IllegalArgumentException("word (" + each + ") must stand for one value only");
                }
            }
            keys.add(key);
            return this;
        }

        /**
         * Adds the words of another list.
         *
         * @param <S>  what the words of the other list mean
         * @param others  the other list
         * @param value  what a value of the other list is in this one
         * @return this
         * @throws IllegalArgumentException if one of the words already stands for another value
         */
        public <S> Builder<T> putAll(Words<S> others, Function<S, T> value) {
            for (Key key : others.keys) {
                ImmutableList<String> names = key.names();
                put(
                        value.apply(others.find(names.get(0)).orElseThrow()),
                        names.get(0),
                        names.subList(1, names.size()).toArray(String[]::new));
            }
            return this;
        }

        /**
         * Returns the list.
         *
         * @return the words
         */
        public Words<T> build() {
            return new Words<>(valuesBySpelling, keys.build());
        }
    }
}
