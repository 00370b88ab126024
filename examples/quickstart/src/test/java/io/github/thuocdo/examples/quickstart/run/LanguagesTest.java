package io.github.thuocdo.examples.quickstart.run;

import static java.util.Comparator.comparingInt;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Rounding;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.casefile.CaseFile;
import io.github.thuocdo.scoring.casefile.Scenario;
import io.github.thuocdo.scoring.expectation.ActualOutcome;
import io.github.thuocdo.scoring.expectation.Check;
import io.github.thuocdo.scoring.expectation.Mismatch;
import io.github.thuocdo.scoring.expectation.Quantity;
import io.github.thuocdo.scoring.expectation.Said;
import io.github.thuocdo.scoring.expectation.State;
import io.github.thuocdo.scoring.json.ThuocdoJson;
import io.github.thuocdo.scoring.refusal.Place;
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
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * What a person reads stands in the language asked for: reports with the readings on which they depend, boards, summaries and
 * findings of case files.
 *
 * <p>Before the words are looked at, these are taken out, and nothing else:
 *
 * <ul>
 *   <li>what the case file itself says: names, ids, sources, titles;
 *   <li>citations and numbers of instruments, which are quoted as they stand in the policy, and what stands in quotation marks;
 *   <li>codes. A stable key stays the same in both languages, so it must be seen to be a code: it stands in square brackets, or
 *       has a point or a slash between its letters, as the ids of rules, policies and evidence have.
 * </ul>
 */
class LanguagesTest {

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

    /** Proper names in titles of acts: the hospital of Hồ Sen, whose regulation stands in a file beside the case, and Thanh Hóa. */
    private static final ImmutableSet<String> NAMES = ImmutableSet.of("hồ", "hóa");

    /** Ids that no case typed: the agency of a case that names none, and the one group of the Party's form. */
    private static final ImmutableSet<String> IDS = ImmutableSet.of("agency", "general");

    private static final Pattern BRACES = Pattern.compile("\\{[^}]*}");
    private static final Map<Language, Set<String>> BUNDLE_WORDS = new EnumMap<>(Language.class);

