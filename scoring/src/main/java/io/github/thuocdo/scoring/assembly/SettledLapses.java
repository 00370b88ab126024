package io.github.thuocdo.scoring.assembly;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.Refusal;
import io.github.thuocdo.core.evaluation.RefusalException;
import io.github.thuocdo.core.period.WorkingCalendar;
import io.github.thuocdo.core.policy.rule.WorkCounting;
import io.github.thuocdo.core.policy.rule.WorkCounting.LateDay;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.scoring.work.Lateness;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What of the lapses of a task counts (lỗi và chậm của một công việc). Decree 335/2025, Art 14.2.
 *
 * <p>Nobody confirms an objective cause of the own lapse. A listed delay of a task that was finished after its due date describes that one
 * delay: when every listed delay is excused, the task was not late.
 *
 * @param faults  the faults
 * @param delays  the delays; of a task that was late as a whole those that are excused, and those that say how often
 * @param late  by how much the whole task was late
 */
record SettledLapses(ImmutableList<Lapse> faults, ImmutableList<Lapse> delays, Optional<Lateness> late) {

    static final SettledLapses NONE = new SettledLapses(ImmutableList.of(), ImmutableList.of(), Optional.empty());

    /** Settles lapses under one way of counting delays. */
    record Settling(Optional<WorkingCalendar> calendar, boolean countsWorkingDays) {

        static Settling of(Optional<WorkCounting> counting, Optional<WorkingCalendar> calendar) {
            return new Settling(
                    calendar,
                    counting.filter(rule ->
                                    rule.countsDaysLate() && rule.lateDay().value() == LateDay.WORKING)
                            .isPresent());
        }

        /**
         * Settles the lapses of a task.
         *
         * @throws RefusalException if working days are to be counted and there is no calendar
         */
        SettledLapses of(Task task, TaskDates dates) {
            ImmutableList<Lapse> faults = settled(task, task.faults());
            ImmutableList<Lapse> delays = settled(task, task.delays());
            if (!dates.isFinishedLate()) {
                return faults.isEmpty() && delays.isEmpty()
                        ? NONE
                        : new SettledLapses(faults, delays, Optional.empty());
            }
            long occurrences = delays.isEmpty() ? 1 : occurrences(delays);
            Optional<Lateness> late = occurrences == 0 ? Optional.empty() : lateness(task, dates, occurrences);
            // Without a delay of the whole line, the delays that remain would each hit a product
            return new SettledLapses(faults, late.isPresent() ? delays : excused(delays), late);
        }

        private static long occurrences(ImmutableList<Lapse> delays) {
            return delays.stream()
                    .filter(delay -> !delay.excusal().isConfirmed())
                    .mapToLong(Lapse::times)
                    .sum();
        }

        private Optional<Lateness> lateness(Task task, TaskDates dates, long occurrences) {
            LocalDate due = requireNonNull(dates.due(), "due");
            LocalDate finished = requireNonNull(dates.finished(), "finished");
            Optional<Long> workingDays = calendar.map(known -> known.workingDaysBetween(due, finished));
            return countsWorkingDays && workingDays.orElseThrow(() -> calendarMissing(task)) == 0
                    ? Optional.empty()
                    : Optional.of(new Lateness(occurrences, ChronoUnit.DAYS.between(due, finished), workingDays));
        }
    }

    private static RefusalException calendarMissing(Task task) {
        return new RefusalException(
                new Refusal.CalendarMissing(Refusal.CalendarUse.LATE_DAY, Optional.of(task.id())),
                "late-day (" + LateDay.WORKING.key()
                        + ") must have a working calendar in the register to count the delay of task "
                        + task.id().text() + " of cadre " + task.assignee().text());
    }

    private static ImmutableList<Lapse> settled(Task task, ImmutableList<Lapse> lapses) {
        for (int i = 0; i < lapses.size(); i++) {
            if (isOwnConfirmation(task, lapses.get(i))) {
                return lapses.stream().map(each -> settled(task, each)).collect(toImmutableList());
            }
        }
        return lapses;
    }

    private static Lapse settled(Task task, Lapse lapse) {
        if (!isOwnConfirmation(task, lapse)) {
            return lapse;
        }
        return new Lapse(
                lapse.evidence(),
                lapse.times(),
                lapse.product(),
                lapse.on(),
                lapse.lateDays(),
                Excusal.refused(task.assignee(), "confirmed by the person whose lapse it is"));
    }

    /** Whether a person has confirmed an objective cause of a lapse of the own. */
    static boolean isOwnConfirmation(Task task, Lapse lapse) {
        return lapse.excusal() instanceof Excusal.Confirmed confirmed
                && confirmed.by().equals(task.assignee());
    }

    private static ImmutableList<Lapse> excused(ImmutableList<Lapse> delays) {
        return delays.stream().filter(delay -> delay.excusal().isConfirmed()).collect(toImmutableList());
    }
}
