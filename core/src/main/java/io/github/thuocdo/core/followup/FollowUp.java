package io.github.thuocdo.core.followup;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.text.RecordStyle;
import io.github.thuocdo.core.validity.Days;
import io.github.thuocdo.core.validity.PlainText;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A matter that is followed to its end (việc được theo dõi): who has to see to it, by when, and what has happened to it so far.
 *
 * <p>A task that was assigned, a finding of an inspection, a weakness that a review named and a commitment have the same life: raised, answered,
 * remedied, verified. Example: the report on slow users of land is due on the 25th of each month; the department of natural resources leads, that of
 * home affairs co-ordinates.
 *
 * <p>This class is immutable and thread-safe. Its text tells only by which id it goes.
 *
 * @param id  the identifier, unique in a register
 * @param origin  out of what it arose
 * @param matter  what has to be done or remedied
 * @param document  the document that raised it
 * @param raisedOn  the day on which it was assigned or named
 * @param responsible  who has to see to it
 * @param schedule  by when; empty where nobody set a day
 * @param stated  what the assignment makes clear in words of its own, by aspect
 * @param field  the field to which it belongs, such as urban order
 * @param dependsOn  the body outside on which it depends, such as a ministry
 * @param entries  what has happened to it, in any order of days; what happened on one day in the order in which it happened
 */
@RecordStyle
@Value.Builder
public record FollowUp(
        FollowUpId id,
        Origin origin,
        String matter,
        Source document,
        LocalDate raisedOn,
        Responsible responsible,
        Optional<Schedule> schedule,
        ImmutableMap<ClarityAspect, String> stated,
        Optional<String> field,
        Optional<String> dependsOn,
        ImmutableList<Entry> entries)
        implements Serializable {
    /**
     * Checks that what is said fits together.
     *
     * @throws IllegalArgumentException if a text is blank, an aspect is stated that the follow-up says otherwise, a duty ends before it is due for the
     *     first time, or an entry names a month although the matter is due once, none although it recurs, or one in which it is not due
     */
    public FollowUp {
        requireNonNull(id, "id");
        requireNonNull(origin, "origin");
        PlainText.checked("matter", matter);
        requireNonNull(document, "document");
        Days.checked(requireNonNull(raisedOn, "raisedOn"));
        requireNonNull(responsible, "responsible");
        requireNonNull(schedule, "schedule");
        requireNonNull(field, "field").ifPresent(named -> PlainText.checked("field", named));
        requireNonNull(dependsOn, "dependsOn").ifPresent(named -> PlainText.checked("dependsOn", named));
        stated.forEach((aspect, words) -> {
            ValueRule.ASPECT_IN_WORDS.check(aspect.isStatedInWords(), aspect.key(), id.text());
            PlainText.checked(aspect.key(), words);
        });
        schedule.ifPresent(due -> checkDue(due, raisedOn, id));
        boolean recurs = schedule.filter(Schedule.Monthly.class::isInstance).isPresent();
        for (Entry entry : entries) {
            ValueRule.ENTRY_NAMES_MONTH.check(
                    entry.month().isPresent() == recurs, entry.kind().key(), entry.on(), id.text());
            entry.month()
                    .ifPresent(month -> ValueRule.ENTRY_IN_DUTY.check(
                            isDueIn(schedule.orElseThrow(), raisedOn, month), month, id.text()));
        }
    }

    /** The first due day of a duty lies within a month. */
    private static void checkDue(Schedule schedule, LocalDate raisedOn, FollowUpId id) {
        if (schedule instanceof Schedule.Monthly duty) {
            duty.until()
                    .ifPresent(until -> ValueRule.DUTY_FALLS_DUE.check(
                            !duty.dueDays(raisedOn, raisedOn.plusMonths(1)).isEmpty(), until, id.text()));
        }
    }

    private static boolean isDueIn(Schedule schedule, LocalDate raisedOn, EvaluationPeriod month) {
        return schedule.dueDays(raisedOn, month.lastDay()).stream().anyMatch(month.dates()::contains);
    }

    @Serial
    private Object writeReplace() {
        return RecordForm.of(this);
    }

    /** Without anything that somebody wrote. */
    @Override
    public String toString() {
        return "FollowUp[id=" + id.text() + "]";
    }

    /**
     * Starts a follow-up.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a follow-up of parts that are named; those that may be missing may be left out. */
    public static final class Builder extends FollowUpBuilder {
        Builder() {}
    }
}
