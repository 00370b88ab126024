package io.github.thuocdo.core.number;

import static java.util.Objects.requireNonNull;

import com.google.common.math.LongMath;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.validity.BrokenRuleException;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Iterator;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
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
public final class Fraction implements NoBean, Comparable<Fraction>, Serializable {

    /** Zero. */
    public static final Fraction ZERO = new Fraction(0, 1);

    /** One. */
    public static final Fraction ONE = new Fraction(1, 1);

    private static final long serialVersionUID = 1L;

    private static final Pattern NUMBER =
            Pattern.compile("(?<whole>[+-]?[0-9]+)(?:\\.(?<decimals>[0-9]+)|/(?<denominator>[0-9]+))?(?<percent> *%)?");

    private static final Pattern COMMA_DECIMAL = Pattern.compile("[+-]?[0-9]+,[0-9]+(?: *%)?");

    /** A fraction is {@linkplain #wide wide} when one of its numbers is not below this in size, so that two of them add up in 64 bits. */
    private static final long LIMIT = 1L << 62;

    private static final int LIMIT_BITS = 62;

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    /** How many decimals a whole number of 64 bits can be cut into. */
    private static final int LONG_DECIMALS = 18;

    private static final long[] POWERS_OF_TEN =
            LongStream.iterate(1, power -> power * 10).limit(LONG_DECIMALS + 1).toArray();

    /** Numerator; carries the sign. Unused where the fraction is wide. */
    private final long top;

    /** No agency counts so far; whoever reads a longer text would compute with it for hours. */
    private static final int LONGEST_TEXT = 1000;

    /** Denominator; above zero and without a common divisor with the numerator. Unused where the fraction is wide. */
    private final long bottom;

    /** Both numbers, exactly where one of them does not lie within the limit, so that equal fractions are held alike. */
    private final @Nullable Wide wide;

    /** Two whole numbers of any size, the fraction in lowest terms. */
    private record Wide(BigInteger numerator, BigInteger denominator) implements Serializable {}

    private Fraction(long top, long bottom) {
        this.top = top;
        this.bottom = bottom;
        this.wide = null;
    }

