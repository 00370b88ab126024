package io.github.thuocdo.core.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
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
        /** Checks that nothing is null. */
        public NoSimilarTaskGroup {
            requireNonNull(subject, "subject");
            requireNonNull(period, "period");
        }

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
     * A share was raised for a part of an agency, whose people are counted with those of the whole: it raises nothing.
     *
     * @param period  the period
     * @param unit  the part
     * @param decision  the decision
     */
    record RaisedRateOfPart(EvaluationPeriod period, UnitId unit, Decision decision) implements RoundFinding {
        /** Checks that nothing is null. */
        public RaisedRateOfPart {
            requireNonNull(period, "period");
            requireNonNull(unit, "unit");
            requireNonNull(decision, "decision");
        }

        @Override
        public String where() {
            return unit.text();
        }

        @Override
        public Optional<Subject> about() {
            return Optional.of(Subject.of(unit));
        }
    }

    /**
     * Several people head one unit on one day, none of them acting: one of the posts is not as it is written.
     *
     * @param period  the period
     * @param unit  the unit
     * @param heads  those who head it
     */
    record SeveralHeads(EvaluationPeriod period, UnitId unit, ImmutableList<CadreId> heads) implements RoundFinding {
        /** Checks that nothing is null. */
        public SeveralHeads {
            requireNonNull(period, "period");
            requireNonNull(unit, "unit");
            requireNonNull(heads, "heads");
        }

        @Override
        public String where() {
            return unit.text();
        }

        @Override
        public Optional<Subject> about() {
            return Optional.of(Subject.of(unit));
        }
    }

    /**
     * A deputy stands in the own field: nobody is under his or her own management, and the field is read without it.
     *
     * @param subject  the deputy
     * @param period  the period
     */
    record DeputyInOwnField(Subject subject, EvaluationPeriod period) implements RoundFinding {
        /** Checks that nothing is null. */
        public DeputyInOwnField {
            requireNonNull(subject, "subject");
            requireNonNull(period, "period");
        }

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
     * An authority put candidates in order, and nothing of the round asked for it: there was no tie, it names not all who are tied, or
     * the policy settles ties otherwise.
     *
     * @param period  the period
     * @param agency  the agency or authority
     * @param decision  the decision
     */
    record OrderNotUsed(EvaluationPeriod period, UnitId agency, Decision decision) implements RoundFinding {
        /** Checks that nothing is null. */
        public OrderNotUsed {
            requireNonNull(period, "period");
            requireNonNull(agency, "agency");
            requireNonNull(decision, "decision");
        }

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
     * Several policies of a channel are made for somebody, all of them by assignment, and no assignment reaches him or her: nobody can rate
     * the person.
     *
     * @param subject  whom it concerns
     * @param period  the period
     * @param policies  the policies that are made for such people
     */
    record LeftOutByAssignments(Subject subject, EvaluationPeriod period, ImmutableList<String> policies)
            implements RoundFinding {
        /** Checks that nothing is null. */
        public LeftOutByAssignments {
            requireNonNull(subject, "subject");
            requireNonNull(period, "period");
            requireNonNull(policies, "policies");
        }

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
        /** Checks that nothing is null. */
        public AssignmentReachesNobody {
            requireNonNull(period, "period");
            requireNonNull(policy, "policy");
            requireNonNull(decision, "decision");
        }

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
        /** Checks that nothing is null. */
        public AssignedOutsideScope {
            requireNonNull(subject, "subject");
            requireNonNull(period, "period");
            requireNonNull(policy, "policy");
            requireNonNull(decision, "decision");
        }

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
        /** Checks that nothing is null. */
        public PolicyChangedWithinPeriod {
            requireNonNull(subject, "subject");
            requireNonNull(period, "period");
            requireNonNull(policy, "policy");
        }

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
        /** Checks that nothing is null. */
        public QuotaRateMissing {
            requireNonNull(period, "period");
            requireNonNull(unit, "unit");
            requireNonNull(group, "group");
        }

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
        /** Checks that nothing is null. */
        public RaisedRateNotOpen {
            requireNonNull(period, "period");
            requireNonNull(agency, "agency");
            requireNonNull(decision, "decision");
        }

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
        /** Checks that nothing is null. */
        public QuartersNotStated {
            requireNonNull(period, "period");
            requireNonNull(agency, "agency");
        }

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
        /** Checks that nothing is null. */
        public DossierRefused {
            requireNonNull(subject, "subject");
            requireNonNull(period, "period");
            requireNonNull(cause, "cause");
        }

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
