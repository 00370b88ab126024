package io.github.thuocdo.scoring.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.policy.measure.WorkMeasure.Credit;
import io.github.thuocdo.core.policy.rule.LapseDeduction;
import io.github.thuocdo.core.policy.rule.WorkCounting;
import io.github.thuocdo.core.policy.rule.WorkCounting.AboveAssigned;
import io.github.thuocdo.core.policy.rule.WorkCounting.DeductionBase;
import io.github.thuocdo.core.policy.rule.WorkCounting.Denominator;
import io.github.thuocdo.core.policy.rule.WorkCounting.ExtraWork;
import io.github.thuocdo.core.policy.rule.WorkCounting.LateCount;
import io.github.thuocdo.core.policy.rule.WorkCounting.LateDay;
import io.github.thuocdo.core.policy.rule.WorkCounting.NoWork;
import io.github.thuocdo.core.policy.rule.WorkCounting.NothingCompleted;
import io.github.thuocdo.core.policy.rule.WorkCounting.PartialCompletion;
import io.github.thuocdo.core.task.TaskOrigin;
import io.github.thuocdo.scoring.outcome.Evidence;
import io.github.thuocdo.scoring.packing.Digest;
import io.github.thuocdo.scoring.work.Lateness;
import io.github.thuocdo.scoring.work.TaskLine;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one line is worth under the policy's way of counting work. Sums and evidence lines come from the same methods.
 *
 * <p>Everything is a whole number: parts of a product over the scales of the digest. So many parts make a product that what a lapse takes
 * is a whole number of them: four where each takes 25 %. What outgrows 64 bits ends in an {@link ArithmeticException}; then the same is
 * told once more in fractions.
 */
final class Counting {

    /** Of how many parts a product consists. */
    private final long parts;

    private final @Nullable LapseTable faults;
    private final @Nullable LapseTable delays;
    private final AboveAssigned aboveAssigned;
    private final ExtraWork takenOver;
    private final ExtraWork adHoc;
    private final Interpretation<NoWork> noWork;
    private final PartialCompletion partial;
    private final DeductionBase deductionBase;
    private final LateDay lateDay;
    private final Denominator denominator;
    private final @Nullable NothingCompleted nothingCompleted;

    Counting(WorkCounting rule) {
        Optional<LapseDeduction> ofFault = rule.faultDeduction().map(Interpretation::value);
        Optional<LapseDeduction> ofDelay = rule.delayDeduction().map(Interpretation::value);
        long inFault = ofFault.map(LapseDeduction::denominator).orElse(1);
        long inDelay = ofDelay.map(LapseDeduction::denominator).orElse(1);
        parts = inFault / LongMath.gcd(inFault, inDelay) * inDelay;
        faults =
                ofFault.map(deduction -> LapseTable.of(deduction, false, parts)).orElse(null);
        boolean eachDay = rule.lateCount().value() == LateCount.PER_DAY;
        delays = ofDelay.map(deduction -> LapseTable.of(deduction, eachDay, parts))
                .orElse(null);
        aboveAssigned = rule.aboveAssigned().value();
        takenOver = rule.takenOver().value();
        adHoc = rule.adHoc().value();
        noWork = rule.noWork();
        partial = rule.partial().value();
        deductionBase = rule.deductionBase().value();
        lateDay = rule.lateDay().value();
        denominator = rule.denominator().value();
        nothingCompleted = rule.nothingCompleted().map(Interpretation::value).orElse(null);
    }

    /** Whether quality and progress are shares of what was completed. */
    boolean countsOverCompleted() {
        return denominator == Denominator.COMPLETED;
    }

    NothingCompleted nothingCompleted() {
        return Objects.requireNonNull(nothingCompleted);
    }

    Interpretation<NoWork> noWork() {
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
        return delays != null
                && delays.countsDays()
                && lateDay == LateDay.WORKING
                && digest.isLate(line)
                && digest.lateWorkingDays(line) < 0;
    }

    /** Of how many parts a product consists. */
    long parts() {
        return parts;
    }

    /** What the numbers of {@link #earned} are multiples of the reciprocal of: one product of coefficient 1 is so many. */
    long unit(Digest digest, int at) {
        return Math.multiplyExact(parts, Math.multiplyExact(digest.weightScale(at), digest.quantityScale(at)));
    }

    /** What a line earns: its credit times its coefficient, in parts of a product over both scales of the digest. */
    long earned(Credit credit, Digest digest, int line, long scale) {
        long quantity = counted(digest, line, scale);
        long full = Math.multiplyExact(quantity, parts);
        return Math.multiplyExact(
                digest.weight(line), Math.subtractExact(full, taken(credit, digest, line, quantity, scale)));
    }

    /** The products of a line that are counted, over the scale of quantities. */
    long counted(Digest digest, int line, long scale) {
        long quantity = digest.delivered(line);
        if (partial == PartialCompletion.WHOLE_PRODUCTS_ONLY) {
            quantity -= quantity % scale;
        }
        return aboveAssigned == AboveAssigned.CAP_EACH_LINE ? Math.min(quantity, digest.assigned(line)) : quantity;
    }

    /** What its lapses take of a line, in parts of a product over the scale of quantities. */
    long taken(Credit credit, Digest digest, int line, long quantity, long scale) {
        LapseTable table = table(credit);
        if (table == null || !digest.hasLapses(line)) {
            return 0;
        }
        if (hitsWholeLine(credit, digest, line)) {
            return Math.multiplyExact(quantity, ofWholeLine(credit, table, digest, line));
        }
        return takenOfProducts(table, digest, first(credit, digest, line), end(credit, digest, line), quantity, scale);
    }

