package io.github.thuocdo.scoring;

import static io.github.thuocdo.scoring.DossierChanges.copy;
import static io.github.thuocdo.scoring.DossierChanges.emptyMonth;
import static io.github.thuocdo.scoring.DossierChanges.total;
import static io.github.thuocdo.scoring.DossierChanges.withLine;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.outcome.Proposal;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Laws B1 to B4: every number stays within its range, and a threshold is reached by equality. */
@PropertyDefaults(tries = 250, edgeCases = EdgeCasesMode.NONE)
class BoundsProperties extends DossierLaws {

    private static final Fraction HUNDRED = Fraction.of(100);

    @Property(tries = 600, seed = SEED)
    void every_number_stays_within_its_range(
            @ForAll("dossiers") Dossier dossier, @ForAll("engines") ScoringEngine engine) {
        Scorecard card = engine.score(dossier);

        assertWithin(card, "total", HUNDRED);
        assertWithin(card, "general", Fraction.of(30));
        assertWithin(card, "result", Fraction.of(70));
        for (String share : List.of("a", "b", "c")) {
            boolean cut = engine.policy()
                    .interpretations()
                    .get("above-assigned")
                    .value()
                    .key()
                    .equals("cap-each-ratio");
            assertWithin(card, share, cut ? Fraction.ONE : Fraction.of(1_000_000));
        }
        for (String value : List.of("d", "dd", "e")) {
            card.value(value).asOptional().ifPresent(ratio -> assertThat(ratio).isIn(Fraction.ONE, Fraction.of(1, 2)));
        }
        if (dossier.supplied().isEmpty() && card.value("c").isGiven()) {
            Fraction a = card.value("a").asOptional().orElseThrow();
            assertThat(card.value("b").asOptional().orElseThrow()).isLessThanOrEqualTo(a);
            assertThat(card.value("c").asOptional().orElseThrow()).isLessThanOrEqualTo(a);
        }
    }

    private static void assertWithin(Scorecard card, String element, Fraction maximum) {
        card.value(element)
                .asOptional()
                .ifPresent(value -> assertThat(value).as(element).isBetween(Fraction.ZERO, maximum));
    }

    @Property(seed = SEED)
    void equality_with_a_threshold_reaches_the_class_and_a_hair_below_does_not(
            @ForAll @IntRange(min = 0, max = 2) int which,
            @ForAll @LongRange(min = 1, max = Long.MAX_VALUE) long fineness) {
        Fraction edge =
                List.of(Fraction.of(90), Fraction.of(70), Fraction.of(50)).get(which);
        Fraction hair = Fraction.of(1, fineness);
        List<Classification> best = List.of(Classification.values());

        assertThat(indicated(edge)).isEqualTo(best.get(which));
        assertThat(indicated(edge.plus(hair))).isEqualTo(best.get(which));
        assertThat(indicated(edge.minus(hair))).isEqualTo(best.get(which + 1));
    }

    private static Classification indicated(Fraction total) {
        Dossier month = emptyMonth().withSupplied(ImmutableMap.of("total", new Supplied(total, "test")));
        return ((Proposal.Indicative) ENGINE.score(month).proposal()).level();
    }

    @Property(seed = SEED)
    void the_total_as_displayed_lies_in_the_band_of_the_class(
            @ForAll("dossiers") Dossier dossier,
            @ForAll("engines") ScoringEngine engine,
            @ForAll @IntRange(max = 3) int decimals) {
        Scorecard card = engine.score(dossier);
        total(card).ifPresent(total -> {
            Fraction shown = Fraction.parse(total.toDecimalText(decimals));
            assertThat(SlowOracle.band(shown)).isEqualTo(SlowOracle.band(total));
            if (card.proposal() instanceof Proposal.Indicative indicative) {
                assertThat(indicative.level()).isEqualTo(SlowOracle.band(shown));
            }
        });
    }

    @Property(seed = SEED)
    void beyond_its_ceiling_more_work_changes_nothing(
            @ForAll("fromFacts") Dossier dossier,
            @ForAll("engines") ScoringEngine engine,
            @ForAll @IntRange(max = 5) int place) {
        Assume.that(place < dossier.lines().size());
        Scorecard card = engine.score(dossier);
        Scorecard more = engine.score(withLine(
                dossier,
                place,
                line -> copy(line)
                        .delivered(line.delivered().plus(Fraction.of(50)))
                        .build()));
        boolean cut = engine.policy()
                .interpretations()
                .get("above-assigned")
                .value()
                .key()
                .equals("cap-each-ratio");

        for (String share : List.of("a", "b", "c")) {
            if (cut && card.value(share).equals(Observation.given(Fraction.ONE))) {
                assertThat(more.value(share)).isEqualTo(card.value(share));
            }
        }
        if (card.value("result").equals(Observation.given(Fraction.of(70)))) {
            assertThat(more.value("result")).isEqualTo(card.value("result"));
        }
    }
}
