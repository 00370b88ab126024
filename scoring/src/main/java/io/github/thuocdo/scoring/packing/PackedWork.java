package io.github.thuocdo.scoring.packing;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.TaskOrigin;
import io.github.thuocdo.scoring.work.Lateness;
import io.github.thuocdo.scoring.work.TaskLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The task lines of one period as whole numbers (các dòng công việc đã gói lại), put together line by line; {@link Digest} reads them.
 *
 * <p>Coefficients stand over one common denominator and quantities over another, each the least that serves all lines so far. A line that
 * needs a larger one lifts those before it, which hardly ever happens: the coefficients of a catalogue have few denominators.
 *
 * <p>Not thread-safe.
 */
public final class PackedWork {

    private static final int LINES_EXPECTED = 20;

    private long[] words = new long[Layout.HEADER];
    private int end = Layout.HEADER;
    private long weightScale = 1;
    private long quantityScale = 1;
    private boolean fits = true;

    /**
     * Packs lines.
     *
     * @param lines  the lines
     * @return the lines as numbers, in the same order
     */
    public static PackedWork of(List<TaskLine> lines) {
        PackedWork work = new PackedWork();
        lines.forEach(work::add);
        return work;
    }

    /**
     * Adds a line behind the others.
     *
     * @param line  the line
     */
    public void add(TaskLine line) {
        add(
                line.coefficient(),
                line.assigned(),
                line.delivered(),
                line.origin(),
                line.faults(),
                line.delays(),
                line.late());
    }

    /**
     * Adds what engines read of a line behind the others.
     *
     * @param coefficient  the coefficient
     * @param assigned  the products assigned
     * @param delivered  the products delivered
     * @param origin  where the work comes from
     * @param faults  the faults, excused ones among them
     * @param delays  the delays, excused ones among them; of no account where the whole line was late
     * @param late  by how much the whole line was late
     */
    public void add(
            Fraction coefficient,
            Fraction assigned,
            Fraction delivered,
            TaskOrigin origin,
            ImmutableList<Lapse> faults,
            ImmutableList<Lapse> delays,
            Optional<Lateness> late) {
        int at = end;
        reserve(Layout.LINE + Layout.LATENESS + Layout.LAPSE * (faults.size() + delays.size()));
        liftWeights(common(weightScale, coefficient));
        liftQuantities(common(common(quantityScale, assigned), delivered));
        putNumbers(at, coefficient, assigned, delivered);
        end = packLapses(at, origin, faults, delays, late);
    }

    /**
     * Adds the lines of other work behind those of this.
     *
     * @param other  the other work
     */
    public void addAll(PackedWork other) {
        add(other, Layout.HEADER, other.end);
    }

    /**
     * Adds one line of other work behind those of this.
     *
     * @param other  the other work
     * @param line  where the line stands, one of the {@link #places} of the other work
     */
    public void add(PackedWork other, int line) {
        add(other, line, Layout.nextLine(other.words, line));
    }

    /**
     * Returns where the lines stand.
     *
     * @return the places, in the order of the lines
     */
    public int[] places() {
        int[] places = new int[(end - Layout.HEADER) / Layout.LINE];
        int count = 0;
        for (int line = Layout.HEADER; line < end; line = Layout.nextLine(words, line)) {
            places[count] = line;
            count++;
        }
        return Arrays.copyOf(places, count);
    }

    private void add(PackedWork other, int from, int to) {
        reserve(to - from);
        fits &= other.fits;
        if (fits) {
            liftWeights(common(weightScale, other.weightScale));
            liftQuantities(common(quantityScale, other.quantityScale));
        }
        int start = end;
        System.arraycopy(other.words, from, words, end, to - from);
        end += to - from;
        if (fits) {
            lift(start, 0, 1, weightScale / other.weightScale);
            lift(start, 1, 2, quantityScale / other.quantityScale);
        }
    }

    private void putNumbers(int at, Fraction coefficient, Fraction assigned, Fraction delivered) {
        words[at] = scaled(coefficient, weightScale);
        words[at + 1] = scaled(assigned, quantityScale);
        words[at + 2] = scaled(delivered, quantityScale);
        fits &= words[at] >= 0 && words[at + 1] >= 0 && words[at + 2] >= 0;
    }

    private void reserve(int more) {
        if (end + more > words.length) {
            int least = Math.max(more, LINES_EXPECTED * Layout.LINE);
            words = Arrays.copyOf(words, Math.max(2 * words.length, end + least));
        }
    }

