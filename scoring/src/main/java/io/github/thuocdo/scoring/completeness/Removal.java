package io.github.thuocdo.scoring.completeness;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import io.github.thuocdo.core.catalogue.Catalogues;
import io.github.thuocdo.core.conduct.Allegation;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.Tag;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.Mark;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.SimilarTaskGroup;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.Task;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A register without some of its facts. What belongs to a fact goes with it. */
final class Removal {

    private static final ImmutableSet<FactKind> OF_ORGANIZATION = Sets.immutableEnumSet(
            FactKind.POST,
            FactKind.ABSENCE,
            FactKind.FIELD,
            FactKind.SIMILAR_TASK_GROUP,
            FactKind.GROUP_MEMBER,
            FactKind.REGULATION,
            FactKind.DELEGATION,
            FactKind.SCORING_CYCLE);

    private final Register register;
    private final ImmutableSetMultimap<FactKind, Fact> facts;
    private final ImmutableSet<Subject> subjects;

    Removal(Register register, Iterable<Fact> facts) {
        this.register = register;
        this.facts = ImmutableSetMultimap.copyOf(Multimaps.index(facts, Fact::kind));
        this.subjects = this.facts.values().stream()
                .flatMap(fact -> fact.about().stream())
                .collect(toImmutableSet());
    }

    Register rest() {
        ImmutableSet<String> conclusions = removed(FactKind.CONCLUSION, Conclusion.class, Conclusion::id);
        ImmutableSet<String> allegations = removed(FactKind.ALLEGATION, Allegation.class, Allegation::id);
        return Register.builder()
                .from(register)
                .organization(organization(register.organization()))
                .tasks(tasks())
                .catalogues(new Catalogues(without(register.catalogues().all(), FactKind.CATALOGUE, Facts::catalogue)))
                .periodFacts(periodFacts())
                .results(results())
                .conclusions(register.conclusions().stream()
                        .filter(conclusion -> !conclusions.contains(conclusion.id()))
                        .collect(toImmutableList()))
                .allegations(register.allegations().stream()
                        .filter(allegation -> !allegations.contains(allegation.id()))
                        .collect(toImmutableList()))
                .tags(without(register.tags(), FactKind.TAG, tag -> Facts.tag(register, tag)).stream()
                        .filter(tag -> !isOf(tag, conclusions) && !isOf(tag, allegations))
                        .collect(toImmutableList()))
                .groundDecisions(without(
                                register.groundDecisions(),
                                FactKind.GROUND_DECISION,
                                decision -> Facts.decision(register, decision))
                        .stream()
                        .filter(decision -> !conclusions.contains(decision.conclusion()))
                        .collect(toImmutableList()))
                .raisedRates(without(register.raisedRates(), FactKind.RAISED_RATE, Facts::rate))
                .recordedShares(without(register.recordedShares(), FactKind.RECORDED_SHARE, Facts::share))
                .authorityOrders(without(register.authorityOrders(), FactKind.AUTHORITY_ORDER, Facts::order))
                .presence(without(register.presence(), FactKind.PRESENCE, Facts::presence))
                .exemptions(without(register.exemptions(), FactKind.PERIOD_EXEMPTION, Facts::exemption))
                .petitions(without(register.petitions(), FactKind.PETITION, Facts::petition))
                .steps(without(register.steps(), FactKind.STEP, Facts::step))
                .confidenceVotes(without(register.confidenceVotes(), FactKind.CONFIDENCE_VOTE, Facts::vote))
                .followUps(without(register.followUps(), FactKind.FOLLOW_UP, Facts::followUp))
                .promises(without(register.promises(), FactKind.PROMISE, Facts::promise))
                .loaded(Maps.filterEntries(
                        register.loaded(),
                        loaded -> !facts.containsEntry(
                                FactKind.LOADED_DAYS, Facts.loaded(loaded.getKey(), loaded.getValue()))))
                .calendar(register.calendar()
                        .filter(calendar -> facts.get(FactKind.CALENDAR).isEmpty()))
                .build();
    }

    private static boolean isOf(Tag tag, ImmutableSet<String> violations) {
        return violations.contains(tag.violation());
    }

