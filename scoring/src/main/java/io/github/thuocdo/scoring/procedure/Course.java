package io.github.thuocdo.scoring.procedure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
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
    private final ImmutableList<Taken> signals;
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
        this.signals = step(StepKind.SIGNAL).isPresent() ? signalsBeforeResult() : ImmutableList.of();
        steps.forEach(this::look);
    }

    /** A year is decided; a month or quarter is confirmed. */
    static StepKind outcomeOf(Procedure procedure) {
        return procedure.steps().stream().anyMatch(step -> step.kind() == StepKind.DECISION)
                ? StepKind.DECISION
                : StepKind.CONFIRMATION;
    }

    /** A signal that comes after the result holds nothing up; one before a result that replaces another holds up that one. */
    private ImmutableList<Taken> signalsBeforeResult() {
        Optional<LocalDate> result = occasions(outcome).stream().map(Taken::on).max(LocalDate::compareTo);
        return occasions(StepKind.SIGNAL).stream()
                .filter(signal -> result.filter(signal.on()::isAfter).isEmpty())
                .collect(toImmutableList());
    }

    private void look(ProcedureStep step) {
        ImmutableList<Taken> all = occasions(step.kind());
        if (all.isEmpty()) {
            return;
        }
        first.put(step.kind(), all.get(0));
        if (step.kind() == StepKind.SIGNAL) {
            counting.put(step.kind(), Iterables.getLast(signals, all.get(0)));
            return;
        }
        Optional<LocalDate> since = step.after().stream()
                .flatMap(earlier -> Stream.ofNullable(counting.get(earlier)))
                .map(Taken::on)
                .max(LocalDate::compareTo);
        if (step.kind() == StepKind.DECISION) {
            counting.put(
                    step.kind(),
                    facts.currentOf(subject).map(StepFacts::decision).orElse(all.get(0)));
            return;
        }
        all.stream()
                .filter(taken -> since.filter(day -> taken.on().isBefore(day)).isEmpty())
                .findFirst()
                .or(() -> isOfOneOnly(step) ? Optional.empty() : Optional.of(all.get(0)))
                .ifPresent(taken -> counting.put(step.kind(), taken));
    }

    /**
     * Whether a step answers what it follows: one that was taken before makes another result known, or verifies another signal, and is none that
     * was taken out of order.
     */
    private boolean isOfOneOnly(ProcedureStep step) {
        return step.after().contains(outcome) || step.asked() == Asked.ON_SIGNAL;
    }

    private ImmutableList<Taken> occasions(StepKind kind) {
        return switch (kind) {
            case DECISION ->
                facts.decidedOf(subject).stream().map(StepFacts::decision).collect(toImmutableList());
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
        return facts.replacedOf(subject);
    }

    /** What was done, in the order of the procedure; of petitions and signals each. */
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
            case SIGNAL, VERIFICATION -> occasions(step.kind()).stream().map(taken -> of(step, taken));
            default -> taken(step.kind()).stream().map(taken -> of(step, taken));
        };
    }

    private static StepDone of(ProcedureStep step, Taken taken) {
        return new StepDone(step, taken.on(), taken.document());
    }

    private static StepDone of(ProcedureStep step, LocalDate on) {
        return new StepDone(step, on, Source.Known.NOT_RECORDED);
    }

    /** What is asked for and was not done, in the order of the procedure; of petitions each. */
    ImmutableList<OpenStep> missing() {
        return steps.stream()
                .flatMap(step -> step.asked() == Asked.ON_PETITION
                        ? waiting().map(petition -> new OpenStep(step, lastDay(step, petition)))
                        : Stream.of(step)
                                .filter(asked ->
                                        isAsked(asked) && taken(asked.kind()).isEmpty())
                                .map(asked -> new OpenStep(asked, lastDays.of(asked, this::day))))
                .collect(toImmutableList());
    }

    /** Whether a step that others follow is waited for; of several signals the last one asks for a verification that answers all. */
    private boolean isAsked(ProcedureStep step) {
        return switch (step.asked()) {
            case ALWAYS -> true;
            case ON_SIGNAL -> !signals.isEmpty();
            case ON_PETITION, IF_TAKEN -> false;
        };
    }

    /** Wherever a step was taken while a signal that was verified later was still to be verified, with the day of that. */
    Stream<ProcedureFinding> verifiedTooLate(ProcedureStep step, ProcedureStep verification) {
        return signals.stream()
                .flatMap(signal -> since(signal, days(verification)).findFirst().stream()
                        .flatMap(verified -> since(signal, days(step))
                                .filter(then -> then.isBefore(verified))
                                .<ProcedureFinding>map(then ->
                                        new ProcedureFinding.OutOfOrder(step, then, verification.kind(), verified))))
                .distinct();
    }

    private static Stream<LocalDate> since(Taken signal, Stream<LocalDate> days) {
        return days.filter(day -> !day.isBefore(signal.on()));
    }

    /** The days of a result and those that it replaced, and of each verification; of another step the one that counts. */
    private Stream<LocalDate> days(ProcedureStep step) {
        return switch (step.kind()) {
            case DECISION, VERIFICATION -> occasions(step.kind()).stream().map(Taken::on);
            default -> day(step.kind()).stream();
        };
    }

    /** The petitions that nobody has settled. */
    Stream<Petition> waiting() {
        return petitions.stream().filter(petition -> facts.settledOn(petition).isEmpty());
    }

    Optional<LocalDate> lastDay(ProcedureStep step, Petition petition) {
        return lastDays.of(step, from -> from == StepKind.PETITION ? Optional.of(petition.receivedOn()) : day(from));
    }

    /** The first step that was taken although this one, which it follows, was not. */
    Optional<StepDone> passedBy(ProcedureStep step) {
        return steps.stream()
                .filter(later -> later.after().contains(step.kind()))
                .flatMap(later -> later.kind() == StepKind.PETITION
                        ? done(later)
                        : taken(later.kind()).stream().map(taken -> of(later, taken)))
                .min(Comparator.comparing(StepDone::on));
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
