package io.github.thuocdo.scoring.run;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.run.RoundPlan.Goal;
import io.github.thuocdo.scoring.run.RoundPlan.Wanted;
import java.util.Collection;

/** What a run is to find out of a month, quarter or half-year, and what of the book that is. */
public final class PeriodScoring {

    private PeriodScoring() {}

    /** What is to be found out about some people: those of them for whom the policy is made. */
    public static ImmutableList<Goal> goals(AppliedPolicy policy, Collection<Subject> people, EvaluationPeriod period) {
        return people.stream()
                .filter(person -> policy.isInScope(person, period))
                .map(person -> new Goal(policy, person, period, policy.scoredBy(person, period), Wanted.SCORE))
                .collect(toImmutableList());
    }

    /** The cards of everybody, in the order of the organization. */
    public static ImmutableMap<CadreId, Scorecard> ofEverybody(
            AppliedPolicy policy, Scorebook book, EvaluationPeriod period) {
        return cards(policy.register().organization().cadreById().keySet(), book, period);
    }

    /** The cards of some people, of those who have one. */
    public static ImmutableMap<CadreId, Scorecard> cards(
            Collection<CadreId> people, Scorebook book, EvaluationPeriod period) {
        ImmutableMap.Builder<CadreId, Scorecard> cards = ImmutableMap.builder();
        people.forEach(cadre -> book.card(Subject.of(cadre), period).ifPresent(card -> cards.put(cadre, card)));
        return cards.buildOrThrow();
    }

    /** The proposals for everybody. */
    public static ImmutableMap<CadreId, Proposal> proposals(ScoringRun run, EvaluationPeriod period) {
        AppliedPolicy policy = run.policy();
        return proposals(ofEverybody(policy, run.score(goals(policy, policy.everybodyCovered(), period)), period));
    }

    /** The proposals for the people of one agency. */
    public static ImmutableMap<CadreId, Proposal> proposals(ScoringRun run, UnitId agency, EvaluationPeriod period) {
        AppliedPolicy policy = run.policy();
        ImmutableList<CadreId> people = new Roster(policy.register().organization(), policy.policy(), agency, period)
                .employed(cadre -> policy.isInScope(Subject.of(cadre), period));
        return proposals(cards(people, run.score(goals(policy, Lists.transform(people, Subject::of), period)), period));
    }

    /** Refuses what is no scoring of a period. */
    public static void checkScored(Policy policy, Register register, EvaluationPeriod period) {
        checkArgument(
                period.kind() != PeriodKind.YEAR,
                "period (%s) must be shorter than a year, which is classified by agency",
                period);
        checkArgument(
                policy.scope().subject() == Subject.Kind.PERSON,
                "policy (%s) must be one for people; organizations are classified by the authority that recognises"
                        + " them",
                policy.id());
    }

    /** The proposals of some cards. */
    public static ImmutableMap<CadreId, Proposal> proposals(ImmutableMap<CadreId, Scorecard> scorecards) {
        return ImmutableMap.copyOf(Maps.transformValues(scorecards, Scorecard::proposal));
    }
}
