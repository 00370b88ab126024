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
 * The runs of the policies among which the people of a channel are divided. They share their scores: a leader under one policy manages people
 * under another, and a year has months under both.
 *
 * <p>Not thread-safe: it is used up by one round.
 */
public final class AssignedRuns implements Division {

    private final AgencyPolicies policies;
    private final Channel channel;
    private final Organization organization;
    private final List<ScoringRun> runs = new ArrayList<>();
    private final Table<Subject, EvaluationPeriod, Optional<ScoringRun>> known = HashBasedTable.create();
    private final Set<Finding> changed = new LinkedHashSet<>();

    private AssignedRuns(AgencyPolicies policies, Channel channel, Organization organization) {
        this.policies = policies;
        this.channel = channel;
        this.organization = organization;
    }

    /** Prepares the runs of some policies of a channel, in their order. */
    public static AssignedRuns of(
            AgencyPolicies policies, List<Policy> ofChannel, Register register, ProposedClasses before) {
        AssignedRuns assigned =
                new AssignedRuns(policies, ofChannel.get(0).scope().channel(), register.organization());
        ofChannel.forEach(policy -> assigned.runs.add(new ScoringRun(policy, register, before, assigned)));
        return assigned;
    }

    /**
     * The people of a channel who are divided.
     *
     * @param policies  the policies of the agency, with its assignments
     * @param ids  the identifiers of those among which the people of the channel are divided
     */
    public record Divided(AgencyPolicies policies, ImmutableList<String> ids) implements Serializable {

        public AssignedRuns runs(Register register, ProposedClasses before) {
            return of(
                    policies,
                    policies.policies().stream()
                            .filter(policy -> ids.contains(policy.id()))
                            .collect(toImmutableList()),
                    register,
                    before);
        }

        public Divided reading(String key, String reading, String by) {
            return new Divided(policies.reading(key, reading, by), ids);
        }
    }

    public Divided divided() {
        return new Divided(policies, runs.stream().map(run -> run.policy().id()).collect(toImmutableList()));
    }

    /** The runs, in the order of the policies. */
    public ImmutableList<ScoringRun> runs() {
        return ImmutableList.copyOf(runs);
    }

    /** Scores what the rounds of all are to find out. */
    public Scorebook score(ImmutableList<Goal> goals) {
        Scorebook book = ScoringRun.score(RoundPlan.of(goals));
        runs.forEach(ScoringRun::end);
        return book;
    }

    /** Whether those who go by a policy are counted with the others of the agency. */
    public boolean sharesQuota(Policy policy) {
        return policies.assignmentsTo(policy).stream()
                .allMatch(assignment -> assignment.quota() == PolicyAssignment.QuotaSharing.COMMON);
    }

    @Override
    public Optional<ScoringRun> runOf(Subject subject, EvaluationPeriod period) {
        Optional<ScoringRun> found = known.get(subject, period);
        if (found == null) {
            found = find((Subject.Person) subject, period);
            known.put(subject, period, found);
        }
        return found;
    }

    private Optional<ScoringRun> find(Subject.Person person, EvaluationPeriod period) {
        LocalDate day = AgencyPolicies.dayOf(organization, person.id(), period);
        ImmutableList<Policy> assigned = assigned(person, period, day);
        return runs.stream()
                .filter(run -> assigned.isEmpty()
                        ? policies.assignmentsTo(run.policy()).isEmpty()
                        : assigned.contains(run.policy()))
                .filter(run -> run.isInScope(person, period))
                .findFirst();
    }

    /** The policies to which somebody is assigned on a day of a period, and for whom they are made. */
    private ImmutableList<Policy> assigned(Subject.Person person, EvaluationPeriod period, LocalDate day) {
        ImmutableList<Policy> assigned = policies.assignedTo(organization, person.id(), channel, day);
        return runs.stream()
                .filter(run -> assigned.contains(run.policy()) && run.isInScope(person, period))
                .map(ScoringRun::policy)
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
            runOf(person, period)
                    .ifPresent(run -> changed.add(new RoundFinding.PolicyChangedWithinPeriod(
                            person, period, run.policy().id())));
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
        for (ScoringRun run : runs) {
            for (PolicyAssignment assignment : policies.assignmentsTo(run.policy())) {
                if (assignment.days().overlaps(period.dates())) {
                    findings.addAll(findings(run, assignment, people, period));
                }
            }
        }
        return findings.addAll(changed).build();
    }

    private List<Finding> findings(
            ScoringRun run, PolicyAssignment assignment, Collection<CadreId> people, EvaluationPeriod period) {
        List<Finding> findings = new ArrayList<>();
        boolean reached = false;
        for (CadreId cadre : people) {
            Subject subject = Subject.of(cadre);
            boolean assigned = assignment.isFor(organization, cadre, AgencyPolicies.dayOf(organization, cadre, period));
            reached |= assigned || isReachedBefore(assignment, cadre, period);
            if (assigned && !run.isInScope(subject, period)) {
                findings.add(new RoundFinding.AssignedOutsideScope(
                        subject, period, run.policy().id(), assignment.decision()));
            }
        }
        if (!reached) {
            findings.add(new RoundFinding.AssignmentReachesNobody(
                    period, run.policy().id(), assignment.decision()));
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
