package io.github.thuocdo.core.policy;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.period.EvaluationPeriod;
import java.io.Serializable;
import java.util.Optional;

/**
 * Policies by scope and time (tập chính sách): at most one in force for a scope on a day.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param policies  the policies
 */
public record PolicyBook(ImmutableList<Policy> policies) implements Serializable {

    /**
     * Checks that no two policies are in force together.
     *
     * @param policies  the policies
     * @throws IllegalArgumentException naming two policies of one scope that overlap, or an identifier that stands twice
     */
    public PolicyBook {
        requireNonNull(policies, "policies");
        for (int i = 0; i < policies.size(); i++) {
            for (int j = 0; j < i; j++) {
                checkApart(policies.get(j), policies.get(i));
            }
        }
    }

    private static void checkApart(Policy one, Policy other) {
        checkArgument(!one.id().equals(other.id()), "policy (%s) is in the book twice", one.id());
        checkArgument(
                !one.scope().overlaps(other.scope()) || !one.effective().overlaps(other.effective()),
                "policies %s (%s) and %s (%s) must not be in force together for one scope",
                one.id(),
                one.effective(),
                other.id(),
                other.effective());
    }

    /**
     * Returns the policy in force for a scope throughout a period.
     *
     * @param scope  for whom
     * @param period  for when
     * @return the policy
     * @throws PolicyNotInForceException if none is in force for the whole period
     */
    public Policy inForce(PolicyScope scope, EvaluationPeriod period) {
        return policies.stream()
                .filter(policy -> policy.scope().covers(scope)
                        && policy.effective().contains(period.dates().start())
                        && policy.effective().contains(period.lastDay()))
                .findFirst()
                .orElseThrow(() -> new PolicyNotInForceException(scope, period));
    }

    /**
     * Returns a policy by its identifier, whether in force or not.
     *
     * @param id  the identifier
     * @return the policy
     */
    public Optional<Policy> byId(String id) {
        return policies.stream().filter(policy -> policy.id().equals(id)).findFirst();
    }
}
