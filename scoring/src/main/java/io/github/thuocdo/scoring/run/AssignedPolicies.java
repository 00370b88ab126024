package io.github.thuocdo.scoring.run;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Table;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Refusal;
import io.github.thuocdo.core.evaluation.RefusalException;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.RoundFinding;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.AgencyPolicies;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyAssignment;
import io.github.thuocdo.scoring.assembly.ProposedClasses;
import io.github.thuocdo.scoring.run.RoundPlan.Goal;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The policies among which the people of a channel are divided, at work on one register. They share their scores: a leader under one policy
 * manages people under another, and a year has months under both.
 *
 * <p>Not thread-safe: it is used up by one round.
 */
public final class AssignedPolicies implements Division {

    private final AgencyPolicies policies;
    private final Channel channel;
    private final Organization organization;
    private final ImmutableList<AppliedPolicy> applied;
    private final Table<Subject, EvaluationPeriod, Optional<AppliedPolicy>> known = HashBasedTable.create();
    private final Set<Finding> changed = new LinkedHashSet<>();

    private AssignedPolicies(AgencyPolicies policies, ImmutableList<AppliedPolicy> applied) {
        this.policies = policies;
        this.applied = applied;
        this.channel = applied.get(0).policy().scope().channel();
        this.organization = applied.get(0).register().organization();
    }

    /** Applies some policies of a channel, in their order. */
    public static AssignedPolicies of(
            AgencyPolicies policies, List<Policy> ofChannel, Register register, ProposedClasses before) {
        return new AssignedPolicies(
                policies,
                ofChannel.stream()
                        .map(policy -> AppliedPolicy.of(policy, register, before))
                        .collect(toImmutableList()));
    }

    /**
     * The people of a channel who are divided.
     *
     * @param policies  the policies of the agency, with its assignments
     * @param ids  the identifiers of those among which the people of the channel are divided
     */
    public record Divided(AgencyPolicies policies, ImmutableList<String> ids) implements Serializable {

        /**
         * Returns the policies among which the people are divided.
         *
         * @return the policies, in the order of the agency
         */
        public ImmutableList<Policy> policiesOfChannel() {
            return policies.policies().stream()
                    .filter(policy -> ids.contains(policy.id()))
                    .collect(toImmutableList());
        }

        public AssignedPolicies applied(Register register, ProposedClasses before) {
            return of(policies, policiesOfChannel(), register, before);
        }

        public Divided reading(String key, String reading, String by) {
            return new Divided(policies.reading(key, reading, by), ids);
        }
    }

    public Divided divided() {
        return new Divided(
                policies, applied.stream().map(one -> one.policy().id()).collect(toImmutableList()));
    }

    /** The policies as they are applied, in their order. */
    public ImmutableList<AppliedPolicy> applied() {
        return applied;
    }

    /** Scores what the rounds of all are to find out. */
    public Scorebook score(ImmutableList<Goal> goals) {
        Scorebook book = new Scorer.Once().score(RoundPlan.of(goals, this));
        applied.forEach(AppliedPolicy::endRound);
        return book;
    }

    /** The people in service in a period who go by none of the policies, and those of whose service nothing is known. */
    public ImmutableList<CadreId> underNone(EvaluationPeriod period) {
        return applied.get(0).inService(period).stream()
                .filter(cadre -> isUnderNone(cadre, period))
                .collect(toImmutableList());
    }

    public boolean isUnderNone(CadreId cadre, EvaluationPeriod period) {
        return applied.stream().noneMatch(policy -> isUnder(policy, cadre, period));
    }

    /** Whether those who go by a policy are counted with the others of the agency. */
    public boolean sharesQuota(Policy policy) {
        return policies.assignmentsTo(policy).stream()
                .allMatch(assignment -> assignment.quota() == PolicyAssignment.QuotaSharing.COMMON);
    }

    /** Somebody for whom several policies are made, and who is assigned to none of them, goes by none. */
    @Override
    public boolean isUnder(AppliedPolicy policy, CadreId cadre, EvaluationPeriod period) {
        return policyOf(Subject.of(cadre), period)
                .filter(found -> found == policy)
                .isPresent();
    }

    @Override
    public AppliedPolicy policyOf(Subject subject, EvaluationPeriod period, AppliedPolicy asking) {
        return policyOf(subject, period).orElse(asking);
    }

    private Optional<AppliedPolicy> policyOf(Subject subject, EvaluationPeriod period) {
        Optional<AppliedPolicy> found = known.get(subject, period);
        if (found == null) {
            found = find((Subject.Person) subject, period);
            known.put(subject, period, found);
        }
        return found;
    }

