package io.github.thuocdo.scoring.invariant;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.evaluation.Mark;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.classify.ScopeOutcome;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.specimen.Specimen;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Programs with the faults of real systems, written before the laws that must tell them from the right one. */
final class WrongRaters {

    private WrongRaters() {}

    static ImmutableMap<String, Rater> all() {
        ImmutableMap.Builder<String, Rater> all = ImmutableMap.builder();
        all.put("undone work leaves the score", facts(WrongRaters::withoutUndone));
        all.put("an unrated item counts as 80 %", facts(register -> filled(register, "4/5")));
        all.put("an unrated item counts as nought", facts(register -> filled(register, "0")));
        all.put("an allegation acts like a conclusion", facts(WrongRaters::allegationsConcluded));
        all.put("an annulled conclusion still acts", facts(WrongRaters::neverAnnulled));
        all.put("a confirmed objective cause is not looked at", facts(WrongRaters::nothingExcused));
        all.put("only the first fault of a task is read", facts(WrongRaters::firstFaultOnly));
        all.put("late work counts as work in time", facts(WrongRaters::neverLate));
        all.put("a fault earns credit", facts(WrongRaters::faultsEarn));
        all.put("of several posts the first one written counts", facts(WrongRaters::firstPostOnly));
        all.put("the first record of everything is lost", facts(WrongRaters::firstFactsLost));
        all.put("facts of every year are read into this one", WrongRaters::everyYear);
        all.put("the average subordinate decides over everybody", WrongRaters::othersDecide);
        all.put("everybody of the agency is limited by its class", WrongRaters::everybodyLimited);
        all.put("the quota refuses whoever stands last, whatever the places", WrongRaters::lastRefused);
        all.put("the quota passes when nobody is good", WrongRaters::everybodyAdmitted);
        all.put("a tie is broken by the order of the list", WrongRaters::tiesByOrder);
        all.put("a number just below an edge is shown and classed above it", WrongRaters::roundedUp);
        all.put("grounds are forgotten when the points are high", WrongRaters::groundsForgotten);
        all.put("names decide", WrongRaters::namesDecide);
        return all.buildOrThrow();
    }

    private static Rater facts(UnaryOperator<Register> change) {
        return specimen -> Rated.of(specimen.with(change.apply(specimen.register())));
    }

    private static Register tasks(Register register, UnaryOperator<Task> change) {
        return register.withTasks(register.tasks().stream().map(change).toList());
    }

    private static Register withoutUndone(Register register) {
        return register.withTasks(register.tasks().stream()
                .filter(task -> task.approved().map(done -> done.signum() > 0).orElse(true))
                .toList());
    }

    private static Register filled(Register register, String share) {
        return register.withPeriodFacts(register.periodFacts().stream()
                .map(facts -> filled(facts, Fraction.parse(share)))
                .toList());
    }

    private static PeriodFacts filled(PeriodFacts facts, Fraction share) {
        if (facts.marks().isEmpty() || facts.marks().get().marks().containsKey(Form.TOTAL)) {
            return facts;
        }
        FilledForm given = facts.marks().get();
        ImmutableMap.Builder<String, Mark> marks = ImmutableMap.builder();
        marks.putAll(given.marks());
        for (Form.Group group : given.form().groups()) {
            if (!given.marks().containsKey(group.id())) {
                group.maximumByItem().forEach((item, most) -> {
                    if (!given.marks().containsKey(item)) {
                        Fraction points = most.multipliedBy(share);
                        boolean admitted = given.form()
                                .itemAt(item)
                                .map(one -> one.admits(points))
                                .orElse(true);
                        marks.put(item, Mark.confirmed(admitted ? points : most));
                    }
                });
            }
        }
        return PeriodFacts.builder()
                .from(facts)
                .marks(new FilledForm(given.form(), marks.buildOrThrow()))
                .build();
    }

    private static Register allegationsConcluded(Register register) {
        return register.withConclusions(ImmutableList.<Conclusion>builder()
                .addAll(register.conclusions())
                .addAll(register.allegations().stream()
                        .map(allegation -> Conclusion.builder()
                                .id("of " + allegation.id())
                                .kind(ConclusionKind.DEGRADATION)
                                .about(allegation.about())
                                .decision(new Decision("authority", "1/QD", allegation.reportedOn()))
                                .build())
                        .toList())
                .build());
    }

