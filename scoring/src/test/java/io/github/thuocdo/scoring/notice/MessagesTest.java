package io.github.thuocdo.scoring.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.conduct.DisciplineForm;
import io.github.thuocdo.core.consequence.AfterDiscipline;
import io.github.thuocdo.core.consequence.ApplicableLaw;
import io.github.thuocdo.core.consequence.BindingForce;
import io.github.thuocdo.core.consequence.TimeLimit;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Ground;
import io.github.thuocdo.core.evaluation.PeriodScore;
import io.github.thuocdo.core.evaluation.Verdict;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.number.Rounding;
import io.github.thuocdo.core.organization.LeaveKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.rule.Attribution;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.policy.rule.WorkCounting;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.task.TaskOrigin;
import io.github.thuocdo.scoring.classify.ScopeOutcome;
import io.github.thuocdo.scoring.explain.Evidence;
import io.github.thuocdo.scoring.explain.Step;
import io.github.thuocdo.scoring.history.ConsideredConsequence;
import io.github.thuocdo.scoring.history.Touched;
import io.github.thuocdo.scoring.internal.Absence;
import io.github.thuocdo.scoring.internal.text.Sentences;
import io.github.thuocdo.scoring.proposal.Consideration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9.-]+)\"");
    private static final Sentences VIETNAMESE = Messages.of(Language.VIETNAMESE);
    private static final Sentences ENGLISH = Messages.of(Language.ENGLISH);

    private static <E> Stream<String> keys(String family, E[] constants, Function<E, String> key) {
        return Arrays.stream(constants).map(constant -> family + "." + key.apply(constant));
    }

    private static String word(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name()).replace('_', '-');
    }

    /** Every code that a rule, a fact or a reading can have. */
    private static Set<String> codes() {
        return Stream.of(
                        keys("step", Step.Kind.values(), MessagesTest::word),
                        keys("finding", Finding.Code.values(), Finding.Code::key),
                        keys("consideration", Consideration.Reason.values(), Consideration.Reason::key),
                        keys("outcome", Consideration.Outcome.values(), MessagesTest::word),
                        keys("standing", Ground.Standing.values(), MessagesTest::word),
                        keys("verdict", Verdict.values(), MessagesTest::word),
                        keys("origin", TaskOrigin.values(), TaskOrigin::key),
                        keys("conclusion", ConclusionKind.values(), ConclusionKind::key),
                        keys("discipline", DisciplineForm.values(), DisciplineForm::key),
                        keys("direction", Rounding.Direction.values(), Rounding.Direction::key),
                        keys("reason", Absence.values(), Absence::code),
                        keys("reason", LeaveKind.values(), LeaveKind::key),
                        keys(
                                "evidence",
                                Evidence.class.getPermittedSubclasses(),
                                kind -> Ascii.toLowerCase(kind.getSimpleName())),
                        Stream.of(PeriodScore.ON_LEAVE, PeriodScore.NOT_IN_SERVICE, PeriodScore.NOT_PRESENT)
                                .map(code -> "reason." + code),
                        keys("scope", ScopeOutcome.Kind.values(), ScopeOutcome.Kind::key),
                        keys("force", BindingForce.values(), BindingForce::key),
                        keys("connection", Touched.Connection.values(), MessagesTest::word),
                        keys("event", TimeLimit.Start.values(), TimeLimit.Start::key),
                        keys("limit.within-", TimeLimit.Days.values(), TimeLimit.Days::key)
                                .map(key -> key.replace("-.", "-")),
                        keys("consequence", ConsideredConsequence.Reason.values(), ConsideredConsequence.Reason::key),
                        readings(),
                        question("unmet-condition", Ladder.Unmet.values()),
                        question("beyond-ladder", Ladder.Beyond.values()),
                        question("state-result", Gate.OwnResultUse.values()),
                        question("exceeding", Measure.Exceeding.values()),
                        question("no-subordinate-units", Measure.NoUnits.values()),
                        question("left-out-item", Measure.LeftOutItem.values()),
                        question("nothing-completed", WorkCounting.NothingCompleted.values()),
                        question("denominator", WorkCounting.Denominator.values()),
                        question("discipline-filter", Attribution.DisciplineFilter.values()),
                        question("leader-values", Measure.LeaderValues.values()),
                        question("quota-rounding", Quota.RateRounding.values()),
                        question("consequence-law", ApplicableLaw.values()),
                        question("removal-after-discipline", AfterDiscipline.values()))
                .flatMap(keys -> keys)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A question with all of its readings, also those that no edition here takes. */
    private static Stream<String> question(String key, Reading... readings) {
        return Stream.concat(
                Stream.of("question." + key),
                Arrays.stream(readings).map(reading -> "reading." + key + "." + reading.key()));
    }

    private static Stream<String> readings() {
        return StandardPolicies.editions().stream()
                .flatMap(edition -> edition.interpretations().values().stream())
                .flatMap(question -> Stream.concat(
                        Stream.of("question." + question.key()),
                        question.alternatives().stream().map(Reading::key).map(key -> switch (stem(key)) {
                            case "form" -> "reading.form";
                            case "declared-keys" -> "reading.quota-tie.declared-keys";
                            default -> "reading." + question.key() + "." + stem(key);
                        })));
    }

    /** What is left of a reading that carries numbers or names. */
    private static String stem(String reading) {
        if (reading.contains(": ") && !reading.startsWith("declared-keys")) {
            return "form";
        }
        return reading.replaceFirst("^(declared-keys|ratio|month-as-recorded|year)[: ].*", "$1");
    }

    private static Set<String> literals(Path... sources) throws IOException {
        Set<String> literals = new TreeSet<>();
        for (Path source : sources) {
            try (Stream<Path> files = Files.walk(source)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .flatMap(MessagesTest::literalsOf)
                        .forEach(literals::add);
            }
        }
        return literals;
    }

    private static Stream<String> literalsOf(Path file) {
        try {
            return LITERAL.matcher(Files.readString(file)).results().map((MatchResult found) -> found.group(1));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void every_code_has_a_message_in_both_languages() {
        assertThat(VIETNAMESE.keys()).containsAll(codes());
        assertThat(ENGLISH.keys()).containsAll(codes());
    }

    /** Why a conclusion does not count, or a period has no score: the words of more than one part in the sources. */
    @Test
    void every_reason_that_assembly_and_reviews_give_has_a_message() throws IOException {
        Path scoring = Path.of("src/main/java/io/github/thuocdo/scoring");
        Set<String> words = literals(scoring.resolve("dossier"), scoring.resolve("classify"));
        words.removeIf(word -> !word.contains("-"));
        words.removeAll(Cases.POLICY.interpretations().keySet());

        assertThat(words).contains("already-rated", "dossier-refused");
        assertThat(VIETNAMESE.keys())
                .containsAll(words.stream().map(word -> "reason." + word).toList());
    }

    @Test
    void both_languages_have_the_same_messages() {
        assertThat(VIETNAMESE.keys()).containsExactlyInAnyOrderElementsOf(ENGLISH.keys());
    }

    @Test
    void a_message_has_the_same_places_in_both_languages() {
        assertThat(ENGLISH.keys())
                .allSatisfy(
                        key -> assertThat(places(VIETNAMESE.text(key))).as(key).isEqualTo(places(ENGLISH.text(key))));
    }

    private static Set<String> places(String sentence) {
        return Sentences.PLACE
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    @Test
    void no_message_is_without_use() throws IOException {
        Set<String> literals = literals(Path.of("src/main/java"), Path.of("../core/src/main/java"));
        ImmutableSet<String> unused =
                VIETNAMESE.keys().stream().filter(key -> !isUsed(key, literals)).collect(ImmutableSet.toImmutableSet());

        assertThat(Sets.difference(unused, codes())).isEmpty();
    }

    /** A message is used when its whole key stands in the source, or the code that is put behind the name of its family. */
    private static boolean isUsed(String key, Set<String> literals) {
        String family = key.substring(0, key.indexOf('.') + 1);
        String rest = key.substring(family.length());
        return literals.contains(key)
                || literals.contains(rest)
                || rest.endsWith(".brief")
                || key.startsWith("authority.335.")
                || key.equals("reading.small-group.at-least-one-below");
    }

    @Test
    void names_of_totals_fit_beside_long_numbers() {
        for (String key :
                List.of("row.sum", "row.credit", "row.assigned", "row.share", "step.ceiling", "step.rounding")) {
            assertThat(VIETNAMESE.text(key)).hasSizeLessThanOrEqualTo(28);
            assertThat(ENGLISH.text(key)).hasSizeLessThanOrEqualTo(28);
        }
    }

    @Test
    void a_brief_sentence_asks_for_nothing() {
        assertThat(VIETNAMESE.keys().stream().filter(key -> key.endsWith(".brief")))
                .isNotEmpty()
                .allSatisfy(key -> {
                    assertThat(Sentences.places(VIETNAMESE.text(key))).isEmpty();
                    assertThat(VIETNAMESE.keys()).contains(key.substring(0, key.length() - ".brief".length()));
                });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_message_that_is_not_there_is_named(Language language) {
        assertThatThrownBy(() -> Messages.of(language).text("no.such"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("message (no.such) is missing in messages_" + language.key() + ".properties");
    }

    @Test
    void a_place_without_a_value_is_named() {
        assertThatThrownBy(() -> ENGLISH.text("row.mark", ImmutableMap.of("x", "1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("message row.mark needs a value for {mark}, not only for [x]");
    }

    @Test
    void a_value_is_never_taken_for_a_place() {
        assertThat(ENGLISH.text("row.mark", ImmutableMap.of("mark", "{mark} $1 \\")))
                .isEqualTo("Item {mark} $1 \\");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_reading_of_every_question_can_be_said(Language language) {
        for (Policy edition : StandardPolicies.editions()) {
            Wording wording = new Wording(language, edition);
            for (Interpretation<?> question : edition.interpretations().values()) {
                assertThat(wording.question(question)).isNotBlank();
                for (Reading reading : question.alternatives()) {
                    assertThat(wording.reading(question, reading)).isNotBlank().doesNotContain("{");
                }
            }
        }
    }

    @Test
    void languages_are_read_by_their_key() {
        assertThat(Language.parse("vi")).isEqualTo(Language.VIETNAMESE);
        assertThat(Language.parse("en")).isEqualTo(Language.ENGLISH);
        assertThatThrownBy(() -> Language.parse("fr"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("language (fr) must be one of vi, en");
    }
}
