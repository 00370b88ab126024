package io.github.thuocdo.scoring.reconsideration;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.evaluation.GroundDecision;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.scoring.reconsideration.Shift.Change;
import io.github.thuocdo.scoring.reconsideration.Shift.Fact;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which facts about whom are in one register and otherwise, or not, in the other. */
final class FactChanges {

    private final Register before;
    private final Register after;
    private final EvaluationPeriod year;
    private final ImmutableMap<String, Result> resultsById;
    private final ImmutableListMultimap<CadreId, Shift> shifts;

    FactChanges(Register before, Register after, EvaluationPeriod year) {
        this.before = before;
        this.after = after;
        this.year = year;
        this.resultsById = Maps.uniqueIndex(after.results(), Result::id);
        ImmutableListMultimap.Builder<CadreId, Shift> all = ImmutableListMultimap.builder();
        addResults(all);
        addConclusions(all);
        addDecisions(all);
        addTasks(all);
        addJudgements(all);
        this.shifts = all.build();
    }

    /** What changed about each person whom a fact names. */
    ImmutableListMultimap<CadreId, Shift> byPerson() {
        return shifts;
    }

    /** The periods of which a fact changed: those of results and judgements; a task or a conclusion is placed by the policy. */
    ImmutableSet<EvaluationPeriod> periods() {
        return shifts.values().stream().map(Shift::period).collect(toImmutableSet());
    }

    /** Every new result that replaces an older one, the pairs along the way included. */
    ImmutableList<ReplacedResult> replaced() {
        Set<String> known = ids(before.results(), Result::id);
        return after.results().stream()
                .filter(result -> !known.contains(result.id()))
                .flatMap(newer -> replacedBy(newer).map(older -> new ReplacedResult(older, newer)).stream())
                .collect(toImmutableList());
    }

    private Optional<Result> replacedBy(Result newer) {
        return newer.replaces().map(older -> {
            Result replaced = resultsById.get(older);
            if (replaced == null) {
                throw new IllegalStateException("result " + older + " must be in the register");
            }
            return replaced;
        });
    }

    /** Whether there is evidence about a person that there was not: a conclusion, or a fault or delay on record. */
    boolean hasNewEvidence(CadreId person) {
        return !Sets.difference(evidence(after, person), evidence(before, person))
                .isEmpty();
    }

    private static ImmutableSet<String> evidence(Register register, CadreId person) {
        return Stream.concat(
                        register.conclusionsAbout(Subject.of(person)).stream().map(Conclusion::id),
                        register.tasksOf(person).stream()
                                .flatMap(task -> Stream.concat(task.faults().stream(), task.delays().stream())
                                        .map(Lapse::evidence)
                                        .map(Object::toString)))
                .collect(toImmutableSet());
    }

    private void addResults(ImmutableListMultimap.Builder<CadreId, Shift> all) {
        Set<String> known = ids(before.results(), Result::id);
        for (Result result : after.results()) {
            if (!known.contains(result.id())) {
                Change change = result.replaces().isPresent() ? Change.RESULT_REPLACED : Change.RESULT_ADDED;
                put(
                        all,
                        result.subject(),
                        result.period(),
                        change,
                        replacedBy(result).map(Fact.Recorded::new),
                        Optional.of(new Fact.Recorded(result)));
            }
        }
        Set<String> kept = ids(after.results(), Result::id);
        for (Result result : before.results()) {
            if (!kept.contains(result.id())) {
                Optional<Fact> removed = Optional.of(new Fact.Recorded(result));
                put(all, result.subject(), result.period(), Change.RESULT_REMOVED, removed, Optional.empty());
            }
        }
    }

    private void addConclusions(ImmutableListMultimap.Builder<CadreId, Shift> all) {
        each(before.conclusions(), after.conclusions(), Conclusion::id, (id, old, now) -> {
            Conclusion any = now.or(() -> old).orElseThrow();
            put(all, any.about(), year, kind(old, now), old.map(Fact.Concluded::new), now.map(Fact.Concluded::new));
        });
    }

