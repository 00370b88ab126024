package io.github.thuocdo.scoring.assembly;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.FigureFinding;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.evaluation.ResultFinding;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.rule.Attribution.TransferMonth;
import io.github.thuocdo.scoring.dossier.PeriodScore;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which score stands for a subject and a period in one channel (kết quả được dùng). Decree 335/2025, Art 19.1.
 *
 * <p>A result on record wins over a computed score, and where the two differ somebody is told. Only when the person was transferred within
 * the period do both stand: the computed score is that of the present agency and the result that of the former one, and the reading {@code
 * transfer-month} chooses. Results that contradict one another, of one agency or of several of which nobody knows the person's days, give no
 * score. Where such periods have classes, what is said of the total holds for the class.
 */
final class RecordedScores {

    /** The kinds of period that are the mean of shorter ones and are no year, the shortest first. */
    private static final ImmutableList<PeriodKind> MEANS_OF_SHORTER =
            ImmutableList.of(PeriodKind.QUARTER, PeriodKind.HALF_YEAR);

    private final Register register;
    private final Channel channel;
    private final TransferChoice transfer;
    private final Predicate<PeriodKind> haveClasses;
    private final ImmutableListMultimap<Subject, Result> replaced;
    private final Reconciliation reconciliation;

    RecordedScores(
            Register register,
            Channel channel,
            TransferMonth transferMonth,
            Predicate<PeriodKind> haveClasses,
            Reconciliation reconciliation) {
        this.reconciliation = reconciliation;
        this.register = register;
        this.channel = channel;
        this.transfer = new TransferChoice(transferMonth, register.organization());
        this.haveClasses = haveClasses;
        this.replaced = replaced(register, channel);
    }

    /** Whether anything is on record of a subject that could stand in the place of what is computed. */
    boolean hasResults(Subject subject) {
        return !register.resultsOf(subject).isEmpty();
    }

    /**
     * The score that stands; empty when there is neither a result nor a computed total or class.
     *
     * @param computed  what was computed, with a total or without
     */
    Optional<PeriodScore> scoreOf(
            Subject subject, EvaluationPeriod period, Optional<PeriodScore> computed, Findings findings) {
        if (findings.areHeard()) {
            reportReplaced(subject, period, findings);
        }
        ImmutableList<Result> results = onRecord(subject, period);
        if (results.isEmpty()) {
            return computed.filter(Judged::isOne);
        }
        if (findings.areHeard()) {
            results.forEach(result -> reconciliation.report(result, findings));
        }
        if (results.stream().anyMatch(reconciliation::isOffScale)) {
            return Optional.of(gap(period, Observation.notRated(Gap.RESULT_OFF_SCALE)));
        }
        Optional<Judged> own = computed.filter(Judged::isOne).map(Judged::of);
        Collection<Collection<Result>> byJudge =
                Multimaps.index(results, Result::judgedBy).asMap().values();
        byJudge.stream()
                .filter(ofOneJudge -> ofOneJudge.size() > 1)
                .forEach(ofOneJudge -> reportSeveral(subject, ofOneJudge, period, findings));
        if (byJudge.stream().anyMatch(ofOneJudge -> isContradictory(ofOneJudge, period))) {
            return Optional.of(contradiction(period));
        }
        ImmutableList<Judged> judgements = byJudge.stream()
                .map(ofOneJudge -> judgement(ofOneJudge, period))
                .collect(toImmutableList());
        Optional<Judged> chosen = chosen(subject, period, judgements, own, findings);
        if (chosen.isEmpty()) {
            reportSeveral(subject, results, period, findings);
        }
        return Optional.of(chosen.map(judgement -> score(judgement, period)).orElseGet(() -> contradiction(period)));
    }

    /** Whether another agency judged months of a longer period. */
    boolean hasMonthsElsewhere(Subject subject, EvaluationPeriod longer) {
        return register.resultsOf(subject).stream()
                .anyMatch(result -> result.channel() == channel
                        && result.judgedBy().isPresent()
                        && result.total().isPresent()
                        && result.period().kind() == PeriodKind.MONTH
                        && longer.contains(result.period()));
    }