    private static Register neverAnnulled(Register register) {
        return register.withConclusions(register.conclusions().stream()
                .map(conclusion -> Conclusion.builder()
                        .from(conclusion)
                        .annulledOn(Optional.empty())
                        .build())
                .toList());
    }

    private static Register nothingExcused(Register register) {
        return tasks(
                register,
                task -> Task.builder()
                        .from(task)
                        .faults(task.faults().stream()
                                .map(lapse -> Lapse.of(lapse.evidence(), lapse.times(), Excusal.notAsked()))
                                .toList())
                        .build());
    }

    private static Register firstFaultOnly(Register register) {
        return tasks(
                register,
                task -> Task.builder()
                        .from(task)
                        .faults(task.faults().stream().skip(1).limit(1).toList())
                        .build());
    }

    private static Register neverLate(Register register) {
        return tasks(
                register,
                task -> task.finishedOn().isPresent() && task.dueOn().isPresent()
                        ? Task.builder().from(task).finishedOn(task.dueOn()).build()
                        : task);
    }

    private static Register faultsEarn(Register register) {
        return tasks(
                register,
                task -> task.faults().isEmpty()
                        ? task
                        : Task.builder()
                                .from(task)
                                .approved(task.assigned())
                                .faults(ImmutableList.of())
                                .build());
    }

    private static Register firstPostOnly(Register register) {
        return register.withOrganization(Organization.builder()
                .from(register.organization())
                .appointments(register.organization().appointments().stream()
                        .filter(post -> post.equals(first(register, post)))
                        .toList())
                .build());
    }

    private static Appointment first(Register register, Appointment post) {
        return register.organization().postsOf(post.cadre()).get(0);
    }

    private static Register firstFactsLost(Register register) {
        return register.withPeriodFacts(register.periodFacts().stream()
                .skip(register.periodFacts().size() > 1 ? 1 : 0)
                .toList());
    }

    /** Marks of another year stand in for those of this one. */
    private static Rated everyYear(Specimen specimen) {
        Register register = specimen.register();
        return Rated.of(specimen.with(tasks(
                register,
                task -> task.dueOn()
                                .map(day -> specimen.period().dates().contains(day))
                                .orElse(true)
                        ? task
                        : Task.builder()
                                .from(task)
                                .assignedOn(Optional.empty())
                                .dueOn(specimen.period().firstDay())
                                .finishedOn(specimen.period().firstDay())
                                .approved(Fraction.ZERO)
                                .build())));
    }

    private static Rated othersDecide(Specimen specimen) {
        Rated rated = Rated.of(specimen);
        long points = rated.placements().values().stream()
                .flatMap(placement -> placement.scorecard().total().asOptional().stream())
                .mapToLong(total -> total.value().floor().longValue())
                .sum();
        return placed(
                rated, (subject, placement) -> points % 2 == 0 ? placement : own(placement, Classification.COMPLETED));
    }

    private static Rated everybodyLimited(Specimen specimen) {
        Rated rated = Rated.of(specimen);
        boolean bad = specimen.register().results().stream()
                .anyMatch(result -> result.subject() instanceof Subject.Organization
                        && result.classification().equals(Optional.of(Classification.NOT_COMPLETED)));
        return bad ? placed(rated, (subject, placement) -> own(placement, Classification.NOT_COMPLETED)) : rated;
    }

    private static Rated lastRefused(Specimen specimen) {
        Rated rated = Rated.of(specimen);
        if (rated.placements().isEmpty()) {
            return rated;
        }
        Subject last = rated.placements().values().stream()
                .filter(placement -> Rated.level(placement.beforeQuota()).equals(Optional.of(Classification.EXCELLENT))
                        && !placement.ofQuota().isEmpty())
                .map(Placement::subject)
                .reduce(rated.placements().keySet().asList().get(0), (one, next) -> next);
        return placed(
                rated,
                (subject, placement) ->
                        subject.equals(last) ? lowered(placement, Classification.COMPLETED) : placement);
    }

