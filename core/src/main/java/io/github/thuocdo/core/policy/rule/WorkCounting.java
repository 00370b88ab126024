package io.github.thuocdo.core.policy.rule;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.text.RecordStyle;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serial;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How work is counted, once for the policy (cách tính khối lượng). Decree 335/2025, Art 14 and 18.1d.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param provision  the sentence of law
 * @param denominator  over what the shares are taken
 * @param aboveAssigned  what is done beyond the quantity assigned
 * @param takenOver  how work taken over counts
 * @param adHoc  how ad-hoc work counts
 * @param noWork  what a period without assigned work means
 * @param partial  how an unfinished product counts
 * @param faultDeduction  what a fault takes (Art 14.2b); empty where no number of the policy asks for quality
 * @param delayDeduction  what a delay takes (Art 14.2c); empty where no number of the policy asks for progress
 * @param deductionBase  of what a lapse takes it
 * @param lateCount  what counts as one delay
 * @param lateDay  which days count
 * @param coefficientRounding  how coefficients are rounded
 * @param nothingCompleted  what shares of the completed quantity are when there is none; present exactly where they are taken over it
 */
@RecordStyle
@Value.Builder
public record WorkCounting(
        Provision provision,
        Interpretation<Denominator> denominator,
        Interpretation<AboveAssigned> aboveAssigned,
        Interpretation<ExtraWork> takenOver,
        Interpretation<ExtraWork> adHoc,
        Interpretation<NoWork> noWork,
        Interpretation<PartialCompletion> partial,
        Optional<Interpretation<LapseDeduction>> faultDeduction,
        Optional<Interpretation<LapseDeduction>> delayDeduction,
        Interpretation<DeductionBase> deductionBase,
        Interpretation<LateCount> lateCount,
        Interpretation<LateDay> lateDay,
        Interpretation<CoefficientRounding> coefficientRounding,
        Optional<Interpretation<NothingCompleted>> nothingCompleted)
        implements Rule {

    /**
     * Checks that a denominator that can be nothing is answered for, and what faults take.
     *
     * @throws IllegalArgumentException if it is not, or is without need, or if faults, which have no days, take something by days late
     */
    public WorkCounting {
        requireNonNull(aboveAssigned, "aboveAssigned");
        requireNonNull(adHoc, "adHoc");
        requireNonNull(coefficientRounding, "coefficientRounding");
        requireNonNull(deductionBase, "deductionBase");
        requireNonNull(delayDeduction, "delayDeduction");
        requireNonNull(lateCount, "lateCount");
        requireNonNull(lateDay, "lateDay");
        requireNonNull(noWork, "noWork");
        requireNonNull(partial, "partial");
        requireNonNull(provision, "provision");
        requireNonNull(takenOver, "takenOver");
        ValueRule.NOTHING_COMPLETED_IF_ASKED.check(nothingCompleted.isPresent()
                == (!(denominator instanceof Interpretation.Open<Denominator>)
                        && denominator.value() == Denominator.COMPLETED));
        ValueRule.FAULT_WITHOUT_DAYS.check(known(requireNonNull(faultDeduction, "faultDeduction"))
                .filter(LapseDeduction.ByDaysLate.class::isInstance)
                .isEmpty());
    }

    private static Optional<LapseDeduction> known(Optional<Interpretation<LapseDeduction>> deduction) {
        return deduction
                .filter(question -> !(question instanceof Interpretation.Open<LapseDeduction>))
                .map(Interpretation::value);
    }

    /**
     * Returns whether it matters by how many days work was late.
     *
     * @return true if each day counts as a delay, or what a delay takes goes by days late
     */
    public boolean countsDaysLate() {
        return lateCount.value() == LateCount.PER_DAY
                || known(delayDeduction)
                        .filter(LapseDeduction.ByDaysLate.class::isInstance)
                        .isPresent();
    }

    /** Over what a, b and c are taken; key {@code denominator}. */
    public enum Denominator implements Reading {
        /** The converted quantity assigned. */
        ASSIGNED,
        /** The share completed over the quantity assigned, the shares of quality and progress over the quantity completed. */
        COMPLETED
    }

    /** What the shares of quality and progress are when they are taken over what was completed, and nothing was; key {@code nothing-completed}. */
    public enum NothingCompleted implements Reading {
        /** They cannot be determined. */
        UNDETERMINED,
        /** Zero. */
        ZERO,
        /** 100 %: what was not done was neither bad nor late. */
        FULL
    }

    /** What is done beyond the quantity assigned; key {@code above-assigned}. */
    public enum AboveAssigned implements Reading {
        /** Each share is at most 1. */
        CAP_EACH_RATIO,
        /** Each line counts at most its assigned quantity, before deductions. */
        CAP_EACH_LINE,
        /** Only the result is limited to its worth. */
        CAP_RESULT_ONLY
    }

    /** How work outside the quantity assigned at first counts; keys {@code taken-over-work}, {@code ad-hoc-work}. */
    public enum ExtraWork implements Reading {
        /** In what is done, not in what was assigned. */
        NUMERATORS_ONLY,
        /** As if planned. */
        BOTH_SIDES,
        /** Points of its own on top of the shares of planned work, over the same assigned quantity; the result stays within its worth. */
        SEPARATE_POINTS
    }

    /** What a period without assigned work means; key {@code no-assigned-work}. */
    public enum NoWork implements Reading {
        /** The score cannot be determined. */
        UNDETERMINED,
        /** The shares are zero. */
        ZERO,
        /** The period is left out, as a lawful gap. */
        PERIOD_EXCLUDED
    }

    /** How an unfinished product counts; key {@code partial-completion}. */
    public enum PartialCompletion implements Reading {
        /** As the fraction that the manager approved. */
        FRACTION_IF_APPROVED,
        /** Not at all. */
        WHOLE_PRODUCTS_ONLY
    }

    /** Of what a lapse takes what it takes; key {@code deduction-base}. */
    public enum DeductionBase implements Reading {
        /** Of one product ("of that product"). */
        PRODUCT_UNIT,
        /** Of the whole line. */
        TASK_LINE
    }

    /** What counts as one delay; key {@code late-count}. Where a delay takes something by days late, they are always counted. */
    public enum LateCount implements Reading {
        /** Each time ("mỗi lần chậm"). */
        PER_OCCURRENCE,
        /** Each day. */
        PER_DAY
    }

    /** Which days count; key {@code late-day}. */
    public enum LateDay implements Reading {
        /** Calendar days. */
        CALENDAR,
        /** Working days of the calendar supplied. */
        WORKING
    }

    /** How coefficients are rounded; key {@code coefficient-rounding}. */
    public enum CoefficientRounding implements Reading {
        /** Not at all. */
        EXACT,
        /** To one decimal, halves up. */
        ONE_DECIMAL
    }

    @Serial
    private Object writeReplace() {
        return RecordForm.of(this);
    }

    /**
     * Starts a work counting.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a work counting of parts that are named; those that may be missing may be left out. */
    public static final class Builder extends WorkCountingBuilder {
        Builder() {}
    }
}