    /** The numbers of a digest, its header as far as it tells of lines. */
    long[] toWords() {
        long[] packed = Arrays.copyOf(words, end);
        packed[0] = end;
        packed[1] = fits ? weightScale : Layout.NONE;
        packed[2] = fits ? quantityScale : Layout.NONE;
        return packed;
    }

    private void liftWeights(long scale) {
        if (scale != weightScale) {
            lift(Layout.HEADER, 0, 1, scale < 0 ? Layout.NONE : scale / weightScale);
            weightScale = scale;
        }
    }

    private void liftQuantities(long scale) {
        if (scale != quantityScale) {
            lift(Layout.HEADER, 1, 2, scale < 0 ? Layout.NONE : scale / quantityScale);
            quantityScale = scale;
        }
    }

    /** Multiplies some numbers of every line from one on; where there is no such factor or product in 64 bits nothing fits any more. */
    private void lift(int start, int first, int count, long factor) {
        fits &= factor > 0;
        if (!fits || factor == 1) {
            return;
        }
        for (int line = start; line < end; line = Layout.nextLine(words, line)) {
            for (int at = line + first; at < line + first + count; at++) {
                words[at] = product(words[at], factor);
                fits &= words[at] >= 0;
            }
        }
    }

    private int packLapses(
            int at,
            TaskOrigin origin,
            ImmutableList<Lapse> faults,
            ImmutableList<Lapse> delays,
            Optional<Lateness> late) {
        int next = at + Layout.LINE;
        if (late.isPresent()) {
            putLateness(late.get(), next);
            next += Layout.LATENESS;
        }
        int endOfFaults = packLapses(faults, next);
        int endOfDelays = late.isPresent() ? endOfFaults : packLapses(delays, endOfFaults);
        words[at + 3] = Layout.shape(
                origin,
                late.isPresent(),
                (endOfFaults - next) / Layout.LAPSE,
                (endOfDelays - endOfFaults) / Layout.LAPSE);
        return endOfDelays;
    }

    private void putLateness(Lateness late, int at) {
        words[at] = late.occurrences();
        words[at + 1] = late.calendarDays();
        words[at + 2] = late.workingDays().orElse(Layout.NONE);
    }

    /** Those that name no product come first; those of one named product stand together. */
    private int packLapses(ImmutableList<Lapse> lapses, int start) {
        int at = start;
        List<Lapse> named = ImmutableList.of();
        for (int i = 0; i < lapses.size(); i++) {
            Lapse lapse = lapses.get(i);
            if (!lapse.excusal().isConfirmed()) {
                if (lapse.product().isEmpty()) {
                    at = packLapse(lapse, 0, at);
                } else {
                    named = named.isEmpty() ? new ArrayList<>() : named;
                    named.add(lapse);
                }
            }
        }
        return named.isEmpty() ? at : packNamed(named, at);
    }

    private int packNamed(List<Lapse> named, int start) {
        named.sort(Comparator.comparing(lapse -> lapse.product().orElseThrow()));
        int at = start;
        int product = 0;
        Optional<String> before = Optional.empty();
        for (Lapse lapse : named) {
            product += before.equals(lapse.product()) ? 0 : 1;
            before = lapse.product();
            at = packLapse(lapse, product, at);
        }
        return at;
    }

    private int packLapse(Lapse lapse, int product, int at) {
        words[at] = lapse.times();
        words[at + 1] = lapse.lateDays().orElse(1L);
        words[at + 2] = product;
        return at + Layout.LAPSE;
    }

    // The arithmetic of scales

    /** Returns the least common multiple of a scale and a denominator, or -1 where there is none in 64 bits. */
    static long common(long scale, Fraction value) {
        if (scale < 0 || !value.fitsLong()) {
            return Layout.NONE;
        }
        return common(scale, value.denominatorAsLong());
    }

    private static long common(long scale, long other) {
        return other == 1 || other == scale || scale % other == 0
                ? scale
                : product(scale / LongMath.gcd(scale, other), other);
    }

    /** Returns a number that is at least 0 over a scale that is a multiple of its denominator, or -1 if it does not fit. */
    static long scaled(Fraction value, long scale) {
        if (scale < 0 || !value.fitsLong()) {
            return Layout.NONE;
        }
        long denominator = value.denominatorAsLong();
        return denominator == scale
                ? value.numeratorAsLong()
                : product(value.numeratorAsLong(), denominator == 1 ? scale : scale / denominator);
    }

    private static long product(long one, long other) {
        long product = one * other;
        return product < 0 || Math.multiplyHigh(one, other) != 0 ? Layout.NONE : product;
    }
}
