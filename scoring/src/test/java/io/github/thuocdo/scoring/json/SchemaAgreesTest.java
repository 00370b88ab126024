package io.github.thuocdo.scoring.json;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.document.Family;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.number.Rounding;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.classify.RandomAgency;
import io.github.thuocdo.scoring.consequence.Outcome;
import io.github.thuocdo.scoring.consequence.ProposedMeasure;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Evidence;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.paper.Block;
import io.github.thuocdo.scoring.tree.PartReader;
import io.github.thuocdo.scoring.tree.TextList;
import io.github.thuocdo.scoring.tree.TextMap;
import io.github.thuocdo.scoring.tree.TextNode;
import io.github.thuocdo.scoring.tree.TextScalar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Schema and reader agree: what the schema refuses is refused on reading, every mistake of structure is refused by both, and what the reader alone
 * refuses breaks a rule between values. {@code -Dschema.seeds=20} tries more documents.
 */
class SchemaAgreesTest {

    private static final int SEEDS = Integer.getInteger("schema.seeds", 1);

    private static final ImmutableList<Class<?>> TYPES = Stream.concat(
                    PostedFacts.kinds().stream().map(PostedFacts::type),
                    Stream.of(
                            Finding.class,
                            Proposal.class,
                            Consideration.class,
                            Evidence.class,
                            Outcome.class,
                            ProposedMeasure.class,
                            Block.class))
            .collect(toImmutableList());

    /** How a refusal begins that knows no more than the type of a place. */
    private static final ImmutableList<String> STRUCTURE = ImmutableList.of(
            "must be given",
            "must be text",
            "must be an object",
            "must be an array",
            "must be true or false",
            "must be one of",
            "must be a number as text",
            "must be a day of the calendar",
            "must be a period such as",
            "must be a whole number");

    /** Texts that are none of their type, and some that are, and may break a rule between values. */
    private static final ImmutableMap<Class<?>, ImmutableList<String>> MALFORMED =
            ImmutableMap.<Class<?>, ImmutableList<String>>builder()
                    .put(Fraction.class, ImmutableList.of("1,5", "1/0", "", "ba", "1.", "½", "1 "))
                    .put(Points.class, ImmutableList.of("1,5", "90 %", "1/00"))
                    .put(LocalDate.class, ImmutableList.of("2026-02-29", "2026-04-31", "2026-1-1", "0000-01-01"))
                    .put(EvaluationPeriod.class, ImmutableList.of("2026-Q5", "2026-13", "26", "0000"))
                    .put(DateRange.class, ImmutableList.of("2026-02-30/..", "2026-01-01", "../", "..\n/.."))
                    .put(Interval.class, ImmutableList.of("[1,2", "1,2", "[,2)", "(1;2)"))
                    .put(CadreId.class, ImmutableList.of("", " ", "a\u200b"))
                    .put(Integer.class, ImmutableList.of("2147483648", "-1", "x"))
                    .buildOrThrow();

    private static final ImmutableMap<Class<?>, ImmutableList<String>> OTHERS =
            ImmutableMap.<Class<?>, ImmutableList<String>>builder()
                    .put(Fraction.class, ImmutableList.of("-1000000", "1/3", "250 %", "+0.10"))
                    .put(Points.class, ImmutableList.of("-7", "100000.5"))
                    .put(LocalDate.class, ImmutableList.of("1999-12-31", "2028-02-29", "9999-12-31"))
                    .put(EvaluationPeriod.class, ImmutableList.of("2026", "2025-09/P1Y", "2026-H2"))
                    .put(DateRange.class, ImmutableList.of("2026-03-01/2026-01-01", "../..", "2026-01-01/2026-01-01"))
                    .put(Interval.class, ImmutableList.of("[9,1]", "(,)", "[1,1)"))
                    .put(CadreId.class, ImmutableList.of(" CC-01", "nobody"))
                    .put(String.class, ImmutableList.of("", "another"))
                    .put(Integer.class, ImmutableList.of("0", "2147483647"))
                    .buildOrThrow();

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Map<Class<?>, Schema> schemas = new HashMap<>();
    private int agreed;
    private int onReading;

    /** A document with one thing in it altered. */
    private record Spoiled(String how, TextNode document, boolean isOfStructure) {}

    private boolean accepts(String text, Class<?> type) {
        return schemas.computeIfAbsent(type, of -> REGISTRY.getSchema(ThuocdoJson.schema(of), InputFormat.JSON))
                .validate(text, InputFormat.JSON)
                .isEmpty();
    }

    private static ImmutableList<JsonRefusal> refusals(String text, Class<?> type) {
        try {
            ThuocdoJson.read(text, type);
            return ImmutableList.of();
        } catch (JsonRefusal refusal) {
            return refusal.problems();
        }
    }

