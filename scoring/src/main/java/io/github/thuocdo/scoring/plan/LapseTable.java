package io.github.thuocdo.scoring.plan;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.policy.rule.LapseDeduction;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.scoring.packing.Digest;
import java.math.BigInteger;

/**
 * What lapses of one kind take under the policy, in whole parts of a product: its table, brought over one denominator.
 *
 * <p>A lapse deals so many hits of one size: under a share for each lapse, one hit each time, or each day where days count as delays;
 * under steps by days late, one hit each time, of the size of its days.
 */
final class LapseTable {

    /** Of how many parts a product consists. */
    private final long whole;

    private final long[] fromDays;
    /** What is taken below the first of these days, then from each of them on. */
    private final long[] sizes;

    private final boolean byDays;
    private final boolean eachDay;

    private LapseTable(long whole, long[] fromDays, long[] sizes, boolean byDays, boolean eachDay) {
        this.whole = whole;
        this.fromDays = fromDays;
        this.sizes = sizes;
        this.byDays = byDays;
        this.eachDay = eachDay;
    }

    /**
     * Compiles a table.
     *
     * @param deduction  what a lapse takes
     * @param eachDay  whether each day is a lapse
     * @param whole  a multiple of the denominators of all shares
     */
    static LapseTable of(LapseDeduction deduction, boolean eachDay, long whole) {
        if (deduction instanceof LapseDeduction.ByDaysLate steps) {
            long[] fromDays = new long[steps.steps().size()];
            long[] sizes = new long[fromDays.length + 1];
            for (int i = 0; i < fromDays.length; i++) {
                fromDays[i] = steps.steps().get(i).fromDay();
                sizes[i + 1] = parts(steps.steps().get(i).share(), whole);
            }
            return new LapseTable(whole, fromDays, sizes, true, false);
        }
        long size = deduction instanceof LapseDeduction.EachLapse each ? parts(each.share(), whole) : whole;
        return new LapseTable(whole, new long[0], new long[] {size}, false, eachDay);
    }

    private static long parts(Fraction share, long whole) {
        return share.multipliedBy(Fraction.of(whole)).numerator().longValueExact();
    }

    long whole() {
        return whole;
    }

    /** Whether the days of a delay matter. */
    boolean countsDays() {
        return byDays || eachDay;
    }

    /** How large a hit of a lapse is; 0 for a delay that the table lets pass. */
    long size(Digest digest, int lapse) {
        return sizeOf(digest.days(lapse));
    }

    private long sizeOf(long days) {
        int step = 0;
        while (step < fromDays.length && fromDays[step] <= days) {
            step++;
        }
        return sizes[step];
    }

    /** How many hits a lapse deals each time. */
    long hitsEach(Digest digest, int lapse) {
        return eachDay ? digest.days(lapse) : 1;
    }

    /** Whether what is dealt out is whole hits: no product is taken by less than one. */
    boolean isDealtEvenly(boolean named) {
        return !byDays && (whole % sizes[0] == 0 || !(named || eachDay));
    }

    /** How many even hits a lapse deals. One delay is one of a single product, which its days cannot cost more than once. */
    long evenHits(Digest digest, int lapse) {
        return LongMath.saturatedMultiply(digest.times(lapse), Math.min(hitsEach(digest, lapse), enough()));
    }

    /** How many even hits take a whole product. */
    long enough() {
        return (whole + sizes[0] - 1) / sizes[0];
    }

    /** What so many even hits take of one product. */
    long ofHits(long hits) {
        return hits >= enough() ? whole : hits * sizes[0];
    }

    /** What a lapse takes of a product, each time it happens. */
    private long ofEach(long days) {
        return Math.min(whole, LongMath.saturatedMultiply(eachDay ? days : 1, sizeOf(days)));
    }

    /** What lapses take together where they all hit the same, at most all of it. */
    long together(Digest digest, int first, int end) {
        long taken = 0;
        for (int lapse = first; lapse < end; lapse = digest.nextLapse(lapse)) {
            taken = Math.min(
                    whole,
                    LongMath.saturatedAdd(
                            taken, LongMath.saturatedMultiply(digest.times(lapse), ofEach(digest.days(lapse)))));
        }
        return taken;
    }

    /** What the delay of a whole line takes of each of its products. */
    long ofWholeLine(long occurrences, long days) {
        if (byDays) {
            return sizeOf(days);
        }
        return Math.min(whole, LongMath.saturatedMultiply(Math.max(0, eachDay ? days : occurrences), sizes[0]));
    }

    /** What each of some lapses takes of a product, each time; nothing where it is excused. */
    ImmutableList<Fraction> shares(ImmutableList<Lapse> lapses) {
        return lapses.stream()
                .map(lapse -> lapse.excusal().isConfirmed()
                        ? Fraction.ZERO
                        : share(ofEach(lapse.lateDays().orElse(1L))))
                .collect(toImmutableList());
    }

    /** The share of a product that so many parts are. */
    Fraction share(long parts) {
        return Fraction.of(parts, whole);
    }

    /** The share of a quantity that so many parts are, which stand over its denominator. */
    Fraction share(BigInteger parts, BigInteger denominator) {
        return Fraction.of(parts, denominator.multiply(BigInteger.valueOf(whole)));
    }
}
