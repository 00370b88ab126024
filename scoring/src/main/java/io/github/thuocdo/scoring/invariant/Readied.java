package io.github.thuocdo.scoring.invariant;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.SimilarTaskGroup;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.task.EvidenceId;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.specimen.Choices;
import io.github.thuocdo.scoring.specimen.Specimen;
import io.github.thuocdo.scoring.specimen.Specimens;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Specimens in which a law has something to ask, where chance seldom makes them by itself. */
@FunctionalInterface
interface Readied {

    /** How often it is tried to stand just below by half of something. */
    int HALVINGS = 4;

    /** Makes the specimen so that the law is more likely to ask. */
    Specimen of(Specimen specimen, Choices choices, Rater rater);

    /** One task has a fault for which nobody has confirmed an excuse. */
    static Specimen withFault(Specimen specimen, Choices choices, Rater rater) {
        return Facts.withTask(
                        specimen,
                        choices,
                        task -> task.faults().isEmpty(),
                        task -> Task.builder()
                                .from(task)
                                .addFaults(Lapse.of(EvidenceId.of("fault"), 1, Excusal.notAsked()))
                                .build())
                .orElse(specimen);
    }

    /** Somebody else, whose total stands exactly at an edge. */
    static Specimen atEdge(Specimen specimen, Choices choices, Rater rater) {
        return Made.of(specimen.policy(), Specimens::atEdge, choices);
    }

    /** One thing that is asked of the subject is not said: the marks, a figure, an assessment, what came of the work. */
    static Specimen withoutSomething(Specimen specimen, Choices choices, Rater rater) {
        return Facts.chosen(Facts.of(specimen), choices, facts -> true)
                .map(facts -> Facts.with(specimen, facts, withoutSomething(facts, choices)))
                .orElse(specimen);
    }

    private static PeriodFacts withoutSomething(PeriodFacts facts, Choices choices) {
        PeriodFacts.Builder fewer = PeriodFacts.builder().from(facts);
        if (facts.marks().isPresent() && (facts.supplied().isEmpty() || choices.in(50))) {
            return fewer.marks(Optional.empty()).build();
        }
        return Facts.chosen(facts.supplied().keySet().asList(), choices, element -> true)
                .map(element ->
                        fewer.supplied(Facts.without(facts.supplied(), element)).build())
                .orElseGet(() -> fewer.assessments(ImmutableMap.of()).build());
    }

    /** One task that was wholly delivered is half done, or has another one beside of which nothing is done. */
    static Specimen withUndone(Specimen specimen, Choices choices, Rater rater) {
        return Facts.chosen(Facts.tasksOf(specimen), choices, Readied::isWhole)
                .map(task -> choices.in(50)
                        ? Facts.with(
                                specimen,
                                task,
                                approved(task, task.assigned().dividedBy(Fraction.of(2)))
                                        .build())
                        : Facts.withAnother(
                                specimen,
                                approved(task, Fraction.ZERO)
                                        .id(TaskId.of(task.id().text() + "-undone"))
                                        .build()))
                .orElse(specimen);
    }

    private static boolean isWhole(Task task) {
        return task.assigned().signum() > 0
                && task.approved()
                        .filter(done -> done.compareTo(task.assigned()) >= 0)
                        .isPresent();
    }

    private static Task.Builder approved(Task task, Fraction done) {
        return Task.builder().from(task).approved(done);
    }

    /** The law looks at somebody whose tasks were not completed. */
    static Specimen atNotCompleted(Specimen specimen, Choices choices, Rater rater) {
        return Facts.chosen(
                        rater.rate(specimen).placements().values().asList(),
                        choices,
                        placement ->
                                Rated.level(placement.proposal()).equals(Optional.of(Classification.NOT_COMPLETED)))
                .map(placement -> specimen.lookingAt(placement.subject()))
                .orElse(specimen);
    }

    /** The law looks at somebody who heads an organization. */
    static Specimen atHead(Specimen specimen, Choices choices, Rater rater) {
        return Facts.chosen(
                        specimen.register().organization().appointments(),
                        choices,
                        post -> post.role() == Role.HEAD
                                && rater.rate(specimen)
                                        .of(Subject.of(post.cadre()))
                                        .isPresent())
                .map(post -> specimen.lookingAt(Subject.of(post.cadre())))
                .orElse(specimen);
    }

    /** A candidate of the limited class has one or two others beside, with the same facts. */
    static Specimen withEquals(Specimen specimen, Choices choices, Rater rater) {
        return alike(specimen, choices, rater, Readied::isCandidate)
                .map(subject -> withAlike(specimen, subject, choices.between(1, 2)))
                .orElse(specimen);
    }