    private void check(Spoiled spoiled, Class<?> type) {
        String text = JsonText.text(spoiled.document());
        String what = spoiled.how() + " of " + type.getSimpleName();
        boolean valid = accepts(text, type);
        ImmutableList<JsonRefusal> refusals = refusals(text, type);
        if (spoiled.isOfStructure()) {
            assertThat(valid).as("the schema accepts: %s", what).isFalse();
            assertThat(refusals).as("the reader accepts: %s", what).isNotEmpty();
        } else if (valid) {
            assertThat(refusals)
                    .as("no mistake of structure: %s", what)
                    .noneMatch(refusal ->
                            STRUCTURE.stream().anyMatch(refusal.rule().english()::startsWith));
            onReading += refusals.isEmpty() ? 0 : 1;
        } else {
            assertThat(refusals).as("refused by the schema alone: %s", what).isNotEmpty();
        }
        agreed++;
    }

    private static ImmutableList<Spoiled> spoiled(TextNode whole, JsonTree.Spot spot) {
        List<Spoiled> spoiled = new ArrayList<>();
        Class<?> type = spot.type().present().raw();
        spoil(spoiled, whole, spot, "null", JsonTree.bare("null"), true);
        others(spot).forEach(other -> spoil(spoiled, whole, spot, JsonText.whole(other), other, true));
        MALFORMED
                .getOrDefault(type, ImmutableList.of())
                .forEach(text -> spoil(spoiled, whole, spot, text, JsonTree.text(text), true));
        OTHERS.getOrDefault(type, ImmutableList.of())
                .forEach(text -> spoil(spoiled, whole, spot, text, JsonTree.text(text), false));
        if (spot.isConstant()) {
            spoil(spoiled, whole, spot, "no-such-word", JsonTree.text("no-such-word"), true);
        }
        if (spot.isObject()) {
            spoiled.add(new Spoiled(
                    "more in " + spot.path(),
                    JsonTree.withField(whole, spot.steps(), "no-such-field", JsonTree.text("x")),
                    true));
        }
        if (spot.isObject() && Family.isFamily(spot.type().present())) {
            spoiled.add(new Spoiled(
                    "kind of " + spot.path(),
                    JsonTree.withField(whole, spot.steps(), PartReader.KIND, JsonTree.text("no-such-kind")),
                    true));
        }
        if (spot.value() instanceof TextList list && !list.items().isEmpty()) {
            TextNode first = list.items().get(0);
            TextNode doubled = new TextList(
                    ImmutableList.<TextNode>builder()
                            .addAll(list.items())
                            .add(first)
                            .build(),
                    list.place());
            boolean isSet = !ImmutableList.class.isAssignableFrom(type);
            spoil(spoiled, whole, spot, "doubled", doubled, isSet);
        }
        return ImmutableList.copyOf(spoiled);
    }

    private static void spoil(
            List<Spoiled> spoiled,
            TextNode whole,
            JsonTree.Spot spot,
            String how,
            TextNode other,
            boolean isOfStructure) {
        spoiled.add(new Spoiled(
                how + " at " + spot.path(), JsonTree.with(whole, spot.steps(), old -> other), isOfStructure));
    }

    /** What is of another type than what stands at a place. */
    private static ImmutableList<TextNode> others(JsonTree.Spot spot) {
        Class<?> type = spot.type().present().raw();
        boolean isNumber = type == Integer.class || type == Long.class;
        TextNode list = new TextList(ImmutableList.of(), spot.value().place());
        TextNode object = new TextMap(ImmutableList.of(), spot.value().place());
        if (spot.value() instanceof TextScalar) {
            TextNode scalar = spot.value().isText() && !isNumber ? JsonTree.bare("7") : JsonTree.text("x");
            return ImmutableList.of(scalar, list, object);
        }
        ImmutableList<TextNode> scalars = type == BilingualText.class
                ? ImmutableList.of(JsonTree.bare("true"))
                : ImmutableList.of(JsonTree.bare("true"), JsonTree.text("x"));
        return ImmutableList.<TextNode>builder()
                .addAll(scalars)
                .add(spot.value() instanceof TextList ? object : list)
                .build();
    }

    /** A field that is taken away or misspelt. */
    private static ImmutableList<Spoiled> withoutField(
            TextNode whole, ImmutableList<JsonTree.Spot> spots, JsonTree.Spot spot) {
        if (spot.steps().isEmpty() || !(spot.steps().get(spot.steps().size() - 1) instanceof String name)) {
            return ImmutableList.of();
        }
        List<Object> above = spot.steps().subList(0, spot.steps().size() - 1);
        if (spots.stream().noneMatch(parent -> parent.steps().equals(above) && parent.isObject())) {
            return ImmutableList.of();
        }
        TextNode without = JsonTree.without(whole, spot.steps());
        Spoiled misspelt = new Spoiled(
                spot.path() + " misspelt", JsonTree.withField(without, above, name + "x", spot.value()), true);
        return spot.mayBeLeftOut()
                ? ImmutableList.of(misspelt, new Spoiled("without " + spot.path(), without, false))
                : ImmutableList.of(misspelt, new Spoiled("without " + spot.path(), without, true));
    }

