package io.github.thuocdo.scoring.run;

import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import java.util.Optional;

/** By which of several policies each subject goes in a period, where an agency has divided its people among them (<i>phân công bộ tiêu chí</i>). */
interface Division {

    /** Nobody is assigned to another policy. */
    Division NONE = new Division() {
        @Override
        public Optional<ScoringRun> runOf(Subject subject, EvaluationPeriod period) {
            return Optional.empty();
        }

        @Override
        public void check(Subject subject, EvaluationPeriod period, PeriodKind scoredBy) {
            // Nothing can contradict itself.
        }
    };

    /** The run of the policy by which a subject goes in a period; empty where every run asks for itself, or for somebody under none of them. */
    Optional<ScoringRun> runOf(Subject subject, EvaluationPeriod period);

    /**
     * Refuses a subject and period for which assignments contradict one another, and notes a change of policy within a period that is scored as a
     * whole.
     *
     * @throws io.github.thuocdo.core.evaluation.RefusalException naming the policies
     */
    void check(Subject subject, EvaluationPeriod period, PeriodKind scoredBy);
}
