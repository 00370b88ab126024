package io.github.thuocdo.scoring.invariant;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.JudgedMeasure;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.measure.RecordedMeasure;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.policy.rule.Reach;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Policies that somebody could write: unsound ones, each with the law that tells it, and unusual ones that are sound. */
final class Drafts {

    private static final Policy DECREE = StandardPolicies.decree335Individuals();
    private static final Policy TREE = StandardPolicies.exampleCriteriaTree();
    private static final Fraction HALF = Fraction.of(1, 2);
    private static final Fraction NINETY = Fraction.of(90);

    private Drafts() {}

    /** An unsound policy, and the law that tells it. */
    record Unsound(String name, Policy policy, String law) {

        Mutant mutant() {
            return new Mutant(name, Mutant.Origin.POLICY, policy, Rated::of);
        }
    }

    static ImmutableList<Unsound> unsound() {
        return ImmutableList.of(
                new Unsound(
                        "rounding to thirty points leaves a class without a number",
                        DECREE.reading("score-rounding", "month-as-recorded 30 half-up, year 30 half-up", "draft"),
                        "every-band-can-be-reached"),
                new Unsound(
                        "the best class begins above the scale",
                        edges(DECREE, edge -> edge.equals(NINETY) ? Fraction.of(101) : edge),
                        "every-band-can-be-reached"),
                new Unsound(
                        "the share is one of those rated good, and there is no such class",
                        rules(DECREE, Ladder.class, Drafts::withoutGood),
                        "quota-counts-a-class-that-there-is"),
                new Unsound(
                        "whoever finds no place for good is classed as good",
                        rules(
                                DECREE,
                                Quota.class,
                                quota -> Quota.builder()
                                        .from(quota)
                                        .level(Classification.GOOD)
                                        .build()),
                        "refused-by-the-quota-means-lower"),
                new Unsound(
                        "a ground at a higher class hides one at a lower",
                        with(
                                TREE,
                                gate(
                                        "hidden",
                                        new Condition.AllOf(ImmutableList.of(
                                                established(ConclusionKind.DEGRADATION),
                                                new Condition.Not(established(ConclusionKind.DISUNITY)))),
                                        Classification.NOT_COMPLETED),
                                gate("hiding", established(ConclusionKind.DISUNITY), Classification.GOOD)),
                        "one-ground-hides-no-other"),
                new Unsound(
                        "a fault falls on the whole line of work, so that it pays to split it",
                        DECREE.reading("deduction-base", "task-line", "draft"),
                        "splitting-faulty-work-never-raises"),
                new Unsound(
                        "a leader is not asked for the points of whom nobody rated",
                        DECREE.reading("d-unscored", "ignored-with-coverage", "draft"),
                        "unrated-subordinate-never-helps-the-leader"),
                new Unsound(
                        "every month counts twice",
                        rules(DECREE, Sheet.class, Drafts::countedTwice),
                        "same-every-month-same-in-the-year"),
                new Unsound(
                        "steps rise and fall again",
                        figures(TREE, "satisfaction-reached", Drafts::upAndDown),
                        "steps-go-one-way"),
                new Unsound(
                        "whoever has ninety-five points is at most good",
                        with(
                                TREE,
                                gate(
                                        "modest",
                                        new Condition.Within(
                                                reference("total", Measure.Unit.POINTS),
                                                Interval.atLeast(Fraction.of(95))),
                                        Classification.GOOD)),
                        "figure-raised-never-lowers"),
                new Unsound(
                        "the best class asks for results between two ends",
                        rules(TREE, Ladder.class, Drafts::betweenTwoEnds),
                        "figure-raised-never-lowers"),
                new Unsound(
                        "whoever satisfies everybody is at most good",
                        with(
                                TREE,
                                gate(
                                        "satisfying",
                                        new Condition.Within(
                                                reference("service", Measure.Unit.POINTS),
                                                Interval.atLeast(Fraction.of(10))),
                                        Classification.GOOD)),
                        "figure-raised-never-lowers"),
                new Unsound(
                        "leaders have ten points more on the same bands",
                        rules(DECREE, Sheet.class, Drafts::bonusOfLeaders),
                        "one-scale-for-one-ladder"),
                new Unsound(
                        "what nobody reports counts in full",
                        figures(
                                TREE,
                                "satisfaction-reached",
                                figure -> new RecordedMeasure.Figure(
                                        figure.element(),
                                        figure.provision(),
                                        figure.unit(),
                                        Optional.of(Fraction.ONE),
                                        figure.values(),
                                        RecordedMeasure.MissingFigure.FULL)),
                        "no-reward-for-absence"),
                new Unsound(
                        "a month without a result is left out of the mean",
                        DECREE.reading("missing-months", "mean-of-confirmed", "draft"),
                        "hidden-month-never-raises"),
                new Unsound(
                        "a figure is deducted and limits who has little of it",
                        with(
                                deducted(),
                                gate(
                                        "few",
                                        new Condition.Within(
                                                reference("violations", Measure.Unit.POINTS),
                                                Interval.atMost(Fraction.of(2))),
                                        Classification.COMPLETED)),
                        "deduction-raised-never-raises"),
                new Unsound(
                        "better marks take points away",
                        unscaled(total ->
                                parts(total, part -> part instanceof JudgedMeasure.Marks ? turned(part) : part)),
                        "what-is-earned-adds"),
                new Unsound(
                        "a bonus stands on top of a scale that the sheet does not state",
                        unscaled(total -> total instanceof CompositeMeasure.Sum sum
                                ? new CompositeMeasure.Sum(
                                        "with-bonus", provision("with-bonus"), ImmutableList.of(sum, points("bonus")))
                                : total),
                        "points-have-a-scale"),
                new Unsound(
                        "the year has a bonus on top of its months",
                        unscaled(total -> total instanceof CompositeMeasure.MeanOfPeriods mean
                                ? new CompositeMeasure.Sum(
                                        "year", provision("year"), ImmutableList.of(mean, points("bonus")))
                                : total),
                        "points-have-a-scale"),
                new Unsound(
                        "everybody is at most good",
                        with(DECREE, ofClasses("modest", new Condition.Always(), Classification.GOOD)),
                        "everything-best-gives-the-best-class"),
                new Unsound(
                        "whoever was never disciplined is at most completed",
                        with(
                                DECREE,
                                ofClasses(
                                        "turned",
                                        new Condition.Not(established(ConclusionKind.DEGRADATION)),
                                        Classification.COMPLETED)),
                        "everything-best-gives-the-best-class"),
                new Unsound(
                        "the best class asks for more points than there are",
                        requiring(new Condition.Within(
                                reference("total", Measure.Unit.POINTS), Interval.atLeast(Fraction.of(101)))),
                        "every-condition-can-be-met"),
                new Unsound(
                        "the best class of a month asks for two months before it",
                        requiring(new Condition.Within(
                                new RecordedMeasure.PeriodCount(
                                        "good-months",
                                        provision("good-months"),
                                        Classification.GOOD,
                                        Classification.EXCELLENT),
                                Interval.atLeast(Fraction.of(2)))),
                        "everything-best-gives-the-best-class"),
                new Unsound(
                        "whoever has done nothing has completed",
                        edges(DECREE, edge -> edge.equals(Fraction.of(50)) ? Fraction.ZERO : edge),
                        "everything-worst-gives-the-lowest-class"),
                new Unsound(
                        "a ground asks for more points than its part has",
                        with(
                                TREE,
                                gate(
                                        "far",
                                        new Condition.Within(
                                                reference("service", Measure.Unit.POINTS),
                                                Interval.atLeast(Fraction.of(50))),
                                        Classification.COMPLETED)),
                        "every-condition-can-be-met"),
                new Unsound(
                        "the people of a leader are to reach more than every point",
                        rules(
                                DECREE,
                                Sheet.class,
                                sheet -> Sheet.builder()
                                        .from(sheet)
                                        .total(parts(sheet.total(), Drafts::beyondEveryPoint))
                                        .build()),
                        "every-condition-can-be-met"),
                new Unsound(
                        "a ground limits to the best class",
                        with(
                                DECREE,
                                ofClasses("idle", established(ConclusionKind.DEGRADATION), Classification.EXCELLENT)),
                        "every-ground-limits-something"),
                new Unsound(
                        "heads have classes and no sheet",
                        DECREE.withRules(DECREE.rules().stream()
                                .filter(rule -> !(rule instanceof Sheet sheet && isForHeads(sheet)))
                                .toList()),
                        "everybody-in-scope-can-be-rated"),
                new Unsound(
                        "the quota limits the class of which it is a share",
                        rules(
                                DECREE,
                                Quota.class,
                                quota -> Quota.builder()
                                        .from(quota)
                                        .level(Classification.GOOD)
                                        .surplus(new Interpretation.Chosen<>(
                                                quota.surplus().key(),
                                                Quota.Surplus.UNDETERMINED,
                                                "draft",
                                                BilingualText.NONE))
                                        .build()),
                        "quota-counts-a-class-that-there-is"),
                new Unsound(
                        "shares of work are rounded to whole numbers",
                        DECREE.reading("score-rounding", "ratio 1 half-up", "draft"),
                        "a-fault-takes-something"),
                new Unsound(
                        "a month that is missing counts as nought",
                        DECREE.reading("missing-months", "divide-by-12", "draft"),
                        "longer-period-is-the-mean-of-the-months-served"),
                new Unsound(
                        "whoever has seventy points is forgiven a violation",
                        with(
                                TREE,
                                gate(
                                        "forgiving",
                                        new Condition.AllOf(ImmutableList.of(
                                                established(ConclusionKind.DEGRADATION),
                                                new Condition.Within(
                                                        reference("total", Measure.Unit.POINTS),
                                                        Interval.below(Fraction.of(70))))),
                                        Classification.NOT_COMPLETED)),
                        "ground-holds-whatever-the-points"),
                new Unsound(
                        "a bonus has no limit, and makes up for everything",
                        rules(TREE, Sheet.class, sheet -> withBonus(sheet, Optional.empty())),
                        "every-part-has-its-most"),
                new Unsound(
                        "whoever served the whole year is at most good",
                        with(
                                DECREE,
                                ofClasses(
                                        "served",
                                        new Condition.Not(new Condition.ServedLessThan(Fraction.of(12))),
                                        Classification.GOOD)),
                        "everything-best-gives-the-best-class"),
                new Unsound(
                        "the best class asks for a violation",
                        requiring(established(ConclusionKind.DEGRADATION)),
                        "everything-best-gives-the-best-class"),
                new Unsound(
                        "totals are rounded up to whole tens",
                        DECREE.reading("score-rounding", "month-as-recorded 10 up, year 10 up", "draft"),
                        "less-delivered-takes-something"));
    }

