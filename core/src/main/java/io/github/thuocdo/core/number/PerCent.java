package io.github.thuocdo.core.number;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an attribute whose numbers are shares (<i>tỷ lệ</i>): rates, deductions, ratios. A document may write them in per cent, 25 % for 1/4.
 *
 * <p>The numbers of every other attribute count something, points or products or months, and so many per cent of nothing named are none: a task of
 * "90 %" products is refused, and not read as one of 9/10.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface PerCent {

    /**
     * Returns the attribute of the same value that says whether the numbers are shares.
     *
     * @return the name of an attribute that is {@link Told}, or that names a unit and is empty where the numbers are shares; empty where they always
     *     are
     */
    String by() default "";

    /** What says of other numbers whether they are shares: a quantity, or its unit. */
    interface Told {

        /**
         * Returns whether the numbers are shares.
         *
         * @return true for shares, false where they count something
         */
        boolean isShare();
    }
}