    /** The score of a month as that of its quarter, by which the agency scores. */
    PeriodScore ofQuarterHere(EvaluationPeriod month, PeriodScore quarter) {
        return quarter.total().isGiven() ? asShorter(month, quarter) : gap(month, quarter.total());
    }

    /**
     * The score of a period that has none of its own, where another agency judged a longer one around it: a quarter is the mean of its three
     * months (Art 17.3), a half-year that of its six, so that it stands for each of them. Of two the shorter is nearer to what is missing.
     */
    Optional<PeriodScore> ofLongerElsewhere(Subject subject, EvaluationPeriod period, Findings findings) {
        return hasResults(subject)
                ? MEANS_OF_SHORTER.stream()
                        .filter(kind -> kind.months() > period.kind().months())
                        .map(kind -> EvaluationPeriod.containing(kind, period.firstDay()))
                        .filter(longer -> isJudgedElsewhere(subject, longer))
                        .findFirst()
                        .flatMap(longer -> scoreOf(subject, longer, Optional.empty(), findings))
                        .map(score -> ofShorter(subject, period, score, findings))
                : Optional.empty();
    }

    private boolean isJudgedElsewhere(Subject subject, EvaluationPeriod period) {
        return onRecord(subject, period).stream()
                .anyMatch(result ->
                        result.judgedBy().isPresent() && result.total().isPresent());
    }

    private PeriodScore ofShorter(Subject subject, EvaluationPeriod period, PeriodScore longer, Findings findings) {
        if (!longer.total().isGiven()) {
            return gap(period, longer.total());
        }
        findings.add(new ResultFinding.LongerStandsForShorter(subject, longer.period(), longer.source()));
        return asShorter(period, longer);
    }

    private PeriodScore asShorter(EvaluationPeriod period, PeriodScore longer) {
        return PeriodScore.computed(
                period,
                longer.total(),
                longer::elements,
                longer.source(),
                withoutClass(period.kind(), Observation.notRated(Gap.CLASS_NOT_RECORDED)));
    }

    /** Tells where the result of a longer period on record is not what the scores in it come to. */
    void reportLonger(Subject subject, EvaluationPeriod longer, ImmutableList<PeriodScore> scores, Findings findings) {
        if (!findings.areHeard() || !hasResults(subject)) {
            return;
        }
        for (Result result : register.resultsOf(subject, channel)) {
            if (longer.contains(result.period()) && !result.period().equals(longer)) {
                reconciliation.reportLonger(result, scores, findings);
            }
        }
    }

    private Optional<Judged> chosen(
            Subject subject,
            EvaluationPeriod period,
            ImmutableList<Judged> judgements,
            Optional<Judged> own,
            Findings findings) {
        boolean hereToo =
                judgements.stream().allMatch(judgement -> judgement.judge().isPresent());
        Optional<Judged> ofTransfer =
                own.filter(computed -> hereToo && transfer.isTransfer(subject, period, judgements, computed));
        if (ofTransfer.isPresent()) {
            return transfer.among(subject, period, with(judgements, ofTransfer.get()));
        }
        Optional<Judged> chosen = transfer.among(subject, period, judgements);
        own.ifPresent(computed -> judgements.stream()
                .filter(judgement -> hereToo || judgement.judge().isEmpty())
                .filter(judgement -> judgement.contradicts(computed))
                .forEach(judgement -> findings.add(new FigureFinding.SuppliedDiffers(
                        subject, period, Optional.empty(), judgement.stated(), computed.stated()))));
        return chosen;
    }

    private static ImmutableList<Judged> with(ImmutableList<Judged> judgements, Judged computed) {
        return ImmutableList.<Judged>builder().addAll(judgements).add(computed).build();
    }

