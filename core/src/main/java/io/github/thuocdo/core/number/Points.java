package io.github.thuocdo.core.number;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;

/**
 * Points of a score (<i>điểm</i>).
 *
 * <p>An exact number of points: what a criterion is worth, what a person reached, what was taken off. The type keeps
 * points apart from the other fractions of a computation (shares, weights, coefficients), which have no unit. Points may
 * be below zero, as a difference or a deduction is; whether a score may be is for a policy to say.
 *
 * <p>Example: 30 general points and a result of 17/21 of 70 are {@code Points.of(30).plus(Points.parse("170/3"))}, that
 * is {@code 260/3} points, shown as {@code 86.66}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param value  the exact number of points
 */
public record Points(Fraction value) implements Comparable<Points>, Serializable {

    /** No points: a number like any other, not the absence of a score. */
    public static final Points ZERO = new Points(Fraction.ZERO);

    /** Takes the number of points. */
    public Points {
        requireNonNull(value, "value");
    }

    /**
     * Returns a whole number of points.
     *
     * @param value  the number of points
     * @return the points
     */
    public static Points of(long value) {
        return new Points(Fraction.of(value));
    }

    /**
     * Returns a number of points.
     *
     * @param value  the exact number of points
     * @return the points
     */
    public static Points of(Fraction value) {
        return new Points(value);
    }

    /**
     * Reads a number of points in one of the forms of {@link Fraction#parse(String)}, without a per cent sign.
     *
     * @param text  the text, such as {@code 30}, {@code 2.5} or {@code 260/3}
     * @return the points
     * @throws IllegalArgumentException if the text is not a number of these forms
     */
    public static Points parse(String text) {
        ValueRule.POINTS_NOT_PERCENT.check(!text.endsWith("%"), text);
        return new Points(Fraction.parse(text));
    }

    /**
     * Adds points.
     *
     * @param other  the points to add
     * @return the sum
     */
    public Points plus(Points other) {
        return new Points(value.plus(other.value));
    }

    /**
     * Subtracts points.
     *
     * @param other  the points to take away
     * @return the difference, which may be below zero
     */
    public Points minus(Points other) {
        return new Points(value.minus(other.value));
    }

    /**
     * Multiplies by a share, a weight or another number without unit.
     *
     * @param factor  the factor
     * @return the product
     */
    public Points multipliedBy(Fraction factor) {
        return new Points(value.multipliedBy(factor));
    }

    /**
     * Compares by number of points.
     *
     * @param other  the points to compare with
     * @return a negative number, zero or a positive number as these points are fewer, equal or more
     */
    @Override
    public int compareTo(Points other) {
        return value.compareTo(other.value);
    }

    /**
     * Writes the points for people to read, cut off and not rounded, as {@link Fraction#toDecimalText(int)} explains.
     *
     * @param scale  the most decimals to write, 0 or more
     * @return the decimal text with a dot as separator
     * @throws IllegalArgumentException if the scale is negative
     */
    public String toDecimalText(int scale) {
        return value.toDecimalText(scale);
    }

    /**
     * Writes the points without loss.
     *
     * @return the number alone, such as {@code 90} or {@code 260/3}; {@link #parse(String)} reads it back
     */
    @Override
    public String toString() {
        return value.toString();
    }
}