    private Fraction(BigInteger numerator, BigInteger denominator) {
        this.top = 0;
        this.bottom = 1;
        this.wide = new Wide(numerator, denominator);
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
        if (value == 1) {
            return ONE;
        }
        return isWithinLimit(value) ? new Fraction(value, 1) : new Fraction(BigInteger.valueOf(value), BigInteger.ONE);
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
        checkNotZero(denominator);
        return isWithinLimit(numerator) && isWithinLimit(denominator)
                ? reduced(numerator, denominator)
                : reduced(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
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
        checkNotZero(denominator.signum());
        return reduced(numerator, denominator);
    }

    /**
     * Returns a decimal as it is, such as a number that a database holds.
     *
     * @param decimal  the decimal; how many zeros stand at its end tells nothing
     * @return the same number in lowest terms
     * @throws IllegalArgumentException if it would be written with more than a thousand digits
     */
    public static Fraction of(BigDecimal decimal) {
        BigDecimal shortest = requireNonNull(decimal, "decimal").stripTrailingZeros();
        long places = shortest.scale();
        long digits = places < 0 ? shortest.precision() - places : Math.max(shortest.precision(), places);
        ValueRule.NUMBER_DIGITS.check(digits <= LONGEST_TEXT, LONGEST_TEXT, digits);
        BigInteger power = BigInteger.TEN.pow(Math.abs(shortest.scale()));
        return places < 0
                ? of(shortest.unscaledValue().multiply(power), BigInteger.ONE)
                : of(shortest.unscaledValue(), power);
    }

    private static void checkNotZero(long denominator) {
        if (denominator == 0) {
            throw new IllegalArgumentException("denominator must not be zero");
        }
    }

    /** Whether a number, its opposite and the sum of two of them all fit into 64 bits. */
    private static boolean isWithinLimit(long number) {
        return -LIMIT < number && number < LIMIT;
    }

    private static boolean isWithinLimit(BigInteger number) {
        return number.abs().bitLength() <= LIMIT_BITS;
    }

    /** Reduces two numbers within the limit, or the sum of two of them above a number within it. */
    private static Fraction reduced(long numerator, long denominator) {
        if (denominator == 1) {
            return of(numerator);
        }
        long divisor = LongMath.gcd(Math.abs(numerator), Math.abs(denominator));
        long signed = denominator < 0 ? -divisor : divisor;
        return lowest(numerator / signed, denominator / signed);
    }

    private static Fraction reduced(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        return lowest(numerator.divide(signed), denominator.divide(signed));
    }

    /** A fraction of two numbers of any size without a common divisor, the denominator above zero. */
    private static Fraction lowest(BigInteger above, BigInteger below) {
        return isWithinLimit(above) && isWithinLimit(below)
                ? new Fraction(above.longValue(), below.longValue())
                : new Fraction(above, below);
    }

    /** A fraction of two numbers without a common divisor. */
    private static Fraction lowest(long numerator, long denominator) {
        if (denominator == 1) {
            return of(numerator);
        }
        return isWithinLimit(numerator) && isWithinLimit(denominator)
                ? new Fraction(numerator, denominator)
                : new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** Whether the product of two numbers within the limit is within it, too. */
    private static boolean isProductWithinLimit(long one, long other) {
        long low = one * other;
        return Math.multiplyHigh(one, other) == low >> (Long.SIZE - 1) && isWithinLimit(low);
    }

    /**
     * Reads a number.
     *
     * <p>Three forms are understood, each with an optional sign in front: a whole number ({@code 5}), a decimal with a
     * dot ({@code -2.5}) and a fraction ({@code 260/3}, which need not be in lowest terms). Behind each may stand a per cent sign, with
     * spaces before it or none: {@code 30 %} is three tenths. Digits are 0 to 9. Other spaces, exponents, grouping marks and a comma as
     * decimal separator are refused: a case file that says {@code 2,5} could mean a number or a list.
     *
     * @param text  the text to read
     * @return the exact number
     * @throws IllegalArgumentException if the text has none of these forms, has more than a thousand characters or the denominator is zero
     */
    public static Fraction parse(String text) {
        requireNonNull(text, "text");
        ValueRule.NUMBER_DIGITS.check(text.length() <= LONGEST_TEXT, LONGEST_TEXT, text.length());
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            throw malformed(text);
        }
        String whole = matcher.group("whole");
        String decimals = matcher.group("decimals");
        String denominator = matcher.group("denominator");
        if (matcher.group("percent") != null) {
            Fraction hundredfold = parse(text.substring(0, matcher.start("percent")));
            return of(hundredfold.numerator(), hundredfold.denominator().multiply(HUNDRED));
        }
        if (decimals != null) {
            return of(new BigInteger(whole + decimals), BigInteger.TEN.pow(decimals.length()));
        }
        return denominator == null ? of(new BigInteger(whole), BigInteger.ONE) : quotient(text, whole, denominator);
    }

    private static Fraction quotient(String text, String numerator, String denominator) {
        BigInteger below = new BigInteger(denominator);
        if (below.signum() == 0) {
            throw ValueRule.NUMBER_ZERO_DENOMINATOR.exception(text);
        }
        return of(new BigInteger(numerator), below);
    }

    private static BrokenRuleException malformed(String text) {
        return COMMA_DECIMAL.matcher(text).matches()
                ? ValueRule.NUMBER_WITH_DOT.exception(text, text.replace(',', '.'))
                : ValueRule.NUMBER_FORM.exception(text);
    }

    /**
     * Returns the numerator in lowest terms.
     *
     * @return the numerator, which carries the sign of the number
     */
    public BigInteger numerator() {
        return wide == null ? BigInteger.valueOf(top) : wide.numerator();
    }

    /**
     * Returns the denominator in lowest terms.
     *
     * @return the denominator, at least 1
     */
    public BigInteger denominator() {
        return wide == null ? BigInteger.valueOf(bottom) : wide.denominator();
    }

    /**
     * Returns the sign.
     *
     * @return -1, 0 or 1 for a number below, equal to or above zero
     */
    public int signum() {
        return wide == null ? Long.signum(top) : wide.numerator().signum();
    }

    /**
     * Tells whether this number is zero.
     *
     * @return true if it is zero
     */
    public boolean isZero() {
        return signum() == 0;
    }

    /**
     * Tells whether this is a whole number.
     *
     * @return true if the denominator is 1
     */
    public boolean isInteger() {
        return wide == null ? bottom == 1 : wide.denominator().equals(BigInteger.ONE);
    }

    /**
     * Tells whether both whole numbers of this fraction fit into 64 bits, so that {@link #numeratorAsLong()} and {@link
     * #denominatorAsLong()} may be asked.
     *
     * @return true if both, and their opposites, are below 2^62 in size
     */
    public boolean fitsLong() {
        return wide == null;
    }

    /**
     * Returns the numerator in lowest terms, for arithmetic in 64 bits.
     *
     * @return the numerator, which carries the sign of the number
     * @throws ArithmeticException if this fraction does not {@linkplain #fitsLong() fit}
     */
    public long numeratorAsLong() {
        return wide == null ? top : wide.numerator().longValueExact();
    }

    /**
     * Returns the denominator in lowest terms, for arithmetic in 64 bits.
     *
     * @return the denominator, at least 1
     * @throws ArithmeticException if this fraction does not {@linkplain #fitsLong() fit}
     */
    public long denominatorAsLong() {
        return wide == null ? bottom : wide.denominator().longValueExact();
    }

    /**
     * Tells whether a number of decimals is enough to write this number without loss.
     *
     * @param scale  the number of decimals, 0 or more
     * @return true if {@link #toDecimalText(int)} with this scale writes the number itself
     * @throws IllegalArgumentException if the scale is negative
     */
    public boolean isExactDecimal(int scale) {
        return tenToThe(scale).mod(denominator()).signum() == 0;
    }

    /**
     * Adds a number.
     *
     * @param other  the number to add
     * @return the sum
     */
    public Fraction plus(Fraction other) {
        if (wide != null || other.wide != null) {
            return widePlus(other);
        }
        return bottom == other.bottom ? reduced(top + other.top, bottom) : plusOverCommon(other);
    }

    /**
     * Returns the sum of numbers. Many numbers of unrelated denominators are added up faster than one by one: what does not fit into 64 bits
     * any more is put into lowest terms once, at the end.
     *
     * @param numbers  the numbers
     * @return their sum; zero of none
     */
    public static Fraction sum(Iterable<Fraction> numbers) {
        Fraction sum = ZERO;
        Iterator<Fraction> rest = numbers.iterator();
        while (rest.hasNext()) {
            Fraction next = rest.next();
            if (!sum.fitsLong() || !next.fitsLong()) {
                return wideSum(sum, next, rest);
            }
            sum = sum.plus(next);
        }
        return sum;
    }

    private static Fraction wideSum(Fraction sum, Fraction next, Iterator<Fraction> rest) {
        BigInteger above = sum.numerator();
        BigInteger below = sum.denominator();
        Fraction added = next;
        while (true) {
            above = above.multiply(added.denominator()).add(added.numerator().multiply(below));
            below = below.multiply(added.denominator());
            if (!rest.hasNext()) {
                return reduced(above, below);
            }
            added = rest.next();
        }
    }

    /** Adds over the common denominator; only a divisor of both denominators can be left to reduce by. */
    private Fraction plusOverCommon(Fraction other) {
        long divisor = bottom == 1 || other.bottom == 1 ? 1 : LongMath.gcd(bottom, other.bottom);
        long factor = other.bottom / divisor;
        long otherFactor = bottom / divisor;
        if (!isProductWithinLimit(top, factor)
                || !isProductWithinLimit(other.top, otherFactor)
                || !isProductWithinLimit(bottom, factor)) {
            return widePlus(other);
        }
        long sum = top * factor + other.top * otherFactor;
        long common = divisor == 1 ? 1 : LongMath.gcd(Math.abs(sum), divisor);
        return lowest(sum / common, bottom * factor / common);
    }

    private Fraction widePlus(Fraction other) {
        BigInteger below = denominator();
        BigInteger otherBelow = other.denominator();
        return reduced(
                numerator().multiply(otherBelow).add(other.numerator().multiply(below)), below.multiply(otherBelow));
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
        return wide == null && other.wide == null ? product(top, bottom, other.top, other.bottom) : wideProduct(other);
    }

    /** What is cancelled crosswise is mostly small, and leaves nothing to reduce. */
    private Fraction wideProduct(Fraction other) {
        BigInteger divisor = numerator().gcd(other.denominator());
        BigInteger otherDivisor = other.numerator().gcd(denominator());
        return lowest(
                numerator().divide(divisor).multiply(other.numerator().divide(otherDivisor)),
                denominator().divide(otherDivisor).multiply(other.denominator().divide(divisor)));
    }

    /** Multiplies two fractions in lowest terms; what is cancelled crosswise beforehand leaves nothing to reduce. */
    private static Fraction product(long top, long bottom, long otherTop, long otherBottom) {
        long divisor = otherBottom == 1 ? 1 : LongMath.gcd(Math.abs(top), otherBottom);
        long otherDivisor = bottom == 1 ? 1 : LongMath.gcd(Math.abs(otherTop), bottom);
        long one = top / divisor;
        long other = otherTop / otherDivisor;
        long below = bottom / otherDivisor;
        long otherBelow = otherBottom / divisor;
        return isProductWithinLimit(one, other) && isProductWithinLimit(below, otherBelow)
                ? lowest(one * other, below * otherBelow)
                : lowest(
                        BigInteger.valueOf(one).multiply(BigInteger.valueOf(other)),
                        BigInteger.valueOf(below).multiply(BigInteger.valueOf(otherBelow)));
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
        if (wide != null || divisor.wide != null) {
            return reduced(
                    numerator().multiply(divisor.denominator()), denominator().multiply(divisor.numerator()));
        }
        return divisor.top > 0
                ? product(top, bottom, divisor.bottom, divisor.top)
                : product(top, bottom, -divisor.bottom, -divisor.top);
    }

    /**
     * Returns this number with the opposite sign.
     *
     * @return zero minus this number
     */
    public Fraction negated() {
        if (wide != null) {
            return new Fraction(wide.numerator().negate(), wide.denominator());
        }
        return top == 0 ? this : new Fraction(-top, bottom);
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
        if (wide == null) {
            return BigInteger.valueOf(Math.floorDiv(top, bottom));
        }
        BigInteger[] parts = wide.numerator().divideAndRemainder(wide.denominator());
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
        if (wide != null || other.wide != null) {
            return numerator()
                    .multiply(other.denominator())
                    .compareTo(other.numerator().multiply(denominator()));
        }
        return bottom == other.bottom ? Long.compare(top, other.top) : compareProducts(other);
    }

    /** Compares crosswise in 128 bits. */
    private int compareProducts(Fraction other) {
        int high = Long.compare(Math.multiplyHigh(top, other.bottom), Math.multiplyHigh(other.top, bottom));
        return high == 0 ? Long.compareUnsigned(top * other.bottom, other.top * bottom) : high;
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
        BigInteger scaled = numerator().multiply(tenToThe(scale)).divide(denominator());
        return new BigDecimal(scaled, scale).stripTrailingZeros().toPlainString();
    }

    /**
     * Returns this number as a decimal, for programs that compute in decimals. Nothing on the way to a score does: a third is none.
     *
     * @param context  how many digits to keep, and how to round the rest of a number that has more
     * @return the number itself where the digits suffice; {@code 3/2} is 1.5
     * @throws ArithmeticException if the context keeps all digits and the number has no last one
     */
    public BigDecimal toBigDecimal(MathContext context) {
        if (wide == null) {
            for (int scale = 0; scale <= LONG_DECIMALS; scale++) {
                long power = POWERS_OF_TEN[scale];
                if (power % bottom == 0 && isProductWithinLimit(top, power / bottom)) {
                    return BigDecimal.valueOf(top * (power / bottom), scale).round(context);
                }
            }
        }
        return new BigDecimal(numerator()).divide(new BigDecimal(denominator()), context);
    }

    /**
     * Returns this number with so many decimals, as a column of a database holds it.
     *
     * @param scale  the number of decimals
     * @param mode  how to round what has more; {@link RoundingMode#UNNECESSARY} where nothing may be lost
     * @return the decimal; {@code 3/2} with two decimals is 1.50
     * @throws ArithmeticException if something would be lost and must not be
     */
    public BigDecimal toBigDecimal(int scale, RoundingMode mode) {
        return new BigDecimal(numerator()).divide(new BigDecimal(denominator()), scale, mode);
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
                && top == other.top
                && bottom == other.bottom
                && Objects.equals(wide, other.wide);
    }

    /**
     * Returns a hash code that agrees with {@link #equals(Object)}.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return 31 * (31 * Long.hashCode(top) + Long.hashCode(bottom)) + Objects.hashCode(wide);
    }

    /**
     * Writes this number without loss.
     *
     * @return a whole number such as {@code 5} or a fraction in lowest terms such as {@code 260/3}, never a decimal;
     *     {@link #parse(String)} reads it back
     */
    @Override
    public String toString() {
        return isInteger() ? numerator().toString() : numerator() + "/" + denominator();
    }

    /**
     * Sends a stream's numbers through the factory, so that a read fraction is in lowest terms like any other.
     *
     * @return the fraction in lowest terms
     * @throws InvalidObjectException if the stream's numbers are none
     */
    private Object readResolve() throws InvalidObjectException {
        try {
            return of(numerator(), denominator());
        } catch (IllegalArgumentException | NullPointerException refusal) {
            InvalidObjectException bad = new InvalidObjectException("must be a fraction: " + refusal.getMessage());
            bad.initCause(refusal);
            throw bad;
        }
    }
}
