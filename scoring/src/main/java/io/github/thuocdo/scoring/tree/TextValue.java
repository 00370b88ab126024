package io.github.thuocdo.scoring.tree;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.scoring.refusal.Place;
import io.github.thuocdo.scoring.refusal.Problem;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value of a case file that waits to be asked what it is; perhaps an absent one.
 *
 * <p>It is the value of a key, an item of a list, or a cell of a table. Each question ({@link #date()}, {@link #count()},
 * {@link #map(Function)} …) answers with the typed value, or with nothing. Nothing means one of two things: the value is absent,
 * which is no fault of its own, or it is not what was asked for, which has then been reported. Nobody who asks needs to tell
 * them apart, because a file with a problem is refused as a whole in the end.
 *
 * <p>Blanks around a text do not count. A value that is there but empty, as in {@code period:}, is reported as
 * {@code missing-value}: whoever has nothing to say leaves the key out.
 *
 * <p>This class is not thread-safe, for it reports to a collector.
 */
public final class TextValue {

    private static final Pattern COUNT = Pattern.compile("[0-9]+");
    private static final Pattern ISO_DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern VIETNAMESE_DATE = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})");

    /** So many digits are more than any agency counts, and few enough to be multiplied at once. */
    private static final int MOST_DIGITS = 100;

    /** Whoever serves, and whatever is decided about it, lies in these years. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2999;
    private static final BilingualText YEARS = new BilingualText(
            "phải thuộc các năm từ " + FIRST_YEAR + " đến " + LAST_YEAR,
            "must be in the years " + FIRST_YEAR + " to " + LAST_YEAR);
    private static final Words<Boolean> ANSWERS = Words.<Boolean>builder()
            .put(true, "yes", "có", "co", "true")
            .put(false, "no", "không", "khong", "false")
            .build();

    private final @Nullable TextNode node;
    private final Place place;
    private final Problems problems;

    private TextValue(@Nullable TextNode node, Place place, Problems problems) {
        this.node = node;
        this.place = place;
        this.problems = problems;
    }

    /**
     * Returns a value that is there.
     *
     * @param node  the value as text
     * @param problems  the collector to report to
     * @return the value
     */
    public static TextValue of(TextNode node, Problems problems) {
        return new TextValue(node, node.place(), requireNonNull(problems, "problems"));
    }

    /**
     * Returns a value that is not there.
     *
     * @param place  where it would stand
     * @param problems  the collector to report to
     * @return the absent value
     */
    public static TextValue absent(Place place, Problems problems) {
        return new TextValue(null, requireNonNull(place, "place"), requireNonNull(problems, "problems"));
    }

    /**
     * Returns where the value stands, or would stand.
     *
     * @return the place
     */
    public Place place() {
        return place;
    }

    /**
     * Returns whether the value is there, right or wrong.
     *
     * @return true if it is there
     */
    public boolean isPresent() {
        return node != null;
    }

    /**
     * Returns another node as a value that reports to the same collector.
     *
     * @param other  a node of the same text
     * @return the value
     */
    public TextValue at(TextNode other) {
        return of(other, problems);
    }

    /**
     * Returns the node that the value is, for readers by type.
     *
     * @return the node; empty if the value is absent
     */
    public Optional<TextNode> node() {
        return Optional.ofNullable(node);
    }

    /**
     * Returns whether the value is a text.
     *
     * @return true for a text, false for a map, a list or nothing
     */
    public boolean isText() {
        return node instanceof TextScalar;
    }

    /**
     * Returns whether the value is a list.
     *
     * @return true for a list, false for a map, a text or nothing
     */
    public boolean isList() {
        return node instanceof TextList;
    }

    /**
     * Returns whether the value is a map.
     *
     * @return true for a map, false for a list, a text or nothing
     */
    public boolean isMap() {
        return node instanceof TextMap;
    }

    /**
     * Reports that this value is not what it must be, for rules that this layer does not know.
     *
     * @param code  the stable code: lower-case words joined by hyphens
     * @param rule  what must be so
     * @throws IllegalArgumentException if the code is not lower-case words joined by hyphens, or the rule is blank
     */
    public void refuse(String code, BilingualText rule) {
        problems.add(place, code, shown(), rule);
    }

    /**
     * Reports that this value is not what it must be by another one. It is not told where something is wrong in that other value, or where its
     * key may be misspelt.
     *
     * @param other  the value by which this one is judged, perhaps absent
     * @param code  the stable code: lower-case words joined by hyphens
     * @param rule  what must be so
     * @throws IllegalArgumentException if the code is not lower-case words joined by hyphens, or the rule is blank
     */
    public void refuseBy(TextValue other, String code, BilingualText rule) {
        problems.addFollowing(other.place, new Problem(place, code, shown(), rule));
    }

    /**
     * Returns the text, without blanks around it.
     *
     * @return the text, not blank; empty if the value is absent or not a text
     */
    public Optional<String> text() {
        return scalar().map(scalar -> Spelling.trimmed(scalar.text())).filter(this::isFilled);
    }

    /**
     * Returns the text, without blanks around it, which may be empty where it stands in quotation marks.
     *
     * @return the text; empty if the value is absent, not a text, or neither filled nor in quotation marks
     */
    public Optional<String> quotedOrText() {
        return node instanceof TextScalar scalar && scalar.style() == TextScalar.Style.QUOTED
                ? Optional.of(Spelling.trimmed(scalar.text()))
                : text();
    }

    /**
     * Returns the exact number: a whole number, a decimal with a point, or a fraction such as {@code 290/3}.
     *
     * <p>A decimal comma is refused as {@code decimal-comma}, anything else that is no number as {@code not-a-number}.
     *
     * @return the number, of any sign; empty if the value is absent or no number
     */
    public Optional<Fraction> fraction() {
        return text().flatMap(this::toFraction);
    }

    /**
     * Returns the count: a whole number of at least 0, in digits only.
     *
     * @return the count; empty if the value is absent or no count, which is reported as {@code not-a-count}
     */
    public Optional<BigInteger> count() {
        return text().flatMap(this::toCount);
    }

    /**
     * Returns the count, which must not be above a limit.
     *
     * @param most  the largest count allowed, at least 0
     * @return the count; empty if the value is absent, no count ({@code not-a-count}), or too large ({@code count-too-large})
     * @throws IllegalArgumentException if the limit is negative
     */
    public Optional<Integer> countUpTo(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("most (" + most + ") must not be negative");
        }
        return count().filter(count -> {
                    boolean small = count.compareTo(BigInteger.valueOf(most)) <= 0;
                    if (!small) {
                        refuse(
                                "count-too-large",
                                new BilingualText("phải không quá " + most, "must be at most " + most));
                    }
                    return small;
                })
                .map(BigInteger::intValueExact);
    }

    /**
     * Returns the date, written as {@code 2026-03-05}.
     *
     * <p>Another form is refused as {@code not-a-date}; a day that the calendar does not have, such as 2026-02-30, as
     * {@code no-such-date}.
     *
     * @return the date; empty if the value is absent or no date
     */
    public Optional<LocalDate> date() {
        return text().flatMap(this::toDate);
    }

    /**
     * Returns the answer to a question: {@code yes}, {@code có}, {@code true}, or {@code no}, {@code không}, {@code false}.
     *
     * @return true for yes; empty if the value is absent or another word, which is reported as {@code unknown-word}
     */
    public Optional<Boolean> yesNo() {
        return word(ANSWERS);
    }

    /**
     * Returns what a word of a closed list stands for.
     *
     * @param <T>  what the words stand for
     * @param words  the list
     * @return the value; empty if this is absent or not in the list, which is reported as {@code unknown-word}
     */
    public <T> Optional<T> word(Words<T> words) {
        return text().flatMap(typed -> {
            Optional<T> value = words.find(typed);
            if (value.isEmpty()) {
                refuse("unknown-word", KnownKeys.oneOf(typed, words));
            }
            return value;
        });
    }

    /**
     * Returns what a parser of the domain makes of the text, such as a period of evaluation.
     *
     * @param <T>  the type that is parsed
     * @param code  the code of the problem if the parser refuses
     * @param parser  the parser; the message of its {@code IllegalArgumentException} becomes the rule
     * @return the parsed value; empty if this is absent or refused
     * @throws IllegalArgumentException if the parser refuses and the code is not lower-case words joined by hyphens
     */
    public <T> Optional<T> parsed(String code, Function<String, T> parser) {
        return text().flatMap(text -> {
            try {
                return Optional.of(parser.apply(text));
            } catch (IllegalArgumentException | DateTimeException refusal) {
                refuse(code, Rules.of(code, refusal));
                return Optional.empty();
            }
        });
    }

    /**
     * Returns what a function reads from this map; keys that it did not ask for are reported.
     *
     * @param <T>  what is read
     * @param content  the function, given a reader that is finished afterwards
     * @return what the function returned; empty if this is absent or no map, which is reported as {@code not-a-map}
     */
    public <T> Optional<T> map(Function<MapReader, Optional<T>> content) {
        if (!(node instanceof TextMap map)) {
            refuseKind(
                    "not-a-map", new BilingualText("các khóa có giá trị, như mã: a", "keys with values, as in id: a"));
            return Optional.empty();
        }
        MapReader reader = MapReader.of(map, problems);
        Optional<T> result = content.apply(reader);
        reader.finish();
        return result;
    }

    /**
     * Returns what a function reads from each map of this list.
     *
     * @param <T>  what is read from one map
     * @param content  the function, given a reader that is finished afterwards
     * @return what the function returned, in the order of the list; empty if this is absent or no list
     */
    public <T> ImmutableList<T> maps(Function<MapReader, Optional<T>> content) {
        return items().stream().flatMap(item -> item.map(content).stream()).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the items of this list.
     *
     * @return the items in the order of the file; empty if this is absent or no list, which is reported as {@code not-a-list}
     */
    public ImmutableList<TextValue> items() {
        if (!(node instanceof TextList list)) {
            refuseKind(
                    "not-a-list",
                    new BilingualText(
                            "danh sách, mỗi mục trên một dòng bắt đầu bằng dấu gạch, hoặc tất cả trong [ ]",
                            "a list, each item on a line that begins with a hyphen or all in [ ]"));
            return ImmutableList.of();
        }
        return list.items().stream().map(item -> of(item, problems)).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the pieces of this text between blanks: {@code 5 5 2.5} has three.
     *
     * @return the pieces; empty if this is absent or no text
     */
    public ImmutableList<TextValue> parts() {
        return text().map(text -> parts(Spelling.pieces(text))).orElse(ImmutableList.of());
    }

    /**
     * Returns the pieces of this text between two separators, each without blanks around it; a piece that is empty is reported
     * when it is asked what it is.
     *
     * @param separator  the character between two pieces, for instance a semicolon
     * @return the pieces; empty if this is absent or no text
     */
    public ImmutableList<TextValue> partsBy(char separator) {
        return text().map(text -> parts(Splitter.on(separator).splitToList(text)))
                .orElse(ImmutableList.of());
    }

    /**
     * Returns the table that this block of text holds.
     *
     * @param layout  the columns
     * @return the table; empty if this is absent, or no block with a line of headings
     */
    public Optional<TextTable> table(TableLayout layout) {
        return scalar().flatMap(scalar -> TextTable.read(scalar, layout, problems));
    }

    private Optional<TextScalar> scalar() {
        if (node instanceof TextScalar scalar) {
            return Optional.of(scalar);
        }
        refuseKind("not-a-text", new BilingualText("văn bản hoặc số", "a text or a number"));
        return Optional.empty();
    }

    private void refuseKind(String code, BilingualText expected) {
        if (node instanceof TextScalar scalar && !isFilled(Spelling.trimmed(scalar.text()))) {
            return;
        }
        if (node != null) {
            problems.addFirst(
                    place,
                    code,
                    shown(),
                    new BilingualText("phải là " + expected.vietnamese(), "must be " + expected.english()));
        }
    }

    private boolean isFilled(String text) {
        if (!text.isEmpty()) {
            return true;
        }
        problems.addFirst(
                place,
                "missing-value",
                BilingualText.of(text),
                new BilingualText(
                        "phải có giá trị; không có thì bỏ khóa",
                        "must have a value; who has none to give leaves it out"));
        return false;
    }

    private BilingualText shown() {
        if (node == null) {
            return BilingualText.NONE;
        }
        return node instanceof TextScalar scalar ? BilingualText.of(Spelling.trimmed(scalar.text())) : node.kind();
    }

    private ImmutableList<TextValue> parts(List<String> texts) {
        ImmutableList.Builder<TextValue> parts = ImmutableList.builder();
        int number = 1;
        for (String text : texts) {
            parts.add(of(TextScalar.plain(Spelling.trimmed(text), place.part(number)), problems));
            number++;
        }
        return parts.build();
    }

    private Optional<Fraction> toFraction(String text) {
        if (text.length() > MOST_DIGITS) {
            refuse(
                    "not-a-number",
                    new BilingualText(
                            "phải có không quá " + MOST_DIGITS + " ký tự",
                            "must have at most " + MOST_DIGITS + " characters"));
            return Optional.empty();
        }
        try {
            return Optional.of(Fraction.parse(text));
        } catch (IllegalArgumentException refusal) {
            refuseNumber(text);
            return Optional.empty();
        }
    }

    private void refuseNumber(String text) {
        if (text.matches("[+-]?[0-9]+,[0-9]+( *%)?")) {
            refuse(
                    "decimal-comma",
                    new BilingualText(
                            "phần thập phân phải viết bằng dấu chấm: " + text.replace(',', '.'),
                            "must have a point for the decimals: " + text.replace(',', '.')));
        } else if (text.matches("[+-]?[0-9]+/0+( *%)?")) {
            refuse("not-a-number", new BilingualText("không được chia cho 0", "must not be divided by zero"));
        } else {
            refuse(
                    "not-a-number",
                    new BilingualText(
                            "phải là số nguyên, số thập phân như 2.5 hoặc phân số như 290/3",
                            "must be a whole number, a decimal such as 2.5 or a fraction such as 290/3"));
        }
    }

    private Optional<BigInteger> toCount(String text) {
        if (text.matches("[1-9][0-9]{0,2}([.,][0-9]{3})+")) {
            String whole = text.replaceAll("[.,]", "");
            refuse(
                    "not-a-count",
                    new BilingualText(
                            "phải là số nguyên không có dấu phân cách: nếu là hàng nghìn thì viết " + whole
                                    + "; số lẻ không phải là số đếm",
                            "must be a whole number without marks in it: write " + whole
                                    + " for thousands; a number with decimals is no count"));
            return Optional.empty();
        }
        if (!COUNT.matcher(text).matches()) {
            refuse(
                    "not-a-count",
                    new BilingualText("phải là số nguyên từ 0 trở lên", "must be a whole number of at least 0"));
            return Optional.empty();
        }
        if (text.length() > MOST_DIGITS) {
            refuse(
                    "not-a-count",
                    new BilingualText(
                            "phải có không quá " + MOST_DIGITS + " chữ số",
                            "must have at most " + MOST_DIGITS + " digits"));
            return Optional.empty();
        }
        return Optional.of(new BigInteger(text));
    }

    /**
     * Returns a part of this text, such as the first of two days, as a value of its own.
     *
     * @param text  the part
     * @return the value, which reports where this one stands
     */
    public TextValue part(String text) {
        return new TextValue(TextScalar.plain(text, place), place, problems);
    }

    private Optional<LocalDate> toDate(String text) {
        Matcher iso = ISO_DATE.matcher(text);
        if (!iso.matches()) {
            refuse("not-a-date", dateRule(text));
            return Optional.empty();
        }
        int year = Integer.parseInt(iso.group(1));
        int month = Integer.parseInt(iso.group(2));
        int day = Integer.parseInt(iso.group(3));
        if (month < 1 || month > 12) {
            refuse(
                    "no-such-date",
                    new BilingualText(
                            "phải là ngày có trong lịch, mà lịch không có tháng " + iso.group(2),
                            "must be a day of the calendar, which has no month " + iso.group(2)));
            return Optional.empty();
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            refuse("no-such-date", YEARS);
            return Optional.empty();
        }
        YearMonth inMonth = YearMonth.of(year, month);
        if (!inMonth.isValidDay(day)) {
            refuse(
                    "no-such-date",
                    new BilingualText(
                            "phải là ngày có trong lịch, mà " + inMonth + " có các ngày 01 đến "
                                    + inMonth.lengthOfMonth(),
                            "must be a day of the calendar, and " + inMonth + " has the days 01 to "
                                    + inMonth.lengthOfMonth()));
            return Optional.empty();
        }
        return Optional.of(inMonth.atDay(day));
    }

    /** Offers the usual Vietnamese form of a date, day first, in the form that is read. */
    private static BilingualText dateRule(String text) {
        Matcher matcher = VIETNAMESE_DATE.matcher(text);
        if (!matcher.matches()) {
            return new BilingualText(
                    "phải là ngày viết theo thứ tự năm-tháng-ngày, như 2026-03-05",
                    "must be a date written year-month-day, as in 2026-03-05");
        }
        String month = (matcher.group(2).length() == 1 ? "0" : "") + matcher.group(2);
        String day = (matcher.group(1).length() == 1 ? "0" : "") + matcher.group(1);
        String meant = matcher.group(3) + "-" + month + "-" + day;
        return new BilingualText(
                "phải là ngày viết theo thứ tự năm-tháng-ngày; nếu ngày đứng trước, hãy viết " + meant,
                "must be a date written year-month-day; if the day stands first, write " + meant);
    }
}
