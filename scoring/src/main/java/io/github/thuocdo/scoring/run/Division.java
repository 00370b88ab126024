package io.github.thuocdo.scoring.run;

import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.RefusalException;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;

/** By which policy each subject goes in a period, where an agency may have divided its people among several (<i>phân công bộ tiêu chí</i>). */
interface Division {

    /** The policy by which a subject goes in a period; the one that asks, for somebody under none of them. */
    AppliedPolicy policyOf(Subject subject, EvaluationPeriod period, AppliedPolicy asking);

    /**
     * Refuses a subject and period for which assignments contradict one another, and notes a change of policy within a period that is scored as a
     * whole.
     *
     * @throws RefusalException naming the policies
     */
    void check(Subject subject, EvaluationPeriod period, PeriodKind scoredBy);

    /** Whether somebody goes by a policy in a period, and it is made for such people. */
    boolean isUnder(AppliedPolicy policy, CadreId cadre, EvaluationPeriod period);

    /** Nobody is assigned to another policy. */
    enum Undivided implements Division {
        INSTANCE;

        @Override
        public AppliedPolicy policyOf(Subject subject, EvaluationPeriod period, AppliedPolicy asking) {
            return asking;
        }

        @Override
        public void check(Subject subject, EvaluationPeriod period, PeriodKind scoredBy) {
            // Nothing can contradict itself.
        }

        @Override
        public boolean isUnder(AppliedPolicy policy, CadreId cadre, EvaluationPeriod period) {
            return policy.isInScope(Subject.of(cadre), period);
        }
    }
}
