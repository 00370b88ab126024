package io.github.thuocdo.core.catalogue;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;

/**
 * How a catalogue says what a product weighs (căn cứ quy đổi).
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface Worth extends NoBean, Serializable {

    /**
     * By points within a group of complexity; the coefficient is the points over those of the standard unit.
     *
     * @param group  the id of the group
     * @param points  the points, above 0
     * @param aspects  the points by aspect, where the experts gave them so; they add up to the points
     */
    record Scored(String group, Points points, Optional<Aspects> aspects) implements Worth {
        /**
         * Checks the points.
         *
         * @throws IllegalArgumentException if the points are not above 0, or are not the sum of the aspects
         */
        public Scored {
            requireNonNull(group, "group");
            requireNonNull(points, "points");
            requireNonNull(aspects, "aspects");
            ValueRule.PRODUCT_POINTS.check(points.value().signum() > 0, points);
            aspects.ifPresent(parts ->
                    ValueRule.PRODUCT_POINTS_ADD_UP.check(parts.total().equals(points), points, parts.total()));
        }

        @Serial
        private Object writeReplace() {
            return RecordForm.of(this);
        }
    }

    /**
     * By a coefficient that the decision itself names.
     *
     * @param coefficient  standard units a product, above 0
     */
    record Converted(Fraction coefficient) implements Worth {
        /**
         * Checks the coefficient.
         *
         * @throws IllegalArgumentException if it is not above 0
         */
        public Converted {
            requireNonNull(coefficient, "coefficient");
            ValueRule.PRODUCT_COEFFICIENT.check(coefficient.signum() > 0, coefficient);
        }
    }

    /**
     * By the hours that it takes: the way of the handbook for support activities that stand on their own, such as a meeting or the reception
     * of a delegation.
     *
     * @param hours  the hours that one takes, above 0
     */
    record Timed(Fraction hours) implements Worth {
        /**
         * Checks the hours.
         *
         * @throws IllegalArgumentException if they are not above 0
         */
        public Timed {
            requireNonNull(hours, "hours");
            ValueRule.PRODUCT_HOURS.check(hours.signum() > 0, hours);
        }
    }

    /**
     * Nothing of its own: a support activity that is a step in the making of a product and weighs within that.
     *
     * @param product  the product
     */
    record Within(ProductId product) implements Worth {
        /** Checks that nothing is null. */
        public Within {
            requireNonNull(product, "product");
        }
    }
}
