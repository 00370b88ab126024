package io.github.thuocdo.core.number;

import static java.util.Objects.requireNonNull;

import com.google.common.math.LongMath;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An exact rational number in lowest terms.
 *
 * <p>Scores are built from ratios ("completed of assigned", "mean of three") that decimals cannot hold. A fraction keeps
 * them as they are, however long the computation, so that a comparison with a band edge has one answer. Two fractions
 * are equal when they are the same number: {@code 2/4}, {@code 0.5} and {@code 1/2} are one value.
 *
 * <p>Example: {@code Fraction.of(6, 7).plus(Fraction.of(5, 7)).plus(Fraction.of(6, 7)).dividedBy(Fraction.of(3))} is
 * {@code 17/21}; seventy times it is {@code 170/3}, shown with two decimals as {@code 56.66}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Fraction implements Comparable<Fraction>, Serializable {

    /** Zero. */
    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    /** One. */
    public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    private static final long serialVersionUID = 1L;

    private static final Pattern NUMBER =
            Pattern.compile("(?<whole>[+-]?[0-9]+)(?:\\.(?<decimals>[0-9]+)|/(?<denominator>[0-9]+))?");

    private static final Pattern COMMA_DECIMAL = Pattern.compile("[+-]?[0-9]+,[0-9]+");

    /** Numerator; carries the sign. */
    private final BigInteger numerator;

    /** Denominator; above zero and without a common divisor with the numerator. */
    private final BigInteger denominator;

    private Fraction(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * Returns a whole number.
     *
     * @param value  the number
     * @return the number as a fraction with denominator 1
     */
    public static Fraction of(long value) {
        if (value == 0) {
            return ZERO;
        }
        return value == 1 ? ONE : new Fraction(BigInteger.valueOf(value), BigInteger.ONE);
    }

    /**
     * Returns the quotient of two whole numbers.
     *
     * @param numerator  the number above the line
     * @param denominator  the number below the line, of either sign
     * @return the quotient in lowest terms
     * @throws IllegalArgumentException if the denominator is zero
     */
    public static Fraction of(long numerator, long denominator) {
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * Returns the quotient of two whole numbers of any size.
     *
     * @param numerator  the number above the line
     * @param denominator  the number below the line, of either sign
     * @return the quotient in lowest terms
     * @throws IllegalArgumentException if the denominator is zero
     */
    public static Fraction of(BigInteger numerator, BigInteger denominator) {
        requireNonNull(numerator, "numerator");
        requireNonNull(denominator, "denominator");
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("denominator must not be zero");
        }
        if (isShort(numerator) && isShort(denominator)) {
            return reduced(numerator.longValue(), denominator.longValue());
        }
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        return signed.equals(BigInteger.ONE)
                ? new Fraction(numerator, denominator)
                : new Fraction(numerator.divide(signed), denominator.divide(signed));
    }

    /** Whether a number and its opposite both fit into 64 bits, where reducing is faster. */
    private static boolean isShort(BigInteger number) {
        return number.bitLength() < Long.SIZE - 1;
    }

    private static Fraction reduced(long numerator, long denominator) {
        long divisor = LongMath.gcd(Math.abs(numerator), Math.abs(denominator));
        long signed = denominator < 0 ? -divisor : divisor;
        return new Fraction(BigInteger.valueOf(numerator / signed), BigInteger.valueOf(denominator / signed));
    }

    /**
     * Reads a number.
     *
     * <p>Three forms are understood, each with an optional sign in front: a whole number ({@code 5}), a decimal with a
     * dot ({@code -2.5}) and a fraction ({@code 260/3}, which need not be in lowest terms). Digits are 0 to 9. Spaces,
     * exponents, grouping marks and a comma as decimal separator are refused: a case file that says {@code 2,5} could
     * mean a number or a list.
     *
     * @param text  the text to read
     * @return the exact number
     * @throws IllegalArgumentException if the text has none of these forms or the denominator is zero
     */
    public static Fraction parse(String text) {
        requireNonNull(text, "text");
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("number (" + text + ") " + ruleFor(text));
        }
        String whole = matcher.group("whole");
        String decimals = matcher.group("decimals");
        String denominator = matcher.group("denominator");
        if (decimals != null) {
            return of(new BigInteger(whole + decimals), BigInteger.TEN.pow(decimals.length()));
        }
        return denominator == null ? of(new BigInteger(whole), BigInteger.ONE) : quotient(text, whole, denominator);
    }

    private static Fraction quotient(String text, String numerator, String denominator) {
        BigInteger below = new BigInteger(denominator);
        if (below.signum() == 0) {
            throw new IllegalArgumentException("number (" + text + ") must not have the denominator zero");
        }
        return of(new BigInteger(numerator), below);
    }

    private static String ruleFor(String text) {
        return COMMA_DECIMAL.matcher(text).matches()
                ? "must be written with a dot as decimal separator: " + text.replace(',', '.')
                : "must be a whole number, a decimal such as 2.5 or a fraction such as 260/3";
    }

    /**
     * Returns the numerator in lowest terms.
     *
     * @return the numerator, which carries the sign of the number
     */
    public BigInteger numerator() {
        return numerator;
    }

    /**
     * Returns the denominator in lowest terms.
     *
     * @return the denominator, at least 1
     */
    public BigInteger denominator() {
        return denominator;
    }

    /**
     * Returns the sign.
     *
     * @return -1, 0 or 1 for a number below, equal to or above zero
     */
    public int signum() {
        return numerator.signum();
    }

    /**
     * Tells whether this number is zero.
     *
     * @return true if it is zero
     */
    public boolean isZero() {
        return numerator.signum() == 0;
    }

    /**
     * Tells whether this is a whole number.
     *
     * @return true if the denominator is 1
     */
    public boolean isInteger() {
        return denominator.equals(BigInteger.ONE);
    }

    /**
     * Tells whether a number of decimals is enough to write this number without loss.
     *
     * @param scale  the number of decimals, 0 or more
     * @return true if {@link #toDecimalText(int)} with this scale writes the number itself
     * @throws IllegalArgumentException if the scale is negative
     */
    public boolean isExactDecimal(int scale) {
        return tenToThe(scale).mod(denominator).signum() == 0;
    }

    /**
     * Adds a number.
     *
     * @param other  the number to add
     * @return the sum
     */
    public Fraction plus(Fraction other) {
        if (denominator.equals(other.denominator)) {
            return of(numerator.add(other.numerator), denominator);
        }
        return of(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * Subtracts a number.
     *
     * @param other  the number to take away
     * @return the difference
     */
    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    /**
     * Multiplies by a number.
     *
     * @param other  the factor
     * @return the product
     */
    public Fraction multipliedBy(Fraction other) {
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * Divides by a number.
     *
     * @param divisor  the number to divide by, not zero
     * @return the exact quotient
     * @throws IllegalArgumentException if the divisor is zero
     */
    public Fraction dividedBy(Fraction divisor) {
        if (divisor.isZero()) {
            throw new IllegalArgumentException("divisor must not be zero");
        }
        return of(numerator.multiply(divisor.denominator), denominator.multiply(divisor.numerator));
    }

    /**
     * Returns this number with the opposite sign.
     *
     * @return zero minus this number
     */
    public Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    /**
     * Returns the smaller of two numbers.
     *
     * @param other  the other number
     * @return the smaller one
     */
    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * Returns the larger of two numbers.
     *
     * @param other  the other number
     * @return the larger one
     */
    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * Returns the largest whole number that is not above this number.
     *
     * @return the floor; of {@code -1/2} it is -1
     */
    public BigInteger floor() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /**
     * Returns the smallest whole number that is not below this number.
     *
     * @return the ceiling; of {@code -1/2} it is 0
     */
    public BigInteger ceiling() {
        return negated().floor().negate();
    }

    /**
     * Compares by size.
     *
     * @param other  the number to compare with
     * @return a negative number, zero or a positive number as this one is smaller, equal or larger; zero exactly when
     *     the two are equal
     */
    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /**
     * Writes this number with a limited number of decimals, for people to read.
     *
     * <p>Further digits are cut off toward zero, never rounded: {@code 89.996} with two decimals is {@code 89.99}.
     * Rounded it would read {@code 90}, and a person classified by the exact number would see a score of a higher band
     * beside the class of a lower one. Trailing zeros are left out, so whole numbers have no dot. The text is exact if
     * {@link #isExactDecimal(int)} holds for the scale; to write without loss use {@link #toString()}.
     *
     * @param scale  the most decimals to write, 0 or more
     * @return the decimal text with a dot as separator; a number that vanishes is {@code 0} without a sign
     * @throws IllegalArgumentException if the scale is negative
     */
    public String toDecimalText(int scale) {
        BigInteger scaled = numerator.multiply(tenToThe(scale)).divide(denominator);
        return new BigDecimal(scaled, scale).stripTrailingZeros().toPlainString();
    }

    private static BigInteger tenToThe(int scale) {
        if (scale < 0) {
            throw new IllegalArgumentException("scale (" + scale + ") must not be negative");
        }
        return BigInteger.TEN.pow(scale);
    }

    /**
     * Compares with another object.
     *
     * @param object  the object to compare with
     * @return true if it is a fraction of the same size
     */
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Fraction other
                && numerator.equals(other.numerator)
                && denominator.equals(other.denominator);
    }

    /**
     * Returns a hash code that agrees with {@link #equals(Object)}.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /**
     * Writes this number without loss.
     *
     * @return a whole number such as {@code 5} or a fraction in lowest terms such as {@code 260/3}, never a decimal;
     *     {@link #parse(String)} reads it back
     */
    @Override
    public String toString() {
        return isInteger() ? numerator.toString() : numerator + "/" + denominator;
    }

    /**
     * Sends a stream's numbers through the factory, so that a read fraction is in lowest terms like any other.
     *
     * @return the fraction in lowest terms
     */
    private Object readResolve() {
        return of(numerator, denominator);
    }
}
