package io.github.thuocdo.scoring.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.PeriodScore;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.rule.Attribution.TransferMonth;
import java.util.Collection;
import java.util.Optional;

/**
 * Which score stands for a person and a period (kết quả được dùng). Decree 335/2025, Art 19.1.
 *
 * <p>A result on record wins over a computed score, and where the two differ somebody is told. Only when the person was transferred within
 * the period do both stand: the computed score is that of the present agency and the result that of the former one, and the reading {@code
 * transfer-month} chooses. Results that contradict one another, of one agency or of several of which nobody knows the person's days, give no
 * score.
 */
final class RecordedScores {

    private final Register register;
    private final TransferChoice transfer;
    private final ImmutableListMultimap<Subject, Result> replaced;

    RecordedScores(Register register, TransferMonth transferMonth) {
        this.register = register;
        this.transfer = new TransferChoice(transferMonth, register.organization());
        this.replaced = replaced(register);
    }

    /**
     * The score that stands; empty when there is neither a result nor a computed total.
     *
     * @param computed  what was computed, with a total or without
     */
    Optional<PeriodScore> scoreOf(
            CadreId cadre, EvaluationPeriod period, Optional<PeriodScore> computed, Findings findings) {
        reportReplaced(cadre, period, findings);
        ImmutableList<Result> results = onRecord(cadre, period);
        Optional<Judgement> own = computed.flatMap(Judgement::of);
        if (results.isEmpty()) {
            return own.map(judgement -> judgement.of(period));
        }
        Collection<Collection<Result>> byJudge =
                Multimaps.index(results, Result::judgedBy).asMap().values();
        byJudge.stream()
                .filter(ofOneJudge -> ofOneJudge.size() > 1)
                .forEach(ofOneJudge -> reportSeveral(ofOneJudge, period, findings));
        if (byJudge.stream().anyMatch(RecordedScores::isContradictory)) {
            return Optional.of(contradiction(period));
        }
        ImmutableList<Judgement> judgements = byJudge.stream()
                .map(ofOneJudge -> Judgement.of(ofOneJudge.iterator().next()))
                .collect(toImmutableList());
        Optional<Judgement> chosen = chosen(cadre, period, judgements, own, findings);
        if (chosen.isEmpty()) {
            reportSeveral(results, period, findings);
        }
        return Optional.of(chosen.map(judgement -> judgement.of(period)).orElseGet(() -> contradiction(period)));
    }

    private Optional<Judgement> chosen(
            CadreId cadre,
            EvaluationPeriod period,
            ImmutableList<Judgement> judgements,
            Optional<Judgement> own,
            Findings findings) {
        boolean hereToo =
                judgements.stream().allMatch(judgement -> judgement.judge().isPresent());
        Optional<Judgement> ofTransfer =
                own.filter(computed -> hereToo && transfer.isTransfer(cadre, period, judgements, computed));
        if (ofTransfer.isPresent()) {
            return transfer.among(cadre, period, with(judgements, ofTransfer.get()));
        }
        Optional<Judgement> chosen = transfer.among(cadre, period, judgements);
        own.ifPresent(computed -> judgements.stream()
                .filter(judgement -> hereToo || judgement.judge().isEmpty())
                .filter(judgement -> !judgement.total().equals(computed.total()))
                .forEach(judgement -> findings.add(
                        Finding.Code.SUPPLIED_DIFFERS,
                        period.toString(),
                        judgement.total() + " on record, " + computed.total() + " computed")));
        return chosen;
    }

    private static ImmutableList<Judgement> with(ImmutableList<Judgement> judgements, Judgement computed) {
        return ImmutableList.<Judgement>builder()
                .addAll(judgements)
                .add(computed)
                .build();
    }

    private ImmutableList<Result> onRecord(CadreId cadre, EvaluationPeriod period) {
        return register.resultsOf(Subject.of(cadre)).stream()
                .filter(result ->
                        result.period().equals(period) && result.total().isPresent())
                .sorted(comparing(Result::id))
                .collect(toImmutableList());
    }

    private void reportReplaced(CadreId cadre, EvaluationPeriod period, Findings findings) {
        replaced.get(Subject.of(cadre)).stream()
                .filter(result -> result.period().equals(period))
                .forEach(result -> findings.add(Finding.Code.RESULT_REPLACED, period.toString(), result.id()));
    }

    private static ImmutableListMultimap<Subject, Result> replaced(Register register) {
        ImmutableSet<String> replaced = register.results().stream()
                .flatMap(result -> result.replaces().stream())
                .collect(toImmutableSet());
        return register.results().stream()
                .filter(result -> replaced.contains(result.id()))
                .collect(toImmutableListMultimap(Result::subject, result -> result));
    }

    private static void reportSeveral(Collection<Result> results, EvaluationPeriod period, Findings findings) {
        String ids = results.stream().map(Result::id).sorted().collect(joining(", "));
        findings.add(Finding.Code.RESULT_GIVEN_TWICE, period.toString(), ids);
    }

    private static boolean isContradictory(Collection<Result> ofOneJudge) {
        return ofOneJudge.stream().map(Result::total).distinct().count() > 1;
    }

    private static PeriodScore contradiction(EvaluationPeriod period) {
        return new PeriodScore(period, Observation.notRated("results-contradict"), ImmutableMap.of(), "");
    }
}
