package io.github.thuocdo.scoring.specimen;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Sheet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a policy asks of one role in one kind of period (nội dung được hỏi), and at which numbers its answer changes. */
final class Demand {

    private final Role role;
    private final PeriodKind kind;
    private final Optional<Sheet> facts;
    private final Optional<Sheet> longer;
    private final Optional<Ladder> ladder;
    private final ImmutableList<Gate> gates;
    private final ImmutableList<Measure> leaves;
    private final ImmutableSetMultimap<String, Fraction> edges;
    private final ImmutableList<Fraction> totals;

    private Demand(Policy policy, Role role, PeriodKind kind) {
        this.role = role;
        this.kind = kind;
        facts = policy.sheet(role, kind, Sheet.Basis.FACTS);
        longer = policy.sheet(role, kind, Sheet.Basis.SHORTER_PERIODS);
        ladder = policy.ladder(role, kind);
        gates = policy.gates(role, kind);
        leaves = Stream.concat(facts.stream().map(Sheet::total), conditions().flatMap(Condition::measures))
                .flatMap(Demand::leaves)
                .collect(
                        LinkedHashMap<String, Measure>::new,
                        (seen, leaf) -> seen.putIfAbsent(leaf.element(), leaf),
                        Map::putAll)
                .values()
                .stream()
                .collect(toImmutableList());
        ImmutableSetMultimap.Builder<String, Fraction> found = ImmutableSetMultimap.builder();
        conditions()
                .flatMap(Demand::bands)
                .forEach(band -> found.putAll(band.measure().element(), bounds(band.band())));
        facts.ifPresent(sheet -> addSteps(sheet.total(), found));
        edges = found.build();
        totals = Stream.concat(
                        ladder.stream()
                                .flatMap(rule -> rule.rungs().stream())
                                .flatMap(rung -> rung.band().stream())
                                .flatMap(band -> bounds(band).stream()),
                        totalElement().stream().flatMap(element -> edges.get(element).stream()))
                .distinct()
                .collect(toImmutableList());
    }

    /** What a policy asks; empty where it has nothing to say of such a period. */
    static Optional<Demand> of(Policy policy, Role role, PeriodKind kind) {
        Demand demand = new Demand(policy, role, kind);
        return demand.facts.isPresent() || demand.longer.isPresent() || demand.ladder.isPresent()
                ? Optional.of(demand)
                : Optional.empty();
    }

    private static Stream<Measure> leaves(Measure measure) {
        if (measure instanceof CompositeMeasure.Reference || measure instanceof CompositeMeasure.MeanOfPeriods) {
            return Stream.empty();
        }
        return measure.within().isEmpty()
                ? Stream.of(measure)
                : measure.within().stream().flatMap(Demand::leaves);
    }

    private static void addSteps(Measure measure, ImmutableSetMultimap.Builder<String, Fraction> found) {
        if (measure instanceof CompositeMeasure.Stepped stepped) {
            stepped.steps().forEach(step -> found.putAll(stepped.measure().element(), bounds(step.from())));
        }
        measure.within().forEach(part -> addSteps(part, found));
    }

    /** The numbers that a condition asks for, with the bands in which they are to lie. */
    private static Stream<Condition.Within> bands(Condition condition) {
        if (condition instanceof Condition.Within within) {
            return Stream.of(within);
        }
        return condition instanceof Condition.Unread unread
                ? Stream.of(unread.adopted())
                : parts(condition).flatMap(Demand::bands);
    }

    /** The conditions of which one is made. */
    static Stream<Condition> parts(Condition condition) {
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

    private static ImmutableList<Fraction> bounds(Interval band) {
        return Stream.of(band.lower(), band.upper())
                .flatMap(Optional::stream)
                .map(Interval.Bound::value)
                .collect(toImmutableList());
    }

    Role role() {
        return role;
    }

    PeriodKind kind() {
        return kind;
    }

    /** Whether such a period is scored, or classified, from facts of its own. */
    boolean isOfFacts() {
        return facts.isPresent() || longer.isEmpty();
    }

    /** Whether such a period is made of shorter ones. */
    boolean isOfShorterPeriods() {
        return longer.isPresent();
    }

    Optional<Sheet> facts() {
        return facts;
    }

    Optional<Sheet> longer() {
        return longer;
    }

    Optional<Ladder> ladder() {
        return ladder;
    }

    /** Whether such a period has a class. */
    boolean isClassified() {
        return ladder.filter(rule -> rule.outcome() == Ladder.Outcome.CLASS).isPresent();
    }

    ImmutableList<Gate> gates() {
        return gates;
    }

    /** Everything on which the class rests besides the band of the total. */
    Stream<Condition> conditions() {
        return Stream.concat(
                ladder.stream()
                        .flatMap(rule -> rule.rungs().stream())
                        .flatMap(rung -> rung.requires().stream())
                        .map(Ladder.Requirement::condition),
                gates.stream().flatMap(gate -> Stream.concat(Stream.of(gate.when()), gate.weighedWhen().stream())));
    }

    /** The measures that read facts themselves, each once. */
    ImmutableList<Measure> leaves() {
        return leaves;
    }

    /** The leaves of a kind. */
    <M extends Measure> ImmutableList<M> leaves(Class<M> kindOfMeasure) {
        return leaves.stream()
                .filter(kindOfMeasure::isInstance)
                .map(kindOfMeasure::cast)
                .collect(toImmutableList());
    }

    Optional<Measure> leaf(String element) {
        return leaves.stream().filter(leaf -> leaf.element().equals(element)).findFirst();
    }

    /** Where the answer of a number changes, such as the lower end of what a class requires. */
    ImmutableSet<Fraction> edges(String element) {
        return edges.get(element);
    }

    /** Where the class of a total changes. */
    ImmutableList<Fraction> totals() {
        return totals;
    }

    /** Whether an element is the total of the sheet. */
    boolean isTotal(String element) {
        return totalElement().filter(element::equals).isPresent();
    }

    private Optional<String> totalElement() {
        return Optional.of(facts.or(() -> longer))
                .flatMap(sheet -> sheet)
                .map(sheet -> sheet.total().element());
    }

    /** Whether the class of an organization headed, or led together, is asked for. */
    boolean asksForOrganization() {
        return gates.stream()
                .map(Gate::effect)
                .anyMatch(effect ->
                        effect instanceof Gate.NotAboveOrganization || effect instanceof Gate.ConsideredTogether);
    }
}
