package io.github.thuocdo.scoring.completeness;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Multiset;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import com.google.common.collect.TreeMultiset;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.period.EvaluationPeriod;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Law 1 for single attributes: of every attribute of every kind of fact another value changes a card, a finding, or the line of the fact among
 * those not used; of the others it is said here why they lawfully change nothing. The attributes are those of the types themselves, so that a
 * new one fails this until it shows.
 *
 * <p>{@code -Dlaws.tries=10000} is the long run, which also tries those that change nothing in every case file.
 */
class AttributeLawsTest {

    private static final int TRIES = Integer.getInteger("laws.tries", 150);
    private static final boolean LONG = TRIES >= 1_000;
    private static final int BY_CHANCE = 30;
    private static final int ENOUGH = 3;

    /** Registers of more people than this are looked through for what did not show in others. */
    private static final int MANY = 12;

    /** Why an attribute shows nowhere in a result. */
    private enum Silent {
        /** A name in words: it is printed, and told from others by the identifier beside it. */
        NAME_IN_WORDS(
                "organization.(units|cadres|fields).name",
                "catalogues.all.(groups.description|products.name|additions.products.name)"),
        /** By which decision something was done: it is printed with the fact, which holds whatever the number. */
        DECISION(
                "organization.appointments.decision(\\?|.*)",
                "organization.fields.decision(\\?|.*)",
                "organization.regulations.decision.(authority|number)",
                "organization.delegations.decision.*",
                "catalogues.all.(additions.)?decision.(authority|number|on)",
                "results.decision(\\?|.*)",
                "groundDecisions.decision.*",
                "raisedRates.decision.*"),
        /** Where a number is from: it is printed beside the number. */
        SOURCE(
                "(periodFacts.supplied|recordedShares|presence|confidenceVotes).source.*",
                "steps.document(\\[.*)?",
                "results.source\\[(by-policy|weighed)\\].*"),
        /** Why something was found or decided: it is printed, and no rule reads words. */
        REASON_IN_WORDS(
                "periodFacts.assessments.reason",
                "periodFacts.leftOut",
                "groundDecisions.reason",
                "exemptions.reason",
                "results.reason(\\?|.*)"),
        /** By what other facts name it; a reference to another fact is an attribute of its own. */
        IDENTIFIER("organization.units.id", "results.id", "catalogues.all.id", "catalogues.all.groups.id"),
        /** What is followed or promised bears on no score and has boards of its own, see {@code FollowUpBoardTest} and {@code PromiseBoardTest}. */
        ON_A_BOARD("(followUps|promises).*"),
        /** Up to where what stands beside it may go: what lies beyond is refused, and nothing is worked out from it. */
        BOUND("catalogues.all.(scale|groups.maximum|(additions.)?products.worth\\[scored\\].group)"),
        /** How a number came about: the parts have to add up to it, and it alone counts. */
        PARTS("catalogues.all.(additions.)?products.worth\\[scored\\].aspects(\\?|\\..*)"),
        /** In the making of which product a support activity lies: it is not counted by itself, whatever the product. */
        WITHIN("catalogues.all.(additions.)?products.worth\\[within\\].product"),
        /** Which catalogue ends when this one begins: of two that go on at once one is refused, so that it cannot name another one alone. */
        SUCCESSION("catalogues.all.replaces"),
        /** What is not for rating, or what was superseded: its own line says it, whatever it says. */
        OWN_LINE(
                "(allegations|tags|confidenceVotes).*",
                "exemptions.subject\\[(collective|organization)\\].id",
                "periodFacts.marks.marks.self");

        private final ImmutableList<Pattern> attributes;

        Silent(String... attributes) {
            this.attributes = ImmutableList.copyOf(attributes).stream()
                    .map(Pattern::compile)
                    .collect(toImmutableList());
        }

        static Optional<Silent> of(String attribute) {
            return ImmutableList.copyOf(values()).stream()
                    .filter(reason -> reason.attributes.stream()
                            .anyMatch(pattern -> pattern.matcher(attribute).matches()))
                    .findFirst();
        }
    }

    /** The registers that are looked through, quick or slow, and how often another value is tried in each. */
    private record Pass(boolean slow, int tries) {}

