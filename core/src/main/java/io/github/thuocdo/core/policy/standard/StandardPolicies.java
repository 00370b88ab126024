package io.github.thuocdo.core.policy.standard;

import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyBook;

/** The shipped editions. */
public final class StandardPolicies {

    private StandardPolicies() {}

    /**
     * Returns Decree 335/2025/NĐ-CP for civil servants, in force from 01/01/2026, read by the preset {@link Preset#LITERAL literal}.
     *
     * @return the policy {@code vn.335-2025.individuals}
     */
    public static Policy decree335Individuals() {
        return Decree335Individuals.POLICY;
    }

    /**
     * Returns the book of all shipped editions.
     *
     * @return the book
     */
    public static PolicyBook book() {
        return PolicyBook.of(decree335Individuals());
    }
}
