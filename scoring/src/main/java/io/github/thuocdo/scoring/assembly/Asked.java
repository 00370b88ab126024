package io.github.thuocdo.scoring.assembly;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.conduct.About;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.organization.LeaveKind;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.JudgedMeasure;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.measure.RecordedMeasure;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Sheet;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a policy asks of a dossier besides marks, work and scores, for one role and kind of period (dữ kiện mà quy định hỏi đến). What no rule
 * asks for stays out of the dossier: nobody needs to know of a sick leave that changes nothing.
 */
final class Asked {

    private final boolean madeOfShorterPeriods;
    private final boolean classes;
    private final ImmutableList<Gate> gates;
    private final ImmutableList<Condition> conditions;
    private final ImmutableList<Measure> measures;
    private final Optional<Sheet> ofFacts;
    private final Optional<Form> form;
    private final ImmutableSet<LeaveKind> leave;
    private final boolean unitClasses;
    private final boolean periodClasses;
    private final ImmutableSet<Channel> channels;
    private final boolean classBeside;
    private final Optional<JudgedMeasure.ManagedPopulation> managedPopulation;
    private final Optional<Sheet> cumulative;
    private final Optional<CompositeMeasure.BeforeRegulation> beforeRegulation;

    private Asked(Policy policy, Role role, PeriodKind kind) {
        Optional<Ladder> ladder = policy.ladder(role, kind);
        gates = policy.gates(role, kind);
        classes = !gates.isEmpty()
                || ladder.filter(rule -> rule.outcome() == Ladder.Outcome.CLASS).isPresent();
        conditions = Stream.concat(
                        ladder.stream()
                                .flatMap(rule -> rule.rungs().stream())
                                .flatMap(rung -> rung.requires().stream())
                                .map(Ladder.Requirement::condition),
                        gates.stream()
                                .flatMap(gate -> Stream.concat(Stream.of(gate.when()), gate.weighedWhen().stream())))
                .flatMap(Asked::withParts)
                .collect(toImmutableList());
        ofFacts = policy.sheet(role, kind, Sheet.Basis.FACTS);
        form = policy.form(role, kind);
        madeOfShorterPeriods =
                policy.sheet(role, kind, Sheet.Basis.SHORTER_PERIODS).isPresent();
        measures = Stream.concat(
                        Stream.of(Sheet.Basis.values())
                                .flatMap(basis -> policy.sheet(role, kind, basis).stream())
                                .map(Sheet::total),
                        conditions.stream().flatMap(Condition::measures))
                .flatMap(Asked::withParts)
                .collect(toImmutableList());
        leave = findLeave();
        unitClasses = findUnitClasses();
        periodClasses = findPeriodClasses();
        channels = findChannels();
        classBeside = findClassBeside();
        managedPopulation = findManagedPopulation();
        cumulative = findCumulative();
        beforeRegulation = findBeforeRegulation();
    }

    static Asked of(Policy policy, Role role, PeriodKind kind) {
        return new Asked(policy, role, kind);
    }

    private static Stream<Condition> withParts(Condition condition) {
        return Stream.concat(Stream.of(condition), parts(condition).flatMap(Asked::withParts));
    }

