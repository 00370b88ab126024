package io.github.thuocdo.scoring.quota;

import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.PerCent;
import io.github.thuocdo.core.number.Rounding;
import io.github.thuocdo.core.policy.rule.Quota;
import java.util.Optional;

/**
 * A rule for the number of places (<i>số lượng tối đa</i>) that a capped class has in one scope.
 *
 * <p>With E candidates, G people rated good without being candidates, the share r, the rounding R and the base B(k) when
 * k candidates are admitted, the places are <b>the largest k ≤ E with k ≤ R(r × B(k))</b>. As k grows by one the base grows by
 * one at most, and so the right side does, so every smaller number is allowed too: a scope is a plain capacity, and may stay partly empty.
 *
 * <p>{@link Base#FINAL_GOOD}, {@link Base#GOOD_OR_BETTER} and {@link Base#RANKED} are for policies under which every candidate who is not
 * admitted ends up good. If the class of those is left open, they join no base: take {@link Base#GOOD_BEFORE_FALLBACK}, {@link
 * Base#GOOD_OR_ADMITTED} and {@link Base#STILL_RANKED}.
 *
 * <p>Example: r = 20 %, down, {@link Base#FINAL_GOOD}, E = 12, G = 12 gives 4 places, for 4 ≤ 20 % × 20.
 *
 * <p>Legal source: Decree 335/2025/NĐ-CP, Art 20.5, which names neither the base nor the rounding.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param rate  the share, from 0 to 1
 * @param rounding  which whole number of places a broken one becomes
 * @param base  who is counted as good
 * @param smallGroup  the exception for small scopes, empty if there is none
 */
public record PlacesRule(
        @PerCent Fraction rate, Rounding.Direction rounding, Base base, Optional<SmallGroup> smallGroup) {

    /** The people of whom the share is taken (<i>cơ sở tính tỷ lệ</i>). */
    public enum Base {
        /** Those good in the final list, so that candidates without a place are in it: B(k) = G + E − k. */
        FINAL_GOOD,
        /** Those good before any candidate falls back: B = G. */
        GOOD_BEFORE_FALLBACK,
        /** Those good or better: B = G + E. */
        GOOD_OR_BETTER,
        /** Those good or better where a candidate without a place is neither: B(k) = G + k. */
        GOOD_OR_ADMITTED,
        /** All who are classified: B = N. */
        RANKED,
        /** All who are classified where a candidate without a place is not: B(k) = N − E + k. */
        STILL_RANKED,
        /** Everybody, classified or not: B = S. */
        STAFF;

        public long count(Headcount heads, int admitted) {
            return switch (this) {
                case FINAL_GOOD -> (long) heads.good() + heads.candidates() - admitted;
                case GOOD_BEFORE_FALLBACK -> heads.good();
                case GOOD_OR_BETTER -> (long) heads.good() + heads.candidates();
                case GOOD_OR_ADMITTED -> (long) heads.good() + admitted;
                case RANKED -> heads.ranked();
                case STILL_RANKED -> (long) heads.ranked() - heads.candidates() + admitted;
                case STAFF -> heads.staff();
            };
        }
    }

    /**
     * How many stand in a scope.
     *
     * @param candidates  how many stand for the class, E
     * @param good  how many are rated good without being candidates, G
     * @param ranked  how many are classified in all, N
     * @param staff  how many there are in all, S
     */
    public record Headcount(int candidates, int good, int ranked, int staff) {

        public Headcount {
            requireNotNegative(candidates, "candidates");
            requireNotNegative(good, "good");
            if (ranked < (long) candidates + good) {
                throw new IllegalArgumentException("people (" + ranked + ") must not be fewer than the " + candidates
                        + " candidates and " + good + " good among them");
            }
            if (staff < ranked) {
                throw new IllegalArgumentException(
                        "staff (" + staff + ") must not be fewer than the " + ranked + " classified among them");
            }
        }
    }

    /**
     * An exception for scopes so small that the share alone would leave no place.
     *
     * @param below  the number of people from which on the exception ends, at least 1
     * @param places  the places that a smaller scope has, not negative
     * @param exception  whether it has that many at least, or just as many
     */
    public record SmallGroup(int below, int places, Quota.SmallException exception) {

        /** What is counted to tell whether a scope is small. */
        int size(Headcount heads) {
            return switch (exception) {
                case AT_LEAST_ONE -> heads.ranked();
                case AT_MOST_ONE -> heads.staff();
            };
        }

        public SmallGroup {
            if (below < 1) {
                throw new IllegalArgumentException("below (" + below + ") must be at least 1");
            }
            if (places < 0) {
                throw new IllegalArgumentException("places (" + places + ") must not be negative");
            }
        }
    }

    public PlacesRule {
        if (rate.signum() < 0 || rate.compareTo(Fraction.ONE) > 0) {
            throw new IllegalArgumentException("rate (" + rate + ") must be from 0 to 1");
        }
    }

    /**
     * Returns the places of a scope.
     *
     * @param heads  how many stand in it
     * @return the number of places, from 0 to the number of candidates
     */
    public int places(Headcount heads) {
        return smallGroup
                .filter(group -> group.size(heads) < group.below())
                .map(group -> exception(group, heads))
                .orElseGet(() -> shared(heads));
    }

    private int exception(SmallGroup group, Headcount heads) {
        int places = Math.min(group.places(), heads.candidates());
        return switch (group.exception()) {
            case AT_LEAST_ONE -> Math.max(places, shared(heads));
            case AT_MOST_ONE -> places;
        };
    }

    /** Bisects: whatever number is allowed, every smaller one is. Zero always is. */
    private int shared(Headcount heads) {
        int allowed = 0;
        int ceiling = heads.candidates();
        while (allowed < ceiling) {
            int middle = ceiling - (ceiling - allowed) / 2;
            if (allows(middle, heads)) {
                allowed = middle;
            } else {
                ceiling = middle - 1;
            }
        }
        return allowed;
    }

    private boolean allows(int admitted, Headcount heads) {
        Fraction share = rate.multipliedBy(Fraction.of(base.count(heads, admitted)));
        return Fraction.of(admitted).compareTo(Rounding.toWhole(rounding).apply(share)) <= 0;
    }

    static void requireNotNegative(int value, String name) {
        if (value < 0) {
            throw new IllegalArgumentException(name + " (" + value + ") must not be negative");
        }
    }
}
