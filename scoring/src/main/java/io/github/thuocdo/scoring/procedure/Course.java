package io.github.thuocdo.scoring.procedure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.Petition;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.evaluation.StepKind;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.policy.rule.Procedure;
import io.github.thuocdo.core.policy.rule.Procedure.Asked;
import io.github.thuocdo.core.policy.rule.Procedure.Precedence;
import io.github.thuocdo.core.policy.rule.Procedure.ProcedureStep;
import io.github.thuocdo.scoring.procedure.StepFacts.Taken;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The steps of one person or organization under a procedure, with the days that count.
 *
 * <p>What leads to the first decision is compared with that; what follows a decision is to follow the one that counts, so that a new decision is
 * notified anew.
 */
final class Course {

    private final StepFacts facts;
    private final Subject subject;
    private final Role role;
    private final ImmutableList<ProcedureStep> steps;
    private final ImmutableList<Precedence> order;
    private final StepKind outcome;
    private final LastDays lastDays;
    private final ImmutableList<Petition> petitions;
    private final Map<StepKind, Taken> counting = new EnumMap<>(StepKind.class);
    private final Map<StepKind, Taken> first = new EnumMap<>(StepKind.class);

    Course(Procedure procedure, Role role, Subject subject, StepFacts facts) {
        this.facts = facts;
        this.subject = subject;
        this.order = procedure.order();
        this.role = role;
        this.steps = procedure.stepsOf(role);
        this.outcome = outcomeOf(procedure);
        this.lastDays = new LastDays(procedure, facts.period(), facts.register().calendar());
        this.petitions = facts.petitionsOf(subject);
        steps.forEach(this::look);
    }

    /** A year is decided; a month or quarter is confirmed. */
    static StepKind outcomeOf(Procedure procedure) {
        return procedure.steps().stream().anyMatch(step -> step.kind() == StepKind.DECISION)
                ? StepKind.DECISION
                : StepKind.CONFIRMATION;
    }

    private void look(ProcedureStep step) {
        ImmutableList<Taken> all = occasions(step.kind());
        if (all.isEmpty()) {
            return;
        }
        first.put(step.kind(), all.get(0));
        Optional<LocalDate> since = step.after().stream()
                .flatMap(earlier -> Stream.ofNullable(counting.get(earlier)))
                .map(Taken::on)
                .max(LocalDate::compareTo);
        if (step.kind() == StepKind.DECISION) {
            counting.put(step.kind(), all.get(all.size() - 1));
            return;
        }
        all.stream()
                .filter(taken -> since.filter(day -> taken.on().isBefore(day)).isEmpty())
                .findFirst()
                .or(() -> follows(step) ? Optional.empty() : Optional.of(all.get(0)))
                .ifPresent(taken -> counting.put(step.kind(), taken));
    }

    /** Whether a step makes a result known; one that was taken before the result counts makes another one known. */
    private boolean follows(ProcedureStep step) {
        return step.after().contains(outcome);
    }

    private ImmutableList<Taken> occasions(StepKind kind) {
        return switch (kind) {
            case DECISION ->
                Stream.concat(facts.decidedOf(subject).stream().limit(1), facts.currentOf(subject).stream())
                        .map(StepFacts::decision)
                        .collect(toImmutableList());
            case PETITION, SETTLEMENT -> ImmutableList.of();
            default -> facts.taken(subject, kind);
        };
    }

    Subject subject() {
        return subject;
    }

    ImmutableList<Precedence> order() {
        return order;
    }

    /** The day on which the one whom it is about said the first word, on a form or in a self-evaluation. */
    Optional<LocalDate> ownWord() {
        return firstDay(StepKind::isOwnWord);
    }

    private Optional<LocalDate> firstDay(Predicate<StepKind> among) {
        return steps.stream()
                .map(ProcedureStep::kind)
                .filter(among)
                .flatMap(kind -> day(kind).stream())
                .findFirst();
    }

    /** Whether a result is known to the one whom it is about; where no notice is asked, it is from its decision on. */
    boolean isNotified() {
        return steps.stream().map(ProcedureStep::kind).noneMatch(StepKind::isNotice)
                || firstDay(StepKind::isNotice).isPresent();
    }

    Role role() {
        return role;
    }

    ImmutableList<ProcedureStep> steps() {
        return steps;
    }

    ImmutableList<Petition> petitions() {
        return petitions;
    }

    LastDays lastDays() {
        return lastDays;
    }

    StepFacts facts() {
        return facts;
    }

    Optional<ProcedureStep> step(StepKind kind) {
        return steps.stream().filter(step -> step.kind() == kind).reduce((one, other) -> one);
    }

