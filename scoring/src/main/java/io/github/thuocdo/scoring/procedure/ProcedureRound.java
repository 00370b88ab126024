package io.github.thuocdo.scoring.procedure;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multimaps;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.AgencyPolicies;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Procedure.Taker;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.assembly.DossierAssembly;
import io.github.thuocdo.scoring.assembly.ProposedClasses;
import io.github.thuocdo.scoring.run.AppliedPolicy;
import io.github.thuocdo.scoring.run.AssignedPolicies;
import io.github.thuocdo.scoring.run.Roster;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where the results of an agency stand on a day (tiến độ xếp loại của cơ quan): how many stand where, whose turn it is, what is late.
 *
 * <p>Under a policy for organizations or collectives they are those of the agency itself and of the units within it. Otherwise the people are those under the policy who belong to the agency at the end of the period. Its own head is among them, who is classified one
 * level up; so are those who are lawfully not classified, of whom a decision is never going to come.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param policy  the policy
 * @param agency  the using agency
 * @param period  the period
 * @param onDay  the day on which it is asked
 * @param checks  where each result stands, in the order of the organization
 */
public record ProcedureRound(
        Policy policy, UnitId agency, EvaluationPeriod period, LocalDate onDay, ImmutableList<ProcedureCheck> checks)
        implements Serializable {
    /** Checks that nothing is null. */
    public ProcedureRound {
        requireNonNull(policy, "policy");
        requireNonNull(agency, "agency");
        requireNonNull(period, "period");
        requireNonNull(onDay, "onDay");
        requireNonNull(checks, "checks");
    }

    /**
     * Looks at an agency under one policy.
     *
     * @param policy  the policy; whoever is not in its scope is left aside
     * @param register  the facts, with the working calendar
     * @param agency  the using agency
     * @param period  the period
     * @param onDay  the day on which it is asked
     * @return where their results stand
     * @throws IllegalArgumentException if the agency is unknown or a mere direct-using unit
     */
    public static ProcedureRound of(
            Policy policy, Register register, UnitId agency, EvaluationPeriod period, LocalDate onDay) {
        return of(policy, register, agency, period, onDay, cadre -> true);
    }

    /**
     * Looks at an agency under all its policies, each for those who go by it.
     *
     * @param policies  the policies, with what is assigned
     * @param register  the facts, with the working calendar
     * @param agency  the using agency
     * @param period  the period
     * @param onDay  the day on which it is asked
     * @return a round for each policy by which anybody goes, in their order
     * @throws IllegalArgumentException if the agency is unknown or a mere direct-using unit
     */
    public static ImmutableList<ProcedureRound> of(
            AgencyPolicies policies, Register register, UnitId agency, EvaluationPeriod period, LocalDate onDay) {
        return policies.policies().stream()
                .map(policy -> of(policy, register, agency, period, onDay, goingBy(policies, policy, register, period)))
                .filter(round -> !round.checks().isEmpty())
                .collect(toImmutableList());
    }

    /** Who goes by a policy among which the people of its channel may be divided. */
    private static Predicate<CadreId> goingBy(
            AgencyPolicies policies, Policy policy, Register register, EvaluationPeriod period) {
        Channel channel = policy.scope().channel();
        if (policy.scope().subject() != Subject.Kind.PERSON || !policies.isDivided(channel)) {
            return cadre -> true;
        }
        ImmutableList<Policy> among = policies.policies().stream()
                .filter(other ->
                        other.scope().channel() == channel && other.scope().subject() == Subject.Kind.PERSON)
                .collect(toImmutableList());
        AssignedPolicies assigned = AssignedPolicies.of(policies, among, register, ProposedClasses.NONE);
        AppliedPolicy own = assigned.applied().get(among.indexOf(policy));
        return cadre -> assigned.isUnder(own, cadre, period);
    }

    private static ProcedureRound of(
            Policy policy,
            Register register,
            UnitId agency,
            EvaluationPeriod period,
            LocalDate onDay,
            Predicate<CadreId> goingBy) {
        DossierAssembly assembly = DossierAssembly.of(policy, register);
        StepFacts facts = new StepFacts(register, policy, period, requireNonNull(onDay, "onDay"));
        Roster roster = new Roster(register.organization(), policy, agency, period);
        Stream<Subject> subjects = policy.scope().subject() == Subject.Kind.PERSON
                ? roster.employed(goingBy).stream().map(Subject::of)
                : within(policy, register.organization(), agency);
        return new ProcedureRound(
                policy,
                agency,
                period,
                onDay,
                subjects.filter(subject -> assembly.covers(subject, period))
                        .map(subject -> ProcedureCheck.of(policy, facts, subject, assembly.roleOf(subject, period)))
                        .collect(toImmutableList()));
    }

    /** The agency itself and the units within it, or their leadership collectives. */
    private static Stream<Subject> within(Policy policy, Organization organization, UnitId agency) {
        return organization.withAllBelow(agency).stream()
                .filter(unit -> organization.agencyOf(unit).equals(agency))
                .map(unit ->
                        policy.scope().subject() == Subject.Kind.BODY ? Subject.of(unit) : Subject.leadershipOf(unit));
    }

    /**
     * Returns where one result stands.
     *
     * @param subject  the person, organization or collective
     * @return the check of it, none or one
     */
    public ImmutableList<ProcedureCheck> checksOf(Subject subject) {
        return checks.stream().filter(check -> check.subject().equals(subject)).collect(toImmutableList());
    }

    /**
     * Returns how many results stand where.
     *
     * @return the number of results by state; states in which there is none are left out
     */
    public ImmutableSortedMap<ResultState, Integer> count() {
        Map<ResultState, Integer> count = new TreeMap<>();
        checks.forEach(check -> count.merge(check.state(), 1, Integer::sum));
        return ImmutableSortedMap.copyOf(count);
    }

    /**
     * Returns whose turn it is, and about whom.
     *
     * @return those whose next step waits, by who has to take it; each once
     */
    public ImmutableListMultimap<Taker, Subject> turns() {
        ImmutableListMultimap.Builder<Taker, Subject> turns = ImmutableListMultimap.builder();
        turns.orderKeysBy(Taker::compareTo);
        for (ProcedureCheck check : checks) {
            check.next().stream()
                    .map(open -> open.step().by())
                    .distinct()
                    .forEach(taker -> turns.put(taker, check.subject()));
        }
        return turns.build();
    }

    /**
     * Returns whose results are not as the procedure asks: late, out of order, with a step left out, or by somebody who was not competent.
     *
     * @return their checks, in the order of the organization
     */
    public ImmutableList<ProcedureCheck> irregular() {
        return checks.stream().filter(check -> !check.findings().isEmpty()).collect(toImmutableList());
    }

    /**
     * Returns the results by where they stand.
     *
     * @return the checks by state
     */
    public ImmutableListMultimap<ResultState, ProcedureCheck> byState() {
        return Multimaps.index(checks, ProcedureCheck::state);
    }

    /**
     * Returns whether everybody's result is locked.
     *
     * @return true if nothing is missing and nothing waits
     */
    public boolean isClosed() {
        return checks.stream().allMatch(check -> check.state() == ResultState.LOCKED);
    }

    @Serial
    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
