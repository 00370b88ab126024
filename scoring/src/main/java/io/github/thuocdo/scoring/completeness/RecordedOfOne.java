package io.github.thuocdo.scoring.completeness;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.flatteningToImmutableListMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.organization.Absence;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.Field;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.SimilarTaskGroup;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.task.Task;
import java.util.List;
import java.util.function.Function;

/**
 * A register without what is recorded of other people, for one subject after the other: each fact is looked at once for all of them, so that a
 * thousand people do not read a thousand times what a thousand people did.
 */
final class RecordedOfOne {

    private final Register all;
    private final Apart<Appointment> posts;
    private final Apart<Absence> absences;
    private final Apart<Field> fields;
    private final ImmutableListMultimap<Subject, SimilarTaskGroup> groups;
    private final Apart<Task> tasks;
    private final Apart<PeriodFacts> periodFacts;
    private final Apart<Result> results;

    RecordedOfOne(Register all) {
        Organization organization = all.organization();
        this.all = all;
        this.posts = Apart.of(organization.appointments(), post -> Subject.of(post.cadre()));
        this.absences = Apart.of(organization.absences(), absence -> Subject.of(absence.cadre()));
        this.fields = Apart.of(organization.fields(), field -> Subject.of(field.deputy()));
        this.groups = organization.groups().stream()
                .collect(flatteningToImmutableListMultimap(
                        group -> group, group -> group.members().stream().map(Subject::of)))
                .inverse();
        this.tasks = Apart.of(all.tasks(), task -> Subject.of(task.assignee()));
        this.periodFacts = Apart.of(all.periodFacts(), PeriodFacts::subject);
        this.results = Apart.of(all.results(), Result::subject);
    }

    /** The facts of people, by person, and those about no person. */
    private record Apart<T>(ImmutableList<T> ofNoPerson, ImmutableListMultimap<Subject, T> ofPeople) {

        static <T> Apart<T> of(List<T> facts, Function<T, Subject> about) {
            return new Apart<>(
                    facts.stream()
                            .filter(fact -> !(about.apply(fact) instanceof Subject.Person))
                            .collect(toImmutableList()),
                    Multimaps.index(
                            facts.stream()
                                    .filter(fact -> about.apply(fact) instanceof Subject.Person)
                                    .iterator(),
                            about::apply));
        }

        ImmutableList<T> with(Subject person) {
            return ImmutableList.<T>builder()
                    .addAll(ofNoPerson)
                    .addAll(ofPeople.get(person))
                    .build();
        }
    }

    Register of(Subject subject) {
        Organization organization = all.organization();
        return Register.builder()
                .from(all)
                .organization(Organization.builder()
                        .from(organization)
                        .appointments(posts.with(subject))
                        .absences(absences.with(subject))
                        .fields(fields.with(subject))
                        .groups(groups.get(subject).stream()
                                .map(group -> new SimilarTaskGroup(
                                        group.id(), ImmutableSet.of(subject.cadre()), group.dates()))
                                .collect(toImmutableList()))
                        .build())
                .tasks(tasks.with(subject))
                .periodFacts(periodFacts.with(subject))
                .results(results.with(subject))
                .build();
    }
}
