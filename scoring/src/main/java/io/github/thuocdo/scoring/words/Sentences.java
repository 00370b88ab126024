package io.github.thuocdo.scoring.words;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of one file by key.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Sentences {

    /** A place to fill: {@code {name}} or {@code {name:format}}. */
    public static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z-]+)(?::([a-z]+))?}");

    private final String bundle;
    private final ImmutableMap<String, String> sentences;

    private Sentences(String bundle, ImmutableMap<String, String> sentences) {
        this.bundle = bundle;
        this.sentences = sentences;
    }

    /**
     * Reads the sentences of a file in UTF-8.
     *
     * @param beside  a class of the package in which the file is
     * @param name  the name of the file
     * @return the sentences
     */
    public static Sentences read(Class<?> beside, String name) {
        try (InputStream stream = requireNonNull(beside.getResourceAsStream(name), name);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return new Sentences(name, Maps.fromProperties(properties));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name + " cannot be read", unreadable);
        }
    }

    /**
     * Returns the keys.
     *
     * @return the keys, in no order
     */
    public ImmutableSet<String> keys() {
        return sentences.keySet();
    }

    /**
     * Returns a sentence that need not be there.
     *
     * @param key  the key
     * @return the sentence; empty when there is none
     */
    public Optional<String> find(String key) {
        return Optional.ofNullable(sentences.get(key));
    }

    /**
     * Returns a sentence.
     *
     * @param key  the key
     * @return the sentence
     * @throws IllegalStateException if there is none; the message names key and file
     */
    public String text(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("message (" + key + ") is missing in " + bundle));
    }

    /**
     * Returns a sentence with its places filled by texts that are in the language already.
     *
     * @param key  the key
     * @param values  the text of each place by name
     * @return the sentence
     */
    public String text(String key, Map<String, String> values) {
        return fill(key, text(key), values, (format, value) -> value);
    }

    /**
     * Returns the names of the places of a sentence.
     *
     * @param sentence  the sentence
     * @return the names
     */
    public static ImmutableSet<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(place -> place.group(1)).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Fills the places of a sentence.
     *
     * @param key  the key of the sentence, for the message
     * @param sentence  the sentence
     * @param values  the value of each place by name
     * @param formats  gives the text of a value for a format, which is empty for a place without one
     * @return the sentence
     * @throws IllegalArgumentException if a place has no value
     */
    public static String fill(String key, String sentence, Map<String, String> values, BinaryOperator<String> formats) {
        return PLACE.matcher(sentence).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalArgumentException("message " + key + " needs a value for {" + place.group(1)
                        + "}, not only for " + values.keySet());
            }
            return Matcher.quoteReplacement(formats.apply(place.group(2) == null ? "" : place.group(2), value));
        });
    }
}
