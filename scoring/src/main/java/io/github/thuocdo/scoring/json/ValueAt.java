package io.github.thuocdo.scoring.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.AbsenceKind;
import io.github.thuocdo.core.observation.AbsenceReason;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.validity.BrokenRule;
import io.github.thuocdo.core.validity.KnownNames;
import io.github.thuocdo.core.validity.ValueRule;
import io.github.thuocdo.scoring.notice.RuleText;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A value of a document with the place where it stands, to be read as one thing or another. */
record ValueAt(String path, JsonValue value) {

    /** Returns the refusal of this value. */
    JsonRefusal refused(BilingualText rule) {
        return new JsonRefusal(path, JsonText.summary(value), rule);
    }

    JsonRefusal refused(BrokenRule rule) {
        return refused(RuleText.of(rule));
    }

    /** Reads an object whose fields are known; any other field is refused. */
    FieldsAt fields(String... known) {
        FieldsAt fields = new FieldsAt(path, byName());
        fields.checkNames(ImmutableList.copyOf(known));
        return fields;
    }

    /** Reads an object without looking at its fields. */
    FieldsAt object() {
        return new FieldsAt(path, byName());
    }

    boolean isObject() {
        return value instanceof JsonValue.Fields;
    }

    /** Reads an object whose names are chosen by the writer. */
    <T> ImmutableMap<String, T> entries(Function<ValueAt, T> reader) {
        ImmutableMap.Builder<String, T> entries = ImmutableMap.builder();
        byName().forEach((name, entry) ->
                entries.put(name, reader.apply(new ValueAt(JsonText.path(path, name), entry))));
        return entries.buildOrThrow();
    }

    /** Reads an object whose names are the keys of constants. */
    <E extends Enum<E>, T> ImmutableMap<E, T> entriesOf(Class<E> type, Function<ValueAt, T> reader) {
        ImmutableMap.Builder<E, T> entries = ImmutableMap.builder();
        byName().forEach((name, entry) -> {
            ValueAt key = new ValueAt(JsonText.path(path, name), JsonValue.text(name));
            entries.put(key.oneOf(type), reader.apply(new ValueAt(JsonText.path(path, name), entry)));
        });
        return entries.buildOrThrow();
    }

    private Map<String, JsonValue> byName() {
        if (value instanceof JsonValue.Fields fields) {
            return fields.byName();
        }
        throw refused(new BilingualText("phải là đối tượng", "must be an object"));
    }

    /** Reads an array. */
    <T> ImmutableList<T> items(Function<ValueAt, T> reader) {
        if (!(value instanceof JsonValue.Items items)) {
            throw refused(new BilingualText("phải là mảng", "must be an array"));
        }
        ImmutableList.Builder<T> read = ImmutableList.builder();
        int index = 0;
        for (JsonValue item : items.values()) {
            read.add(reader.apply(new ValueAt(path + "[" + index + "]", item)));
            index++;
        }
        return read.build();
    }

    /** Reads an array of objects that each have an identity of their own, which stands at the given path in each of them. */
    <T> ImmutableList<T> itemsOnce(Function<ValueAt, T> reader, Function<T, ?> identity, String... pathToIdentity) {
        Set<Object> seen = new HashSet<>();
        return items(item -> {
            T read = reader.apply(item);
            if (!seen.add(identity.apply(read))) {
                throw item.down(pathToIdentity)
                        .refused(new BilingualText(
                                "chỉ được ghi một lần trong " + path, "must be given once in " + path));
            }
            return read;
        });
    }

    private ValueAt down(String... names) {
        ValueAt here = this;
        for (String name : names) {
            here = new FieldsAt(here.path(), here.byName()).required(name);
        }
        return here;
    }

    String text() {
        if (value instanceof JsonValue.Text text) {
            return text.text();
        }
        throw refused(new BilingualText("phải là văn bản", "must be text"));
    }

    boolean truth() {
        if (value instanceof JsonValue.Truth truth) {
            return truth.value();
        }
        throw refused(new BilingualText("phải là true hoặc false (đúng hoặc sai)", "must be true or false"));
    }

