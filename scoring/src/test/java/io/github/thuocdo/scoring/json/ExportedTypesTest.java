package io.github.thuocdo.scoring.json;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import io.github.thuocdo.core.document.DeclaredType;
import io.github.thuocdo.core.document.Family;
import io.github.thuocdo.core.document.Shape;
import io.github.thuocdo.scoring.tree.PartReader;
import io.github.thuocdo.scoring.tree.TextMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Of every exported type it is known whether its values travel, and values of all that do come back as they were. */
class ExportedTypesTest {

    private static final int SEEDS = Integer.getInteger("schema.seeds", 1);

    /** More types in it, and values by chance grow beyond measure; registers, dossiers, policies and rounds have tests of their own. */
    private static final int MOST_TYPES = 30;

    private static final String OURS = "io.github.thuocdo.";

    /** They are read by their whole type, with its arguments. */
    private static final ImmutableSet<String> WITH_ARGUMENTS = ImmutableSet.of(
            "core.law.Interpretation",
            "core.law.Interpretation$Chosen",
            "core.law.Interpretation$Derived",
            "core.law.Interpretation$Fixed",
            "core.law.Interpretation$Open",
            "core.law.Interpretation$Stated",
            "core.observation.Observation",
            "core.observation.Observation$Given",
            "core.period.History",
            "scoring.difference.Sides",
            "scoring.specimen.Smallest");

    /** They hold any part of any policy or fact, and are written with the policy, register or file of which they are. */
    private static final ImmutableSet<String> OF_ANY_PART = ImmutableSet.of(
            "core.law.Reading",
            "core.policy.Amendment",
            "core.policy.Amendment$Add",
            "core.policy.Amendment$Put",
            "core.policy.Amendment$Replace",
            "core.policy.AmendmentProblem",
            "core.policy.Difference",
            "core.policy.Difference$End",
            "core.policy.Difference$End$Kind",
            "core.policy.Difference$End$Value",
            "core.policy.Difference$End$Values",
            "core.validity.BrokenRule",
            "scoring.casefile.CaseText",
            "scoring.casefile.Unwritten",
            "scoring.casefile.Unwritten$Added",
            "scoring.casefile.Unwritten$Entry",
            "scoring.casefile.Unwritten$Lost",
            "scoring.completeness.Fact",
            "scoring.completeness.Seen",
            "scoring.completeness.UnusedFact",
            "scoring.impact.EditShares$Edit");

    /** They are tables, or hold them, and the rounds that are compared give them again. */
    private static final ImmutableSet<String> TABLES = ImmutableSet.of(
            "scoring.impact.EditShares",
            "scoring.impact.TransitionMatrix",
            "scoring.notice.ImpactBoard",
            "scoring.notice.ImpactSheet");

    /** They are told once, of a run or a file, and nobody keeps them. */
    private static final ImmutableSet<String> OF_A_RUN = ImmutableSet.of(
            "scoring.Cohort",
            "scoring.casefile.CaseFile",
            "scoring.casefile.Scenario",
            "scoring.casefile.Scenario$Ready",
            "scoring.casefile.Scenario$Refused",
            "scoring.expectation.Check",
            "scoring.expectation.Check$OfText",
            "scoring.expectation.Expectations",
            "scoring.expectation.Expectations$OfSubject",
            "scoring.invariant.LawResult",
            "scoring.invariant.LawRun",
            "scoring.invariant.Verdict",
            "scoring.invariant.Verdict$Failed",
            "scoring.json.Replay",
            "scoring.json.Replay$ResultDiffers",
            "scoring.outcome.Step");

    private static final ImmutableSortedSet<Class<?>> TYPES = ExportedTypes.all();

    private static String name(Class<?> type) {
        return type.getName().substring(OURS.length());
    }

    private static Optional<TextMap> schema(Class<?> type) {
        try {
            return Optional.of(JsonSchema.of(DeclaredType.of(type)).asMap());
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** What only has static methods, or is a way to work, has no values that could travel. */
    private static boolean hasValues(Class<?> type) {
        return type.isRecord()
                || type.isSealed()
                || WITH_ARGUMENTS.contains(name(type))
                || OF_ANY_PART.contains(name(type))
                || OF_A_RUN.contains(name(type))
                || TABLES.contains(name(type));
    }

    @Test
    void whatever_has_values_travels_or_it_is_said_why_not() {
        Set<String> staying = TYPES.stream()
                .filter(type -> hasValues(type) && schema(type).isEmpty())
                .map(ExportedTypesTest::name)
                .collect(toImmutableSortedSet(naturalOrder()));

        assertThat(staying)
                .isEqualTo(ImmutableSortedSet.copyOf(Iterables.concat(WITH_ARGUMENTS, OF_ANY_PART, OF_A_RUN, TABLES)));
        assertThat(TYPES).hasSizeGreaterThan(staying.size() * 10);
    }

    @Test
    void what_does_not_travel_has_no_schema_and_is_not_written_and_the_refusal_says_what_to_do() {
        for (Class<?> type : TYPES) {
            if (schema(type).isEmpty()) {
                assertThat(catchThrowable(() -> ThuocdoJson.schema(type)))
                        .as(type.getName())
                        .hasMessageContaining("must be a record, an entity, or made of what its accessors return")
                        .hasMessageEndingWith("what is worked out travels by that of which it is made");
            }
        }
    }

    @Test
    void no_member_of_a_family_has_a_component_that_looks_like_its_kind() {
        assertThat(TYPES.stream()
                        .filter(type -> type.isRecord()
                                && schema(type).isPresent()
                                && Family.above(DeclaredType.of(type)).isPresent()
                                && !type.isEnum()))
                .isNotEmpty()
                .allSatisfy(type ->
                        assertThat(Shape.of(DeclaredType.of(type)).names()).doesNotContain(PartReader.KIND));
    }

    @Test
    void values_of_whatever_travels_come_back_as_they_were() {
        Set<String> tried = new TreeSet<>();
        for (Class<?> type : TYPES) {
            boolean isSmall = schema(type)
                    .filter(schema -> schema.required("$defs").asMap().entries().size() <= MOST_TYPES)
                    .isPresent();
            if (isSmall && !type.getName().contains("AcceptedViolations")) {
                for (int seed = 0; seed < SEEDS; seed++) {
                    new RandomParts(seed).value(type).ifPresent(value -> {
                        comesBack(value, type);
                        tried.add(type.getName());
                    });
                }
            }
        }

        assertThat(tried).hasSizeGreaterThan(400);
    }

    private static void comesBack(Object value, Class<?> type) {
        String text = ThuocdoJson.write(value);
        Object read = ThuocdoJson.read(text, type);

        assertThat(read).as(type.getName()).isEqualTo(value);
        assertThat(ThuocdoJson.write(read)).as(type.getName()).isEqualTo(text);
    }
}