    /** Unusual policies that are sound. */
    static ImmutableMap<String, Policy> sound() {
        return ImmutableMap.<String, Policy>builder()
                .put("edges at halves of points", edges(DECREE, edge -> edge.minus(HALF)))
                .put("an edge belongs to the band below it", Faulty.edgesTurned(TREE))
                .put("a fault takes all of a product", Faulty.faultsTake(DECREE, Fraction.ONE))
                .put(
                        "every class but one place in ten is open",
                        rules(
                                DECREE,
                                Quota.class,
                                quota -> Quota.builder()
                                        .from(quota)
                                        .rate(new Quota.Fixed(
                                                Fraction.of(1, 10), quota.rate().of()))
                                        .build()))
                .put(
                        "none of those who are tied finds a place",
                        DECREE.reading("quota-tie", "none-of-the-tied", "draft"))
                .put(
                        "small groups may have one place",
                        DECREE.reading("small-group", "at-least-one-below-5 (1/QD)", "draft"))
                .put(
                        "totals are rounded to hundredths",
                        DECREE.reading("score-rounding", "month-as-recorded 0.01 half-up, year 0.01 half-up", "draft"))
                .put(
                        "there is no quota",
                        DECREE.withRules(DECREE.rules().stream()
                                .filter(rule -> !(rule instanceof Quota))
                                .toList()))
                .put("only whole products count", DECREE.reading(partial(), "whole-products-only", "draft"))
                .put("points are deducted for violations", deducted())
                .put(
                        "a bonus fills what is missing to a hundred",
                        rules(TREE, Sheet.class, Drafts::bonusWithinTheScale))
                .put(
                        "the share is one of all staff",
                        rules(
                                DECREE,
                                Quota.class,
                                quota -> Quota.builder()
                                        .from(quota)
                                        .rate(new Quota.Fixed(Fraction.of(1, 5), new Quota.OfStaff()))
                                        .build()))
                .put(
                        "everybody is limited by the class of the organization",
                        rules(DECREE, Gate.class, Drafts::forEverybody))
                .put(
                        "what exceeds one task makes up for another",
                        DECREE.reading("above-assigned", "cap-result-only", "draft"))
                .put("points rise by steps", figures(TREE, "satisfaction-reached", figure -> steps(figure, "1/2", "1")))
                .buildOrThrow();
    }