    @Test
    void single_documents_are_refused_by_both_wherever_one_thing_is_spoiled() {
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomParts random = new RandomParts(seed);
            for (Class<?> type : TYPES) {
                random.value(type).ifPresent(value -> {
                    TextNode whole = JsonTree.written(value);
                    ImmutableList<JsonTree.Spot> spots = JsonTree.spots(whole, type);
                    check(new Spoiled("nothing", whole, false), type);
                    for (JsonTree.Spot spot : spots) {
                        spoiled(whole, spot).forEach(spoiled -> check(spoiled, type));
                        withoutField(whole, spots, spot).forEach(spoiled -> check(spoiled, type));
                    }
                });
            }
        }

        assertThat(agreed).isGreaterThan(2000);
        assertThat(onReading).isPositive();
    }

    @Test
    void whole_documents_are_accepted_by_both_and_refused_by_both_where_one_thing_is_spoiled() {
        Random random = new Random(7);
        for (int seed = 0; seed < SEEDS; seed++) {
            Register register = RandomParts.register(seed);
            ImmutableMap<Object, Class<?>> documents = ImmutableMap.of(
                    register,
                    Register.class,
                    register.organization(),
                    Organization.class,
                    StandardPolicies.decree335Individuals(),
                    Policy.class);
            documents.forEach((value, type) -> {
                TextNode whole = JsonTree.written(value);
                ImmutableList<JsonTree.Spot> spots = JsonTree.spots(whole, type);
                assertThat(accepts(ThuocdoJson.write(value), type)).isTrue();
                for (int i = 0; i < 12; i++) {
                    ImmutableList<Spoiled> spoiled = spoiled(whole, spots.get(random.nextInt(spots.size())));
                    check(spoiled.get(random.nextInt(spoiled.size())), type);
                }
            });
        }
    }

    @Test
    void what_follows_from_facts_has_a_schema_that_accepts_it() {
        AgencyRound round = AgencyRound.of(
                StandardPolicies.decree335Individuals(),
                RandomAgency.of(3).register(),
                RandomAgency.AGENCY,
                RandomAgency.YEAR);
        Placement placement = round.placements().get(0);

        assertThat(accepts(ThuocdoJson.write(placement), Placement.class)).isTrue();
        assertThat(accepts(ThuocdoJson.write(placement.scorecard()), Scorecard.class))
                .isTrue();
        assertThat(accepts(ThuocdoJson.write(round), AgencyRound.class)).isTrue();
        assertThat(accepts("{\"madeOf\": {}, \"outcome\": {}}", AgencyRound.class))
                .isFalse();
    }

    @Test
    void posted_facts_have_a_schema_of_their_own() {
        Schema schema = REGISTRY.getSchema(ThuocdoJson.schemaOfFacts(), InputFormat.JSON);
        Register register = RandomParts.register(3);
        String text = ThuocdoJson.writeFacts(register.tasks());

        assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(text.replaceFirst("\"task\"", "\"tsk\""), InputFormat.JSON))
                .isNotEmpty();
    }

    /** Whether a text is read may depend on more than its look for these alone: an order, a step, levels that fall, spaces around. */
    private static final ImmutableSet<Class<?>> WITH_RULES =
            ImmutableSet.of(DateRange.class, Interval.class, Rounding.class, Form.Item.class, CadreId.class);

    @Test
    void texts_look_as_the_reader_of_their_type_takes_them() {
        ImmutableMap<Class<?>, String> samples = ImmutableMap.<Class<?>, String>builder()
                .put(Fraction.class, "-290/3 %")
                .put(Points.class, "90.05")
                .put(LocalDate.class, "2024-02-29")
                .put(EvaluationPeriod.class, "2025-09/P1Y")
                .put(DateRange.class, "2026-01-01/2026-12-31")
                .put(Interval.class, "[70,290/3)")
                .put(Rounding.class, "0.01 half-up")
                .put(Form.Item.class, "2|1.5|1|0")
                .put(Integer.class, "2147483647")
                .put(Long.class, "9223372036854775807")
                .put(CadreId.class, "CC 01")
                .buildOrThrow();
        String letters = "0123456789-/.%,[]()QHP+Y| ";
        Random random = new Random(5);
        samples.forEach((type, sample) -> {
            for (int i = 0; i < 300; i++) {
                StringBuilder text = new StringBuilder(sample);
                for (int changes = random.nextInt(4); changes > 0; changes--) {
                    int at = random.nextInt(text.length() + 1);
                    text.replace(
                            at,
                            Math.min(text.length(), at + random.nextInt(2)),
                            random.nextInt(4) == 0 ? "" : "" + letters.charAt(random.nextInt(letters.length())));
                }
                String document = JsonText.whole(JsonTree.text(text.toString()));
                boolean read = refusals(document, type).isEmpty();
                boolean looks = accepts(document, type);
                assertThat(read ? looks : !looks || WITH_RULES.contains(type))
                        .as("%s \"%s\" is read: %s", type.getSimpleName(), text, read)
                        .isTrue();
            }
        });
    }
}
