package io.github.thuocdo.core.policy;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.document.RecordWalk;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The policies by which an agency classifies its organizations and people (các bộ quy tắc của một cơ quan), across channels.
 *
 * <p>A policy that no assignment names holds for everybody in its scope, except for those who are assigned to another one of its channel.
 * A policy that is assigned holds for those people alone.
 *
 * <p>Somebody goes in a period by the policy to which he or she is assigned on the last day in service in it, as the role is that of this day.
 * Months under different policies enter one year.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param policies  the policies, in any order
 * @param assignments  who goes by which of them
 */
public record AgencyPolicies(ImmutableList<Policy> policies, ImmutableList<PolicyAssignment> assignments)
        implements Serializable {
    /**
     * Checks that everybody can be told by which policy he or she goes.
     *
     * @throws IllegalArgumentException if there is no policy, two have one identifier, an assignment names a policy that is not among them or
     *     is none for people, one policy is assigned with a common and with a separate quota, or beside an assignment two policies of the
     *     channel would hold for the same people
     */
    public AgencyPolicies {
        requireNonNull(policies, "policies");
        RecordWalk.checkWhole(requireNonNull(assignments, "assignments"));
        ValueRule.NOT_EMPTY.check(!policies.isEmpty(), "policies");
        Set<String> ids = new HashSet<>();
        policies.forEach(policy -> ValueRule.AGENCY_POLICY_ONCE.check(ids.add(policy.id()), policy.id()));
        for (PolicyAssignment assignment : assignments) {
            for (String id : assignment.policies()) {
                checkAssigned(policies, assignment, id);
            }
        }
        for (Policy policy : policies) {
            ValueRule.AGENCY_QUOTA_ONE_WAY.check(
                    sharings(assignments, policy).distinct().count() <= 1, policy.id());
        }
        checkApart(policies, assignments);
    }

    private static void checkAssigned(ImmutableList<Policy> policies, PolicyAssignment assignment, String id) {
        Optional<Policy> assigned =
                policies.stream().filter(policy -> policy.id().equals(id)).findFirst();
        ValueRule.ASSIGNED_OF_AGENCY.check(
                assigned.isPresent(),
                id,
                assignment.decision().text(),
                policies.stream().map(Policy::id).collect(toImmutableList()));
        ValueRule.ASSIGNED_FOR_PEOPLE.check(
                assigned.get().scope().subject() == Subject.Kind.PERSON,
                id,
                assignment.decision().text());
    }

    private static Stream<PolicyAssignment.QuotaSharing> sharings(
            ImmutableList<PolicyAssignment> assignments, Policy policy) {
        return assignments.stream()
                .filter(assignment -> assignment.policies().contains(policy.id()))
                .map(PolicyAssignment::quota);
    }

    /** Of two policies that hold for the same people one has to be assigned. */
    private static void checkApart(ImmutableList<Policy> policies, ImmutableList<PolicyAssignment> assignments) {
        Set<Channel> divided = new HashSet<>();
        policies.stream()
                .filter(policy -> sharings(assignments, policy).findAny().isPresent())
                .forEach(policy -> divided.add(policy.scope().channel()));
        ImmutableList<Policy> general = policies.stream()
                .filter(policy -> divided.contains(policy.scope().channel())
                        && sharings(assignments, policy).findAny().isEmpty())
                .collect(toImmutableList());
        checkApart(general);
    }

    private static void checkApart(ImmutableList<Policy> general) {
        for (Policy one : general) {
            for (Policy other : general) {
                ValueRule.AGENCY_POLICIES_APART.check(
                        one.id().equals(other.id())
                                || !one.scope().overlaps(other.scope())
                                || !one.effective().overlaps(other.effective()),
                        one.id(),
                        other.id());
            }
        }
    }

    /**
     * Refuses policies under which somebody would be rated twice in one channel: of two that hold for the same people on the same days one has
     * to be assigned.
     *
     * @throws IllegalArgumentException naming two of them
     */
    public void checkNobodyUnderTwo() {
        checkApart(policies.stream()
                .filter(policy -> assignmentsTo(policy).isEmpty())
                .collect(toImmutableList()));
    }

    /**
     * Returns policies that hold for everybody in their scope.
     *
     * @param policies  the policies
     * @return the policies of an agency, without an assignment
     * @throws IllegalArgumentException if there is none, or two have one identifier
     */
    public static AgencyPolicies of(Policy... policies) {
        return new AgencyPolicies(ImmutableList.copyOf(policies), ImmutableList.of());
    }

    /**
     * Returns these policies with one more assignment.
     *
     * @param assignment  the assignment
     * @return the same policies, some of whose people are assigned
     * @throws IllegalArgumentException as the constructor does
     */
    public AgencyPolicies assigning(PolicyAssignment assignment) {
        return new AgencyPolicies(
                policies,
                ImmutableList.<PolicyAssignment>builder()
                        .addAll(assignments)
                        .add(assignment)
                        .build());
    }

    /**
     * Returns these policies under another reading of a question: every policy that chose an answer to it answers so.
     *
     * @param key  the question, such as {@code deduction-base}
     * @param reading  the key of the reading
     * @param by  who chooses
     * @return the same policies and assignments, so read
     * @throws IllegalArgumentException if a policy refuses the reading
     */
    public AgencyPolicies reading(String key, String reading, String by) {
        return new AgencyPolicies(
                policies.stream()
                        .map(policy -> policy.interpretations().get(key) instanceof Interpretation.Chosen<?>
                                ? policy.reading(key, reading, by)
                                : policy)
                        .collect(toImmutableList()),
                assignments);
    }

    /**
     * Returns the assignments to a policy.
     *
     * @param policy  one of the policies
     * @return the assignments; empty for one that holds for everybody in its scope
     */
    public ImmutableList<PolicyAssignment> assignmentsTo(Policy policy) {
        return assignments.stream()
                .filter(assignment -> assignment.policies().contains(policy.id()))
                .collect(toImmutableList());
    }

    /**
     * Returns whether the people of a channel are divided among policies by assignment.
     *
     * @param channel  the channel
     * @return true if an assignment names a policy of the channel
     */
    public boolean isDivided(Channel channel) {
        return policies.stream()
                .anyMatch(policy -> policy.scope().channel() == channel
                        && !assignmentsTo(policy).isEmpty());
    }

    /**
     * Returns the policies of a channel to which somebody is assigned on a day.
     *
     * @param organization  who is where
     * @param cadre  the person
     * @param channel  the channel
     * @param day  the day
     * @return the policies, whether they are made for such people or not: none for most people, more than one where assignments may contradict
     *     one another
     */
    public ImmutableList<Policy> assignedTo(Organization organization, CadreId cadre, Channel channel, LocalDate day) {
        return policies.stream()
                .filter(policy -> policy.scope().channel() == channel
                        && assignmentsTo(policy).stream()
                                .anyMatch(assignment -> assignment.isFor(organization, cadre, day)))
                .collect(toImmutableList());
    }

    /**
     * Returns the day of a period by which it is told how somebody is assigned.
     *
     * @param organization  who is where
     * @param cadre  the person
     * @param period  the period
     * @return the last day in service within the period; the last day of the period for somebody of whose service nothing is known
     */
    public static LocalDate dayOf(Organization organization, CadreId cadre, EvaluationPeriod period) {
        ImmutableList<DateRange> service = organization.serviceOf(cadre);
        Stream<DateRange> posts =
                service.isEmpty() ? organization.postsOf(cadre).stream().map(Appointment::dates) : service.stream();
        return posts.flatMap(days -> days.intersection(period.dates()).stream())
                .map(DateRange::lastDay)
                .max(naturalOrder())
                .orElse(period.lastDay());
    }
}
