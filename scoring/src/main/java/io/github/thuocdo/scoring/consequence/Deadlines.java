package io.github.thuocdo.scoring.consequence;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.consequence.StandardTimeLimits;
import io.github.thuocdo.core.consequence.TimeLimit;
import io.github.thuocdo.core.evaluation.Petition;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.WorkingCalendar;
import io.github.thuocdo.core.text.NoBean;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Until when something has to be done (tính thời hạn), by a calendar of working days that the caller supplies.
 *
 * <p>Example: a petition received on Friday, 11/12/2026 is to be settled by Tuesday, 22/12/2026, seven working days later when Saturday and
 * Sunday are free. The day of the event is not counted. Limits in days of the calendar need no such calendar; a limit in working days is
 * refused without one, since holidays are decided anew each year.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Deadlines implements NoBean {

    private final Optional<WorkingCalendar> calendar;

    private Deadlines(Optional<WorkingCalendar> calendar) {
        this.calendar = calendar;
    }

    /**
     * Returns deadlines by a calendar of working days.
     *
     * @param calendar  the calendar
     * @return the deadlines
     */
    public static Deadlines of(WorkingCalendar calendar) {
        return new Deadlines(Optional.of(requireNonNull(calendar, "calendar")));
    }

    /**
     * Returns deadlines by the calendar of a register, if it has one.
     *
     * @param register  the facts
     * @return the deadlines
     */
    public static Deadlines of(Register register) {
        return new Deadlines(register.calendar());
    }

    /**
     * Returns deadlines without knowledge of working days.
     *
     * @return the deadlines
     */
    public static Deadlines withoutCalendar() {
        return new Deadlines(Optional.empty());
    }

    /**
     * Returns until when something has to be done after an event.
     *
     * @param limit  the time limit
     * @param event  the day of the event, which is not counted
     * @return the deadline
     * @throws WorkingCalendarRequiredException if the limit counts working days and there is no calendar
     * @throws IllegalArgumentException if the limit is not in force on the day of the event
     */
    public Deadline of(TimeLimit.Within limit, LocalDate event) {
        checkInForce(limit, event);
        return new Deadline(
                limit,
                switch (limit.counted()) {
                    case CALENDAR -> event.plusDays(limit.days());
                    case WORKING ->
                        calendar.orElseThrow(() -> new WorkingCalendarRequiredException(limit))
                                .plusWorkingDays(event, limit.days());
                });
    }

    /**
     * Returns until when something has to be done about a year.
     *
     * @param limit  the time limit
     * @param year  the evaluated year; of one that does not end in December, the year in which it ends
     * @return the deadline: the day before that which the law names
     * @throws IllegalArgumentException if the limit is not in force on the last day of the year
     */
    public Deadline of(TimeLimit.Before limit, EvaluationPeriod year) {
        checkInForce(limit, year.lastDay());
        int counted = year.lastDay().getYear() + limit.yearsLater();
        return new Deadline(limit, limit.day().atYear(counted).minusDays(1));
    }

    /**
     * Returns until when something has to be done that has one day for all.
     *
     * @param limit  the time limit
     * @return the deadline: the day that the law names
     */
    public Deadline of(TimeLimit.By limit) {
        return new Deadline(limit, limit.lastDay());
    }

    /**
     * Returns until when something has to be done by a day that somebody else provides, such as the Ministry for schools.
     *
     * @param limit  the time limit
     * @param provided  the day that was provided, the last that is in time
     * @return the deadline: that day
     * @throws IllegalArgumentException if the limit is not in force on that day
     */
    public Deadline of(TimeLimit.Provided limit, LocalDate provided) {
        checkInForce(limit, provided);
        return new Deadline(limit, provided);
    }

    private static void checkInForce(TimeLimit limit, LocalDate day) {
        checkArgument(
                limit.inForce().contains(requireNonNull(day, "day")),
                "day (%s) must be one of %s, on which time limit %s is in force",
                day,
                limit.inForce(),
                limit.provision().id());
    }

    /**
     * Returns until when a petition of a civil servant has to be settled (Decree 335/2025, Art 22).
     *
     * @param petition  the petition
     * @return the deadline
     * @throws WorkingCalendarRequiredException if there is no calendar
     * @throws IllegalArgumentException if it was received before the decree took effect
     */
    public Deadline of(Petition petition) {
        return of(StandardTimeLimits.PETITION, petition.receivedOn());
    }
}