    private <T> ImmutableSet<String> removed(FactKind kind, Class<T> type, Function<T, String> id) {
        return facts.get(kind).stream()
                .map(fact -> id.apply(type.cast(fact.contents().get(0))))
                .collect(toImmutableSet());
    }

    private <T> ImmutableList<T> without(List<T> all, FactKind kind, Function<T, Fact> fact) {
        ImmutableSet<Fact> removed = facts.get(kind);
        return removed.isEmpty()
                ? ImmutableList.copyOf(all)
                : all.stream().filter(one -> !removed.contains(fact.apply(one))).collect(toImmutableList());
    }

    private Organization organization(Organization organization) {
        return OF_ORGANIZATION.stream().noneMatch(facts::containsKey) ? organization : rest(organization);
    }

    private Organization rest(Organization organization) {
        return Organization.builder()
                .from(organization)
                .appointments(without(organization.appointments(), FactKind.POST, Facts::post))
                .absences(without(organization.absences(), FactKind.ABSENCE, Facts::absence))
                .fields(without(organization.fields(), FactKind.FIELD, Facts::field))
                .groups(without(organization.groups(), FactKind.SIMILAR_TASK_GROUP, Facts::group).stream()
                        .map(this::withoutMembers)
                        .collect(toImmutableList()))
                .regulations(without(organization.regulations(), FactKind.REGULATION, Facts::regulation))
                .delegations(without(organization.delegations(), FactKind.DELEGATION, Facts::delegation))
                .scoringCycles(Maps.filterEntries(
                        organization.scoringCycles(),
                        cycle -> !facts.containsEntry(
                                FactKind.SCORING_CYCLE, Facts.cycle(cycle.getKey(), cycle.getValue()))))
                .build();
    }

    private SimilarTaskGroup withoutMembers(SimilarTaskGroup group) {
        ImmutableSet<Fact> removed = facts.get(FactKind.GROUP_MEMBER);
        if (removed.isEmpty()) {
            return group;
        }
        ImmutableSet<Fact> members =
                Facts.members(group).filter(removed::contains).collect(toImmutableSet());
        return new SimilarTaskGroup(
                group.id(),
                group.members().stream()
                        .filter(member -> members.stream()
                                .noneMatch(fact -> fact.contents().get(0).equals(member)))
                        .collect(toImmutableSet()),
                group.dates());
    }

    private ImmutableList<Task> tasks() {
        ImmutableList<Task> rest = without(register.tasks(), FactKind.TASK, Facts::task);
        return facts.containsKey(FactKind.EXTENSION) || facts.containsKey(FactKind.LAPSE)
                ? rest.stream().map(this::withoutParts).collect(toImmutableList())
                : rest;
    }

    private Task withoutParts(Task task) {
        return !subjects.contains(Subject.of(task.assignee()))
                        || (task.extensions().isEmpty()
                                && task.faults().isEmpty()
                                && task.delays().isEmpty())
                ? task
                : Task.builder()
                        .from(task)
                        .extensions(without(
                                task.extensions(), FactKind.EXTENSION, extension -> Facts.extension(task, extension)))
                        .faults(lapses(task, task.faults()))
                        .delays(lapses(task, task.delays()))
                        .build();
    }

    private ImmutableList<Lapse> lapses(Task task, ImmutableList<Lapse> lapses) {
        return without(lapses, FactKind.LAPSE, lapse -> Facts.lapse(task, lapse));
    }

    private ImmutableList<PeriodFacts> periodFacts() {
        return Stream.of(
                                FactKind.MARK,
                                FactKind.SELF_MARK,
                                FactKind.ASSESSMENT,
                                FactKind.FIGURE,
                                FactKind.ELEMENT_LEFT_OUT,
                                FactKind.EMPTY_SHEET)
                        .noneMatch(facts::containsKey)
                ? register.periodFacts()
                : register.periodFacts().stream()
                        .flatMap(sheet -> rest(sheet).stream())
                        .collect(toImmutableList());
    }

