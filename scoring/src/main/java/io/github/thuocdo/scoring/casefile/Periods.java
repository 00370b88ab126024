package io.github.thuocdo.scoring.casefile;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The ways in which case files write periods. */
final class Periods {

    /** The calendar begins with the year 1. */
    private static final Pattern YEAR_ZERO = Pattern.compile("(?<!\\d)0000(?!\\d)");

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(?:(\\d{1,2})|[qQ]([1-4])|[hH]([12])))?");
    private static final Pattern MONTH = Pattern.compile("(?:tháng\\s+)?(\\d{1,2})\\s*[/-]\\s*(\\d{4})");
    private static final Pattern QUARTER =
            Pattern.compile("(?:quý\\s+|q)(iv|i{1,3}|[1-4])\\s*(?:[/-]|\\s|năm)\\s*(\\d{4})");
    private static final Pattern HALF = Pattern.compile("(?:6|sáu) tháng (đầu|cuối) năm\\s+(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("năm\\s+(\\d{4})");
    private static final Pattern YEAR_FROM = Pattern.compile("(\\d{4})-(\\d{1,2})/p1y");
    private static final Pattern SCHOOL_YEAR =
            Pattern.compile("(?:năm học|school year)(?:\\s+(\\d{4})\\s*[-–/]\\s*(\\d{4}))?\\s+(?:từ|from)"
                    + "\\s+(?:(?:tháng\\s+)?(\\d{1,2})(?:\\s*/\\s*(\\d{4}))?|(\\d{4})-(\\d{1,2}))");
    private static final Pattern NUMBER = Pattern.compile("(?:tháng\\s+|quý\\s+|t|q|m)?(\\d{1,2})");
    private static final Pattern RANGE =
            Pattern.compile("(.+?)\\s*(?:\\.\\.|–|—|(?<=^\\d{1,2}\\s{0,3})-(?=\\s*\\d{1,2}$))\\s*(.+)");
    private static final ImmutableList<String> ROMAN = ImmutableList.of("i", "ii", "iii", "iv");

    static final BilingualText RULE = new BilingualText(
            "phải là kỳ đánh giá: tháng 2026-03, quý 2026-Q1, nửa năm 2026-H1, năm 2026, hoặc năm học ghi rõ tháng bắt đầu:"
                    + " năm học từ tháng 9/2025 (2025-09/P1Y)",
            "must be a period: a month 2026-03, a quarter 2026-Q1, a half-year 2026-H1, a year 2026, or a school year with its first"
                    + " month: school year from 2025-09 (2025-09/P1Y)");

    private Periods() {}

    /** Returns the period that a text names with its year; empty if it names none. */
    static Optional<EvaluationPeriod> find(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        return YEAR_ZERO.matcher(text).find()
                ? Optional.empty()
                : iso(text).or(() -> named(text)).or(() -> schoolYear(text)).filter(Periods::isPlausible);
    }

    /**
     * Returns the months or quarters that a key of such a block names: a period, its number in the year, or a range; empty if it names
     * none of that kind.
     */
    static ImmutableList<EvaluationPeriod> within(String typed, PeriodKind kind, Optional<EvaluationPeriod> year) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        Optional<EvaluationPeriod> single = one(text, kind, year);
        if (single.isPresent()) {
            return ImmutableList.of(single.get());
        }
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) {
            return ImmutableList.of();
        }
        Optional<EvaluationPeriod> first = one(range.group(1), kind, year);
        Optional<EvaluationPeriod> last = one(range.group(2), kind, year);
        return first.isPresent() && last.isPresent() ? fromTo(first.get(), last.get()) : ImmutableList.of();
    }

    private static ImmutableList<EvaluationPeriod> fromTo(EvaluationPeriod first, EvaluationPeriod last) {
        ImmutableList.Builder<EvaluationPeriod> periods = ImmutableList.builder();
        for (EvaluationPeriod next = first; next.firstDay().compareTo(last.firstDay()) <= 0; next = next.next()) {
            periods.add(next);
        }
        return periods.build();
    }

    private static Optional<EvaluationPeriod> one(String text, PeriodKind kind, Optional<EvaluationPeriod> year) {
        Optional<EvaluationPeriod> full = find(text).filter(period -> period.kind() == kind);
        if (full.isPresent() || year.isEmpty()) {
            return full;
        }
        Matcher number = NUMBER.matcher(text);
        if (!number.matches() || !year.get().isMadeOf(kind)) {
            return Optional.empty();
        }
        ImmutableList<EvaluationPeriod> parts = year.get().dividedInto(kind);
        int index = Integer.parseInt(number.group(1)) - 1;
        return index >= 0 && index < parts.size() ? Optional.of(parts.get(index)) : Optional.empty();
    }

    private static Optional<EvaluationPeriod> iso(String text) {
        Matcher matcher = ISO.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) != null) {
            return month(year, matcher.group(2));
        }
        if (matcher.group(3) != null) {
            return Optional.of(EvaluationPeriod.quarter(year, Integer.parseInt(matcher.group(3))));
        }
        return Optional.of(
                matcher.group(4) == null
                        ? EvaluationPeriod.year(year)
                        : EvaluationPeriod.halfYear(year, Integer.parseInt(matcher.group(4))));
    }

    private static Optional<EvaluationPeriod> named(String text) {
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return month(Integer.parseInt(month.group(2)), month.group(1));
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            return Optional.of(EvaluationPeriod.quarter(Integer.parseInt(quarter.group(2)), ordinal(quarter.group(1))));
        }
        Matcher half = HALF.matcher(text);
        if (half.matches()) {
            return Optional.of(EvaluationPeriod.halfYear(
                    Integer.parseInt(half.group(2)), half.group(1).equals("đầu") ? 1 : 2));
        }
        Matcher year = YEAR.matcher(text);
        return year.matches() ? Optional.of(EvaluationPeriod.year(Integer.parseInt(year.group(1)))) : Optional.empty();
    }

    /** A year that does not begin in January; in which month it begins has to be said, for the law of schools leaves it to the school. */
    private static Optional<EvaluationPeriod> schoolYear(String text) {
        Matcher from = YEAR_FROM.matcher(text);
        if (from.matches()) {
            return yearFrom(from.group(1), from.group(2));
        }
        Matcher school = SCHOOL_YEAR.matcher(text);
        if (!school.matches()) {
            return Optional.empty();
        }
        Optional<String> first = Stream.of(school.group(4), school.group(5), school.group(1))
                .flatMap(Stream::ofNullable)
                .findFirst();
        String month = Stream.of(school.group(3), school.group(6))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElseThrow();
        return first.flatMap(year -> yearFrom(year, month)).filter(year -> isNamed(school, year));
    }

    /** Whether a school year that names both of its years is the one from the first of them to the second. */
    private static boolean isNamed(Matcher school, EvaluationPeriod year) {
        return school.group(1) == null
                || (Integer.parseInt(school.group(1)) == year.firstDay().getYear()
                        && Integer.parseInt(school.group(2)) == year.lastDay().getYear());
    }

    private static Optional<EvaluationPeriod> yearFrom(String year, String month) {
        return month(Integer.parseInt(year), month)
                .map(first -> EvaluationPeriod.yearFrom(YearMonth.from(first.firstDay())));
    }

    private static int ordinal(String text) {
        return ROMAN.contains(text) ? ROMAN.indexOf(text) + 1 : Integer.parseInt(text);
    }

    private static Optional<EvaluationPeriod> month(int year, String number) {
        int month = Integer.parseInt(number);
        return IntStream.rangeClosed(1, 12).anyMatch(each -> each == month)
                ? Optional.of(EvaluationPeriod.month(year, month))
                : Optional.empty();
    }

    private static boolean isPlausible(EvaluationPeriod period) {
        int year = period.firstDay().getYear();
        return year >= 1945 && year <= 2999;
    }
}
