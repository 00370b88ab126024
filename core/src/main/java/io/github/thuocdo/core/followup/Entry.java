package io.github.thuocdo.core.followup;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.text.RecordStyle;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.validity.Days;
import io.github.thuocdo.core.validity.PlainText;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What happened on a day to a matter that is followed (diễn biến của việc theo dõi).
 *
 * <p>This class is immutable and thread-safe. Its text holds no words that somebody wrote.
 *
 * @param kind  what happened
 * @param on  the day
 * @param month  of a duty that recurs each month, the month that it is about
 * @param day  the due day that is proposed or granted, or the day until which an opinion is asked for
 * @param units  the units whose opinion is asked for or given, or with which whoever reports or proposes co-ordinates
 * @param text  what was answered or found, empty unless given
 * @param document  the document
 */
@RecordStyle
@Value.Builder
public record Entry(
        EntryKind kind,
        LocalDate on,
        Optional<EvaluationPeriod> month,
        Optional<LocalDate> day,
        ImmutableSet<UnitId> units,
        Optional<String> text,
        Source document)
        implements Serializable {
    /**
     * Checks that the entry says what one of its kind says.
     *
     * @throws IllegalArgumentException if a day or units are missing or are out of place, or the month is none
     */
    public Entry {
        requireNonNull(kind, "kind");
        Days.checked(requireNonNull(on, "on"));
        requireNonNull(day, "day").ifPresent(Days::checked);
        requireNonNull(units, "units");
        requireNonNull(document, "document");
        requireNonNull(month, "month")
                .ifPresent(named -> ValueRule.ENTRY_OF_A_MONTH.check(named.kind() == PeriodKind.MONTH, named));
        requireNonNull(text, "text").ifPresent(said -> PlainText.checked("text", said));
        ValueRule.ENTRY_NAMES_DAY.check(day.isPresent() == kind.namesDay(), kind.key(), on);
        ValueRule.ENTRY_OF_UNITS.check(!kind.isOfUnits() || !units.isEmpty(), kind.key(), on);
        ValueRule.ENTRY_WITHOUT_UNITS.check(kind.mayNameUnits() || units.isEmpty(), kind.key(), on);
    }

    @Serial
    private Object writeReplace() {
        return RecordForm.of(this);
    }

    /** Without what was answered or found. */
    @Override
    public String toString() {
        return "Entry[kind=" + kind.key() + ", on=" + on + "]";
    }

    /**
     * Starts an entry.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an entry of parts that are named; those that may be missing may be left out. */
    public static final class Builder extends EntryBuilder {
        Builder() {}
    }
}
