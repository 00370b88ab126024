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
import java.util.function.Function;
import java.util.stream.Stream;

/** The round of a specimen, and what it says of its facts beside the results: which it makes no use of, and what is missing. */
final class Rounds {

    private Rounds() {}

    /** Makes the round that a specimen has: of organizations, of an agency where there are classes, or else of a period. */
    static <T> T of(
            Specimen specimen,
            Function<OrganizationRound, T> ofOrganizations,
            Function<AgencyRound, T> ofAgency,
            Function<PeriodRound, T> ofPeriod) {
        Policy policy = specimen.policy();
        Register facts = specimen.register();
        UnitId agency = specimen.agency();
        EvaluationPeriod period = specimen.period();
        if (policy.scope().subject() != Subject.Kind.PERSON) {
            return ofOrganizations.apply(OrganizationRound.of(policy, facts, agency, period));
        }
        return hasClasses(specimen)
                ? ofAgency.apply(AgencyRound.of(policy, facts, agency, period))
                : ofPeriod.apply(PeriodRound.of(policy, facts, agency, period));
    }

    static ImmutableList<UnusedFact> unused(Specimen specimen) {
        Register facts = specimen.register();
        return of(specimen, round -> round.unused(facts), round -> round.unused(facts), round -> round.unused(facts));
    }

    static List<Missing> missing(Specimen specimen) {
        Register facts = specimen.register();
        return of(
                specimen, round -> round.missing(facts), round -> round.missing(facts), round -> round.missing(facts));
    }

    /** Whether the period of a specimen has classes, and not points alone. */
    private static boolean hasClasses(Specimen specimen) {
        return ladders(specimen.policy())
                .anyMatch(ladder -> ladder.outcome() == Ladder.Outcome.CLASS
                        && ladder.reach().kinds().contains(specimen.period().kind()));
    }

    private static Stream<Ladder> ladders(Policy policy) {
        return policy.rulesOf(Ladder.class).stream();
    }
}
