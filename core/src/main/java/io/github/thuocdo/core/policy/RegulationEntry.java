package io.github.thuocdo.core.policy;

import io.github.thuocdo.core.organization.UnitRegulation;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;

/**
 * What a unit's own regulation says, as the policy that amends the edition of the decree (quy chế đánh giá của đơn vị, thành dữ liệu).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param regulation  that the unit has issued it
 * @param policy  what it says: an edition amended, with the regulation as its instrument
 */
public record RegulationEntry(UnitRegulation regulation, Policy policy) implements Serializable {
    /**
     * Checks that the policy is that of the regulation.
     *
     * @throws IllegalArgumentException if its instrument has another number, or it amends nothing
     */
    public RegulationEntry {
        ValueRule.INSTRUMENT_IS_REGULATION.check(
                policy.instrument().number().equals(regulation.decision().number()),
                policy.instrument().number(),
                policy.id(),
                regulation.decision().number(),
                regulation.unit().text());
        ValueRule.REGULATION_AMENDS_EDITION.check(
                policy.basis().isPresent(), policy.id(), regulation.decision().number());
    }

    boolean isUnder(Policy edition) {
        return policy.basis()
                .filter(basis -> basis.policy().equals(edition.id()))
                .isPresent();
    }
}
