package io.github.thuocdo.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.monitoring.PeriodRound;
import io.github.thuocdo.scoring.specimen.Specimen;
import io.github.thuocdo.scoring.testkit.SpecimenArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the local edition is meant to do, tried on months of people made by chance. */
class EditionProperties {

    private static final Policy LOCAL = LocalEdition.read();

    @Provide
    Arbitrary<Specimen> months() {
        return SpecimenArbitraries.of(LOCAL)
                .single()
                .filter(person -> person.period().kind() == PeriodKind.MONTH);
    }

    @Property(tries = 100)
    void nobody_has_more_points_than_under_the_decree(@ForAll("months") Specimen person) {
        round(person, LOCAL).scorecards().forEach((cadre, local) -> {
            Observation<Points> decree =
                    round(person, Ward.PEOPLE).scorecards().get(cadre).total();
            assertThat(local.total().isGiven()).isEqualTo(decree.isGiven());
            local.total()
                    .asOptional()
                    .ifPresent(points -> assertThat(points)
                            .isLessThanOrEqualTo(decree.asOptional().orElseThrow()));
        });
    }

    private static PeriodRound round(Specimen person, Policy policy) {
        return PeriodRound.of(policy, person.register(), person.agency(), person.period());
    }
}
