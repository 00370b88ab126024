package io.github.thuocdo.scoring.plan;

import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Rounding;
import io.github.thuocdo.core.observation.Gap;

/**
 * The numbers of one evaluation: every node has slots, each holding a fraction or an absence. It is the only store; the derivation
 * reads it and computes nothing again.
 *
 * <p>The nodes are written once against these operations. {@link LongFrame} carries them out on whole numbers of 64 bits and gives up
 * with an {@link ArithmeticException} when they do not suffice; {@link WideFrame} on whole numbers of any size.
 */
public abstract sealed class Frame permits LongFrame, WideFrame {

    /** Writes a fraction; the denominator is above zero. */
    abstract void put(int slot, long numerator, long denominator);

    /** Writes a number. */
    abstract void put(int slot, Fraction value);

    /** Writes an absence. */
    abstract void absent(int slot, Gap reason);

    /** Returns whether a slot holds no number. */
    public abstract boolean isAbsent(int slot);

    /** Returns why a slot holds no number. */
    public abstract Gap absence(int slot);

    /** Copies a slot, number or absence. */
    abstract void copy(int to, int from);

    /** Adds a number to a slot that holds one. */
    abstract void add(int to, int from);

    /** Takes a number off a slot that holds one. */
    final void subtract(int to, int from, int scratch) {
        copy(scratch, from);
        multiply(scratch, -1, 1);
        add(to, scratch);
    }

    /** Multiplies a slot that holds a number. */
    abstract void multiply(int slot, long numerator, long denominator);

    /** Divides a slot that holds a number by one that holds another, above zero. */
    abstract void divide(int slot, int by);

    /** Compares a slot that holds a number with a fraction. */
    public abstract int compare(int slot, long numerator, long denominator);

    /** Returns the number of a slot that holds one. */
    public abstract Fraction read(int slot);

    /** Adds the absence of one slot to another: the graver one stays. */
    final void addAbsence(int to, int from) {
        if (!isAbsent(to) || absence(to).compareTo(absence(from)) < 0) {
            absent(to, absence(from));
        }
    }

    /** Cuts a slot at a maximum. */
    final void limit(int slot, long numerator, long denominator) {
        if (compare(slot, numerator, denominator) > 0) {
            put(slot, numerator, denominator);
        }
    }

    /** Raises a slot below 0 to 0. */
    final void floor(int slot) {
        if (compare(slot, 0, 1) < 0) {
            put(slot, 0, 1);
        }
    }

    /** Rounds a slot that holds a number. */
    final void round(int slot, Rounding rounding) {
        put(slot, rounding.apply(read(slot)));
    }
}
