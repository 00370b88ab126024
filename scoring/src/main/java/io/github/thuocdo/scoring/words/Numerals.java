package io.github.thuocdo.scoring.words;

import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.EvaluationPeriod;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.function.Predicate;

/** How numbers, days and periods are written in one language. */
public record Numerals(Language language) {

    static final int DECIMALS = 2;
    static final Fraction HUNDRED = Fraction.of(100);

    /** Writes a number without loss and, unless it is short, the beginning of its decimals. */
    public String number(Fraction value) {
        String beginning = localized(value.toDecimalText(DECIMALS));
        return value.isExactDecimal(DECIMALS) ? beginning : value + " (≈ " + beginning + ")";
    }

    /**
     * Writes a number with at most two decimals as an office does: rounded half up where the rounded number stands for the same as the exact
     * one, else cut and marked as cut. So a number that is shown never contradicts what came of it.
     *
     * @param standsForTheSame  whether a rounded number stands for the same, such as the same class
     */
    public String brief(Fraction value, Predicate<Fraction> standsForTheSame) {
        if (value.isExactDecimal(DECIMALS)) {
            return localized(value.toDecimalText(DECIMALS));
        }
        Fraction rounded =
                Fraction.of(value.multipliedBy(HUNDRED).plus(Fraction.of(1, 2)).floor(), HUNDRED.numerator());
        return standsForTheSame.test(rounded)
                ? localized(rounded.toDecimalText(DECIMALS))
                : localized(value.toDecimalText(DECIMALS)) + "…";
    }

    /** Writes a share in per cent, so that what is not the whole is not written as the whole. */
    public String share(Fraction share) {
        return brief(share.multipliedBy(HUNDRED), rounded -> !rounded.equals(HUNDRED)) + " %";
    }

    private String localized(String decimal) {
        return switch (language) {
            case VIETNAMESE -> decimal.replace('.', ',');
            case ENGLISH -> decimal;
        };
    }

    public String number(long value) {
        return Long.toString(value);
    }

    public String date(LocalDate day) {
        String iso = day.toString();
        return switch (language) {
            case VIETNAMESE -> iso.substring(8) + "/" + iso.substring(5, 7) + "/" + iso.substring(0, 4);
            case ENGLISH -> iso;
        };
    }

    /** Writes a day of no particular year. */
    public String day(MonthDay day) {
        return switch (language) {
            case VIETNAMESE -> day.getDayOfMonth() + "/" + day.getMonthValue();
            case ENGLISH -> day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        };
    }

    public String period(EvaluationPeriod period) {
        return language.nameOf(period);
    }
}
