package io.github.thuocdo.scoring.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Amendment;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.monitoring.PeriodRound;
import io.github.thuocdo.scoring.outcome.Step;
import io.github.thuocdo.scoring.specimen.Choices;
import io.github.thuocdo.scoring.specimen.NeighbouringPolicies;
import io.github.thuocdo.scoring.specimen.Specimen;
import io.github.thuocdo.scoring.specimen.Specimens;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DifferenceProperties {

    private static final Policy POLICY = StandardPolicies.decree335Individuals();

    /** A policy that most totals feel: results count for less. */
    private static final Policy REWEIGHTED = POLICY.amendedBy(
            "reweighted",
            POLICY.instrument(),
            POLICY.effective(),
            List.of(
                    new Amendment.Put("335.result/worth", "60"),
                    new Amendment.Put("335.general/worth", "40"),
                    new Amendment.Put("335.general/form", "I: 20; II: 10; III: 10")));

    private static final int TRIES = Integer.getInteger("differences", 60);

    /** Two rounds of one agency, under the decree and under a policy near it. */
    private record Pair(AgencyRound before, AgencyRound after) {

        static Pair of(int seed) {
            Choices choices = Choices.byChance(seed);
            Specimen specimen = Specimens.of(POLICY).agency(choices);
            Policy near = NeighbouringPolicies.of(POLICY).near(choices).orElseThrow();
            return new Pair(round(specimen), round(specimen.under(near)));
        }

        private static AgencyRound round(Specimen specimen) {
            return AgencyRound.of(specimen.policy(), specimen.register(), specimen.agency(), specimen.period());
        }

        Stream<Sides<Placement>> people() {
            return before.placements().stream()
                    .map(placement -> new Sides<>(Optional.of(placement), after.placementOf(placement.cadre())));
        }
    }

    private static Stream<Pair> pairs() {
        return IntStream.range(0, TRIES).mapToObj(Pair::of);
    }

    /** People with the facts of one period, under the decree and where results count for less. */
    private static Stream<Sides<Placement>> ofFacts() {
        Specimens specimens = Specimens.of(POLICY);
        return IntStream.range(0, 10 * TRIES)
                .mapToObj(seed -> specimens.one(Choices.byChance(seed)))
                .flatMap(specimen -> {
                    ImmutableMap<CadreId, Scorecard> before = cards(specimen);
                    ImmutableMap<CadreId, Scorecard> after = cards(specimen.under(REWEIGHTED));
                    return Sets.intersection(before.keySet(), after.keySet()).stream()
                            .map(cadre -> Sides.of(before, after).map(cards -> Placement.of(cards.get(cadre))));
                });
    }

    private static ImmutableMap<CadreId, Scorecard> cards(Specimen specimen) {
        return specimen.period().kind().months() <= PeriodKind.QUARTER.months()
                ? PeriodRound.of(specimen.policy(), specimen.register(), specimen.agency(), specimen.period())
                        .scorecards()
                : ImmutableMap.of();
    }

    private static Fraction sum(List<PartDifference> parts) {
        return Fraction.sum(parts.stream().map(PartDifference::amount).toList());
    }

    private static Optional<Fraction> total(Scorecard card) {
        return card.total().asOptional().map(Points::value);
    }

    @Test
    void the_parts_of_every_difference_add_up_to_it() {
        long differing = Stream.concat(pairs().flatMap(Pair::people), ofFacts())
                .map(CardDifference::of)
                .filter(difference -> difference
                        .amount()
                        .filter(amount -> amount.signum() != 0)
                        .isPresent())
                .peek(difference -> assertThat(sum(difference.parts()))
                        .isEqualTo(difference.amount().orElseThrow()))
                .count();
        assertThat(differing).isGreaterThan(20);
    }

    @Test
    void the_parts_within_a_part_add_up_to_the_difference_of_its_value() {
        Stream.concat(pairs().flatMap(Pair::people), ofFacts()).forEach(sides -> {
            Step before = sides.before().orElseThrow().scorecard().derivation();
            Step after = sides.after().orElseThrow().scorecard().derivation();
            checkWithin(before, after, PartDifference.of(before, after));
        });
    }

    private static void checkWithin(Step before, Step after, List<PartDifference> parts) {
        boolean isComparable = before.value().isGiven()
                && after.value().isGiven()
                && !before.parts().isEmpty()
                && !after.parts().isEmpty();
        if (isComparable) {
            assertThat(sum(parts))
                    .isEqualTo(after.value()
                            .asOptional()
                            .orElseThrow()
                            .minus(before.value().asOptional().orElseThrow()));
        }
        for (PartDifference part : parts) {
            List<Step> old = steps(before, part);
            List<Step> now = steps(after, part);
            if (old.size() == 1 && now.size() == 1) {
                checkWithin(old.get(0), now.get(0), part.within());
            }
        }
    }

    private static List<Step> steps(Step above, PartDifference part) {
        return above.parts().stream()
                .filter(step -> step.kind() == part.kind() && step.element().equals(part.element()))
                .toList();
    }

    @Test
    void the_way_back_has_the_ends_exchanged() {
        pairs().flatMap(Pair::people).forEach(sides -> {
            CardDifference there = CardDifference.of(sides);
            CardDifference back = CardDifference.of(new Sides<>(sides.after(), sides.before()));
            assertThat(back.amount()).isEqualTo(there.amount().map(Fraction::negated));
            assertThat(back.numbers().keySet())
                    .containsExactlyInAnyOrderElementsOf(there.numbers().keySet());
            assertThat(back.rules())
                    .extracting(rule -> rule.rule().id())
                    .containsExactlyInAnyOrderElementsOf(
                            there.rules().stream().map(rule -> rule.rule().id()).toList());
            assertThat(back.proposal())
                    .isEqualTo(there.proposal().map(ends -> new Sides<>(ends.after(), ends.before())));
        });
    }

    @Test
    void exactly_those_are_listed_of_whom_something_differs() {
        pairs().forEach(pair -> {
            RoundDifference difference = RoundDifference.of(pair.before(), pair.after());
            pair.people().forEach(sides -> {
                Placement was = sides.before().orElseThrow();
                Placement is = sides.after().orElseThrow();
                boolean isListed = difference.people().containsKey(was.cadre());
                if (!was.proposal().equals(is.proposal())
                        || !total(was.scorecard()).equals(total(is.scorecard()))) {
                    assertThat(isListed).isTrue();
                }
                if (isListed) {
                    assertThat(difference.people().get(was.cadre()).isEmpty()).isFalse();
                }
            });
            RoundDifference none = RoundDifference.of(pair.before(), pair.before());
            assertThat(none.people()).isEmpty();
            assertThat(none.scopes()).isEmpty();
        });
    }

    @Test
    void cards_of_two_people_are_not_compared() {
        List<Placement> people = pairs().map(pair -> pair.before().placements())
                .filter(placements -> placements.size() > 1)
                .findFirst()
                .orElseThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CardDifference.of(
                        people.get(0).scorecard(), people.get(1).scorecard()))
                .withMessageContaining("subject");
    }
}
