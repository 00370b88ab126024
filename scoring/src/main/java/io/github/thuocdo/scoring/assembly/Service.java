package io.github.thuocdo.scoring.assembly;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
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
import io.github.thuocdo.core.policy.rule.Attribution.PartMonth;
import io.github.thuocdo.core.policy.rule.Attribution.ServiceTime;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * On which days a person is in service, and on which of them at work (thời gian công tác).
 *
 * <p>A person is in service on the days of primary posts. Of a person without any primary post in the organization nothing is known, and
 * every day is taken to be one of service. An organization or collective is at work all the time.
 */
final class Service {

    private final Register register;
    private final Organization organization;
    private final Optional<ServiceTime> time;

    Service(Register register, Attribution attribution) {
        this.register = register;
        this.organization = register.organization();
        this.time = attribution.service();
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

    /** The days of a period on which the person is in service. */
    Stream<LocalDate> daysInService(Subject subject, EvaluationPeriod period) {
        return inService(subject, period).asRanges().stream()
                .flatMap(days -> days.lowerEndpoint().datesUntil(days.upperEndpoint()));
    }

    /** Whether service, or what is taken for it, lasts for the whole period, be it in one post after the other: as with nearly everybody. */
    private boolean isInServiceThroughout(Subject subject, EvaluationPeriod period) {
        ImmutableList<DateRange> terms = service(subject);
        if (terms.isEmpty()) {
            return true;
        }
        DateRange days = period.dates();
        LocalDate notBefore = days.start();
        for (DateRange term : terms) {
            if (term.contains(notBefore)) {
                notBefore = term.endExclusive();
            }
        }
        return !notBefore.isBefore(days.endExclusive());
    }

    /** Whether every day of the period is one of work: then no reading of service tells it otherwise. */
    boolean isOrdinary(Subject subject, EvaluationPeriod period) {
        return isInServiceThroughout(subject, period) && !isAbsentSometime(subject, period.dates());
    }

    /** Whether every day of some periods is one of work for everybody: then no reading of service is of any account in them. */
    boolean isOrdinary(Collection<EvaluationPeriod> periods) {
        return organization.cadres().stream()
                .map(cadre -> Subject.of(cadre.id()))
                .allMatch(person -> periods.stream().allMatch(period -> isOrdinary(person, period)));
    }

    private boolean isAbsentSometime(Subject subject, DateRange days) {
        for (Absence absence : absences(subject)) {
            if (absence.dates().overlaps(days)) {
                return true;
            }
        }
        return false;
    }

    boolean isOutThroughout(Subject subject, EvaluationPeriod period) {
        return inService(subject, period).isEmpty();
    }

    /** No day of the period is to be scored: each is out of service or of leave that leaves a gap. */
    boolean isAwayThroughout(Subject subject, EvaluationPeriod period) {
        return !isOrdinary(subject, period) && toBeScored(subject, period).isEmpty();
    }

    /** Some day of the period is out of service or of leave that leaves a gap. */
    boolean isAwaySometime(Subject subject, EvaluationPeriod period) {
        return !isOrdinary(subject, period) && !toBeScored(subject, period).equals(all(period));
    }

    /** Some day in service is one of leave that leaves a gap. */
    boolean isOnLeaveSometime(Subject subject, EvaluationPeriod period) {
        return !toBeScored(subject, period).equals(inService(subject, period));
    }

    private ImmutableRangeSet<LocalDate> toBeScored(Subject subject, EvaluationPeriod period) {
        return inService(subject, period).difference(absent(subject, period, this::leavesGap));
    }

    private boolean leavesGap(Absence absence) {
        return time.isEmpty() || time.get().leavesGap(absence.kind());
    }

    long workingDaysAtWork(Subject subject, EvaluationPeriod period, WorkingCalendar calendar) {
        return atWork(subject, period).asRanges().stream()
                .mapToLong(days -> calendar.workingDaysIn(DateRange.of(days.lowerEndpoint(), days.upperEndpoint())))
                .sum();
    }

    /** The time served that counts towards a minimum; empty of whom no service is known, or where the policy does not say what it is. */
    Optional<Fraction> monthsServed(Subject subject, EvaluationPeriod year) {
        return time.filter(any -> isKnown(subject)).map(rules -> monthsServed(subject, year, rules));
    }

    private Fraction monthsServed(Subject subject, EvaluationPeriod year, ServiceTime rules) {
        if (isOrdinary(subject, year)) {
            return Fraction.of(year.kind().months());
        }
        ImmutableRangeSet<LocalDate> served = inService(subject, year)
                .union(within(servedElsewhere(subject, rules), year))
                .difference(absent(subject, year, absence -> !rules.isServed(absence.kind())));
        return switch (rules.length().value()) {
            case CALENDAR_MONTHS_AND_DAYS -> months(served, rules);
            case MONTHS_TOUCHED ->
                Fraction.of(year.dividedInto(PeriodKind.MONTH).stream()
                        .filter(month -> served.intersects(range(month.dates())))
                        .count());
        };
    }

    /**
     * The time away on some kinds of leave, in months: nothing for kinds that were not taken, nor for leave that the text does not name and
     * that is read as time served.
     *
     * <p>However the time served is counted, a month is not away because of a day in it.
     */
    ImmutableMap<LeaveKind, Fraction> leave(Subject subject, EvaluationPeriod period, ImmutableSet<LeaveKind> kinds) {
        if (kinds.isEmpty() || isOrdinary(subject, period)) {
            return ImmutableMap.of();
        }
        return time.map(rules -> leave(subject, period, kinds, rules)).orElse(ImmutableMap.of());
    }

    private ImmutableMap<LeaveKind, Fraction> leave(
            Subject subject, EvaluationPeriod period, ImmutableSet<LeaveKind> kinds, ServiceTime rules) {
        return kinds.stream()
                .filter(kind -> ServiceTime.isNamed(kind) || !rules.isServed(kind))
                .sorted()
                .map(kind -> Map.entry(kind, monthsAway(subject, period, kind, rules)))
                .filter(away -> away.getValue().signum() > 0)
                .collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Fraction monthsAway(Subject subject, EvaluationPeriod period, LeaveKind kind, ServiceTime rules) {
        return months(
                inService(subject, period).intersection(absent(subject, period, absence -> absence.kind() == kind)),
                rules);
    }

    private static Fraction months(ImmutableRangeSet<LocalDate> days, ServiceTime rules) {
        return days.asRanges().stream()
                .map(range -> monthsAndDays(range, rules.partMonth().value()))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private ImmutableList<DateRange> service(Subject subject) {
        return subject instanceof Subject.Person person ? organization.serviceOf(person.id()) : ImmutableList.of();
    }

    private ImmutableList<Absence> absences(Subject subject) {
        return subject instanceof Subject.Person person ? organization.absencesOf(person.id()) : ImmutableList.of();
    }

    private boolean isKnown(Subject subject) {
        return !service(subject).isEmpty();
    }

    private ImmutableRangeSet<LocalDate> atWork(Subject subject, EvaluationPeriod period) {
        return inService(subject, period).difference(absent(subject, period, absence -> true));
    }

    private ImmutableRangeSet<LocalDate> absent(Subject subject, EvaluationPeriod period, Predicate<Absence> counts) {
        return within(absences(subject).stream().filter(counts).map(Absence::dates), period);
    }

    /** The periods that another agency judged: service there, even when the organization does not know the post. */
    private Stream<DateRange> servedElsewhere(Subject subject, ServiceTime rules) {
        return switch (rules.elsewhere().value()) {
            case JUDGED_IS_SERVED ->
                register.resultsOf(subject).stream()
                        .filter(result ->
                                result.judgedBy().isPresent() && result.total().isPresent())
                        .filter(result -> result.period().kind() != PeriodKind.YEAR)
                        .map(result -> result.period().dates());
            case KNOWN_POSTS_ONLY -> Stream.empty();
        };
    }

    /** Calendar months, and what days are left over: who begins on 02/7 has not served six months on 31/12. */
    private static Fraction monthsAndDays(Range<LocalDate> days, PartMonth part) {
        LocalDate first = days.lowerEndpoint();
        LocalDate end = days.upperEndpoint();
        long months = ChronoUnit.MONTHS.between(first, end);
        LocalDate rest = first.plusMonths(months);
        long left = ChronoUnit.DAYS.between(rest, end);
        return Fraction.of(months)
                .plus(
                        switch (part) {
                            // Thirty days left over are a day short of a month of thirty-one.
                            case THIRTIETHS -> Fraction.of(left, Math.max(30, left + 1));
                            case SHARE_OF_MONTH ->
                                Fraction.of(left, ChronoUnit.DAYS.between(rest, first.plusMonths(months + 1)));
                        });
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
