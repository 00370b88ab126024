package io.github.thuocdo.scoring.classify;

import static io.github.thuocdo.scoring.classify.Ward.AGENCY;
import static io.github.thuocdo.scoring.classify.Ward.DECISION;
import static io.github.thuocdo.scoring.classify.Ward.MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.RaisedRate;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.scoring.Regimes;
import io.github.thuocdo.scoring.outcome.Proposal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A month of up to fourteen people; a score of 0 stands for somebody whom nobody scored. */
class MonthlyClassesProperties {

    private static final Proposal EXCELLENT = new Proposal.Classified(Classification.EXCELLENT);

    private static Register register(List<Integer> scores) {
        Ward ward = Ward.of();
        for (int i = 0; i < scores.size(); i++) {
            ward.person("p" + i, Role.STAFF, "office");
        }
        Register.Builder register = ward.registerBuilder();
        for (int i = 0; i < scores.size(); i++) {
            if (scores.get(i) > 0) {
                register.addPeriodFacts(PeriodFacts.builder()
                        .cadre(CadreId.of("p" + i))
                        .channel(Channel.HANOI_MONTHLY)
                        .period(MARCH)
                        .putSupplied("score", new Supplied(Fraction.of(scores.get(i)), "phiếu"))
                        .build());
            }
        }
        return register.build();
    }

    private static AgencyRound round(Register register, String rounding) {
        return AgencyRound.of(Regimes.monthly().reading("quota-rounding", rounding, "test"), register, AGENCY, MARCH);
    }

    private static Register advised(Register register) {
        return register.withRaisedRates(
                new RaisedRate(AGENCY, MARCH, Fraction.of(2, 5), DECISION, Channel.HANOI_MONTHLY, Subject.Kind.PERSON));
    }

    @Property(tries = 200)
    void advice_moves_nobody(@ForAll @Size(min = 1, max = 14) List<@IntRange(max = 100) Integer> scores) {
        AgencyRound round = round(advised(register(scores)), "down");

        assertThat(round.placements())
                .allSatisfy(placement -> assertThat(placement.proposal()).isEqualTo(placement.beforeQuota()));
        ScopeOutcome scope = round.board().get(0);
        long excellent = scores.stream().filter(score -> score >= 90).count();
        assertThat(scope.base()).isEqualTo(scores.size());
        assertThat(scope.isBeyondAdvice()).isEqualTo(5 * excellent > 2L * scores.size());
    }

    @Property(tries = 200)
    void the_limit_is_the_share_of_those_ranked_and_no_place_that_somebody_may_have_stays_empty(
            @ForAll @Size(min = 1, max = 14) List<@IntRange(max = 100) Integer> scores) {
        AgencyRound round = round(register(scores), "down");
        long ranked = scores.stream().filter(score -> score > 0).count();
        List<Integer> candidates = scores.stream()
                .filter(score -> score >= 90)
                .sorted(Collections.reverseOrder())
                .toList();
        int places = (int) Math.min(candidates.size(), 3 * ranked / 10);
        // Those who stand equal at the edge are referred; all above it are admitted.
        int edge = places == candidates.size() || places == 0 ? Integer.MAX_VALUE : candidates.get(places);
        boolean tied = places > 0
                && places < candidates.size()
                && candidates.get(places - 1).equals(edge);
        long admitted = tied ? candidates.stream().filter(score -> score > edge).count() : places;

        assertThat(round.placements().stream()
                        .filter(placement -> placement.proposal().equals(EXCELLENT))
                        .count())
                .isEqualTo(admitted);
        assertThat(round.board().get(0).places()).isEqualTo(places);
    }

    @Property(tries = 100)
    void the_order_of_the_facts_changes_nothing(
            @ForAll @Size(min = 1, max = 14) List<@IntRange(max = 100) Integer> scores, @ForAll Random random) {
        Register register = register(scores);
        List<PeriodFacts> shuffled = new ArrayList<>(register.periodFacts());
        Collections.shuffle(shuffled, random);

        assertThat(round(register.withPeriodFacts(ImmutableList.copyOf(shuffled)), "half-up")
                        .placements())
                .isEqualTo(round(register, "half-up").placements());
    }
}
