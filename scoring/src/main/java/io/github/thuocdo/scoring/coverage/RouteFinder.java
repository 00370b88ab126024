package io.github.thuocdo.scoring.coverage;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.ScoringEngine;
import io.github.thuocdo.scoring.assembly.Computed;
import io.github.thuocdo.scoring.assembly.DossierAssembly;
import io.github.thuocdo.scoring.coverage.Routes.Route;
import io.github.thuocdo.scoring.coverage.Routes.Way;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.PeriodScore;
import io.github.thuocdo.scoring.monitoring.PeriodRound;
import io.github.thuocdo.scoring.outcome.Proposal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes the ways to the total of a longer period of one person. */
final class RouteFinder {

    private final Policy policy;
    private final Register register;
    private final CadreId cadre;
    private final EvaluationPeriod longer;
    private final DossierAssembly assembly;
    private final ScoringEngine engine;

    RouteFinder(Policy policy, Register register, CadreId cadre, EvaluationPeriod longer) {
        this.policy = policy;
        this.register = register;
        this.cadre = cadre;
        this.longer = longer;
        this.assembly = DossierAssembly.of(policy, register);
        this.engine = ScoringEngine.of(policy);
    }

    ImmutableList<Route> routes() {
        return Stream.of(onRecord(), from(Way.MONTHS, PeriodKind.MONTH), from(Way.QUARTERS, PeriodKind.QUARTER))
                .flatMap(Optional::stream)
                .collect(toImmutableList());
    }

    /** Results that contradict one another are no way to a total. */
    private Optional<Route> onRecord() {
        ImmutableList<Points> totals = results().stream()
                .filter(result -> result.period().equals(longer))
                .flatMap(result -> result.total().stream())
                .distinct()
                .collect(toImmutableList());
        return totals.size() == 1 ? Optional.of(new Route(Way.ON_RECORD, totals.get(0))) : Optional.empty();
    }

    private ImmutableList<Result> results() {
        return register.resultsOf(Subject.of(cadre), policy.scope().channel());
    }

    private Optional<Route> from(Way way, PeriodKind kind) {
        if (kind.months() >= longer.kind().months() || !longer.isMadeOf(kind)) {
            return Optional.empty();
        }
        Map<EvaluationPeriod, PeriodScore> computed = new LinkedHashMap<>();
        for (EvaluationPeriod period : longer.dividedInto(kind)) {
            Optional.ofNullable(PeriodRound.of(policy, register, period)
                            .scorecards()
                            .get(cadre))
                    .ifPresent(card -> computed.put(period, score(period, card)));
        }
        if (computed.isEmpty() && !isRecorded(kind)) {
            return Optional.empty();
        }
        Dossier dossier = assembly.ofLonger(Subject.of(cadre), longer, kind, Computed.shorter(computed));
        return engine.score(dossier).total().asOptional().map(total -> new Route(way, total));
    }

    private boolean isRecorded(PeriodKind kind) {
        return results().stream()
                .map(Result::period)
                .anyMatch(period -> period.kind() == kind && longer.contains(period));
    }

    private PeriodScore score(EvaluationPeriod period, Scorecard card) {
        return new PeriodScore(
                period, total(card), card.numbers(), new Source.ByPolicy(policy.id()), PeriodScore.noClass());
    }

    /** The total of a card, or what its absence means to a longer period. */
    private static Observation<Points> total(Scorecard card) {
        if (card.proposal() instanceof Proposal.Excluded excluded) {
            return Observation.notApplicable(excluded.reason().absence());
        }
        if (!card.total().isGiven() && card.proposal() instanceof Proposal.Undetermined undetermined) {
            return Observation.notRated(undetermined.reason().absence());
        }
        return card.total();
    }
}
