package io.github.thuocdo.scoring.invariant;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.OrganizationRound;
import io.github.thuocdo.scoring.completeness.Missing;
import io.github.thuocdo.scoring.completeness.UnusedFact;
import io.github.thuocdo.scoring.monitoring.PeriodRound;
import io.github.thuocdo.scoring.specimen.Specimen;
import java.util.List;
import java.util.stream.Stream;

/** What a round says of its facts beside the results: which it makes no use of, and what is missing. */
final class Rounds {

    private Rounds() {}

    static ImmutableList<UnusedFact> unused(Specimen specimen) {
        Policy policy = specimen.policy();
        Register facts = specimen.register();
        UnitId agency = specimen.agency();
        EvaluationPeriod period = specimen.period();
        if (policy.scope().subject() != Subject.Kind.PERSON) {
            return OrganizationRound.of(policy, facts, agency, period).unused(facts);
        }
        return hasClasses(specimen)
                ? AgencyRound.of(policy, facts, agency, period).unused(facts)
                : PeriodRound.of(policy, facts, agency, period).unused(facts);
    }

    static List<Missing> missing(Specimen specimen) {
        Policy policy = specimen.policy();
        Register facts = specimen.register();
        UnitId agency = specimen.agency();
        EvaluationPeriod period = specimen.period();
        if (policy.scope().subject() != Subject.Kind.PERSON) {
            return OrganizationRound.of(policy, facts, agency, period).missing(facts);
        }
        return hasClasses(specimen)
                ? AgencyRound.of(policy, facts, agency, period).missing(facts)
                : PeriodRound.of(policy, facts, agency, period).missing(facts);
    }

    /** Whether the period of a specimen has classes, and not points alone. */
    static boolean hasClasses(Specimen specimen) {
        return ladders(specimen.policy())
                .anyMatch(ladder -> ladder.outcome() == Ladder.Outcome.CLASS
                        && ladder.reach().kinds().contains(specimen.period().kind()));
    }

    private static Stream<Ladder> ladders(Policy policy) {
        return policy.rules().stream().filter(Ladder.class::isInstance).map(Ladder.class::cast);
    }
}
