package io.github.thuocdo.scoring.procedure;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.evaluation.Petition;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.evaluation.StepKind;
import io.github.thuocdo.core.evaluation.StepTaken;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.organization.UnitRegulation;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.AgencyPolicies;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is on record, up to a day, of the steps of a period. Facts of one day are put in an order of their own, so that the order of the register
 * decides nothing.
 */
final class StepFacts {

    private static final Comparator<Taken> BY_DAY = comparing(Taken::on)
            .thenComparing(taken -> nameOf(taken.document()))
            .thenComparing(taken -> taken.by().map(CadreId::text).orElse(""));

    private final Register register;
    private final Policy policy;
    private final EvaluationPeriod period;
    private final LocalDate onDay;
    private final ImmutableListMultimap<InChannel, Result> decided;

    private static String nameOf(Source document) {
        return document instanceof Source.Named named ? named.name() : document.toString();
    }

    /** One time that a step was taken. */
    record Taken(LocalDate on, Source document, Optional<CadreId> by) {}

    /** Somebody in one channel. */
    private record InChannel(Channel channel, Subject subject) {}

    StepFacts(Register register, Policy policy, EvaluationPeriod period, LocalDate onDay) {
        this.register = register;
        this.policy = policy;
        this.period = period;
        this.onDay = onDay;
        this.decided = register.results().stream()
                .filter(result -> result.period().equals(period)
                        && result.decision()
                                .filter(decision -> !decision.on().isAfter(onDay))
                                .isPresent())
                .sorted(comparing(StepFacts::decidedOn).thenComparing(Result::id))
                .collect(toImmutableListMultimap(
                        result -> new InChannel(result.channel(), result.subject()), result -> result));
    }

    Register register() {
        return register;
    }

    EvaluationPeriod period() {
        return period;
    }

    LocalDate onDay() {
        return onDay;
    }

    Channel channel() {
        return policy.scope().channel();
    }

    /** The results of somebody that were decided, the earliest first, replaced ones included. */
    ImmutableList<Result> decidedOf(Subject subject) {
        return decided.get(new InChannel(channel(), subject));
    }

    /** The day on which there was a first result of somebody in a channel. */
    Optional<LocalDate> firstDecided(Channel channel, Subject subject) {
        return decided.get(new InChannel(channel, subject)).stream()
                .map(StepFacts::decidedOn)
                .findFirst();
    }

    /** The result that counts: the latest that no other one decided by then replaces. */
    Optional<Result> currentOf(Subject subject) {
        ImmutableList<Result> all = decidedOf(subject);
        ImmutableSet<String> replaced =
                all.stream().flatMap(result -> result.replaces().stream()).collect(toImmutableSet());
        return all.stream().filter(result -> !replaced.contains(result.id())).reduce((earlier, later) -> later);
    }

    /** The results that another one decided by then replaces, and those that a later decision left behind, the earliest decision first. */
    ImmutableList<Result> replacedOf(Subject subject) {
        ImmutableList<Result> all = decidedOf(subject);
        ImmutableSet<String> replaced =
                all.stream().flatMap(result -> result.replaces().stream()).collect(toImmutableSet());
        Optional<Result> current = currentOf(subject);
        return Stream.concat(
                        register.results().stream()
                                .filter(result -> result.decision().isEmpty() && replaced.contains(result.id())),
                        all.stream().filter(result -> !current.equals(Optional.of(result))))
                .collect(toImmutableList());
    }

    static LocalDate decidedOn(Result result) {
        return result.decision().map(Decision::on).orElseThrow();
    }

    static Taken decision(Result result) {
        Decision decision = result.decision().orElseThrow();
        return new Taken(decision.on(), Source.of(decision.number()), result.decidedBy());
    }

    /** The petitions of somebody about the period, the earliest first. */
    ImmutableList<Petition> petitionsOf(Subject subject) {
        return personOf(subject)
                .flatMap(person -> register.petitionsOf(person).stream())
                .filter(petition -> petition.about().equals(period)
                        && !petition.receivedOn().isAfter(onDay))
                .sorted(comparing(Petition::receivedOn)
                        .thenComparing(petition -> petition.settledOn().orElse(LocalDate.MAX))
                        .thenComparing(Petition::matter))
                .collect(toImmutableList());
    }

    Optional<LocalDate> settledOn(Petition petition) {
        return petition.settledOn().filter(day -> !day.isAfter(onDay));
    }

    private static Stream<CadreId> personOf(Subject subject) {
        return subject instanceof Subject.Person person ? Stream.of(person.id()) : Stream.empty();
    }

    /** Every time that a step was taken of somebody, or of all in the unit or agency, the earliest first. */
    ImmutableList<Taken> taken(Subject subject, StepKind kind) {
        return kind == StepKind.REGULATION ? regulations(subject) : recorded(subject, kind);
    }

    private ImmutableList<Taken> recorded(Subject subject, StepKind kind) {
        Stream<Subject> whole =
                kind.isOfSubjectItself() ? Stream.empty() : unitsOf(subject).map(Subject::of);
        return Stream.concat(Stream.of(subject), whole)
                .flatMap(about -> register.stepsAbout(about).stream())
                .filter(step -> step.kind() == kind
                        && step.period().equals(period)
                        && !step.on().isAfter(onDay))
                .map(StepFacts::taken)
                .sorted(BY_DAY)
                .collect(toImmutableList());
    }

    /** The regulations of the agency under the instrument: nobody issues one under an instrument that there is not yet. */
    private ImmutableList<Taken> regulations(Subject subject) {
        return unitOf(subject).stream()
                .flatMap(unit -> register.organization().regulationsOf(unit).stream())
                .map(UnitRegulation::decision)
                .filter(decision -> !decision.on().isAfter(onDay)
                        && policy.instrument()
                                .signedOn()
                                .filter(decision.on()::isBefore)
                                .isEmpty())
                .map(decision -> new Taken(decision.on(), Source.of(decision.number()), Optional.empty()))
                .sorted(BY_DAY)
                .collect(toImmutableList());
    }

    private static Taken taken(StepTaken step) {
        return new Taken(step.on(), step.document(), step.by());
    }

    /** The unit in which somebody is at the end of the period, and those above it up to the agency. */
    private Stream<UnitId> unitsOf(Subject subject) {
        return unitOf(subject).stream().flatMap(this::withAbove);
    }

    /** The unit in which a person is at the end of the period; an organization itself, and the unit that a collective leads. */
    Optional<UnitId> unitOf(Subject subject) {
        if (subject instanceof Subject.Person person) {
            return unitOf(person.id());
        }
        return Optional.of(
                subject instanceof Subject.Organization body ? body.id() : ((Subject.Collective) subject).id());
    }

    private Optional<UnitId> unitOf(CadreId person) {
        Organization organization = register.organization();
        LocalDate day = AgencyPolicies.dayOf(organization, person, period);
        return organization
                .primaryPostOf(person, day)
                .or(() -> organization.postsOf(person, day).stream()
                        .min(comparing(post -> post.unit().text())))
                .map(post -> post.unit());
    }

    private Stream<UnitId> withAbove(UnitId unit) {
        UnitId agency = register.organization().agencyOf(unit);
        return Stream.iterate(
                        Optional.of(unit),
                        Optional::isPresent,
                        here -> here.filter(id -> !id.equals(agency)).flatMap(this::parentOf))
                .flatMap(Optional::stream);
    }

    private Optional<UnitId> parentOf(UnitId unit) {
        return register.organization().unit(unit).flatMap(Unit::parent);
    }
}
