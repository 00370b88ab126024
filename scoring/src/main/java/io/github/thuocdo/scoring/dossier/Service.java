package io.github.thuocdo.scoring.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.Absence;
import io.github.thuocdo.core.organization.LeaveKind;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.period.WorkingCalendar;
import io.github.thuocdo.core.policy.rule.Attribution;
import io.github.thuocdo.core.policy.rule.Attribution.ServiceLength;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * On which days a person is in service, and on which of them at work (thời gian công tác).
 *
 * <p>A person is in service on the days of primary posts. Of a person without any primary post in the organization nothing is known, and
 * every day is taken to be one of service. An organization or collective is at work all the time.
 */
final class Service {

    private static final int DAYS_OF_A_MONTH = 30;

    private final Register register;
    private final Organization organization;
    private final ServiceLength length;
    private final ImmutableSet<LeaveKind> servedLeave;
    private final ImmutableSet<LeaveKind> servedByReading;

    Service(Register register, Attribution attribution) {
        this.register = register;
        this.organization = register.organization();
        this.length = attribution.serviceLength().value();
        this.servedByReading = attribution.otherLeave().value() == Attribution.OtherLeave.SERVED
                ? ImmutableSet.of(LeaveKind.STUDY, LeaveKind.OTHER_LAWFUL)
                : ImmutableSet.of();
        this.servedLeave = served(attribution.servedLeave(), servedByReading);
    }

    /** Annual leave is time worked; what other leave is that the text does not name is a question of its own. */
    private static ImmutableSet<LeaveKind> served(Set<LeaveKind> byText, Set<LeaveKind> byReading) {
        return ImmutableSet.<LeaveKind>builder()
                .addAll(byText)
                .addAll(byReading)
                .add(LeaveKind.ANNUAL)
                .build();
    }

    /** The last day of service of somebody who left before the end of the period. */
    Optional<LocalDate> leftOn(Subject subject, EvaluationPeriod period) {
        return isInServiceThroughout(subject, period)
                ? Optional.empty()
                : lastDay(subject, period).filter(last -> last.isBefore(period.lastDay()));
    }

    /** The last day of a period on which the person is in service. */
    Optional<LocalDate> lastDay(Subject subject, EvaluationPeriod period) {
        ImmutableRangeSet<LocalDate> days = inService(subject, period);
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(days.span().upperEndpoint().minusDays(1));
    }

    ImmutableRangeSet<LocalDate> inService(Subject subject, EvaluationPeriod period) {
        return isInServiceThroughout(subject, period) ? all(period) : within(service(subject).stream(), period);
    }

    /** Whether one term of service, or what is taken for one, lasts for the whole period: as with nearly everybody. */
    private boolean isInServiceThroughout(Subject subject, EvaluationPeriod period) {
        ImmutableList<DateRange> terms = service(subject);
        if (terms.isEmpty()) {
            return true;
        }
        DateRange days = period.dates();
        for (DateRange term : terms) {
            if (term.contains(days)) {
                return true;
            }
        }
        return false;
    }

    /** Whether every day of the period is one of work. */
    private boolean isOrdinary(Subject subject, EvaluationPeriod period) {
        return isInServiceThroughout(subject, period)
                && absences(subject).noneMatch(absence -> absence.dates().overlaps(period.dates()));
    }

    boolean isOutThroughout(Subject subject, EvaluationPeriod period) {
        return inService(subject, period).isEmpty();
    }

    /** No day of the period is one of work: each is out of service or of lawful absence. */
    boolean isAwayThroughout(Subject subject, EvaluationPeriod period) {
        return !isOrdinary(subject, period) && atWork(subject, period).isEmpty();
    }

    /** Some day of the period is out of service or of lawful absence. */
    boolean isAwaySometime(Subject subject, EvaluationPeriod period) {
        return !isOrdinary(subject, period) && !atWork(subject, period).equals(all(period));
    }

    /** Some day in service is one of lawful absence. */
    boolean isOnLeaveSometime(Subject subject, EvaluationPeriod period) {
        return !atWork(subject, period).equals(inService(subject, period));
    }

    long workingDaysAtWork(Subject subject, EvaluationPeriod period, WorkingCalendar calendar) {
        return atWork(subject, period).asRanges().stream()
                .mapToLong(days -> calendar.workingDaysIn(DateRange.of(days.lowerEndpoint(), days.upperEndpoint())))
                .sum();
    }

