package io.github.thuocdo.core.evaluation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.ImmutableTable.toImmutableTable;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Multimaps;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.conduct.Allegation;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.WorkingCalendar;
import io.github.thuocdo.core.task.Task;
import java.io.Serial;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
     * Returns the petitions.
     *
     * @return the petitions
     */
    public abstract ImmutableList<Petition> petitions();

    /**
     * Returns the working calendar.
     *
     * @return the calendar; empty when none was given
     */
    public abstract Optional<WorkingCalendar> calendar();

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
        return Optional.ofNullable(factsByCadreAndPeriod().get(cadre, period));
    }

    /**
     * Returns the results of a subject that no other result replaces.
     *
     * @param subject  the subject
     * @return the results that count
     */
    public ImmutableList<Result> resultsOf(Subject subject) {
        return resultsBySubject().get(subject).stream()
                .filter(result -> !replaced().contains(result.id()))
                .collect(toImmutableList());
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

    @Value.Lazy
    ImmutableListMultimap<CadreId, Task> tasksByAssignee() {
        return Multimaps.index(tasks(), Task::assignee);
    }

    @Value.Lazy
    ImmutableTable<CadreId, EvaluationPeriod, PeriodFacts> factsByCadreAndPeriod() {
        return periodFacts().stream()
                .collect(toImmutableTable(PeriodFacts::cadre, PeriodFacts::period, Function.identity()));
    }

    @Value.Lazy
    ImmutableListMultimap<Subject, Result> resultsBySubject() {
        return Multimaps.index(results(), Result::subject);
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
     * Refuses facts about people who are not in the organization, and identifiers that stand twice.
     *
     * @throws IllegalArgumentException naming the first thing that is wrong
     */
    @Value.Check
    void check() {
        tasks().forEach(task -> checkKnown("task " + task.id().text(), task.assignee()));
        Set<Object> seen = new HashSet<>();
        for (PeriodFacts facts : periodFacts()) {
            checkKnown("facts of " + facts.period(), facts.cadre());
            checkArgument(
                    seen.add(ImmutableList.of(facts.cadre(), facts.period())),
                    "facts of cadre (%s) for %s are given twice",
                    facts.cadre().text(),
                    facts.period());
        }
        checkUnique("result", results().stream().map(Result::id).collect(toImmutableList()));
        checkUnique("conclusion", conclusions().stream().map(Conclusion::id).collect(toImmutableList()));
        for (CadreId cadre : tasksByAssignee().keySet()) {
            checkUnique(
                    "task of cadre " + cadre.text(),
                    tasksOf(cadre).stream().map(task -> task.id().text()).collect(toImmutableList()));
        }
    }

    private void checkKnown(String what, CadreId cadre) {
        checkArgument(
                organization().cadreById().containsKey(cadre),
                "%s names cadre (%s), who is not in the organization",
                what,
                cadre.text());
    }

    private static void checkUnique(String what, ImmutableList<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.forEach(id -> checkArgument(seen.add(id), "%s (%s) is given twice", what, id));
    }

    /**
     * Starts a register.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a register. Not thread-safe. */
    public static final class Builder extends ImmutableRegister.Builder {
        Builder() {}
    }
}
