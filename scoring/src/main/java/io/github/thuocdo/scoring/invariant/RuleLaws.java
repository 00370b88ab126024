package io.github.thuocdo.scoring.invariant;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.number.Rounding;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.policy.rule.Sheet;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Laws of the rules as they are written, whatever the facts: every class can be reached, steps go one way, and a share is taken of somebody. */
final class RuleLaws {

    private RuleLaws() {}

    static ImmutableList<Law> all() {
        return ImmutableList.of(
                everyBandCanBeReached(),
                stepsGoOneWay(),
                oneScaleForOneLadder(),
                quotaCountsAClassThatThereIs(),
                refusedByTheQuotaMeansLower());
    }

    /** Reads the rules. */
    static Law.Trial read(Predicate<Policy> test) {
        return (specimen, choices, rater) -> {
            boolean kept = test.test(specimen.policy());
            if (kept) {
                return new Verdict.Kept();
            }
            Rated rated = rater.rate(specimen);
            return Outcomes.asItIs(specimen, rated).keptIf(false);
        };
    }

    static <R> Stream<R> rules(Policy policy, Class<R> kind) {
        return policy.rules().stream().filter(kind::isInstance).map(kind::cast);
    }

    private static Law everyBandCanBeReached() {
        return Law.of("every-band-can-be-reached", Law.Scope.SUBJECT)
                .says(
                        "Mức nào cũng có tổng điểm đạt được, sau khi làm tròn và trong thang điểm.",
                        "Every class has a total by which it is reached, after rounding and within the scale.")
                .about(NumberLaws::hasBands)
                .tried(read(policy -> rules(policy, Ladder.class)
                        .filter(Ladder::hasBands)
                        .allMatch(ladder -> isReached(policy, ladder))));
    }

    private static boolean isReached(Policy policy, Ladder ladder) {
        return ladder.reach().roles().stream()
                .allMatch(role -> ladder.reach().kinds().stream()
                        .allMatch(kind -> ladder.rungs().stream()
                                .allMatch(rung -> isReached(rung.band().orElseThrow(), policy, role, kind))));
    }

    private static boolean isReached(Interval band, Policy policy, Role role, PeriodKind kind) {
        Optional<Fraction> most = policy.scale(role, kind);
        boolean isTooHigh = most.isPresent()
                && band.lower()
                        .filter(bound -> bound.value().compareTo(most.get()) > 0
                                || (bound.value().equals(most.get()) && bound.edge() == Interval.Edge.OPEN))
                        .isPresent();
        boolean isTooLow = band.upper()
                .filter(bound ->
                        bound.value().signum() < 0 || (bound.value().isZero() && bound.edge() == Interval.Edge.OPEN))
                .isPresent();
        return !isTooHigh
                && !isTooLow
                && rounding(policy, role, kind)
                        .map(rounding -> hasStep(band, rounding.step()))
                        .orElse(true);
    }

    /** How the total that is classed was rounded. */
    static Optional<Rounding> rounding(Policy policy, Role role, PeriodKind kind) {
        return Stream.of(Sheet.Basis.SHORTER_PERIODS, Sheet.Basis.FACTS)
                .flatMap(basis -> policy.sheet(role, kind, basis).stream())
                .findFirst()
                .map(sheet -> sheet.rounding().value())
                .flatMap(stages -> kind.months() <= PeriodKind.QUARTER.months() ? stages.month() : stages.year());
    }

    /** Whether a band has a number in it to which something can be rounded. */
    private static boolean hasStep(Interval band, Fraction step) {
        if (band.lower().isEmpty()) {
            return band.contains(Fraction.ZERO);
        }
        Fraction lower = band.lower().get().value();
        Fraction first =
                step.multipliedBy(Fraction.of(lower.dividedBy(step).ceiling().longValueExact()));
        return band.contains(first) || band.contains(first.plus(step));
    }