    /** The day that counts of a step that was taken. */
    Optional<LocalDate> day(StepKind kind) {
        return taken(kind).map(Taken::on);
    }

    Optional<Taken> taken(StepKind kind) {
        return Optional.ofNullable(counting.get(kind));
    }

    /** When a step was taken for the first time, whether it counts or not; a decision replaced since included. */
    Optional<Taken> firstTaken(StepKind kind) {
        return Optional.ofNullable(first.get(kind));
    }

    /** The day of the result that counts. */
    Optional<LocalDate> outcomeDay() {
        return day(outcome);
    }

    StepKind outcome() {
        return outcome;
    }

    ImmutableList<Result> replaced() {
        ImmutableList<Result> all = facts.decidedOf(subject);
        Optional<Result> current = facts.currentOf(subject);
        return all.stream()
                .filter(result -> !current.equals(Optional.of(result)))
                .collect(toImmutableList());
    }

    /** What was done, in the order of the procedure; of petitions each. */
    ImmutableList<StepDone> done() {
        return steps.stream().flatMap(this::done).collect(toImmutableList());
    }

    private Stream<StepDone> done(ProcedureStep step) {
        return switch (step.kind()) {
            case PETITION -> petitions.stream().map(petition -> of(step, petition.receivedOn()));
            case SETTLEMENT ->
                petitions.stream()
                        .flatMap(petition -> facts.settledOn(petition).stream())
                        .map(day -> of(step, day));
            default -> taken(step.kind()).stream().map(taken -> new StepDone(step, taken.on(), taken.document()));
        };
    }

    private static StepDone of(ProcedureStep step, LocalDate on) {
        return new StepDone(step, on, Source.Known.NOT_RECORDED);
    }

    /** What is asked for and was not done, in the order of the procedure; of petitions each. */
    ImmutableList<OpenStep> missing() {
        return steps.stream()
                .flatMap(step -> switch (step.asked()) {
                    case ALWAYS ->
                        taken(step.kind()).isPresent()
                                ? Stream.<OpenStep>empty()
                                : Stream.of(new OpenStep(step, lastDays.of(step, this::day)));
                    case ON_PETITION -> waiting().map(petition -> new OpenStep(step, lastDay(step, petition)));
                    case ON_SIGNAL ->
                        isAsked(step) && taken(step.kind()).isEmpty()
                                ? Stream.of(new OpenStep(step, lastDays.of(step, this::day)))
                                : Stream.<OpenStep>empty();
                    case IF_TAKEN -> Stream.<OpenStep>empty();
                })
                .collect(toImmutableList());
    }

    /** Whether a step answers a signal that came after the result: nothing that was done before is out of order by it. */
    boolean isOfLaterSignal(ProcedureStep step) {
        return step.asked() == Asked.ON_SIGNAL && !isAsked(step);
    }

    /** Whether a step that others follow is waited for; a signal that comes after the result holds nothing up. */
    private boolean isAsked(ProcedureStep step) {
        return switch (step.asked()) {
            case ALWAYS -> true;
            case ON_SIGNAL ->
                day(StepKind.SIGNAL)
                        .filter(signal -> outcomeDay().filter(signal::isAfter).isEmpty())
                        .isPresent();
            case ON_PETITION, IF_TAKEN -> false;
        };
    }

    /** The petitions that nobody has settled. */
    Stream<Petition> waiting() {
        return petitions.stream().filter(petition -> facts.settledOn(petition).isEmpty());
    }

    Optional<LocalDate> lastDay(ProcedureStep step, Petition petition) {
        return lastDays.of(step, from -> from == StepKind.PETITION ? Optional.of(petition.receivedOn()) : day(from));
    }

    /** A step that was taken although this one, which it follows, was not. */
    Optional<ProcedureStep> passedBy(ProcedureStep step) {
        return steps.stream()
                .filter(later -> later.after().contains(step.kind())
                        && taken(later.kind()).isPresent())
                .min(Comparator.comparing(later -> day(later.kind()).orElseThrow()));
    }

    /** Whether it is too late for a step: there is a result, and a step that follows this one was taken without it. */
    private boolean isOver(ProcedureStep step) {
        return outcomeDay().isPresent() && passedBy(step).isPresent();
    }

    /** Whether it is the turn of a step that was not taken: what it follows was taken, or is over. */
    boolean isNext(ProcedureStep step) {
        return !isOver(step)
                && steps.stream()
                        .filter(earlier -> step.after().contains(earlier.kind()) && isAsked(earlier))
                        .allMatch(earlier -> taken(earlier.kind()).isPresent() || isOver(earlier));
    }
}