    private ImmutableList<Result> onRecord(Subject subject, EvaluationPeriod period) {
        ImmutableList<Result> ofSubject = register.resultsOf(subject);
        if (ofSubject.isEmpty()) {
            return ofSubject;
        }
        return ofSubject.stream()
                .filter(result -> result.channel() == channel)
                .filter(result -> result.period().equals(period)
                        && (result.total().isPresent()
                                || classOf(result, period).isPresent()))
                .sorted(comparing(Result::id))
                .collect(toImmutableList());
    }

    /** The class of a result, where such a period has one. */
    private Optional<Classification> classOf(Result result, EvaluationPeriod period) {
        return haveClasses.test(period.kind()) ? result.classification() : Optional.empty();
    }

    /** What one judge said, be it a total in one document and the class in another. */
    private Judged judgement(Collection<Result> ofOneJudge, EvaluationPeriod period) {
        Result leading = ofOneJudge.stream()
                .filter(result -> result.total().isPresent())
                .findFirst()
                .orElseGet(() -> ofOneJudge.iterator().next());
        return new Judged(
                leading.judgedBy(),
                leading.total(),
                ofOneJudge.stream()
                        .flatMap(result -> classOf(result, period).stream())
                        .findFirst(),
                leading.elements(),
                leading.source());
    }

    private PeriodScore score(Judged judgement, EvaluationPeriod period) {
        return new PeriodScore(
                period,
                judgement.total().map(Observation::given).orElseGet(() -> Observation.notRated(Gap.TOTAL_NOT_RECORDED)),
                judgement.elements(),
                judgement.source(),
                judgement
                        .classification()
                        .map(Observation::given)
                        .orElseGet(() -> withoutClass(period.kind(), Observation.notRated(Gap.CLASS_NOT_RECORDED))));
    }

    /** Why a period without a class has none: it may be one of a kind that never has. */
    Observation<Classification> withoutClass(PeriodKind kind, Observation<?> why) {
        return haveClasses.test(kind)
                ? why.map(RecordedScores::noneOf)
                : Observation.notApplicable(Gap.PERIOD_HAS_NO_CLASS);
    }

    /** Never called: an absence has no value to be mapped. */
    private static Classification noneOf(Object value) {
        throw new IllegalStateException("value (" + value + ") must not stand for an absence");
    }

    private void reportReplaced(Subject subject, EvaluationPeriod period, Findings findings) {
        replaced.get(subject).stream()
                .filter(result -> result.period().equals(period))
                .forEach(result -> findings.add(new ResultFinding.ResultReplaced(subject, period, result.id())));
    }

    private static ImmutableListMultimap<Subject, Result> replaced(Register register, Channel channel) {
        ImmutableSet<String> replaced = register.results().stream()
                .flatMap(result -> result.replaces().stream())
                .collect(toImmutableSet());
        return register.results().stream()
                .filter(result -> replaced.contains(result.id()) && result.channel() == channel)
                .collect(toImmutableListMultimap(Result::subject, result -> result));
    }

    private static void reportSeveral(
            Subject subject, Collection<Result> results, EvaluationPeriod period, Findings findings) {
        findings.add(new ResultFinding.ResultGivenTwice(
                subject, period, results.stream().map(Result::id).sorted().collect(toImmutableList())));
    }

    private boolean isContradictory(Collection<Result> ofOneJudge, EvaluationPeriod period) {
        long totals = ofOneJudge.stream()
                .flatMap(result -> result.total().stream())
                .distinct()
                .count();
        long classes = ofOneJudge.stream()
                .flatMap(result -> classOf(result, period).stream())
                .distinct()
                .count();
        return totals > 1 || classes > 1;
    }

    private PeriodScore contradiction(EvaluationPeriod period) {
        return gap(period, Observation.notRated(Gap.RESULTS_CONTRADICT));
    }

    /** A period without a total, and for the same reason without a class where such a period has one. */
    PeriodScore gap(EvaluationPeriod period, Observation<Points> why) {
        return new PeriodScore(
                period, why, ImmutableMap.of(), Source.Known.NOT_RECORDED, withoutClass(period.kind(), why));
    }
}
