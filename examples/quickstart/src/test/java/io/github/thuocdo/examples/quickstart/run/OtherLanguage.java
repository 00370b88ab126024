package io.github.thuocdo.examples.quickstart.run;

import static java.util.Comparator.comparingInt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.json.ThuocdoJson;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Which words of a text are not of its language, when what the case itself says is left out of account, and codes, clauses and quotations are.
 */
final class OtherLanguage {

    private static final Path BUNDLES =
            Path.of("..", "..", "scoring", "src", "main", "resources", "io", "github", "thuocdo", "scoring");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|“[^”]*”");
    private static final Pattern BRACKETED = Pattern.compile("\\[[^\\[\\]]*]");
    private static final Pattern CODE = Pattern.compile("[\\p{L}0-9-]+(?:[./][\\p{L}0-9-]+)+");
    private static final Pattern HASH = Pattern.compile("\\b[0-9a-f]{12}(?:[0-9a-f]{52})?\\b");

    /** Words by which an English sentence is known, whatever the bundles hold. */
    private static final ImmutableSet<String> FUNCTION_WORDS = ImmutableSet.of(
            "the",
            "of",
            "and",
            "is",
            "are",
            "was",
            "not",
            "must",
            "by",
            "for",
            "with",
            "from",
            "which",
            "that",
            "has",
            "have",
            "been",
            "as",
            "at",
            "or",
            "this",
            "these",
            "its",
            "none",
            "no",
            "expected",
            "actual",
            "error");

    /** The element of criterion đ has its letter in both languages; a clause is cited as its act numbers it, amended or not. */
    private static final ImmutableSet<String> CITED = ImmutableSet.of("đ", "điều", "khoản", "sửa", "đổi");

    /** Proper names in titles of acts: the hospital of Hồ Sen, whose regulation stands in a file beside the case, Thanh Hóa and Tây Hồ. */
    private static final ImmutableSet<String> NAMES = ImmutableSet.of("hồ", "hóa", "tây");

    /** Ids that no case typed: the agency of a case that names none, and the one group of the Party's form. */
    private static final ImmutableSet<String> IDS = ImmutableSet.of("agency", "general");

    private static final Pattern BRACES = Pattern.compile("\\{[^}]*}");
    private static final Map<Language, Set<String>> BUNDLE_WORDS = new EnumMap<>(Language.class);

    private OtherLanguage() {}

    /** Every text of a case file, and of a table every cell. */
    static void collect(Path file, Set<String> texts) {
        try {
            new Parse(LoadSettings.builder().build())
                    .parseString(Files.readString(file))
                    .forEach(event -> {
                        if (event instanceof ScalarEvent scalar) {
                            texts.add(scalar.getValue());
                            Splitter.onPattern("[|,\n]")
                                    .trimResults()
                                    .split(scalar.getValue())
                                    .forEach(texts::add);
                        }
                    });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What a policy quotes: clauses, instruments, forms of its own, reasons; everything but the names in the two languages. */
    static Set<String> quotedBy(Policy policy) {
        Set<String> quoted = new HashSet<>();
        try {
            collect(new ObjectMapper().readTree(ThuocdoJson.write(policy)), quoted);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return quoted;
    }

    private static void collect(JsonNode node, Set<String> texts) {
        node.properties().forEach(field -> {
            if (ImmutableSet.of("clause", "instrument", "number", "issuer", "by", "act")
                            .contains(field.getKey())
                    && field.getValue().isTextual()) {
                texts.add(field.getValue().asText());
            }
            collect(field.getValue(), texts);
        });
        if (node.isArray()) {
            node.forEach(item -> collect(item, texts));
        }
    }

    /** The text without what the case and its policies say themselves; the longest first, as one may hold another. */
    static String without(CharSequence text, Set<String> own) {
        String left = bare(text.toString());
        List<String> longestFirst = own.stream()
                .map(OtherLanguage::bare)
                .filter(phrase -> WORD.matcher(phrase).find())
                .distinct()
                .sorted(comparingInt(String::length).reversed())
                .toList();
        for (String phrase : longestFirst) {
            if (left.contains(phrase)) {
                left = Pattern.compile("(?<!\\p{L})" + Pattern.quote(phrase) + "(?!\\p{L})")
                        .matcher(left)
                        .replaceAll(" ");
            }
        }
        return left;
    }

    /** The text on one line, without codes and what is quoted. */
    static String bare(String text) {
        String left = text.replaceAll("\\s+", " ");
        for (Pattern pattern : List.of(BRACKETED, BRACKETED, QUOTED, HASH, CODE)) {
            left = pattern.matcher(left).replaceAll(" ");
        }
        return left.replaceAll("\\s+", " ").trim();
    }

    static Set<String> englishWords(String text) {
        Set<String> english = new HashSet<>(FUNCTION_WORDS);
        english.addAll(Sets.difference(wordsOfBundles(Language.ENGLISH), wordsOfBundles(Language.VIETNAMESE)));
        return words(text)
                .filter(word -> english.contains(word) && !IDS.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> vietnameseWords(String text) {
        return words(text)
                .filter(word -> !word.chars().allMatch(letter -> letter < 128))
                .filter(word -> !CITED.contains(word) && !NAMES.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).map(word -> word.toLowerCase(Locale.ROOT));
    }

    /** Whether a text is by itself a word of either language. */
    static boolean isWord(String text) {
        return Stream.of(Language.values())
                .anyMatch(language -> wordsOfBundles(language).contains(text.toLowerCase(Locale.ROOT)));
    }

    private static synchronized Set<String> wordsOfBundles(Language language) {
        return BUNDLE_WORDS.computeIfAbsent(language, OtherLanguage::readBundles);
    }

    private static Set<String> readBundles(Language language) {
        String suffix = language == Language.VIETNAMESE ? "_vi" : "_en";
        Set<String> words = new HashSet<>();
        for (String bundle : List.of("words/messages", "scrutiny/edition")) {
            Properties messages = new Properties();
            try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(bundle + suffix + ".properties"))) {
                messages.load(reader);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            messages.values()
                    .forEach(message -> words(BRACES.matcher((String) message).replaceAll(" "))
                            .forEach(words::add));
        }
        return words;
    }
}
