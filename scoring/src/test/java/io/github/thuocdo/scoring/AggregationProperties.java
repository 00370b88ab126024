package io.github.thuocdo.scoring;

import static io.github.thuocdo.scoring.DossierChanges.longer;
import static io.github.thuocdo.scoring.DossierChanges.scoreOf;
import static io.github.thuocdo.scoring.DossierChanges.shuffled;
import static io.github.thuocdo.scoring.DossierChanges.total;
import static io.github.thuocdo.scoring.DossierChanges.year;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.PeriodScore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;

/** Laws P1, P2 and P4: longer periods of shorter ones. */
@PropertyDefaults(tries = 250, edgeCases = EdgeCasesMode.NONE)
class AggregationProperties extends DossierLaws {

    @Property(seed = SEED)
    void the_same_score_every_month_is_the_score_of_every_longer_period(
            @ForAll("score") Fraction score, @ForAll("engines") ScoringEngine engine, @ForAll("roles") Role role) {
        Assume.that(engine.policy()
                .interpretations()
                .get("score-rounding")
                .value()
                .key()
                .equals("none"));
        for (EvaluationPeriod period : List.of(
                EvaluationPeriod.quarter(2026, 2), EvaluationPeriod.halfYear(2026, 1), EvaluationPeriod.year(2026))) {
            Dossier constant = longer(
                            period, period.months().stream().map(month -> score).toList())
                    .withRole(role);
            assertThat(total(engine.score(constant))).contains(score);
        }
    }

    @Property(seed = SEED)
    void a_mean_lies_between_its_months_and_does_not_know_their_order(
            @ForAll("scores") List<Fraction> months, @ForAll Random order) {
        Fraction mean = total(ENGINE.score(year(months))).orElseThrow();

        assertThat(mean).isBetween(Collections.min(months), Collections.max(months));
        assertThat(total(ENGINE.score(year(shuffled(months, order))))).contains(mean);
    }

    /** P3: holds when every quarter is complete; the policy names the route for the others. */
    @Property(seed = SEED)
    void the_year_of_complete_quarters_is_the_year_of_its_months(@ForAll("scores") List<Fraction> months) {
        List<PeriodScore> quarters = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            EvaluationPeriod quarter = EvaluationPeriod.quarter(2026, i + 1);
            Dossier ofMonths = longer(quarter, months.subList(3 * i, 3 * i + 3));
            quarters.add(scoreOf(quarter, total(ENGINE.score(ofMonths)).orElseThrow()));
        }
        Dossier byQuarters = year(months).withShorter(quarters).withScoredBy(PeriodKind.QUARTER);

        assertThat(total(ENGINE.score(byQuarters))).isEqualTo(total(ENGINE.score(year(months))));
    }
}
