package io.github.thuocdo.scoring.casefile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.AgencyPolicies;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyAssignment;
import io.github.thuocdo.core.policy.PolicyBook;
import io.github.thuocdo.core.policy.PolicyEntry;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.unit.UnitId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A policy of a scenario, with the agencies and periods for which it is used.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param policy  the policy
 * @param agencies  the agencies whose people go by it, where others go by another one; empty for all of them
 * @param byBook  where the book of policies gave it: the periods for which it did, with what the book has to say; empty for a policy that
 *     the case names, which is used for every period
 * @param assigned  who goes by it, where it is assigned to some people alone
 */
public record PolicyUse(
        Policy policy,
        ImmutableSet<UnitId> agencies,
        ImmutableMap<EvaluationPeriod, ImmutableList<Finding>> byBook,
        Optional<PolicyAssignment> assigned) {

    /** A policy that the case names: for everybody and every period. */
    static PolicyUse named(Policy policy) {
        return new PolicyUse(policy, ImmutableSet.of(), ImmutableMap.of(), Optional.empty());
    }

    /** Why it is not plain by which of the policies that a case names somebody goes; empty where it is. */
    static Optional<IllegalArgumentException> overlap(ImmutableList<PolicyUse> uses) {
        ImmutableList<PolicyUse> named =
                uses.stream().filter(use -> use.byBook().isEmpty()).collect(toImmutableList());
        if (named.size() > 1) {
            try {
                policiesOf(named).checkNobodyUnderTwo();
            } catch (IllegalArgumentException refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the policies of some uses.
     *
     * @param uses  the uses
     * @return their policies, with what is assigned
     */
    public static AgencyPolicies policiesOf(List<PolicyUse> uses) {
        return new AgencyPolicies(
                uses.stream().map(PolicyUse::policy).distinct().collect(toImmutableList()),
                uses.stream().flatMap(use -> use.assigned().stream()).collect(toImmutableList()));
    }

    /** The same use for those who are assigned to the policy. */
    PolicyUse assignedBy(Optional<PolicyAssignment> assignment) {
        return new PolicyUse(policy, agencies, byBook, assignment);
    }

    /** The same use of the policy under another reading. */
    PolicyUse with(Policy read) {
        return new PolicyUse(read, agencies, byBook, assigned);
    }

    /**
     * Returns whether the policy is used in the round of a period.
     *
     * @param period  a period of the case
     * @return true if it is
     */
    public boolean isFor(EvaluationPeriod period) {
        return byBook.isEmpty() || byBook.containsKey(period);
    }

    /** Whether the facts of a period are looked at under the policy: those of a month in the round of its year. */
    boolean reaches(EvaluationPeriod period) {
        return byBook.isEmpty() || byBook.keySet().stream().anyMatch(round -> round.contains(period));
    }

    /**
     * Returns whether the people of an agency go by the policy.
     *
     * @param agency  the agency
     * @return true if they do
     */
    public boolean isFor(UnitId agency) {
        return agencies.isEmpty() || agencies.contains(agency);
    }

    /**
     * Returns what is to be said when the policy is used for a period: a policy that the case names may be used outside its dates, and
     * never silently; of another one the book says it.
     *
     * @param period  the period
     * @return the findings
     */
    public ImmutableList<Finding> findings(EvaluationPeriod period) {
        return byBook.isEmpty() ? entry().findings(period) : byBook.getOrDefault(period, ImmutableList.of());
    }

    /** In which years an edition took effect the book knows, also of a policy that changes it and keeps its days. */
    private PolicyEntry entry() {
        PolicyBook book = StandardPolicies.book();
        PolicyEntry.Builder entry = PolicyEntry.builder().policy(policy);
        book.entryById(policy.id())
                .or(() -> policy.basis().flatMap(basis -> book.entryById(basis.policy())))
                .filter(edition -> edition.policy().effective().equals(policy.effective()))
                .flatMap(PolicyEntry::yearOfEffect)
                .ifPresent(entry::yearOfEffect);
        return entry.build();
    }

    /**
     * Returns whether the policy says anything of a kind of period.
     *
     * @param kind  the kind of period
     * @return true if somebody has a total or a class of such a period
     */
    public boolean hasRulesFor(PeriodKind kind) {
        return policy.scope().roles().stream()
                .anyMatch(role -> policy.ladder(role, kind).isPresent()
                        || Arrays.stream(Sheet.Basis.values())
                                .anyMatch(
                                        basis -> policy.sheet(role, kind, basis).isPresent()));
    }
}
