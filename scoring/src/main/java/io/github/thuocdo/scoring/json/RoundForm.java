package io.github.thuocdo.scoring.json;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Governing;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.AgencyYear;
import io.github.thuocdo.scoring.classify.OrganizationRound;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.classify.QuotaStage;
import io.github.thuocdo.scoring.classify.ScopeOutcome;
import io.github.thuocdo.scoring.classify.Sensitivity;
import io.github.thuocdo.scoring.completeness.NeededDays;
import io.github.thuocdo.scoring.monitoring.PeriodRound;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Proposal;

/**
 * What came out of a round as it is written, beside what it was made of: without the scorecards, which follow from the facts and are written by
 * themselves. The records are public so that they can be taken apart in another module; nobody else reaches them.
 */
final class RoundForm {

    private RoundForm() {}

    public record OfPeriod(
            String policy,
            EvaluationPeriod period,
            ImmutableMap<CadreId, Score> scores,
            ImmutableList<CadreId> notUnderPolicy,
            ImmutableList<Finding> findings,
            ImmutableList<NeededDays> notLoaded) {}

    public record Score(Observation<Points> total, Proposal proposal) {}

    public record OfAgency(
            String policy,
            UnitId agency,
            EvaluationPeriod period,
            PeriodKind scoredBy,
            ImmutableList<Place> placements,
            ImmutableList<CadreId> notUnderPolicy,
            ImmutableList<ScopeOutcome> board,
            ImmutableList<Finding> findings,
            int undecided,
            ImmutableList<NeededDays> notLoaded) {}

    public record Place(
            Subject subject,
            Observation<Points> total,
            Proposal beforeQuota,
            Proposal proposal,
            QuotaStage quota,
            ImmutableList<Consideration> considerations,
            ImmutableList<Finding> findings) {}

    public record OfOrganizations(
            String policy,
            UnitId authority,
            EvaluationPeriod period,
            ImmutableList<Place> placements,
            ImmutableList<ScopeOutcome> board,
            ImmutableMap<UnitId, OfOrganizations> below,
            ImmutableList<Finding> findings,
            int undecided,
            ImmutableList<NeededDays> notLoaded) {}

    public record OfYear(
            UnitId agency,
            EvaluationPeriod period,
            ImmutableList<OfOrganizations> organizations,
            ImmutableList<OfAgency> people,
            ImmutableList<Finding> findings,
            ImmutableList<Governing.Nothing> ungoverned) {}

    public record OfReadings(
            ImmutableMap<CadreId, Proposal> baseline,
            ImmutableMap<CadreId, ImmutableList<Sensitivity.Alternative>> differences,
            ImmutableList<Sensitivity.Untried> untried) {}

    static OfPeriod of(PeriodRound round) {
        return new OfPeriod(
                round.policy().id(),
                round.period(),
                round.scorecards().entrySet().stream()
                        .collect(toImmutableMap(
                                entry -> entry.getKey(),
                                entry -> new Score(
                                        entry.getValue().total(),
                                        entry.getValue().proposal()))),
                round.notUnderPolicy(),
                round.findings(),
                round.notLoaded());
    }

    static OfAgency of(AgencyRound round) {
        return new OfAgency(
                round.policy().id(),
                round.agency(),
                round.period(),
                round.scoredBy(),
                places(round.placements()),
                round.notUnderPolicy(),
                round.board(),
                round.findings(),
                round.undecided(),
                round.notLoaded());
    }

    static OfOrganizations of(OrganizationRound round) {
        return new OfOrganizations(
                round.policy().id(),
                round.authority(),
                round.period(),
                places(round.placements()),
                round.board(),
                round.below().entrySet().stream()
                        .collect(toImmutableMap(entry -> entry.getKey(), entry -> of(entry.getValue()))),
                round.findings(),
                round.undecided(),
                round.notLoaded());
    }

    static OfYear of(AgencyYear year) {
        return new OfYear(
                year.agency(),
                year.period(),
                year.organizations().stream().map(RoundForm::of).collect(toImmutableList()),
                year.people().stream().map(RoundForm::of).collect(toImmutableList()),
                year.findings(),
                year.ungoverned());
    }

    static OfReadings of(Sensitivity sensitivity) {
        return new OfReadings(
                sensitivity.baseline(),
                sensitivity.differences().asMap().entrySet().stream()
                        .collect(toImmutableMap(
                                entry -> entry.getKey(), entry -> ImmutableList.copyOf(entry.getValue()))),
                sensitivity.untried());
    }

    private static ImmutableList<Place> places(ImmutableList<Placement> placements) {
        return placements.stream()
                .map(placement -> new Place(
                        placement.subject(),
                        placement.scorecard().total(),
                        placement.beforeQuota(),
                        placement.proposal(),
                        placement.quota(),
                        placement.considerations(),
                        placement.findings()))
                .collect(toImmutableList());
    }
}