    /**
     * The time served that counts towards a minimum: under Decree 335/2025 everything but unpaid leave (Art 11.1, 11.2).
     *
     * <p>A period that another agency judged is one of service there, even when the organization does not know the post.
     */
    Optional<Fraction> monthsServed(Subject subject, EvaluationPeriod year) {
        if (!isKnown(subject)) {
            return Optional.empty();
        }
        if (isOrdinary(subject, year)) {
            return Optional.of(Fraction.of(year.kind().months()));
        }
        ImmutableRangeSet<LocalDate> served = inService(subject, year)
                .union(within(judgedElsewhere(subject), year))
                .difference(absent(subject, year, absence -> !servedLeave.contains(absence.kind())));
        return Optional.of(
                switch (length) {
                    case CALENDAR_MONTHS_AND_DAYS ->
                        served.asRanges().stream().map(Service::monthsAndDays).reduce(Fraction.ZERO, Fraction::plus);
                    case MONTHS_TOUCHED ->
                        Fraction.of(year.dividedInto(PeriodKind.MONTH).stream()
                                .filter(month -> served.intersects(range(month.dates())))
                                .count());
                });
    }

    /**
     * The time away on some kinds of leave, in months of the calendar and thirtieths: nothing for kinds that were not taken.
     *
     * <p>However the time served is counted, a month is not away because of a day in it.
     */
    ImmutableMap<LeaveKind, Fraction> leave(Subject subject, EvaluationPeriod period, ImmutableSet<LeaveKind> kinds) {
        if (kinds.isEmpty() || isOrdinary(subject, period)) {
            return ImmutableMap.of();
        }
        return Maps.toMap(Sets.difference(kinds, servedByReading), kind -> monthsAway(subject, period, kind))
                .entrySet()
                .stream()
                .filter(away -> away.getValue().signum() > 0)
                .sorted(Map.Entry.comparingByKey())
                .collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Fraction monthsAway(Subject subject, EvaluationPeriod period, LeaveKind kind) {
        return inService(subject, period)
                .intersection(absent(subject, period, absence -> absence.kind() == kind))
                .asRanges()
                .stream()
                .map(Service::monthsAndDays)
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private ImmutableList<DateRange> service(Subject subject) {
        return subject instanceof Subject.Person person ? organization.serviceOf(person.id()) : ImmutableList.of();
    }

    private Stream<Absence> absences(Subject subject) {
        return subject instanceof Subject.Person person
                ? organization.absencesOf(person.id()).stream()
                : Stream.empty();
    }

    private boolean isKnown(Subject subject) {
        return !service(subject).isEmpty();
    }

    private ImmutableRangeSet<LocalDate> atWork(Subject subject, EvaluationPeriod period) {
        return inService(subject, period).difference(absent(subject, period, absence -> true));
    }

    private ImmutableRangeSet<LocalDate> absent(Subject subject, EvaluationPeriod period, Predicate<Absence> counts) {
        return within(absences(subject).filter(counts).map(Absence::dates), period);
    }

    private Stream<DateRange> judgedElsewhere(Subject subject) {
        return register.resultsOf(subject).stream()
                .filter(result ->
                        result.judgedBy().isPresent() && result.total().isPresent())
                .filter(result -> result.period().kind().months() <= PeriodKind.QUARTER.months())
                .map(result -> result.period().dates());
    }

    /**
     * Calendar months and thirtieths of a month. Thirty days left over are a day short of a month of thirty-one and make no month: who
     * begins on 02/7 has not served six months on 31/12.
     */
    private static Fraction monthsAndDays(Range<LocalDate> days) {
        LocalDate first = days.lowerEndpoint();
        LocalDate end = days.upperEndpoint();
        long months = ChronoUnit.MONTHS.between(first, end);
        long rest = ChronoUnit.DAYS.between(first.plusMonths(months), end);
        return Fraction.of(months).plus(Fraction.of(rest, rest < DAYS_OF_A_MONTH ? DAYS_OF_A_MONTH : rest + 1));
    }

    private static ImmutableRangeSet<LocalDate> within(Stream<DateRange> ranges, EvaluationPeriod period) {
        Collection<Range<LocalDate>> days = ranges.flatMap(range -> range.intersection(period.dates()).stream())
                .map(Service::range)
                .collect(toImmutableList());
        return ImmutableRangeSet.unionOf(days);
    }

    private static ImmutableRangeSet<LocalDate> all(EvaluationPeriod period) {
        return ImmutableRangeSet.of(range(period.dates()));
    }

    private static Range<LocalDate> range(DateRange days) {
        return Range.closedOpen(days.start(), days.endExclusive());
    }
}
