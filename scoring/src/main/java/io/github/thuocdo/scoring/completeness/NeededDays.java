package io.github.thuocdo.scoring.completeness;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.RecordKind;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Attribution;
import io.github.thuocdo.core.policy.rule.Attribution.December;
import io.github.thuocdo.core.policy.rule.Attribution.LateFinish;
import io.github.thuocdo.core.policy.rule.WorkCounting;
import io.github.thuocdo.core.validity.Term;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Days of which records can matter to a period under a policy (khoảng ngày cần nạp): an application asks its data for records of the kind with
 * such a day.
 *
 * <p>Example: under Decree 335/2025 as the handbook reads it, work that is due after 15 December is the next year's, so that tasks due from 16
 * December 2025 are needed for 2026. A task that is found by one of its days comes with all that is known of it, a late finish included.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param records  the kind of record
 * @param day  which day of a record it is
 * @param days  the days
 * @param basis  the clause or the reading from which that follows
 */
public record NeededDays(RecordKind records, Day day, DateRange days, Basis basis) implements Serializable {
    /** Checks that nothing is null. */
    public NeededDays {
        requireNonNull(records, "records");
        requireNonNull(day, "day");
        requireNonNull(days, "days");
        requireNonNull(basis, "basis");
    }

    /** A day by which a record is found. */
    public enum Day implements Term {
        /** On which a task is due, with extensions. */
        DUE,
        /** On which a task was assigned. */
        ASSIGNED,
        /** On which a task was finished. */
        FINISHED,
        /** Any of the period for which a task is planned or a result was given. */
        OF_PERIOD,
        /** On which a decision was signed. */
        SIGNED,
        /** On which a decision takes effect. */
        EFFECTIVE;
    }

    /**
     * Says which days can matter.
     *
     * @param policy  the policy
     * @param period  the period
     * @return the days: of tasks, results and conclusions
     */
    public static ImmutableList<NeededDays> of(Policy policy, EvaluationPeriod period) {
        requireNonNull(policy, "policy");
        requireNonNull(period, "period");
        boolean asksForConclusions = policy.scope().roles().stream().anyMatch(role -> hasGates(policy, role, period));
        return Stream.of(
                        !policy.rulesOf(WorkCounting.class).isEmpty()
                                ? ofTasks(policy.attribution(), period)
                                : Stream.<NeededDays>empty(),
                        ofResults(policy.attribution(), period, asksForConclusions),
                        asksForConclusions ? ofConclusions(policy.attribution(), period) : Stream.<NeededDays>empty())
                .flatMap(days -> days)
                .collect(toImmutableList());
    }

    /**
     * Says of which days records are to be loaded for a period under several policies, each kind of record at once: those that have any of
     * their days from the first to the last that can matter under any of them. Who has loaded them says so in {@link
     * io.github.thuocdo.core.evaluation.Register#loaded}.
     *
     * <p>Example: for 2026 under Decree 335/2025 tasks with a day from 16 December 2025 to 31 December 2026.
     *
     * @param policies  the policies, such as those of an agency
     * @param period  the period
     * @return the days by kind of record, without a kind that none of the policies asks for
     */
    public static ImmutableMap<RecordKind, DateRange> spans(Iterable<Policy> policies, EvaluationPeriod period) {
        EnumMap<RecordKind, DateRange> spans = new EnumMap<>(RecordKind.class);
        for (Policy policy : policies) {
            of(policy, period).forEach(needed -> spans.merge(needed.records(), needed.days(), NeededDays::spanning));
        }
        return ImmutableMap.copyOf(spans);
    }

    private static DateRange spanning(DateRange one, DateRange other) {
        return DateRange.of(
                Comparators.min(one.start(), other.start()), Comparators.max(one.endExclusive(), other.endExclusive()));
    }

    private static boolean hasGates(Policy policy, Role role, EvaluationPeriod period) {
        return !policy.gates(role, period.kind()).isEmpty();
    }