    /** Two of those who were alike have one mark or figure that differs. */
    static Specimen withRivals(Specimen specimen, Choices choices, Rater rater) {
        Specimen equals = withEquals(specimen, choices, rater);
        return equals.equals(specimen)
                ? specimen
                : Facts.chosen(
                                rater.rate(equals).placements().values().asList(),
                                choices,
                                placement -> isCandidate(equals, placement))
                        .map(placement -> otherwise(equals.lookingAt(placement.subject()), choices))
                        .orElse(equals);
    }

    /** One mark or figure is raised, or a mark or a result on record is a little lower. */
    private static Specimen otherwise(Specimen specimen, Choices choices) {
        return Raised.mark(specimen, choices)
                .or(() -> Raised.figure(specimen, choices))
                .or(() -> Raised.lowerMark(specimen, choices))
                .or(() -> Facts.chosen(
                                specimen.register().resultsOf(specimen.subject()),
                                choices,
                                result -> result.total()
                                        .filter(total -> total.value().compareTo(Fraction.ONE) > 0)
                                        .isPresent())
                        .map(result -> Facts.with(
                                specimen,
                                register -> register.withResults(register.results().stream()
                                        .map(each -> each == result ? lower(result) : each)
                                        .toList()))))
                .orElse(specimen);
    }

    private static Result lower(Result result) {
        Fraction total = result.total().orElseThrow().value();
        return Result.builder()
                .from(result)
                .total(Points.of(total.minus(Fraction.of(1, 100))))
                .build();
    }

    /** So many stand just below the limited class, in one group, that there is a place for the only candidate. */
    static Specimen withRoom(Specimen specimen, Choices choices, Rater rater) {
        Specimen one = withOneCandidate(specimen, choices, rater);
        return alike(one, choices, rater, Readied::isJustBelow)
                .map(one::lookingAt)
                .or(() -> withOneJustBelow(one, choices, rater))
                .map(below -> withAlike(inOneGroup(below), below.subject(), choices.between(5, 8))
                        .lookingAt(one.subject()))
                .orElse(one);
    }

    /** A candidate has somebody beside who stands just below, with the same facts but for one mark or figure, of which there is half as much. */
    private static Optional<Specimen> withOneJustBelow(Specimen specimen, Choices choices, Rater rater) {
        return alike(specimen, choices, rater, Readied::isCandidate)
                .flatMap(subject -> justBelow(
                        withAlike(specimen, subject, "below").lookingAt(likeOf(subject, "below")), choices, rater));
    }

    private static Optional<Specimen> justBelow(Specimen specimen, Choices choices, Rater rater) {
        for (int i = 0; i < HALVINGS; i++) {
            Optional<Specimen> lower = Raised.halved(specimen, choices)
                    .filter(halved -> rater.rate(halved)
                            .of(halved.subject())
                            .filter(placement -> isJustBelow(halved, placement))
                            .isPresent());
            if (lower.isPresent()) {
                return lower;
            }
        }
        return Optional.empty();
    }

    /** Somebody has five to eight others beside, in one group. */
    static Specimen withMore(Specimen specimen, Choices choices, Rater rater) {
        return alike(specimen, choices, rater, (of, placement) -> true)
                .map(subject -> withAlike(inOneGroup(specimen), subject, choices.between(5, 8)))
                .orElse(specimen);
    }

    /** Of the candidates one is left, and the others have gone. */
    private static Specimen withOneCandidate(Specimen specimen, Choices choices, Rater rater) {
        ImmutableList<Subject> candidates = rater.rate(specimen).placements().values().stream()
                .filter(placement -> isCandidate(specimen, placement))
                .map(Placement::subject)
                .collect(toImmutableList());
        if (candidates.size() < 2) {
            return specimen;
        }
        Subject left = choices.oneOf(candidates);
        return Facts.with(
                specimen,
                register -> register.withPeriodFacts(register.periodFacts().stream()
                                .filter(facts -> !hasGone(facts.subject(), candidates, left))
                                .toList())
                        .withResults(register.results().stream()
                                .filter(result -> !hasGone(result.subject(), candidates, left))
                                .toList())
                        .withTasks(register.tasks().stream()
                                .filter(task -> !hasGone(Subject.of(task.assignee()), candidates, left))
                                .toList())
                        .withOrganization(Organization.builder()
                                .from(register.organization())
                                .appointments(register.organization().appointments().stream()
                                        .filter(post -> !hasGone(Subject.of(post.cadre()), candidates, left))
                                        .toList())
                                .build()));
    }

    private static boolean hasGone(Subject subject, ImmutableList<Subject> candidates, Subject left) {
        return candidates.contains(subject) && !subject.equals(left);
    }

