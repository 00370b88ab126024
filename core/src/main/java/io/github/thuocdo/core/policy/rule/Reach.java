package io.github.thuocdo.core.policy.rule;

import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;

/**
 * For whom and for which kinds of period a rule applies (phạm vi áp dụng).
 *
 * <p>Under Decree 335/2025 a month has a score and no class; gates and quota are the year's (Art 3.4–3.5).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param roles  the roles
 * @param kinds  the kinds of period
 */
public record Reach(ImmutableSet<Role> roles, ImmutableSet<PeriodKind> kinds) implements Serializable {

    /**
     * Checks that the rule reaches somebody.
     *
     * @throws IllegalArgumentException if there is no role or no kind of period
     */
    public Reach {
        ValueRule.REACH_HAS_ROLES.check(!roles.isEmpty());
        ValueRule.REACH_HAS_KINDS.check(!kinds.isEmpty());
    }

    /**
     * Returns whether the rule applies.
     *
     * @param role  the role of the subject
     * @param kind  the kind of period
     * @return true if both are within reach
     */
    public boolean covers(Role role, PeriodKind kind) {
        return roles.contains(role) && kinds.contains(kind);
    }
}
