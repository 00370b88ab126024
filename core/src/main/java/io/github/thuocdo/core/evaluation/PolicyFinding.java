package io.github.thuocdo.core.evaluation;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.unit.UnitId;
import java.io.Serial;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Trouble with what governs a period (phát hiện về văn bản áp dụng).
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface PolicyFinding extends Finding {

    @Override
    default Optional<Subject> about() {
        return Optional.empty();
    }

    @Override
    default String where() {
        return period().toString();
    }

    /**
     * The policy was named for a period outside its effective range.
     *
     * @param period  the period
     * @param policy  the id of the policy
     * @param appliesTo  the days to which it applies
     */
    record PolicyOutsideItsDates(EvaluationPeriod period, String policy, DateRange appliesTo) implements PolicyFinding {
        /** Checks that nothing is null. */
        public PolicyOutsideItsDates {
            requireNonNull(period, "period");
            requireNonNull(policy, "policy");
            requireNonNull(appliesTo, "appliesTo");
        }
    }

    /**
     * The policy, or a reading of it, was adopted after the period had begun.
     *
     * @param period  the period
     * @param policy  the id of the policy
     * @param on  the day of the adoption
     * @param decision  the decision on its readings; empty for the policy itself
     */
    record AdoptedAfterPeriodBegan(EvaluationPeriod period, String policy, LocalDate on, Optional<Decision> decision)
            implements PolicyFinding {
        /** Checks that nothing is null. */
        public AdoptedAfterPeriodBegan {
            requireNonNull(period, "period");
            requireNonNull(policy, "policy");
            requireNonNull(on, "on");
            requireNonNull(decision, "decision");
        }

        @Serial
        private Object writeReplace() {
            return RecordForm.of(this);
        }
    }

    /**
     * A unit issued its regulation after the day by which it had to; it governs all the same.
     *
     * @param period  the period
     * @param unit  the unit
     * @param regulation  the regulation
     * @param dueBy  the day by which it had to be issued
     */
    record RegulationIssuedLate(EvaluationPeriod period, UnitId unit, Decision regulation, LocalDate dueBy)
            implements PolicyFinding {
        /** Checks that nothing is null. */
        public RegulationIssuedLate {
            requireNonNull(period, "period");
            requireNonNull(unit, "unit");
            requireNonNull(regulation, "regulation");
            requireNonNull(dueBy, "dueBy");
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
     * A former text governs by a transitional clause, because the unit had not issued its regulation.
     *
     * @param period  the period
     * @param policy  the id of the policy that governs
     * @param clause  the transitional clause
     */
    record TransitionalText(EvaluationPeriod period, String policy, Citation clause) implements PolicyFinding {
        /** Checks that nothing is null. */
        public TransitionalText {
            requireNonNull(period, "period");
            requireNonNull(policy, "policy");
            requireNonNull(clause, "clause");
        }
    }
}
