package io.github.thuocdo.scoring.reconsideration;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.Petition;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.difference.CardDifference;
import io.github.thuocdo.scoring.difference.RoundDifference;
import io.github.thuocdo.scoring.difference.ScopeShift;
import io.github.thuocdo.scoring.difference.Sides;
import io.github.thuocdo.scoring.monitoring.PeriodRound;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.reconsideration.Touched.Connection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rounds of a year on two states of the facts, side by side. */
final class RoundComparison {

    private static final ImmutableSet<PeriodKind> BETWEEN_MONTH_AND_YEAR =
            ImmutableSet.of(PeriodKind.QUARTER, PeriodKind.HALF_YEAR);

    private final Policy policy;
    private final Register before;
    private final Register after;
    private final EvaluationPeriod year;
    private final FactChanges facts;
    private final AgencyRound old;
    private final AgencyRound now;
    private final RoundDifference ofYear;
    private final TreeMap<EvaluationPeriod, PeriodRound> oldPeriods = new TreeMap<>();
    private final TreeMap<EvaluationPeriod, PeriodRound> newPeriods = new TreeMap<>();

    RoundComparison(Policy policy, Register before, Register after, UnitId agency, EvaluationPeriod year) {
        this.policy = policy;
        this.before = before;
        this.after = after;
        this.year = year;
        this.facts = new FactChanges(before, after, year);
        this.old = AgencyRound.of(policy, before, agency, year);
        this.now = AgencyRound.of(policy, after, agency, year);
        this.ofYear = RoundDifference.of(old, now);
        for (EvaluationPeriod period : changedPeriods()) {
            oldPeriods.put(period, PeriodRound.of(policy, before, period));
            newPeriods.put(period, PeriodRound.of(policy, after, period));
        }
    }

    /** The months or quarters of which something is otherwise, with the longer periods that are made of them. */
    private Set<EvaluationPeriod> changedPeriods() {
        TreeSet<EvaluationPeriod> changed = new TreeSet<>();
        TreeSet<EvaluationPeriod> shorter = new TreeSet<>(year.dividedInto(now.scoredBy()));
        shorter.addAll(old.months().columnKeySet());
        shorter.addAll(now.months().columnKeySet());
        for (EvaluationPeriod period : shorter) {
            if (facts.periods().contains(period)
                    || !old.months().column(period).equals(now.months().column(period))) {
                changed.add(period);
            }
        }
        ImmutableList.copyOf(changed).forEach(period -> changed.addAll(longer(period)));
        return changed;
    }

    private ImmutableList<EvaluationPeriod> longer(EvaluationPeriod period) {
        return BETWEEN_MONTH_AND_YEAR.stream()
                .filter(kind -> kind.months() > period.kind().months() && year.isMadeOf(kind))
                .flatMap(kind -> year.dividedInto(kind).stream())
                .filter(longer -> longer.contains(period))
                .collect(toImmutableList());
    }

    ImmutableList<ReplacedResult> replaced() {
        return facts.replaced();
    }

    ImmutableList<Touched> touched() {
        return Sets.union(people(after), people(before)).stream()
                .map(this::touched)
                .filter(one -> !one.shifts().isEmpty())
                .collect(toImmutableList());
    }

    private static ImmutableSet<CadreId> people(Register register) {
        return register.organization().cadres().stream().map(Cadre::id).collect(toImmutableSet());
    }

    private Touched touched(CadreId cadre) {
        ImmutableList.Builder<Shift> shifts = ImmutableList.builder();
        Set<Connection> connections = EnumSet.noneOf(Connection.class);
        if (!facts.byPerson().get(cadre).isEmpty()) {
            shifts.addAll(facts.byPerson().get(cadre));
            connections.add(Connection.SUBJECT);
        }
        Set<EvaluationPeriod> periods = new TreeSet<>();
        for (EvaluationPeriod period : oldPeriods.keySet()) {
            Optional<Scorecard> was = card(oldPeriods, period, cadre);
            Optional<Scorecard> is = card(newPeriods, period, cadre);
            ImmutableList<Shift> otherwise = shifts(was, is);
            if (!otherwise.isEmpty()) {
                shifts.addAll(otherwise);
                periods.add(period);
                if (managed(was, is)) {
                    connections.add(Connection.LEADER);
                }
            }
        }
        addYear(cadre, shifts, connections, periods);
        addRecorded(cadre, shifts, periods);
        return new Touched(cadre, ImmutableSet.copyOf(connections), shifts.build());
    }

    private static Optional<Scorecard> card(
            Map<EvaluationPeriod, PeriodRound> rounds, EvaluationPeriod period, CadreId cadre) {
        return Optional.ofNullable(rounds.get(period))
                .flatMap(round -> Optional.ofNullable(round.scorecards().get(cadre)));
    }

