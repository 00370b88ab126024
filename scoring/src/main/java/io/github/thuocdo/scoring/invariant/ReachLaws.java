package io.github.thuocdo.scoring.invariant;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.JudgedMeasure;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.measure.RecordedMeasure;
import io.github.thuocdo.core.policy.measure.WorkMeasure;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Reach;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.specimen.Choices;
import io.github.thuocdo.scoring.specimen.Specimen;
import io.github.thuocdo.scoring.specimen.Specimens;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Laws of what the rules let happen: everybody can be rated, the best and the lowest class are reached, no condition is out of reach, and what is earned adds. */
final class ReachLaws {

    private ReachLaws() {}

    static ImmutableList<Law> all() {
        return ImmutableList.of(
                pointsHaveAScale(),
                everyPartHasItsMost(),
                whatIsEarnedAdds(),
                everyConditionCanBeMet(),
                everyGroundLimits(),
                everybodyCanBeRated(),
                everythingBest(),
                everythingWorst());
    }

    private static Law.Builder law(String key) {
        return Law.of(key, Law.Scope.SUBJECT);
    }

    private static Law pointsHaveAScale() {
        return law("points-have-a-scale")
                .citing(Clauses.ofSheets(sheet -> true))
                .says(
                        "Phiếu mà tổng điểm được xếp mức theo ngưỡng thì nói rõ thang điểm là bao nhiêu.",
                        "A sheet whose total is classed by bands says of how many points it is.")
                .about(policy -> NumberLaws.hasBands(policy) && NumberLaws.hasSheets(policy))
                .tried(RuleLaws.read(policy -> RuleLaws.rules(policy, Sheet.class)
                        .filter(sheet -> isClassedByBands(policy, sheet.reach()))
                        .allMatch(sheet -> sheet.scale().isPresent() || RuleLaws.isOfShorterAlone(sheet.total()))));
    }

    private static boolean isClassedByBands(Policy policy, Reach reach) {
        return reached(
                reach,
                (role, kind) ->
                        policy.ladder(role, kind).filter(Ladder::hasBands).isPresent());
    }

    private static boolean reached(Reach reach, BiPredicate<Role, PeriodKind> test) {
        return reach.roles().stream().anyMatch(role -> reach.kinds().stream().anyMatch(kind -> test.test(role, kind)));
    }

    private static Law everyPartHasItsMost() {
        return law("every-part-has-its-most")
                .citing(Clauses.ofSheets(sheet -> true))
                .says(
                        "Mỗi phần được cộng vào tổng điểm có mức tối đa riêng, để không phần nào bù được cho tất cả.",
                        "Every part that adds to a total has a most of its own, so that none makes up for everything.")
                .about(NumberLaws::hasSheets)
                .tried(RuleLaws.read(
                        policy -> RuleLaws.rules(policy, Sheet.class).allMatch(sheet -> isLimited(sheet.total()))));
    }

    private static boolean isLimited(Measure measure) {
        return measure instanceof CompositeMeasure.Sum sum
                ? sum.parts().stream().allMatch(ReachLaws::isLimited)
                : measure.maximum().isPresent() || RuleLaws.isOfShorterAlone(measure);
    }

    private static Law whatIsEarnedAdds() {
        return law("what-is-earned-adds")
                .citing(Clauses.ofSheets(sheet -> true))
                .says(
                        "Công việc và đánh giá tốt hơn thì cộng vào điểm; điểm chấm cũng vậy, trừ phiếu điểm trừ.",
                        "Better work and better assessments add to the points, and so do marks, but on a form of points to be deducted.")
                .about(NumberLaws::hasSheets)
                .tried(RuleLaws.read(
                        policy -> RuleLaws.rules(policy, Sheet.class).allMatch(sheet -> adds(sheet.total()))));
    }

    private static boolean adds(Measure measure) {
        if (measure instanceof CompositeMeasure.Sum sum) {
            return sum.parts().stream().allMatch(ReachLaws::adds)
                    && sum.deductions().stream().allMatch(part -> adds(part) && !isOfWork(part));
        }
        return measure.within().stream().allMatch(ReachLaws::adds)
                && (!(measure instanceof CompositeMeasure.Stepped stepped)
                        || Directions.ofSteps(stepped.steps()) == Directions.Direction.UP
                        || !(isOfWork(stepped) || isMarked(stepped)));
    }

