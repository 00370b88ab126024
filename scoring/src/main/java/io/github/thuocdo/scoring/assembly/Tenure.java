package io.github.thuocdo.scoring.assembly;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.AppointmentKind;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.unit.UnitId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The posts of a person by intervals in which they stay the same (quá trình giữ chức vụ): most people have one, and hold it in every period.
 */
final class Tenure {

    /** The intervals with a post, in order of time. */
    private final ImmutableList<Interval> intervals;

    private Tenure(ImmutableList<Interval> intervals) {
        this.intervals = intervals;
    }

    /**
     * Cuts the time at each day on which a post begins or ends.
     *
     * @param posts  all posts of the person
     * @param held  what those of an interval come to, given its last day
     */
    static Tenure of(ImmutableList<Appointment> posts, BiFunction<ImmutableList<Appointment>, LocalDate, Held> held) {
        TreeSet<LocalDate> cuts = new TreeSet<>();
        posts.forEach(post -> {
            cuts.add(post.dates().start());
            cuts.add(post.dates().endExclusive());
        });
        ImmutableList.Builder<Interval> intervals = ImmutableList.builder();
        for (LocalDate start : cuts) {
            ImmutableList<Appointment> here = posts.stream()
                    .filter(post -> post.dates().contains(start) && !start.equals(LocalDate.MAX))
                    .collect(toImmutableList());
            if (!here.isEmpty()) {
                LocalDate end = cuts.higher(start);
                LocalDate until = end == null || end.equals(LocalDate.MAX) ? LocalDate.MAX : end.minusDays(1);
                boolean primary = here.stream().anyMatch(post -> post.kind() == AppointmentKind.PRIMARY);
                intervals.add(new Interval(start, primary, held.apply(here, until)));
            }
        }
        return new Tenure(intervals.build());
    }

    private record Interval(LocalDate start, boolean primary, Held held) {

        boolean touches(LocalDate first, LocalDate last) {
            LocalDate until = held.until();
            return !start.isAfter(last) && until != null && !until.isBefore(first);
        }

        long daysIn(EvaluationPeriod period) {
            if (!touches(period.firstDay(), period.lastDay())) {
                return 0;
            }
            LocalDate from = start.isBefore(period.firstDay()) ? period.firstDay() : start;
            LocalDate until = requireNonNull(held.until());
            return ChronoUnit.DAYS.between(from, until.isAfter(period.lastDay()) ? period.lastDay() : until) + 1;
        }
    }

    /** What is held on the last day of a period with a primary post, or with any post where there is no primary one in the period. */
    Held atEndOf(EvaluationPeriod period) {
        LocalDate first = period.firstDay();
        LocalDate last = period.lastDay();
        @Nullable Held any = null;
        for (int i = intervals.size() - 1; i >= 0; i--) {
            Interval interval = intervals.get(i);
            if (interval.touches(first, last)) {
                if (interval.primary()) {
                    return interval.held();
                }
                any = any == null ? interval.held() : any;
            }
        }
        return any == null ? Held.NOTHING : any;
    }

    /** What is last held in the role of most days of a period; of two roles held as long, in the later. */
    Held longestIn(EvaluationPeriod period) {
        boolean primary = intervals.stream().anyMatch(interval -> interval.primary() && interval.daysIn(period) > 0);
        ImmutableList<Interval> counting = intervals.stream()
                .filter(interval -> interval.primary() == primary && interval.daysIn(period) > 0)
                .collect(toImmutableList());
        Map<Role, Long> days = counting.stream()
                .collect(groupingBy(interval -> interval.held().role(), summingLong(one -> one.daysIn(period))));
        return counting.stream()
                .map(Interval::held)
                .reduce((earlier, later) ->
                        days.getOrDefault(later.role(), 0L) < days.getOrDefault(earlier.role(), 0L) ? earlier : later)
                .orElse(Held.NOTHING);
    }

    /** The units headed on some day of a period, each with the last of these days; empty for those headed in what is held {@linkplain #atEndOf at its end}. */
    ImmutableSortedMap<UnitId, Optional<LocalDate>> headedIn(EvaluationPeriod period) {
        LocalDate last = period.lastDay();
        Map<UnitId, Optional<LocalDate>> headed = new TreeMap<>();
        for (Interval interval : intervals) {
            if (interval.touches(period.firstDay(), last)) {
                LocalDate until = requireNonNull(interval.held().until());
                interval.held()
                        .headed()
                        .forEach(unit -> headed.put(unit, Optional.of(until.isBefore(last) ? until : last)));
            }
        }
        atEndOf(period).headed().forEach(unit -> headed.put(unit, Optional.empty()));
        return ImmutableSortedMap.copyOf(headed);
    }
}
