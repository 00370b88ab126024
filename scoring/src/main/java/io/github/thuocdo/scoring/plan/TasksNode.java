package io.github.thuocdo.scoring.plan;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.policy.measure.WorkMeasure;
import io.github.thuocdo.core.policy.measure.WorkMeasure.TaskTest;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.TaskOrigin;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.outcome.Evidence;
import io.github.thuocdo.scoring.outcome.Step;
import io.github.thuocdo.scoring.packing.Digest;
import io.github.thuocdo.scoring.work.TaskLine;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The share of the planned tasks that pass the tests. */
public final class TasksNode extends Node {

    private final WorkMeasure.TasksMeeting measure;

    TasksNode(WorkMeasure.TasksMeeting measure, int slot) {
        super(measure.element(), measure.provision(), slot);
        this.measure = measure;
    }

    @Override
    void evaluate(Digest digest, int at, @Nullable Dossier dossier, Frame frame) {
        Evidence.Tasks tasks = tasks(required(dossier));
        if (tasks.of() == 0 || criteriaAreSupplied()) {
            frame.absent(slot(), Gap.FIGURE_NOT_SUPPLIED);
        } else {
            frame.put(slot(), tasks.passed(), tasks.of());
        }
    }

    private boolean criteriaAreSupplied() {
        return measure.criteria()
                .filter(criteria -> criteria.value() == WorkMeasure.ResultCriteria.SUPPLIED)
                .isPresent();
    }

    @Override
    boolean needsDossier() {
        return true;
    }

    @Override
    boolean needsLines() {
        return true;
    }

    public Evidence.Tasks tasks(Dossier dossier) {
        List<TaskLine> planned =
                dossier.lines().stream().filter(TasksNode::isPlanned).toList();
        ImmutableList<TaskLine> others =
                planned.stream().filter(line -> !passes(line)).collect(toImmutableList());
        return new Evidence.Tasks(planned.size() - others.size(), planned.size(), others);
    }

    private static boolean isPlanned(TaskLine line) {
        return line.origin() == TaskOrigin.PLANNED && line.assigned().signum() > 0;
    }

    private boolean passes(TaskLine line) {
        return measure.tests().stream().allMatch(test -> passes(line, test));
    }

    private boolean passes(TaskLine line, TaskTest test) {
        return isDone(line)
                && switch (test) {
                    case DONE -> true;
                    case ON_TIME -> line.late().isEmpty() && allExcused(line.delays());
                    case WITH_QUALITY -> allExcused(line.faults());
                    case EXCEEDING -> exceeds(line);
                };
    }

    private boolean isDone(TaskLine line) {
        return line.delivered().compareTo(line.assigned().multipliedBy(measure.doneFrom())) >= 0;
    }

    private static boolean allExcused(ImmutableList<Lapse> lapses) {
        return lapses.stream().allMatch(lapse -> lapse.excusal().isConfirmed());
    }

    private boolean exceeds(TaskLine line) {
        return switch (measure.exceeding().orElseThrow().value()) {
            case FLAGGED_BY_AUTHORITY -> line.exceeding();
            case QUANTITY_ABOVE_ASSIGNED -> line.delivered().compareTo(line.assigned()) > 0;
        };
    }

    @Override
    Optional<Fraction> maximum() {
        return Optional.of(Fraction.ONE);
    }

    @Override
    Step step(Evaluated card, Fraction factor) {
        return PlanStep.of(Step.Kind.TASKS, this, card, factor, () -> Optional.of(tasks(card.dossier())));
    }
}