    private static boolean isOfWork(Measure measure) {
        return measure instanceof WorkMeasure
                || measure instanceof JudgedMeasure.Assessed
                || measure instanceof JudgedMeasure.AllManaged
                || measure.within().stream().anyMatch(ReachLaws::isOfWork);
    }

    private static boolean isMarked(Measure measure) {
        return measure instanceof JudgedMeasure.Marks
                || measure.within().stream().anyMatch(ReachLaws::isMarked);
    }

    private static Law everyConditionCanBeMet() {
        return law("every-condition-can-be-met")
                .says(
                        "Căn cứ và điều kiện của mức chỉ hỏi những số liệu có thể có.",
                        "Grounds and requirements of classes ask for no number that there cannot be.")
                .about(policy -> !policy.rulesOf(Gate.class).isEmpty()
                        || RuleLaws.rules(policy, Ladder.class).anyMatch(ReachLaws::requires))
                .tried(RuleLaws.read(ReachLaws::asksForWhatCanBe));
    }

    private static boolean requires(Ladder ladder) {
        return ladder.rungs().stream().anyMatch(rung -> !rung.requires().isEmpty());
    }

    private static boolean asksForWhatCanBe(Policy policy) {
        return RuleLaws.rules(policy, Gate.class)
                        .allMatch(gate -> Stream.concat(Stream.of(gate.when()), gate.weighedWhen().stream())
                                .allMatch(condition -> canBe(policy, gate.reach(), condition)))
                && RuleLaws.rules(policy, Ladder.class)
                        .allMatch(ladder -> ladder.rungs().stream()
                                .flatMap(rung -> rung.requires().stream())
                                .allMatch(asked -> canBe(policy, ladder.reach(), asked.condition())))
                && Directions.of(policy).ofKind(JudgedMeasure.AllManaged.class).stream()
                        .allMatch(managed -> canBe(policy, managed));
    }

    private static boolean canBe(Policy policy, Reach reach, Condition condition) {
        if (condition instanceof Condition.Within within) {
            return reached(reach, (role, kind) -> canBe(most(policy, within.measure(), role, kind), within.band()));
        }
        return parts(condition).allMatch(part -> canBe(policy, reach, part));
    }