    private Optional<AppliedPolicy> find(Subject.Person person, EvaluationPeriod period) {
        LocalDate day = AgencyPolicies.dayOf(organization, person.id(), period);
        ImmutableList<Policy> assigned = assigned(person, period, day);
        return applied.stream()
                .filter(one -> assigned.isEmpty()
                        ? policies.assignmentsTo(one.policy()).isEmpty()
                        : assigned.contains(one.policy()))
                .filter(one -> one.isInScope(person, period))
                .findFirst();
    }

    /** The policies to which somebody is assigned on a day of a period, and for whom they are made. */
    private ImmutableList<Policy> assigned(Subject.Person person, EvaluationPeriod period, LocalDate day) {
        ImmutableList<Policy> assigned = policies.assignedTo(organization, person.id(), channel, day);
        return applied.stream()
                .filter(one -> assigned.contains(one.policy()) && one.isInScope(person, period))
                .map(AppliedPolicy::policy)
                .collect(toImmutableList());
    }

    @Override
    public void check(Subject subject, EvaluationPeriod period, PeriodKind scoredBy) {
        Subject.Person person = (Subject.Person) subject;
        LocalDate day = AgencyPolicies.dayOf(organization, person.id(), period);
        ImmutableList<String> assigned =
                assigned(person, period, day).stream().map(Policy::id).collect(toImmutableList());
        if (assigned.size() > 1) {
            throw new RefusalException(
                    new Refusal.AssignedTwice(assigned, day),
                    "cadre (" + subject.text() + ") must be assigned to one policy of a channel on " + day + ", not to "
                            + assigned);
        }
        if (scoredBy == period.kind()
                && !assigned(person, period, firstDay(person.id(), period)).equals(assigned(person, period, day))) {
            policyOf(person, period)
                    .ifPresent(one -> changed.add(new RoundFinding.PolicyChangedWithinPeriod(
                            person, period, one.policy().id())));
        }
    }

    private LocalDate firstDay(CadreId cadre, EvaluationPeriod period) {
        return organization.serviceOf(cadre).stream()
                .flatMap(days -> days.intersection(period.dates()).stream())
                .map(days -> days.start())
                .min(LocalDate::compareTo)
                .orElse(period.dates().start());
    }

    /** What is to be said of the assignments in a period, of some people. */
    public ImmutableList<Finding> findings(Collection<CadreId> people, EvaluationPeriod period) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (AppliedPolicy one : applied) {
            for (PolicyAssignment assignment : policies.assignmentsTo(one.policy())) {
                if (assignment.days().overlaps(period.dates())) {
                    findings.addAll(findings(one, assignment, people, period));
                }
            }
        }
        people.forEach(cadre -> leftOut(cadre, period).ifPresent(findings::add));
        return findings.addAll(changed).build();
    }

    /** Somebody for whom several policies are made, and who goes by none because no assignment says by which. */
    private Optional<Finding> leftOut(CadreId cadre, EvaluationPeriod period) {
        if (!isUnderNone(cadre, period)) {
            return Optional.empty();
        }
        Subject subject = Subject.of(cadre);
        ImmutableList<String> made = applied.stream()
                .filter(policy -> policy.isInScope(subject, period))
                .map(policy -> policy.policy().id())
                .collect(toImmutableList());
        return made.isEmpty()
                ? Optional.empty()
                : Optional.of(new RoundFinding.LeftOutByAssignments(subject, period, made));
    }

    private List<Finding> findings(
            AppliedPolicy policy, PolicyAssignment assignment, Collection<CadreId> people, EvaluationPeriod period) {
        List<Finding> findings = new ArrayList<>();
        boolean reached = false;
        for (CadreId cadre : people) {
            Subject subject = Subject.of(cadre);
            boolean assigned = assignment.isFor(organization, cadre, AgencyPolicies.dayOf(organization, cadre, period));
            reached |= assigned || isReachedBefore(assignment, cadre, period);
            if (assigned && !policy.isInScope(subject, period)) {
                findings.add(new RoundFinding.AssignedOutsideScope(
                        subject, period, policy.policy().id(), assignment.decision()));
            }
        }
        if (!reached) {
            findings.add(new RoundFinding.AssignmentReachesNobody(
                    period, policy.policy().id(), assignment.decision()));
        }
        return findings;
    }

    /** Whether an assignment holds for somebody in a part of the period. */
    private boolean isReachedBefore(PolicyAssignment assignment, CadreId cadre, EvaluationPeriod period) {
        return assignment
                .days()
                .intersection(period.dates())
                .filter(days -> assignment.isFor(organization, cadre, days.start())
                        || assignment.isFor(organization, cadre, days.lastDay()))
                .isPresent();
    }
}
