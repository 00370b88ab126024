package io.github.thuocdo.core.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;

/**
 * Trouble with a figure of the sheet (phát hiện về số liệu trên phiếu).
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface FigureFinding extends Finding {

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
     * A mark is not a multiple of the step that the policy asks for.
     *
     * @param subject  whom it concerns
     * @param period  the period
     * @param element  the element of the sheet to which the mark belongs
     */
    record MarkOffStep(Subject subject, EvaluationPeriod period, String element) implements FigureFinding {
        /** Checks that nothing is null. */
        public MarkOffStep {
            requireNonNull(subject, "subject");
            requireNonNull(period, "period");
            requireNonNull(element, "element");
        }

        @Override
        public String where() {
            return element;
        }
    }

    /**
     * What was supplied differs from what the facts give: a figure of the sheet, or the total and class of a period. What was supplied counts.
     *
     * @param subject  whom it concerns
     * @param period  the period
     * @param element  the element of the sheet; empty for the total and class of a period
     * @param supplied  what was supplied
     * @param computed  what the facts give
     */
    record SuppliedDiffers(
            Subject subject, EvaluationPeriod period, Optional<String> element, Stated supplied, Stated computed)
            implements FigureFinding {
        /** Checks that nothing is null. */
        public SuppliedDiffers {
            requireNonNull(subject, "subject");
            requireNonNull(period, "period");
            requireNonNull(element, "element");
            requireNonNull(supplied, "supplied");
            requireNonNull(computed, "computed");
        }

        @Override
        public String where() {
            return element.orElseGet(period::toString);
        }

        @Serial
        private Object writeReplace() {
            return RecordForm.of(this);
        }
    }

    /**
     * A figure or a finding of the authority stands under an element that the sheet of the policy does not have: nothing reads it.
     *
     * @param subject  whom it concerns
     * @param period  the period
     * @param element  the element that there is not
     * @param known  the elements that there are
     */
    record ElementUnknown(Subject subject, EvaluationPeriod period, String element, ImmutableList<String> known)
            implements FigureFinding {
        /** Checks that nothing is null. */
        public ElementUnknown {
            requireNonNull(subject, "subject");
            requireNonNull(period, "period");
            requireNonNull(element, "element");
            requireNonNull(known, "known");
        }

        @Override
        public String where() {
            return element;
        }
    }

    /**
     * Working days are counted and no working calendar was given.
     *
     * @param subject  whom it concerns
     * @param period  the period
     * @param element  the element of the sheet
     */
    record WorkingCalendarMissing(Subject subject, EvaluationPeriod period, String element) implements FigureFinding {
        /** Checks that nothing is null. */
        public WorkingCalendarMissing {
            requireNonNull(subject, "subject");
            requireNonNull(period, "period");
            requireNonNull(element, "element");
        }

        @Override
        public String where() {
            return element;
        }
    }

    /**
     * A leader's own field is empty or nobody is under management.
     *
     * @param subject  whom it concerns
     * @param period  the period
     * @param element  the element of the sheet
     */
    record NobodyUnderManagement(Subject subject, EvaluationPeriod period, String element) implements FigureFinding {
        /** Checks that nothing is null. */
        public NobodyUnderManagement {
            requireNonNull(subject, "subject");
            requireNonNull(period, "period");
            requireNonNull(element, "element");
        }

        @Override
        public String where() {
            return element;
        }
    }

    /**
     * A period was scored without some of the people under management.
     *
     * @param subject  whom it concerns
     * @param period  the period
     * @param element  the element that asks for them
     * @param scored  how many have a score
     * @param managed  how many are under management
     */
    record CoverageIncomplete(Subject subject, EvaluationPeriod period, String element, int scored, int managed)
            implements FigureFinding {
        /** Checks that nothing is null. */
        public CoverageIncomplete {
            requireNonNull(subject, "subject");
            requireNonNull(period, "period");
            requireNonNull(element, "element");
        }

        @Override
        public String where() {
            return element;
        }
    }

    /**
     * A number, a class, or both, as somebody stated or computed them.
     *
     * @param number  the number; empty for a class alone
     * @param level  the class; empty for a number alone
     */
    record Stated(Optional<Fraction> number, Optional<Classification> level) implements Serializable {
        /**
         * Checks that something is stated.
         *
         * @throws IllegalArgumentException if there is neither a number nor a class
         */
        public Stated {
            ValueRule.FIGURE_STATED.check(number.isPresent() || level.isPresent(), number, level);
        }

        /**
         * States a number alone.
         *
         * @param number  the number
         * @return the statement
         */
        public static Stated of(Fraction number) {
            return new Stated(Optional.of(number), Optional.empty());
        }

        @Serial
        private Object writeReplace() {
            return RecordForm.of(this);
        }
    }
}
