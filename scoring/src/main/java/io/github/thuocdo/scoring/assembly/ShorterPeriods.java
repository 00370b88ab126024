package io.github.thuocdo.scoring.assembly;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.thuocdo.core.evaluation.PeriodExemption;
import io.github.thuocdo.core.evaluation.PresenceStatement;
import io.github.thuocdo.core.evaluation.Refusal;
import io.github.thuocdo.core.evaluation.RefusalException;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.ResultFinding;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.period.WorkingCalendar;
import io.github.thuocdo.core.policy.measure.CompositeMeasure.BeforeRegulation;
import io.github.thuocdo.core.policy.rule.Attribution;
import io.github.thuocdo.core.policy.rule.Attribution.December;
import io.github.thuocdo.core.policy.rule.Attribution.MonthPresence;
import io.github.thuocdo.core.policy.rule.Attribution.OtherCategory;
import io.github.thuocdo.scoring.dossier.PeriodScore;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * What the shorter periods bring to a longer one (điểm các tháng, quý của năm). Decree 335/2025, Art 11.2, 17.3, 19.
 *
 * <p>A score that stands is taken over. Without one there is a gap, lawful or not, as the reading {@code month-presence} says; under {@code
 * half-of-working-days} and {@code by-caller} a gap can be lawful although somebody gave a score.
 */
final class ShorterPeriods {

    private final Register register;
    private final Service service;
    private final RecordedScores recorded;
    private final CoveredSubjects coverage;
    private final Cycles cycles;
    private final OtherCategory otherCategory;
    private final MonthPresence presence;
    private final December december;
    private final ImmutableListMultimap<Subject, PresenceStatement> statementsBySubject;
    private final BiPredicate<Subject, EvaluationPeriod> hasFacts;
    private final Exemptions exemptions;

    ShorterPeriods(
            Register register,
            Service service,
            RecordedScores recorded,
            CoveredSubjects coverage,
            Cycles cycles,
            Attribution attribution,
            Exemptions exemptions,
            BiPredicate<Subject, EvaluationPeriod> hasFacts) {
        this.exemptions = exemptions;
        this.register = register;
        this.service = service;
        this.recorded = recorded;
        this.coverage = coverage;
        this.cycles = cycles;
        this.otherCategory = attribution
                .changesWithin()
                .map(changes -> changes.otherCategory().value())
                .orElse(OtherCategory.RESULT_COUNTS);
        this.presence = attribution.monthPresence().value();
        this.december = attribution.december().value();
        this.statementsBySubject = Multimaps.index(register.presence(), statement -> Subject.of(statement.cadre()));
        this.hasFacts = hasFacts;
    }

    /** The shorter periods in order of time. */
    ImmutableList<PeriodScore> of(
            Subject subject,
            EvaluationPeriod longer,
            PeriodKind scoredBy,
            Map<EvaluationPeriod, PeriodScore> computed,
            Function<EvaluationPeriod, Optional<Unregulated>> unregulated,
            Findings findings) {
        ImmutableList<PeriodScore> scores = longer.dividedInto(scoredBy).stream()
                .map(period -> score(subject, period, longer, computed, findings))
                .map(score -> unregulated
                        .apply(score.period())
                        .filter(before -> score.period().lastDay().isBefore(before.until()))
                        .map(before -> beforeRegulation(subject, score, before.meaning(), findings))
                        .orElse(score))
                .map(score -> exempted(subject, score, findings))
                .collect(toImmutableList());
        recorded.reportLonger(subject, longer, scores, findings);
        return scores;
    }

    /** A period that nobody can rate any more is lawfully without a score; one that there is stands. */
    private PeriodScore exempted(Subject subject, PeriodScore score, Findings findings) {
        Optional<PeriodExemption> exemption = exemptions.of(subject, score.period());
        if (exemption.isEmpty()) {
            return score;
        }
        if (score.total().isGiven()) {
            findings.add(new ResultFinding.ScoredDespiteExemption(
                    subject, score.period(), exemption.get().decision()));
        }
        return score.total() instanceof Observation.NotRated
                ? gap(score.period(), Observation.excused(Gap.CANNOT_BE_RATED))
                : score;
    }

