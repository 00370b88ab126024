package io.github.thuocdo.scoring.packing;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableCollection;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.evaluation.Mark;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.task.TaskOrigin;
import io.github.thuocdo.scoring.work.TaskLine;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The marks and task lines of a dossier as whole numbers in one array, for engines that score it many times.
 *
 * <p>Coefficients and quantities are held over common denominators, {@link #weightScale} and {@link #quantityScale}; each lapse that is not
 * excused stands with its number, its days and the product that it names. No reading of the law and no table of a policy has been applied:
 * the same digest serves every policy. Several
 * digests stand one behind the other in one array; the methods take the place at which one starts, and the place of a line or a lapse in it.
 *
 * <p>Where a number does not {@linkplain #fits fit} into 64 bits, the digest says so, and marks and quantities are read from the dossier; the
 * lapses are here in any case.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Digest {

    /** The longest array that every virtual machine can make. */
    private static final int MOST_WORDS = Integer.MAX_VALUE - 8;

    /** Where the header begins to tell of marks. */
    private static final int FIRST_MARK = 3;

    private final long[] words;

    private Digest(long[] words) {
        this.words = words;
    }

    /**
     * Digests marks and lines.
     *
     * @param marks  the filled form
     * @param lines  the lines
     * @return the digest
     */
    public static Digest of(Optional<FilledForm> marks, List<TaskLine> lines) {
        return of(marks, PackedWork.of(lines));
    }

    /**
     * Digests marks and packed lines.
     *
     * @param marks  the filled form
     * @param work  the lines, of which nothing is kept
     * @return the digest
     */
    public static Digest of(Optional<FilledForm> marks, PackedWork work) {
        long[] words = work.toWords();
        packMarks(marks, Mark::confirmed, words, FIRST_MARK);
        if (words[4] >= 0) {
            // every mark is confirmed, so nothing self-given stands
            words[5] = words[3];
            words[6] = words[4];
        } else {
            packMarks(marks, Mark::selfUnlessChanged, words, 5);
        }
        return new Digest(words);
    }

    /**
     * Returns the same marks with other work.
     *
     * @param work  the lines, of which nothing is kept
     * @return the digest, which stands alone as this one does
     */
    public Digest withWork(PackedWork work) {
        long[] other = work.toWords();
        System.arraycopy(words, FIRST_MARK, other, FIRST_MARK, Layout.HEADER - FIRST_MARK);
        return new Digest(other);
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
        long[] all = new long[(int) length];
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
     * Returns whether marks, coefficients and quantities are here.
     *
     * @param at  where the digest starts
     * @return false if one of them is too large or too finely divided for 64 bits; then they are read from the dossier
     */
    public boolean fits(int at) {
        return words[at + 1] > 0 && words[at + 3] > 0 && words[at + 5] > 0;
    }

    /**
     * Returns the place of the first line.
     *
     * @param at  where the digest starts
     * @return the place
     */
    public int firstLine(int at) {
        return at + Layout.HEADER;
    }

    /**
     * Returns the place behind the last line.
     *
     * @param at  where the digest starts
     * @return the place
     */
    public int endOfLines(int at) {
        return at + (int) words[at];
    }

    /**
     * Returns the place of the line behind a line.
     *
     * @param line  the place of a line
     * @return the place of the next
     */
    public int nextLine(int line) {
        return Layout.nextLine(words, line);
    }

    /**
     * Returns the denominator of every coefficient.
     *
     * @param at  where the digest starts
     * @return the denominator, at least 1
     */
    public long weightScale(int at) {
        return words[at + 1];
    }

    /**
     * Returns the denominator of every quantity.
     *
     * @param at  where the digest starts
     * @return the denominator, at least 1
     */
    public long quantityScale(int at) {
        return words[at + 2];
    }

    /**
     * Returns the denominator of the marks that the authority confirmed: every one of them is a multiple of its reciprocal.
     *
     * @param at  where the digest starts
     * @return the denominator, at least 1
     */
    public long confirmedScale(int at) {
        return words[at + 3];
    }

    /**
     * Returns the sum of the marks that the authority confirmed.
     *
     * @param at  where the digest starts
     * @return the sum over {@link #confirmedScale}, or -1 when a mark is missing
     */
    public long confirmedMarks(int at) {
        return words[at + 4];
    }

    /**
     * Returns the denominator of the self-given marks, each replaced where the authority changed it.
     *
     * @param at  where the digest starts
     * @return the denominator, at least 1
     */
    public long selfUnlessChangedScale(int at) {
        return words[at + 5];
    }

    /**
     * Returns the sum of the self-given marks, each replaced where the authority changed it.
     *
     * @param at  where the digest starts
     * @return the sum over {@link #selfUnlessChangedScale}, or -1 when a mark is missing
     */
    public long selfUnlessChangedMarks(int at) {
        return words[at + 6];
    }

    /**
     * Returns the coefficient of a line.
     *
     * @param line  the place of the line
     * @return the coefficient over {@link #weightScale}
     */
    public long weight(int line) {
        return words[line];
    }

    /**
     * Returns the quantity assigned on a line.
     *
     * @param line  the place of the line
     * @return the quantity over {@link #quantityScale}
     */
    public long assigned(int line) {
        return words[line + 1];
    }

    /**
     * Returns the quantity delivered on a line.
     *
     * @param line  the place of the line
     * @return the quantity over {@link #quantityScale}
     */
    public long delivered(int line) {
        return words[line + 2];
    }

    /**
     * Returns the origin of a line.
     *
     * @param line  the place of the line
     * @return the origin
     */
    public TaskOrigin origin(int line) {
        return Layout.originOf(words[line + 3]);
    }

    /**
     * Returns whether a line has lapses that are not excused, or was late as a whole.
     *
     * @param line  the place of the line
     * @return false for most lines
     */
    public boolean hasLapses(int line) {
        return Layout.hasMore(words[line + 3]);
    }

    /**
     * Returns whether the whole line was late.
     *
     * @param line  the place of the line
     * @return true if it was; then it has no delays of single products
     */
    public boolean isLate(int line) {
        return Layout.isLate(words[line + 3]);
    }

    /**
     * Returns how often the whole line was late.
     *
     * @param line  the place of a line that was late
     * @return the number, at least 1
     */
    public long lateOccurrences(int line) {
        return words[line + Layout.LINE];
    }

    /**
     * Returns by how many calendar days the whole line was late.
     *
     * @param line  the place of a line that was late
     * @return the number, at least 1
     */
    public long lateCalendarDays(int line) {
        return words[line + Layout.LINE + 1];
    }

    /**
     * Returns by how many working days the whole line was late.
     *
     * @param line  the place of a line that was late
     * @return the number, or -1 when no working calendar was given
     */
    public long lateWorkingDays(int line) {
        return words[line + Layout.LINE + 2];
    }

    /**
     * Returns the place of the first fault of a line: first those that name no product, then those of each named product together.
     *
     * @param line  the place of the line
     * @return the place
     */
    public int firstFault(int line) {
        return line + Layout.LINE + (isLate(line) ? Layout.LATENESS : 0);
    }

    /**
     * Returns the place behind the last fault of a line, where its delays of single products begin, in the same order.
     *
     * @param line  the place of the line
     * @return the place
     */
    public int endOfFaults(int line) {
        return firstFault(line) + Layout.LAPSE * Layout.faults(words[line + 3]);
    }

    /**
     * Returns the place behind the last delay of a line.
     *
     * @param line  the place of the line
     * @return the place
     */
    public int endOfDelays(int line) {
        return endOfFaults(line) + Layout.LAPSE * Layout.delays(words[line + 3]);
    }

    /**
     * Returns the place of the lapse behind a lapse.
     *
     * @param lapse  the place of a lapse
     * @return the place of the next
     */
    public int nextLapse(int lapse) {
        return lapse + Layout.LAPSE;
    }

    /**
     * Returns the place of the lapse before a place.
     *
     * @param end  the place behind a lapse
     * @return the place of that lapse
     */
    public int lapseBefore(int end) {
        return end - Layout.LAPSE;
    }

    /**
     * Returns how often a lapse happened.
     *
     * @param lapse  the place of the lapse
     * @return the number, at least 1
     */
    public long times(int lapse) {
        return words[lapse];
    }

    /**
     * Returns the days of a delay.
     *
     * @param lapse  the place of the lapse
     * @return the days, 1 where nobody told them
     */
    public long days(int lapse) {
        return words[lapse + 1];
    }

    /**
     * Returns which product a lapse names.
     *
     * @param lapse  the place of the lapse
     * @return a number that all lapses of the line have in common that name the same product; 0 when it names none
     */
    public int product(int lapse) {
        return (int) words[lapse + 2];
    }

    private static void packMarks(
            Optional<FilledForm> filled, Function<Mark, Optional<Fraction>> voice, long[] words, int at) {
        words[at] = 1;
        words[at + 1] = Layout.NONE;
        if (filled.isEmpty()) {
            return;
        }
        ImmutableCollection<Mark> marks = filled.get().marks().values();
        long scale = 1;
        boolean complete = marks.size() == wanted(filled.get());
        for (Mark mark : marks) {
            Optional<Fraction> points = voice.apply(mark);
            complete &= points.isPresent();
            scale = points.isPresent() ? PackedWork.common(scale, points.get()) : scale;
        }
        words[at] = scale;
        if (complete && scale > 0) {
            long sum = sum(marks, voice, scale);
            words[at + 1] = sum;
            words[at] = sum < 0 ? Layout.NONE : scale;
        }
    }

    /** How many marks a form must have that is filled in by group or by item as this one is. */
    private static int wanted(FilledForm filled) {
        if (filled.marks().containsKey(Form.TOTAL)) {
            return 1;
        }
        int wanted = 0;
        for (Form.Group group : filled.form().groups()) {
            wanted += filled.marks().containsKey(group.id()) ? 1 : group.items().size();
        }
        return wanted;
    }

    private static long sum(ImmutableCollection<Mark> marks, Function<Mark, Optional<Fraction>> voice, long scale) {
        long sum = 0;
        for (Mark mark : marks) {
            long points = PackedWork.scaled(voice.apply(mark).orElseThrow(), scale);
            sum += points;
            if (points < 0 || sum < 0) {
                return Layout.NONE;
            }
        }
        return sum;
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
}