    private static final ImmutableList<Pass> PASSES =
            ImmutableList.of(new Pass(false, 3), new Pass(true, 4), new Pass(false, 80));

    /** How often another value of an attribute was tried, and what came of it. */
    private static final class Tried {
        private int changed;
        private int shown;
        private int refused;

        @Override
        public String toString() {
            return changed + " changed, " + shown + " shown, " + refused + " refused";
        }
    }

    private final Map<String, Tried> tried = new LinkedHashMap<>();

    private void look(Scene scene, Attributes attributes, Set<String> sought, Pass pass, Random random) {
        ImmutableList<Attributes.Place> places = Attributes.places(scene.register());
        ImmutableListMultimap<String, Attributes.Place> byAttribute =
                Multimaps.index(places, Attributes.Place::attribute);
        Set<String> here = Sets.intersection(sought, byAttribute.keySet());
        if (here.isEmpty()) {
            return;
        }
        SetMultimap<Class<?>, Object> byClass = Attributes.byClass(places);
        boolean slow = scene.register().organization().cadres().size() > MANY;
        Optional<ImmutableList<Object>> told = slow == pass.slow() ? seen(scene, scene::register) : Optional.empty();
        if (told.isEmpty()) {
            return;
        }
        for (String attribute : ImmutableList.copyOf(here)) {
            Tried counts = tried.computeIfAbsent(attribute, unknown -> new Tried());
            ImmutableList<Attributes.Place> all = byAttribute.get(attribute);
            for (int i = 0; i < pass.tries() && (LONG || counts.shown == 0); i++) {
                Attributes.Place place = all.get(random.nextInt(all.size()));
                attributes
                        .another(place, byClass, random)
                        .ifPresent(other -> count(scene, place, other, told.orElseThrow(), counts));
            }
        }
    }

    private static void count(
            Scene scene, Attributes.Place place, Object other, ImmutableList<Object> told, Tried counts) {
        Optional<ImmutableList<Object>> seen = seen(scene, () -> place.with(other));
        counts.refused += seen.isPresent() ? 0 : 1;
        counts.changed += seen.isPresent() ? 1 : 0;
        counts.shown += seen.isPresent() && !seen.get().equals(told) ? 1 : 0;
    }