    private static Stream<Condition> parts(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all.conditions().stream();
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.conditions().stream();
        }
        if (condition instanceof Condition.Supposed supposed) {
            return Stream.of(supposed.condition());
        }
        return condition instanceof Condition.Not not ? Stream.of(not.condition()) : Stream.empty();
    }

    private static Stream<Measure> withParts(Measure measure) {
        return Stream.concat(Stream.of(measure), measure.within().stream().flatMap(Asked::withParts));
    }

    /** The form on which such a period is marked. */
    Optional<Form> form() {
        return form;
    }

    /** Whether such a period is made of the scores of shorter ones, unless these are what is scored. */
    boolean isMadeOfShorterPeriods() {
        return madeOfShorterPeriods;
    }

    /** Whether such a period has a class, and not a score alone. */
    boolean hasClass() {
        return classes;
    }

    /** The kinds of leave of which somebody has to know how long they were. */
    ImmutableSet<LeaveKind> leave() {
        return leave;
    }

    private ImmutableSet<LeaveKind> findLeave() {
        return conditions(Condition.Away.class)
                .flatMap(away -> away.kinds().stream())
                .collect(toImmutableSet());
    }

    /** Whether the classes of units under management are asked for. */
    boolean unitClasses() {
        return unitClasses;
    }

    private boolean findUnitClasses() {
        return measures.stream().anyMatch(RecordedMeasure.ClassShare.class::isInstance);
    }

    /** Whether the classes of the shorter periods are asked for. */
    boolean periodClasses() {
        return periodClasses;
    }

    private boolean findPeriodClasses() {
        return measures.stream().anyMatch(RecordedMeasure.PeriodCount.class::isInstance);
    }

    /** The other channels whose classes are asked for. */
    ImmutableSet<Channel> channels() {
        return channels;
    }

    private ImmutableSet<Channel> findChannels() {
        return gates.stream()
                .map(Gate::effect)
                .filter(Gate.OwnResult.class::isInstance)
                .map(effect -> ((Gate.OwnResult) effect).channel())
                .collect(toImmutableSet());
    }

    /** Whether a leadership collective is looked at together with the class of its organization. */
    boolean classBeside() {
        return classBeside;
    }

    private boolean findClassBeside() {
        return gates.stream().map(Gate::effect).anyMatch(Gate.ConsideredTogether.class::isInstance);
    }

    /** Whether a conclusion of a kind about somebody, or some unit, related in this way is asked for. */
    boolean isAskedFor(ConclusionKind kind, About about) {
        boolean established = conditions(Condition.Established.class)
                .anyMatch(one -> one.kinds().contains(kind) && one.about().contains(about));
        return established
                || (kind.isOfShortcoming()
                        && conditions(Condition.Remedied.class)
                                .anyMatch(remedied -> remedied.about().contains(about)));
    }

    /** What a shorter period without a score means that ended before the unit had a regulation; empty where no rule asks. */
    Optional<CompositeMeasure.BeforeRegulation> beforeRegulation() {
        return beforeRegulation;
    }

    private Optional<CompositeMeasure.BeforeRegulation> findBeforeRegulation() {
        return measures.stream()
                .filter(CompositeMeasure.MeanOfPeriods.class::isInstance)
                .flatMap(mean -> ((CompositeMeasure.MeanOfPeriods) mean).beforeRegulation().stream())
                .map(Interpretation::value)
                .findAny();
    }

    /** Whose scores are asked for of the people under management; empty where no measure asks for them. */
    Optional<JudgedMeasure.ManagedPopulation> managedPopulation() {
        return managedPopulation;
    }

    private Optional<JudgedMeasure.ManagedPopulation> findManagedPopulation() {
        return ofFacts.stream()
                .flatMap(sheet -> withParts(sheet.total()))
                .filter(JudgedMeasure.AllManaged.class::isInstance)
                .map(measure ->
                        ((JudgedMeasure.AllManaged) measure).population().value())
                .findAny();
    }

    /** The sheet by which such a period is scored from the quantities of its quarters, where that is how the policy is read. */
    Optional<Sheet> cumulative() {
        return cumulative;
    }

    private Optional<Sheet> findCumulative() {
        boolean cumulative = measures.stream()
                .filter(CompositeMeasure.MeanOfPeriods.class::isInstance)
                .flatMap(mean -> ((CompositeMeasure.MeanOfPeriods) mean).quarterOnly().stream())
                .anyMatch(reading -> reading.value() == CompositeMeasure.QuarterOnlyYear.CUMULATIVE);
        return ofFacts.filter(sheet -> cumulative);
    }

    /**
     * Whether other rules ask for the same. Who is under management, and by which sheet a year of quarters is scored, is compared where
     * there are such people and such a year.
     */
    boolean isLike(Asked other) {
        return equals(other) || madeOfSame(other) || asksSame(other);
    }

    /** The rules are the very same; nothing of what they ask has to be worked out. */
    private boolean madeOfSame(Asked other) {
        return madeOfShorterPeriods == other.madeOfShorterPeriods
                && classes == other.classes
                && gates.equals(other.gates)
                && conditions.equals(other.conditions)
                && measures.equals(other.measures);
    }

    private boolean asksSame(Asked other) {
        return madeOfShorterPeriods == other.madeOfShorterPeriods
                && classes == other.classes
                && leave().equals(other.leave())
                && unitClasses() == other.unitClasses()
                && periodClasses() == other.periodClasses()
                && channels().equals(other.channels())
                && classBeside() == other.classBeside()
                && beforeRegulation().equals(other.beforeRegulation())
                && conclusions().equals(other.conclusions());
    }

    /** Every kind of conclusion that is asked for, with how it is related. */
    private ImmutableSetMultimap<ConclusionKind, About> conclusions() {
        ImmutableSetMultimap.Builder<ConclusionKind, About> asked = ImmutableSetMultimap.builder();
        for (ConclusionKind kind : ConclusionKind.values()) {
            Stream.of(About.values()).filter(about -> isAskedFor(kind, about)).forEach(about -> asked.put(kind, about));
        }
        return asked.build();
    }

    private <C extends Condition> Stream<C> conditions(Class<C> kind) {
        return conditions.stream().filter(kind::isInstance).map(kind::cast);
    }
}
