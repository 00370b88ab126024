package io.github.thuocdo.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.consequence.ConsequenceRule;
import io.github.thuocdo.core.document.DeclaredType;
import io.github.thuocdo.core.document.Family;
import io.github.thuocdo.core.document.PartText;
import io.github.thuocdo.core.document.Shape;
import io.github.thuocdo.core.evaluation.Mark;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.number.Rounding;
import io.github.thuocdo.core.policy.Amendment;
import io.github.thuocdo.core.policy.AmendmentRefusedException;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.promise.PromisedMeasure;
import io.github.thuocdo.scoring.classify.ScopeOutcome;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.refusal.Place;
import io.github.thuocdo.scoring.tree.PartReader;
import io.github.thuocdo.scoring.tree.TextScalar;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerCentOfSharesTest {

    private static final ImmutableMap<Class<?>, String> IN_PER_CENT = ImmutableMap.of(
            Fraction.class, "90 %",
            Interval.class, "[70 %,90%)",
            Rounding.class, "1% half-up");

    private static final ImmutableList<Class<?>> ROOTS =
            ImmutableList.of(Register.class, Dossier.class, Policy.class, ConsequenceRule.class, ScopeOutcome.class);

    /** What may be in per cent; a number that is not named here counts something. */
    private static final ImmutableList<String> SHARES = ImmutableList.of(
            "AllManaged.full",
            "AllManaged.otherwise",
            "Assessed.full",
            "Assessed.prolonged",
            "Component.share",
            "ComponentsIncomplete.shares",
            "ConsequenceRule.share",
            "DayStep.share",
            "EachLapse.share",
            "Figure.most",
            "Figure.values",
            "Fixed.share",
            "LowConfidence.moreThan",
            "PromisedMeasure.planned",
            "Raised.highest",
            "RaisedRate.rate",
            "RecordedShare.share",
            "ScopeOutcome.rate",
            "ScoreRounding.ratio",
            "Task.plannedShares",
            "TasksMeeting.doneFrom",
            "Within.band");

    @Test
    void every_number_is_named_here_as_a_share_or_refuses_per_cent() {
        Set<String> shares = new TreeSet<>();
        Set<String> counts = new TreeSet<>();
        Set<DeclaredType> reached = new LinkedHashSet<>();
        ROOTS.forEach(root -> reach(DeclaredType.of(root), reached));
        reached.stream()
                .filter(PerCentOfSharesTest::hasComponents)
                .forEach(type -> Shape.of(type)
                        .components()
                        .forEach(component -> numbers(component.type())
                                .forEach(number -> (isRead(number) ? shares : counts)
                                        .add(type.raw().getSimpleName() + "." + component.name()))));

        assertThat(shares).containsExactlyElementsOf(SHARES);
        assertThat(counts)
                .contains("Task.assigned", "Mark.confirmed", "Supplied.value", "Rung.band")
                .hasSizeGreaterThan(30);
    }

    private static boolean isRead(DeclaredType number) {
        PartReader reader = PartReader.ofPrograms(PartReader.Derived.NOTHING);
        String text = IN_PER_CENT.getOrDefault(number.raw(), "");
        return reader.read(TextScalar.quoted(text, Place.ofFile("")), number).isPresent();
    }

    private static ImmutableList<DeclaredType> numbers(DeclaredType type) {
        return IN_PER_CENT.containsKey(type.raw())
                ? ImmutableList.of(type)
                : type.arguments().stream()
                        .flatMap(argument -> numbers(argument).stream())
                        .collect(ImmutableList.toImmutableList());
    }

    private static boolean hasComponents(DeclaredType type) {
        return !PartText.isText(type.raw()) && type.nothing().isEmpty() && !Family.isFamily(type);
    }

    private static void reach(DeclaredType type, Set<DeclaredType> reached) {
        type.arguments().forEach(argument -> reach(argument, reached));
        if (PartText.isText(type.raw()) && !Family.isFamily(type)
                || type.nothing().isPresent()
                || !reached.add(type)) {
            return;
        }
        if (Family.isFamily(type)) {
            Family family = Family.of(type);
            family.kinds().forEach(kind -> reach(family.member(kind).orElseThrow(), reached));
        } else {
            Shape.of(type).components().forEach(component -> reach(component.type(), reached));
        }
    }

    private static void assertRefused(String json, Class<?> type, String path) {
        JsonRefusal refusal = catchThrowableOfType(JsonRefusal.class, () -> ThuocdoJson.read(json, type));

        assertThat(refusal.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.message().english()).contains("must be so many, not per cent");
            assertThat(problem.message().vietnamese()).contains("không phải phần trăm");
        });
    }

    @Test
    void a_mark_a_figure_and_an_edge_of_points_in_per_cent_are_refused_at_their_place() {
        assertRefused("{\"confirmed\": \"90 %\"}", Mark.class, "$.confirmed");
        assertRefused("{\"value\": \"90%\", \"source\": \"entered\"}", Supplied.class, "$.value");
        assertRefused(
                "{\"kind\": \"away\", \"kinds\": [\"sick\"], \"months\": \"[3,600 %)\"}", Condition.class, "$.months");
    }

    @Test
    void a_number_is_a_share_where_its_unit_says_so() {
        String target = "{\"planned\": \"98 %%\", \"side\": \"at-least\"%s}";

        assertThat(ThuocdoJson.read(target.formatted(""), PromisedMeasure.class).planned())
                .isEqualTo(Fraction.of(49, 50));
        assertRefused(target.formatted(", \"unit\": \"projects\""), PromisedMeasure.class, "$.planned");
    }

    private static Policy amended(String path, String value) {
        Policy base =
                path.startsWith("th.") ? StandardPolicies.thanhHoaStyle() : StandardPolicies.decree335Individuals();
        return base.amendedBy("local", base.instrument(), base.effective(), List.of(new Amendment.Put(path, value)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    335.quota/rate.share; 15 %
                    335.quota/rate; 15%
                    335.quota/raised.highest; 24 %
                    335.unit-results/otherwise; 40 %
                    335.organising/prolonged; 40 %
                    th.a.exceeding/condition.band; [45 %,)
                    """)
    void a_share_may_be_put_in_per_cent(String path, String value) {
        assertThat(amended(path, value).rules()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    335.unit-results/threshold; 50 %
                    335.result/worth; 70 %
                    335.class/rungs[335.completed].band; [50 %,70)
                    """)
    void points_must_not_be_put_in_per_cent(String path, String value) {
        AmendmentRefusedException refusal =
                catchThrowableOfType(AmendmentRefusedException.class, () -> amended(path, value));

        assertThat(refusal.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.place()).isEqualTo(path))
                .satisfies(problem -> assertThat(problem.rule().toString())
                        .isEqualTo("number (" + value
                                + ") must be so many, not per cent; only a share may be in per cent"));
    }
}
