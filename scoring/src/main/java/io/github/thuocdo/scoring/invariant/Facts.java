package io.github.thuocdo.scoring.invariant;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.Mark;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.scoring.specimen.Choices;
import io.github.thuocdo.scoring.specimen.Specimen;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The facts of a specimen, and the same specimen with some of them otherwise. */
final class Facts {

    private Facts() {}

    /** Marks, figures and assessments of the subject within the period. */
    static ImmutableList<PeriodFacts> of(Specimen specimen) {
        return specimen.register().periodFacts().stream()
                .filter(facts -> isOfSubject(specimen, facts.subject())
                        && facts.channel() == specimen.policy().scope().channel()
                        && isWithin(specimen, facts.period()))
                .collect(toImmutableList());
    }

    static boolean isOfSubject(Specimen specimen, Subject subject) {
        return subject.equals(specimen.subject());
    }

    static boolean isWithin(Specimen specimen, EvaluationPeriod period) {
        return specimen.period().contains(period);
    }

    /** The tasks of the subject that fall due within the period. */
    static ImmutableList<Task> tasksOf(Specimen specimen) {
        return specimen.subject() instanceof Subject.Person person
                ? specimen.register().tasksOf(person.id()).stream()
                        .filter(task -> task.dueOn()
                                .map(day -> specimen.period().dates().contains(day))
                                .orElse(false))
                        .collect(toImmutableList())
                : ImmutableList.of();
    }

    /** The specimen with one task otherwise; empty when there is none to change. */
    static Optional<Specimen> withTask(
            Specimen specimen, Choices choices, Predicate<Task> which, UnaryOperator<Task> change) {
        return chosen(tasksOf(specimen), choices, which).map(task -> with(specimen, task, change.apply(task)));
    }

    static Specimen with(Specimen specimen, Task old, Task other) {
        return specimen.with(specimen.register()
                .withTasks(specimen.register().tasks().stream()
                        .map(task -> task == old ? other : task)
                        .collect(toImmutableList())));
    }

    /** The specimen with one task more. */
    static Specimen withAnother(Specimen specimen, Task task) {
        return with(
                specimen,
                register -> register.withTasks(ImmutableList.<Task>builder()
                        .addAll(register.tasks())
                        .add(task)
                        .build()));
    }

    /** The specimen with the facts of one period otherwise. */
    static Specimen with(Specimen specimen, PeriodFacts old, PeriodFacts other) {
        return specimen.with(specimen.register()
                .withPeriodFacts(specimen.register().periodFacts().stream()
                        .map(facts -> facts == old ? other : facts)
                        .collect(toImmutableList())));
    }

    static <T> Optional<T> chosen(List<T> all, Choices choices, Predicate<? super T> which) {
        List<T> fit = all.stream().filter(which).toList();
        return fit.isEmpty() ? Optional.empty() : Optional.of(choices.oneOf(fit));
    }

    /** Facts with one mark otherwise. */
    static PeriodFacts withMark(PeriodFacts facts, String address, Mark mark) {
        FilledForm filled = facts.marks().orElseThrow();
        return copy(facts)
                .marks(new FilledForm(filled.form(), replaced(filled.marks(), address, mark)))
                .build();
    }

    static <V> ImmutableMap<String, V> replaced(ImmutableMap<String, V> all, String key, V value) {
        ImmutableMap.Builder<String, V> map = ImmutableMap.builder();
        all.forEach((each, old) -> map.put(each, each.equals(key) ? value : old));
        return map.buildOrThrow();
    }

    static <V> ImmutableMap<String, V> without(ImmutableMap<String, V> all, String key) {
        ImmutableMap.Builder<String, V> map = ImmutableMap.builder();
        all.forEach((each, old) -> {
            if (!each.equals(key)) {
                map.put(each, old);
            }
        });
        return map.buildOrThrow();
    }

    static PeriodFacts.Builder copy(PeriodFacts facts) {
        return PeriodFacts.builder().from(facts);
    }

    static Specimen with(Specimen specimen, UnaryOperator<Register> change) {
        return specimen.with(change.apply(specimen.register()));
    }
}