    private static Stream<Condition> parts(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all.conditions().stream();
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.conditions().stream();
        }
        if (condition instanceof Condition.Not not) {
            return Stream.of(not.condition());
        }
        return condition instanceof Condition.Supposed supposed ? Stream.of(supposed.condition()) : Stream.empty();
    }

    /** Whether a band has something of the numbers from 0 to a most. */
    private static boolean canBe(Optional<Fraction> most, Interval band) {
        boolean isTooHigh = most.isPresent()
                && band.lower()
                        .filter(bound -> bound.value().compareTo(most.get()) > 0
                                || (bound.value().equals(most.get()) && bound.edge() == Interval.Edge.OPEN))
                        .isPresent();
        boolean isTooLow = band.upper()
                .filter(bound ->
                        bound.value().signum() < 0 || (bound.value().isZero() && bound.edge() == Interval.Edge.OPEN))
                .isPresent();
        return !isTooHigh && !isTooLow;
    }

    /** What a measure can be at most in a kind of period. */
    private static Optional<Fraction> most(Policy policy, Measure measure, Role role, PeriodKind kind) {
        if (measure instanceof CompositeMeasure.Reference reference) {
            return Stream.of(Sheet.Basis.values())
                    .flatMap(basis -> policy.sheet(role, kind, basis).stream())
                    .flatMap(sheet -> NumberLaws.measures(sheet.total()))
                    .filter(one -> one.element().equals(reference.element()))
                    .map(one ->
                            one instanceof CompositeMeasure.MeanOfPeriods ? policy.scale(role, kind) : one.maximum())
                    .reduce(Optional.of(Fraction.ZERO), (some, other) -> some.flatMap(left -> other.map(left::max)));
        }
        return measure instanceof RecordedMeasure.PeriodCount
                ? Optional.of(kind == PeriodKind.MONTH ? Fraction.ZERO : Fraction.of(kind.months()))
                : measure.maximum();
    }

    /** Whether somebody can have the points that a leader's people are to have. */
    private static boolean canBe(Policy policy, JudgedMeasure.AllManaged managed) {
        return Stream.of(PeriodKind.values())
                .flatMap(kind -> policy.scale(Role.STAFF, kind).stream())
                .allMatch(most -> managed.threshold().compareTo(most) <= 0);
    }

    private static Law everyGroundLimits() {
        return law("every-ground-limits-something")
                .citing(Clauses.ofGates(gate -> gate.effect() instanceof Gate.NotAbove))
                .says(
                        "Căn cứ hạn chế mức thì hạn chế thật: có mức cao hơn giới hạn ấy.",
                        "A ground that limits the class limits it: there is a class above the limit.")
                .about(policy -> limits(policy).findAny().isPresent())
                .tried(RuleLaws.read(policy -> limits(policy)
                        .allMatch(gate -> reached(
                                gate.reach(),
                                (role, kind) -> policy.ladder(role, kind)
                                        .filter(ladder -> ladder.rungs()
                                                .get(0)
                                                .level()
                                                .isAbove(((Gate.NotAbove) gate.effect()).level()))
                                        .isPresent()))));
    }

    private static Stream<Gate> limits(Policy policy) {
        return RuleLaws.rules(policy, Gate.class).filter(gate -> gate.effect() instanceof Gate.NotAbove);
    }

    private static Law everybodyCanBeRated() {
        return law("everybody-in-scope-can-be-rated")
                .says(
                        "Ai thuộc phạm vi của chính sách cũng có bảng mức cho kỳ được xếp mức, và có phiếu nếu mức tính theo điểm.",
                        "Whoever is in the scope of the policy has classes for the periods that are classified, and a sheet where classes go by points.")
                .about(policy -> classes(policy).findAny().isPresent())
                .tried(RuleLaws.read(policy -> classes(policy)
                        .flatMap(ladder -> ladder.reach().kinds().stream())
                        .distinct()
                        .allMatch(kind ->
                                policy.scope().roles().stream().allMatch(role -> isRated(policy, role, kind)))));
    }

    private static Stream<Ladder> classes(Policy policy) {
        return RuleLaws.rules(policy, Ladder.class).filter(ladder -> ladder.outcome() == Ladder.Outcome.CLASS);
    }

    private static boolean isRated(Policy policy, Role role, PeriodKind kind) {
        return policy.ladder(role, kind)
                .filter(ladder -> !ladder.hasBands()
                        || Stream.of(PeriodKind.values())
                                .filter(shorter -> shorter.months() <= kind.months())
                                .anyMatch(shorter -> policy.sheet(role, shorter, Sheet.Basis.FACTS)
                                        .isPresent()))
                .isPresent();
    }

    /** Tries a law on a specimen of its own making. */
    private static Law.Trial of(
            BiFunction<Specimens, Choices, Specimen> making, BiPredicate<Ladder, Optional<Classification>> test) {
        return (specimen, choices, rater) -> {
            Specimen made = Made.of(specimen.policy(), making, choices);
            Rated rated = rater.rate(made);
            return rated.of(made.subject())
                    .filter(placement -> rated.total(placement).isPresent()
                            && !(placement.beforeQuota() instanceof Proposal.NotClassified))
                    .flatMap(placement -> made.policy()
                            .ladder(
                                    placement.scorecard().dossier().role(),
                                    made.period().kind()))
                    .map(ladder ->
                            Outcomes.asItIs(made, rated).keptIf(test.test(ladder, rated.ownLevel(made.subject()))))
                    .orElseGet(Verdict.NotAsked::new);
        };
    }

    private static Law everythingBest() {
        return law("everything-best-gives-the-best-class")
                .citing(Clauses.ofBands())
                .says(
                        "Mọi số liệu đều tốt nhất, không có gì khác xảy ra, thì được mức cao nhất.",
                        "Where every number is the best and nothing else happens, the class is the best.")
                .asksWhere("Có tổng điểm, và kỳ được xếp mức.", "There is a total, and the period is classed.")
                .about(NumberLaws::hasBands)
                .tried(of(
                        Specimens::best,
                        (ladder, level) ->
                                level.equals(Optional.of(ladder.rungs().get(0).level()))));
    }

    private static Law everythingWorst() {
        return law("everything-worst-gives-the-lowest-class")
                .citing(Clauses.ofBands())
                .says(
                        "Mọi số liệu đều kém nhất thì bị mức thấp nhất.",
                        "Where every number is the worst, the class is the lowest.")
                .asksWhere("Có tổng điểm, và kỳ được xếp mức.", "There is a total, and the period is classed.")
                .about(NumberLaws::hasBands)
                .tried(of(
                        Specimens::worst,
                        (ladder, level) -> level.equals(Optional.of(
                                ladder.rungs().get(ladder.rungs().size() - 1).level()))));
    }
}
