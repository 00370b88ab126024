package io.github.thuocdo.core.catalogue;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.validity.PlainText;
import java.io.Serializable;
import java.util.Optional;

/**
 * A kind of product or task that an agency counts (sản phẩm, công việc trong danh mục).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id  the identifier, unique in a catalogue
 * @param name  what it is called
 * @param worth  what it weighs
 */
public record Product(ProductId id, String name, Worth worth) implements Serializable {
    /** Checks that nothing is null. */
    public Product {
        requireNonNull(id, "id");
        PlainText.printed("name", name);
        requireNonNull(worth, "worth");
    }

    /**
     * Returns a product with points within a group.
     *
     * @param name  the name, which is the identifier
     * @param group  the id of the group
     * @param points  the points, above 0
     * @return the product
     */
    public static Product scored(String name, String group, Points points) {
        return of(name, new Worth.Scored(group, points, Optional.empty()));
    }

    /**
     * Returns a product whose points were given by aspect.
     *
     * @param name  the name, which is the identifier
     * @param group  the id of the group
     * @param aspects  the points by aspect
     * @return the product
     */
    public static Product scored(String name, String group, Aspects aspects) {
        return of(name, new Worth.Scored(group, aspects.total(), Optional.of(aspects)));
    }

    /**
     * Returns a product with a coefficient.
     *
     * @param name  the name, which is the identifier
     * @param coefficient  standard units a product, above 0
     * @return the product
     */
    public static Product converted(String name, Fraction coefficient) {
        return of(name, new Worth.Converted(coefficient));
    }

    /**
     * Returns an independent support activity that is converted by hours.
     *
     * @param name  the name, which is the identifier
     * @param hours  the hours that one takes, above 0
     * @return the product
     */
    public static Product timed(String name, Fraction hours) {
        return of(name, new Worth.Timed(hours));
    }

    /**
     * Returns a support activity that is part of the making of a product and is not counted by itself.
     *
     * @param name  the name, which is the identifier
     * @param product  the product
     * @return the activity
     */
    public static Product within(String name, ProductId product) {
        return of(name, new Worth.Within(product));
    }

    private static Product of(String name, Worth worth) {
        return new Product(ProductId.of(name), name, worth);
    }
}
