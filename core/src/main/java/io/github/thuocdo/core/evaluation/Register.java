package io.github.thuocdo.core.evaluation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.catalogue.Catalogues;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.conduct.Allegation;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConfidenceVote;
import io.github.thuocdo.core.conduct.IndicatorId;
import io.github.thuocdo.core.conduct.Tag;
import io.github.thuocdo.core.document.PartsForm;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.WorkingCalendar;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.validity.BrokenRule;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * All facts that an agency has about its people (sổ theo dõi): the organization, the work, the judgements, the conclusions, the results.
 *
 * <p>It says what happened and nothing about what follows; a dossier for a period is put together from it under a policy.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Register implements WithRegister, Serializable permits ImmutableRegister {

    @Serial
    private static final long serialVersionUID = 1L;

    Register() {}

    /**
     * Returns the organization.
     *
     * @return the organization
     */
    public abstract Organization organization();

    /**
     * Returns the work.
     *
     * @return the tasks
     */
    public abstract ImmutableList<Task> tasks();

    /**
     * Returns the catalogues by which work is assigned.
     *
     * @return the catalogues, none unless given
     */
    @Value.Default
    public Catalogues catalogues() {
        return Catalogues.none();
    }

    /**
     * Returns what was judged or supplied for each person and period.
     *
     * @return the facts, at most one entry a person and period
     */
    public abstract ImmutableList<PeriodFacts> periodFacts();

    /**
     * Returns the finished results.
     *
     * @return the results, corrected ones included
     */
    public abstract ImmutableList<Result> results();

    /**
     * Returns the conclusions of competent authorities.
     *
     * @return the conclusions
     */
    public abstract ImmutableList<Conclusion> conclusions();

    /**
     * Returns what was merely reported. Nothing reads it on the way to a score.
     *
     * @return the allegations
     */
    public abstract ImmutableList<Allegation> allegations();

    /**
     * Returns which indicators the conclusions and allegations show. Nothing reads it on the way to a score.
     *
     * @return the tags
     */
    public abstract ImmutableList<Tag> tags();

    /**
     * Returns what the authority decided on conclusions that it weighs.
     *
     * @return the decisions
     */
    public abstract ImmutableList<GroundDecision> groundDecisions();

    /**
     * Returns the decisions that raise the share of "excellent".
     *
     * @return the decisions
     */
    public abstract ImmutableList<RaisedRate> raisedRates();

    /**
     * Returns the shares that are recorded from outside, such as that of the Party members rated "excellent".
     *
     * @return the shares, at most one an agency, group and period
     */
    public abstract ImmutableList<RecordedShare> recordedShares();

    /**
     * Returns the orders in which authorities rank candidates.
     *
     * @return the orders
     */
    public abstract ImmutableList<AuthorityOrder> authorityOrders();

    /**
     * Returns the statements about presence.
     *
     * @return the statements
     */
    public abstract ImmutableList<PresenceStatement> presence();

    /**
     * Returns the decisions that periods of somebody can no longer be rated by anybody.
     *
     * @return the decisions
     */
    public abstract ImmutableList<PeriodExemption> exemptions();

    /**
     * Returns the petitions.
     *
     * @return the petitions
     */
    public abstract ImmutableList<Petition> petitions();

    /**
     * Returns the steps that were taken on the way to results and after them.
     *
     * @return the steps; nothing reads them on the way to a score
     */
    public abstract ImmutableList<StepTaken> steps();

    /**
     * Returns the votes of confidence in leaders.
     *
     * @return the votes; nothing reads them on the way to a score
     */
    public abstract ImmutableList<ConfidenceVote> confidenceVotes();

    /**
     * Returns the working calendar.
     *
     * @return the calendar; empty when none was given
     */
    public abstract Optional<WorkingCalendar> calendar();

    /**
     * Returns the days whose records were loaded into this register, where whoever filled it says so: all records of a kind with such a day are
     * in it.
     *
     * @return the days by kind of record; a kind of which nothing is said is not there
     */
    public abstract ImmutableMap<RecordKind, DateRange> loaded();

    /**
     * Returns the tasks of a person.
     *
     * @param cadre  the person
     * @return the tasks, in the order given
     */
    public ImmutableList<Task> tasksOf(CadreId cadre) {
        return tasksByAssignee().get(cadre);
    }

    /**
     * Returns what was judged or supplied for a person and a period.
     *
     * @param cadre  the person
     * @param period  the period
     * @return the facts
     */
    public Optional<PeriodFacts> factsOf(CadreId cadre, EvaluationPeriod period) {
        return factsOf(Subject.of(cadre), period, Channel.CIVIL_SERVICE);
    }

    /**
     * Returns what was judged or supplied for a subject and a period in a channel.
     *
     * @param subject  the subject
     * @param period  the period
     * @param channel  the channel
     * @return the facts
     */
    public Optional<PeriodFacts> factsOf(Subject subject, EvaluationPeriod period, Channel channel) {
        return Optional.ofNullable(factsBySubjectAndPeriod().get(new Judged(subject, period, channel)));
    }

    record Judged(Subject subject, EvaluationPeriod period, Channel channel) implements Serializable {
        static Judged of(PeriodFacts facts) {
            return new Judged(facts.subject(), facts.period(), facts.channel());
        }
    }

    /**
     * Returns the results of a subject that no other result replaces.
     *
     * @param subject  the subject
     * @return the results that count
     */
    public ImmutableList<Result> resultsOf(Subject subject) {
        return resultsBySubject().get(subject);
    }

    /**
     * Returns the results of a subject in a channel that no other result replaces.
     *
     * @param subject  the subject
     * @param channel  the channel
     * @return the results that count
     */
    public ImmutableList<Result> resultsOf(Subject subject, Channel channel) {
        return resultsOf(subject).stream()
                .filter(result -> result.channel() == channel)
                .collect(toImmutableList());
    }

    /**
     * Returns the petitions of a person.
     *
     * @param cadre  the person
     * @return the petitions that he or she filed
     */
    public ImmutableList<Petition> petitionsOf(CadreId cadre) {
        return petitionsByPetitioner().get(cadre);
    }

    /**
     * Returns the steps that were taken about a person alone, or about all people of an organization.
     *
     * @param subject  the person, or the organization
     * @return the steps, in the order given
     */
    public ImmutableList<StepTaken> stepsAbout(Subject subject) {
        return stepsBySubject().get(subject);
    }

    /**
     * Returns the conclusions about a subject.
     *
     * @param subject  the subject
     * @return the conclusions, annulled ones included
     */
    public ImmutableList<Conclusion> conclusionsAbout(Subject subject) {
        return conclusionsBySubject().get(subject);
    }

    /**
     * Returns how much of each product that is made in components is assigned on record.
     *
     * @return the sum of the shares by what the components have in common, at most 1 each
     */
    @Value.Lazy
    public ImmutableMap<String, Fraction> componentShares() {
        Map<String, Fraction> shares = new HashMap<>();
        tasks().forEach(task -> task.component()
                .ifPresent(component -> shares.merge(component.whole(), component.share(), Fraction::plus)));
        return ImmutableMap.copyOf(shares);
    }

    /**
     * Returns the indicators that a conclusion or an allegation shows.
     *
     * @param violation  the id of the conclusion or allegation
     * @return the indicators, each once, in the order of the tags
     */
    public ImmutableSet<IndicatorId> indicatorsOf(String violation) {
        return tags().stream()
                .filter(tag -> tag.violation().equals(violation))
                .map(Tag::indicator)
                .collect(toImmutableSet());
    }

    @Value.Lazy
    ImmutableListMultimap<CadreId, Task> tasksByAssignee() {
        return Multimaps.index(tasks(), Task::assignee);
    }

    @Value.Lazy
    ImmutableListMultimap<CadreId, Petition> petitionsByPetitioner() {
        return Multimaps.index(petitions(), Petition::by);
    }

    @Value.Lazy
    ImmutableListMultimap<Subject, StepTaken> stepsBySubject() {
        return Multimaps.index(steps(), StepTaken::about);
    }

    @Value.Lazy
    ImmutableMap<Judged, PeriodFacts> factsBySubjectAndPeriod() {
        return Maps.uniqueIndex(periodFacts(), Judged::of);
    }

    @Value.Lazy
    ImmutableListMultimap<Subject, Result> resultsBySubject() {
        return results().stream()
                .filter(result -> !replaced().contains(result.id()))
                .collect(toImmutableListMultimap(Result::subject, result -> result));
    }

    @Value.Lazy
    ImmutableListMultimap<Subject, Conclusion> conclusionsBySubject() {
        return Multimaps.index(conclusions(), Conclusion::about);
    }

    @Value.Lazy
    ImmutableSet<String> replaced() {
        return results().stream().flatMap(result -> result.replaces().stream()).collect(toImmutableSet());
    }

    /**
     * Refuses facts about people and units that are not in the organization, identifiers that stand twice, two entries of facts for
     * one person and period, references to a result or a conclusion that is not in the register, and components of more than a whole.
     *
     * @throws IllegalArgumentException naming the first thing that is wrong
     */
    @Value.Check
    void check() {
        checkEverybodyIsKnown();
        checkNothingStandsTwice();
        checkReplacements();
        checkComponents();
        ImmutableSet<String> concluded =
                conclusions().stream().map(Conclusion::id).collect(toImmutableSet());
        ImmutableSet<String> alleged =
                allegations().stream().map(Allegation::id).collect(toImmutableSet());
        tags().forEach(tag -> ValueRule.TAG_NAMES_VIOLATION.check(
                concluded.contains(tag.violation()) || alleged.contains(tag.violation()),
                tag.indicator(),
                tag.violation()));
        groundDecisions()
                .forEach(decision -> ValueRule.DECISION_NAMES_CONCLUSION.check(
                        concluded.contains(decision.conclusion()), decision.conclusion()));
    }

    private void checkEverybodyIsKnown() {
        tasks().forEach(task ->
                checkKnown(() -> ValueRule.THING_NAMED_TASK.broken(task.id().text()), task.assignee()));
        periodFacts()
                .forEach(
                        facts -> checkKnown(() -> ValueRule.THING_NAMED_FACTS.broken(facts.period()), facts.subject()));
        results()
                .forEach(
                        result -> checkKnown(() -> ValueRule.THING_NAMED_RESULT.broken(result.id()), result.subject()));
        results()
                .forEach(result -> result.decidedBy()
                        .ifPresent(by -> checkKnown(() -> ValueRule.THING_NAMED_RESULT.broken(result.id()), by)));
        conclusions()
                .forEach(conclusion ->
                        checkKnown(() -> ValueRule.THING_NAMED_CONCLUSION.broken(conclusion.id()), conclusion.about()));
        allegations()
                .forEach(allegation ->
                        checkKnown(() -> ValueRule.THING_NAMED_ALLEGATION.broken(allegation.id()), allegation.about()));
        catalogues()
                .all()
                .forEach(catalogue -> catalogue
                        .agency()
                        .ifPresent(agency ->
                                checkKnown(() -> ValueRule.THING_NAMED_CATALOGUE.broken(catalogue.id()), agency)));
        presence()
                .forEach(statement ->
                        checkKnown(() -> ValueRule.THING_NAMED_PRESENCE.broken(statement.period()), statement.cadre()));
        exemptions()
                .forEach(exemption -> checkKnown(
                        () -> ValueRule.THING_NAMED_EXEMPTION.broken(exemption.period()), exemption.subject()));
        confidenceVotes()
                .forEach(vote -> checkKnown(() -> ValueRule.THING_NAMED_VOTE.broken(vote.heldOn()), vote.cadre()));
        for (Petition petition : petitions()) {
            Supplier<BrokenRule> what = () -> ValueRule.THING_NAMED_PETITION.broken(petition.about());
            checkKnown(what, petition.by());
            petition.settledBy().ifPresent(by -> checkKnown(what, by));
        }
        for (StepTaken step : steps()) {
            Supplier<BrokenRule> what =
                    () -> ValueRule.THING_NAMED_STEP.broken(step.kind().key(), step.on());
            checkKnown(what, step.about());
            step.by().ifPresent(by -> checkKnown(what, by));
        }
        raisedRates()
                .forEach(raised ->
                        checkKnown(() -> ValueRule.THING_NAMED_RAISED_RATE.broken(raised.period()), raised.agency()));
        recordedShares()
                .forEach(recorded -> checkKnown(
                        () -> ValueRule.THING_NAMED_RECORDED_SHARE.broken(recorded.period()), recorded.agency()));
        for (AuthorityOrder order : authorityOrders()) {
            checkKnown(() -> ValueRule.THING_NAMED_ORDER.broken(order.period()), order.agency());
            order.order()
                    .forEach(candidate ->
                            checkKnown(() -> ValueRule.THING_NAMED_ORDER.broken(order.period()), candidate));
        }
    }

    private void checkNothingStandsTwice() {
        for (CadreId cadre : tasksByAssignee().keySet()) {
            checkUnique(
                    ValueRule.THING_NAMED_TASKS.broken(cadre.text()),
                    tasksOf(cadre).stream().map(task -> task.id().text()));
        }
        checkUnique(ValueRule.THING_RESULT.broken(), results().stream().map(Result::id));
        checkUnique(ValueRule.THING_CONCLUSION.broken(), conclusions().stream().map(Conclusion::id));
        checkUnique(ValueRule.THING_ALLEGATION.broken(), allegations().stream().map(Allegation::id));
        checkUnique(ValueRule.THING_FACTS.broken(), periodFacts().stream().map(facts -> factsName(facts)));
        checkUnique(
                ValueRule.THING_RECORDED_SHARE.broken(),
                recordedShares().stream().map(Register::shareName));
    }

    /**
     * Every chain of corrections leads back to a first result: otherwise none of them would count. A correction is about what it corrects:
     * otherwise the result of one would be gone because of what is recorded of another.
     */
    private void checkReplacements() {
        Map<String, Result> byId = Maps.uniqueIndex(results(), Result::id);
        for (Result result : results()) {
            Set<String> seen = new HashSet<>();
            Optional<String> older = Optional.of(result.id());
            while (older.isPresent()) {
                String id = older.get();
                ValueRule.RESULT_NOT_REPLACING_ITSELF.check(seen.add(id), id);
                ValueRule.REPLACED_RESULT_GIVEN.check(byId.containsKey(id), result.id(), id);
                Result replaced = requireNonNull(byId.get(id));
                ValueRule.REPLACED_RESULT_OF_SAME.check(isOfSame(result, replaced), result.id(), id);
                older = replaced.replaces();
            }
        }
    }

    private static boolean isOfSame(Result later, Result older) {
        return later.subject().equals(older.subject())
                && later.channel() == older.channel()
                && later.period().equals(older.period());
    }

    /** Components lie within the number of standard units of the whole (Decree 335/2025, Art 18.1c), and are all of one product. */
    private void checkComponents() {
        Map<String, Task> first = new HashMap<>();
        for (Task task : tasks()) {
            task.component().ifPresent(component -> {
                Task other = first.computeIfAbsent(component.whole(), whole -> task);
                ValueRule.COMPONENTS_OF_ONE_PRODUCT.check(
                        task.product().equals(other.product()),
                        component.whole(),
                        other.id().text(),
                        task.id().text());
            });
        }
        componentShares()
                .forEach((whole, shares) ->
                        ValueRule.COMPONENTS_ADD_UP.check(shares.compareTo(Fraction.ONE) <= 0, whole, shares));
    }

    private void checkKnown(Supplier<BrokenRule> what, Subject subject) {
        if (subject instanceof Subject.Person person) {
            checkKnown(what, person.id());
        } else if (subject instanceof Subject.Organization unit) {
            checkKnown(what, unit.id());
        } else if (subject instanceof Subject.Collective collective) {
            checkKnown(what, collective.id());
        }
    }

    private void checkKnown(Supplier<BrokenRule> what, UnitId unit) {
        if (!organization().unitById().containsKey(unit)) {
            throw ValueRule.REGISTER_NAMES_UNIT.exception(what.get(), unit.text());
        }
    }

    private void checkKnown(Supplier<BrokenRule> what, CadreId cadre) {
        if (!organization().cadreById().containsKey(cadre)) {
            throw ValueRule.REGISTER_NAMES_CADRE.exception(what.get(), cadre.text());
        }
    }

    private static String shareName(RecordedShare recorded) {
        String agency = recorded.agency().text() + ", " + recorded.period();
        return recorded.group().map(group -> agency + ", " + group).orElse(agency);
    }

    private static String factsName(PeriodFacts facts) {
        String name = facts.subject().text() + ", " + facts.period();
        return facts.channel() == Channel.CIVIL_SERVICE && facts.subject() instanceof Subject.Person
                ? name
                : name + ", " + facts.subject().kind().key() + ", "
                        + facts.channel().key();
    }

    private static void checkUnique(BrokenRule what, Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.forEach(id -> ValueRule.REGISTER_GIVES_ONCE.check(seen.add(id), what, id));
    }

    /**
     * Starts a register.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Serial
    Object writeReplace() {
        return PartsForm.of(this);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw PartsForm.refusal();
    }

    /** Builds a register. Not thread-safe. */
    public static final class Builder extends ImmutableRegister.Builder {
        Builder() {}
    }
}
