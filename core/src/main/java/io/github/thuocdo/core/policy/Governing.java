package io.github.thuocdo.core.policy;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.validity.Term;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;

/**
 * What governs somebody's class for a period (văn bản điều chỉnh): a policy, or nothing, with the reason and the fact that is missing.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface Governing extends NoBean, Serializable {

    /**
     * A policy governs.
     *
     * @param entry  the entry of the policy
     * @param findings  what is to be said of it, such as that a regulation was issued after its day
     */
    record By(PolicyEntry entry, ImmutableList<Finding> findings) implements Governing {

        /**
         * Returns the policy.
         *
         * @return the policy
         */
        public Policy policy() {
            return entry.policy();
        }
    }

    /**
     * Nothing governs, or nobody can tell what does before a fact is supplied. There is no fallback.
     *
     * @param scope  for whom it was asked
     * @param period  for which period it was asked
     * @param why  why
     * @param provision  the sentence of law that says so, or that leaves the gap; empty where no edition of the book reaches the period
     * @param vietnamese  what governs instead and what is missing, in Vietnamese
     * @param english  the same in English
     */
    record Nothing(
            PolicyScope scope,
            EvaluationPeriod period,
            Why why,
            Optional<Provision> provision,
            String vietnamese,
            String english)
            implements Governing {

        @Serial
        private Object writeReplace() {
            return RecordForm.of(this);
        }
    }

    /** Why nothing governs. */
    enum Why implements Term {
        /** No edition of the book applies to the scope and period. */
        NO_EDITION,
        /** The law itself has none, and points elsewhere. */
        SILENCE,
        /** Two texts are possible, and nobody has said whether the unit had issued its regulation when the period was classified. */
        REGULATION_UNKNOWN,
        /** The unit had issued no regulation, and without one nothing governs. */
        REGULATION_NOT_ISSUED,
        /** The unit has a regulation, and what it says is not in the book. */
        REGULATION_NOT_IN_BOOK,
        /** A transitional clause governs, and the question that its text leaves open is not answered. */
        TRANSITION_OPEN,
        /** A transitional clause points to the unit's regulation under the former text, and there is none in the book. */
        FORMER_REGULATION_MISSING
    }
}
