package io.github.thuocdo.scoring.procedure;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multimaps;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Procedure.Taker;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.assembly.DossierAssembly;
import io.github.thuocdo.scoring.run.Roster;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the results of an agency's people stand on a day (tiến độ xếp loại của cơ quan): how many stand where, whose turn it is, what is late.
 *
 * <p>The people are those under the policy who belong to the agency at the end of the period. Its own head is among them, who is classified one
 * level up; so are those who are lawfully not classified, of whom a decision is never going to come.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param policy  the policy
 * @param agency  the using agency
 * @param period  the period
 * @param onDay  the day on which it is asked
 * @param people  where each person's result stands, in the order of the organization
 */
public record ProcedureRound(
        Policy policy, UnitId agency, EvaluationPeriod period, LocalDate onDay, ImmutableList<ProcedureCheck> people)
        implements Serializable {
    /** Checks that nothing is null. */
    public ProcedureRound {
        requireNonNull(policy, "policy");
        requireNonNull(agency, "agency");
        requireNonNull(period, "period");
        requireNonNull(onDay, "onDay");
        requireNonNull(people, "people");
    }

    /**
     * Looks at the people of an agency.
     *
     * @param policy  the policy; people of other categories are left aside
     * @param register  the facts, with the working calendar
     * @param agency  the using agency
     * @param period  the period
     * @param onDay  the day on which it is asked
     * @return where their results stand
     * @throws IllegalArgumentException if the agency is unknown or a mere direct-using unit
     */
    public static ProcedureRound of(
            Policy policy, Register register, UnitId agency, EvaluationPeriod period, LocalDate onDay) {
        DossierAssembly assembly = DossierAssembly.of(policy, register);
        StepFacts facts = new StepFacts(register, policy.scope().channel(), period, requireNonNull(onDay, "onDay"));
        Roster roster = new Roster(register.organization(), policy, agency, period);
        return new ProcedureRound(
                policy,
                agency,
                period,
                onDay,
                roster.employed(cadre -> assembly.covers(Subject.of(cadre), period)).stream()
                        .map(cadre ->
                                ProcedureCheck.of(policy, facts, cadre, assembly.roleOf(Subject.of(cadre), period)))
                        .collect(toImmutableList()));
    }

    /**
     * Returns where one person's result stands.
     *
     * @param person  the person
     * @return the check of that person, none or one
     */
    public ImmutableList<ProcedureCheck> checksOf(CadreId person) {
        return people.stream().filter(check -> check.person().equals(person)).collect(toImmutableList());
    }

    /**
     * Returns how many results stand where.
     *
     * @return the number of people by state; states in which nobody is are left out
     */
    public ImmutableSortedMap<ResultState, Integer> count() {
        Map<ResultState, Integer> count = new TreeMap<>();
        people.forEach(check -> count.merge(check.state(), 1, Integer::sum));
        return ImmutableSortedMap.copyOf(count);
    }

    /**
     * Returns whose turn it is, and about whom.
     *
     * @return the people whose next step waits, by who has to take it; each once
     */
    public ImmutableListMultimap<Taker, CadreId> turns() {
        ImmutableListMultimap.Builder<Taker, CadreId> turns = ImmutableListMultimap.builder();
        turns.orderKeysBy(Taker::compareTo);
        for (ProcedureCheck check : people) {
            check.next().stream()
                    .map(open -> open.step().by())
                    .distinct()
                    .forEach(taker -> turns.put(taker, check.person()));
        }
        return turns.build();
    }

    /**
     * Returns whose results are not as the procedure asks: late, out of order, with a step left out, or by somebody who was not competent.
     *
     * @return their checks, in the order of the organization
     */
    public ImmutableList<ProcedureCheck> irregular() {
        return people.stream().filter(check -> !check.findings().isEmpty()).collect(toImmutableList());
    }

    /**
     * Returns the people by where their results stand.
     *
     * @return the checks by state
     */
    public ImmutableListMultimap<ResultState, ProcedureCheck> byState() {
        return Multimaps.index(people, ProcedureCheck::state);
    }

    /**
     * Returns whether everybody's result is locked.
     *
     * @return true if nothing is missing and nothing waits
     */
    public boolean isClosed() {
        return people.stream().allMatch(check -> check.state() == ResultState.LOCKED);
    }

    @Serial
    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
