package io.github.thuocdo.scoring.procedure;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.Petition;
import io.github.thuocdo.core.evaluation.StepKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Procedure.Asked;
import io.github.thuocdo.core.policy.rule.Procedure.ProcedureStep;
import io.github.thuocdo.scoring.procedure.StepFacts.Taken;
import java.time.LocalDate;
import java.util.Optional;

/** Finds what is not as the procedure asks of one person or organization: left out, out of order, late, not by the competent one. */
final class Irregularities {

    private final Policy policy;
    private final Course course;
    private final ImmutableList<OpenStep> missing;
    private final ImmutableList.Builder<ProcedureFinding> findings = ImmutableList.builder();

    Irregularities(Policy policy, Course course, ImmutableList<OpenStep> missing) {
        this.policy = policy;
        this.course = course;
        this.missing = missing;
    }

    ImmutableList<ProcedureFinding> findings() {
        course.steps().forEach(this::look);
        missing.forEach(this::lookAtMissing);
        course.order().forEach(order -> findings.addAll(new Neighbours(course, order).findings()));
        findings.addAll(new Powers(policy.competence(), course).findings());
        return findings.build();
    }

    private void look(ProcedureStep step) {
        if (step.kind() == StepKind.PETITION || step.kind() == StepKind.SETTLEMENT) {
            course.petitions().forEach(petition -> lookAtPetition(step, petition));
            return;
        }
        course.firstTaken(step.kind()).ifPresent(taken -> {
            lookAtOrder(step, taken.on());
            course.taken(step.kind()).ifPresent(counting -> lookAtTime(step, timed(step, taken, counting)));
        });
    }

    /** The time of a decision is that of the first; no time is set for one that replaces it. */
    private static LocalDate timed(ProcedureStep step, Taken first, Taken counting) {
        return step.kind() == StepKind.DECISION ? first.on() : counting.on();
    }

    private void lookAtTime(ProcedureStep step, LocalDate on) {
        course.lastDays().untold(step).ifPresent(findings::add);
        late(step, on, course.lastDays().of(step, course::day));
    }

    private void late(ProcedureStep step, LocalDate on, Optional<LocalDate> lastDay) {
        lastDay.filter(on::isAfter).ifPresent(last -> findings.add(new ProcedureFinding.TakenLate(step, on, last)));
    }

    /** What comes first is looked at when it came first: a notice of a result that was replaced since was in order. */
    private void lookAtOrder(ProcedureStep step, LocalDate on) {
        for (ProcedureStep earlier : course.steps()) {
            if (!step.after().contains(earlier.kind())) {
                continue;
            }
            if (earlier.asked() == Asked.ON_SIGNAL) {
                course.verifiedTooLate(step, earlier).forEach(findings::add);
                continue;
            }
            comingFirst(earlier)
                    .map(Taken::on)
                    .filter(day -> counted(step, on).isBefore(day))
                    .ifPresent(day -> findings.add(
                            new ProcedureFinding.OutOfOrder(step, counted(step, on), earlier.kind(), day)));
        }
    }

    private Optional<Taken> comingFirst(ProcedureStep earlier) {
        return earlier.kind() == StepKind.DECISION ? course.firstTaken(earlier.kind()) : course.taken(earlier.kind());
    }

    /** A step that was taken again in order is in order. */
    private LocalDate counted(ProcedureStep step, LocalDate first) {
        return step.kind() == StepKind.DECISION
                ? first
                : course.day(step.kind()).orElse(first);
    }

    private void lookAtPetition(ProcedureStep step, Petition petition) {
        Optional<LocalDate> on = step.kind() == StepKind.PETITION
                ? Optional.of(petition.receivedOn())
                : course.facts().settledOn(petition);
        on.ifPresent(day -> {
            course.lastDays().untold(step).ifPresent(findings::add);
            late(step, day, course.lastDay(step, petition));
            before(step, petition, day);
        });
    }

    private void before(ProcedureStep step, Petition petition, LocalDate day) {
        Optional<LocalDate> first = step.kind() == StepKind.SETTLEMENT
                ? Optional.of(petition.receivedOn())
                : course.firstTaken(course.outcome()).map(Taken::on);
        StepKind earlier = step.kind() == StepKind.SETTLEMENT ? StepKind.PETITION : course.outcome();
        first.filter(day::isBefore)
                .ifPresent(earlierOn -> findings.add(new ProcedureFinding.OutOfOrder(step, day, earlier, earlierOn)));
    }

    private void lookAtMissing(OpenStep open) {
        ProcedureStep step = open.step();
        course.lastDays().untold(step).ifPresent(findings::add);
        course.passedBy(step)
                .ifPresent(later -> findings.add(
                        new ProcedureFinding.Skipped(step, later.step().kind(), later.on())));
        open.lastDay()
                .filter(last -> course.facts().onDay().isAfter(last))
                .ifPresent(last -> findings.add(new ProcedureFinding.Overdue(step, last)));
    }
}