    /** Nothing where it is no register, or none of which the rounds can be made. */
    private static Optional<ImmutableList<Object>> seen(Scene scene, Supplier<Register> register) {
        try {
            return Optional.of(scene.seen(register.get()));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private boolean isShown(String attribute) {
        Tried counts = tried.get(attribute);
        return counts != null && counts.shown > 0;
    }

    @Test
    void of_every_attribute_another_value_shows_or_it_is_said_why_not() {
        List<Scene> scenes = new ArrayList<>(Scene.ofCases());
        IntStream.range(0, BY_CHANCE).mapToObj(Scene::byChance).forEach(scenes::add);
        Collections.shuffle(scenes, new Random(7));
        Attributes attributes =
                new Attributes(scenes.stream().map(Scene::register).toList());
        ImmutableSet<String> declared = Attributes.declared();
        ImmutableSet<String> silent = declared.stream()
                .filter(attribute -> Silent.of(attribute).isPresent())
                .collect(toImmutableSet());
        Set<String> loud = new TreeSet<>(Sets.difference(declared, silent));
        for (Pass pass : PASSES) {
            for (int i = 0; i < scenes.size() && !loud.isEmpty(); i++) {
                boolean all = LONG || (i < 8 && pass.equals(PASSES.get(0)));
                look(
                        scenes.get(i),
                        attributes,
                        all ? Sets.union(loud, silent) : loud,
                        pass,
                        new Random(i + pass.tries()));
                loud.removeIf(attribute -> !LONG && isShown(attribute));
            }
        }
        Set<String> unshown = new TreeSet<>(Sets.filter(Sets.difference(declared, silent), one -> !isShown(one)));
        tell(declared, silent);
        unshown.forEach(one -> System.out.println("not shown: " + one + ": " + tried.get(one)));
        assertThat(Sets.filter(silent, this::isShown))
                .as("said to show nowhere")
                .isEmpty();
        assertThat(unshown).isEmpty();
    }

    private void tell(ImmutableSet<String> declared, ImmutableSet<String> silent) {
        int changed = tried.values().stream().mapToInt(counts -> counts.changed).sum();
        int shown = tried.values().stream().mapToInt(counts -> counts.shown).sum();
        System.out.println("law: another value of an attribute shows: precondition held " + changed + " times ("
                + shown + " shown), of " + declared.size() + " attributes "
                + declared.stream().filter(this::isShown).count() + " shown, " + silent.size() + " said to be silent");
    }

    /** What shows nowhere else shows where its own fact is listed as not used. */
    @Test
    void what_its_own_line_tells_changes_that_line_and_nothing_else() {
        ImmutableSet<String> own = Attributes.declared().stream()
                .filter(attribute -> Silent.of(attribute).equals(Optional.of(Silent.OWN_LINE)))
                .collect(toImmutableSet());
        ImmutableList<Register> registers =
                IntStream.range(0, BY_CHANCE).mapToObj(RandomRecords::of).collect(toImmutableList());
        Attributes attributes = new Attributes(registers);
        Multiset<String> told = TreeMultiset.create();
        for (int seed = 0; seed < registers.size(); seed++) {
            EvaluationPeriod period = RandomRecords.rounds().get(seed % 3);
            ImmutableList<Attributes.Place> places = Attributes.places(registers.get(seed));
            CompletenessLawsTest.Told before = CompletenessLawsTest.Told.of(registers.get(seed), period);
            for (Attributes.Place place : places) {
                if (own.contains(place.attribute()) && (LONG || told.count(place.attribute()) < ENOUGH)) {
                    toldOfAnother(attributes, place, Attributes.byClass(places), period, new Random(seed))
                            .ifPresent(after -> {
                                assertThat(after.seen()).as(place.attribute()).isEqualTo(before.seen());
                                assertThat(after.unused()).as(place.attribute()).isNotEqualTo(before.unused());
                                told.add(place.attribute());
                            });
                }
            }
        }
        System.out.println("law: an own line tells another value: precondition held " + told.size() + " times, for "
                + told.elementSet().size() + " of " + own.size() + " attributes");
        assertThat(told.elementSet()).containsExactlyInAnyOrderElementsOf(own);
    }

    private static Optional<CompletenessLawsTest.Told> toldOfAnother(
            Attributes attributes,
            Attributes.Place place,
            SetMultimap<Class<?>, Object> byClass,
            EvaluationPeriod period,
            Random random) {
        try {
            return attributes
                    .another(place, byClass, random)
                    .map(other -> CompletenessLawsTest.Told.of(place.with(other), period));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    /** Law 14, where the facts are made: whatever reader or program brings them. */
    @Test
    void a_line_end_in_whatever_attribute_is_text_is_refused() {
        Set<String> asked = new TreeSet<>();
        Set<String> taken = new TreeSet<>();
        List<Scene> scenes = new ArrayList<>(Scene.ofCases());
        scenes.add(Scene.byChance(1));
        for (Scene scene : scenes) {
            for (Attributes.Place place : Attributes.places(scene.register())) {
                Object value =
                        place.value() instanceof Optional<?> some && some.isPresent() ? some.get() : place.value();
                if (value instanceof String text && asked.add(place.attribute())) {
                    String broken = text + "\n" + text;
                    if (isTaken(place, place.value() instanceof Optional<?> ? Optional.of(broken) : broken)) {
                        taken.add(place.attribute());
                    }
                }
            }
        }
        System.out.println(
                "law: a line end in a text is refused: precondition held for " + asked.size() + " attributes");
        assertThat(asked).hasSizeGreaterThan(40);
        assertThat(taken).isEmpty();
    }

    private static boolean isTaken(Attributes.Place place, Object value) {
        try {
            place.with(value);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    @Test
    void every_reason_for_silence_is_that_of_an_attribute() {
        for (Silent reason : Silent.values()) {
            assertThat(reason.attributes)
                    .allSatisfy(pattern -> assertThat(Attributes.declared())
                            .as("%s", pattern)
                            .anyMatch(attribute -> pattern.matcher(attribute).matches()));
        }
    }
}
