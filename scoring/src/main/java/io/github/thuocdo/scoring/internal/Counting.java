package io.github.thuocdo.scoring.internal;

import io.github.thuocdo.core.evaluation.Digest;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.policy.measure.Measure.Credit;
import io.github.thuocdo.core.policy.rule.WorkCounting;
import io.github.thuocdo.core.policy.rule.WorkCounting.AboveAssigned;
import io.github.thuocdo.core.policy.rule.WorkCounting.DeductionBase;
import io.github.thuocdo.core.policy.rule.WorkCounting.ExtraWork;
import io.github.thuocdo.core.policy.rule.WorkCounting.LateCount;
import io.github.thuocdo.core.policy.rule.WorkCounting.LateDay;
import io.github.thuocdo.core.policy.rule.WorkCounting.NoWork;
import io.github.thuocdo.core.policy.rule.WorkCounting.NothingCompleted;
import io.github.thuocdo.core.policy.rule.WorkCounting.PartialCompletion;
import io.github.thuocdo.core.task.TaskOrigin;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one line is worth under the policy's way of counting work. Sums and evidence lines come from the same methods.
 *
 * <p>Everything is a whole number: quarters of a product over the scales of the digest, since every lapse takes a quarter.
 */
final class Counting {

    /** A lapse takes a quarter (25 %) of what it hits: Decree 335/2025, Art 14.2. */
    static final int QUARTERS = 4;

    private final AboveAssigned aboveAssigned;
    private final ExtraWork takenOver;
    private final ExtraWork adHoc;
    private final NoWork noWork;
    private final PartialCompletion partial;
    private final DeductionBase deductionBase;
    private final LateCount lateCount;
    private final LateDay lateDay;
    /** Present exactly where quality and progress are shares of what was completed. */
    private final @Nullable NothingCompleted nothingCompleted;

    Counting(WorkCounting rule) {
        aboveAssigned = rule.aboveAssigned().value();
        takenOver = rule.takenOver().value();
        adHoc = rule.adHoc().value();
        noWork = rule.noWork().value();
        partial = rule.partial().value();
        deductionBase = rule.deductionBase().value();
        lateCount = rule.lateCount().value();
        lateDay = rule.lateDay().value();
        nothingCompleted = rule.nothingCompleted().map(Interpretation::value).orElse(null);
    }

    boolean countsOverCompleted() {
        return nothingCompleted != null;
    }

    NothingCompleted nothingCompleted() {
        return Objects.requireNonNull(nothingCompleted);
    }

    NoWork noWork() {
        return noWork;
    }

    /** Whether a share is cut at 1. */
    boolean capsRatios() {
        return aboveAssigned == AboveAssigned.CAP_EACH_RATIO;
    }

    /** Whether some extra work has a share of its own. */
    boolean hasSeparateWork() {
        return takenOver == ExtraWork.SEPARATE_POINTS || adHoc == ExtraWork.SEPARATE_POINTS;
    }

    /** How a line counts: planned work on both sides. */
    ExtraWork sideOf(Digest digest, int line) {
        TaskOrigin origin = digest.origin(line);
        if (origin == TaskOrigin.PLANNED) {
            return ExtraWork.BOTH_SIDES;
        }
        return origin == TaskOrigin.TAKEN_OVER ? takenOver : adHoc;
    }

    /** Whether nobody can tell how late a line was. */
    boolean lacksCalendar(Digest digest, int line) {
        return countsWorkingDays() && digest.lateWorkingDays(line) < 0;
    }

    private boolean countsWorkingDays() {
        return lateCount == LateCount.PER_DAY && lateDay == LateDay.WORKING;
    }

    /** What the numbers of {@link #earned} are multiples of the reciprocal of: one product of coefficient 1 is so many. */
    static long unit(Digest digest, int at) {
        return QUARTERS * (long) digest.weightScale(at) * digest.quantityScale(at);
    }

    /** What a line earns: its credit times its coefficient, in quarters of a product over both scales of the digest. */
    long earned(Credit credit, Digest digest, int line, int scale) {
        return switch (credit) {
            case DELIVERED -> delivered(digest, line, scale);
            case LESS_FAULTS -> lessFaults(digest, line, scale);
            case LESS_DELAYS -> lessDelays(digest, line, scale);
        };
    }

    /** What a line earns for what is delivered. */
    long delivered(Digest digest, int line, int scale) {
        return digest.weight(line) * (QUARTERS * counted(digest, line, scale));
    }

    /** What a line earns less a quarter for each fault. */
    long lessFaults(Digest digest, int line, int scale) {
        return digest.weight(line) * lessLapses(counted(digest, line, scale), scale, digest.faults(line), 0);
    }

    /** What a line earns less a quarter for each delay. */
    long lessDelays(Digest digest, int line, int scale) {
        return digest.weight(line)
                * lessLapses(counted(digest, line, scale), scale, delays(digest, line), wholeLineDelays(digest, line));
    }

    private long counted(Digest digest, int line, int scale) {
        long quantity = digest.delivered(line);
        if (partial == PartialCompletion.WHOLE_PRODUCTS_ONLY) {
            quantity -= quantity % scale;
        }
        return aboveAssigned == AboveAssigned.CAP_EACH_LINE ? Math.min(quantity, digest.assigned(line)) : quantity;
    }

    private int delays(Digest digest, int line) {
        return lateCount == LateCount.PER_DAY ? digest.delayDays(line) : digest.delays(line);
    }

    private int wholeLineDelays(Digest digest, int line) {
        if (lateCount == LateCount.PER_OCCURRENCE) {
            return digest.lateOccurrences(line);
        }
        return lateDay == LateDay.CALENDAR ? digest.lateCalendarDays(line) : digest.lateWorkingDays(line);
    }

    private long lessLapses(long quantity, int scale, int hits, int onWholeLine) {
        if (hits == 0 && onWholeLine == 0) {
            return QUARTERS * quantity;
        }
        if (deductionBase == DeductionBase.TASK_LINE) {
            return quantity * Math.max(0, QUARTERS - (long) hits - onWholeLine);
        }
        long left = quantity * Math.max(0, QUARTERS - onWholeLine);
        return Math.max(0, left - lostByProducts(quantity, scale, hits));
    }

    /** So many hits fall on one product after the other, then on each a second time; the unfinished product is hit last. */
    private static long lostByProducts(long quantity, int scale, int hits) {
        if (quantity == 0) {
            return 0;
        }
        long products = (quantity + scale - 1) / scale;
        long rounds = Math.min(QUARTERS, hits / products);
        return rounds * quantity + hits % products * scale;
    }
}
