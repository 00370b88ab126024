package io.github.thuocdo.core.number;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A band of numbers (<i>khung điểm</i>, <i>khoảng</i>) with open or closed edges.
 *
 * <p>"From 70 to below 90 points" and "70 points or more but not above 90" differ in one number, and a person may stand
 * exactly on it. Each edge therefore says whether it belongs to the band ({@link Edge#CLOSED}) or not
 * ({@link Edge#OPEN}). A side without an edge has no limit. A band always contains at least one number.
 *
 * <p>Example: {@code Interval.parse("[70,90)")} contains 70 and 89.99 and does not contain 90; {@code [90,)} is "90 or
 * more", {@code (,50)} is "below 50".
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param lower  the lower edge, empty if the band has no lower limit
 * @param upper  the upper edge, empty if the band has no upper limit
 */
public record Interval(Optional<Bound> lower, Optional<Bound> upper) implements Serializable {

    private static final Interval ALL = new Interval(Optional.empty(), Optional.empty());

    private static final Pattern TEXT =
            Pattern.compile("(?<open>[\\[(])(?<lower>[^\\[\\](),]*),(?<upper>[^\\[\\](),]*)(?<close>[\\])])");

    /** Whether the number at an edge belongs to the band. */
    public enum Edge implements Term {
        /** The number belongs to it: "from 70", "to 90 inclusive"; a square bracket. */
        CLOSED,
        /** The number does not belong to it: "above 70", "below 90"; a round bracket. */
        OPEN
    }

    /**
     * An edge of a band.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param value  the number at the edge
     * @param edge  whether that number belongs to the band
     */
    public record Bound(Fraction value, Edge edge) implements Serializable {

        /** Takes the number and the kind of the edge. */
        public Bound {
            requireNonNull(value, "value");
            requireNonNull(edge, "edge");
        }

        private boolean isClosed() {
            return edge == Edge.CLOSED;
        }
    }

    /**
     * Takes and checks the edges.
     *
     * @throws IllegalArgumentException if no number lies between the edges
     */
    public Interval {
        requireNonNull(lower, "lower");
        requireNonNull(upper, "upper");
        if (isEmpty(lower, upper)) {
            throw ValueRule.INTERVAL_NOT_EMPTY.exception(text(lower, upper));
        }
    }

    private static boolean isEmpty(Optional<Bound> lower, Optional<Bound> upper) {
        if (lower.isEmpty() || upper.isEmpty()) {
            return false;
        }
        int order = lower.get().value().compareTo(upper.get().value());
        boolean bothClosed = lower.get().isClosed() && upper.get().isClosed();
        return order > 0 || (order == 0 && !bothClosed);
    }

    /**
     * Returns the band of all numbers.
     *
     * @return the band without edges
     */
    public static Interval all() {
        return ALL;
    }

    /**
     * Returns the band "this number or more" (<i>từ … trở lên</i>).
     *
     * @param lower  the smallest number of the band
     * @return the band {@code [lower,)}
     */
    public static Interval atLeast(Fraction lower) {
        return new Interval(closed(lower), Optional.empty());
    }

    /**
     * Returns the band "more than this number" (<i>trên …</i>).
     *
     * @param lower  the number that all numbers of the band exceed
     * @return the band {@code (lower,)}
     */
    public static Interval above(Fraction lower) {
        return new Interval(open(lower), Optional.empty());
    }

    /**
     * Returns the band "this number or less" (<i>không vượt quá …</i>).
     *
     * @param upper  the largest number of the band
     * @return the band {@code (,upper]}
     */
    public static Interval atMost(Fraction upper) {
        return new Interval(Optional.empty(), closed(upper));
    }

    /**
     * Returns the band "less than this number" (<i>dưới …</i>).
     *
     * @param upper  the number that all numbers of the band stay below
     * @return the band {@code (,upper)}
     */
    public static Interval below(Fraction upper) {
        return new Interval(Optional.empty(), open(upper));
    }

    /**
     * Returns the band of a single number.
     *
     * @param value  the only number of the band
     * @return the band {@code [value,value]}
     */
    public static Interval exactly(Fraction value) {
        return new Interval(closed(value), closed(value));
    }

    /**
     * Returns the band "from … to … inclusive".
     *
     * @param lower  the smallest number of the band
     * @param upper  the largest number of the band, not below the lower one
     * @return the band {@code [lower,upper]}
     * @throws IllegalArgumentException if the band would be empty
     */
    public static Interval closed(Fraction lower, Fraction upper) {
        return new Interval(closed(lower), closed(upper));
    }

    /**
     * Returns the band "from … to below …" (<i>từ … đến dưới …</i>), the usual form of a range of points.
     *
     * @param lower  the smallest number of the band
     * @param upper  the number that all numbers of the band stay below, above the lower one
     * @return the band {@code [lower,upper)}
     * @throws IllegalArgumentException if the band would be empty
     */
    public static Interval closedOpen(Fraction lower, Fraction upper) {
        return new Interval(closed(lower), open(upper));
    }

    /**
     * Returns the band "above … to … inclusive".
     *
     * @param lower  the number that all numbers of the band exceed
     * @param upper  the largest number of the band, above the lower one
     * @return the band {@code (lower,upper]}
     * @throws IllegalArgumentException if the band would be empty
     */
    public static Interval openClosed(Fraction lower, Fraction upper) {
        return new Interval(open(lower), closed(upper));
    }

    /**
     * Returns the band "above … and below …".
     *
     * @param lower  the number that all numbers of the band exceed
     * @param upper  the number that all numbers of the band stay below, above the lower one
     * @return the band {@code (lower,upper)}
     * @throws IllegalArgumentException if the band would be empty
     */
    public static Interval open(Fraction lower, Fraction upper) {
        return new Interval(open(lower), open(upper));
    }

    private static Optional<Bound> closed(Fraction value) {
        return Optional.of(new Bound(value, Edge.CLOSED));
    }

    private static Optional<Bound> open(Fraction value) {
        return Optional.of(new Bound(value, Edge.OPEN));
    }

    /**
     * Reads a band.
     *
     * <p>A square bracket includes the number beside it, a round one excludes it; a missing number means no limit on
     * that side, where the bracket is round. Numbers have the forms of {@link Fraction#parse(String)}; there are no
     * spaces.
     *
     * @param text  the text, such as {@code [70,90)}, {@code [90,)} or {@code (,50)}
     * @return the band
     * @throws IllegalArgumentException if the text has another form or the band would be empty
     */
    public static Interval parse(String text) {
        requireNonNull(text, "text");
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw malformed(text);
        }
        return new Interval(
                parseBound(text, matcher.group("open"), "[", matcher.group("lower")),
                parseBound(text, matcher.group("close"), "]", matcher.group("upper")));
    }

    private static Optional<Bound> parseBound(String text, String bracket, String closedBracket, String number) {
        boolean closed = bracket.equals(closedBracket);
        if (!number.isEmpty()) {
            return Optional.of(new Bound(Fraction.parse(number), closed ? Edge.CLOSED : Edge.OPEN));
        }
        if (closed) {
            throw malformed(text);
        }
        return Optional.empty();
    }

    private static IllegalArgumentException malformed(String text) {
        return ValueRule.INTERVAL_FORM.exception(text);
    }

    /**
     * Tells whether a number lies in this band.
     *
     * @param value  the number
     * @return true if it lies between the edges or on a closed one
     */
    public boolean contains(Fraction value) {
        return isAboveLower(value) && isBelowUpper(value);
    }

    private boolean isAboveLower(Fraction value) {
        if (lower.isEmpty()) {
            return true;
        }
        int order = value.compareTo(lower.get().value());
        return order > 0 || (order == 0 && lower.get().isClosed());
    }

    private boolean isBelowUpper(Fraction value) {
        if (upper.isEmpty()) {
            return true;
        }
        int order = value.compareTo(upper.get().value());
        return order < 0 || (order == 0 && upper.get().isClosed());
    }

    /**
     * Returns the numbers that lie in both bands.
     *
     * @param other  the other band
     * @return the common band, empty if the two have no number in common
     */
    public Optional<Interval> intersection(Interval other) {
        Optional<Bound> highestLower = other.isLowerWithin(this) ? other.lower : lower;
        Optional<Bound> lowestUpper = other.isUpperWithin(this) ? other.upper : upper;
        return isEmpty(highestLower, lowestUpper)
                ? Optional.empty()
                : Optional.of(new Interval(highestLower, lowestUpper));
    }

    private boolean isLowerWithin(Interval other) {
        if (lower.isEmpty() || other.lower.isEmpty()) {
            return other.lower.isEmpty();
        }
        int order = lower.get().value().compareTo(other.lower.get().value());
        return order > 0 || (order == 0 && !lower.get().isClosed());
    }

    private boolean isUpperWithin(Interval other) {
        if (upper.isEmpty() || other.upper.isEmpty()) {
            return other.upper.isEmpty();
        }
        int order = upper.get().value().compareTo(other.upper.get().value());
        return order < 0 || (order == 0 && !upper.get().isClosed());
    }

    /**
     * Tells whether some number lies in both bands.
     *
     * @param other  the other band
     * @return true if the bands have a number in common
     */
    public boolean overlaps(Interval other) {
        return intersection(other).isPresent();
    }

    /**
     * Returns whether this band begins exactly where another one ends below it: no number lies in both or between them.
     *
     * @param below  the band below
     * @return true for {@code [90,)} and {@code [70,90)}, and for {@code (90,)} and {@code [70,90]}
     */
    public boolean meets(Interval below) {
        return lower.isPresent()
                && below.upper.isPresent()
                && lower.get().value().equals(below.upper.get().value())
                && lower.get().edge() != below.upper.get().edge();
    }

    /**
     * Writes this band without loss.
     *
     * @return the edges in brackets, such as {@code [70,90)} or {@code [90,)}; {@link #parse(String)} reads it back
     */
    @Override
    public String toString() {
        return text(lower, upper);
    }

    private static String text(Optional<Bound> lower, Optional<Bound> upper) {
        return (lower.filter(Bound::isClosed).isPresent() ? "[" : "(")
                + lower.map(bound -> bound.value().toString()).orElse("")
                + ","
                + upper.map(bound -> bound.value().toString()).orElse("")
                + (upper.filter(Bound::isClosed).isPresent() ? "]" : ")");
    }

    /**
     * Sends the two edges, since an {@code Optional} cannot be written to a stream.
     *
     * @return the form that is written instead
     */
    private Object writeReplace() {
        return new SerialForm(lower.orElse(null), upper.orElse(null));
    }

    private record SerialForm(
            @Nullable Bound lower, @Nullable Bound upper) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            try {
                return new Interval(Optional.ofNullable(lower), Optional.ofNullable(upper));
            } catch (IllegalArgumentException refusal) {
                throw new InvalidObjectException(refusal.getMessage());
            }
        }
    }
}
