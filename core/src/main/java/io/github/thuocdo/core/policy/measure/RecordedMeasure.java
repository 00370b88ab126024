package io.github.thuocdo.core.policy.measure;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.PerCent;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serial;
import java.util.Optional;

/** A measure on record elsewhere (chỉ tiêu theo kết quả đã có): figures, classes of units and shorter periods. */
public sealed interface RecordedMeasure extends Measure {

    /**
     * A recorded number with its source (số liệu được ghi nhận): an index, a share of votes, satisfaction, points of a list that an agency
     * keeps elsewhere.
     *
     * @param element  the name under which it is supplied
     * @param provision  the sentence of law
     * @param unit  in what it is told
     * @param most  the most that it can be; empty without a limit
     * @param values  the only values there are, such as 0 and 2.5; empty for any
     * @param missing  what it means when nobody supplied it
     */
    record Figure(
            String element,
            Provision provision,
            Unit unit,
            @PerCent(by = "unit") Optional<Fraction> most,
            @PerCent(by = "unit") ImmutableList<Fraction> values,
            MissingFigure missing)
            implements RecordedMeasure {
        /**
         * Checks the values.
         *
         * @throws IllegalArgumentException if the maximum or a value is below 0, a value is above the maximum, or the full value is asked
         *     for and there is no maximum
         */
        public Figure {
            most.ifPresent(maximum -> ValueRule.FIGURE_MAXIMUM.check(maximum.signum() > 0, maximum, element));
            values.forEach(value -> ValueRule.FIGURE_VALUE.check(
                    value.signum() >= 0
                            && most.map(maximum -> value.compareTo(maximum) <= 0)
                                    .orElse(true),
                    value,
                    element));
            ValueRule.FIGURE_FULL.check(missing != MissingFigure.FULL || most.isPresent(), element);
        }

        @Override
        public Optional<Fraction> maximum() {
            return most;
        }

        @Serial
        private Object writeReplace() {
            return RecordForm.of(this);
        }
    }

    /** What a number means that nobody supplied. */
    enum MissingFigure implements Term {
        /** The total cannot be determined. */
        UNDETERMINED,
        /** Nothing. */
        ZERO,
        /** Its maximum. */
        FULL,
        /** It is left out. */
        LEFT_OUT
    }

    /**
     * Share of the units directly managed that have at least a class (tỷ lệ đơn vị trực thuộc được xếp loại). Decree 335/2025, Art 8.1: no
     * direct subordinate unit "not completed".
     *
     * @param element  the name
     * @param provision  the sentence of law
     * @param atLeast  the class
     * @param none  what it means that there is no such unit
     */
    record ClassShare(String element, Provision provision, Classification atLeast, Interpretation<NoUnits> none)
            implements RecordedMeasure {

        @Override
        public Optional<Fraction> maximum() {
            return Optional.of(Fraction.ONE);
        }

        @Override
        public Unit unit() {
            return Unit.RATIO;
        }
    }

    /** What a share of the units managed means when there are none; key {@code no-subordinate-units}. */
    enum NoUnits implements Reading {
        /** There is nothing to ask: a condition on them holds. */
        NOTHING_TO_ASK,
        /** The condition cannot be judged. */
        UNDETERMINED
    }

    /**
     * Number of one's own shorter periods with a class (số kỳ được xếp loại): "at least two quarters excellent".
     *
     * @param element  the name
     * @param provision  the sentence of law
     * @param lowest  the lowest class that counts
     * @param highest  the highest class that counts
     */
    record PeriodCount(String element, Provision provision, Classification lowest, Classification highest)
            implements RecordedMeasure {
        /**
         * Checks the classes.
         *
         * @throws IllegalArgumentException if the lowest is above the highest
         */
        public PeriodCount {
            ValueRule.LEVELS_IN_ORDER.check(
                    !lowest.isAbove(requireNonNull(highest, "highest")), lowest.key(), element, highest.key());
        }

        @Override
        public Unit unit() {
            return Unit.COUNT;
        }
    }
}