    private static Change kind(Optional<Conclusion> old, Optional<Conclusion> now) {
        if (old.isEmpty()) {
            return Change.CONCLUSION_ADDED;
        }
        if (now.isEmpty()) {
            return Change.CONCLUSION_REMOVED;
        }
        return !old.get().isAnnulled() && now.get().isAnnulled()
                ? Change.CONCLUSION_ANNULLED
                : Change.CONCLUSION_CHANGED;
    }

    private void addDecisions(ImmutableListMultimap.Builder<CadreId, Shift> all) {
        Map<String, Conclusion> concluded = Maps.uniqueIndex(after.conclusions(), Conclusion::id);
        each(
                before.groundDecisions(),
                after.groundDecisions(),
                GroundDecision::conclusion,
                (id, old, now) -> Optional.ofNullable(concluded.get(id))
                        .ifPresent(conclusion -> put(
                                all,
                                conclusion.about(),
                                year,
                                Change.GROUND_DECISION,
                                old.map(Fact.Decided::new),
                                now.map(Fact.Decided::new))));
    }

    private void addTasks(ImmutableListMultimap.Builder<CadreId, Shift> all) {
        each(
                before.tasks(),
                after.tasks(),
                task -> task.assignee() + " " + task.id().text(),
                (id, old, now) -> {
                    Task any = now.or(() -> old).orElseThrow();
                    boolean extended = !old.map(Task::extensions).equals(now.map(Task::extensions));
                    put(
                            all,
                            Subject.of(any.assignee()),
                            year,
                            old.isPresent() && now.isPresent() && extended
                                    ? Change.EXTENSION_GRANTED
                                    : Change.TASK_CHANGED,
                            old.map(Fact.Assigned::new),
                            now.map(Fact.Assigned::new));
                });
    }

    private void addJudgements(ImmutableListMultimap.Builder<CadreId, Shift> all) {
        each(
                before.periodFacts(),
                after.periodFacts(),
                facts -> facts.subject().text() + " " + facts.period() + " "
                        + facts.channel().key(),
                (id, old, now) -> {
                    PeriodFacts any = now.or(() -> old).orElseThrow();
                    put(
                            all,
                            any.subject(),
                            any.period(),
                            Change.JUDGEMENT_CHANGED,
                            old.map(Fact.Judged::new),
                            now.map(Fact.Judged::new));
                });
    }

    private interface Visit<T> {
        void accept(String id, Optional<T> old, Optional<T> now);
    }

    /** Visits what is otherwise, in the order of the later list and then of what is no more. */
    private static <T> void each(List<T> old, List<T> now, Function<T, String> id, Visit<T> change) {
        Map<String, T> oldById = byId(old, id);
        Map<String, T> nowById = byId(now, id);
        for (String key : Sets.union(nowById.keySet(), oldById.keySet())) {
            Optional<T> was = Optional.ofNullable(oldById.get(key));
            Optional<T> is = Optional.ofNullable(nowById.get(key));
            if (!was.equals(is)) {
                change.accept(key, was, is);
            }
        }
    }

    private static <T> ImmutableMap<String, T> byId(Collection<T> values, Function<T, String> id) {
        return values.stream().collect(toImmutableMap(id, value -> value, (first, second) -> second));
    }

    private static <T> ImmutableSet<String> ids(Collection<T> values, Function<T, String> id) {
        return values.stream().map(id).collect(toImmutableSet());
    }

    /** Notes what changed about a person; what is about an organization is nobody's own. */
    private static void put(
            ImmutableListMultimap.Builder<CadreId, Shift> all,
            Subject subject,
            EvaluationPeriod period,
            Change change,
            Optional<? extends Fact> old,
            Optional<? extends Fact> now) {
        if (subject instanceof Subject.Person person) {
            all.put(
                    person.id(),
                    new Shift.OfFact(period, change, old.map(Function.identity()), now.map(Function.identity())));
        }
    }
}
