package io.github.thuocdo.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.classify.AgencyReview;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.classify.Sensitivity;
import java.util.List;

/** Everything that works out the year of the same agency, found to agree. */
final class RoadRivals {

    private final Register register;
    /** The months of staff, a part of what the others do. */
    private final HandWrittenLoop loop;

    private final int staffMonths;
    private final int personMonths;

    private RoadRivals(Register register, AgencyReview review) {
        this.register = register;
        ImmutableList<Scorecard> staff = review.months().values().stream()
                .filter(card -> card.dossier().role() == Role.STAFF)
                .collect(ImmutableList.toImmutableList());
        this.loop = new HandWrittenLoop(
                staff.stream().map(Scorecard::dossier).collect(ImmutableList.toImmutableList()));
        this.staffMonths = staff.size();
        this.personMonths = review.months().size();
        for (int i = 0; i < staffMonths; i++) {
            if (!staff.get(i).total().asOptional().map(Points::value).orElseThrow().equals(loop.totalOf(i))) {
                throw new IllegalStateException("total of the loop must agree in month " + i + " of staff");
            }
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

    int staffMonths() {
        return staffMonths;
    }

    /** The round: what an embedder calls. */
    AgencyReview round() {
        return round(AgencyYear.POLICY);
    }

    private AgencyReview round(Policy policy) {
        return AgencyReview.of(policy, register, AgencyYear.AGENCY, AgencyYear.YEAR);
    }

    /** The round in which leaders have the work of all whom they manage. */
    AgencyReview roundOfAllProducts() {
        return round(AgencyYear.POLICY.reading("leader-work", "all-products-managed", "benchmark"));
    }

    /** The round with every step of every derivation made; returns their number. */
    int derivations() {
        AgencyReview review = round();
        int steps = 0;
        for (Scorecard card : review.months().values()) {
            steps += Rivals.count(card.derivation());
        }
        for (Placement placement : review.placements()) {
            steps += Rivals.count(placement.scorecard().derivation());
        }
        return steps;
    }

    /** The service on {@code BigDecimal}. */
    List<PlainService.Outcome> plain() {
        return PlainService.review(
                register, AgencyYear.AGENCY, AgencyYear.YEAR.firstMonth().getYear());
    }

    /** The loop over the months of staff; returns what nobody needs. */
    int loop() {
        int sum = 0;
        for (int i = 0; i < staffMonths; i++) {
            sum += loop.levelOf(i);
        }
        return sum;
    }

    /** On which readings everybody's proposal depends. */
    Sensitivity dependences() {
        return Sensitivity.of(AgencyYear.POLICY, other -> round(other).proposals());
    }
}
