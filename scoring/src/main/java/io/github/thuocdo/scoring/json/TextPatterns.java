package io.github.thuocdo.scoring.json;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.document.DeclaredType;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.number.Rounding;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How the texts of types with a text of their own are written, as regular expressions that a schema has (ECMA-262, whole text). What depends on
 * more than the look of a text, such as the order of two days, they cannot say.
 */
final class TextPatterns {

    /** A number without sign of per cent. */
    private static final String NUMBER = "[+-]?[0-9]+(?:\\.[0-9]+|/0*[1-9][0-9]*)?";

    /** A number, which may be in per cent. */
    private static final String SHARE = NUMBER + "(?: *%)?";

    /** No day is before the year 1. */
    private static final String YEAR = "(?!0000)[0-9]{4}";

    private static final String MONTH_DAY = "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
            + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])";
    private static final String LEAP_YEAR =
            "(?!0000)(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
    private static final String DAY = "(?:" + YEAR + "-(?:" + MONTH_DAY + ")|" + LEAP_YEAR + "-02-29)";
    private static final String DAY_OR_OPEN = "(?:" + DAY + "|\\.\\.)";
    private static final String MONTH = "(?:0[1-9]|1[0-2])";
    private static final String DIRECTION = "(?:"
            + Arrays.stream(Rounding.Direction.values())
                    .flatMap(direction -> Stream.of(direction.key(), direction.name()))
                    .collect(joining("|"))
            + ")";

    private static final ImmutableMap<Class<?>, String> WHOLE = ImmutableMap.<Class<?>, String>builder()
            .put(Fraction.class, whole(SHARE))
            .put(Points.class, whole(NUMBER))
            .put(LocalDate.class, whole(DAY))
            .put(DateRange.class, whole(DAY_OR_OPEN + "/" + DAY_OR_OPEN))
            .put(EvaluationPeriod.class, whole(YEAR + "(?:-Q[1-4]|-H[12]|-" + MONTH + "(?:/P1Y)?)?"))
            .put(Interval.class, whole(band(SHARE)))
            .put(Rounding.class, whole(NUMBER + "%? " + DIRECTION))
            .put(Form.Item.class, whole(SHARE + "(?:\\|" + SHARE + ")*"))
            .put(Integer.class, whole(upTo(Integer.MAX_VALUE)))
            .put(Long.class, whole(upTo(Long.MAX_VALUE)))
            .put(YearMonth.class, whole(YEAR + "-" + MONTH))
            .put(MonthDay.class, whole("--(?:" + MONTH_DAY + "|02-29)"))
            .buildOrThrow();

    /** Those of numbers that count something. */
    private static final ImmutableMap<Class<?>, String> COUNTED = ImmutableMap.of(
            Fraction.class, whole(NUMBER),
            Interval.class, whole(band(NUMBER)),
            Rounding.class, whole(NUMBER + " " + DIRECTION));

    private TextPatterns() {}

    /** Returns the pattern of a type; empty for one whose texts have no form of their own, such as identifiers. */
    static Optional<String> of(DeclaredType type) {
        return Optional.ofNullable((type.counts() ? COUNTED : WHOLE).get(type.raw()));
    }

    private static String band(String number) {
        return "(?:\\((?:" + number + ")?|\\[" + number + "),(?:(?:" + number + ")?\\)|" + number + "\\])";
    }

    /** The whole numbers up to the largest, of at most nineteen digits, nothing before them but zeros. */
    private static String upTo(long most) {
        String digits = Long.toString(most);
        String smaller = IntStream.range(0, digits.length())
                .filter(i -> digits.charAt(i) > '0')
                .mapToObj(i -> digits.substring(0, i) + "[0-" + (char) (digits.charAt(i) - 1) + "][0-9]{"
                        + (digits.length() - i - 1) + "}")
                .collect(joining("|"));
        return "(?=[0-9]{1,19}$)0*(?:[0-9]{1," + (digits.length() - 1) + "}|" + digits + "|" + smaller + ")";
    }

    private static String whole(String pattern) {
        return "^" + pattern + "$";
    }
}
