package io.github.thuocdo.examples.quickstart.run;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Streams;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.policy.Amendment;
import io.github.thuocdo.core.policy.AmendmentRefusedException;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.WorkCounting;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.ScoringEngine;
import io.github.thuocdo.scoring.casefile.CaseFile;
import io.github.thuocdo.scoring.casefile.PolicyUse;
import io.github.thuocdo.scoring.casefile.Scenario;
import io.github.thuocdo.scoring.expectation.Expectations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every question has a reader, and every reading can be run.
 *
 * <p>Questions on the procedure bear on no outcome; their readings are run by the tests of {@code scoring.procedure}.
 *
 * <p>Each reading of each question gives in some case another outcome than the reading taken. Where editions ask the question at different
 * places of their rules, and so have it read by different code, there is such a case for each of these places. Looked at are the cases that
 * use the edition, and those of the question under the edition.
 */
class EveryReadingTest {

    private static final List<Path> DIRECTORIES =
            List.of(Path.of("src", "test", "resources", "cases"), Path.of("cases"));

    private static final ImmutableList<Sample> SAMPLES = samples();

    /** An answer that an open question admits and a policy refuses with its cause. */
    private static final ImmutableMap<String, String> REFUSED_WITH_CAUSE =
            ImmutableMap.of("quota-ranking year-score", "levels by conditions have no score");

    /** A scenario of a file whose case, without a variant, can be run. */
    private record Sample(String file, Scenario.Ready scenario) {
        boolean isOf(String question) {
            return file.startsWith(question + ".") || file.contains("-" + question + ".");
        }
    }