    /** The agencies that are shipped, and of each kind of case those that print most sorts of sentence. */
    static Stream<Path> files() {
        Path shipped = Path.of("cases");
        Path tested = Path.of("src", "test", "resources", "cases");
        return Stream.concat(
                        Stream.of(
                                        "ben-sen/thang-3",
                                        "bai-sen/truong-2026-chua-co-quy-che",
                                        "ho-sen/khoa-2026",
                                        "hon-sen/vien-chuc-2024")
                                .map(shipped::resolve),
                        Stream.of(
                                        "boundary/fifty-through-thirds-sixths-sevenths",
                                        "clause/233-21-discipline",
                                        "clause/335-51-both-scopes",
                                        "clause/335-63-transfer",
                                        "clause/335-64-four-kinds-of-grounds",
                                        "clause/366-05-shortcomings",
                                        "clause/th-style-every-task-in-full",
                                        "interpretation/quota-scope",
                                        "interpretation/late-finish",
                                        "interpretation/small-group",
                                        "oddities/head-without-anybody",
                                        "reader/faults-in-lists",
                                        "reader/policies-of-two-channels")
                                .map(tested::resolve))
                .map(path -> Path.of(path + ".yaml"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void what_is_printed_of_a_case_stands_in_one_language(Path file) {
        Set<String> own = new HashSet<>();
        collect(file, own);
        StringBuilder vietnamese = new StringBuilder();
        StringBuilder english = new StringBuilder();
        CaseRunner runner = CaseRunner.explaining();
        for (List<Scenario> scenarios : CaseFile.read(file).cases()) {
            ScenarioReport first = runner.run(scenarios.get(0));
            for (Scenario scenario : scenarios) {
                ScenarioReport report = runner.run(scenario);
                print(report, first, Language.VIETNAMESE, vietnamese);
                print(report, first, Language.ENGLISH, english);
                if (scenario instanceof Scenario.Ready ready) {
                    ready.policies().forEach(policy -> own.addAll(quotedBy(policy)));
                }
            }
        }
        assertThat(englishWords(without(vietnamese, own)))
                .as("English in Vietnamese")
                .isEmpty();
        assertThat(vietnameseWords(without(english, own)))
                .as("Vietnamese in English")
                .isEmpty();
    }

    /** Whatever a case file can expect, and of somebody of whom nothing came out. */
    @Test
    void what_did_not_come_out_as_expected_is_told_in_one_language() {
        Place place = Place.ofFile("a.yaml");
        List<Check> checks = List.of(
                new Check.OfNumber(place, Quantity.TOTAL, Fraction.of(85), Optional.of(Rounding.parse("0.01 half-up"))),
                new Check.OfNoNumber(place, Quantity.RAW_TOTAL, Optional.of("not-due")),
                new Check.OfNoNumber(place, Quantity.RAW_TOTAL, Optional.empty()),
                new Check.OfElement(place, "quality", Optional.empty()),
                new Check.OfElement(place, "quality", Optional.of(Fraction.ONE)),
                new Check.OfLevel(place, false, Optional.of(Classification.GOOD)),
                new Check.OfLevel(place, true, Optional.empty()),
                new Check.OfState(place, State.NOT_CLASSIFIED),
                new Check.OfReason(place, "335.quota/tied"),
                new Check.OfCode(place, "not-reached", true),
                new Check.OfCode(place, "not-reached", false),
                new Check.OfFinding(place, Optional.of(Finding.Code.MARK_OFF_STEP), Optional.of("T1"), true),
                new Check.OfFinding(place, Optional.empty(), Optional.empty(), false),
                new Check.OfMeasure(place, Optional.of("leave-service"), true),
                new Check.OfMeasure(place, Optional.of("leave-service"), false),
                new Check.OfMeasure(place, Optional.empty(), false),
                new Check.OfDependence(place, Optional.of("late-count"), Optional.of("per-day"), Optional.of("good")),
                new Check.OfDependence(place, Optional.empty(), Optional.empty(), Optional.empty()),
                new Check.OfText(place, Locale.ENGLISH, "the class", true),
                new Check.OfText(place, Locale.ENGLISH, "the class", false));
        assertThat(checks.stream().map(Object::getClass)).containsAll(List.of(Check.class.getPermittedSubclasses()));
        for (Check check : checks) {
            for (ActualOutcome outcome : List.of(NoOutcome.NO_FACTS, NoOutcome.NOT_UNDER_POLICY)) {
                Mismatch mismatch =
                        new Mismatch(place, Said.code(check.what()), check.expected(), check.actual(outcome));
                assertThat(englishWords(bare(mismatch.line(Language.VIETNAMESE))))
                        .as(check.what())
                        .isEmpty();
                assertThat(vietnameseWords(bare(mismatch.line(Language.ENGLISH))))
                        .as(check.what())
                        .isEmpty();
            }
        }
    }

    @Test
    void a_word_of_the_other_language_is_found() {
        assertThat(englishWords("không xếp loại vì not rated")).containsExactly("not", "rated");
        assertThat(englishWords(
                        without(new StringBuilder("theo [not-rated] 335.quota/tied \"not rated\" A B"), Set.of("A B"))))
                .isEmpty();
        assertThat(vietnameseWords("the class is xuất sắc, đ is 100")).containsExactly("sắc", "xuất");
    }

    /** As the command line prints: a case whole, a variant beside it. */
    private static void print(ScenarioReport report, ScenarioReport own, Language language, StringBuilder text) {
        for (ReportText writer : List.of(ReportText.full(language), ReportText.summary(language))) {
            text.append(report.scenario().equals(own.scenario()) ? writer.ofCase(own) : writer.ofVariant(report, own))
                    .append(' ');
        }
    }

    /** Every text of a case file, and of a table every cell. */
    private static void collect(Path file, Set<String> texts) {
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
    private static Set<String> quotedBy(Policy policy) {
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
    private static String without(CharSequence text, Set<String> own) {
        String left = bare(text.toString());
        List<String> longestFirst = own.stream()
                .map(LanguagesTest::bare)
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
    private static String bare(String text) {
        String left = text.replaceAll("\\s+", " ");
        for (Pattern pattern : List.of(BRACKETED, BRACKETED, QUOTED, HASH, CODE)) {
            left = pattern.matcher(left).replaceAll(" ");
        }
        return left.replaceAll("\\s+", " ").trim();
    }

    private static Set<String> englishWords(String text) {
        Set<String> english = new HashSet<>(FUNCTION_WORDS);
        english.addAll(Sets.difference(wordsOfBundles(Language.ENGLISH), wordsOfBundles(Language.VIETNAMESE)));
        return words(text)
                .filter(word -> english.contains(word) && !IDS.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> vietnameseWords(String text) {
        return words(text)
                .filter(word -> !word.chars().allMatch(letter -> letter < 128))
                .filter(word -> !CITED.contains(word) && !NAMES.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).map(word -> word.toLowerCase(Locale.ROOT));
    }

    private static Set<String> wordsOfBundles(Language language) {
        return BUNDLE_WORDS.computeIfAbsent(language, LanguagesTest::readBundles);
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
