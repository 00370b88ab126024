package io.github.thuocdo.scoring.assembly;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.FigureFinding;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.evaluation.ResultFinding;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.scoring.dossier.PeriodScore;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * What a result on record says more than once, held against itself (đối chiếu các số liệu của kết quả đã có): its parts against its total, its
 * class against the band of its total, its total against the scale, and that of a longer period against the shorter ones.
 *
 * <p>Nothing here changes what counts, except that a total off the scale counts for nothing.
 */
final class Reconciliation {

    private final Policy policy;
    private final BiFunction<Subject, EvaluationPeriod, Role> roles;

    Reconciliation(Policy policy, BiFunction<Subject, EvaluationPeriod, Role> roles) {
        this.policy = policy;
        this.roles = roles;
    }

    /** Whether a result has points below 0 or above the scale of such a period. */
    boolean isOffScale(Result result) {
        return result.total()
                .map(Points::value)
                .filter(total -> total.signum() < 0
                        || scale(result)
                                .filter(most -> total.compareTo(most) > 0)
                                .isPresent())
                .isPresent();
    }

    private Optional<Fraction> scale(Result result) {
        return policy.scale(role(result), result.period().kind());
    }

    private Role role(Result result) {
        return roles.apply(result.subject(), result.period());
    }

    /** Tells what of a result contradicts the rest of it. */
    void report(Result result, Findings findings) {
        if (isOffScale(result)) {
            findings.add(new ResultFinding.ResultOffScale(
                    result.subject(),
                    result.period(),
                    result.id(),
                    result.total().orElseThrow(),
                    Points.of(scale(result).orElse(Fraction.ZERO))));
        }
        reportBand(result, findings);
        sheetOf(result).ifPresent(sheet -> new PartsOnRecord(policy, result, findings).report(sheet.total()));
    }

    /** The sheet that has every part of the result: that of the role here, or of the one that somebody had elsewhere. */
    private Optional<Sheet> sheetOf(Result result) {
        if (result.elements().isEmpty()) {
            return Optional.empty();
        }
        PeriodKind kind = result.period().kind();
        ImmutableList<Sheet> sheets = Stream.concat(Stream.of(role(result)), policy.scope().roles().stream())
                .flatMap(role -> policy.sheet(role, kind, Sheet.Basis.FACTS).stream())
                .collect(toImmutableList());
        return sheets.stream()
                .filter(sheet -> withParts(sheet.total())
                        .map(Measure::element)
                        .collect(toImmutableList())
                        .containsAll(result.elements().keySet()))
                .findFirst()
                .or(() -> sheets.stream().findFirst());
    }

    private static Stream<Measure> withParts(Measure measure) {
        return Stream.concat(Stream.of(measure), measure.within().stream().flatMap(Reconciliation::withParts));
    }

    /** A class other than that of the band; a place that a quota refused is a reason for the one below, and an act for the lowest. */
    private void reportBand(Result result, Findings findings) {
        Optional<Classification> onRecord = result.classification();
        Optional<Classification> ofBand = result.total()
                .flatMap(total -> policy.ladder(role(result), result.period().kind())
                        .filter(Ladder::hasBands)
                        .flatMap(ladder -> ladder.rungFor(total.value())))
                .map(Ladder.Rung::level);
        if (onRecord.isPresent()
                && ofBand.isPresent()
                && onRecord.get() != ofBand.get()
                && !isExplained(result, onRecord.get(), ofBand.get())) {
            findings.add(new FigureFinding.SuppliedDiffers(
                    result.subject(),
                    result.period(),
                    Optional.empty(),
                    new FigureFinding.Stated(result.total().map(Points::value), onRecord),
                    new FigureFinding.Stated(Optional.empty(), ofBand)));
        }
    }

    private boolean isExplained(Result result, Classification onRecord, Classification ofBand) {
        boolean refusedPlace = onRecord == Classification.GOOD
                && policy.quota()
                        .filter(quota -> quota.level() == ofBand
                                && quota.reach()
                                        .covers(role(result), result.period().kind()))
                        .isPresent();
        return refusedPlace
                || (onRecord == Classification.NOT_COMPLETED && !result.acts().isEmpty());
    }

    private static boolean isStillMissing(PeriodScore score) {
        return score.total() instanceof Observation.NotRated || score.total() instanceof Observation.NotDue;
    }

    /** Tells where the result of a longer period is not the mean of the scores in it; without one that is missing for good. */
    void reportLonger(Result longer, ImmutableList<PeriodScore> scores, Findings findings) {
        ImmutableList<PeriodScore> within = scores.stream()
                .filter(score -> longer.period().contains(score.period())
                        && !score.period().equals(longer.period()))
                .collect(toImmutableList());
        ImmutableList<Fraction> totals = within.stream()
                .flatMap(score -> score.total().asOptional().stream())
                .map(Points::value)
                .collect(toImmutableList());
        if (longer.total().isEmpty() || totals.isEmpty() || within.stream().anyMatch(Reconciliation::isStillMissing)) {
            return;
        }
        Points mean =
                Points.of(totals.stream().reduce(Fraction.ZERO, Fraction::plus).dividedBy(Fraction.of(totals.size())));
        if (!mean.equals(longer.total().get())) {
            boolean ofMonths = within.get(0).period().kind() == PeriodKind.MONTH;
            findings.add(new ResultFinding.RoutesDiffer(
                    longer.subject(),
                    longer.period(),
                    longer.total(),
                    ofMonths ? Optional.of(mean) : Optional.empty(),
                    ofMonths ? Optional.empty() : Optional.of(mean),
                    Optional.of(mean)));
        }
    }
}
