package io.github.thuocdo.scoring.completeness;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.text.NoBean;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All facts of a register (kiểm kê sổ theo dõi): those that stand by themselves, and the parts of them that may be read or not.
 *
 * <p>People, units and the products of a catalogue are no facts: they are what facts are about.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Inventory implements NoBean {

    private final Register register;
    private final ImmutableSet<String> replaced;

    private Inventory(Register register) {
        this.register = register;
        this.replaced = register.results().stream()
                .flatMap(result -> result.replaces().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Takes the inventory of a register.
     *
     * @param register  the register
     * @return the inventory
     */
    public static Inventory of(Register register) {
        return new Inventory(register);
    }

    /**
     * Returns the facts that stand by themselves.
     *
     * @return the facts, each once, in the order of the register
     */
    public ImmutableList<Fact> facts() {
        return Stream.of(
                        register.tasks().stream().map(Facts::task),
                        register.periodFacts().stream().flatMap(Inventory::ofPeriod),
                        register.results().stream().filter(this::stands).map(result -> Facts.result(register, result)),
                        register.conclusions().stream().map(conclusion -> Facts.conclusion(register, conclusion)),
                        register.allegations().stream().map(allegation -> Facts.allegation(register, allegation)),
                        register.raisedRates().stream().map(Facts::rate),
                        register.recordedShares().stream().map(Facts::share),
                        register.authorityOrders().stream().map(Facts::order),
                        register.presence().stream().map(Facts::presence),
                        register.exemptions().stream().map(Facts::exemption),
                        register.petitions().stream().map(Facts::petition),
                        register.steps().stream().map(Facts::step),
                        register.confidenceVotes().stream().map(Facts::vote),
                        register.followUps().stream().map(Facts::followUp),
                        register.promises().stream().map(Facts::promise),
                        register.calendar().stream().map(Facts::calendar),
                        register.catalogues().all().stream().map(Facts::catalogue),
                        ofOrganization(register.organization()),
                        register.loaded().entrySet().stream()
                                .map(loaded -> Facts.loaded(loaded.getKey(), loaded.getValue())))
                .flatMap(kind -> kind)
                .distinct()
                .collect(toImmutableList());
    }

    Register register() {
        return register;
    }

    private boolean stands(Result result) {
        return !replaced.contains(result.id());
    }

    private static Stream<Fact> ofPeriod(PeriodFacts facts) {
        return Facts.isEmpty(facts) ? Stream.of(Facts.emptySheet(facts)) : Facts.contents(facts);
    }

    private static Stream<Fact> ofOrganization(Organization organization) {
        return Stream.of(
                        organization.appointments().stream().map(Facts::post),
                        organization.absences().stream().map(Facts::absence),
                        organization.fields().stream().map(Facts::field),
                        organization.groups().stream().map(Facts::group),
                        organization.regulations().stream().map(Facts::regulation),
                        organization.delegations().stream().map(Facts::delegation),
                        organization.scoringCycles().entrySet().stream()
                                .map(cycle -> Facts.cycle(cycle.getKey(), cycle.getValue())))
                .flatMap(kind -> kind);
    }

    /**
     * Returns the parts of facts that are read or not by themselves, such as an extension of a task.
     *
     * @param without  the facts that are not looked into: their contents are told with them
     * @return the parts, each once, in the order of the register
     */
    public ImmutableList<Fact> partsBeside(Set<Fact> without) {
        return Stream.of(
                        register.tasks().stream()
                                .filter(task -> !(task.extensions().isEmpty()
                                        && task.faults().isEmpty()
                                        && task.delays().isEmpty()))
                                .filter(task -> !without.contains(Facts.task(task)))
                                .flatMap(task -> Stream.of(
                                                task.extensions().stream()
                                                        .map(extension -> Facts.extension(task, extension)),
                                                task.faults().stream().map(lapse -> Facts.lapse(task, lapse)),
                                                task.delays().stream().map(lapse -> Facts.lapse(task, lapse)))
                                        .flatMap(part -> part)),
                        register.periodFacts().stream().flatMap(facts -> selfMarks(facts, without)),
                        register.results().stream().filter(this::stands).flatMap(result -> ofResult(result, without)),
                        register.conclusions().stream()
                                .filter(conclusion -> !without.contains(Facts.conclusion(register, conclusion)))
                                .flatMap(this::ofConclusion),
                        register.organization().groups().stream()
                                .filter(group -> !without.contains(Facts.group(group)))
                                .flatMap(Facts::members))
                .flatMap(kind -> kind)
                .distinct()
                .collect(toImmutableList());
    }

    private static Stream<Fact> selfMarks(PeriodFacts facts, Set<Fact> without) {
        ImmutableSet<String> unread = facts.marks().isEmpty()
                ? ImmutableSet.of()
                : Facts.contents(facts)
                        .filter(fact -> fact.kind() == FactKind.MARK && without.contains(fact))
                        .map(Fact::name)
                        .collect(ImmutableSet.toImmutableSet());
        return Facts.selfMarks(facts).filter(mark -> !unread.contains(mark.name()));
    }

    private Stream<Fact> ofResult(Result result, Set<Fact> without) {
        Fact whole = Facts.result(register, result);
        if (without.contains(whole)) {
            return Stream.empty();
        }
        return Stream.concat(
                Facts.figures(result), whole.contents().stream().skip(1).map(older -> Facts.replaced((Result) older)));
    }

    private Stream<Fact> ofConclusion(Conclusion conclusion) {
        return Stream.concat(
                register.groundDecisions().stream()
                        .filter(decision -> decision.conclusion().equals(conclusion.id()))
                        .map(decision -> Facts.decision(register, decision)),
                register.tags().stream()
                        .filter(tag -> tag.violation().equals(conclusion.id()))
                        .map(tag -> Facts.tag(register, tag)));
    }

    /**
     * Returns the register without some of its facts.
     *
     * @param facts  the facts
     * @return the register without them
     */
    public Register without(Iterable<Fact> facts) {
        return new Removal(register, facts).rest();
    }
}
