package io.github.thuocdo.scoring.assembly;

import io.github.thuocdo.core.evaluation.RefusalException;
import io.github.thuocdo.core.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * Why the work of a period cannot be told: of several tasks the first by identifier is named, whatever the order of the register.
 *
 * <p>Not thread-safe while tasks are added.
 */
final class FirstRefusal {

    private @Nullable Task task;
    private @Nullable RefusalException why;

    void add(Task refused, RefusalException refusal) {
        if (task == null || refused.id().text().compareTo(task.id().text()) < 0) {
            task = refused;
            why = refusal;
        }
    }

    void throwIfAny() {
        if (why != null) {
            throw why;
        }
    }
}
