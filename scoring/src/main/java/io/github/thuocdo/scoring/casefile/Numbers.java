package io.github.thuocdo.scoring.casefile;

import com.google.common.base.CharMatcher;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.scoring.tree.TextValue;
import java.util.Optional;
import java.util.regex.Pattern;

/** The ways in which case files write quantities, shares and points. */
final class Numbers {

    /** Digits in groups of three, as the country writes thousands. */
    private static final Pattern THOUSANDS = Pattern.compile("[1-9][0-9]{0,2}([.,][0-9]{3})+");

    private static final Fraction HUNDRED = Fraction.of(100);
    private static final Fraction LARGEST_PLAIN_SHARE = Fraction.of(10);

    private Numbers() {}

    /** Returns a number of at least 0. */
    static Optional<Fraction> quantity(TextValue value) {
        return value.fraction().filter(number -> {
            if (number.signum() < 0) {
                value.refuse("below-zero", new BilingualText("phải từ 0 trở lên", "must be at least 0"));
            }
            return number.signum() >= 0;
        });
    }

    /** Returns a quantity of things that are counted, of which a thousand is never written with a point. */
    static Optional<Fraction> counted(TextValue value) {
        if (isPercent(value)) {
            return refusePercent(value);
        }
        Optional<String> thousands =
                value.text().filter(text -> THOUSANDS.matcher(text).matches());
        if (thousands.isEmpty()) {
            return quantity(value);
        }
        String text = thousands.get();
        String whole = CharMatcher.anyOf(".,").removeFrom(text);
        // With another digit it is no thousand any more.
        String decimal = text.replace(',', '.') + "0";
        value.refuse(
                "thousands-separator",
                new BilingualText(
                        "không được viết như vậy, vì có thể hiểu theo hai cách: nếu là hàng nghìn thì viết " + whole
                                + "; nếu là số lẻ thì viết " + decimal,
                        "must not be written so, for it can be read in two ways: write " + whole
                                + " if it is thousands, and " + decimal + " if it has decimals"));
        return Optional.empty();
    }

    /** Returns a number above 0. */
    static Optional<Fraction> positive(TextValue value) {
        return quantity(value).filter(number -> {
            if (number.isZero()) {
                value.refuse("not-above-zero", new BilingualText("phải lớn hơn 0", "must be above 0"));
            }
            return !number.isZero();
        });
    }

    /** Returns an amount above 0, as of points or hours; so many percent are none. */
    static Optional<Fraction> positiveAmount(TextValue value) {
        return isPercent(value) ? refusePercent(value) : positive(value);
    }

    /** Returns a share: a fraction, a decimal, or so many percent. */
    static Optional<Fraction> share(TextValue value) {
        return value.fraction().filter(share -> {
            if (share.signum() < 0) {
                value.refuse("below-zero", new BilingualText("phải từ 0 trở lên", "must be at least 0"));
                return false;
            }
            if (share.compareTo(LARGEST_PLAIN_SHARE) > 0) {
                value.refuse(
                        "not-a-share",
                        new BilingualText(
                                "phải là tỷ lệ như 6/7 hoặc 0.85; phần trăm phải có dấu, như 85 %",
                                "must be a share such as 6/7 or 0.85; write percent with the sign, as in 85 %"));
                return false;
            }
            return true;
        });
    }

    /** Returns a share in which whatever is above 1 stands for percent, as in 100 and 50. */
    static Optional<Fraction> expectedLeaderValue(TextValue value) {
        boolean plain = !isPercent(value);
        return value.fraction()
                .map(number -> plain && number.compareTo(Fraction.ONE) > 0 ? number.dividedBy(HUNDRED) : number);
    }

    /** Returns a number of points; so many percent are none. */
    static Optional<Fraction> points(TextValue value) {
        return isPercent(value) ? refusePercent(value) : value.fraction();
    }

    private static boolean isPercent(TextValue value) {
        return value.text().filter(text -> text.endsWith("%")).isPresent();
    }

    private static Optional<Fraction> refusePercent(TextValue value) {
        value.refuse(
                "not-in-percent",
                new BilingualText(
                        "phải là một số, không phải phần trăm: không ai biết là phần trăm của số nào",
                        "must be a number and not per cent, for nobody knows of what"));
        return Optional.empty();
    }
}
