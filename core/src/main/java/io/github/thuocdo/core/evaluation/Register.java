package io.github.thuocdo.core.evaluation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

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
import io.github.thuocdo.core.followup.FollowUp;
import io.github.thuocdo.core.followup.FollowUpId;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.WorkingCalendar;
import io.github.thuocdo.core.promise.Promise;
import io.github.thuocdo.core.promise.PromiseId;
import io.github.thuocdo.core.task.Component;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.validity.BrokenRule;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
public abstract sealed class Register implements NoBean, WithRegister, Serializable permits ImmutableRegister {

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
     * Returns the matters that are followed to their end.
     *
     * @return the follow-ups; nothing reads them on the way to a score
     */
    public abstract ImmutableList<FollowUp> followUps();

    /**
     * Returns what was promised or set to be reached.
     *
     * @return the promises; nothing reads them on the way to a score
     */
    public abstract ImmutableList<Promise> promises();

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
        return ImmutableMap.copyOf(Maps.transformValues(
                componentsByWhole().asMap(), components -> shares(ImmutableList.copyOf(components))));
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

    /** The tasks that are components of products, by what they have in common. */
    @Value.Lazy
    ImmutableListMultimap<String, Task> componentsByWhole() {
        return tasks().stream()
                .filter(task -> task.component().isPresent())
                .collect(toImmutableListMultimap(
                        task -> task.component().orElseThrow().whole(), task -> task));
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
    ImmutableMap<String, Result> resultById() {
        return Maps.uniqueIndex(results(), Result::id);
    }

    @Value.Lazy
    ImmutableSet<String> conclusionIds() {
        return conclusions().stream().map(Conclusion::id).collect(toImmutableSet());
    }

    @Value.Lazy
    ImmutableSet<String> allegationIds() {
        return allegations().stream().map(Allegation::id).collect(toImmutableSet());
    }

    @Value.Lazy
    ImmutableSet<FollowUpId> followUpIds() {
        return followUps().stream().map(FollowUp::id).collect(toImmutableSet());
    }

    @Value.Lazy
    ImmutableSet<PromiseId> promiseIds() {
        return promises().stream().map(Promise::id).collect(toImmutableSet());
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
        componentsByWhole()
                .asMap()
                .forEach((whole, components) -> checkComponents(whole, ImmutableList.copyOf(components)));
        tags().forEach(tag -> checkTag(
                tag,
                conclusionIds().contains(tag.violation()) || allegationIds().contains(tag.violation())));
        groundDecisions()
                .forEach(decision ->
                        checkGroundDecision(decision, conclusionIds().contains(decision.conclusion())));
    }

    static void checkTag(Tag tag, boolean isOnRecord) {
        ValueRule.TAG_NAMES_VIOLATION.check(isOnRecord, tag.indicator(), tag.violation());
    }

    static void checkGroundDecision(GroundDecision decision, boolean isOnRecord) {
        ValueRule.DECISION_NAMES_CONCLUSION.check(isOnRecord, decision.conclusion());
    }

    private void checkEverybodyIsKnown() {
        NamedOnRecord named = new NamedOnRecord(organization());
        tasks().forEach(named::check);
        periodFacts().forEach(named::check);
        results().forEach(named::check);
        conclusions().forEach(named::check);
        allegations().forEach(named::check);
        catalogues().all().forEach(named::check);
        presence().forEach(named::check);
        exemptions().forEach(named::check);
        confidenceVotes().forEach(named::check);
        followUps().forEach(named::check);
        promises().forEach(named::check);
        petitions().forEach(named::check);
        steps().forEach(named::check);
        raisedRates().forEach(named::check);
        recordedShares().forEach(named::check);
        authorityOrders().forEach(named::check);
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
        checkUnique(
                ValueRule.THING_FOLLOW_UP.broken(),
                followUps().stream().map(followUp -> followUp.id().text()));
        checkUnique(
                ValueRule.THING_PROMISE.broken(),
                promises().stream().map(promise -> promise.id().text()));
        Set<Judged> judged = new HashSet<>();
        periodFacts()
                .forEach(facts -> ValueRule.REGISTER_GIVES_ONCE.check(
                        judged.add(Judged.of(facts)), ValueRule.THING_FACTS.broken(), factsName(facts)));
        checkUnique(
                ValueRule.THING_RECORDED_SHARE.broken(),
                recordedShares().stream().map(Register::shareName));
    }

    /**
     * Every chain of corrections leads back to a first result: otherwise none of them would count. A correction is about what it corrects:
     * otherwise the result of one would be gone because of what is recorded of another.
     */
    private void checkReplacements() {
        for (Result result : results()) {
            Set<String> seen = new HashSet<>();
            Optional<Result> older = Optional.of(result);
            while (older.isPresent()) {
                Result replacing = older.get();
                ValueRule.RESULT_NOT_REPLACING_ITSELF.check(seen.add(replacing.id()), replacing.id());
                older = replacing
                        .replaces()
                        .map(id -> replaced(
                                result, id, Optional.ofNullable(resultById().get(id))));
            }
        }
    }

    /** The result that stands under an id which another one replaces, directly or as the end of a chain. */
    static Result replaced(Result later, String id, Optional<Result> onRecord) {
        ValueRule.REPLACED_RESULT_GIVEN.check(onRecord.isPresent(), later.id(), id);
        ValueRule.REPLACED_RESULT_OF_SAME.check(isOfSame(later, onRecord.orElseThrow()), later.id(), id);
        return onRecord.orElseThrow();
    }

    private static boolean isOfSame(Result later, Result older) {
        return later.subject().equals(older.subject())
                && later.channel() == older.channel()
                && later.period().equals(older.period());
    }

    /** Components lie within the number of standard units of the whole (Decree 335/2025, Art 18.1c), and are all of one product. */
    static void checkComponents(String whole, List<Task> components) {
        Task first = components.get(0);
        components.forEach(task -> ValueRule.COMPONENTS_OF_ONE_PRODUCT.check(
                task.product().equals(first.product()),
                whole,
                first.id().text(),
                task.id().text()));
        Fraction shares = shares(components);
        ValueRule.COMPONENTS_ADD_UP.check(shares.compareTo(Fraction.ONE) <= 0, whole, shares);
    }

    private static Fraction shares(List<Task> components) {
        return Fraction.sum(components.stream()
                .flatMap(task -> task.component().stream())
                .map(Component::share)
                .toList());
    }

    static String shareName(RecordedShare recorded) {
        String agency = recorded.agency().text() + ", " + recorded.period();
        return recorded.group().map(group -> agency + ", " + group).orElse(agency);
    }

    static String factsName(PeriodFacts facts) {
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
