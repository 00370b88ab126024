package io.github.thuocdo.core.evaluation;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.conduct.DayOfEffect;
import io.github.thuocdo.core.conduct.DisciplineForm;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.unit.UnitId;
import java.io.Serial;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Trouble with a decision on discipline (phát hiện về quyết định kỷ luật).
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface DisciplineFinding extends Finding {

    /**
     * Returns whom it concerns.
     *
     * @return the person, organization or collective
     */
    Subject subject();

    @Override
    default Optional<Subject> about() {
        return Optional.of(subject());
    }

    /**
     * Returns the conclusion.
     *
     * @return its id
     */
    String conclusion();

    @Override
    default String where() {
        return conclusion();
    }

    /**
     * A discipline is to be reported to the organization where the act was committed.
     *
     * @param subject  whom it concerns
     * @param period  the period
     * @param conclusion  the id of the conclusion
     * @param organization  the organization, where it is on record
     */
    record ReportToFormerOrganization(
            Subject subject, EvaluationPeriod period, String conclusion, Optional<UnitId> organization)
            implements DisciplineFinding {
        /** Checks that nothing is null. */
        public ReportToFormerOrganization {
            requireNonNull(subject, "subject");
            requireNonNull(period, "period");
            requireNonNull(conclusion, "conclusion");
            requireNonNull(organization, "organization");
        }

        @Serial
        private Object writeReplace() {
            return RecordForm.of(this);
        }
    }

    /**
     * A disciplinary decision has a form that there was not for such a person on the day of its signature.
     *
     * @param subject  whom it concerns
     * @param period  the period
     * @param conclusion  the id of the conclusion
     * @param form  the form
     * @param category  what the person is
     * @param signedOn  the day of the signature
     */
    record DisciplineFormNotInForce(
            Subject subject,
            EvaluationPeriod period,
            String conclusion,
            DisciplineForm form,
            CadreCategory category,
            LocalDate signedOn)
            implements DisciplineFinding {
        /** Checks that nothing is null. */
        public DisciplineFormNotInForce {
            requireNonNull(subject, "subject");
            requireNonNull(period, "period");
            requireNonNull(conclusion, "conclusion");
            requireNonNull(form, "form");
            requireNonNull(category, "category");
            requireNonNull(signedOn, "signedOn");
        }
    }

    /**
     * A disciplinary decision takes effect by law on another day than the one on record; the day by law counts.
     *
     * @param subject  whom it concerns
     * @param period  the period
     * @param conclusion  the id of the conclusion
     * @param recorded  the day on record
     * @param byLaw  the day by law
     * @param clause  the clause that gives it
     */
    record DisciplineEffectDiffers(
            Subject subject,
            EvaluationPeriod period,
            String conclusion,
            LocalDate recorded,
            LocalDate byLaw,
            Citation clause)
            implements DisciplineFinding {
        /** Checks that nothing is null. */
        public DisciplineEffectDiffers {
            requireNonNull(subject, "subject");
            requireNonNull(period, "period");
            requireNonNull(conclusion, "conclusion");
            requireNonNull(recorded, "recorded");
            requireNonNull(byLaw, "byLaw");
            requireNonNull(clause, "clause");
        }
    }

    /**
     * Nobody can say whether a disciplinary decision takes effect with that of the Party: something is not on record.
     *
     * @param subject  whom it concerns
     * @param period  the period
     * @param conclusion  the id of the conclusion
     * @param missing  what is not on record
     */
    record DisciplineEffectNotKnown(
            Subject subject, EvaluationPeriod period, String conclusion, DayOfEffect.Missing missing)
            implements DisciplineFinding {
        /** Checks that nothing is null. */
        public DisciplineEffectNotKnown {
            requireNonNull(subject, "subject");
            requireNonNull(period, "period");
            requireNonNull(conclusion, "conclusion");
            requireNonNull(missing, "missing");
        }
    }
}
