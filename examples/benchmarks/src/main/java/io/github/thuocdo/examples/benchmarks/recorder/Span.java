package io.github.thuocdo.examples.benchmarks.recorder;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A month, quarter, half-year or year with its name in a case file.
 *
 * @param name  the name
 * @param first  the first day
 * @param last  the last day
 */
record Span(String name, LocalDate first, LocalDate last) {

    static Span month(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return new Span(
                String.format(Locale.ROOT, "%d-%02d", year, month),
                first,
                first.plusMonths(1).minusDays(1));
    }

    static Span quarter(int year, int quarter) {
        LocalDate first = LocalDate.of(year, 3 * quarter - 2, 1);
        return new Span(year + "-Q" + quarter, first, first.plusMonths(3).minusDays(1));
    }

    static Span half(int year, int half) {
        LocalDate first = LocalDate.of(year, 6 * half - 5, 1);
        return new Span(year + "-H" + half, first, first.plusMonths(6).minusDays(1));
    }

    static Span year(int year) {
        return new Span(String.valueOf(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    int months() {
        return last.getMonthValue() - first.getMonthValue() + 1;
    }

    int inYear() {
        return first.getYear();
    }

    /** Whether a time has a day in this span. */
    boolean touches(LocalDate from, LocalDate to) {
        return !to.isBefore(first) && !from.isAfter(last);
    }

    /** Whether this span lies within a time. */
    boolean isWithin(LocalDate from, LocalDate to) {
        return !first.isBefore(from) && !last.isAfter(to);
    }
}