    private static Rated everybodyAdmitted(Specimen specimen) {
        Rated rated = Rated.of(specimen);
        return new Rated(
                ImmutableMap.copyOf(Maps.transformValues(
                        rated.placements(), placement -> proposed(placement, placement.beforeQuota()))),
                rated.board().stream()
                        .map(scope -> scope.base() > 0
                                ? scope
                                : new ScopeOutcome(
                                        scope.kind(),
                                        scope.id(),
                                        scope.base(),
                                        scope.rate(),
                                        scope.candidates(),
                                        scope.candidates() + 2,
                                        scope.candidates() + 2,
                                        0,
                                        scope.force()))
                        .collect(toImmutableList()),
                rated.findings());
    }

    private static Rated tiesByOrder(Specimen specimen) {
        Rated rated = Rated.of(specimen);
        Map<Object, Integer> seen = new HashMap<>();
        return placed(
                rated,
                (subject, placement) -> seen.merge(placement.scorecard().total(), 1, Integer::sum) > 1
                                && Rated.level(placement.proposal()).equals(Optional.of(Classification.EXCELLENT))
                        ? lowered(placement, Classification.GOOD)
                        : placement);
    }

    private static Rated roundedUp(Specimen specimen) {
        Rated rated = Rated.of(specimen);
        return placed(
                rated,
                (subject, placement) -> placement
                        .scorecard()
                        .policy()
                        .ladder(
                                placement.scorecard().dossier().role(),
                                specimen.period().kind())
                        .filter(ladder -> ladder.hasBands())
                        .flatMap(ladder -> placement
                                .scorecard()
                                .total()
                                .asOptional()
                                .flatMap(total -> ladder.rungFor(total.value().plus(Fraction.of(3)))))
                        .filter(rung -> Rated.level(placement.beforeQuota())
                                .map(level -> rung.level().isAbove(level))
                                .orElse(false))
                        .map(rung -> own(placement, rung.level()))
                        .orElse(placement));
    }

    private static Rated groundsForgotten(Specimen specimen) {
        Rated rated = Rated.of(specimen);
        return placed(
                rated,
                (subject, placement) -> placement
                        .scorecard()
                        .total()
                        .asOptional()
                        .filter(total -> total.value().compareTo(Fraction.of(60)) > 0)
                        .map(total -> own(placement, Classification.EXCELLENT))
                        .orElse(placement));
    }

    private static Rated namesDecide(Specimen specimen) {
        Rated rated = Rated.of(specimen);
        return placed(
                rated,
                (subject, placement) -> specimen.register().organization().cadres().stream()
                                .anyMatch(cadre -> cadre.name().startsWith("another"))
                        ? own(placement, Classification.GOOD)
                        : placement);
    }

    private interface Change {
        Placement of(Subject subject, Placement placement);
    }

    private static Rated placed(Rated rated, Change change) {
        ImmutableMap.Builder<Subject, Placement> placements = ImmutableMap.builder();
        rated.placements().forEach((subject, placement) -> placements.put(subject, change.of(subject, placement)));
        return new Rated(placements.buildOrThrow(), rated.board(), rated.findings());
    }

    private static Proposal like(Proposal proposal, Classification level) {
        if (proposal instanceof Proposal.Classified) {
            return new Proposal.Classified(level);
        }
        return proposal instanceof Proposal.Indicative ? new Proposal.Indicative(level) : proposal;
    }

    private static Placement own(Placement placement, Classification level) {
        return new Placement(
                placement.subject(),
                placement.scorecard(),
                like(placement.beforeQuota(), level),
                like(placement.proposal(), level),
                placement.ofQuota(),
                placement.ofRound(),
                placement.quota());
    }

    private static Placement lowered(Placement placement, Classification level) {
        return proposed(placement, like(placement.proposal(), level));
    }

    private static Placement proposed(Placement placement, Proposal proposal) {
        return new Placement(
                placement.subject(),
                placement.scorecard(),
                placement.beforeQuota(),
                proposal,
                placement.ofQuota(),
                placement.ofRound(),
                placement.quota());
    }
}
