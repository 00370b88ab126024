package io.github.thuocdo.scoring.invariant;

import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.measure.RecordedMeasure;
import io.github.thuocdo.core.policy.measure.WorkMeasure;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.core.policy.rule.WorkCounting;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The sentences of a policy of which a law speaks, taken from the rules of that policy themselves. */
interface Clauses extends Function<Policy, Stream<Provision>> {

    /** What measures of a kind on the sheets say. */
    static Clauses ofMeasures(Class<? extends Measure> kind) {
        return policy -> Directions.of(policy).ofKind(kind).stream().map(Measure::provision);
    }

    /** What figures that move the total in one way say. */
    static Clauses ofFigures(Directions.Direction direction) {
        return policy -> {
            Directions directions = Directions.of(policy);
            return directions.figures().stream()
                    .filter(figure -> directions.go(figure.element(), direction))
                    .map(Measure::provision);
        };
    }

    /** What figures of a kind say. */
    static Clauses ofFigures(Predicate<RecordedMeasure.Figure> which) {
        return policy -> Directions.of(policy).figures().stream().filter(which).map(Measure::provision);
    }

    /** How work is counted, and what is counted of it. */
    static Clauses ofWork() {
        return counting().and(ofMeasures(WorkMeasure.class));
    }

    /** How work is counted, and the shares of work that give credit for something. */
    static Clauses ofWork(WorkMeasure.Credit credit) {
        return counting()
                .and(policy -> Directions.of(policy).ofKind(WorkMeasure.TaskShare.class).stream()
                        .filter(share -> share.credit() == credit)
                        .map(Measure::provision));
    }

    private static Clauses counting() {
        return ofRules(WorkCounting.class, rule -> true);
    }

    /** The bands of the classes. */
    static Clauses ofBands() {
        return policy -> policy.rulesOf(Ladder.class).stream()
                .filter(Ladder::hasBands)
                .flatMap(ladder -> ladder.rungs().stream())
                .map(Ladder.Rung::provision);
    }

    /** How totals are made. */
    static Clauses ofSheets(Predicate<Sheet> which) {
        return ofRules(Sheet.class, which);
    }

    /** The weighted parts of totals. */
    static Clauses ofSections() {
        return ofMeasures(CompositeMeasure.Section.class);
    }

    /** Grounds of some kind. */
    static Clauses ofGates(Predicate<Gate> which) {
        return ofRules(Gate.class, which);
    }

    /** The quota. */
    static Clauses ofQuota() {
        return ofRules(Quota.class, rule -> true);
    }

    private static <R extends Rule> Clauses ofRules(Class<R> kind, Predicate<R> which) {
        return policy -> policy.rules().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(which)
                .map(Rule::provision);
    }

    /** These and others. */
    default Clauses and(Clauses others) {
        return policy -> Stream.concat(apply(policy), others.apply(policy));
    }
}
