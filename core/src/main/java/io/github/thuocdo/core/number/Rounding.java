package io.github.thuocdo.core.number;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;
import java.math.BigInteger;

/**
 * A rounding (<i>làm tròn</i>) to the multiples of a step.
 *
 * <p>The law seldom says how a score is rounded and Decree 335/2025/NĐ-CP does not say it at all, so a rounding is
 * always something that a policy names: to which step, and which way. The step need not be a power of ten; marks in
 * steps of a quarter are common.
 *
 * <p>Example: {@code Rounding.parse("0.1 half-up")} turns {@code 260/3} (86.666…) into {@code 867/10};
 * {@code Rounding.toWhole(DOWN)} turns a quota of {@code 23/5} places into 4.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param step  the distance of two neighbouring results, above zero
 * @param direction  which of the two neighbouring multiples is taken
 */
public record Rounding(Fraction step, Direction direction) implements Serializable {

    private static final Fraction HALF = Fraction.of(1, 2);

    /**
     * The choice between the two multiples of the step that a number lies between.
     *
     * <p>Scores are not negative, but differences may be. For them too <i>down</i> means toward the smaller number and
     * <i>up</i> toward the larger: moving a number by a whole number of steps moves its rounded value by as many. The
     * modes of {@code java.math.RoundingMode} with like names look at the size without its sign and differ below zero.
     */
    public enum Direction implements Term {
        /** Always the smaller one: 2.9 becomes 2, -2.1 becomes -3. */
        DOWN,
        /** Always the larger one: 2.1 becomes 3, -2.9 becomes -2. */
        UP,
        /** The nearer one, and the larger one if both are equally near: 2.5 becomes 3, -2.5 becomes -2. */
        HALF_UP,
        /** The nearer one, and the even multiple if both are equally near: 2.5 becomes 2, 3.5 becomes 4. */
        HALF_EVEN;
    }

    /**
     * Takes and checks the step and the direction.
     *
     * @throws IllegalArgumentException if the step is not above zero
     */
    public Rounding {
        requireNonNull(step, "step");
        requireNonNull(direction, "direction");
        if (step.signum() <= 0) {
            throw ValueRule.ROUNDING_STEP.exception(step);
        }
    }

    /**
     * Returns a rounding.
     *
     * @param step  the distance of two neighbouring results, above zero
     * @param direction  which of the two neighbouring multiples is taken
     * @return the rounding
     * @throws IllegalArgumentException if the step is not above zero
     */
    public static Rounding of(Fraction step, Direction direction) {
        return new Rounding(step, direction);
    }

    /**
     * Returns a rounding to whole numbers, as places of a quota need it.
     *
     * @param direction  which of the two neighbouring whole numbers is taken
     * @return the rounding with the step 1
     */
    public static Rounding toWhole(Direction direction) {
        return new Rounding(Fraction.ONE, direction);
    }

    /**
     * Reads a rounding: the step, one space, the direction.
     *
     * @param text  the text, such as {@code 0.1 half-up}, {@code 1/4 down} or {@code 1 up}
     * @return the rounding
     * @throws IllegalArgumentException if the text has another form, or the step is not above zero
     */
    public static Rounding parse(String text) {
        requireNonNull(text, "text");
        int space = text.indexOf(' ');
        if (space < 0) {
            throw ValueRule.ROUNDING_FORM.exception(text);
        }
        return new Rounding(
                Fraction.parse(text.substring(0, space)), Term.parse(Direction.class, text.substring(space + 1)));
    }

    /**
     * Rounds a number.
     *
     * @param value  the exact number
     * @return the multiple of the step that the direction selects; the number itself if it is one already
     */
    public Fraction apply(Fraction value) {
        return step.multipliedBy(Fraction.of(steps(value.dividedBy(step)), BigInteger.ONE));
    }

    /**
     * Rounds points.
     *
     * @param points  the exact points
     * @return the rounded points
     */
    public Points apply(Points points) {
        return new Points(apply(points.value()));
    }

    private BigInteger steps(Fraction quotient) {
        return switch (direction) {
            case DOWN -> quotient.floor();
            case UP -> quotient.ceiling();
            case HALF_UP -> quotient.plus(HALF).floor();
            case HALF_EVEN -> halfEven(quotient);
        };
    }

    private static BigInteger halfEven(Fraction quotient) {
        BigInteger up = quotient.plus(HALF).floor();
        BigInteger down = quotient.minus(HALF).ceiling();
        // Away from a tie the two are the same number; at a tie they are neighbours, and one of them is even.
        return up.testBit(0) ? down : up;
    }

    /**
     * Writes this rounding without loss.
     *
     * @return the exact step, a space and the direction, such as {@code 1/10 half-up}; {@link #parse(String)} reads it
     *     back
     */
    @Override
    public String toString() {
        return step + " " + direction.key();
    }
}