    /** What is left of a sheet; nothing of one that was emptied, or was empty. */
    private Optional<PeriodFacts> rest(PeriodFacts sheet) {
        if (!subjects.contains(sheet.subject())) {
            return Optional.of(sheet);
        }
        if (Facts.isEmpty(sheet)) {
            return Optional.of(sheet)
                    .filter(empty -> !facts.containsEntry(FactKind.EMPTY_SHEET, Facts.emptySheet(empty)));
        }
        ImmutableSetMultimap<FactKind, String> gone = Stream.concat(Facts.contents(sheet), Facts.selfMarks(sheet))
                .filter(fact -> facts.containsEntry(fact.kind(), fact))
                .collect(ImmutableSetMultimap.toImmutableSetMultimap(Fact::kind, Fact::name));
        if (gone.isEmpty()) {
            return Optional.of(sheet);
        }
        PeriodFacts rest = PeriodFacts.builder()
                .from(sheet)
                .marks(sheet.marks().flatMap(form -> rest(form, gone)))
                .assessments(without(sheet.assessments(), gone.get(FactKind.ASSESSMENT)))
                .supplied(without(sheet.supplied(), gone.get(FactKind.FIGURE)))
                .leftOut(without(sheet.leftOut(), gone.get(FactKind.ELEMENT_LEFT_OUT)))
                .build();
        return Optional.of(rest).filter(left -> !Facts.isEmpty(left));
    }

    private static Optional<FilledForm> rest(FilledForm form, ImmutableSetMultimap<FactKind, String> gone) {
        ImmutableMap<String, Mark> marks = without(form.marks(), gone.get(FactKind.MARK)).entrySet().stream()
                .collect(toImmutableMap(
                        Map.Entry::getKey,
                        mark -> gone.containsEntry(FactKind.SELF_MARK, mark.getKey())
                                ? new Mark(
                                        Optional.empty(),
                                        mark.getValue().confirmed(),
                                        mark.getValue().notApplicable())
                                : mark.getValue()));
        return marks.isEmpty() ? Optional.empty() : Optional.of(new FilledForm(form.form(), marks));
    }

    private static <V> ImmutableMap<String, V> without(ImmutableMap<String, V> all, ImmutableSet<String> gone) {
        return gone.isEmpty() ? all : ImmutableMap.copyOf(Maps.filterKeys(all, name -> !gone.contains(name)));
    }

    /** Without whole chains of corrections; where one within a chain goes, the newer one replaces the older. */
    private ImmutableList<Result> results() {
        if (Stream.of(FactKind.RESULT, FactKind.REPLACED_RESULT, FactKind.RESULT_FIGURE, FactKind.RESULT_ACT)
                .noneMatch(facts::containsKey)) {
            return register.results();
        }
        ImmutableSet<String> chains = facts.get(FactKind.RESULT).stream()
                .flatMap(fact -> fact.contents().stream())
                .map(result -> ((Result) result).id())
                .collect(toImmutableSet());
        Map<String, Optional<String>> spliced = new HashMap<>();
        facts.get(FactKind.REPLACED_RESULT).stream()
                .map(fact -> (Result) fact.contents().get(0))
                .forEach(result -> spliced.put(result.id(), result.replaces()));
        return register.results().stream()
                .filter(result -> !chains.contains(result.id()) && !spliced.containsKey(result.id()))
                .map(result -> withoutParts(result, spliced))
                .collect(toImmutableList());
    }

    private Result withoutParts(Result result, Map<String, Optional<String>> spliced) {
        Optional<String> older = result.replaces();
        while (older.isPresent() && spliced.containsKey(older.get())) {
            older = spliced.getOrDefault(older.get(), Optional.empty());
        }
        ImmutableSet<String> gone = Facts.figures(result)
                .filter(fact -> facts.containsEntry(fact.kind(), fact))
                .map(Fact::name)
                .collect(toImmutableSet());
        return Result.builder()
                .from(result)
                .replaces(older)
                .elements(Maps.filterKeys(result.elements(), name -> !gone.contains(result.id() + ": " + name)))
                .acts(result.acts().stream()
                        .filter(act -> !gone.contains(result.id() + ": " + act))
                        .collect(toImmutableSet()))
                .build();
    }
}