    /** What is otherwise between two cards of a shorter period, either of which may not be there. */
    private static ImmutableList<Shift> shifts(Optional<Scorecard> was, Optional<Scorecard> is) {
        return was.isEmpty() && is.isEmpty()
                ? ImmutableList.of()
                : Shift.of(CardDifference.of(new Sides<>(was.map(Placement::of), is.map(Placement::of))));
    }

    /** Whether the scores of people under management are otherwise. */
    private static boolean managed(Optional<Scorecard> was, Optional<Scorecard> is) {
        return was.isPresent()
                && is.isPresent()
                && !was.get().dossier().managed().equals(is.get().dossier().managed());
    }

    private void addYear(
            CadreId cadre,
            ImmutableList.Builder<Shift> shifts,
            Set<Connection> connections,
            Set<EvaluationPeriod> periods) {
        Optional<Placement> was = old.placementOf(cadre);
        Optional<Placement> is = now.placementOf(cadre);
        ImmutableList<Shift> otherwise =
                Optional.ofNullable(ofYear.people().get(cadre)).map(Shift::of).orElse(ImmutableList.of());
        if (!otherwise.isEmpty()) {
            shifts.addAll(otherwise);
            periods.add(year);
        }
        if (otherwise.stream().anyMatch(this::isQuota)) {
            connections.add(Connection.SHARES_QUOTA);
        }
        if (was.isPresent() && is.isPresent()) {
            addConnections(was.get(), is.get(), connections);
        }
    }

    private boolean isQuota(Shift shift) {
        return shift instanceof Shift.OfRule of
                && policy.quota()
                        .filter(quota -> quota.provision().equals(of.rule()))
                        .isPresent();
    }

    private static void addConnections(Placement was, Placement is, Set<Connection> connections) {
        if (!was.scorecard().dossier().heads().equals(is.scorecard().dossier().heads())) {
            connections.add(Connection.HEAD_OF_ORGANIZATION);
        }
        boolean byOthersAlone = was.beforeQuota().equals(is.beforeQuota());
        if (byOthersAlone && !was.proposal().equals(is.proposal())) {
            if (was.proposal().equals(was.beforeQuota())) {
                connections.add(Connection.DISPLACED);
            }
            if (is.proposal().equals(is.beforeQuota())) {
                connections.add(Connection.ADMITTED);
            }
        }
    }

    /** Results on record that rest on a period which is otherwise: they stand until somebody decides. */
    private void addRecorded(CadreId cadre, ImmutableList.Builder<Shift> shifts, Set<EvaluationPeriod> periods) {
        ImmutableSet<String> known = before.results().stream().map(Result::id).collect(toImmutableSet());
        for (Result result : after.resultsOf(Subject.of(cadre))) {
            boolean rests = periods.stream().anyMatch(result.period()::contains);
            if (rests && known.contains(result.id())) {
                shifts.add(new Shift.OfRecordedResult(result));
            }
        }
    }

    ImmutableList<ScopeShift> scopes() {
        return ofYear.scopes();
    }

    // ---------------------------------------------------------------------------------------------- after a petition

    ImmutableList<PetitionObjection> worseAfterPetition() {
        return after.petitions().stream()
                .filter(petition -> year.contains(petition.about()))
                .filter(petition -> !facts.hasNewEvidence(petition.by()))
                .flatMap(petition -> objection(petition).stream())
                .collect(toImmutableList());
    }

    private Optional<PetitionObjection> objection(Petition petition) {
        PetitionObjection.Standing was = standing(before, old, oldPeriods, petition);
        PetitionObjection.Standing is = standing(after, now, newPeriods, petition);
        return is.isWorseThan(was) ? Optional.of(new PetitionObjection(petition, was, is)) : Optional.empty();
    }

    /** What a person has for a period: the result on record where there is one, else what the round gives. */
    private PetitionObjection.Standing standing(
            Register register, AgencyRound round, Map<EvaluationPeriod, PeriodRound> periods, Petition petition) {
        Optional<Result> recorded = register
                .resultsOf(Subject.of(petition.by()), policy.scope().channel())
                .stream()
                .filter(result -> result.period().equals(petition.about()))
                .findFirst();
        if (recorded.isPresent()) {
            return new PetitionObjection.Standing(
                    recorded.get().classification(), recorded.get().total());
        }
        if (petition.about().equals(year)) {
            Optional<Placement> placement = round.placementOf(petition.by());
            return new PetitionObjection.Standing(
                    placement.map(Placement::proposal).flatMap(Proposal::classified),
                    placement.flatMap(one -> one.scorecard().total().asOptional()));
        }
        return new PetitionObjection.Standing(
                Optional.empty(),
                card(periods, petition.about(), petition.by())
                        .flatMap(card -> card.total().asOptional()));
    }
}
