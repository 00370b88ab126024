package io.github.thuocdo.scoring.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.scoring.tree.TextList;
import io.github.thuocdo.scoring.tree.TextMap;
import io.github.thuocdo.scoring.tree.TextNode;
import io.github.thuocdo.scoring.tree.TextScalar;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Whether what a mapper wrote by itself says all that the library writes of a value. */
public final class PlainlyWritten {

    private static final Splitter WORDS = Splitter.on(
                    CharMatcher.forPredicate(letter -> !Character.isLetterOrDigit(letter)))
            .omitEmptyStrings();

    private PlainlyWritten() {}

    /** What the library writes of a value; empty where it does not write it. */
    public static Optional<TextNode> by(Object value) {
        try {
            return Optional.of(PartWriter.written(value));
        } catch (IllegalArgumentException unwritten) {
            return Optional.empty();
        }
    }

    /** Whether every field of ours is there, and in it every word and number of ours, in whatever form. */
    public static boolean isIn(JsonNode plain, TextNode ours) {
        if (ours instanceof TextMap map && plain.isObject()) {
            return map.entries().stream()
                    .allMatch(entry -> plain.has(entry.key()) && isIn(plain.get(entry.key()), entry.value()));
        }
        if (ours instanceof TextList list && plain.isArray()) {
            return list.items().size() == plain.size() && list.items().stream().allMatch(item -> isInOne(plain, item));
        }
        return ours instanceof TextScalar scalar && words(plain).containsAll(words(scalar.text()));
    }

    private static boolean isInOne(JsonNode plain, TextNode item) {
        return StreamSupport.stream(plain.spliterator(), false).anyMatch(element -> isIn(element, item));
    }

    private static ImmutableSet<String> words(JsonNode plain) {
        return leaves(plain).flatMap(leaf -> words(leaf).stream()).collect(ImmutableSet.toImmutableSet());
    }

    private static Stream<String> leaves(JsonNode plain) {
        return plain.isContainerNode()
                ? StreamSupport.stream(plain.spliterator(), false).flatMap(PlainlyWritten::leaves)
                : Stream.of(plain.asText());
    }

    private static ImmutableSet<String> words(String text) {
        return ImmutableSet.copyOf(WORDS.split(text.toLowerCase(Locale.ROOT)));
    }
}