    private static String partial() {
        return DECREE.workCounting().orElseThrow().partial().key();
    }

    private static Provision provision(String id) {
        return new Provision("draft." + id, new Citation("1/QD", "Điều 1"), "Bản nháp", "Draft");
    }

    private static Measure reference(String element, Measure.Unit unit) {
        return new CompositeMeasure.Reference(element, provision("reference." + element), unit);
    }

    private static Gate gate(String id, Condition when, Classification level) {
        return new Gate(
                provision("gate." + id),
                new Reach(Role.ofPeople(), ImmutableSet.of(PeriodKind.MONTH, PeriodKind.QUARTER)),
                when,
                new Gate.NotAbove(level));
    }

    private static Condition established(ConclusionKind kind) {
        return new Condition.Established(ImmutableSet.of(kind));
    }

    /** A ground of the decree in the periods that it classifies. */
    private static Gate ofClasses(String id, Condition when, Classification level) {
        Reach reach = DECREE.rules().stream()
                .filter(rule -> rule instanceof Ladder ladder && ladder.outcome() == Ladder.Outcome.CLASS)
                .map(rule -> ((Ladder) rule).reach())
                .findFirst()
                .orElseThrow();
        return new Gate(provision(id), reach, when, new Gate.NotAbove(level));
    }

