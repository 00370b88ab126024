package io.github.thuocdo.scoring.assembly;

import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.task.Task;

/**
 * A portion of a task where it stands (công việc đã xếp vào kỳ).
 *
 * @param task  the task
 * @param dates  its days
 * @param first  the first period in which the task stands
 * @param portion  what of it stands here
 */
record PlacedTask(Task task, TaskDates dates, EvaluationPeriod first, Portion portion) {}
