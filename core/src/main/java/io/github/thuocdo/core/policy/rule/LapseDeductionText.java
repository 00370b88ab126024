package io.github.thuocdo.core.policy.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.validity.ValueRule;

/** The texts of {@link LapseDeduction}, in both directions. */
final class LapseDeductionText {
    static final String WHOLE_PRODUCT = "whole-product";
    private static final String EACH = "each ";
    private static final String DAYS = "days ";
    private static final Splitter STEPS = Splitter.on(',').trimResults();
    private static final Fraction HUNDRED = Fraction.of(100);

    private LapseDeductionText() {}

    static String of(Fraction share) {
        Fraction percent = share.multipliedBy(HUNDRED);
        return percent.isInteger() ? percent + " %" : share.toString();
    }

    static LapseDeduction parse(String text) {
        String words = text.strip();
        if (words.equals(WHOLE_PRODUCT)) {
            return new LapseDeduction.WholeProduct();
        }
        if (words.startsWith(EACH)) {
            return new LapseDeduction.EachLapse(share(words.substring(EACH.length())));
        }
        ValueRule.LAPSE_FORM.check(words.startsWith(DAYS));
        return new LapseDeduction.ByDaysLate(STEPS.splitToStream(words.substring(DAYS.length()))
                .map(LapseDeductionText::step)
                .collect(toImmutableList()));
    }

    private static LapseDeduction.DayStep step(String text) {
        int colon = text.indexOf(':');
        ValueRule.DAY_STEP_FORM.check(colon > 0, text);
        return new LapseDeduction.DayStep(day(text.substring(0, colon).strip()), share(text.substring(colon + 1)));
    }

    private static Integer day(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw ValueRule.DAYS_LATE_WHOLE.exception(text);
        }
    }

    private static Fraction share(String text) {
        return Fraction.parse(text.strip());
    }
}
