package io.github.thuocdo.scoring.reconsideration;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.task.Extension;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.text.NoBean;
import java.time.LocalDate;

/**
 * A fact that changed after an evaluation (đính chính, điều chỉnh sau khi đã đánh giá).
 *
 * <p>A correction never edits the past: applying it gives another register, in which the replaced result still stands beside the new one and
 * an annulled conclusion still says what was concluded. Other changes are made by hand on the register; {@link Reconsideration} compares any
 * two.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface Correction extends NoBean {

    /**
     * Returns the register with the correction.
     *
     * @param register  the facts as they were
     * @return the facts as they are now
     * @throws IllegalArgumentException if the register does not have what is corrected
     */
    Register applyTo(Register register);

    /**
     * A new result in the place of an older one (quyết định thay thế): Decree 335/2025, Art 21.3; Regulation 366-QĐ/TW, Art 15.3.
     *
     * @param result  the new result, which names the one that it replaces
     */
    record Replacement(Result result) implements Correction {
        /**
         * Checks that something is replaced.
         *
         * @throws IllegalArgumentException if the result replaces none
         */
        public Replacement {
            checkArgument(result.replaces().isPresent(), "result (%s) must name the one that it replaces", result.id());
        }

        @Override
        public Register applyTo(Register register) {
            return register.withResults(ImmutableList.<Result>builder()
                    .addAll(register.results())
                    .add(result)
                    .build());
        }
    }

    /**
     * A conclusion that is annulled: a discipline, a suspension (hủy bỏ quyết định).
     *
     * @param conclusion  the id of the conclusion
     * @param on  the day from which it is annulled
     */
    record Annulment(String conclusion, LocalDate on) implements Correction {
        @Override
        public Register applyTo(Register register) {
            checkArgument(
                    register.conclusions().stream().anyMatch(one -> one.id().equals(conclusion)),
                    "conclusion (%s) must be in the register",
                    conclusion);
            return register.withConclusions(register.conclusions().stream()
                    .map(one -> one.id().equals(conclusion)
                            ? Conclusion.builder().from(one).annulledOn(on).build()
                            : one)
                    .collect(toImmutableList()));
        }
    }

    /**
     * An extension that was granted afterwards (gia hạn sau).
     *
     * @param assignee  whose task
     * @param task  which task
     * @param extension  the extension
     */
    record LateExtension(CadreId assignee, TaskId task, Extension extension) implements Correction {
        @Override
        public Register applyTo(Register register) {
            checkArgument(
                    register.tasksOf(assignee).stream().anyMatch(this::isMeant),
                    "task (%s) of cadre %s must be in the register",
                    task.text(),
                    assignee);
            return register.withTasks(register.tasks().stream()
                    .map(one -> isMeant(one)
                            ? Task.builder().from(one).addExtensions(extension).build()
                            : one)
                    .collect(toImmutableList()));
        }

        private boolean isMeant(Task one) {
            return one.assignee().equals(assignee) && one.id().equals(task);
        }
    }
}