    /** Somebody without a leading post, unless the policy is for leaders alone, or any organization. */
    private static Optional<Subject> alike(
            Specimen specimen, Choices choices, Rater rater, BiPredicate<Specimen, Placement> which) {
        Predicate<Placement> simple = placement -> !(placement.subject() instanceof Subject.Person)
                || Outcomes.isStaff(placement)
                || !specimen.policy().scope().roles().contains(Role.STAFF);
        return Facts.chosen(
                        rater.rate(specimen).placements().values().asList(),
                        choices,
                        simple.and(placement -> which.test(specimen, placement)))
                .map(Placement::subject);
    }

    private static boolean isCandidate(Specimen specimen, Placement placement) {
        return specimen.policy().quota().map(Quota::level).equals(Rated.level(placement.beforeQuota()));
    }

    private static boolean isJustBelow(Specimen specimen, Placement placement) {
        return specimen.policy()
                .quota()
                .map(quota -> Rated.level(placement.beforeQuota())
                        .filter(level -> level.isBelow(quota.level()))
                        .filter(level -> ImmutableList.copyOf(Classification.values()).stream()
                                .noneMatch(between -> between.isAbove(level) && between.isBelow(quota.level())))
                        .isPresent())
                .orElse(false);
    }

    /** With everybody in one group, where there are groups. */
    private static Specimen inOneGroup(Specimen specimen) {
        Organization organization = specimen.register().organization();
        return organization.groups().isEmpty()
                ? specimen
                : Facts.with(
                        specimen,
                        register -> register.withOrganization(Organization.builder()
                                .from(organization)
                                .groups(ImmutableList.of(new SimilarTaskGroup(
                                        "one",
                                        organization.cadres().stream()
                                                .map(Cadre::id)
                                                .collect(toImmutableSet()),
                                        DateRange.all())))
                                .build()));
    }

    private static Specimen withAlike(Specimen specimen, Subject subject, int count) {
        Specimen more = specimen;
        for (int i = 1; i <= count; i++) {
            more = withAlike(more, subject, "like-" + i);
        }
        return more;
    }

    private static Specimen withAlike(Specimen specimen, Subject subject, String name) {
        Organization organization = specimen.register().organization();
        Organization.Builder more = Organization.builder().from(organization);
        if (subject instanceof Subject.Person person) {
            addPerson(organization, more, person.id(), CadreId.of(name));
            return withFacts(specimen, more.build(), subject, likeOf(subject, name), name);
        }
        Unit known = organization.unitById().get(unitOf(subject));
        more.addUnits(
                Unit.builder().from(requireNonNull(known)).id(UnitId.of(name)).build());
        return withFacts(specimen, more.build(), subject, likeOf(subject, name), name);
    }

    /** Another subject of the same kind. */
    private static Subject likeOf(Subject subject, String name) {
        return switch (subject.kind()) {
            case PERSON -> Subject.of(CadreId.of(name));
            case BODY -> Subject.of(UnitId.of(name));
            case COLLECTIVE -> Subject.leadershipOf(UnitId.of(name));
        };
    }

    private static UnitId unitOf(Subject subject) {
        return UnitId.of(subject.text());
    }

    private static void addPerson(Organization organization, Organization.Builder more, CadreId known, CadreId like) {
        Cadre cadre = requireNonNull(organization.cadreById().get(known));
        more.addCadres(new Cadre(like, cadre.name(), cadre.categories(), cadre.membership()));
        for (Appointment post : organization.postsOf(known)) {
            more.addAppointments(Appointment.builder().from(post).cadre(like).build());
        }
        more.groups(organization.groups().stream()
                .map(group -> group.members().contains(known)
                        ? new SimilarTaskGroup(
                                group.id(),
                                ImmutableSet.<CadreId>builder()
                                        .addAll(group.members())
                                        .add(like)
                                        .build(),
                                group.dates())
                        : group)
                .toList());
    }

    private static Specimen withFacts(
            Specimen specimen, Organization organization, Subject known, Subject like, String name) {
        Register register = specimen.register();
        return specimen.with(Register.builder()
                .from(register)
                .organization(organization)
                .addAllPeriodFacts(register.periodFacts().stream()
                        .filter(facts -> facts.subject().equals(known))
                        .map(facts ->
                                PeriodFacts.builder().from(facts).subject(like).build())
                        .collect(toImmutableList()))
                .addAllResults(register.results().stream()
                        .filter(result -> result.subject().equals(known))
                        .map(result -> Result.builder()
                                .from(result)
                                .id(result.id() + " " + name)
                                .subject(like)
                                .build())
                        .collect(toImmutableList()))
                .addAllTasks(register.tasks().stream()
                        .filter(task -> Subject.of(task.assignee()).equals(known))
                        .map(task -> Task.builder()
                                .from(task)
                                .id(TaskId.of(task.id().text() + "-" + name))
                                .assignee(((Subject.Person) like).id())
                                .build())
                        .collect(toImmutableList()))
                .build());
    }
}