    private PeriodScore score(
            Subject subject,
            EvaluationPeriod period,
            EvaluationPeriod longer,
            Map<EvaluationPeriod, PeriodScore> computed,
            Findings findings) {
        if (subject instanceof Subject.Person person && !coverage.isUnderPolicy(subject, period)) {
            return inOtherCategory(person, period, findings);
        }
        Optional<PeriodScore> own = Optional.ofNullable(computed.get(period));
        EvaluationPeriod scored = period.kind() == PeriodKind.MONTH ? cycles.scoredFor(subject, period) : period;
        if (scored.equals(period)) {
            return score(subject, period, longer, own, findings);
        }
        return recorded.scoreOf(subject, period, own, findings)
                .or(() -> onLeave(subject, period))
                .orElseGet(() -> recorded.ofQuarterHere(
                        period, score(subject, scored, longer, Optional.ofNullable(computed.get(scored)), findings)));
    }

    private PeriodScore score(
            Subject subject,
            EvaluationPeriod period,
            EvaluationPeriod longer,
            Optional<PeriodScore> computed,
            Findings findings) {
        return isLastOfYear(period, longer)
                ? lastOfYear(subject, period, computed, findings)
                : scoreOrGap(subject, period, computed, findings);
    }

    /** Nobody omitted to score a period in which the person was not under the policy; a result of it is by another yardstick. */
    private PeriodScore inOtherCategory(Subject.Person person, EvaluationPeriod period, Findings findings) {
        Optional<PeriodScore> result = recorded.scoreOf(person, period, Optional.empty(), findings)
                .or(() -> recorded.ofLongerElsewhere(person, period, findings));
        if (result.isPresent()) {
            findings.add(
                    new ResultFinding.ScoredInOtherCategory(person, period, coverage.categoryIn(person.id(), period)));
        }
        PeriodScore leftOut = gap(period, Observation.notApplicable(Gap.NOT_UNDER_THIS_POLICY));
        return switch (otherCategory) {
            case RESULT_COUNTS -> result.orElse(leftOut);
            case LEFT_OUT -> leftOut;
        };
    }

    /** Nobody could be rated by a regulation that there was not: a score that is there stands and is told, and a gap is nobody's omission. */
    private PeriodScore beforeRegulation(
            Subject subject, PeriodScore score, BeforeRegulation meaning, Findings findings) {
        if (!(score.total() instanceof Observation.NotRated)) {
            if (score.total() instanceof Observation.Given) {
                findings.add(new ResultFinding.ScoredBeforeRegulation(subject, score.period(), Optional.empty()));
            }
            return score;
        }
        return gap(
                score.period(),
                switch (meaning) {
                    case MEAN_OF_RATED -> Observation.notApplicable(Gap.BEFORE_REGULATION);
                    case UNDETERMINED -> Observation.notRated(Gap.BEFORE_REGULATION);
                });
    }

    private static boolean isLastOfYear(EvaluationPeriod period, EvaluationPeriod longer) {
        return longer.kind() == PeriodKind.YEAR && period.lastDay().equals(longer.lastDay());
    }

    /** December, or the quarter with it, which is not over when the year is classified. */
    private PeriodScore lastOfYear(
            Subject subject, EvaluationPeriod period, Optional<PeriodScore> computed, Findings findings) {
        if (december == December.ELEVEN_MONTHS && period.kind() == PeriodKind.MONTH) {
            return gap(period, Observation.notApplicable(Gap.DECEMBER));
        }
        PeriodScore score = scoreOrGap(subject, period, computed, findings);
        if (december == December.PROVISIONAL_THEN_REPLACED && score.total() instanceof Observation.NotRated) {
            findings.add(new ResultFinding.ProvisionalMean(subject, period));
            return gap(period, Observation.notDue());
        }
        return score;
    }