    private static Stream<NeededDays> ofTasks(Attribution attribution, EvaluationPeriod period) {
        DateRange days = daysOfWork(attribution, period);
        Basis placed = Basis.of(attribution.periodAttribution());
        Basis undated = Basis.of(attribution.timetable().undated());
        Basis late = attribution.lateFinish().value() == LateFinish.CARRIED_AS_NEW_ASSIGNMENT_WITH_DELAY
                ? Basis.of(attribution.lateFinish())
                : undated;
        return Stream.of(
                new NeededDays(RecordKind.TASKS, Day.DUE, days, placed),
                new NeededDays(RecordKind.TASKS, Day.OF_PERIOD, period.dates(), placed),
                new NeededDays(RecordKind.TASKS, Day.FINISHED, days, late),
                new NeededDays(RecordKind.TASKS, Day.ASSIGNED, days, undated));
    }

    /** Where a month ends before its last day, so does its work; where a year is closed early, the rest of December is the next year's. */
    private static DateRange daysOfWork(Attribution attribution, EvaluationPeriod period) {
        int monthEnd = attribution.timetable().monthEnd().value().day();
        LocalDate start = dayAfter(period.firstDay().minusMonths(1), monthEnd);
        MonthDay cutoff = attribution.timetable().yearCutoff().value().day();
        if (attribution.december().value() == December.SCORED_EARLY_LATER_WORK_NEXT_YEAR
                && period.firstMonth().getMonthValue() == 1) {
            LocalDate afterClosing =
                    cutoff.atYear(period.firstMonth().getYear() - 1).plusDays(1);
            start = afterClosing.isBefore(start) ? afterClosing : start;
        }
        return DateRange.ofClosed(start, period.lastDay());
    }

    private static LocalDate dayAfter(LocalDate month, int monthEnd) {
        return month.withDayOfMonth(Math.min(monthEnd, month.lengthOfMonth())).plusDays(1);
    }

    private static Stream<NeededDays> ofResults(
            Attribution attribution, EvaluationPeriod period, boolean asksForConclusions) {
        NeededDays within = new NeededDays(
                RecordKind.RESULTS, Day.OF_PERIOD, period.dates(), Basis.of(attribution.transferMonth()));
        return asksForConclusions
                ? Stream.of(
                        within,
                        new NeededDays(
                                RecordKind.RESULTS,
                                Day.OF_PERIOD,
                                DateRange.upTo(period.firstDay().minusDays(1)),
                                new Basis.Clause(attribution.disciplineClauses().ratedBefore())))
                : Stream.of(within);
    }

    /** Of the period those that are signed or take effect in it, and of before those about the same acts. */
    private static Stream<NeededDays> ofConclusions(Attribution attribution, EvaluationPeriod period) {
        return Stream.of(
                new NeededDays(
                        RecordKind.CONCLUSIONS, Day.SIGNED, period.dates(), Basis.of(attribution.disciplineDate())),
                new NeededDays(
                        RecordKind.CONCLUSIONS, Day.EFFECTIVE, period.dates(), Basis.of(attribution.disciplineDate())),
                new NeededDays(
                        RecordKind.CONCLUSIONS,
                        Day.SIGNED,
                        DateRange.upTo(period.firstDay().minusDays(1)),
                        Basis.of(attribution.doubleDiscipline())));
    }

    /**
     * Says which days that can matter were not loaded.
     *
     * @param policy  the policy
     * @param period  the period
     * @param loaded  the days that were loaded by kind of record; of a kind that is not there nothing is said
     * @return what is not loaded of the days that are needed
     */
    public static ImmutableList<NeededDays> beyond(
            Policy policy, EvaluationPeriod period, Map<RecordKind, DateRange> loaded) {
        return loaded.isEmpty()
                ? ImmutableList.of()
                : of(policy, period).stream()
                        .flatMap(needed -> Optional.ofNullable(loaded.get(needed.records())).stream()
                                .flatMap(needed::without))
                        .collect(toImmutableList());
    }

    private Stream<NeededDays> without(DateRange known) {
        return Stream.of(
                        days.start().isBefore(known.start())
                                ? days.intersection(DateRange.upTo(known.start().minusDays(1)))
                                : Optional.<DateRange>empty(),
                        known.isUnboundedEnd()
                                ? Optional.<DateRange>empty()
                                : days.intersection(DateRange.from(known.endExclusive())))
                .flatMap(Optional::stream)
                .map(rest -> new NeededDays(records, day, rest, basis));
    }
}
