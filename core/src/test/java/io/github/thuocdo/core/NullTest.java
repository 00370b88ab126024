package io.github.thuocdo.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.conduct.DayOfEffect;
import io.github.thuocdo.core.conduct.Directive24;
import io.github.thuocdo.core.conduct.DisciplineLaw;
import io.github.thuocdo.core.conduct.DisciplineLaws;
import io.github.thuocdo.core.conduct.IndicatorCatalogue;
import io.github.thuocdo.core.conduct.IndicatorText;
import io.github.thuocdo.core.conduct.StandardDisciplineLaws;
import io.github.thuocdo.core.consequence.ConsequenceRule;
import io.github.thuocdo.core.consequence.ConsequenceRules;
import io.github.thuocdo.core.consequence.Occasion;
import io.github.thuocdo.core.consequence.StandardConsequences;
import io.github.thuocdo.core.consequence.TimeLimit;
import io.github.thuocdo.core.document.RecordWalk;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Refusal;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.observation.AbsenceReason;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Amendment;
import io.github.thuocdo.core.policy.AmendmentProblem;
import io.github.thuocdo.core.policy.Difference;
import io.github.thuocdo.core.policy.Governing;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyBook;
import io.github.thuocdo.core.policy.Silence;
import io.github.thuocdo.core.policy.Transition;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.measure.RecordedMeasure;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Reach;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No record that a user makes takes null for a part, and each names the part: a fact at once, a rule of law where it enters. Findings and the
 * like are made by the library, where the compiler looks.
 */
class NullTest {

    /** The families of rules of law, and what comes with them. */
    private static final ImmutableSet<String> RULES_OF_LAW = ImmutableSet.of(
            "Interpretation",
            "Amendment",
            "PolicyBasis",
            "PolicyAssignment",
            "RegulationEntry",
            "Silence",
            "Transition",
            "Addressees",
            "ConsequenceRule",
            "Occasion",
            "Proviso",
            "TimeLimit",
            "DisciplineLaw",
            "IndicatorGroup",
            "IndicatorText",
            "ViolationIndicator");

    private static final Policy POLICY = StandardPolicies.decree335Individuals();
    private static final Provision PROVISION = POLICY.rules().get(0).provision();

    /** A rule with null deep within. */
    private static final Gate BROKEN = new Gate(
            new Provision("335.broken", PROVISION.citation(), "x", "x"),
            new Reach(ImmutableSet.of(Role.STAFF), ImmutableSet.of(PeriodKind.YEAR)),
            new Condition.AllOf(ImmutableList.of(new Condition.Within(
                    new RecordedMeasure.ClassShare("units", PROVISION, null, null), Interval.atLeast(Fraction.ONE)))),
            new Gate.NotClassified());

