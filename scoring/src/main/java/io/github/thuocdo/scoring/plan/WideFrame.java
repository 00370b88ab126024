package io.github.thuocdo.scoring.plan;

import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Gap;
import org.jspecify.annotations.Nullable;

/** A frame on whole numbers of any size, for the rare dossier whose denominators outgrow 64 bits. */
final class WideFrame extends Frame {

    private final @Nullable Fraction[] values;
    private final Gap[] absences;

    WideFrame(int slots) {
        values = new @Nullable Fraction[slots];
        absences = new Gap[slots];
    }

    @Override
    void put(int slot, long numerator, long denominator) {
        put(slot, Fraction.of(numerator, denominator));
    }

    @Override
    void put(int slot, Fraction value) {
        values[slot] = value;
    }

    @Override
    void absent(int slot, Gap reason) {
        values[slot] = null;
        absences[slot] = reason;
    }

    @Override
    public boolean isAbsent(int slot) {
        return values[slot] == null;
    }

    @Override
    public Gap absence(int slot) {
        return absences[slot];
    }

    @Override
    void copy(int to, int from) {
        values[to] = values[from];
        absences[to] = absences[from];
    }

    @Override
    void add(int to, int from) {
        put(to, read(to).plus(read(from)));
    }

    @Override
    void multiply(int slot, long numerator, long denominator) {
        put(slot, read(slot).multipliedBy(Fraction.of(numerator, denominator)));
    }

    @Override
    void divide(int slot, int by) {
        put(slot, read(slot).dividedBy(read(by)));
    }

    @Override
    public int compare(int slot, long numerator, long denominator) {
        return read(slot).compareTo(Fraction.of(numerator, denominator));
    }

    @Override
    public Fraction read(int slot) {
        Fraction value = values[slot];
        if (value == null) {
            throw new IllegalStateException("slot " + slot + " holds no number");
        }
        return value;
    }
}