    private static long takenOfProducts(
            LapseTable table, Digest digest, int first, int end, long quantity, long scale) {
        if (first == end || quantity == 0) {
            return 0;
        }
        // Those that name a product stand last
        if (table.isDealtEvenly(digest.product(digest.lapseBefore(end)) > 0)) {
            return lostByProducts(table, quantity, scale, evenHits(table, digest, first, end));
        }
        return Dealing.of(table, digest, first, end)
                .lostOf(BigInteger.valueOf(quantity), BigInteger.valueOf(scale))
                .longValueExact();
    }

    /** All that fall on named products, as many as can matter to each, and all others. */
    private static long evenHits(LapseTable table, Digest digest, int first, int end) {
        long hits = 0;
        long onProduct = 0;
        int product = 0;
        for (int lapse = first; lapse < end; lapse = digest.nextLapse(lapse)) {
            long some = table.evenHits(digest, lapse);
            if (digest.product(lapse) > 0) {
                onProduct = digest.product(lapse) == product ? onProduct : 0;
                product = digest.product(lapse);
                some = Math.min(table.enough() - onProduct, some);
                onProduct += some;
            }
            hits = LongMath.saturatedAdd(hits, some);
        }
        return hits;
    }

    /** So many hits fall on one product after the other, then on each a second time; the unfinished product is hit last. */
    private static long lostByProducts(LapseTable table, long quantity, long scale, long hits) {
        long products = quantity / scale + (quantity % scale == 0 ? 0 : 1);
        long rounds = Math.min(table.enough(), hits / products);
        long each = table.ofHits(rounds);
        long more = table.ofHits(rounds + 1) - each;
        return Math.addExact(
                Math.multiplyExact(each, quantity),
                Math.multiplyExact(Math.multiplyExact(more, hits % products), scale));
    }

    /** A line with what its lapses take. */
    Evidence.Work evidence(TaskLine line) {
        return new Evidence.Work(
                line,
                faults == null ? ImmutableList.of() : faults.shares(line.faults()),
                delays == null
                        ? ImmutableList.of()
                        : delays.shares(line.late().isPresent() ? ImmutableList.of() : line.delays()),
                delays == null || line.late().isEmpty()
                        ? ImmutableList.of()
                        : byLateness(delays, line.late().get()));
    }

    /** Empty where the days matter and nobody can tell them. */
    private ImmutableList<Fraction> byLateness(LapseTable table, Lateness late) {
        return daysLate(table, late)
                .map(days -> ImmutableList.of(table.share(table.ofWholeLine(late.occurrences(), days))))
                .orElse(ImmutableList.of());
    }

    private Optional<Long> daysLate(LapseTable table, Lateness late) {
        return lateDay == LateDay.WORKING && table.countsDays() ? late.workingDays() : Optional.of(late.calendarDays());
    }

    private @Nullable LapseTable table(Credit credit) {
        return switch (credit) {
            case DELIVERED -> null;
            case LESS_FAULTS -> faults;
            case LESS_DELAYS -> delays;
        };
    }

    private boolean hitsWholeLine(Credit credit, Digest digest, int line) {
        return deductionBase == DeductionBase.TASK_LINE || (credit == Credit.LESS_DELAYS && digest.isLate(line));
    }

    /** What lapses take of every product of a line, in parts of it. */
    private long ofWholeLine(Credit credit, LapseTable table, Digest digest, int line) {
        return credit == Credit.LESS_DELAYS && digest.isLate(line)
                ? table.ofWholeLine(digest.lateOccurrences(line), daysLate(digest, line))
                : table.together(digest, first(credit, digest, line), end(credit, digest, line));
    }

    private long daysLate(Digest digest, int line) {
        return lateDay == LateDay.CALENDAR ? digest.lateCalendarDays(line) : digest.lateWorkingDays(line);
    }

    private static int first(Credit credit, Digest digest, int line) {
        return credit == Credit.LESS_FAULTS ? digest.firstFault(line) : digest.endOfFaults(line);
    }

    private static int end(Credit credit, Digest digest, int line) {
        return credit == Credit.LESS_FAULTS ? digest.endOfFaults(line) : digest.endOfDelays(line);
    }

    // The same on numbers of any size: quantities come from the line, lapses from the digest

    /** What a line earns: its credit times its coefficient. */
    Fraction earned(Credit credit, TaskLine line, Digest digest, int place) {
        Fraction quantity = counted(line);
        return line.coefficient().multipliedBy(quantity.minus(taken(credit, digest, place, quantity)));
    }

    private Fraction counted(TaskLine line) {
        Fraction quantity = partial == PartialCompletion.WHOLE_PRODUCTS_ONLY
                ? Fraction.of(line.delivered().floor(), BigInteger.ONE)
                : line.delivered();
        return aboveAssigned == AboveAssigned.CAP_EACH_LINE ? quantity.min(line.assigned()) : quantity;
    }

    private Fraction taken(Credit credit, Digest digest, int place, Fraction quantity) {
        LapseTable table = table(credit);
        if (table == null || !digest.hasLapses(place)) {
            return Fraction.ZERO;
        }
        if (hitsWholeLine(credit, digest, place)) {
            return quantity.multipliedBy(table.share(ofWholeLine(credit, table, digest, place)));
        }
        BigInteger lost = Dealing.of(table, digest, first(credit, digest, place), end(credit, digest, place))
                .lostOf(quantity.numerator(), quantity.denominator());
        return table.share(lost, quantity.denominator());
    }
}