    static Stream<Arguments> componentsOfRecords() {
        ImmutableMap<Class<?>, Record> one = Samples.all().stream()
                .filter(Record.class::isInstance)
                .map(Record.class::cast)
                .filter(record -> !isMadeByTheLibrary(record.getClass()))
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(Object::getClass, sample -> sample, (first, second) -> first),
                        ImmutableMap::copyOf));
        return one.values().stream()
                .flatMap(sample -> IntStream.range(0, sample.getClass().getRecordComponents().length)
                        .filter(i -> !sample.getClass()
                                .getRecordComponents()[i]
                                .getType()
                                .isPrimitive())
                        .mapToObj(i -> Arguments.of(
                                sample,
                                sample.getClass().getRecordComponents()[i].getName(),
                                i)));
    }

    private static boolean isMadeByTheLibrary(Class<?> type) {
        return Stream.of(
                                Finding.class,
                                Refusal.class,
                                Governing.class,
                                Difference.class,
                                AmendmentProblem.class,
                                DayOfEffect.class,
                                AbsenceReason.ByReading.class,
                                AbsenceReason.ByRule.class)
                        .anyMatch(made -> made.isAssignableFrom(type))
                || (type.getEnclosingClass() != null && isMadeByTheLibrary(type.getEnclosingClass()));
    }

    @ParameterizedTest(name = "{1} of {0}")
    @MethodSource("componentsOfRecords")
    void null_is_refused_by_name(Record sample, String name, int component) throws ReflectiveOperationException {
        RecordComponent[] components = sample.getClass().getRecordComponents();
        Constructor<?> constructor = sample.getClass()
                .getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        List<Object> parts = RecordParts.of(sample);
        parts.set(component, null);

        Throwable refusal = catchThrowable(() -> entering(constructor.newInstance(parts.toArray())));

        Throwable cause = refusal instanceof InvocationTargetException made ? made.getCause() : refusal;
        assertThat(cause).isInstanceOf(NullPointerException.class);
        assertThat(cause.getMessage()).matches("(.*\\W)?" + name + "(\\W.*)?");
    }

    /** What a rule of law goes through on its way into a policy, a book or a list of laws. */
    private static void entering(Object record) {
        Class<?> type = record.getClass();
        boolean ofPolicy = type.getPackageName().startsWith(Policy.class.getPackageName() + ".");
        if (ofPolicy || RULES_OF_LAW.contains(type.getNestHost().getSimpleName())) {
            RecordWalk.checkWhole(record);
        }
    }

    @Test
    void a_policy_takes_no_rule_with_null_however_deep() {
        assertThatNullPointerException()
                .isThrownBy(() -> POLICY.withRules(ImmutableList.<Rule>builder()
                        .addAll(POLICY.rules())
                        .add(BROKEN)
                        .build()))
                .withMessage("atLeast");
    }

    @Test
    void a_policy_takes_no_amendment_with_null_however_deep() {
        assertThatNullPointerException()
                .isThrownBy(() -> POLICY.amendedBy(
                        "vn.amended",
                        POLICY.instrument(),
                        POLICY.effective(),
                        ImmutableList.of(new Amendment.Insert(BROKEN))))
                .withMessage("atLeast");
    }

    @Test
    void a_book_takes_no_silence_or_transition_with_null() {
        Silence silence = new Silence(POLICY.scope(), null, PROVISION);
        Transition transition = new Transition(PROVISION, POLICY.scope(), EvaluationPeriod.year(2026), POLICY, null);

        assertThatNullPointerException()
                .isThrownBy(() -> PolicyBook.builder().addSilences(silence).build())
                .withMessage("days");
        assertThatNullPointerException()
                .isThrownBy(
                        () -> PolicyBook.builder().addTransitions(transition).build())
                .withMessage("text");
    }

    @Test
    void consequences_take_no_rule_with_null_however_deep() {
        ConsequenceRules rules = StandardConsequences.national();
        ConsequenceRule rule = rules.rules().get(0);
        TimeLimit limit = new TimeLimit.Within(PROVISION, rule.inForce(), null, 5, TimeLimit.Days.WORKING);

        assertThatNullPointerException()
                .isThrownBy(() -> rules.replacing(ConsequenceRule.builder()
                        .from(rule)
                        .occasion(new Occasion.Monitored(null))
                        .build()))
                .withMessage("periodKind");
        assertThatNullPointerException()
                .isThrownBy(() ->
                        rules.replacing(rule.within(rule.measures().asList().get(0), limit)))
                .withMessage("start");
    }

    @Test
    void a_list_of_laws_on_discipline_takes_none_with_null_however_deep() {
        DisciplineLaw law = DisciplineLaw.builder()
                .from(StandardDisciplineLaws.national().laws().get(0))
                .withParty(new DisciplineLaw.WithParty(PROVISION.citation(), null, PROVISION.citation()))
                .build();

        assertThatNullPointerException()
                .isThrownBy(() -> new DisciplineLaws(ImmutableList.of(law)))
                .withMessage("except");
    }

    @Test
    void a_list_of_indicators_takes_none_with_null() {
        IndicatorText unnamed = new IndicatorText("biểu hiện", null);

        assertThatNullPointerException()
                .isThrownBy(() -> IndicatorCatalogue.builder()
                        .from(Directive24.annex())
                        .name(unnamed)
                        .build())
                .withMessage("english");
    }
}
