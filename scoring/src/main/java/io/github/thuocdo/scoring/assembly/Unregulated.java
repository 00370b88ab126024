package io.github.thuocdo.scoring.assembly;

import io.github.thuocdo.core.policy.measure.CompositeMeasure.BeforeRegulation;
import java.time.LocalDate;

/**
 * The time before a unit had its own regulation (thời gian trước khi có quy chế).
 *
 * @param until  the day on which the first regulation was issued
 * @param meaning  what a period without a score means that ended before that day
 */
record Unregulated(LocalDate until, BeforeRegulation meaning) {}