    private static Law stepsGoOneWay() {
        return Law.of("steps-go-one-way", Law.Scope.SUBJECT)
                .says(
                        "Bậc điểm của một chỉ tiêu chỉ tăng hoặc chỉ giảm theo chỉ tiêu, không lên rồi xuống.",
                        "The steps of a measure rise or fall with it, and do not go up and down.")
                .about(policy -> stepped(policy).findAny().isPresent())
                .tried(read(policy -> stepped(policy)
                        .allMatch(stepped -> Directions.ofSteps(stepped.steps()) != Directions.Direction.EITHER)));
    }

    private static Stream<CompositeMeasure.Stepped> stepped(Policy policy) {
        return Directions.of(policy).ofKind(CompositeMeasure.Stepped.class).stream();
    }

    private static Law oneScaleForOneLadder() {
        return Law.of("one-scale-for-one-ladder", Law.Scope.SUBJECT)
                .says(
                        "Những người xếp loại theo cùng một bảng mức thì có cùng điểm tối đa.",
                        "Whoever is classed by the same bands can have the same most points.")
                .about(NumberLaws::hasBands)
                .tried(read(policy -> rules(policy, Ladder.class)
                        .filter(Ladder::hasBands)
                        .allMatch(ladder -> scales(policy, ladder).size() <= 1)));
    }

    private static ImmutableSet<Optional<Fraction>> scales(Policy policy, Ladder ladder) {
        return ladder.reach().roles().stream()
                .flatMap(role -> ladder.reach().kinds().stream()
                        .filter(kind -> isScored(policy, role, kind))
                        .map(kind -> policy.scale(role, kind)))
                .collect(toImmutableSet());
    }

    private static boolean isScored(Policy policy, Role role, PeriodKind kind) {
        return Stream.of(Sheet.Basis.values())
                .anyMatch(basis -> policy.sheet(role, kind, basis).isPresent());
    }

    private static ImmutableList<Classification> levels(Policy policy, Quota quota) {
        return rules(policy, Ladder.class)
                .filter(ladder ->
                        ladder.reach().kinds().stream().anyMatch(quota.reach().kinds()::contains))
                .flatMap(ladder -> ladder.rungs().stream())
                .map(Ladder.Rung::level)
                .distinct()
                .collect(toImmutableList());
    }

    private static Law quotaCountsAClassThatThereIs() {
        return Law.of("quota-counts-a-class-that-there-is", Law.Scope.SUBJECT)
                .says(
                        "Tỷ lệ tính trên số người được mức tốt thì bảng mức phải có mức tốt, và mức bị khống chế phải cao hơn; nếu không, cơ số bằng 0 hoặc tự phụ thuộc vào chính nó.",
                        "A share of those rated good needs that class among the bands, and limits a class above it; else it is one of nobody, or of itself.")
                .about(policy -> policy.quota()
                        .filter(quota -> quota.rate().of() instanceof Quota.OfGood)
                        .isPresent())
                .tried(read(policy -> {
                    Quota quota = policy.quota().orElseThrow();
                    return quota.level().isAbove(Classification.GOOD)
                            && levels(policy, quota).contains(Classification.GOOD);
                }));
    }

    private static Law refusedByTheQuotaMeansLower() {
        return Law.of("refused-by-the-quota-means-lower", Law.Scope.SUBJECT)
                .says(
                        "Người hết suất được xếp xuống mức tốt thì mức bị khống chế phải cao hơn mức tốt.",
                        "Where whoever finds no place is classed as good, the limited class must be above good.")
                .about(policy -> policy.quota()
                        .filter(quota -> quota.surplus().value() == Quota.Surplus.GOOD)
                        .isPresent())
                .tried(read(policy -> {
                    Quota quota = policy.quota().orElseThrow();
                    return quota.level().isAbove(Classification.GOOD)
                            && levels(policy, quota).contains(Classification.GOOD);
                }));
    }

    /** Whether the measures of a sheet are read from shorter periods alone. */
    static boolean isOfShorterAlone(Measure measure) {
        return measure instanceof CompositeMeasure.MeanOfPeriods
                || (!measure.within().isEmpty() && measure.within().stream().allMatch(RuleLaws::isOfShorterAlone));
    }
}
