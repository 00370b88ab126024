package io.github.thuocdo.core.policy;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;

/**
 * The policies by which an agency classifies its organizations and people (các bộ quy tắc của một cơ quan), across channels.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param policies  the policies, in any order
 */
public record AgencyPolicies(ImmutableList<Policy> policies) implements Serializable {
    /**
     * Checks that there are policies, each once.
     *
     * @param policies  the policies
     * @throws IllegalArgumentException if there is none, or two have one identifier
     */
    public AgencyPolicies {
        requireNonNull(policies, "policies");
        checkArgument(!policies.isEmpty(), "policies of an agency must not be empty");
        Set<String> ids = new HashSet<>();
        policies.forEach(policy ->
                checkArgument(ids.add(policy.id()), "policy (%s) must be given to an agency once", policy.id()));
    }

    /**
     * Returns policies that hold for everybody in their scope.
     *
     * @param policies  the policies
     * @return the policies of an agency
     * @throws IllegalArgumentException if there is none, or two have one identifier
     */
    public static AgencyPolicies of(Policy... policies) {
        return new AgencyPolicies(ImmutableList.copyOf(policies));
    }
}