    /** Reads a count, which is a JSON number. */
    long countFrom(long least) {
        BilingualText rule = new BilingualText(
                "phải là số nguyên từ " + least + " đến " + Long.MAX_VALUE,
                "must be a whole number from " + least + " to " + Long.MAX_VALUE);
        if (value instanceof JsonValue.Numeral numeral) {
            try {
                long count = Long.parseLong(numeral.literal());
                if (count >= least) {
                    return count;
                }
            } catch (NumberFormatException e) {
                throw refused(rule);
            }
        }
        throw refused(rule);
    }

    /** Reads a number that a score may be made of, which is text. */
    Fraction fraction() {
        return parsed(
                Fraction::parse,
                new BilingualText(
                        "phải là số ghi thành văn bản, như \"290/3\" hoặc \"0.5\"",
                        "must be a number as text, such as \"290/3\" or \"0.5\""));
    }

    /** Reads such a number that is not negative. */
    Fraction fractionFromZero() {
        Fraction fraction = fraction();
        if (fraction.signum() < 0) {
            throw refused(new BilingualText("phải từ 0 trở lên", "must be at least 0"));
        }
        return fraction;
    }

    /** Reads such a number that is above zero. */
    Fraction fractionAboveZero() {
        Fraction fraction = fraction();
        if (fraction.signum() <= 0) {
            throw refused(new BilingualText("phải lớn hơn 0", "must be above 0"));
        }
        return fraction;
    }

    LocalDate day() {
        return parsed(
                LocalDate::parse,
                new BilingualText(
                        "phải là ngày có trong lịch, như \"2026-03-31\"",
                        "must be a day of the calendar, such as \"2026-03-31\""));
    }

    EvaluationPeriod period() {
        return parsed(
                EvaluationPeriod::parse,
                new BilingualText(
                        "phải là kỳ đánh giá như \"2026-03\", \"2026-Q1\", \"2026-H1\", \"2026\" hoặc \"2025-09/P1Y\"",
                        "must be a period such as \"2026-03\", \"2026-Q1\", \"2026-H1\", \"2026\" or \"2025-09/P1Y\""));
    }

    private <T> T parsed(Function<String, T> parser, BilingualText rule) {
        if (!(value instanceof JsonValue.Text text)) {
            throw refused(rule);
        }
        try {
            return parser.apply(text.text());
        } catch (RuntimeException e) {
            throw refused(rule);
        }
    }

    /** Reads the key of a constant. */
    <E extends Enum<E>> E oneOf(Class<E> type) {
        String text = text();
        return Stream.of(type.getEnumConstants())
                .filter(constant -> Keys.of(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> refused(KnownNames.rule(
                        ValueRule.ONE_OF,
                        text,
                        Stream.of(type.getEnumConstants()).map(Keys::of).collect(toImmutableList()))));
    }

    /** Reads an identifier or another text with a rule of its own. */
    <T> T as(Function<String, T> type) {
        return checked(() -> type.apply(text()));
    }

    /** Makes a value of what was read here; what the value itself refuses is refused here. */
    <T> T checked(Supplier<T> made) {
        try {
            return made.get();
        } catch (JsonRefusal e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw refused(RuleText.of(e));
        }
    }

    /** Reads an observation: a value that is given, or what is absent and why. */
    <T> Observation<T> observation(Function<ValueAt, T> reader) {
        FieldsAt fields = fields("given", "absent", "reason");
        if (fields.has("given")) {
            fields.checkNames(ImmutableList.of("given"));
            return Observation.given(reader.apply(fields.required("given")));
        }
        AbsenceKind kind = fields.required("absent").oneOf(AbsenceKind.class);
        if (kind == AbsenceKind.NOT_DUE) {
            fields.checkNames(ImmutableList.of("absent"));
            return Observation.notDue();
        }
        return absent(kind, AbsenceReasonForm.read(fields.required("reason")));
    }

    private static <T> Observation<T> absent(AbsenceKind kind, AbsenceReason reason) {
        return switch (kind) {
            case NOT_DUE -> Observation.notDue();
            case NOT_APPLICABLE -> Observation.notApplicable(reason);
            case EXCUSED -> Observation.excused(reason);
            case NOT_RATED -> Observation.notRated(reason);
            case WITHHELD -> Observation.withheld(reason);
        };
    }
}
