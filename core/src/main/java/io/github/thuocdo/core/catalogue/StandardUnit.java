package io.github.thuocdo.core.catalogue;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;

/**
 * What a coefficient of 1 stands for (đơn vị sản phẩm, công việc chuẩn). Decree 335/2025, Art 13: a catalogue has one.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface StandardUnit extends NoBean, Serializable {

    /**
     * One product of the catalogue.
     *
     * @param product  the product
     */
    record OfProduct(ProductId product) implements StandardUnit {
        /** Checks that nothing is null. */
        public OfProduct {
            requireNonNull(product, "product");
        }
    }

    /**
     * A number of points, whichever product has them: 5 in one commune, 25 at a customs office.
     *
     * @param points  the points, above 0
     */
    record OfPoints(Points points) implements StandardUnit {
        /**
         * Checks the points.
         *
         * @throws IllegalArgumentException if they are not above 0
         */
        public OfPoints {
            requireNonNull(points, "points");
            ValueRule.STANDARD_UNIT_POINTS.check(points.value().signum() > 0, points);
        }
    }
}