    private static ImmutableList<Sample> samples() {
        return DIRECTORIES.stream()
                .flatMap(EveryReadingTest::files)
                .flatMap(EveryReadingTest::samples)
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<Path> files(Path directory) {
        try (Stream<Path> found = Files.walk(directory)) {
            return found.filter(path -> path.toString().endsWith(".yaml")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Sample> samples(Path path) {
        return CaseFile.read(path).scenarios().stream()
                .filter(Scenario.Ready.class::isInstance)
                .map(scenario -> new Sample(path.getFileName().toString(), (Scenario.Ready) scenario));
    }

    static Stream<String> questions() {
        return StandardPolicies.editions().stream()
                .flatMap(edition -> edition.scoringInterpretations().keySet().stream())
                .distinct();
    }

    static Stream<Policy> editions() {
        return StandardPolicies.editions().stream();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void another_answer_to_a_question_gives_another_outcome_somewhere(String key) {
        ImmutableSet<String> without = byPlaces(key).entrySet().stream()
                .flatMap(asking -> asking.getValue().stream()
                        .flatMap(edition -> pairs(edition.interpretations().get(key)))
                        .distinct()
                        .filter(pair -> asking.getValue().stream().noneMatch(edition -> hasCase(edition, key, pair)))
                        .map(pair -> String.join(" or ", pair) + " in " + asking.getKey()))
                .collect(ImmutableSet.toImmutableSet());

        assertThat(without).as("readings of %s without a case", key).isEmpty();
    }

    /** The editions that ask a question, by where it stands in their rules. */
    private static Map<ImmutableSortedSet<String>, List<Policy>> byPlaces(String key) {
        return asking(key)
                .collect(groupingBy(edition -> edition.rules().stream()
                        .flatMap(rule -> places(rule, "", key))
                        .collect(ImmutableSortedSet.toImmutableSortedSet(naturalOrder()))));
    }

    /** The components of records that hold the question, such as {@code Timetable.undated}. */
    private static Stream<String> places(Object part, String place, String key) {
        if (part instanceof Interpretation<?> question) {
            return question.key().equals(key) ? Stream.of(place) : Stream.empty();
        }
        if (part instanceof Optional<?> optional) {
            return optional.stream().flatMap(value -> places(value, place, key));
        }
        if (part instanceof Iterable<?> values) {
            return Streams.stream(values).flatMap(value -> places(value, place, key));
        }
        return part instanceof Record
                ? Stream.of(part.getClass().getRecordComponents())
                        .flatMap(component -> places(
                                value(component, part),
                                part.getClass().getSimpleName() + "." + component.getName(),
                                key))
                : Stream.empty();
    }

    private static Object value(RecordComponent component, Object part) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The reading taken with each of the others, in the order of the alphabet: what differs from the one differs from the other too. */
    private static Stream<ImmutableSortedSet<String>> pairs(Interpretation<?> question) {
        return alternatives(question)
                .map(reading -> ImmutableSortedSet.of(question.value().key(), reading));
    }

    private static Stream<Policy> asking(String key) {
        return editions()
                .filter(edition -> edition.interpretations().containsKey(key)
                        && !(edition.interpretations().get(key) instanceof Interpretation.Open<?>));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void every_reading_of_an_edition_can_be_run(Policy edition) {
        Policy answered = SAMPLES.stream()
                .flatMap(sample -> sample.scenario().policies().stream())
                .filter(policy ->
                        policy.id().equals(edition.id()) && policy.open().isEmpty())
                .findFirst()
                .orElse(edition);
        answered.interpretations().forEach((key, question) -> {
            if (question instanceof Interpretation.Chosen<?>) {
                alternatives(question)
                        .filter(reading -> !REFUSED_WITH_CAUSE.containsKey(key + " " + reading))
                        .forEach(reading -> assertThatCode(() -> run(answered.reading(key, reading, "test")))
                                .as("%s %s", key, reading)
                                .doesNotThrowAnyException());
            }
        });
    }

    /** A policy that nobody has answered here yet is not applied. */
    private static void run(Policy policy) {
        if (policy.open().isEmpty()) {
            ScoringEngine.of(policy);
        }
    }

    /** What else could be read, or could be stated by another act. */
    private static Stream<String> alternatives(Interpretation<?> question) {
        String taken = question.value().key();
        return question.value().alternatives().stream()
                .map(Reading::key)
                .distinct()
                .filter(reading -> !reading.equals(taken));
    }

    private static boolean hasCase(Policy edition, String key, ImmutableSortedSet<String> pair) {
        return candidates(edition, key).anyMatch(candidate -> differs(candidate, key, pair.first(), pair.last()));
    }

    /** A scenario with the use of a policy in it that is looked at. */
    private record Candidate(Scenario.Ready scenario, PolicyUse use) {}

    private static Stream<Candidate> candidates(Policy edition, String key) {
        List<Candidate> used = new ArrayList<>();
        List<Candidate> ofQuestion = new ArrayList<>();
        for (Sample sample : SAMPLES) {
            List<Candidate> own = sample.scenario().uses().stream()
                    .filter(use -> isOf(edition, use.policy())
                            && use.policy().interpretations().containsKey(key))
                    .map(use -> new Candidate(sample.scenario(), use))
                    .toList();
            (sample.isOf(key) ? ofQuestion : used).addAll(own);
        }
        List<Candidate> under = SAMPLES.stream()
                .filter(sample -> sample.isOf(key))
                .flatMap(sample -> used.stream()
                        .map(candidate -> candidate.use().policy())
                        .distinct()
                        .limit(1)
                        .map(policy -> under(sample.scenario(), policy)))
                .toList();
        return Stream.of(ofQuestion, under, used).flatMap(List::stream);
    }

    private static boolean isOf(Policy edition, Policy policy) {
        return policy.id().equals(edition.id())
                || policy.basis()
                        .filter(basis -> basis.policy().equals(edition.id()))
                        .isPresent();
    }

    private static Candidate under(Scenario.Ready scenario, Policy policy) {
        PolicyUse use = new PolicyUse(policy, ImmutableSet.of(), ImmutableMap.of(), Optional.empty());
        return new Candidate(with(scenario, ImmutableList.of(use)), use);
    }

    private static Scenario.Ready with(Scenario.Ready scenario, ImmutableList<PolicyUse> uses) {
        return new Scenario.Ready(
                scenario.title(),
                scenario.law(),
                scenario.where(),
                uses,
                scenario.adoptedOn(),
                scenario.register(),
                scenario.history(),
                scenario.consequences(),
                scenario.followUpRules(),
                scenario.periods(),
                Expectations.NONE);
    }

    private static boolean differs(Candidate candidate, String key, String taken, String reading) {
        Optional<ImmutableList<RoundReport>> one = rounds(candidate, key, taken);
        Optional<ImmutableList<RoundReport>> other = rounds(candidate, key, reading);
        return one.isPresent()
                && other.isPresent()
                && other.get().stream()
                        .anyMatch(round -> !round.differingFrom(one.get()).isEmpty());
    }

    /** What comes out under a reading; empty where the case does not go with it, such as one without a calendar. */
    private static Optional<ImmutableList<RoundReport>> rounds(Candidate candidate, String key, String reading) {
        Optional<Policy> policy = read(candidate.use().policy(), key, reading);
        return policy.flatMap(read -> rounds(candidate, read));
    }

    private static Optional<ImmutableList<RoundReport>> rounds(Candidate candidate, Policy policy) {
        PolicyUse use = new PolicyUse(
                policy,
                candidate.use().agencies(),
                candidate.use().byBook(),
                candidate.use().assigned());
        ImmutableList<PolicyUse> uses = candidate.scenario().uses().stream()
                .map(each -> each.equals(candidate.use()) ? use : each)
                .collect(ImmutableList.toImmutableList());
        ScenarioReport report = CaseRunner.checking().run(with(candidate.scenario(), uses));
        return report.problems().isEmpty() ? Optional.of(report.rounds()) : Optional.empty();
    }

    /** The policy under a reading; what a text fixes is read otherwise only where another act may change it alone. */
    private static Optional<Policy> read(Policy policy, String key, String reading) {
        if (!(policy.interpretations().get(key) instanceof Interpretation.Fixed<?>)) {
            return Optional.of(policy.reading(key, reading, "test"));
        }
        try {
            return Optional.of(policy.amendedBy(
                    policy.id() + ".read",
                    policy.instrument(),
                    policy.effective(),
                    ImmutableList.<Amendment>builder()
                            .add(new Amendment.Put(key, reading))
                            .addAll(saidWith(policy, key, reading))
                            .build()));
        } catch (AmendmentRefusedException refused) {
            return Optional.empty();
        }
    }

    /** An act that takes shares over what was completed has to say what a share of nothing is, and another has not. */
    private static ImmutableList<Amendment> saidWith(Policy policy, String key, String reading) {
        if (!key.equals("denominator")) {
            return ImmutableList.of();
        }
        WorkCounting counting = policy.workCounting().orElseThrow();
        String path = counting.provision().id() + "/nothingCompleted";
        boolean overCompleted = reading.equals(WorkCounting.Denominator.COMPLETED.key());
        if (overCompleted == counting.nothingCompleted().isPresent()) {
            return ImmutableList.of();
        }
        return overCompleted
                ? ImmutableList.of(new Amendment.Put(
                        path,
                        new Interpretation.Chosen<>(
                                "nothing-completed", WorkCounting.NothingCompleted.FULL, "test", "")))
                : ImmutableList.of(new Amendment.Repeal(path));
    }
}
