package io.github.thuocdo.core.evaluation;

import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.unit.UnitId;
import java.io.Serial;
import java.util.Optional;

/**
 * Trouble that shows in the round of an agency (phát hiện khi xét cả cơ quan).
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface RoundFinding extends Finding {

    /**
     * A member of the agency is in no similar-task group.
     *
     * @param subject  whom it concerns
     * @param period  the period
     */
    record NoSimilarTaskGroup(Subject subject, EvaluationPeriod period) implements RoundFinding {
        @Override
        public String where() {
            return subject.text();
        }

        @Override
        public Optional<Subject> about() {
            return Optional.of(subject);
        }
    }

    /**
     * By a decision some people go by a policy of their own, and it reaches nobody of the agency in the period.
     *
     * @param period  the period
     * @param policy  the policy
     * @param decision  the decision
     */
    record AssignmentReachesNobody(EvaluationPeriod period, String policy, Decision decision) implements RoundFinding {
        @Override
        public String where() {
            return policy;
        }

        @Override
        public Optional<Subject> about() {
            return Optional.empty();
        }
    }

    /**
     * Somebody is assigned to a policy that is not made for such people, and goes by that of the others.
     *
     * @param subject  whom it concerns
     * @param period  the period
     * @param policy  the policy
     * @param decision  the decision
     */
    record AssignedOutsideScope(Subject subject, EvaluationPeriod period, String policy, Decision decision)
            implements RoundFinding {
        @Override
        public String where() {
            return subject.text();
        }

        @Override
        public Optional<Subject> about() {
            return Optional.of(subject);
        }
    }

    /**
     * Somebody went by two policies within a period that is scored as a whole; that of the last day in service counts.
     *
     * @param subject  whom it concerns
     * @param period  the period
     * @param policy  the policy that counts
     */
    record PolicyChangedWithinPeriod(Subject subject, EvaluationPeriod period, String policy) implements RoundFinding {
        @Override
        public String where() {
            return period.toString();
        }

        @Override
        public Optional<Subject> about() {
            return Optional.of(subject);
        }
    }

    /**
     * The share of a quota is to be recorded for the agency, and is not: nobody can be given a place or refused one.
     *
     * @param period  the period
     * @param unit  the agency, the unit or the authority in which the share is counted
     * @param group  the similar-task group, where the share is counted in one
     */
    record QuotaRateMissing(EvaluationPeriod period, UnitId unit, Optional<String> group) implements RoundFinding {
        @Override
        public String where() {
            return group.orElseGet(unit::text);
        }

        @Override
        public Optional<Subject> about() {
            return Optional.of(Subject.of(unit));
        }

        @Serial
        private Object writeReplace() {
            return RecordForm.of(this);
        }
    }

    /**
     * A share was raised by decision for an organization that was not recognised for the class that the law asks for: it raises nothing.
     *
     * @param period  the period
     * @param agency  the organization
     * @param decision  the decision
     */
    record RaisedRateNotOpen(EvaluationPeriod period, UnitId agency, Decision decision) implements RoundFinding {
        @Override
        public String where() {
            return agency.text();
        }

        @Override
        public Optional<Subject> about() {
            return Optional.of(Subject.of(agency));
        }
    }

    /**
     * Facts of quarters are on record and none of months, and the agency has not stated that it scores quarters: nobody scores them.
     *
     * @param period  the period
     * @param agency  the agency
     */
    record QuartersNotStated(EvaluationPeriod period, UnitId agency) implements RoundFinding {
        @Override
        public String where() {
            return agency.text();
        }

        @Override
        public Optional<Subject> about() {
            return Optional.of(Subject.of(agency));
        }
    }

    /**
     * A dossier could not be put together or scored, for the reason given; the subject has no score of that period.
     *
     * @param subject  whom it concerns
     * @param period  the period
     * @param cause  why it was refused
     */
    record DossierRefused(Subject subject, EvaluationPeriod period, Refusal cause) implements RoundFinding {
        @Override
        public String where() {
            return subject.text() + " " + period;
        }

        @Override
        public Optional<Subject> about() {
            return Optional.of(subject);
        }
    }
}