    /** The decree with other totals, of which nobody says how many points they are. */
    private static Policy unscaled(UnaryOperator<Measure> change) {
        return rules(
                DECREE,
                Sheet.class,
                sheet -> Sheet.builder()
                        .from(sheet)
                        .total(change.apply(sheet.total()))
                        .scale(Optional.empty())
                        .build());
    }

    /** The same measure of other parts, all the way down. */
    private static Measure parts(Measure measure, UnaryOperator<Measure> change) {
        if (measure instanceof CompositeMeasure.Section section) {
            return new CompositeMeasure.Section(
                    section.element(),
                    section.provision(),
                    section.worth(),
                    section.shares().stream()
                            .map(share -> new CompositeMeasure.Share(share.weight(), parts(share.measure(), change)))
                            .collect(toImmutableList()));
        }
        return measure instanceof CompositeMeasure.Sum sum
                ? new CompositeMeasure.Sum(
                        sum.element(),
                        sum.provision(),
                        sum.parts().stream().map(part -> parts(part, change)).collect(toImmutableList()),
                        sum.deductions(),
                        sum.ceiling())
                : change.apply(measure);
    }

    /** Nothing for the better half, and everything for the rest. */
    private static Measure turned(Measure measure) {
        Fraction most = measure.maximum().orElseThrow();
        Fraction half = most.multipliedBy(HALF);
        return new CompositeMeasure.Stepped(
                measure.element() + "-turned",
                provision("turned." + measure.element()),
                measure,
                ImmutableList.of(
                        new CompositeMeasure.Step(Interval.atLeast(half), Fraction.ZERO),
                        new CompositeMeasure.Step(Interval.below(half), most)),
                measure.unit());
    }

    private static Measure beyondEveryPoint(Measure measure) {
        return measure instanceof JudgedMeasure.AllManaged managed
                ? new JudgedMeasure.AllManaged(
                        managed.element(),
                        managed.provision(),
                        Fraction.of(101),
                        managed.full(),
                        managed.otherwise(),
                        managed.values(),
                        managed.population(),
                        managed.unscored(),
                        managed.empty())
                : measure;
    }

