package io.github.thuocdo.examples.quickstart.casefile;

import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.examples.quickstart.text.TextValue;
import java.util.Optional;
import java.util.function.Function;

/** The ways in which case files write quantities, shares and points. */
final class Numbers {

    private static final Fraction HUNDRED = Fraction.of(100);
    private static final Fraction FIFTY = Fraction.of(50);
    private static final Fraction HALF = Fraction.of(1, 2);
    private static final Fraction LARGEST_PLAIN_SHARE = Fraction.of(10);
    private static final String LEADER_VALUES = "must be 100 or 50 (335/2025/NĐ-CP, Điều 15.3)";

    private Numbers() {}

    /** Returns a number of at least 0. */
    static Optional<Fraction> quantity(TextValue value) {
        return value.fraction().filter(number -> {
            if (number.signum() < 0) {
                value.refuse("below-zero", "must be at least 0");
            }
            return number.signum() >= 0;
        });
    }

    /** Returns a number above 0. */
    static Optional<Fraction> positive(TextValue value) {
        return quantity(value).filter(number -> {
            if (number.isZero()) {
                value.refuse("not-above-zero", "must be above 0");
            }
            return !number.isZero();
        });
    }

    /** Returns points from 0 to the most that the clause allows. */
    static Optional<Fraction> pointsUpTo(TextValue value, long most, String clause) {
        return quantity(value).filter(points -> {
            boolean within = points.compareTo(Fraction.of(most)) <= 0;
            if (!within) {
                value.refuse("points-out-of-range", "must be from 0 to " + most + " points (" + clause + ")");
            }
            return within;
        });
    }

    /** Returns a share: a fraction, a decimal, or so many percent. */
    static Optional<Fraction> share(TextValue value) {
        return percentOr(value, Fraction::parse).filter(share -> {
            if (share.signum() < 0) {
                value.refuse("below-zero", "must be at least 0");
                return false;
            }
            if (share.compareTo(LARGEST_PLAIN_SHARE) > 0) {
                value.refuse(
                        "not-a-share", "must be a share such as 6/7 or 0.85; write percent with the sign, as in 85 %");
                return false;
            }
            return true;
        });
    }

    /** Returns a share as it may be expected: whatever it is, also above what a share can be. */
    static Optional<Fraction> expectedShare(TextValue value) {
        return percentOr(value, Fraction::parse);
    }

    /** Returns the value of a leader's unit criterion: 100 or 50, also as a share or in percent. */
    static Optional<Fraction> leaderValue(TextValue value) {
        return expectedLeaderValue(value).filter(share -> {
            boolean lawful = share.equals(Fraction.ONE) || share.equals(HALF);
            if (!lawful) {
                value.refuse("leader-value", LEADER_VALUES);
            }
            return lawful;
        });
    }

    /** Returns a share in which 100 and 50 stand for percent, whatever else it is. */
    static Optional<Fraction> expectedLeaderValue(TextValue value) {
        return percentOr(value, text -> {
            Fraction number = Fraction.parse(text);
            return number.equals(HUNDRED) || number.equals(FIFTY) ? number.dividedBy(HUNDRED) : number;
        });
    }

    /** The share that a text holds, which may be in percent. */
    static Fraction shareIn(String text) {
        return text.endsWith("%")
                ? Fraction.parse(text.substring(0, text.length() - 1).strip()).dividedBy(HUNDRED)
                : Fraction.parse(text);
    }

    private static Optional<Fraction> percentOr(TextValue value, Function<String, Fraction> plain) {
        Optional<String> text = value.text();
        if (text.isPresent() && text.get().endsWith("%")) {
            return value.parsed("not-a-number", Numbers::shareIn);
        }
        return value.fraction().flatMap(number -> value.parsed("not-a-number", plain));
    }
}
