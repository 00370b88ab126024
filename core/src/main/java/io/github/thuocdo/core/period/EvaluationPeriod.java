package io.github.thuocdo.core.period;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.validity.Named;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A period for which somebody is monitored and evaluated (<i>kỳ theo dõi, đánh giá</i>).
 *
 * <p>A period consists of whole calendar months. Quarters begin in January, April, July and October, half-years in
 * January and July. A year begins in January unless an instrument says otherwise: the school year of teachers begins in
 * September or August, and {@link #yearFrom(YearMonth)} makes one.
 *
 * <p>Periods are written like ISO dates: {@code 2026-03} is a month, {@code 2026-Q1} a quarter, {@code 2026-H1} a
 * half-year, {@code 2026} a year and {@code 2025-09/P1Y} the year from September 2025 to August 2026. The natural order
 * is by beginning, and of those that begin together the longest comes first, as in a table of contents.
 *
 * <p>Legal basis: Article 3.4–3.5 of Decree 335/2025/NĐ-CP (monitoring by month or quarter, classification by year).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param kind  the length of the period
 * @param firstMonth  the month with which it begins, of the years 1 to 9999
 */
public record EvaluationPeriod(PeriodKind kind, YearMonth firstMonth)
        implements Comparable<EvaluationPeriod>, Named, Serializable {

    private static final int FIRST_KNOWN_YEAR = 2000;

    private static final @Nullable EvaluationPeriod[] KNOWN_MONTHS = new @Nullable EvaluationPeriod[100 * 12];

    private static final Pattern TEXT = Pattern.compile("(?<year>[0-9]{4})"
            + "(?:-Q(?<quarter>[1-4])|-H(?<half>[12])|-(?<month>0[1-9]|1[0-2])(?<fromMonth>/P1Y)?)?");

    /**
     * Takes and checks the length and the first month.
     *
     * @throws IllegalArgumentException if the year is not between 1 and 9999, or a quarter or half-year does not begin
     *     where quarters or half-years begin
     */
    public EvaluationPeriod {
        requireNonNull(kind, "kind");
        requireNonNull(firstMonth, "firstMonth");
        requireBetween("year", firstMonth.getYear(), 1, 9999);
        boolean beginsAnywhere = kind == PeriodKind.YEAR;
        if (!beginsAnywhere && (firstMonth.getMonthValue() - 1) % kind.months() != 0) {
            throw new IllegalArgumentException("first month (" + firstMonth + ") of a " + kind.englishName()
                    + " must be January or a multiple of " + kind.months() + " months later");
        }
    }

    private static int requireBetween(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " (" + value + ") must be between " + least + " and " + most);
        }
        return value;
    }

    /**
     * Returns a month.
     *
     * @param year  the year, 1 to 9999
     * @param month  the month, 1 to 12
     * @return the period of this month
     * @throws IllegalArgumentException if the year or the month is out of range
     */
    public static EvaluationPeriod month(int year, int month) {
        return beginning(PeriodKind.MONTH, year, requireBetween("month", month, 1, 12));
    }

    /**
     * Returns a quarter of a calendar year.
     *
     * @param year  the year, 1 to 9999
     * @param quarter  the quarter, 1 to 4
     * @return the period of this quarter
     * @throws IllegalArgumentException if the year or the quarter is out of range
     */
    public static EvaluationPeriod quarter(int year, int quarter) {
        return beginning(PeriodKind.QUARTER, year, requireBetween("quarter", quarter, 1, 4));
    }

    /**
     * Returns a half of a calendar year.
     *
     * @param year  the year, 1 to 9999
     * @param half  1 for January to June, 2 for July to December
     * @return the period of this half-year
     * @throws IllegalArgumentException if the year or the half is out of range
     */
    public static EvaluationPeriod halfYear(int year, int half) {
        return beginning(PeriodKind.HALF_YEAR, year, requireBetween("half", half, 1, 2));
    }

    /**
     * Returns a calendar year.
     *
     * @param year  the year, 1 to 9999
     * @return the period from January to December
     * @throws IllegalArgumentException if the year is out of range
     */
    public static EvaluationPeriod year(int year) {
        return beginning(PeriodKind.YEAR, year, 1);
    }

    private static EvaluationPeriod beginning(PeriodKind kind, int year, int ordinal) {
        requireBetween("year", year, 1, 9999);
        return new EvaluationPeriod(kind, YearMonth.of(year, 1 + (ordinal - 1) * kind.months()));
    }

    /**
     * Returns a year of twelve months that begins with any month.
     *
     * @param firstMonth  the first month, such as September 2025
     * @return the period of twelve months; the calendar year if the month is a January
     * @throws IllegalArgumentException if the year of the month is not between 1 and 9999
     */
    public static EvaluationPeriod yearFrom(YearMonth firstMonth) {
        return new EvaluationPeriod(PeriodKind.YEAR, firstMonth);
    }

    /**
     * Returns the period of a length that a day lies in.
     *
     * @param kind  the length; a year is the calendar year
     * @param day  the day
     * @return the period
     * @throws IllegalArgumentException if the year of the day is not between 1 and 9999
     */
    public static EvaluationPeriod containing(PeriodKind kind, LocalDate day) {
        requireNonNull(kind, "kind");
        requireNonNull(day, "day");
        return kind == PeriodKind.MONTH ? month(day) : containing(kind, YearMonth.from(day));
    }

    /** The months of this century are made once: a year of an agency asks for them a hundred thousand times. */
    private static EvaluationPeriod month(LocalDate day) {
        int place = (day.getYear() - FIRST_KNOWN_YEAR) * 12 + day.getMonthValue() - 1;
        if (place < 0 || place >= KNOWN_MONTHS.length) {
            return containing(PeriodKind.MONTH, YearMonth.from(day));
        }
        @Nullable EvaluationPeriod known = KNOWN_MONTHS[place];
        if (known == null) {
            known = containing(PeriodKind.MONTH, YearMonth.from(day));
            KNOWN_MONTHS[place] = known;
        }
        return known;
    }

    private static EvaluationPeriod containing(PeriodKind kind, YearMonth month) {
        int monthsBefore = (month.getMonthValue() - 1) % kind.months();
        return new EvaluationPeriod(kind, monthsBefore == 0 ? month : month.minusMonths(monthsBefore));
    }

    /**
     * Reads a period.
     *
     * @param text  the text, such as {@code 2026-03}, {@code 2026-Q1}, {@code 2026-H1}, {@code 2026} or
     *     {@code 2025-09/P1Y}
     * @return the period
     * @throws IllegalArgumentException if the text has another form or the year is 0
     */
    public static EvaluationPeriod parse(String text) {
        requireNonNull(text, "text");
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw ValueRule.PERIOD_FORM.exception(text);
        }
        int year = Integer.parseInt(matcher.group("year"));
        if (matcher.group("quarter") != null) {
            return quarter(year, Integer.parseInt(matcher.group("quarter")));
        }
        if (matcher.group("half") != null) {
            return halfYear(year, Integer.parseInt(matcher.group("half")));
        }
        if (matcher.group("month") == null) {
            return year(year);
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group("month")));
        return new EvaluationPeriod(matcher.group("fromMonth") == null ? PeriodKind.MONTH : PeriodKind.YEAR, month);
    }

    /**
     * Returns the days of this period.
     *
     * @return the range from the first to the last day, bounded on both sides
     */
    public DateRange dates() {
        return DateRange.of(
                firstMonth.atDay(1), firstMonth.plusMonths(kind.months()).atDay(1));
    }

    /**
     * Returns the first day.
     *
     * @return the first day of the first month
     */
    public LocalDate firstDay() {
        return firstMonth.atDay(1);
    }

    /**
     * Returns the last day.
     *
     * @return the last day of the last month
     */
    public LocalDate lastDay() {
        return firstMonth.plusMonths(kind.months() - 1L).atEndOfMonth();
    }

    /**
     * Tells whether a day lies in this period.
     *
     * @param day  the day
     * @return true if it is between the first and the last day or is one of them
     */
    public boolean contains(LocalDate day) {
        long months = monthsSinceFirst(day.getYear(), day.getMonthValue());
        return 0 <= months && months < kind.months();
    }

    /**
     * Tells whether another period lies in this one.
     *
     * @param other  the other period
     * @return true if every day of it is a day of this one; a period contains itself
     */
    public boolean contains(EvaluationPeriod other) {
        long months = monthsSinceFirst(other.firstMonth.getYear(), other.firstMonth.getMonthValue());
        return 0 <= months && months + other.kind.months() <= kind.months();
    }

    private long monthsSinceFirst(int year, int month) {
        return (year - firstMonth.getYear()) * 12L + month - firstMonth.getMonthValue();
    }

    /**
     * Returns the months of this period.
     *
     * @return 1, 3, 6 or 12 months in order of time
     */
    public ImmutableList<EvaluationPeriod> months() {
        return dividedInto(PeriodKind.MONTH);
    }

    /**
     * Returns the shorter periods that make up this one.
     *
     * @param parts  the length of the parts, not longer than this period
     * @return the parts in order of time; this period itself if the lengths are the same
     * @throws IllegalArgumentException if the length is longer, or this is a year that begins where no quarter or
     *     half-year does
     */
    public ImmutableList<EvaluationPeriod> dividedInto(PeriodKind parts) {
        requireNonNull(parts, "parts");
        if (parts.months() > kind.months()) {
            throw new IllegalArgumentException(
                    "parts (" + parts.key() + ") must not be longer than the period " + this);
        }
        return IntStream.range(0, kind.months() / parts.months())
                .mapToObj(index -> new EvaluationPeriod(parts, firstMonth.plusMonths((long) index * parts.months())))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Tells whether shorter periods of a length make up this one, as quarters do not make up a school year that begins in September.
     *
     * @param parts  the length of the parts
     * @return true if {@link #dividedInto(PeriodKind)} has an answer
     */
    public boolean isMadeOf(PeriodKind parts) {
        requireNonNull(parts, "parts");
        return parts.months() <= kind.months()
                && (parts == PeriodKind.YEAR || (firstMonth.getMonthValue() - 1) % parts.months() == 0);
    }

    /**
     * Returns the calendar year that this period lies in.
     *
     * @return the year from January to December; a year is returned as it is, wherever it begins
     */
    public EvaluationPeriod year() {
        return kind == PeriodKind.YEAR ? this : containing(PeriodKind.YEAR, firstMonth);
    }

    /**
     * Returns the year that this period lies in, for years that begin with a given month.
     *
     * @param firstMonthOfYear  the month with which years begin, such as September for a school year
     * @return the year of twelve months
     * @throws IllegalArgumentException if this period lies in two such years
     */
    public EvaluationPeriod yearBeginningIn(Month firstMonthOfYear) {
        requireNonNull(firstMonthOfYear, "firstMonthOfYear");
        int monthsBefore = Math.floorMod(firstMonth.getMonthValue() - firstMonthOfYear.getValue(), 12);
        EvaluationPeriod year = yearFrom(firstMonth.minusMonths(monthsBefore));
        if (!year.contains(this)) {
            throw new IllegalArgumentException(
                    "first month of the year (" + firstMonthOfYear + ") must not divide the period " + this);
        }
        return year;
    }

    /**
     * Returns the period of the same length that follows.
     *
     * @return the next period
     * @throws IllegalArgumentException if it would begin after the year 9999
     */
    public EvaluationPeriod next() {
        return new EvaluationPeriod(kind, firstMonth.plusMonths(kind.months()));
    }

    /**
     * Returns the period of the same length that comes before.
     *
     * @return the previous period
     * @throws IllegalArgumentException if it would begin before the year 1
     */
    public EvaluationPeriod previous() {
        return new EvaluationPeriod(kind, firstMonth.minusMonths(kind.months()));
    }

    /**
     * Compares by beginning, then by length with the longer period first.
     *
     * @param other  the period to compare with
     * @return a negative number, zero or a positive number as this one comes before, is equal or comes after
     */
    @Override
    public int compareTo(EvaluationPeriod other) {
        int byFirst = firstMonth.compareTo(other.firstMonth);
        return byFirst == 0 ? other.kind.compareTo(kind) : byFirst;
    }

    /**
     * Returns a hash code that agrees with {@link #equals(Object)}. It tells the months of a year apart in its low bits, which those of {@link
     * YearMonth} do not.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return (firstMonth.getYear() * 12 + firstMonth.getMonthValue()) * 16 + kind.months();
    }

    /**
     * Compares with another object.
     *
     * @param object  the object to compare with
     * @return true if it is the same kind of period with the same first month
     */
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof EvaluationPeriod other && kind == other.kind && firstMonth.equals(other.firstMonth);
    }

    /**
     * Writes this period.
     *
     * @return the text, such as {@code 2026-03}, {@code 2026-Q1}, {@code 2026-H1}, {@code 2026} or {@code 2025-09/P1Y};
     *     {@link #parse(String)} reads it back
     */
    @Override
    public String toString() {
        String month = firstMonth.toString();
        String year = month.substring(0, 4);
        int ordinal = 1 + (firstMonth.getMonthValue() - 1) / kind.months();
        return switch (kind) {
            case MONTH -> month;
            case QUARTER -> year + "-Q" + ordinal;
            case HALF_YEAR -> year + "-H" + ordinal;
            case YEAR -> firstMonth.getMonth() == Month.JANUARY ? year : month + "/P1Y";
        };
    }

    /**
     * Returns the period as a Vietnamese office writes it.
     *
     * @return for instance {@code tháng 03/2026}, {@code quý 1/2026}, {@code 6 tháng đầu năm 2026}, {@code năm 2026}
     */
    @Override
    public String vietnameseName() {
        int year = firstMonth.getYear();
        int ordinal = 1 + (firstMonth.getMonthValue() - 1) / kind.months();
        return switch (kind) {
            case MONTH -> String.format(Locale.ROOT, "tháng %02d/%d", ordinal, year);
            case QUARTER -> "quý " + ordinal + "/" + year;
            case HALF_YEAR -> "6 tháng " + (ordinal == 1 ? "đầu" : "cuối") + " năm " + year;
            case YEAR ->
                firstMonth.getMonth() == Month.JANUARY
                        ? "năm " + year
                        : "năm từ " + vietnamese(firstDay()) + " đến " + vietnamese(lastDay());
        };
    }

    private static String vietnamese(LocalDate day) {
        return String.format(Locale.ROOT, "%02d/%02d/%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /**
     * Returns the period as English texts write it.
     *
     * @return for instance {@code month 2026-03}
     */
    @Override
    public String englishName() {
        return kind.englishName() + " " + this;
    }
}
