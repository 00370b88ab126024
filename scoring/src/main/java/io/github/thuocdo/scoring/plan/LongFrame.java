package io.github.thuocdo.scoring.plan;

import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Gap;
import java.io.Serial;

/** A frame on whole numbers of 64 bits, never reduced: the denominators of one dossier mostly divide one another. */
final class LongFrame extends Frame {

    private static final Gap[] ABSENCES = Gap.values();

    private final long[] numerators;
    private final long[] denominators;

    LongFrame(int slots) {
        numerators = new long[slots];
        denominators = new long[slots];
    }

    @Override
    void put(int slot, long numerator, long denominator) {
        numerators[slot] = numerator;
        denominators[slot] = denominator;
    }

    @Override
    void put(int slot, Fraction value) {
        if (!value.fitsLong()) {
            throw new Outgrown();
        }
        put(slot, value.numeratorAsLong(), value.denominatorAsLong());
    }

    @Override
    void absent(int slot, Gap reason) {
        put(slot, codeOf(reason), 0);
    }

    @Override
    public boolean isAbsent(int slot) {
        return denominators[slot] == 0;
    }

    @Override
    public Gap absence(int slot) {
        return ABSENCES[(int) numerators[slot]];
    }

    @Override
    void copy(int to, int from) {
        put(to, numerators[from], denominators[from]);
    }

    @Override
    void add(int to, int from) {
        long one = denominators[to];
        long other = denominators[from];
        if (one == other) {
            numerators[to] = Math.addExact(numerators[to], numerators[from]);
        } else if (one % other == 0) {
            numerators[to] = Math.addExact(numerators[to], Math.multiplyExact(numerators[from], one / other));
        } else if (other % one == 0) {
            long widened = Math.multiplyExact(numerators[to], other / one);
            put(to, Math.addExact(widened, numerators[from]), other);
        } else {
            long crossed =
                    Math.addExact(Math.multiplyExact(numerators[to], other), Math.multiplyExact(numerators[from], one));
            put(to, crossed, Math.multiplyExact(one, other));
        }
    }

    @Override
    void multiply(int slot, long numerator, long denominator) {
        put(slot, Math.multiplyExact(numerators[slot], numerator), Math.multiplyExact(denominators[slot], denominator));
    }

    /** Folds the denominator of the divisor into that of the dividend, which is a multiple of it where both come from one ledger. */
    @Override
    void divide(int slot, int by) {
        long numerator = numerators[slot];
        long denominator = denominators[slot];
        long folded = denominators[by];
        if (denominator % folded == 0) {
            put(slot, numerator, Math.multiplyExact(denominator / folded, numerators[by]));
        } else {
            put(slot, Math.multiplyExact(numerator, folded), Math.multiplyExact(denominator, numerators[by]));
        }
    }

    /** Compares the two products of 128 bits: a total that could be evaluated can also be judged. */
    @Override
    public int compare(int slot, long numerator, long denominator) {
        int high = Long.compare(
                Math.multiplyHigh(numerators[slot], denominator), Math.multiplyHigh(numerator, denominators[slot]));
        return high == 0 ? Long.compareUnsigned(numerators[slot] * denominator, numerator * denominators[slot]) : high;
    }

    @Override
    public Fraction read(int slot) {
        return Fraction.of(numerators[slot], denominators[slot]);
    }

    private static int codeOf(Gap reason) {
        for (int code = 0; code < ABSENCES.length; code++) {
            if (ABSENCES[code] == reason) {
                return code;
            }
        }
        throw new IllegalStateException("absence " + reason + " must be one of its kind");
    }

    /** Nobody reads where it was thrown: the same nodes are evaluated once more on a wide frame. */
    private static final class Outgrown extends ArithmeticException {

        @Serial
        private static final long serialVersionUID = 1L;

        Outgrown() {
            super("number must fit into 64 bits");
        }

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }
}
