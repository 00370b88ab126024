package io.github.thuocdo.examples.quickstart.fuzz;

import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.casefile.Scenario;
import io.github.thuocdo.scoring.monitoring.PeriodRound;
import java.util.List;
import java.util.stream.Stream;

/** The shorter periods of a scenario, scored. */
final class Rounds {

    private Rounds() {}

    static List<Scorecard> scorecards(Scenario.Ready scenario) {
        return periods(scenario)
                .flatMap(
                        period -> policies(scenario).flatMap(policy -> scorecards(policy, scenario.register(), period)))
                .toList();
    }

    static Stream<EvaluationPeriod> periods(Scenario.Ready scenario) {
        return scenario.periods().stream()
                .filter(period -> period.kind() == PeriodKind.MONTH || period.kind() == PeriodKind.QUARTER);
    }

    static Stream<Policy> policies(Scenario.Ready scenario) {
        return scenario.policies().stream().filter(policy -> policy.scope().subject() == Subject.Kind.PERSON);
    }

    /** None where the round is refused. */
    static Stream<Scorecard> scorecards(Policy policy, Register register, EvaluationPeriod period) {
        try {
            return PeriodRound.of(policy, register, period).scorecards().values().stream();
        } catch (IllegalArgumentException refused) {
            return Stream.of();
        }
    }
}
