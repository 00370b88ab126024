package io.github.thuocdo.scoring.followup;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.followup.EntryKind;
import io.github.thuocdo.core.followup.FollowUp;
import io.github.thuocdo.core.followup.Schedule;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.assembly.DueDates;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where all matters of a register stand that are followed (bảng theo dõi, đôn đốc), on a day.
 *
 * <p>What was raised later, and what happened later, is not on it: the board of an earlier day is what it was then.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param day  the day
 * @param turns  where each matter stands, in the order of the register; of a duty that recurs every month that has fallen due, is due soon or has
 *     entries, and the next one
 */
public record FollowUpBoard(LocalDate day, ImmutableList<FollowedTurn> turns) implements Serializable {

    private static final int NEXT_MONTHS = 2;

    /** Checks that nothing is null. */
    public FollowUpBoard {
        requireNonNull(day, "day");
        requireNonNull(turns, "turns");
    }

    /**
     * Returns the board of a day.
     *
     * @param policy  the policy, which says what an extension does to a due day
     * @param register  the facts
     * @param rules  what the agency has laid down
     * @param day  the day
     * @return where each matter stands
     */
    public static FollowUpBoard of(Policy policy, Register register, FollowUpRules rules, LocalDate day) {
        requireNonNull(rules, "rules");
        requireNonNull(day, "day");
        DueDates dueDates = DueDates.of(policy.attribution());
        return new FollowUpBoard(
                day,
                register.followUps().stream()
                        .filter(followUp -> !followUp.raisedOn().isAfter(day))
                        .flatMap(followUp ->
                                dueDays(followUp, rules, day).map(dueOn -> turn(followUp, dueOn, dueDates, rules, day)))
                        .collect(toImmutableList()));
    }

    /** The due days of a matter that are looked at on a day; one that is empty where nobody set any. */
    private static Stream<Optional<LocalDate>> dueDays(FollowUp followUp, FollowUpRules rules, LocalDate day) {
        if (followUp.schedule().isEmpty()) {
            return Stream.of(Optional.empty());
        }
        Schedule schedule = followUp.schedule().get();
        LocalDate soon = day.plusDays(rules.soonDays());
        LocalDate last = followUp.entries().stream()
                .flatMap(entry -> entry.month().stream())
                .map(EvaluationPeriod::lastDay)
                .filter(soon.plusMonths(NEXT_MONTHS)::isBefore)
                .max(LocalDate::compareTo)
                .orElse(soon.plusMonths(NEXT_MONTHS));
        ImmutableList<LocalDate> dueDays = schedule.dueDays(followUp.raisedOn(), last);
        Optional<LocalDate> next = dueDays.stream().filter(soon::isBefore).findFirst();
        return dueDays.stream()
                .filter(due -> !due.isAfter(soon)
                        || next.filter(due::equals).isPresent()
                        || !TurnEntries.of(followUp, monthOf(schedule, due), day)
                                .entries()
                                .isEmpty())
                .map(Optional::of);
    }

    private static Optional<EvaluationPeriod> monthOf(Schedule schedule, LocalDate due) {
        return schedule instanceof Schedule.Monthly
                ? Optional.of(EvaluationPeriod.containing(PeriodKind.MONTH, due))
                : Optional.empty();
    }

    private static FollowedTurn turn(
            FollowUp followUp, Optional<LocalDate> firstDue, DueDates dueDates, FollowUpRules rules, LocalDate day) {
        Optional<EvaluationPeriod> month =
                firstDue.flatMap(due -> monthOf(followUp.schedule().orElseThrow(), due));
        TurnEntries happened = TurnEntries.of(followUp, month, day);
        Optional<LocalDate> dueOn = firstDue.map(due -> dueDates.extended(due, happened.extensions()));
        Timeliness timeliness = timeliness(happened, dueOn, rules, day);
        LocalDate end = happened.finishedOn().orElse(day);
        return FollowedTurn.builder()
                .followUp(followUp)
                .month(month)
                .dueOn(dueOn)
                .stage(happened.stage())
                .timeliness(timeliness)
                .finishedOn(happened.finishedOn())
                .daysLate(
                        timeliness == Timeliness.OVERDUE || timeliness == Timeliness.LATE
                                ? ChronoUnit.DAYS.between(dueOn.orElseThrow(), end)
                                : 0)
                .reminders(happened.count(EntryKind.REMINDED))
                .findings(new TurnCheck(followUp, happened, rules, dueOn, timeliness, day).findings())
                .build();
    }

    private static Timeliness timeliness(
            TurnEntries happened, Optional<LocalDate> dueOn, FollowUpRules rules, LocalDate day) {
        if (happened.stage() == Stage.WITHDRAWN) {
            return Timeliness.NOT_OWED;
        }
        if (dueOn.isEmpty()) {
            return Timeliness.NO_DUE_DAY;
        }
        LocalDate due = dueOn.get();
        return happened.finishedOn()
                .map(finished -> finished.isAfter(due) ? Timeliness.LATE : Timeliness.ON_TIME)
                .orElseGet(() -> ofUnfinished(due, rules, day));
    }

    private static Timeliness ofUnfinished(LocalDate due, FollowUpRules rules, LocalDate day) {
        if (day.isAfter(due)) {
            return Timeliness.OVERDUE;
        }
        if (day.equals(due)) {
            return Timeliness.DUE;
        }
        return day.plusDays(rules.soonDays()).isBefore(due) ? Timeliness.NOT_YET_DUE : Timeliness.DUE_SOON;
    }

    /**
     * Returns how many matters stand how to their due day.
     *
     * @return the counts, in the order of the enum, without those of none
     */
    public ImmutableMap<Timeliness, Integer> count() {
        return Stream.of(Timeliness.values())
                .filter(each -> turns.stream().anyMatch(turn -> turn.timeliness() == each))
                .collect(ImmutableMap.toImmutableMap(each -> each, each -> (int)
                        turns.stream().filter(turn -> turn.timeliness() == each).count()));
    }

    /**
     * Returns how much units did on time of what they lead.
     *
     * @return the share of each unit that leads anything, in the order of the board
     */
    public ImmutableMap<UnitId, OnTimeShare> onTimeOfUnits() {
        return shares(turns.stream()
                .flatMap(turn -> turn.followUp().responsible().lead().stream().map(unit -> new Owned<>(unit, turn))));
    }

    /**
     * Returns how much people did on time of what is theirs, alone or in a team.
     *
     * @return the share of each person who is named in anything, in the order of the board
     */
    public ImmutableMap<CadreId, OnTimeShare> onTimeOfPeople() {
        return shares(turns.stream()
                .flatMap(turn ->
                        turn.followUp().responsible().people().stream().map(person -> new Owned<>(person, turn))));
    }

    private record Owned<T>(T owner, FollowedTurn turn) {}

    private static <T> ImmutableMap<T, OnTimeShare> shares(Stream<Owned<T>> owned) {
        return ImmutableMap.copyOf(Maps.transformValues(
                owned.collect(ImmutableListMultimap.toImmutableListMultimap(Owned::owner, Owned::turn))
                        .asMap(),
                OnTimeShare::of));
    }
}