    private static boolean isForHeads(Sheet sheet) {
        return sheet.reach().roles().contains(Role.HEAD)
                && !sheet.reach().roles().contains(Role.STAFF);
    }

    /** The tree with a best class for which something is asked besides. */
    private static Policy requiring(Condition condition) {
        return rules(
                TREE,
                Ladder.class,
                ladder -> Ladder.builder()
                        .from(ladder)
                        .rungs(ladder.rungs().stream()
                                .map(rung -> rung.level() == Classification.EXCELLENT
                                        ? new Ladder.Rung(
                                                rung.provision(),
                                                rung.level(),
                                                rung.band(),
                                                ImmutableList.of(
                                                        new Ladder.Requirement(provision("required"), condition)))
                                        : rung)
                                .toList())
                        .build());
    }

    private static Policy with(Policy policy, Rule... more) {
        return policy.withRules(
                ImmutableList.<Rule>builder().addAll(policy.rules()).add(more).build());
    }

    private static <R extends Rule> Policy rules(Policy policy, Class<R> kind, UnaryOperator<R> change) {
        return policy.withRules(policy.rules().stream()
                .map(rule -> kind.isInstance(rule) ? change.apply(kind.cast(rule)) : rule)
                .toList());
    }

    private static Policy edges(Policy policy, UnaryOperator<Fraction> edge) {
        return Faulty.edges(policy, edge);
    }

    private static Ladder withoutGood(Ladder ladder) {
        ImmutableList<Ladder.Rung> rungs = ladder.rungs();
        Optional<Interval.Bound> upper = rungs.stream()
                .filter(rung -> rung.level() == Classification.GOOD)
                .findFirst()
                .flatMap(Ladder.Rung::band)
                .flatMap(Interval::upper);
        return Ladder.builder()
                .from(ladder)
                .rungs(rungs.stream()
                        .filter(rung -> rung.level() != Classification.GOOD)
                        .map(rung -> rung.level() == Classification.COMPLETED && upper.isPresent()
                                ? new Ladder.Rung(
                                        rung.provision(),
                                        rung.level(),
                                        rung.band().map(band -> new Interval(band.lower(), upper)),
                                        rung.requires())
                                : rung)
                        .toList())
                .build();
    }

    private static Sheet countedTwice(Sheet sheet) {
        if (!(sheet.total() instanceof CompositeMeasure.MeanOfPeriods mean)) {
            return sheet;
        }
        return Sheet.builder()
                .from(sheet)
                .total(new CompositeMeasure.Sum(
                        "total",
                        provision("twice"),
                        ImmutableList.of(mean("first", mean), mean("second", mean)),
                        ImmutableList.of(),
                        Optional.empty()))
                .build();
    }

    private static Measure mean(String element, CompositeMeasure.MeanOfPeriods mean) {
        return new CompositeMeasure.MeanOfPeriods(
                element,
                provision("mean." + element),
                mean.missing(),
                mean.nothing(),
                mean.quarterOnly(),
                mean.beforeRegulation());
    }

    private static Sheet bonusOfLeaders(Sheet sheet) {
        if (sheet.basis() != Sheet.Basis.FACTS || sheet.reach().roles().contains(Role.STAFF)) {
            return sheet;
        }
        CompositeMeasure.Sum sum = (CompositeMeasure.Sum) sheet.total();
        return Sheet.builder()
                .from(sheet)
                .total(new CompositeMeasure.Sum(
                        sum.element(),
                        sum.provision(),
                        ImmutableList.<Measure>builder()
                                .addAll(sum.parts())
                                .add(points("bonus"))
                                .build(),
                        sum.deductions(),
                        Optional.empty()))
                .scale(Fraction.of(110))
                .build();
    }

    private static RecordedMeasure.Figure points(String element) {
        return points(element, Optional.of(Fraction.of(10)));
    }

    private static RecordedMeasure.Figure points(String element, Optional<Fraction> most) {
        return new RecordedMeasure.Figure(
                element,
                provision(element),
                Measure.Unit.POINTS,
                most,
                ImmutableList.of(),
                RecordedMeasure.MissingFigure.ZERO);
    }

