package io.github.thuocdo.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.document.DeclaredType;
import io.github.thuocdo.core.document.Shape;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.RandomDossiers;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.tree.TextNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Every kind of fact comes back as it was, and a document that is spoilt anywhere is refused there. */
class FactsJsonProperties {

    /** Every type of which a register holds several, and the findings. */
    private static final ImmutableList<Class<?>> KINDS = Stream.concat(
                    Stream.of(Finding.class),
                    Stream.of(Register.class, Organization.class)
                            .flatMap(type -> Shape.of(DeclaredType.of(type)).components().stream())
                            .map(component -> component.type())
                            .map(type -> type.nothing().isPresent() && !type.isMap() ? type.inner() : type)
                            .filter(type -> !type.isMap())
                            .map(DeclaredType::raw))
            .collect(ImmutableList.toImmutableList());

    /** What is told at once when something is spoilt. */
    record Document(TextNode tree, Class<?> type) {}

    @Provide
    Arbitrary<Register> registers() {
        return Arbitraries.integers().map(RandomParts::register);
    }

    @Provide
    Arbitrary<Document> documents() {
        return Arbitraries.oneOf(
                Arbitraries.integers()
                        .between(0, 10_000)
                        .map(seed -> new Document(JsonTree.written(RandomParts.register(seed)), Register.class)),
                RandomDossiers.any().map(dossier -> new Document(JsonTree.written(dossier), Dossier.class)),
                Arbitraries.of(StandardPolicies.editions())
                        .map(policy -> new Document(JsonTree.written(policy), Policy.class)));
    }

    @Property(tries = 20)
    void a_register_comes_back_as_it_was(@ForAll("registers") Register register) {
        String text = ThuocdoJson.write(register);
        Register read = ThuocdoJson.read(text, Register.class);

        assertThat(read).isEqualTo(register);
        assertThat(ThuocdoJson.write(read)).isEqualTo(text);
    }

    @Property(tries = 30)
    void every_kind_of_fact_comes_back_by_itself(@ForAll int seed) {
        RandomParts random = new RandomParts(seed);
        for (Class<?> kind : KINDS) {
            random.value(kind).ifPresent(fact -> {
                String text = ThuocdoJson.write(fact);
                Object read = ThuocdoJson.read(text, kind);

                assertThat(read).isEqualTo(fact);
                assertThat(ThuocdoJson.write(read)).isEqualTo(text);
            });
        }
    }

    @Test
    void the_random_registers_hold_every_kind_of_fact() {
        Set<String> held = new HashSet<>();
        Set<String> kinds = new HashSet<>();
        for (int seed = 0; seed < 60; seed++) {
            Register register = RandomParts.register(seed);
            collect(register, held, kinds);
            collect(register.organization(), held, kinds);
        }

        assertThat(held).isEqualTo(kinds);
    }

    private static void collect(Object whole, Set<String> held, Set<String> kinds) {
        Shape shape = Shape.of(DeclaredType.of(Shape.typeOf(whole)));
        ImmutableList<Object> values = Shape.values(whole);
        for (int i = 0; i < values.size(); i++) {
            Shape.Component component = shape.components().get(i);
            kinds.add(component.name());
            if (!component.type().nothing().equals(Optional.of(values.get(i)))) {
                held.add(component.name());
            }
        }
    }

    @Property(tries = 30)
    void a_document_that_is_spoilt_anywhere_is_refused_there_and_with_nothing_but_a_refusal(
            @ForAll("documents") Document document, @ForAll int place) {
        ImmutableList<JsonTree.Spot> spots = JsonTree.spots(document.tree(), document.type());
        JsonTree.Spot spot = spots.get(Math.floorMod(place, spots.size()));
        List<TextNode> wrong = new ArrayList<>(List.of(JsonTree.bare("null"), JsonTree.bare("0.5")));
        if (spot.isConstant()) {
            wrong.add(JsonTree.text("no-such-word"));
        }
        for (TextNode value : wrong) {
            assertRefused(document, JsonTree.with(document.tree(), spot.steps(), old -> value), spot.path());
        }
        if (spot.isObject()) {
            JsonTree.Spot object = spot;
            assertRefused(
                    document,
                    JsonTree.withField(document.tree(), object.steps(), "no-such-field", JsonTree.text("x")),
                    object.path() + ".no-such-field");
        }
        if (!spot.steps().isEmpty() && spot.steps().get(spot.steps().size() - 1) instanceof String name) {
            if (!spot.mayBeLeftOut() && isOfAnObject(spots, spot)) {
                assertRefused(document, JsonTree.without(document.tree(), spot.steps()), spot.path());
            }
            String twice = JsonText.text(JsonTree.withField(
                            document.tree(),
                            spot.steps().subList(0, spot.steps().size() - 1),
                            "TWICE",
                            spot.value()))
                    .replace("\"TWICE\"", JsonText.summary(JsonTree.text(name)));
            assertRefused(document, twice, spot.path());
        }
    }

    /** What stands under a name of the writer's choice may be missing. */
    private static boolean isOfAnObject(List<JsonTree.Spot> spots, JsonTree.Spot spot) {
        List<Object> above = spot.steps().subList(0, spot.steps().size() - 1);
        return spots.stream().anyMatch(parent -> parent.steps().equals(above) && parent.isObject());
    }

    private static void assertRefused(Document document, TextNode spoilt, String path) {
        assertRefused(document, JsonText.text(spoilt), path);
    }

    private static void assertRefused(Document document, String spoilt, String path) {
        Throwable failure = catchThrowableOfType(Throwable.class, () -> ThuocdoJson.read(spoilt, document.type()));

        assertThat(failure).isInstanceOf(JsonRefusal.class);
        assertThat(((JsonRefusal) failure).problems())
                .extracting(JsonRefusal::path)
                .contains(path);
        assertThat(((JsonRefusal) failure).problems())
                .noneMatch(problem -> problem.rule().isBlank());
    }
}