    private PeriodScore scoreOrGap(
            Subject subject, EvaluationPeriod period, Optional<PeriodScore> computed, Findings findings) {
        Optional<PeriodScore> score = recorded.scoreOf(subject, period, computed, findings);
        return switch (presence) {
            case ANY_ASSIGNED_WORK ->
                score.or(() -> onLeave(subject, period))
                        .or(() -> recorded.ofLongerElsewhere(subject, period, findings))
                        .or(() -> lawfulGap(subject, period))
                        .orElseGet(() -> unscored(period, computed));
            case HALF_OF_WORKING_DAYS ->
                isAtWorkForHalf(subject, period)
                        ? scoreOrUnscored(subject, period, score, computed, findings)
                        : notPresent(subject, period);
            case BY_CALLER ->
                isStatedAbsent(subject, period)
                        ? notPresent(subject, period)
                        : scoreOrUnscored(subject, period, score, computed, findings);
        };
    }

    private PeriodScore scoreOrUnscored(
            Subject subject,
            EvaluationPeriod period,
            Optional<PeriodScore> score,
            Optional<PeriodScore> computed,
            Findings findings) {
        return score.or(() -> recorded.ofLongerElsewhere(subject, period, findings))
                .orElseGet(() -> unscored(period, computed));
    }

    /** A gap of leave throughout, which no score of a longer period fills. */
    private Optional<PeriodScore> onLeave(Subject subject, EvaluationPeriod period) {
        return service.isAwayThroughout(subject, period) && service.isOnLeaveSometime(subject, period)
                ? Optional.of(excused(subject, period, Gap.ON_LEAVE))
                : Optional.empty();
    }

    /**
     * A gap that the law allows: every day is out of service or of lawful absence, or some days are and there was no work for the rest.
     */
    private Optional<PeriodScore> lawfulGap(Subject subject, EvaluationPeriod period) {
        boolean lawful = service.isAwayThroughout(subject, period)
                || (service.isAwaySometime(subject, period) && !hasFacts.test(subject, period));
        return lawful ? Optional.of(excused(subject, period, Gap.NOT_IN_SERVICE)) : Optional.empty();
    }

    private PeriodScore notPresent(Subject subject, EvaluationPeriod period) {
        return excused(
                subject, period, service.isOutThroughout(subject, period) ? Gap.NOT_IN_SERVICE : Gap.NOT_PRESENT);
    }

    /** Leave is the reason wherever there was any: Art 11.2 excepts it from the twelve months, and nothing else. */
    private PeriodScore excused(Subject subject, EvaluationPeriod period, Gap otherwise) {
        return gap(period, Observation.excused(service.isOnLeaveSometime(subject, period) ? Gap.ON_LEAVE : otherwise));
    }

    /** What the computation says of a period without a total; without a computation, that nobody rated it. */
    private PeriodScore unscored(EvaluationPeriod period, Optional<PeriodScore> computed) {
        return computed.filter(score -> !score.total().isGiven())
                .orElseGet(() -> gap(period, Observation.notRated(Gap.PERIOD_NOT_RATED)));
    }

    private boolean isAtWorkForHalf(Subject subject, EvaluationPeriod period) {
        WorkingCalendar calendar = register.calendar().orElseThrow(() -> calendarMissing(subject, period));
        long all = calendar.workingDaysIn(period.dates());
        return 2 * service.workingDaysAtWork(subject, period, calendar) >= all;
    }

    private RefusalException calendarMissing(Subject subject, EvaluationPeriod period) {
        return new RefusalException(
                new Refusal.CalendarMissing(Refusal.CalendarUse.MONTH_PRESENCE, Optional.empty()),
                "month-presence (" + presence.key() + ") must have a working calendar in the register to judge "
                        + period + " of cadre " + subject.text());
    }

    private boolean isStatedAbsent(Subject subject, EvaluationPeriod period) {
        ImmutableList<PresenceStatement> stated = statementsBySubject.get(subject).stream()
                .filter(statement -> statement.period().equals(period))
                .collect(toImmutableList());
        boolean absent = stated.stream().anyMatch(statement -> !statement.present());
        if (absent && stated.stream().anyMatch(PresenceStatement::present)) {
            throw new RefusalException(
                    new Refusal.PresenceContradicts(period),
                    "presence statements (" + stated.size() + ") of cadre " + subject.text() + " for " + period
                            + " must agree");
        }
        return absent;
    }

    private PeriodScore gap(EvaluationPeriod period, Observation<Points> why) {
        return recorded.gap(period, why);
    }
}
