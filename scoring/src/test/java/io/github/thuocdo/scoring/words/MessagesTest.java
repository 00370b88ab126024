package io.github.thuocdo.scoring.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.conduct.DayOfEffect;
import io.github.thuocdo.core.conduct.DisciplineForm;
import io.github.thuocdo.core.consequence.AfterDiscipline;
import io.github.thuocdo.core.consequence.ApplicableLaw;
import io.github.thuocdo.core.consequence.BindingForce;
import io.github.thuocdo.core.consequence.TimeLimit;
import io.github.thuocdo.core.document.DeclaredType;
import io.github.thuocdo.core.document.Family;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.RecordKind;
import io.github.thuocdo.core.evaluation.Refusal;
import io.github.thuocdo.core.evaluation.Verdict;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.number.Rounding;
import io.github.thuocdo.core.observation.AbsenceReason;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Matter;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.TransitionText;
import io.github.thuocdo.core.policy.YearOfEffect;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.JudgedMeasure;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.measure.RecordedMeasure;
import io.github.thuocdo.core.policy.measure.WorkMeasure;
import io.github.thuocdo.core.policy.rule.Attribution;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.core.policy.rule.WorkCounting;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.task.TaskOrigin;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.core.validity.ValueRule;
import io.github.thuocdo.scoring.completeness.FactKind;
import io.github.thuocdo.scoring.completeness.MissingItem;
import io.github.thuocdo.scoring.completeness.NeededDays;
import io.github.thuocdo.scoring.completeness.Turn;
import io.github.thuocdo.scoring.completeness.UnusedReason;
import io.github.thuocdo.scoring.consequence.ConsideredConsequence;
import io.github.thuocdo.scoring.dossier.Ground;
import io.github.thuocdo.scoring.followup.FollowUpFinding;
import io.github.thuocdo.scoring.impact.Cause;
import io.github.thuocdo.scoring.impact.Standing;
import io.github.thuocdo.scoring.notice.Cases;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Evidence;
import io.github.thuocdo.scoring.outcome.Particulars;
import io.github.thuocdo.scoring.outcome.ScopeKind;
import io.github.thuocdo.scoring.outcome.Step;
import io.github.thuocdo.scoring.procedure.Competent;
import io.github.thuocdo.scoring.procedure.ProcedureFinding;
import io.github.thuocdo.scoring.reconsideration.Shift;
import io.github.thuocdo.scoring.reconsideration.Touched;
import io.github.thuocdo.scoring.refusal.RuleText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

    private static final Path SCORING = Path.of("src/main/java/io/github/thuocdo/scoring");
    private static final Path CORE = Path.of("../core/src/main/java/io/github/thuocdo/core");

    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9.-]+)\"");

    /** A literal to which a code is added: {@code "reason." + code}. */
    private static final Pattern FAMILY = Pattern.compile("\"([a-z0-9.-]+[.-])\"\\s*\\+");

    private static final Pattern COLUMN = Pattern.compile("column\\(\"([a-z-]+)\"\\)");

    /** A reason where it is given in an observation or a proposal. */
    private static final Pattern GIVEN = Pattern.compile("(?:notRated|notApplicable|excused|withheld"
            + "|NotClassified|Undetermined|Pending|Excluded)\\(\\s*\"([a-z-]+)\"");

    private static final Pattern READING = Pattern.compile("enum (\\w+) implements Reading");

    /** Packages whose words with a hyphen are members of files, codes of changes, or keys of messages. */
    private static final ImmutableSet<Path> WITHOUT_REASONS = ImmutableSet.of(
            SCORING.resolve("json"),
            SCORING.resolve("casefile"),
            SCORING.resolve("drafting"),
            SCORING.resolve("expectation"),
            SCORING.resolve("refusal"),
            SCORING.resolve("tree"),
            SCORING.resolve("invariant"),
            SCORING.resolve("specimen"),
            SCORING.resolve("consequence"),
            SCORING.resolve("reconsideration"),
            SCORING.resolve("coverage"),
            SCORING.resolve("notice"),
            SCORING.resolve("words"),
            SCORING.resolve("paper"),
            SCORING.resolve("scrutiny"));

    /** Where the sentences are said. */
    private static final Path[] SPEAKING = {
        SCORING.resolve("notice"),
        SCORING.resolve("words"),
        SCORING.resolve("scrutiny").resolve("PolicyTerms.java")
    };

    /** Under which law a consequence stands, and before which day people are classified, is asked by no policy. */
    private static final ImmutableSet<String> READINGS_OF_NO_POLICY =
            ImmutableSet.of("ApplicableLaw", "PublicEmployeeClassDay");

    private static final Sentences VIETNAMESE = Messages.of(Language.VIETNAMESE);
    private static final Sentences ENGLISH = Messages.of(Language.ENGLISH);

    /** Questions with readings that no edition here takes. */
    private static final ImmutableMap<String, Reading[]> FURTHER_QUESTIONS = ImmutableMap.<String, Reading[]>builder()
            .put("unmet-condition", Ladder.Unmet.values())
            .put("beyond-ladder", Ladder.Beyond.values())
            .put("state-result", Gate.OwnResultUse.values())
            .put("exceeding", WorkMeasure.Exceeding.values())
            .put("no-subordinate-units", RecordedMeasure.NoUnits.values())
            .put("left-out-item", JudgedMeasure.LeftOutItem.values())
            .put("nothing-completed", WorkCounting.NothingCompleted.values())
            .put("denominator", WorkCounting.Denominator.values())
            .put("discipline-filter", Attribution.DisciplineFilter.values())
            .put("leader-values", JudgedMeasure.LeaderValues.values())
            .put("quota-rounding", Quota.RateRounding.values())
            .put("organisation-quota-rounding", Quota.RateRounding.values())
            .put("result-criteria", WorkMeasure.ResultCriteria.values())
            .put("collective-excellent", Condition.ClauseSource.values())
            .put("collective-good", Condition.ClauseSource.values())
            .put("collective-completed", Condition.ClauseSource.values())
            .put("collective-not-completed", Condition.ClauseSource.values())
            .put("year-of-effect", YearOfEffect.values())
            .put("consequence-law", ApplicableLaw.values())
            .put("removal-after-discipline", AfterDiscipline.values())
            .put("transition-2026", TransitionText.values())
            .buildOrThrow();

    private static Stream<Reading> furtherReadings() {
        return FURTHER_QUESTIONS.values().stream().flatMap(Arrays::stream);
    }

    private static <E> Stream<String> keys(String family, E[] constants, Function<E, String> key) {
        return Arrays.stream(constants).map(constant -> family + "." + key.apply(constant));
    }

    private static String word(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name()).replace('_', '-');
    }

    /** Every key that is put together from a code of a rule, a fact, a reading or a table. */
    private static Set<String> codes() {
        return Stream.of(
                        keys("step", Step.Kind.values(), MessagesTest::word),
                        keys("finding", Finding.Code.values(), Finding.Code::key),
                        kinds("refusal", Refusal.class),
                        keys("missing", DayOfEffect.Missing.values(), DayOfEffect.Missing::key),
                        keys("question", Refusal.CalendarUse.values(), Refusal.CalendarUse::key),
                        keys("consideration", Particulars.Reason.values(), Particulars.Reason::key),
                        keys("outcome", Consideration.Outcome.values(), MessagesTest::word),
                        keys("standing", Ground.Standing.values(), MessagesTest::word),
                        keys("impact.cause", Cause.values(), Cause::key),
                        Arrays.stream(Standing.values())
                                .filter(standing -> standing.level().isEmpty())
                                .map(standing -> "impact.standing." + standing.key()),
                        Stream.of("higher", "lower", "same", "none").map(points -> "impact.points." + points),
                        keys("verdict", Verdict.values(), MessagesTest::word),
                        keys("origin", TaskOrigin.values(), TaskOrigin::key),
                        keys("conclusion", ConclusionKind.values(), ConclusionKind::key),
                        keys("discipline", DisciplineForm.values(), DisciplineForm::key),
                        keys("direction", Rounding.Direction.values(), Rounding.Direction::key),
                        keys("gap", Gap.values(), Gap::code),
                        keys("source", Source.Known.values(), MessagesTest::word),
                        keys("shift.fact", Shift.Change.values(), Shift.Change::key),
                        keys("ground-reason", Ground.Reason.values(), Ground.Reason::key),
                        keys(
                                "evidence",
                                Evidence.class.getPermittedSubclasses(),
                                kind -> Ascii.toLowerCase(kind.getSimpleName())),
                        Stream.of("class", "range", "result")
                                .flatMap(stage -> Stream.of("title.person." + stage, "section.next." + stage)),
                        Stream.of("next.class", "next.range"),
                        Stream.of("met", "unmet", "unknown")
                                .map(truth -> "consideration.condition-" + truth + ".of-share"),
                        Stream.of(Matter.CLASSIFY, Matter.MONITOR)
                                .flatMap(matter ->
                                        Stream.of("power." + matter.key(), "field.competent." + matter.key())),
                        // the groups of the forms of Regulation 366-QĐ/TW and Decree 233/2026 that have no Roman number
                        Stream.of(
                                        "general",
                                        "results",
                                        "quantity",
                                        "quality",
                                        "progress",
                                        "unit",
                                        "organising",
                                        "solidarity")
                                .map(group -> "mark-group." + group),
                        keys("competent", Competent.Office.values(), Competent.Office::key),
                        found(COLUMN, SCORING.resolve("notice")).map(column -> "column." + column),
                        keys("scope", ScopeKind.values(), ScopeKind::key),
                        keys("fact", FactKind.values(), FactKind::key),
                        keys("turn", Turn.values(), Turn::key),
                        keys("channel", Channel.values(), Channel::key),
                        keys("day", NeededDays.Day.values(), NeededDays.Day::key),
                        kinds("unused-reason", UnusedReason.class),
                        // what a card lacks is said in the words of the absence
                        kinds("missing-item", MissingItem.class).filter(kind -> !kind.equals("missing-item.lacking")),
                        kinds("procedure-finding", ProcedureFinding.class),
                        kinds("follow-up-finding", FollowUpFinding.class),
                        keys("records", RecordKind.values(), RecordKind::key),
                        keys("force", BindingForce.values(), BindingForce::key),
                        keys("connection", Touched.Connection.values(), MessagesTest::word),
                        keys("event", TimeLimit.Start.values(), TimeLimit.Start::key),
                        keys("limit.within-", TimeLimit.Days.values(), TimeLimit.Days::key)
                                .map(key -> key.replace("-.", "-")),
                        keys("consequence", ConsideredConsequence.Reason.values(), ConsideredConsequence.Reason::key),
                        readings(),
                        FURTHER_QUESTIONS.entrySet().stream()
                                .flatMap(question -> question(question.getKey(), question.getValue())))
                .flatMap(keys -> keys)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> kinds(String family, Class<?> sealed) {
        return Family.of(DeclaredType.of(sealed)).kinds().stream().map(kind -> family + "." + kind);
    }

    /** A question with all of its readings, also those that no edition here takes. */
    private static Stream<String> question(String key, Reading... readings) {
        return Stream.concat(
                Stream.of("question." + key),
                Arrays.stream(readings).map(reading -> "reading." + key + "." + reading.key()));
    }

    private static Stream<String> readings() {
        return questions()
                .flatMap(question -> Stream.concat(
                        Stream.of("question." + question.key()),
                        alternatives(question).map(Reading::key).map(key -> switch (stem(key)) {
                            case "form" -> "reading.form";
                            case "declared-keys" -> "reading.quota-tie.declared-keys";
                            default -> "reading." + question.key() + "." + stem(key);
                        })));
    }

    private static Stream<Interpretation<?>> questions() {
        return StandardPolicies.editions().stream().flatMap(edition -> edition.interpretations().values().stream());
    }

    /** All readings of a question, also those that a text rules out: a text of somebody's own may say something else. */
    private static Stream<Reading> alternatives(Interpretation<?> question) {
        return question instanceof Interpretation.Stated<?> stated
                ? stated.value().alternatives().stream()
                : question.alternatives().stream();
    }

    /** What is left of a reading that carries numbers or names. */
    private static String stem(String reading) {
        if (reading.contains(": ") && !reading.startsWith("declared-keys")) {
            return "form";
        }
        if (reading.matches("(next-year-)?[0-9]{2}(-[0-9]{2})?")) {
            return reading.startsWith("next-year-") ? "next-year-day" : "day";
        }
        return reading.replaceFirst("^(each|declared-keys|ratio|month-as-recorded|year)[: ].*", "$1");
    }

    private static Set<String> literals(Path... sources) {
        return Arrays.stream(sources)
                .flatMap(source -> found(LITERAL, source))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a pattern finds in the sources below a directory. */
    private static Stream<String> found(Pattern pattern, Path directory) {
        return sources(directory)
                .flatMap(file -> pattern.matcher(read(file)).results().map((MatchResult found) -> found.group(1)));
    }

    private static Stream<Path> sources(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void every_code_has_a_message_in_both_languages() {
        assertThat(VIETNAMESE.keys()).containsAll(codes());
        assertThat(ENGLISH.keys()).containsAll(codes());
    }

    /** Whoever puts a code behind a new word has to say above which codes there are. */
    @Test
    void every_family_to_which_the_sources_add_a_code_is_among_the_codes() {
        Set<String> codes = codes();
        assertThat(Stream.of(SPEAKING).flatMap(source -> found(FAMILY, source)).collect(Collectors.toSet()))
                .hasSizeGreaterThan(20)
                .allSatisfy(family -> assertThat(codes).anyMatch(code -> code.startsWith(family)));
    }

    @Test
    void every_key_that_stands_whole_in_the_sources_has_a_message() {
        Set<String> keys = literals(SPEAKING);
        keys.removeIf(key -> !key.matches("[a-z]+(\\.[a-z0-9-]*[a-z0-9])+"));
        keys.remove("version.txt"); // the file beside the words in which the version of the library stands

        assertThat(keys).contains("row.sum", "evidence.tasks");
        assertThat(VIETNAMESE.keys()).containsAll(keys);
        assertThat(ENGLISH.keys()).containsAll(keys);
    }

    /** A word with a hyphen would be a reason, the key of a question or a finding: all of them are values. */
    @Test
    void no_reason_stands_as_a_text_in_the_assembly_the_engine_and_the_rounds() {
        Set<String> words = sources(SCORING)
                .filter(file -> WITHOUT_REASONS.stream().noneMatch(file::startsWith))
                .flatMap(file -> LITERAL.matcher(read(file)).results().map(word -> word.group(1)))
                .filter(word -> word.contains("-"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(words).isEmpty();
        assertThat(Stream.of(SCORING, CORE).flatMap(root -> found(GIVEN, root))).isEmpty();
    }

    /** Numbers are kept back in a small group, and are not there for a condition that has none. */
    @Test
    void whatever_happened_to_a_rule_can_be_said_without_numbers() {
        for (Particulars.Reason reason : Particulars.Reason.values()) {
            String key = "consideration." + reason.key();
            assertThat(Sentences.places(VIETNAMESE.text(key)).isEmpty()
                            || VIETNAMESE.find(key + ".brief").isPresent())
                    .as(key)
                    .isTrue();
        }
    }

    @Test
    void every_kind_of_reading_is_among_the_codes() {
        Set<String> kinds = Stream.concat(questions().flatMap(MessagesTest::alternatives), furtherReadings())
                .filter(Enum.class::isInstance)
                .map(reading -> ((Enum<?>) reading).getDeclaringClass().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found(READING, CORE)
                        .filter(kind -> !READINGS_OF_NO_POLICY.contains(kind))
                        .filter(kind -> !kinds.contains(kind)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_rule_and_requirement_is_named_where_it_is_the_reason(Language language) {
        for (Policy edition : StandardPolicies.editions()) {
            Wording wording = Wording.exact(language, edition);
            provisions(edition)
                    .forEach(rule -> assertThat(wording.reason(new AbsenceReason.ByRule(rule)))
                            .as(rule.id())
                            .doesNotContain(rule.id()));
        }
    }

    private static Stream<Provision> provisions(Policy policy) {
        return Stream.concat(
                policy.rules().stream().map(Rule::provision),
                rungs(policy).flatMap(rung -> rung.requires().stream()).map(Ladder.Requirement::provision));
    }

    private static Stream<Ladder.Rung> rungs(Policy policy) {
        return policy.rules().stream()
                .filter(Ladder.class::isInstance)
                .flatMap(ladder -> ((Ladder) ladder).rungs().stream());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_number_that_a_condition_asks_for_is_named(Language language) {
        for (Policy edition : StandardPolicies.editions()) {
            Wording wording = Wording.exact(language, edition);
            conditions(edition)
                    .flatMap(Condition::measures)
                    .forEach(measure -> assertThat(FindingWords.consideration(wording, unknown(measure)))
                            .as(edition.id() + ", " + measure.element())
                            .satisfies(text -> assertThat(text).doesNotStartWith(measure.element() + ":"))
                            .satisfies(text -> assertThat(measure instanceof CompositeMeasure.Reference
                                            || text.startsWith(wording.name(measure.provision()) + ": "))
                                    .isTrue()));
        }
    }

    private static Stream<Condition> conditions(Policy policy) {
        return Stream.concat(
                rungs(policy).flatMap(rung -> rung.requires().stream()).map(Ladder.Requirement::condition),
                policy.rules().stream()
                        .filter(Gate.class::isInstance)
                        .map(Gate.class::cast)
                        .flatMap(gate -> Stream.concat(Stream.of(gate.when()), gate.weighedWhen().stream())));
    }

    private static Consideration unknown(Measure measure) {
        return new Consideration(
                measure.provision(),
                Consideration.Outcome.PENDING,
                new Particulars.OnNumber(
                        Particulars.Reason.CONDITION_UNKNOWN,
                        measure.element(),
                        Optional.empty(),
                        Optional.of(Gap.FIGURE_NOT_SUPPLIED),
                        Interval.parse("[1,)")),
                ImmutableList.of());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_question_that_only_a_policy_of_ones_own_asks_is_named_by_its_key(Language language) {
        Wording wording = Wording.exact(language, Cases.POLICY);
        Interpretation<?> question =
                new Interpretation.Chosen<>("our-own-question", Ladder.Beyond.NOT_COMPLETED, "QĐ 7", "");

        assertThat(wording.question(question)).isEqualTo("our-own-question");
        assertThat(wording.reading(question, question.value())).isEqualTo("not-completed");
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

    @ParameterizedTest
    @EnumSource(ValueRule.class)
    void every_rule_on_values_is_said_in_vietnamese_with_all_of_its_values(ValueRule rule) {
        Object[] values = rule.names().stream().map(name -> "<" + name + ">").toArray();

        String vietnamese = RuleText.of(rule.broken(values)).vietnamese();
        assertThat(vietnamese).isNotBlank().doesNotContain("{");
        assertThat(values).allSatisfy(value -> assertThat(vietnamese).contains(value.toString()));
    }

    @Test
    void every_sentence_on_values_belongs_to_a_rule() {
        assertThat(Sentences.read(RuleText.class, "rules_vi.properties").keys())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ValueRule.values()).map(ValueRule::key).toList());
    }

    @Test
    void no_message_is_without_use() {
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
                || key.matches("reading\\.small-group\\.at-(least|most)-one-below");
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
    void a_brief_sentence_on_a_rule_asks_for_nothing() {
        assertThat(VIETNAMESE.keys().stream().filter(key -> key.startsWith("consideration.") && key.endsWith(".brief")))
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
            Wording wording = Wording.exact(language, edition);
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
        assertThat(Term.parse(Language.class, "vi")).isEqualTo(Language.VIETNAMESE);
        assertThat(Term.parse(Language.class, "en")).isEqualTo(Language.ENGLISH);
        assertThatThrownBy(() -> Term.parse(Language.class, "fr"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("language (fr) must be one of vi, en");
    }
}
