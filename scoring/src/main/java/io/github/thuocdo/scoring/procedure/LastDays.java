package io.github.thuocdo.scoring.procedure;

import io.github.thuocdo.core.evaluation.StepKind;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.WorkingCalendar;
import io.github.thuocdo.core.policy.rule.Procedure;
import io.github.thuocdo.core.policy.rule.Procedure.BeforeDay;
import io.github.thuocdo.core.policy.rule.Procedure.ByDay;
import io.github.thuocdo.core.policy.rule.Procedure.CountedDays;
import io.github.thuocdo.core.policy.rule.Procedure.DayOfYear;
import io.github.thuocdo.core.policy.rule.Procedure.Due;
import io.github.thuocdo.core.policy.rule.Procedure.LastDayOff;
import io.github.thuocdo.core.policy.rule.Procedure.ProcedureStep;
import io.github.thuocdo.core.policy.rule.Procedure.WithinDays;
import io.github.thuocdo.core.policy.rule.Procedure.YearMeant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Until when the steps of a procedure are to be taken, by a working calendar. */
final class LastDays {

    private final Procedure procedure;
    private final EvaluationPeriod period;
    private final Optional<WorkingCalendar> calendar;

    LastDays(Procedure procedure, EvaluationPeriod period, Optional<WorkingCalendar> calendar) {
        this.procedure = procedure;
        this.period = period;
        this.calendar = calendar;
    }

    /**
     * Returns the last day that is in time; empty where no time is set, where it has not begun to run, or where it cannot be told.
     *
     * @param started  the day on which the step was taken from which days are counted
     */
    Optional<LocalDate> of(ProcedureStep step, Function<StepKind, Optional<LocalDate>> started) {
        if (step.due().isEmpty() || untold(step).isPresent()) {
            return Optional.empty();
        }
        Due due = step.due().get();
        if (due instanceof WithinDays within) {
            return started.apply(within.from().value().step()).map(day -> counted(within, day));
        }
        return Optional.of(workable(
                due instanceof ByDay by
                        ? by.day()
                        : dayBefore(((BeforeDay) due).day().value())));
    }

    private LocalDate dayBefore(DayOfYear day) {
        int year = period.lastDay().getYear() + (day.year() == YearMeant.NEXT ? 1 : 0);
        return day.day().atYear(year).minusDays(1);
    }

    private LocalDate counted(WithinDays within, LocalDate from) {
        return within.counted().value() == CountedDays.WORKING
                ? calendar.orElseThrow().plusWorkingDays(from, within.days())
                : workable(from.plusDays(within.days()));
    }

    private LocalDate workable(LocalDate day) {
        return procedure.lastDayOff().value() == LastDayOff.STANDS
                        || calendar.orElseThrow().isWorkingDay(day)
                ? day
                : calendar.orElseThrow().plusWorkingDays(day, 1);
    }

    /** Why the time of a step cannot be told; empty where it can, or none is set. */
    Optional<ProcedureFinding> untold(ProcedureStep step) {
        if (step.due().isEmpty()) {
            return Optional.empty();
        }
        Due due = step.due().get();
        return questions(due)
                .filter(Interpretation.Open.class::isInstance)
                .map(Interpretation::key)
                .min(String::compareTo)
                .<ProcedureFinding>map(key -> new ProcedureFinding.TimeOpen(step, key))
                .or(() -> asksForCalendar(due) && calendar.isEmpty()
                        ? Optional.of(new ProcedureFinding.CalendarMissing(step))
                        : Optional.empty());
    }

    private Stream<Interpretation<?>> questions(Due due) {
        if (due instanceof WithinDays within) {
            return Stream.of(within.from(), within.counted(), procedure.lastDayOff());
        }
        return due instanceof BeforeDay before
                ? Stream.of(before.day(), procedure.lastDayOff())
                : Stream.of(procedure.lastDayOff());
    }

    private boolean asksForCalendar(Due due) {
        return procedure.lastDayOff().value() == LastDayOff.NEXT_WORKING_DAY
                || (due instanceof WithinDays within && within.counted().value() == CountedDays.WORKING);
    }
}
