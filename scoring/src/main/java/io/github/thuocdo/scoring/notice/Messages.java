package io.github.thuocdo.scoring.notice;

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
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of one language by key. They are read by their name, so that no default locale has a say. */
final class Messages {

    /** A place to fill: {@code {name}} or {@code {name:format}}. */
    static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z-]+)(?::([a-z]+))?}");

    private static final ImmutableMap<Language, Messages> BY_LANGUAGE =
            Maps.toMap(Arrays.asList(Language.values()), Messages::read);

    private final String bundle;
    private final ImmutableMap<String, String> sentences;

    private Messages(String bundle, ImmutableMap<String, String> sentences) {
        this.bundle = bundle;
        this.sentences = sentences;
    }

    static Messages of(Language language) {
        return requireNonNull(BY_LANGUAGE.get(language), "language");
    }

    private static Messages read(Language language) {
        String name = "messages_" + language.key() + ".properties";
        try (InputStream stream = requireNonNull(Messages.class.getResourceAsStream(name), name);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return new Messages(name, Maps.fromProperties(properties));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name + " cannot be read", unreadable);
        }
    }

    ImmutableSet<String> keys() {
        return sentences.keySet();
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(sentences.get(key));
    }

    String text(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("message (" + key + ") is missing in " + bundle));
    }

    /** Returns a sentence with its places filled by texts that are in the language already. */
    String text(String key, Map<String, String> values) {
        return fill(key, text(key), values, (format, value) -> value);
    }

    /** Returns the names of the places of a sentence. */
    static ImmutableSet<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(place -> place.group(1)).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Fills the places of a sentence.
     *
     * @param key  the key of the sentence, for the message
     * @param sentence  the sentence
     * @param values  the value of each place by name
     * @param formats  gives the text of a value for a format, which is empty for a place without one
     */
    static String fill(String key, String sentence, Map<String, String> values, BinaryOperator<String> formats) {
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
