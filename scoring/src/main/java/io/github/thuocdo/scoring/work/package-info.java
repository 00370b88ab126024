/**
 * The lines of an annex of work (<i>phụ lục công việc của kỳ</i>): what of each task counts in the period in which the assembly has placed it.
 *
 * <p>A {@link io.github.thuocdo.core.task.Task} says what happened; a {@link io.github.thuocdo.scoring.work.TaskLine} says what of it a policy lets count in the period: the
 * quantity assigned and delivered, the faults and delays, and the {@link io.github.thuocdo.scoring.work.Lateness} of the line as a whole.
 */
@NullMarked
package io.github.thuocdo.scoring.work;

import org.jspecify.annotations.NullMarked;
