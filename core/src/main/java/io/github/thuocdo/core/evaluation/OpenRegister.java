package io.github.thuocdo.core.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.conduct.Allegation;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConfidenceVote;
import io.github.thuocdo.core.conduct.Tag;
import io.github.thuocdo.core.document.PartsForm;
import io.github.thuocdo.core.followup.FollowUp;
import io.github.thuocdo.core.promise.Promise;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.validity.BrokenRule;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A register to which facts are added one after the other (sổ theo dõi đang ghi), as they come in over a year.
 *
 * <p>An addition is checked as a register checks it, by the same words, at the price of one fact and not of all: nothing that is there is copied or
 * looked through. What was there before stays as it was, so every state of the book may be kept, and two may go on from one.
 *
 * <pre>{@code
 * OpenRegister book = OpenRegister.of(register);
 * book = book.plus(task).plus(result);
 * AgencyRound.of(policy, book.register(), agency, year);
 * }</pre>
 *
 * <p>A round reads a {@linkplain #register() register}, which is put together when it is first asked for and is the same as one that was built of all
 * the facts at once.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class OpenRegister implements NoBean, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Register opened;
    private final transient NamedOnRecord named;
    private final transient FactLayers added;
    private final transient Supplier<Register> register;

    /** A task of a person, by which it stands once. */
    private record OfPerson(CadreId assignee, TaskId task) {}

    /** The components of one product. */
    private record OfWhole(String id) {}

    /** A fact of a kind that has an identifier. */
    private record ById(Class<?> kind, String id) {}

    private OpenRegister(Register opened, FactLayers added) {
        this.opened = opened;
        this.named = new NamedOnRecord(opened.organization());
        this.added = added;
        this.register = Suppliers.memoize(this::closed);
    }

    /**
     * Opens a register, so that facts are added to it one after the other.
     *
     * @param register  the register
     * @return it, open, with nothing added
     */
    public static OpenRegister of(Register register) {
        requireNonNull(register, "register");
        return new OpenRegister(register, FactLayers.NONE);
    }

    /**
     * Returns the register with all that was added.
     *
     * @return the register, equal to one of the same facts in the same order; it is put together once
     */
    public Register register() {
        return register.get();
    }

    /**
     * Adds a task.
     *
     * @param task  the fact to add, behind those of its kind
     * @return the register with it
     * @throws IllegalArgumentException if the assignee is not in the organization or has a task of that id, or the components of its product do not add up
     */
    public OpenRegister plus(Task task) {
        requireNonNull(task, "task");
        named.check(task);
        Object own = new OfPerson(task.assignee(), task.id());
        checkOnce(
                ValueRule.THING_NAMED_TASKS.broken(task.assignee().text()),
                task.id().text(),
                added.has(own)
                        || opened.tasksOf(task.assignee()).stream()
                                .anyMatch(other -> other.id().equals(task.id())));
        if (task.component().isEmpty()) {
            return with(Task.class, task, ImmutableList.of(own));
        }
        OfWhole whole = new OfWhole(task.component().get().whole());
        Register.checkComponents(
                whole.id(),
                ImmutableList.<Task>builder()
                        .addAll(opened.componentsByWhole().get(whole.id()))
                        .addAll(added.get(whole, Task.class).iterator())
                        .add(task)
                        .build());
        return with(Task.class, task, ImmutableList.of(own, whole));
    }

    /**
     * Adds what was judged or supplied for a subject and a period.
     *
     * @param facts  the fact to add, behind those of its kind
     * @return the register with it
     * @throws IllegalArgumentException if the subject is not in the organization, or has facts of that period and channel
     */
    public OpenRegister plus(PeriodFacts facts) {
        requireNonNull(facts, "facts");
        named.check(facts);
        Register.Judged key = Register.Judged.of(facts);
        checkOnce(
                ValueRule.THING_FACTS.broken(),
                Register.factsName(facts),
                added.has(key) || opened.factsBySubjectAndPeriod().containsKey(key));
        return with(PeriodFacts.class, facts, ImmutableList.of(key));
    }

    /**
     * Adds a finished result, which may replace another one.
     *
     * @param result  the fact to add, behind those of its kind
     * @return the register with it
     * @throws IllegalArgumentException if it names somebody who is not in the organization, its id is given already, or it replaces a result that is not there or of somebody or something else
     */
    public OpenRegister plus(Result result) {
        requireNonNull(result, "result");
        named.check(result);
        checkOnce(
                ValueRule.THING_RESULT.broken(),
                result.id(),
                result(result.id()).isPresent());
        result.replaces().ifPresent(id -> {
            ValueRule.RESULT_NOT_REPLACING_ITSELF.check(!id.equals(result.id()), id);
            Register.replaced(result, id, result(id));
        });
        return with(Result.class, result, ImmutableList.of(new ById(Result.class, result.id())));
    }

    /**
     * Adds a conclusion of a competent authority.
     *
     * @param conclusion  the fact to add, behind those of its kind
     * @return the register with it
     * @throws IllegalArgumentException if whom it is about is not in the organization, or its id is given already
     */
    public OpenRegister plus(Conclusion conclusion) {
        requireNonNull(conclusion, "conclusion");
        named.check(conclusion);
        checkOnce(ValueRule.THING_CONCLUSION.broken(), conclusion.id(), isConclusion(conclusion.id()));
        return with(Conclusion.class, conclusion, ImmutableList.of(new ById(Conclusion.class, conclusion.id())));
    }

    /**
     * Adds what was merely reported.
     *
     * @param allegation  the fact to add, behind those of its kind
     * @return the register with it
     * @throws IllegalArgumentException if whom it is about is not in the organization, or its id is given already
     */
    public OpenRegister plus(Allegation allegation) {
        requireNonNull(allegation, "allegation");
        named.check(allegation);
        checkOnce(ValueRule.THING_ALLEGATION.broken(), allegation.id(), isAllegation(allegation.id()));
        return with(Allegation.class, allegation, ImmutableList.of(new ById(Allegation.class, allegation.id())));
    }

    /**
     * Adds an indicator that a conclusion or an allegation shows.
     *
     * @param tag  the fact to add, behind those of its kind
     * @return the register with it
     * @throws IllegalArgumentException if neither a conclusion nor an allegation of that id is there
     */
    public OpenRegister plus(Tag tag) {
        requireNonNull(tag, "tag");
        Register.checkTag(tag, isConclusion(tag.violation()) || isAllegation(tag.violation()));
        return with(Tag.class, tag, ImmutableList.of());
    }

    /**
     * Adds what the authority decided on a conclusion.
     *
     * @param decision  the fact to add, behind those of its kind
     * @return the register with it
     * @throws IllegalArgumentException if the conclusion is not there
     */
    public OpenRegister plus(GroundDecision decision) {
        requireNonNull(decision, "decision");
        Register.checkGroundDecision(decision, isConclusion(decision.conclusion()));
        return with(GroundDecision.class, decision, ImmutableList.of());
    }

    /**
     * Adds a decision that raises the share of "excellent".
     *
     * @param raised  the fact to add, behind those of its kind
     * @return the register with it
     * @throws IllegalArgumentException if the agency is not in the organization
     */
    public OpenRegister plus(RaisedRate raised) {
        requireNonNull(raised, "raised");
        named.check(raised);
        return with(RaisedRate.class, raised, ImmutableList.of());
    }

    /**
     * Adds a share that is recorded from outside.
     *
     * @param recorded  the fact to add, behind those of its kind
     * @return the register with it
     * @throws IllegalArgumentException if the agency is not in the organization, or has a share of that group and period
     */
    public OpenRegister plus(RecordedShare recorded) {
        requireNonNull(recorded, "recorded");
        named.check(recorded);
        String name = Register.shareName(recorded);
        ById key = new ById(RecordedShare.class, name);
        checkOnce(
                ValueRule.THING_RECORDED_SHARE.broken(),
                name,
                added.has(key)
                        || opened.recordedShares().stream()
                                .map(Register::shareName)
                                .anyMatch(name::equals));
        return with(RecordedShare.class, recorded, ImmutableList.of(key));
    }

    /**
     * Adds the order in which an authority ranks candidates.
     *
     * @param order  the fact to add, behind those of its kind
     * @return the register with it
     * @throws IllegalArgumentException if the agency or a candidate is not in the organization
     */
    public OpenRegister plus(AuthorityOrder order) {
        requireNonNull(order, "order");
        named.check(order);
        return with(AuthorityOrder.class, order, ImmutableList.of());
    }

    /**
     * Adds a statement about presence.
     *
     * @param statement  the fact to add, behind those of its kind
     * @return the register with it
     * @throws IllegalArgumentException if the person is not in the organization
     */
    public OpenRegister plus(PresenceStatement statement) {
        requireNonNull(statement, "statement");
        named.check(statement);
        return with(PresenceStatement.class, statement, ImmutableList.of());
    }

    /**
     * Adds a decision that nobody can rate a period any more.
     *
     * @param exemption  the fact to add, behind those of its kind
     * @return the register with it
     * @throws IllegalArgumentException if the subject is not in the organization
     */
    public OpenRegister plus(PeriodExemption exemption) {
        requireNonNull(exemption, "exemption");
        named.check(exemption);
        return with(PeriodExemption.class, exemption, ImmutableList.of());
    }

    /**
     * Adds a petition.
     *
     * @param petition  the fact to add, behind those of its kind
     * @return the register with it
     * @throws IllegalArgumentException if it names somebody who is not in the organization
     */
    public OpenRegister plus(Petition petition) {
        requireNonNull(petition, "petition");
        named.check(petition);
        return with(Petition.class, petition, ImmutableList.of());
    }

    /**
     * Adds a step that was taken.
     *
     * @param step  the fact to add, behind those of its kind
     * @return the register with it
     * @throws IllegalArgumentException if it names somebody who is not in the organization
     */
    public OpenRegister plus(StepTaken step) {
        requireNonNull(step, "step");
        named.check(step);
        return with(StepTaken.class, step, ImmutableList.of());
    }

    /**
     * Adds a vote of confidence.
     *
     * @param vote  the fact to add, behind those of its kind
     * @return the register with it
     * @throws IllegalArgumentException if the person is not in the organization
     */
    public OpenRegister plus(ConfidenceVote vote) {
        requireNonNull(vote, "vote");
        named.check(vote);
        return with(ConfidenceVote.class, vote, ImmutableList.of());
    }

    /**
     * Adds a matter that is followed.
     *
     * @param followUp  the fact to add, behind those of its kind
     * @return the register with it
     * @throws IllegalArgumentException if it names somebody who is not in the organization, or its id is given already
     */
    public OpenRegister plus(FollowUp followUp) {
        requireNonNull(followUp, "followUp");
        named.check(followUp);
        String id = followUp.id().text();
        ById key = new ById(FollowUp.class, id);
        checkOnce(
                ValueRule.THING_FOLLOW_UP.broken(),
                id,
                added.has(key) || opened.followUpIds().contains(followUp.id()));
        return with(FollowUp.class, followUp, ImmutableList.of(key));
    }

    /**
     * Adds a promise.
     *
     * @param promise  the fact to add, behind those of its kind
     * @return the register with it
     * @throws IllegalArgumentException if it names somebody who is not in the organization, or its id is given already
     */
    public OpenRegister plus(Promise promise) {
        requireNonNull(promise, "promise");
        named.check(promise);
        String id = promise.id().text();
        ById key = new ById(Promise.class, id);
        checkOnce(
                ValueRule.THING_PROMISE.broken(),
                id,
                added.has(key) || opened.promiseIds().contains(promise.id()));
        return with(Promise.class, promise, ImmutableList.of(key));
    }

    private Optional<Result> result(String id) {
        return added.get(new ById(Result.class, id), Result.class)
                .findFirst()
                .or(() -> Optional.ofNullable(opened.resultById().get(id)));
    }

    private boolean isConclusion(String id) {
        return added.has(new ById(Conclusion.class, id))
                || opened.conclusionIds().contains(id);
    }

    private boolean isAllegation(String id) {
        return added.has(new ById(Allegation.class, id))
                || opened.allegationIds().contains(id);
    }

    private static void checkOnce(BrokenRule what, String id, boolean isThere) {
        ValueRule.REGISTER_GIVES_ONCE.check(!isThere, what, id);
    }

    private <T> OpenRegister with(Class<T> kind, T fact, ImmutableList<?> keys) {
        return new OpenRegister(opened, added.plus(kind, fact, keys));
    }

    private Register closed() {
        if (added.layers().isEmpty()) {
            return opened;
        }
        Register.Builder all = Register.builder().from(opened);
        all.addAllTasks(added.get(Task.class, Task.class).toList());
        all.addAllPeriodFacts(added.get(PeriodFacts.class, PeriodFacts.class).toList());
        all.addAllResults(added.get(Result.class, Result.class).toList());
        all.addAllConclusions(added.get(Conclusion.class, Conclusion.class).toList());
        all.addAllAllegations(added.get(Allegation.class, Allegation.class).toList());
        all.addAllTags(added.get(Tag.class, Tag.class).toList());
        all.addAllGroundDecisions(
                added.get(GroundDecision.class, GroundDecision.class).toList());
        all.addAllRaisedRates(added.get(RaisedRate.class, RaisedRate.class).toList());
        all.addAllRecordedShares(
                added.get(RecordedShare.class, RecordedShare.class).toList());
        all.addAllAuthorityOrders(
                added.get(AuthorityOrder.class, AuthorityOrder.class).toList());
        all.addAllPresence(
                added.get(PresenceStatement.class, PresenceStatement.class).toList());
        all.addAllExemptions(
                added.get(PeriodExemption.class, PeriodExemption.class).toList());
        all.addAllPetitions(added.get(Petition.class, Petition.class).toList());
        all.addAllSteps(added.get(StepTaken.class, StepTaken.class).toList());
        all.addAllConfidenceVotes(
                added.get(ConfidenceVote.class, ConfidenceVote.class).toList());
        all.addAllFollowUps(added.get(FollowUp.class, FollowUp.class).toList());
        all.addAllPromises(added.get(Promise.class, Promise.class).toList());
        return all.build();
    }

    /** In a stream it is the register, which is opened again. */
    private record Closed(Register register) implements Serializable {

        @Serial
        private Object readResolve() {
            return of(register);
        }
    }

    @Serial
    private Object writeReplace() {
        return new Closed(register());
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw PartsForm.refusal();
    }

    /**
     * Compares by the facts.
     *
     * @param object  what to compare with
     * @return true for an open register of an equal {@link #register()}
     */
    @Override
    public boolean equals(@Nullable Object object) {
        return this == object
                || (object instanceof OpenRegister other && register().equals(other.register()));
    }

    /**
     * Returns a hash code that agrees with {@link #equals(Object)}.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return register().hashCode();
    }

    /** Without the facts. */
    @Override
    public String toString() {
        return "OpenRegister[" + added.size() + " added]";
    }
}
