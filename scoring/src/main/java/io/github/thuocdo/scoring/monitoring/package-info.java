/**
 * Monitoring and scoring of a month, quarter or half-year (<i>theo dõi, đánh giá định kỳ</i>): everybody's scores, without places for
 * anybody.
 *
 * <p>{@link io.github.thuocdo.scoring.monitoring.PeriodRound} is the one thing to ask for.
 */
@NullMarked
package io.github.thuocdo.scoring.monitoring;

import org.jspecify.annotations.NullMarked;
