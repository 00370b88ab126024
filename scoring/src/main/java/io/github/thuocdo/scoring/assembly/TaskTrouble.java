package io.github.thuocdo.scoring.assembly;

import io.github.thuocdo.core.evaluation.RecordFinding;
import io.github.thuocdo.core.evaluation.RecordedDay;
import io.github.thuocdo.core.evaluation.TaskFinding;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.Extension;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.Task;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is to be said of one task in one period (vướng mắc của một công việc): what does not count and why, and what cannot have happened as it
 * is written.
 *
 * @param task  the task
 * @param period  the period in which it stands
 * @param findings  where it is told
 */
record TaskTrouble(Task task, EvaluationPeriod period, Findings findings) {

    /** From this many times what was assigned on, a slip of the pen is likelier than the work. The figure is ours; it changes no number. */
    private static final Fraction OUT_OF_PROPORTION = Fraction.of(10);

    void report(TaskDates dates) {
        TaskDates.handedBackOf(task)
                .filter(day -> !dates.isHandedBack())
                .ifPresent(day -> findings.add(new TaskFinding.HandedBackLate(subject(), period, task.id(), day)));
        reportQuantities();
        reportDays();
        Stream.concat(task.faults().stream(), task.delays().stream()).forEach(this::report);
    }

    private Subject subject() {
        return Subject.of(task.assignee());
    }

    private void reportQuantities() {
        Optional<Fraction> reported = task.reported();
        Optional<Fraction> approved = task.approved();
        if (approved.isEmpty()) {
            reported.filter(quantity -> quantity.signum() > 0)
                    .ifPresent(quantity ->
                            findings.add(new TaskFinding.DeliveryNotApproved(subject(), period, task.id(), quantity)));
            return;
        }
        Fraction quantity = approved.get();
        reported.filter(own -> own.compareTo(quantity) < 0)
                .ifPresent(own -> findings.add(
                        new TaskFinding.ApprovedAboveReported(subject(), period, task.id(), own, quantity)));
        Fraction assigned = task.assigned();
        if (assigned.signum() > 0 && quantity.compareTo(assigned.multipliedBy(OUT_OF_PROPORTION)) >= 0) {
            findings.add(new TaskFinding.ApprovedOutOfProportion(subject(), period, task.id(), assigned, quantity));
        }
    }

    private void reportDays() {
        reportOrder(RecordedDay.ASSIGNED, task.assignedOn(), RecordedDay.DUE, task.dueOn());
        reportOrder(RecordedDay.ASSIGNED, task.assignedOn(), RecordedDay.FINISHED, task.finishedOn());
        reportOrder(RecordedDay.ASSIGNED, task.assignedOn(), RecordedDay.HANDED_BACK, task.handedBackOn());
        for (Extension extension : task.extensions()) {
            reportOrder(
                    RecordedDay.EXTENSION_REQUESTED,
                    Optional.of(extension.requestedOn()),
                    RecordedDay.EXTENSION_GRANTED,
                    extension.grantedOn());
        }
    }

    private void reportOrder(
            RecordedDay first, Optional<LocalDate> firstOn, RecordedDay then, Optional<LocalDate> thenOn) {
        if (firstOn.isPresent() && thenOn.isPresent() && thenOn.get().isBefore(firstOn.get())) {
            findings.add(new RecordFinding.DatesOutOfOrder(
                    subject(), period, task.id().text(), first, firstOn.get(), then, thenOn.get()));
        }
    }

    private void report(Lapse lapse) {
        if (SettledLapses.isOwnConfirmation(task, lapse)) {
            findings.add(new TaskFinding.OwnCauseConfirmed(subject(), period, task.id(), lapse.evidence()));
        }
        if (lapse.excusal() instanceof Excusal.Unanswered) {
            findings.add(new TaskFinding.ExcusalUnanswered(subject(), period, task.id(), lapse.evidence()));
        }
        if (lapse.excusal() instanceof Excusal.Refused refused
                && refused.reason().isBlank()) {
            findings.add(new TaskFinding.CauseRefusedWithoutReason(subject(), period, task.id(), lapse.evidence()));
        }
    }
}
