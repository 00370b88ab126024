package io.github.thuocdo.core.evaluation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.TaskOrigin;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The marks and task lines of a dossier as whole numbers in one array, for engines that score it many times.
 *
 * <p>Coefficients and quantities are held over common denominators, {@link #weightScale} and {@link #quantityScale}; counts of lapses
 * are cut where more of them cannot matter. No reading of the law has been applied: the same digest serves every policy. Several
 * digests stand one behind the other in one array; the methods take the place at which one starts, and the place of a line in it.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Digest implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** How many lapses on one product can matter: four times 25 % is everything. */
    private static final int ENOUGH = 4;

    /** Stands for a number of working days that nobody can tell. */
    private static final int UNKNOWN = 7;

    private static final TaskOrigin[] ORIGINS = TaskOrigin.values();

    private static final int HEADER = 11;
    private static final int STRIDE = 7;
    /** The longest array that every virtual machine can make. */
    private static final int MOST_WORDS = Integer.MAX_VALUE - 8;

    private static final BigInteger LEDGER_LIMIT = BigInteger.ONE.shiftLeft(58);

    private final int[] words;

    private Digest(int[] words) {
        this.words = words;
    }

    /**
     * Digests marks and lines.
     *
     * @param marks  the filled form
     * @param lines  the lines
     * @return the digest
     * @throws IllegalArgumentException if the quantities are too large or too finely divided for an exact whole number; the message
     *     names the line or the ledger
     */
    static Digest of(Optional<FilledForm> marks, List<TaskLine> lines) {
        int[] words = new int[HEADER + lines.size() * STRIDE];
        words[0] = lines.size();
        words[1] = 1;
        words[2] = 1;
        packMarks(marks, Mark::confirmed, words, 3);
        packMarks(marks, Mark::selfUnlessChanged, words, 7);
        if (!lines.isEmpty()) {
            new LinePacking(lines).into(words);
        }
        return new Digest(words);
    }

    /**
     * Sets digests one behind the other.
     *
     * @param digests  the digests
     * @return one digest, in which the first starts at 0 and each other behind its predecessor's {@link #length() length}
     * @throws IllegalArgumentException if they are too long for one array
     */
    public static Digest concatenated(List<Digest> digests) {
        long length = digests.stream().mapToLong(Digest::length).sum();
        checkArgument(length <= MOST_WORDS, "digests (%s words together) must fit into one array", length);
        int[] all = new int[(int) length];
        int at = 0;
        for (Digest digest : digests) {
            System.arraycopy(digest.words, 0, all, at, digest.words.length);
            at += digest.words.length;
        }
        return new Digest(all);
    }

    /**
     * Returns how many places this digest takes.
     *
     * @return the length
     */
    public int length() {
        return words.length;
    }

    /**
     * Returns the place of the first line.
     *
     * @param at  where the digest starts
     * @return the place
     */
    public int firstLine(int at) {
        return at + HEADER;
    }

    /**
     * Returns the place behind the last line.
     *
     * @param at  where the digest starts
     * @return the place
     */
    public int endOfLines(int at) {
        return at + HEADER + words[at] * STRIDE;
    }

    /**
     * Returns the place of the line behind a line.
     *
     * @param line  the place of a line
     * @return the place of the next
     */
    public int nextLine(int line) {
        return line + STRIDE;
    }

    /**
     * Returns the denominator of every coefficient.
     *
     * @param at  where the digest starts
     * @return the denominator, at least 1
     */
    public int weightScale(int at) {
        return words[at + 1];
    }

    /**
     * Returns the denominator of every quantity.
     *
     * @param at  where the digest starts
     * @return the denominator, at least 1
     */
    public int quantityScale(int at) {
        return words[at + 2];
    }

    /**
     * Returns the denominator of the marks that the authority confirmed: every one of them is a multiple of its reciprocal.
     *
     * @param at  where the digest starts
     * @return the denominator, at least 1
     */
    public long confirmedScale(int at) {
        return wide(at + 3);
    }

    /**
     * Returns the sum of the marks that the authority confirmed.
     *
     * @param at  where the digest starts
     * @return the sum over {@link #confirmedScale}, or -1 when a mark is missing
     */
    public long confirmedMarks(int at) {
        return wide(at + 5);
    }

    /**
     * Returns the denominator of the self-given marks, each replaced where the authority changed it.
     *
     * @param at  where the digest starts
     * @return the denominator, at least 1
     */
    public long selfUnlessChangedScale(int at) {
        return wide(at + 7);
    }

    /**
     * Returns the sum of the self-given marks, each replaced where the authority changed it.
     *
     * @param at  where the digest starts
     * @return the sum over {@link #selfUnlessChangedScale}, or -1 when a mark is missing
     */
    public long selfUnlessChangedMarks(int at) {
        return wide(at + 9);
    }

    /**
     * Returns the coefficient of a line.
     *
     * @param line  the place of the line
     * @return the coefficient over {@link #weightScale}
     */
    public int weight(int line) {
        return words[line];
    }

    /**
     * Returns the quantity assigned on a line.
     *
     * @param line  the place of the line
     * @return the quantity over {@link #quantityScale}
     */
    public int assigned(int line) {
        return words[line + 1];
    }

    /**
     * Returns the quantity delivered on a line.
     *
     * @param line  the place of the line
     * @return the quantity over {@link #quantityScale}
     */
    public int delivered(int line) {
        return words[line + 2];
    }

    /**
     * Returns the faults on a line that are not excused: no more than four on a product that is named.
     *
     * @param line  the place of the line
     * @return the number
     */
    public int faults(int line) {
        return words[line + 3];
    }

    /**
     * Returns the delays of single products on a line that are not excused, counted by occurrence.
     *
     * @param line  the place of the line
     * @return the number
     */
    public int delays(int line) {
        return words[line + 4];
    }

    /**
     * Returns the delays of single products on a line that are not excused, counted by day.
     *
     * @param line  the place of the line
     * @return the number
     */
    public int delayDays(int line) {
        return words[line + 5];
    }

    /**
     * Returns the origin of a line.
     *
     * @param line  the place of the line
     * @return the origin
     */
    public TaskOrigin origin(int line) {
        return ORIGINS[words[line + 6] & 3];
    }

    /**
     * Returns how often the whole line was late, cut at four.
     *
     * @param line  the place of the line
     * @return the number, from 0 to 4
     */
    public int lateOccurrences(int line) {
        return words[line + 6] >> 2 & 7;
    }

    /**
     * Returns by how many calendar days the whole line was late, cut at four.
     *
     * @param line  the place of the line
     * @return the number, from 0 to 4
     */
    public int lateCalendarDays(int line) {
        return words[line + 6] >> 5 & 7;
    }

    /**
     * Returns by how many working days the whole line was late, cut at four.
     *
     * @param line  the place of the line
     * @return the number, from 0 to 4, or -1 when no working calendar was given
     */
    public int lateWorkingDays(int line) {
        int days = words[line + 6] >> 8 & 7;
        return days == UNKNOWN ? -1 : days;
    }

    private static void packMarks(
            Optional<FilledForm> marks, Function<Mark, Optional<Fraction>> voice, int[] words, int at) {
        BigInteger scale = commonDenominator(marks.stream()
                .flatMap(form -> form.marks().values().stream())
                .flatMap(mark -> voice.apply(mark).stream()));
        putWide(exactLong("marks", scale), words, at);
        putWide(
                marks.flatMap(form -> form.total(voice))
                        .map(sum -> exactLong("marks", sum.numerator().multiply(scale.divide(sum.denominator()))))
                        .orElse(-1L),
                words,
                at + 2);
    }

    private long wide(int at) {
        return ((long) words[at] << Integer.SIZE) | Integer.toUnsignedLong(words[at + 1]);
    }

    private static void putWide(long value, int[] words, int at) {
        words[at] = (int) (value >> Integer.SIZE);
        words[at + 1] = (int) value;
    }

    private static BigInteger commonDenominator(Stream<Fraction> fractions) {
        return fractions
                .map(Fraction::denominator)
                .reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
    }

    private static int scaled(String what, Fraction value, BigInteger scale) {
        return exactInt(what, value.numerator().multiply(scale.divide(value.denominator())));
    }

    private static int exactInt(String what, BigInteger value) {
        return (int) exact(what, value, Integer.SIZE);
    }

    private static long exactLong(String what, BigInteger value) {
        return exact(what, value, Long.SIZE);
    }

    private static long exact(String what, BigInteger value, int bits) {
        if (value.bitLength() >= bits) {
            throw new RefusalException(
                    new Refusal.NumbersTooLarge(),
                    what + " must be numbers of moderate size and fineness: brought over one denominator, " + value
                            + " is too large");
        }
        return value.longValue();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Digest digest && Arrays.equals(words, digest.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return "Digest of " + words.length + " words";
    }

    /** The lines of one dossier on their way into the array. */
    private static final class LinePacking {
        private final List<TaskLine> lines;
        private final BigInteger weightScale;
        private final BigInteger quantityScale;

        LinePacking(List<TaskLine> lines) {
            this.lines = lines;
            weightScale = commonDenominator(lines.stream().map(TaskLine::coefficient));
            quantityScale =
                    commonDenominator(lines.stream().flatMap(line -> Stream.of(line.assigned(), line.delivered())));
        }

        void into(int[] words) {
            words[1] = exactInt("coefficients", weightScale);
            words[2] = exactInt("quantities", quantityScale);
            BigInteger ledger = BigInteger.ZERO;
            for (int i = 0; i < lines.size(); i++) {
                int at = HEADER + i * STRIDE;
                pack(lines.get(i), words, at);
                BigInteger larger = BigInteger.valueOf(Math.max(words[at + 1], words[at + 2]));
                ledger = ledger.add(larger.multiply(BigInteger.valueOf(words[at])));
            }
            if (ledger.max(weightScale).multiply(quantityScale).compareTo(LEDGER_LIMIT) >= 0) {
                throw new RefusalException(
                        new Refusal.NumbersTooLarge(),
                        "ledger must be of moderate size and fineness: its converted quantity (" + ledger
                                + " units of 1/" + weightScale.multiply(quantityScale) + ") is too large");
            }
        }

        private void pack(TaskLine line, int[] words, int at) {
            String name = "coefficient and quantities of task " + line.task().text();
            words[at] = scaled(name, line.coefficient(), weightScale);
            words[at + 1] = scaled(name, line.assigned(), quantityScale);
            words[at + 2] = scaled(name, line.delivered(), quantityScale);
            // so that a count of lapses that is cut at the largest whole number still hits every product often enough
            exactInt(name, line.delivered().ceiling().multiply(BigInteger.valueOf(ENOUGH)));
            words[at + 3] = hits(line.faults(), false);
            if (line.late().isEmpty()) {
                words[at + 4] = hits(line.delays(), false);
                words[at + 5] = hits(line.delays(), true);
            }
            words[at + 6] = Arrays.asList(ORIGINS).indexOf(line.origin())
                    | line.late().map(LinePacking::packed).orElse(0);
        }

        private static int packed(Lateness late) {
            long working =
                    late.workingDays().map(days -> Math.min(ENOUGH, days)).orElse((long) UNKNOWN);
            return (int) (Math.min(ENOUGH, late.occurrences()) << 2
                    | Math.min(ENOUGH, late.calendarDays()) << 5
                    | working << 8);
        }

        /**
         * Counts what is not excused: for each named product, and for each delay of so many days, no more than can matter to one
         * product; for bare counts all.
         */
        private static int hits(ImmutableList<Lapse> lapses, boolean byDay) {
            long bare = 0;
            Map<String, Long> named = new HashMap<>();
            for (Lapse lapse : counting(lapses)) {
                long count = saturated(
                        lapse.times(), byDay ? Math.min(ENOUGH, lapse.lateDays().orElse(1L)) : 1L);
                if (lapse.product().isPresent()) {
                    named.merge(lapse.product().get(), count, (a, b) -> Math.min(ENOUGH, a + b));
                } else {
                    bare = Math.min(Integer.MAX_VALUE, bare + count);
                }
            }
            long onNamed = named.values().stream()
                    .mapToLong(count -> Math.min(ENOUGH, count))
                    .sum();
            return (int) Math.min(Integer.MAX_VALUE, bare + onNamed);
        }

        private static ImmutableList<Lapse> counting(ImmutableList<Lapse> lapses) {
            return lapses.stream()
                    .filter(lapse -> !lapse.excusal().isConfirmed())
                    .collect(toImmutableList());
        }

        /** Multiplies two counts of at least 1, cut at the largest number that a word holds. */
        private static long saturated(long times, long days) {
            long product = Math.min(Integer.MAX_VALUE, times) * Math.min(Integer.MAX_VALUE, days);
            return Math.min(Integer.MAX_VALUE, product);
        }
    }
}
