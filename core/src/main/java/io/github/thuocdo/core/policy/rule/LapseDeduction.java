package io.github.thuocdo.core.policy.rule;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.PerCent;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;
import java.math.BigInteger;

/**
 * What a lapse takes of the product that it hits (mức trừ của một lỗi, một lần chậm); keys {@code fault-deduction} and {@code
 * delay-deduction}.
 *
 * <p>Decree 335/2025 takes 25 % for each (Art 14.2b and 14.2c). Other texts have steps by days late, or count what is on time and of
 * quality and take no share at all: then a product with a lapse earns nothing. No product loses more than itself.
 *
 * <p>As text: {@code each 25 %}, {@code days 1: 20 %, 4: 40 %, 6: 100 %} (from the first day late 20 %, from the fourth 40 %, from the
 * sixth everything) or {@code whole-product}. A share that is no whole number of percent is a fraction: {@code each 1/3}.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface LapseDeduction extends NoBean, Reading {

    /** The largest common denominator of the shares of one table, far finer than those of any act. */
    int FINEST = 1_000_000;

    /**
     * Returns the common denominator of the shares.
     *
     * @return the least number of which every share is a multiple of the reciprocal; at most {@value #FINEST}
     */
    int denominator();

    /**
     * A share for each lapse (mỗi lần trừ một tỷ lệ).
     *
     * @param share  the share of the product, above 0 and at most 1
     */
    record EachLapse(@PerCent Fraction share) implements LapseDeduction {
        /**
         * Checks the share.
         *
         * @throws IllegalArgumentException if it is not above 0, or above 1, or divided more finely than {@value #FINEST}
         */
        public EachLapse {
            ValueRule.LAPSE_SHARE.check(share.signum() > 0 && share.compareTo(Fraction.ONE) <= 0, share);
            checkFineness(share, share.denominator());
        }

        @Override
        public int denominator() {
            return share.denominator().intValueExact();
        }

        @Override
        public String key() {
            return "each " + LapseDeductionText.of(share);
        }
    }

    /**
     * A share by the number of days late (theo số ngày chậm): calendar or working days, as the way of counting work says.
     *
     * @param steps  the steps, from the fewest days up; fewer days than the first step has take nothing
     */
    record ByDaysLate(ImmutableList<DayStep> steps) implements LapseDeduction {
        /**
         * Checks that more days are told apart, and do not take less.
         *
         * @throws IllegalArgumentException if there is no step, or the days do not rise, or the share falls, or they are together divided
         *     more finely than {@value #FINEST}
         */
        public ByDaysLate {
            ValueRule.NOT_EMPTY.check(!steps.isEmpty(), "steps");
            for (int i = 1; i < steps.size(); i++) {
                DayStep before = steps.get(i - 1);
                DayStep step = steps.get(i);
                ValueRule.DAY_STEPS_RISE.check(
                        step.fromDay() > before.fromDay() && step.share().compareTo(before.share()) >= 0, step, before);
            }
            checkFineness(steps, common(steps));
        }

        private static BigInteger common(ImmutableList<DayStep> steps) {
            BigInteger common = BigInteger.ONE;
            for (DayStep step : steps) {
                BigInteger denominator = step.share().denominator();
                common = common.divide(common.gcd(denominator)).multiply(denominator);
            }
            return common;
        }

        @Override
        public int denominator() {
            return common(steps).intValueExact();
        }

        /**
         * Returns what a delay takes.
         *
         * @param days  the days late, at least 0
         * @return the share of the product, from 0 to 1
         */
        public Fraction shareOf(long days) {
            Fraction share = Fraction.ZERO;
            for (DayStep step : steps) {
                if (step.fromDay() > days) {
                    break;
                }
                share = step.share();
            }
            return share;
        }

        @Override
        public String key() {
            return "days " + steps.stream().map(DayStep::toString).collect(joining(", "));
        }
    }

    /** The product, which is not of quality or not on time and earns nothing (không được tính sản phẩm đó). */
    record WholeProduct() implements LapseDeduction {
        @Override
        public int denominator() {
            return 1;
        }

        @Override
        public String key() {
            return LapseDeductionText.WHOLE_PRODUCT;
        }
    }

    /**
     * From how many days late how much is taken.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param fromDay  the fewest days late, at least 1
     * @param share  the share of the product, from 0 to 1
     */
    record DayStep(Integer fromDay, @PerCent Fraction share) implements Serializable {
        /**
         * Checks the day and the share.
         *
         * @throws IllegalArgumentException if the day is below 1, or the share not from 0 to 1
         */
        public DayStep {
            ValueRule.DAY_STEP_FROM.check(fromDay >= 1, fromDay);
            ValueRule.DAY_STEP_SHARE.check(share.signum() >= 0 && share.compareTo(Fraction.ONE) <= 0, share);
        }

        @Override
        public String toString() {
            return fromDay + ": " + LapseDeductionText.of(share);
        }
    }

    private static void checkFineness(Object shares, BigInteger denominator) {
        ValueRule.LAPSE_FINENESS.check(denominator.compareTo(BigInteger.valueOf(FINEST)) <= 0, shares, FINEST);
    }

    /** Examples only: the shares and steps that an act may have are without number. */
    @Override
    default ImmutableList<Reading> alternatives() {
        return ImmutableList.of(new EachLapse(Fraction.of(1, 4)), new WholeProduct());
    }

    @Override
    default LapseDeduction parse(String text) {
        return LapseDeductionText.parse(requireNonNull(text, "text"));
    }
}
