package io.github.thuocdo.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.classify.Sensitivity;
import java.util.List;
import java.util.Optional;

/** Everything that works out the year of the same agency, found to agree. */
final class RoadRivals {

    private final Register register;
    private final HandWrittenLoop loop;
    private final int personMonths;

    private RoadRivals(Register register, AgencyRound round) {
        this.register = register;
        ImmutableList<Scorecard> cards = round.months().values().asList();
        this.loop =
                new HandWrittenLoop(cards.stream().map(Scorecard::dossier).collect(ImmutableList.toImmutableList()));
        this.personMonths = cards.size();
        for (int i = 0; i < personMonths; i++) {
            checkLoop(cards.get(i), i);
        }
    }

    /** Of leaders the loop works out a, b and c, and leaves out d, đ and e. */
    private void checkLoop(Scorecard card, int place) {
        boolean agrees = card.dossier().role() != Role.STAFF
                || card.total().asOptional().map(Points::value).equals(Optional.of(loop.totalOf(place)));
        if (!agrees) {
            throw new IllegalStateException("total of the loop must agree in month " + place);
        }
    }

    /**
     * Sets the rivals up.
     *
     * @param size  the number of people
     * @param seed  the seed
     * @return the rivals
     * @throws IllegalStateException if they do not agree on every total and class
     */
    static RoadRivals over(int size, long seed) {
        Register register = AgencyYear.of(size, seed);
        return new RoadRivals(register, Outcomes.agreed(register));
    }

    int personMonths() {
        return personMonths;
    }

    /** The round: what an embedder calls. */
    AgencyRound round() {
        return round(AgencyYear.POLICY);
    }

    private AgencyRound round(Policy policy) {
        return AgencyRound.of(policy, register, AgencyYear.AGENCY, AgencyYear.YEAR);
    }

    /** The round in which leaders have the work of all whom they manage. */
    AgencyRound roundOfAllProducts() {
        return round(AgencyYear.POLICY.reading("leader-work", "all-products-managed", "benchmark"));
    }

    /** The round with every step of every derivation made; returns their number. */
    int derivations() {
        AgencyRound round = round();
        int steps = 0;
        for (Scorecard card : round.months().values()) {
            steps += Rivals.count(card.derivation());
        }
        for (Placement placement : round.placements()) {
            steps += Rivals.count(placement.scorecard().derivation());
        }
        return steps;
    }

    /** The service on {@code BigDecimal}. */
    List<PlainService.Outcome> plain() {
        return PlainService.round(
                register, AgencyYear.AGENCY, AgencyYear.YEAR.firstMonth().getYear());
    }

    /** The loop over the months; returns what nobody needs. */
    int loop() {
        int sum = 0;
        for (int i = 0; i < personMonths; i++) {
            sum += loop.levelOf(i);
        }
        return sum;
    }

    /** The round written down, to compare. */
    String text() {
        return Outcomes.text(round());
    }

    /** On which readings everybody's proposal depends. */
    Sensitivity dependences() {
        return Sensitivity.ofAgency(AgencyYear.POLICY, register, AgencyYear.AGENCY, AgencyYear.YEAR);
    }
}
