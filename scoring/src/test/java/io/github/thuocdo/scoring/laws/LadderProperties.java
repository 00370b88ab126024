package io.github.thuocdo.scoring.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.Cohort;
import io.github.thuocdo.scoring.Regimes;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.ScoringEngine;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.classify.RandomAgency;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.outcome.Proposal;
import org.junit.jupiter.api.Test;

/** Law 1 for a population: what a class requires is asked of everybody, however many are scored at once. */
class LadderProperties {

    private static final Policy BY_CONDITIONS = Regimes.withoutPoints();

    @Test
    void in_a_population_the_requirements_of_a_class_are_asked_of_everybody_as_alone() {
        ScoringEngine engine = ScoringEngine.of(BY_CONDITIONS);
        Law.holds("requirements of a ladder in a population", random -> {
            RandomAgency agency = RandomAgency.withCalendar(random.nextInt());
            AgencyRound round = Law.first(
                    () -> AgencyRound.of(BY_CONDITIONS, agency.register(), RandomAgency.AGENCY, RandomAgency.YEAR));
            ImmutableList<Dossier> dossiers = round.placements().stream()
                    .map(Placement::scorecard)
                    .map(Scorecard::dossier)
                    .collect(ImmutableList.toImmutableList());
            Cohort cohort = Cohort.of(dossiers);
            ImmutableSet.Builder<Proposal> proposals = ImmutableSet.builder();
            for (int place = 0; place < dossiers.size(); place++) {
                Proposal alone = engine.score(dossiers.get(place)).proposal();
                assertThat(engine.propose(cohort, place)).isEqualTo(alone);
                proposals.add(alone);
            }
            return proposals.build().size() > 1;
        });
    }
}