    private static Gate forEverybody(Gate gate) {
        return gate.effect() instanceof Gate.NotAboveOrganization
                ? new Gate(
                        gate.provision(),
                        new Reach(Role.ofPeople(), gate.reach().kinds()),
                        gate.when(),
                        gate.effect())
                : gate;
    }

    private static Sheet bonusWithinTheScale(Sheet sheet) {
        return withBonus(sheet, Optional.of(Fraction.of(10)));
    }

    /** Points on top, up to the hundred of the sheet. */
    private static Sheet withBonus(Sheet sheet, Optional<Fraction> most) {
        CompositeMeasure.Sum sum = (CompositeMeasure.Sum) sheet.total();
        return Sheet.builder()
                .from(sheet)
                .total(new CompositeMeasure.Sum(
                        sum.element(),
                        sum.provision(),
                        ImmutableList.<Measure>builder()
                                .addAll(sum.parts())
                                .add(points("bonus", most))
                                .build(),
                        sum.deductions(),
                        Optional.of(Fraction.of(100))))
                .build();
    }

    private static Policy deducted() {
        return rules(TREE, Sheet.class, sheet -> {
            CompositeMeasure.Sum sum = (CompositeMeasure.Sum) sheet.total();
            return Sheet.builder()
                    .from(sheet)
                    .total(new CompositeMeasure.Sum(
                            sum.element(),
                            sum.provision(),
                            sum.parts(),
                            ImmutableList.of(points("violations")),
                            sum.ceiling()))
                    .build();
        });
    }

    private static Ladder betweenTwoEnds(Ladder ladder) {
        return Ladder.builder()
                .from(ladder)
                .rungs(ladder.rungs().stream()
                        .map(rung -> rung.level() == Classification.EXCELLENT
                                ? new Ladder.Rung(
                                        rung.provision(),
                                        rung.level(),
                                        rung.band(),
                                        ImmutableList.of(new Ladder.Requirement(
                                                provision("between"),
                                                new Condition.Within(
                                                        reference("main", Measure.Unit.POINTS),
                                                        Interval.closedOpen(Fraction.of(28), Fraction.of(39))))))
                                : rung)
                        .toList())
                .build();
    }

    /** Another measure in the place of a figure. */
    private static Policy figures(Policy policy, String element, Function<RecordedMeasure.Figure, Measure> change) {
        return rules(
                policy,
                Sheet.class,
                sheet -> Sheet.builder()
                        .from(sheet)
                        .total(replaced(sheet.total(), element, change))
                        .build());
    }

    private static Measure replaced(Measure measure, String element, Function<RecordedMeasure.Figure, Measure> change) {
        if (measure instanceof RecordedMeasure.Figure figure && figure.element().equals(element)) {
            return change.apply(figure);
        }
        if (measure instanceof CompositeMeasure.Section section) {
            return new CompositeMeasure.Section(
                    section.element(),
                    section.provision(),
                    section.worth(),
                    section.shares().stream()
                            .map(share -> new CompositeMeasure.Share(
                                    share.weight(), replaced(share.measure(), element, change)))
                            .collect(toImmutableList()));
        }
        return measure instanceof CompositeMeasure.Sum sum
                ? new CompositeMeasure.Sum(
                        sum.element(),
                        sum.provision(),
                        sum.parts().stream()
                                .map(part -> replaced(part, element, change))
                                .collect(toImmutableList()),
                        sum.deductions(),
                        sum.ceiling())
                : measure;
    }

    private static Measure upAndDown(RecordedMeasure.Figure figure) {
        return steps(figure, "1", "4/5");
    }

    /** Nothing below a half, and something from there and from nine tenths on. */
    private static Measure steps(RecordedMeasure.Figure figure, String fromHalf, String fromMost) {
        Fraction most = Fraction.of(9, 10);
        return new CompositeMeasure.Stepped(
                "satisfaction-steps",
                provision("steps"),
                figure,
                ImmutableList.of(
                        new CompositeMeasure.Step(Interval.atLeast(most), Fraction.parse(fromMost)),
                        new CompositeMeasure.Step(Interval.closedOpen(HALF, most), Fraction.parse(fromHalf)),
                        new CompositeMeasure.Step(Interval.below(HALF), Fraction.ZERO)),
                figure.unit());
    }
}
