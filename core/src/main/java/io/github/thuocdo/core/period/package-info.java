/**
 * Evaluation periods (<i>kỳ theo dõi, đánh giá</i>), ranges of dates and working days.
 *
 * <p>Everything that is evaluated is evaluated for an {@link io.github.thuocdo.core.period.EvaluationPeriod} (<i>kỳ theo
 * dõi, đánh giá</i>): a month, a quarter, a half-year or a year, which for schools begins in September. What holds for
 * a time, an appointment or an edition of a policy, holds for a {@link io.github.thuocdo.core.period.DateRange}. Time
 * limits in working days are counted with a {@link io.github.thuocdo.core.period.WorkingCalendar} that the calling
 * system supplies, since holidays and swapped days are fixed anew each year.
 *
 * <p>Nothing here knows what day it is: every date is given by the caller.
 */
@NullMarked
package io.github.thuocdo.core.period;

import org.jspecify.annotations.NullMarked;
