package io.github.thuocdo.scoring.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import io.github.thuocdo.core.cadre.CadreId;
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
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * On which days a person is in service, and on which of them at work (thời gian công tác).
 *
 * <p>A person is in service on the days of primary posts. Of a person without any primary post in the organization nothing is known, and
 * every day is taken to be one of service.
 */
final class Service {

    private static final int DAYS_OF_A_MONTH = 30;

    private final Register register;
    private final Organization organization;
    private final ServiceLength length;
    private final ImmutableSet<LeaveKind> servedLeave;

    Service(Register register, Attribution attribution) {
        this.register = register;
        this.organization = register.organization();
        this.length = attribution.serviceLength().value();
        this.servedLeave = attribution.servedLeave();
    }

    /** The last day of a period on which the person is in service. */
    Optional<LocalDate> lastDay(CadreId cadre, EvaluationPeriod period) {
        ImmutableRangeSet<LocalDate> days = inService(cadre, period);
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(days.span().upperEndpoint().minusDays(1));
    }

    ImmutableRangeSet<LocalDate> inService(CadreId cadre, EvaluationPeriod period) {
        return isKnown(cadre) ? within(organization.serviceOf(cadre).stream(), period) : all(period);
    }

    boolean isOutThroughout(CadreId cadre, EvaluationPeriod period) {
        return inService(cadre, period).isEmpty();
    }

    /** No day of the period is one of work: each is out of service or of lawful absence. */
    boolean isAwayThroughout(CadreId cadre, EvaluationPeriod period) {
        return atWork(cadre, period).isEmpty();
    }

    /** Some day of the period is out of service or of lawful absence. */
    boolean isAwaySometime(CadreId cadre, EvaluationPeriod period) {
        return !atWork(cadre, period).equals(all(period));
    }

    /** Some day in service is one of lawful absence. */
    boolean isOnLeaveSometime(CadreId cadre, EvaluationPeriod period) {
        return !atWork(cadre, period).equals(inService(cadre, period));
    }

    long workingDaysAtWork(CadreId cadre, EvaluationPeriod period, WorkingCalendar calendar) {
        return atWork(cadre, period).asRanges().stream()
                .mapToLong(days -> calendar.workingDaysIn(DateRange.of(days.lowerEndpoint(), days.upperEndpoint())))
                .sum();
    }

    /**
     * The time served that counts towards a minimum: under Decree 335/2025 everything but unpaid leave (Art 11.1, 11.2).
     *
     * <p>A period that another agency judged is one of service there, even when the organization does not know the post.
     */
    Optional<Fraction> monthsServed(CadreId cadre, EvaluationPeriod year) {
        if (!isKnown(cadre)) {
            return Optional.empty();
        }
        ImmutableRangeSet<LocalDate> served = inService(cadre, year)
                .union(within(judgedElsewhere(cadre), year))
                .difference(absent(cadre, year, absence -> !servedLeave.contains(absence.kind())));
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

    private boolean isKnown(CadreId cadre) {
        return !organization.serviceOf(cadre).isEmpty();
    }

    private ImmutableRangeSet<LocalDate> atWork(CadreId cadre, EvaluationPeriod period) {
        return inService(cadre, period).difference(absent(cadre, period, absence -> true));
    }

    private ImmutableRangeSet<LocalDate> absent(CadreId cadre, EvaluationPeriod period, Predicate<Absence> counts) {
        return within(organization.absencesOf(cadre).stream().filter(counts).map(Absence::dates), period);
    }

    private Stream<DateRange> judgedElsewhere(CadreId cadre) {
        return register.resultsOf(Subject.of(cadre)).stream()
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
