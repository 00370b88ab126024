package io.github.thuocdo.scoring.scrutiny;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the classes of a period lack under a policy.
 *
 * @param policy  the policy
 * @param period  the period
 * @param others  the policies by which organizations may be classified
 */
record PeriodLint(Policy policy, EvaluationPeriod period, ImmutableList<Policy> others) {

    Stream<Advice> advice() {
        return Stream.concat(policy.rulesOf(Ladder.class).stream().flatMap(this::ofLadder), headLimits());
    }

    private Stream<Advice> ofLadder(Ladder ladder) {
        return Stream.concat(
                advice(
                        Advice.Code.CLASS_WITHOUT_GATES,
                        ladder.provision(),
                        rolesOf(
                                ladder,
                                role -> policy.gates(role, period.kind()).isEmpty())),
                advice(
                        Advice.Code.CLASS_WITHOUT_QUOTA,
                        ladder.provision(),
                        rolesOf(
                                ladder,
                                role -> policy.quota()
                                        .filter(quota -> quota.reach().covers(role, period.kind()))
                                        .isEmpty())));
    }

    /** The roles that have a class by the ladder, and of which something is so. */
    private List<Role> rolesOf(Ladder ladder, Predicate<Role> isSo) {
        return policy.scope().roles().stream()
                .filter(role -> classLadder(policy, role)
                        .filter(ladder::equals)
                        .findAny()
                        .isPresent())
                .filter(isSo)
                .toList();
    }

    private Stream<Ladder> classLadder(Policy of, Role role) {
        return of.ladder(role, period.kind()).stream().filter(ladder -> ladder.outcome() == Ladder.Outcome.CLASS);
    }

    private Stream<Advice> headLimits() {
        if (areOrganizationsClassified()) {
            return Stream.empty();
        }
        return policy.rulesOf(Gate.class).stream()
                .filter(gate -> gate.effect() instanceof Gate.NotAboveOrganization)
                .flatMap(gate -> advice(
                        Advice.Code.HEAD_LIMIT_WITHOUT_ORGANIZATIONS,
                        gate.provision(),
                        policy.scope().roles().stream()
                                .filter(role -> gate.reach().covers(role, period.kind()))
                                .toList()));
    }

    private boolean areOrganizationsClassified() {
        return others.stream()
                .filter(other -> other.scope().subject() != Subject.Kind.PERSON
                        && other.scope().channel() == policy.scope().channel()
                        && other.effective().contains(period.dates()))
                .anyMatch(other -> other.scope().roles().stream()
                        .anyMatch(role -> classLadder(other, role).findAny().isPresent()));
    }

    private Stream<Advice> advice(Advice.Code code, Provision rule, List<Role> roles) {
        return roles.isEmpty()
                ? Stream.empty()
                : Stream.of(new Advice(
                        code,
                        rule.id(),
                        new AdviceParticulars.OfReach(roles.stream()
                                .collect(ImmutableSetMultimap.toImmutableSetMultimap(
                                        role -> role, role -> period.kind())))));
    }
}
